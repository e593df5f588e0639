//! Patterns worth a second look.

use crate::scoring::{Entry, MetricSums};
use crate::{FlagCode, Lens, Status};

/// How many answers there must be before their pattern is worth a flag.
const ENOUGH: usize = 8;

/// A pattern, with the places of the items that show it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Pattern {
    /// Which pattern.
    pub code: FlagCode,
    /// The items, in guide order.
    pub items: Vec<usize>,
}

pub(crate) fn patterns(entries: &[Entry], metrics: &[MetricSums]) -> Vec<Pattern> {
    let mut patterns = Vec::new();
    let mut add = |code, items| patterns.push(Pattern { code, items });
    let has = |place: usize, status| entries.get(place).is_some_and(|entry| entry.meaning.status == status);
    let outcomes = || entries.iter().enumerate().filter(|(_, entry)| entry.lens() == Lens::Outcomes);
    let answered = || outcomes().filter(|&(place, _)| has(place, Status::Answered));
    if let Some((_, first)) = answered().next()
        && answered().nth(ENOUGH - 1).is_some()
    {
        let all = || answered().map(|(place, _)| place).collect();
        let same = |entry: &Entry| entry.meaning.value.to_bits() == first.meaning.value.to_bits();
        if answered().all(|(_, entry)| entry.at_top()) {
            add(FlagCode::AllTop, all());
        } else if answered().all(|(_, entry)| same(entry)) {
            add(FlagCode::StraightLine, all());
        }
    }
    let unsupported = entries.iter().enumerate().filter(|(_, entry)| entry.at_top() && !entry.meaning.noted);
    let unsupported: Vec<usize> = unsupported.map(|(place, _)| place).collect();
    if !unsupported.is_empty() {
        add(FlagCode::UnsupportedHigh, unsupported);
    }
    for metric in metrics {
        let members = metric.lens(Lens::Outcomes).items.iter().filter(|&&(_, weight)| weight > 0.0);
        let left_out: Vec<usize> = members
            .clone()
            .map(|&(place, _)| place)
            .filter(|&place| has(place, Status::NotApplicable))
            .collect();
        if 3 * left_out.len() > members.count() {
            add(FlagCode::ManyNotApplicable, left_out);
        }
    }
    patterns
}
