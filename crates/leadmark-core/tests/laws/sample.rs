//! Guides with any weights and feeds, and any answers to them.

use std::fmt::Write;

use leadmark_core::{Answer, Assessment, Guide, Item, items, parse};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

pub(crate) const WEIGHTS: [&str; 9] = ["0", "0.1", "0.3", "0.5", "1", "1", "1", "3", "1000"];

pub(crate) const FEEDS: [&str; 8] = [
    "",
    "feeds=m0",
    "feeds=m0:0.1",
    "feeds=m1:3,m0",
    "feeds=m2:0,m1",
    "feeds=m9",
    "feeds=m0,m1,m2:0.7",
    "feeds=m3",
];

/// An item to be written: an index into the weights, one into the feeds, and how many anchors or points it has.
pub(crate) type Part = (usize, usize, usize);

/// A guide's text: shorter to show than what is read of it.
#[derive(Clone, Debug)]
pub(crate) struct Source(String);

impl Source {
    pub(crate) fn guide(&self) -> Guide {
        parse(&self.0).guide.unwrap()
    }
}

pub(crate) fn parts(most: usize) -> impl Strategy<Value = Vec<Part>> {
    vec((0..WEIGHTS.len(), 0..FEEDS.len(), 0..10_usize), 0..=most)
}

pub(crate) fn guides() -> impl Strategy<Value = Source> {
    let metrics = vec((0..WEIGHTS.len(), parts(5)), 1..=4);
    (metrics, parts(5), parts(5), parts(4), 0..FEEDS.len()).prop_map(
        |(metrics, practices, measures, questions, feeds)| {
            let feeds = FEEDS[feeds];
            let mut text = format!("# G\n\n## D\n\n### T {{{feeds} #t}}\n\n");
            for (number, (weight, feeds, count)) in questions.iter().enumerate() {
                let (weight, feeds) = (WEIGHTS[*weight], FEEDS[*feeds]);
                write!(text, "#### Q? {{#q{number} weight={weight} {feeds}}}\n\n").unwrap();
                for step in 0..=count / 3 {
                    writeln!(text, "{}. Step", step + 1).unwrap();
                    (0..count % 4).for_each(|_| text.push_str("   - Point\n"));
                }
                text.push('\n');
            }
            text.push_str("#### Metrics to track\n\n");
            rated(&mut text, "f", &measures);
            write!(text, "\n## Best practices\n\n### P {{{feeds} #p}}\n\n").unwrap();
            rated(&mut text, "p", &practices);
            text.push_str("\n## Success metrics\n\n");
            for (number, (weight, indicators)) in metrics.iter().enumerate() {
                write!(text, "### M {{#m{number} weight={}}}\n\n", WEIGHTS[*weight]).unwrap();
                rated(&mut text, &format!("i{number}-"), indicators);
                text.push('\n');
            }
            Source(text.replace("{ ", "{"))
        },
    )
}

pub(crate) fn rated(text: &mut String, name: &str, parts: &[Part]) {
    for (number, (weight, feeds, anchors)) in parts.iter().enumerate() {
        let (weight, feeds) = (WEIGHTS[*weight], FEEDS[*feeds]);
        writeln!(text, "- Item {{#{name}{number} weight={weight} {feeds}}}").unwrap();
        if *anchors >= 2 {
            (1..=*anchors).for_each(|level| writeln!(text, "  {level}. **L{level}** x").unwrap());
        }
    }
}

/// What somebody says to an item: nothing, not applicable, or a place between lowest and highest; and whether with a note.
pub(crate) type Said = (u8, Index, bool);

pub(crate) fn assessments() -> impl Strategy<Value = (Source, Assessment)> {
    let said = vec((0..6_u8, any::<Index>(), any::<bool>()), 1..40);
    (guides(), said).prop_map(|(source, said)| {
        let guide = source.guide();
        let mut assessment = Assessment {
            format: leadmark_core::FORMAT.to_owned(),
            id: "a".to_owned(),
            ..Assessment::default()
        };
        assessment.guide.id = guide.id.clone();
        for (item, said) in items(&guide).iter().zip(said.iter().cycle()) {
            if let Some(answer) = answer(item, said) {
                assessment.answers.insert(item.id.clone(), answer);
            }
        }
        (source, assessment)
    })
}

pub(crate) fn answer(item: &Item, (kind, place, noted): &Said) -> Option<Answer> {
    let note = noted.then(|| "seen".to_owned());
    match kind {
        0 | 1 => None,
        2 => Some(Answer { not_applicable: true, note, ..Answer::default() }),
        _ => Some(Answer { note, ..at(item, place.index(most(item) + 1)) }),
    }
}

/// How many steps there are from the lowest to the highest.
pub(crate) fn most(item: &Item) -> usize {
    item.points.len().max(item.levels.len().saturating_sub(1))
}

pub(crate) fn at(item: &Item, place: usize) -> Answer {
    if item.levels.is_empty() {
        return Answer { covered: Some(item.points[..place].to_vec()), ..Answer::default() };
    }
    Answer { level: Some(u8::try_from(place + 1).unwrap()), ..Answer::default() }
}
