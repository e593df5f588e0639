//! What holds for every guide and every assessment. More cases: `PROPTEST_CASES=10000 cargo test --test laws`.
#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "what reads the samples fails as a test does"
)]

mod words;

use std::fmt::Write;

use leadmark_core::{
    Answer, Assessment, Guide, Item, Lens, Position, Score, Scorecard, Severity, items, parse, read, score,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// As many cases as the environment asks for, else so many that all laws together take seconds.
fn cases(default: u32) -> ProptestConfig {
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if std::env::var_os("PROPTEST_CASES").is_some() {
        config
    } else {
        ProptestConfig { cases: default, ..config }
    }
}

// Scores.

const WEIGHTS: [&str; 9] = ["0", "0.1", "0.3", "0.5", "1", "1", "1", "3", "1000"];
const FEEDS: [&str; 8] = [
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
type Part = (usize, usize, usize);

/// A guide's text: shorter to show than what is read of it.
#[derive(Clone, Debug)]
struct Source(String);

impl Source {
    fn guide(&self) -> Guide {
        parse(&self.0).guide.unwrap()
    }
}

fn parts(most: usize) -> impl Strategy<Value = Vec<Part>> {
    vec((0..WEIGHTS.len(), 0..FEEDS.len(), 0..10_usize), 0..=most)
}

fn guides() -> impl Strategy<Value = Source> {
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

fn rated(text: &mut String, name: &str, parts: &[Part]) {
    for (number, (weight, feeds, anchors)) in parts.iter().enumerate() {
        let (weight, feeds) = (WEIGHTS[*weight], FEEDS[*feeds]);
        writeln!(text, "- Item {{#{name}{number} weight={weight} {feeds}}}").unwrap();
        if *anchors >= 2 {
            (1..=*anchors).for_each(|level| writeln!(text, "  {level}. **L{level}** x").unwrap());
        }
    }
}

/// What somebody says to an item: nothing, not applicable, or a place between lowest and highest; and whether with a note.
type Said = (u8, Index, bool);

fn assessments() -> impl Strategy<Value = (Source, Assessment)> {
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

fn answer(item: &Item, (kind, place, noted): &Said) -> Option<Answer> {
    let note = noted.then(|| "seen".to_owned());
    match kind {
        0 | 1 => None,
        2 => Some(Answer { not_applicable: true, note, ..Answer::default() }),
        _ => Some(Answer { note, ..at(item, place.index(most(item) + 1)) }),
    }
}

/// How many steps there are from the lowest to the highest.
fn most(item: &Item) -> usize {
    item.points.len().max(item.levels.len().saturating_sub(1))
}

fn at(item: &Item, place: usize) -> Answer {
    if item.levels.is_empty() {
        return Answer { covered: Some(item.points[..place].to_vec()), ..Answer::default() };
    }
    Answer { level: Some(u8::try_from(place + 1).unwrap()), ..Answer::default() }
}

/// Every score of a scorecard, in a fixed order.
fn all(card: &Scorecard) -> Vec<Score> {
    let overall = &card.overall;
    let mut all = vec![overall.outcomes, overall.practices, overall.readiness];
    all.extend(card.metrics.iter().flat_map(|metric| Lens::ALL.map(|lens| *metric.lens(lens))));
    all.extend(card.groups.iter().map(|group| group.score));
    all
}

fn is_answer(answer: Option<&Answer>) -> bool {
    answer.is_some_and(|answer| answer.level.is_some() || answer.covered.is_some())
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn bounds_hold_the_score((source, assessment) in assessments()) {
        let guide = source.guide();
        for score in all(&score(&guide, &assessment)) {
            prop_assert_eq!(score.low.is_some(), score.applicable > 0);
            prop_assert_eq!(score.high.is_some(), score.applicable > 0);
            let (low, high) = (score.low.unwrap_or(0.0), score.high.unwrap_or(100.0));
            prop_assert!((0.0..=100.0).contains(&low) && (0.0..=100.0).contains(&high) && low <= high, "{:?}", score);
            if let Some(points) = score.score {
                prop_assert!(low <= points && points <= high, "{:?}", score);
            }
            for share in [score.coverage, score.evidenced].into_iter().flatten() {
                prop_assert!((0.0..=1.0).contains(&share), "{:?}", score);
            }
            prop_assert!(score.answered <= score.applicable && score.applicable <= score.total);
        }
    }

    #[test]
    fn bounds_narrow_with_every_answer((source, assessment) in assessments(), place in any::<Index>()) {
        let guide = source.guide();
        let before = all(&score(&guide, &assessment));
        for item in items(&guide).iter().filter(|item| !assessment.answers.contains_key(&item.id)) {
            let mut more = assessment.clone();
            more.answers.insert(item.id.clone(), at(item, place.index(most(item) + 1)));
            for (before, after) in before.iter().zip(all(&score(&guide, &more))) {
                prop_assert!(after.low.unwrap_or(0.0) >= before.low.unwrap_or(0.0) - 1e-9, "{before:?} {after:?}");
                prop_assert!(after.high.unwrap_or(0.0) <= before.high.unwrap_or(0.0) + 1e-9, "{before:?} {after:?}");
                prop_assert!(after.coverage >= before.coverage, "{before:?} {after:?}");
            }
        }
    }

    #[test]
    fn raising_an_answer_lowers_no_score((source, assessment) in assessments()) {
        let guide = source.guide();
        let before = all(&score(&guide, &assessment));
        for item in items(&guide).iter().filter(|item| is_answer(assessment.answers.get(&item.id))) {
            let said = &assessment.answers[&item.id];
            let place = said.covered.as_ref().map_or_else(|| usize::from(said.level.unwrap_or(1)) - 1, Vec::len);
            if place == most(item) {
                continue;
            }
            let mut more = assessment.clone();
            more.answers.insert(item.id.clone(), at(item, place + 1));
            for (before, after) in before.iter().zip(all(&score(&guide, &more))) {
                prop_assert_eq!(before.score.is_some(), after.score.is_some());
                for (before, after) in [(before.score, after.score), (before.low, after.low), (before.high, after.high)] {
                    prop_assert!(after.unwrap_or(0.0) >= before.unwrap_or(0.0) - 1e-9);
                }
            }
        }
    }

    #[test]
    fn shares_add_up((source, assessment) in assessments()) {
        let guide = source.guide();
        let card = score(&guide, &assessment);
        for metric in &card.metrics {
            for lens in Lens::ALL {
                let shares = || {
                    let items = card.items.iter().filter(|item| item.kind.lens() == lens);
                    items.flat_map(|item| &item.feeds).filter(|share| share.metric == metric.id)
                };
                let sum: f64 = shares().filter_map(|share| share.share).sum();
                let rest: f64 = shares().filter_map(|share| share.headroom).sum();
                match metric.lens(lens).score {
                    Some(points) => {
                        prop_assert!((sum - points).abs() < 1e-9);
                        prop_assert!((sum + rest - 100.0).abs() < 1e-9);
                    }
                    None => prop_assert!(shares().all(|share| share.share.is_none() && share.headroom.is_none())),
                }
            }
        }
    }

    #[test]
    fn the_order_of_answers_in_a_file_changes_nothing((source, assessment) in assessments(), turn in any::<Index>()) {
        let guide = source.guide();
        let card = serde_json::to_string(&score(&guide, &assessment)).unwrap();
        let mut file = serde_json::to_value(&assessment).unwrap();
        let answers = file["answers"].as_object().unwrap().clone();
        let mut turned: Vec<_> = answers.into_iter().rev().collect();
        if !turned.is_empty() {
            let by = turn.index(turned.len());
            turned.rotate_left(by);
        }
        file["answers"] = turned.into_iter().collect();
        let reading = read(&file, &guide);
        prop_assert_eq!(&reading.problems, &[]);
        prop_assert_eq!(serde_json::to_string(&score(&guide, &reading.assessment.unwrap())).unwrap(), card);
    }
}

// Assessment files.

fn values() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        (0..12_i64).prop_map(Into::into),
        select(vec![
            "",
            "self",
            "low",
            "quick",
            "i0-0",
            "leadmark/assessment@1",
            "leadmark/assessment@2",
            "é🎯"
        ])
        .prop_map(Into::into),
    ];
    let field = select(vec![
        "level",
        "notApplicable",
        "covered",
        "note",
        "confidence",
        "at",
        "id",
        "role",
        "group",
        "m0",
        "i0-0",
        "q0",
        "__proto__",
    ]);
    leaf.prop_recursive(3, 24, 4, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Into::into),
            vec((field.clone(), inner), 0..4).prop_map(|fields| {
                fields
                    .into_iter()
                    .map(|(name, value)| (name.to_owned(), value))
                    .collect::<serde_json::Map<_, _>>()
                    .into()
            }),
        ]
    })
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn what_is_read_of_any_file_reads_back_equal(
        source in guides(),
        fields in vec((select(vec!["id", "name", "guide", "mode", "rater", "startedAt", "updatedAt", "answers", "targets", "other"]), values()), 0..8),
        bare in values(),
    ) {
        let guide = source.guide();
        drop(read(&bare, &guide));
        let mut file = serde_json::json!({ "format": leadmark_core::FORMAT });
        for (name, value) in fields {
            file[name] = value;
        }
        let reading = read(&file, &guide);
        let salvaged = reading.assessment.unwrap();
        let again = read(&serde_json::to_value(&salvaged).unwrap(), &guide);
        let errors: Vec<_> = again.problems.iter().filter(|problem| problem.severity == Severity::Error).collect();
        prop_assert!(errors.is_empty(), "{:?}", errors);
        prop_assert_eq!(again.assessment.unwrap(), salvaged);
    }
}

