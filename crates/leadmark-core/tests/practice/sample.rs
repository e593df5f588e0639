//! The leadership guide, and reviews of its questions.

use std::collections::{BTreeMap, BTreeSet};

use leadmark_core::{Answer, Guide, Id, Kind, Review, items, parse};

pub(crate) const DAY: u64 = 24 * 60 * 60 * 1000;

/// Some day in 2026.
pub(crate) const NOW: u64 = 1_790_000_000_000;

pub(crate) const LAST_TIME: u64 = 8_640_000_000_000_000;

/// The guide that the project is made from: 12 questions in 5 domains.
pub(crate) fn leadership() -> Guide {
    parse(include_str!("../../../../guides/technical-leadership.md")).guide.unwrap()
}

pub(crate) fn questions(guide: &Guide) -> BTreeSet<Id> {
    items(guide).into_iter().filter(|item| item.kind == Kind::Question).map(|item| item.id).collect()
}

pub(crate) fn covered(points: &[&str]) -> Answer {
    Answer { covered: Some(points.iter().map(|&id| id.into()).collect()), ..Answer::default() }
}

/// A review of a question that was practised some days ago and is due so many days after.
pub(crate) fn review(ago: u64, interval: u64) -> Review {
    let last = NOW - ago * DAY;
    let due = last + interval * DAY;
    #[expect(clippy::cast_precision_loss, reason = "a few days")]
    let stability = interval.max(1) as f64;
    Review { due, last, stability, difficulty: 5.0, repetitions: 1, lapses: 0 }
}

pub(crate) fn reviews<'a>(given: impl IntoIterator<Item = (&'a str, Review)>) -> BTreeMap<Id, Review> {
    given.into_iter().map(|(id, review)| (id.into(), review)).collect()
}
