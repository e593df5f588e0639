//! Draws the questions of a mock interview.

use std::collections::BTreeMap;

use crate::{Guide, Id, PracticeState, Review};

/// How many questions a mock interview has unless it is said.
pub const INTERVIEW: usize = 3;

/// The lots of a question whose interval has just passed; a new one has as many.
const LOTS: u64 = 1000;

/// Draws the questions of a mock interview at a time (`now`, in milliseconds since 1970 UTC): `count` of them, or all
/// where the guide has fewer, in the order of asking.
///
/// Due ones come first, then new ones, then those that are not due yet. Among these, the next question is of a domain that
/// has been drawn from least, there of such a topic, and there by lot. A question that was practised has lots in proportion
/// to the time since, measured in its own interval: twice the interval, twice the lots, up to ten times. New ones have
/// equal lots.
///
/// The same seed draws the same questions, natively and in the browser.
///
/// ```
/// use std::collections::BTreeMap;
/// use leadmark_core::{draw, parse};
///
/// let guide = parse("# Craft\n\n## Building\n\n### Design\n\n#### How do you design? {#how}\n\n1. Ask\n").guide.unwrap();
/// assert_eq!(draw(&guide, &BTreeMap::new(), 0, 7, 3), ["how"]);
/// ```
pub fn draw(guide: &Guide, reviews: &BTreeMap<Id, Review>, now: u64, seed: u64, count: usize) -> Vec<Id> {
    let mut left = candidates(guide, reviews, now);
    let mut random = SplitMix64(seed);
    let mut drawn = Vec::new();
    let mut domains = vec![0_usize; guide.domains.len()];
    let mut topics = vec![0_usize; left.last().map_or(0, |last| last.topic + 1)];
    while drawn.len() < count {
        let used = |counts: &[usize], index: usize| counts.get(index).copied().unwrap_or(0);
        let rank = |one: &Candidate<'_>| (one.state, used(&domains, one.domain), used(&topics, one.topic));
        let Some(first) = left.iter().map(rank).min() else { break };
        let pool = || left.iter().enumerate().filter(|(_, one)| rank(one) == first);
        let mut lot = random.below(pool().map(|(_, one)| one.lots).sum());
        let hit = pool().find(|(_, one)| match lot.checked_sub(one.lots) {
            Some(rest) => {
                lot = rest;
                false
            }
            None => true,
        });
        let Some((hit, _)) = hit else { break };
        let taken = left.remove(hit);
        for (counts, index) in [(&mut domains, taken.domain), (&mut topics, taken.topic)] {
            counts.iter_mut().skip(index).take(1).for_each(|count| *count += 1);
        }
        drawn.push(taken.id.clone());
    }
    drawn
}

/// A question that may be drawn.
struct Candidate<'a> {
    id: &'a Id,
    state: PracticeState,
    /// Where its domain and its topic stand in the guide, counted through.
    domain: usize,
    topic: usize,
    lots: u64,
}

fn candidates<'a>(guide: &'a Guide, reviews: &BTreeMap<Id, Review>, now: u64) -> Vec<Candidate<'a>> {
    let domains = guide.domains.iter().enumerate();
    let topics = domains.flat_map(|(domain, part)| part.topics.iter().map(move |topic| (domain, topic)));
    let questions = topics.enumerate().flat_map(|(topic, (domain, part))| {
        part.questions.iter().map(move |question| (domain, topic, question))
    });
    questions
        .filter(|(_, _, question)| !question.steps.is_empty())
        .map(|(domain, topic, question)| {
            let review = reviews.get(&question.id);
            let state = PracticeState::of(review, now);
            Candidate {
                id: &question.id,
                state,
                domain,
                topic,
                lots: review.map_or(LOTS, |review| lots(review, now)),
            }
        })
        .collect()
}

/// The time since a question was practised, in thousandths of its interval: one at least, ten intervals at most.
fn lots(review: &Review, now: u64) -> u64 {
    let interval = u128::from(review.due.saturating_sub(review.last).max(1));
    let elapsed = u128::from(now.saturating_sub(review.last));
    let lots = elapsed * u128::from(LOTS) / interval;
    u64::try_from(lots).unwrap_or(u64::MAX).clamp(1, 10 * LOTS)
}

/// `SplitMix64` (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014): small, in whole numbers,
/// and so the same everywhere.
struct SplitMix64(u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, by multiplying and cutting (Lemire, 2019); the bias of so few lots is below 2^-30.
    fn below(&mut self, end: u64) -> u64 {
        let product = u128::from(self.next()) * u128::from(end);
        u64::try_from(product >> 64).unwrap_or(0)
    }
}