// Guides.

/// Lines of all kinds; each § becomes a word of its own. The address that several lines refer to is none: where such a
/// line is left out, as a warning says, its address is left out elsewhere.
const LINES: &[&str] = &[
    "",
    "",
    "",
    "",
    "§",
    "§ §",
    "# §",
    "## §",
    "## § {.domain}",
    "### §",
    "### § {#§}",
    "#### §",
    "##### §",
    "#",
    "##",
    "## Success metrics §",
    "## § {.metrics #§}",
    "## Best practices §",
    "## How to rate §",
    "## Overview",
    "## § {.overview}",
    "#### Metrics to track §",
    "#### Questions §",
    "#### § §?",
    "#### § {.question weight=2 feeds=m:2,§ was=§}",
    "**Q: § §?**",
    "**Q1. §?**",
    "**Q: ?**",
    "**§ §**",
    "**§:** §",
    "**§?**",
    "Framework:",
    "§:",
    "- §",
    "- § {#§}",
    "- §\n  § {#§}",
    "- **§**",
    "- **§:** §",
    "-",
    "- {#§}",
    "* §",
    "+ §",
    "\t- §",
    "  - §",
    "   - § *§*",
    "     - §",
    "1. §",
    "2. §",
    "3. **§:**",
    "4) §",
    "1.",
    "  1. §",
    "  2. **§** §",
    "   1. §",
    "7. §",
    "3. Example §",
    "4. § {.example #§}",
    "   \"§ §:",
    "   - §\"",
    "```",
    "```yaml",
    "```text",
    "````",
    "~~~",
    "   ```",
    "- ```",
    "> §",
    "> - §",
    "> 1. §",
    "> # § {#§}",
    "---",
    "***",
    "===",
    "    §",
    "| § | § |",
    "|---|---|",
    "<div>§",
    "</div>",
    "<b>§</b> §",
    "<!-- § -->",
    "§ <!-- § --> §",
    "<!-- §",
    "-->",
    "<details>",
    "[§](https://§.org/§)",
    "[§](javascript:§)",
    "[§][§]",
    "[§][r]",
    "[r]: r",
    "[§]: §.md \"§\"",
    "![§](§.png \"§\")",
    "[![§](§.png)](§.md)",
    "[](§.md)",
    "![](§.png)",
    "<https://§.org>",
    "{#§}",
    "§ {weight=2}",
    "§ {§}",
    "### [§](§.md) {#§ lang=§}",
    "- § {weight=§ shiny=§ .§}",
    "- § {feeds=§,§:2}",
    "üéØ §",
    "🎯 §",
    "### 1️⃣ §",
    "caf√© §",
    "- [ ] §",
    "- [x] §",
    "§  ",
    "§\\",
    "`§",
    "`§ §`",
    "**§",
    "_§_ §",
    "§ **§",
    "*§ **§* §**",
    "\\# §",
    "§\t§",
    "مراجعة §",
    "e\u{301}§",
];

