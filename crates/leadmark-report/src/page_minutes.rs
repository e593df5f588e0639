//! How long an assessment takes.

use leadmark_core::{Item, Kind};

/// Words a minute that a careful reader takes in, and the seconds that it takes to decide once they are read.
const WORDS_A_MINUTE: usize = 200;
const SECONDS_TO_DECIDE: usize = 30;

/// What a quick assessment asks.
pub(crate) fn quick(items: &[Item]) -> Vec<&Item> {
    items.iter().filter(|item| item.kind == Kind::Indicator).collect()
}

/// What a full assessment asks. Questions are practised, not rated.
pub(crate) fn full(items: &[Item]) -> Vec<&Item> {
    items.iter().filter(|item| item.kind != Kind::Question).collect()
}

/// How many minutes it takes to answer some items, to the nearest five and at least five: reading each with its levels,
/// then deciding. The page reckons in the same way for a guide that is opened in it.
pub(crate) fn minutes(items: &[&Item]) -> usize {
    let words: usize = items.iter().map(|item| words(item)).sum();
    let seconds = words * 60 / WORDS_A_MINUTE + items.len() * SECONDS_TO_DECIDE;
    ((seconds + 150) / 300 * 5).max(5)
}

fn words(item: &Item) -> usize {
    let count = |text: &str| text.split_whitespace().count();
    let levels = item.levels.iter().map(|level| count(&level.name) + count(level.text.plain()));
    count(item.text.plain()) + levels.sum::<usize>()
}
