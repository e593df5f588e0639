//! When to come back to a question, by FSRS: what is remembered of it, and what a practice changes.

use fsrs::{FSRS, ItemState, MemoryState, NextStates};
use serde::{Deserialize, Serialize};

use crate::Problem;
use crate::problem::Sentence;

/// The chance of recall at which a question is due. FSRS is fitted to this one, and others cost more practice.
const RETENTION: f32 = 0.9;
/// A day, in milliseconds.
const DAY: u64 = 24 * 60 * 60 * 1000;
/// The longest interval and stability, in days: a hundred years, as the library has it.
const MOST_DAYS: f64 = 36_500.0;
/// The last millisecond that a JavaScript `Date` can hold.
pub(crate) const LAST_TIME: u64 = 8_640_000_000_000_000;

/// What is remembered of one question between practices. Plain data: keep it as it is.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "camelCase")]
pub struct Review {
    /// When to come back, in milliseconds since 1970 UTC.
    pub due: u64,
    /// When it was practised last, in milliseconds since 1970 UTC.
    pub last: u64,
    /// Days until the chance of recall has fallen to 90 %: above 0, up to 36,500.
    pub stability: f64,
    /// How hard it is to make the stability grow: from 1, easy, to 10.
    pub difficulty: f64,
    /// How often it was practised, from 1.
    pub repetitions: u32,
    /// How often it was forgotten, the first time aside.
    pub lapses: u32,
}

/// How well an answer came back.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "camelCase")]
pub enum Recall {
    /// It did not.
    Again,
    /// In part, or with much effort.
    Hard,
    /// It did, with some effort.
    Good,
    /// All of it, at once.
    Easy,
}

impl Recall {
    /// The recalls, the worst first.
    pub const ALL: [Self; 4] = [Self::Again, Self::Hard, Self::Good, Self::Easy];
}

/// Suggests the recall from how many of a question's points were covered: under half of them again, under four fifths
/// hard, not all of them good, all of them easy. Where there is no point it is again.
///
/// ```
/// use leadmark_core::{Recall, recall_of};
///
/// assert_eq!([3, 4, 7, 8].map(|covered| recall_of(covered, 8)), Recall::ALL);
/// ```
pub fn recall_of(covered: usize, points: usize) -> Recall {
    // Whole numbers, so that no rounding moves a border.
    let (covered, points) = (covered as u128, points as u128);
    if points == 0 || 2 * covered < points {
        Recall::Again
    } else if 5 * covered < 4 * points {
        Recall::Hard
    } else if covered < points {
        Recall::Good
    } else {
        Recall::Easy
    }
}

/// Says when to come back to a question that was practised `now` (milliseconds since 1970 UTC), from what was remembered
/// of it before, if it was ever practised.
///
/// Memory and interval are those of FSRS-6 with its default parameters, for a chance of recall of 90 %. The interval is in
/// whole days, at least one, and nothing about it is random. A second practice within 24 hours counts as one of the same
/// day. Where the clock was set back, no time has passed. Stability and difficulty are kept to four decimals.
///
/// # Errors
///
/// `bad-value` where a figure of the review is none that can be, or where `now` is past the year 275760.
///
/// ```
/// use leadmark_core::{Recall, schedule};
///
/// let first = schedule(None, Recall::Good, 0)?;
/// assert_eq!(first.due, 2 * 24 * 60 * 60 * 1000);
/// let second = schedule(Some(&first), Recall::Good, first.due)?;
/// assert!(second.due - second.last > first.due - first.last);
/// # Ok::<(), Box<leadmark_core::Problem>>(())
/// ```
pub fn schedule(review: Option<&Review>, recall: Recall, now: u64) -> Result<Review, Box<Problem>> {
    if let Some(review) = review {
        review.check("review")?;
    }
    if now > LAST_TIME {
        return Err(Box::new(Problem::new(Sentence::UnusableTime, "now", &[&now.to_string()])));
    }
    let elapsed = review.map_or(0, |review| now.saturating_sub(review.last) / DAY);
    let elapsed = u32::try_from(elapsed).unwrap_or(u32::MAX);
    let next = FSRS::new(&[])
        .and_then(|fsrs| fsrs.next_states(review.map(memory), RETENTION, elapsed))
        .map_err(|error| Box::new(Problem::new(Sentence::RefusedReview, "review", &[&error.to_string()])))?;
    let ItemState { memory, interval } = chosen(next, recall);
    let (repetitions, lapses) = review.map_or((0, 0), |review| (review.repetitions, review.lapses));
    let forgotten = review.is_some() && recall == Recall::Again;
    Ok(Review {
        due: (now + whole_days(interval) * DAY).min(LAST_TIME),
        last: now,
        stability: kept(memory.stability),
        difficulty: kept(memory.difficulty),
        repetitions: repetitions.saturating_add(1),
        lapses: lapses.saturating_add(u32::from(forgotten)),
    })
}

impl Review {
    /// Refuses figures that can't be; `path` is the place of the review.
    pub(crate) fn check(&self, path: &str) -> Result<(), Box<Problem>> {
        let wrong = |field: &str, found: &dyn std::fmt::Display, sentence: Sentence| {
            Err(Box::new(Problem::new(sentence, &format!("{path}.{field}"), &[&found.to_string()])))
        };
        if self.last > LAST_TIME {
            return wrong("last", &self.last, Sentence::UnusableTime);
        }
        if !(self.last..=LAST_TIME).contains(&self.due) {
            return wrong("due", &self.due, Sentence::UnusableDue);
        }
        if !(self.stability > 0.0 && self.stability <= MOST_DAYS) {
            return wrong("stability", &self.stability, Sentence::UnusableStability);
        }
        if !(1.0..=10.0).contains(&self.difficulty) {
            return wrong("difficulty", &self.difficulty, Sentence::UnusableDifficulty);
        }
        if self.repetitions == 0 {
            return wrong("repetitions", &self.repetitions, Sentence::UnusableRepetitions);
        }
        if self.lapses >= self.repetitions {
            return wrong("lapses", &self.lapses, Sentence::UnusableLapses);
        }
        Ok(())
    }
}

fn memory(review: &Review) -> MemoryState {
    #[expect(clippy::cast_possible_truncation, reason = "the library counts in f32; the figures are small")]
    MemoryState { stability: review.stability as f32, difficulty: review.difficulty as f32 }
}

fn chosen(next: NextStates, recall: Recall) -> ItemState {
    match recall {
        Recall::Again => next.again,
        Recall::Hard => next.hard,
        Recall::Good => next.good,
        Recall::Easy => next.easy,
    }
}

fn whole_days(interval: f32) -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is clamped to fit")]
    let days = f64::from(interval).round().clamp(1.0, MOST_DAYS) as u64;
    days
}

/// Rounds to four decimals: what f32 says beyond them is noise.
fn kept(figure: f32) -> f64 {
    (f64::from(figure) * 1e4).round() / 1e4
}