fn fragments() -> impl Strategy<Value = String> {
    let ends = select(vec!["\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r", " "]);
    let start = select(vec![
        "# G\n\n## Success metrics\n\n### M {#m}\n\n- I\n\n",
        "# G\n\n## Success metrics\n\n### M {#m}\n\n- I\n\n## D\n\n### T\n\n",
        "\u{feff}# G\n\n## Success metrics\n\n### M {#m}\n\n- I\n\n## D\n\n### T\n\n#### Why?\n\n1. Step\n",
    ]);
    (start, vec((select(LINES), ends), 0..24)).prop_map(|(start, lines)| {
        let mut text = start.to_owned();
        let mut number = 0;
        for (line, end) in lines {
            for (index, part) in line.split('§').enumerate() {
                if index > 0 {
                    number += 1;
                    write!(text, "word{number}x").unwrap();
                }
                text.push_str(part);
            }
            text.push_str(end);
        }
        text
    })
}

/// Finds line and column a second way: from the text before the offset.
fn position(text: &str, offset: usize) -> Position {
    let before = &text[..offset];
    let ends: Vec<usize> = before
        .match_indices(['\n', '\r'])
        .map(|(at, _)| at + 1)
        .filter(|&at| !(text[..at].ends_with('\r') && text[at..].starts_with('\n')))
        .collect();
    let column = before[ends.last().copied().unwrap_or(0)..].chars().count() + 1;
    Position { offset, line: ends.len() + 1, column }
}

