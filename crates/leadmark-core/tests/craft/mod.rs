//! A small guide with every kind of item, and assessments of it.
#![allow(dead_code, unused_imports, clippy::allow_attributes, reason = "each test file takes what it needs")]
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "what makes a sample fails as a test does"
)]

use leadmark_core::{Answer, Assessment, FORMAT, Guide, GuideReference, Item, Kind, Mode, items, parse};
use proptest::prelude::*;

const SOURCE: &str = "\
# Craft {#craft}

## Building {#building}

### Design {#design feeds=quality:2,speed}

#### How do you design? {#q-design}

1. Look {#look}
   - Ask {#ask}
   - Listen {#listen}

### Release {#release feeds=speed:2}

#### How do you release? {#q-release}

1. Prepare {#prepare}
2. Do {#do}

#### Metrics to track {#tracked}

- **Flow** {#flow feeds=speed:2}
  - Lead time {#lead-time}

### Reading {#reading feeds=speed}

## Best practices {#practices}

### Habits {#habits feeds=quality,speed:2}

- Write it down {#write}
- Share it {#share weight=2}

## Success metrics {#success}

### Quality {#quality weight=2}

- It works {#works}
  1. **Never** Not once.
  2. **Mostly** Unless it rains.
  3. **Always** Each time.
- It lasts {#lasts weight=3}

### Speed {#speed}

- It is quick {#quick}
- It is steady {#steady}
";

/// The guide as it is.
pub(crate) fn craft() -> Guide {
    edited(&[])
}

/// The guide with some words replaced.
#[track_caller]
pub(crate) fn edited(changes: &[(&str, &str)]) -> Guide {
    let mut source = SOURCE.to_owned();
    for (from, to) in changes {
        assert!(source.contains(from), "{from}");
        source = source.replace(from, to);
    }
    let parsed = parse(&source);
    parsed.guide.unwrap_or_else(|| panic!("{:?}", parsed.diagnostics))
}

/// An answer with a level.
pub(crate) fn level(level: u8) -> Answer {
    Answer { level: Some(level), at: 1, ..Answer::default() }
}

/// An assessment of the guide with these levels.
pub(crate) fn rated(levels: &[(&str, u8)]) -> Assessment {
    answered(levels.iter().map(|&(id, at)| (id, level(at))))
}

/// An assessment of the guide with these answers.
pub(crate) fn answered<'a>(answers: impl IntoIterator<Item = (&'a str, Answer)>) -> Assessment {
    let guide = craft();
    Assessment {
        format: FORMAT.to_owned(),
        id: "sample".to_owned(),
        guide: GuideReference { id: guide.id, fingerprint: guide.fingerprint },
        answers: answers.into_iter().map(|(id, answer)| (id.into(), answer)).collect(),
        ..Assessment::default()
    }
}

/// Any assessment of the guide, quick or full, with any targets.
pub(crate) fn any_assessment() -> impl Strategy<Value = Assessment> {
    let items = items(&craft());
    let answers: Vec<_> = items.iter().map(|item| prop::option::weighted(0.8, any_answer(item))).collect();
    let targets =
        prop::collection::btree_map(prop::sample::select(vec!["quality", "speed"]), 1..=5_u8, 0..=2);
    (answers, targets, any::<bool>()).prop_map(move |(answers, targets, quick)| {
        let given = items.iter().zip(answers).filter_map(|(item, answer)| Some((item.id.as_str(), answer?)));
        Assessment {
            mode: if quick { Mode::Quick } else { Mode::Full },
            targets: targets.into_iter().map(|(id, target)| (id.into(), target)).collect(),
            ..answered(given)
        }
    })
}

/// Any answer that an item can have.
pub(crate) fn any_answer(item: &Item) -> BoxedStrategy<Answer> {
    let refusal = (0..4_u64).prop_map(|at| Answer { not_applicable: true, at, ..Answer::default() });
    let note = prop::option::of(prop::sample::select(vec!["seen".to_owned(), " ".to_owned()]));
    if item.kind == Kind::Question {
        let covered = prop::sample::subsequence(item.points.clone(), 0..=item.points.len());
        let answer = (covered, 0..4_u64).prop_map(|(covered, at)| Answer {
            covered: Some(covered),
            at,
            ..Answer::default()
        });
        prop_oneof![4 => answer, 1 => refusal].boxed()
    } else {
        let levels = u8::try_from(item.levels.len()).unwrap();
        let answer = (1..=levels, note, 0..4_u64).prop_map(|(level, note, at)| Answer {
            level: Some(level),
            note,
            at,
            ..Answer::default()
        });
        prop_oneof![4 => answer, 1 => refusal].boxed()
    }
}

/// Checks that two figures are the same but for rounding.
#[track_caller]
pub(crate) fn same(found: Option<f64>, expected: f64) {
    let found = found.expect("there is a figure");
    assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
}