fn check_places(text: &str) -> Result<(), TestCaseError> {
    let marked = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let end = text.len();
    for found in parse(text).diagnostics {
        let spans = [Some((found.start, found.end)), found.related.map(|span| (span.start, span.end))];
        for (from, to) in spans.into_iter().flatten() {
            prop_assert!(
                marked <= from.offset && from.offset <= to.offset && to.offset <= end,
                "{:?}",
                found
            );
            for place in [from, to] {
                prop_assert!(text.is_char_boundary(place.offset), "{:?}", found);
                let expected = position(&text[marked..], place.offset - marked);
                prop_assert_eq!((place.line, place.column), (expected.line, expected.column), "{:?}", found);
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(10_000))]

    #[test]
    fn every_word_is_kept_or_reported(text in fragments()) {
        let parsed = parse(&text);
        prop_assert!(parsed.guide.is_some(), "{:?}", parsed.diagnostics);
        prop_assert_eq!(words::lost(&text, &parsed), Vec::<&str>::new());
        check_places(&text)?;
    }

    #[test]
    fn reading_never_panics(characters in vec(prop_oneof![
        4 => select("###--**``~~[](){}<>!&\\_|:.\"'=+12 \n\n\n\r\t Q?xé🎯√\0".chars().collect::<Vec<_>>()),
        1 => any::<char>(),
    ], 0..200)) {
        let text: String = characters.into_iter().collect();
        check_places(&text)?;
        check_places(&format!("# G\n\n## Success metrics\n\n### M\n\n- I\n\n{text}"))?;
    }

    #[test]
    fn reading_bytes_never_panics(bytes in vec(any::<u8>(), 0..100)) {
        let parsed = parse(&bytes);
        prop_assert!(parsed.guide.is_some() || !parsed.diagnostics.is_empty());
    }

    #[test]
    fn line_ends_change_nothing(text in fragments()) {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let (one, two, three) = (parse(&text), parse(text.replace('\n', "\r\n")), parse(text.replace('\n', "\r")));
        prop_assert_eq!(&one.guide, &three.guide);
        prop_assert_eq!(&one.guide, &two.guide);
        let places = |parsed: &leadmark_core::Parsed| -> Vec<(String, usize, usize)> {
            parsed.diagnostics.iter().map(|found| (found.code.clone(), found.start.line, found.start.column)).collect()
        };
        prop_assert_eq!(places(&one), places(&three));
        prop_assert_eq!(places(&one), places(&two));
    }

    #[test]
    fn a_guide_survives_its_json(text in fragments()) {
        let guide = parse(&text).guide.unwrap();
        let json = serde_json::to_string(&guide).unwrap();
        prop_assert_eq!(serde_json::from_str::<Guide>(&json).unwrap(), guide);
    }

    #[test]
    fn ids_are_unique(text in fragments()) {
        let guide = parse(&text).guide.unwrap();
        let mut ids: Vec<String> = items(&guide).iter().map(|item| item.id.to_string()).collect();
        ids.extend(guide.metrics.iter().map(|metric| metric.id.to_string()));
        ids.extend(guide.practice_groups.iter().map(|group| group.id.to_string()));
        for domain in &guide.domains {
            ids.push(domain.id.to_string());
            for topic in &domain.topics {
                ids.push(topic.id.to_string());
                ids.extend(topic.measure_groups.iter().map(|group| group.id.to_string()));
            }
        }
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), count);
        prop_assert!(ids.iter().all(|id| !id.is_empty()));
    }
}
