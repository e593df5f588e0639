//! Reads what practice is given from outside: reviews, times and counts, each refused with its place and its mend.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::inline::excerpt;
use crate::problem::Sentence;
use crate::schedule::LAST_TIME;
use crate::{Id, Problem, Recall, Review};

/// The last of JavaScript's whole numbers without gaps, 2^53 − 1.
const LAST_WHOLE: f64 = 9_007_199_254_740_991.0;

/// Reads the reviews of a person, by question, as they were kept.
///
/// Ids are taken as they are: a guide may have lost a question since, and its review may be wanted again.
///
/// # Errors
///
/// Everything that can't be used: `bad-value` and `missing-field`, with places such as `reviews.cloud-strategy.stability`.
/// At least one.
pub fn read_reviews(value: &Value) -> Result<BTreeMap<Id, Review>, Vec<Problem>> {
    let fields = object(value, "reviews").map_err(|problem| vec![*problem])?;
    let mut reviews = BTreeMap::new();
    let mut problems = Vec::new();
    for (id, value) in fields {
        match read_review(value, &format!("reviews.{id}")) {
            Ok(review) => {
                reviews.insert(id.as_str().into(), review);
            }
            Err(problem) => problems.push(*problem),
        }
    }
    if problems.is_empty() { Ok(reviews) } else { Err(problems) }
}

/// Reads one review; `path` is its place.
///
/// # Errors
///
/// The first thing that can't be used: `bad-value` or `missing-field`.
pub fn read_review(value: &Value, path: &str) -> Result<Review, Box<Problem>> {
    let fields = object(value, path)?;
    let place = |field: &str| format!("{path}.{field}");
    let time = |field| read_time(fields.get(field), &place(field));
    let number = |field: &str, sentence: Sentence| {
        let value = given(fields.get(field), &place(field))?;
        value.as_f64().ok_or_else(|| Box::new(Problem::new(sentence, &place(field), &[&shown(value)])))
    };
    let count = |field| {
        let count = read_whole(fields.get(field), &place(field), 0, u32::MAX.into());
        count.map(|count| u32::try_from(count).unwrap_or(u32::MAX))
    };
    let review = Review {
        due: time("due")?,
        last: time("last")?,
        stability: number("stability", Sentence::UnusableDays)?,
        difficulty: number("difficulty", Sentence::UnusableDifficulty)?,
        repetitions: count("repetitions")?,
        lapses: count("lapses")?,
    };
    review.check(path)?;
    Ok(review)
}

/// Reads a recall.
///
/// # Errors
///
/// `bad-value` or `missing-field`.
pub fn read_recall(value: Option<&Value>) -> Result<Recall, Box<Problem>> {
    let value = given(value, "recall")?;
    Recall::deserialize(value)
        .map_err(|_| Box::new(Problem::new(Sentence::UnusableRecall, "recall", &[&shown(value)])))
}

/// Reads a time: whole milliseconds since 1970 UTC.
///
/// # Errors
///
/// `bad-value` or `missing-field`.
pub fn read_time(value: Option<&Value>, path: &str) -> Result<u64, Box<Problem>> {
    let value = given(value, path)?;
    whole(value, LAST_TIME)
        .ok_or_else(|| Box::new(Problem::new(Sentence::UnusableTime, path, &[&shown(value)])))
}

/// Reads a whole number from `least` to `most`, however it is written.
///
/// # Errors
///
/// `bad-value` or `missing-field`.
pub fn read_whole(value: Option<&Value>, path: &str, least: u64, most: u64) -> Result<u64, Box<Problem>> {
    let value = given(value, path)?;
    let found = match whole(value, most) {
        Some(number) if number >= least => return Ok(number),
        Some(number) => number.to_string(),
        None => shown(value),
    };
    let values = [&found, &least.to_string(), &most.to_string()];
    Err(Box::new(Problem::new(Sentence::UnusableWhole, path, &values.map(String::as_str))))
}

fn whole(value: &Value, most: u64) -> Option<u64> {
    let number = value.as_f64()?;
    let fits = (0.0..=LAST_WHOLE).contains(&number) && number.fract() == 0.0;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it was checked to fit")]
    fits.then_some(number as u64).filter(|&number| number <= most)
}

fn object<'a>(value: &'a Value, path: &str) -> Result<&'a Map<String, Value>, Box<Problem>> {
    value.as_object().ok_or_else(|| Box::new(Problem::new(Sentence::UnusableReview, path, &[&shown(value)])))
}

fn given<'a>(value: Option<&'a Value>, path: &str) -> Result<&'a Value, Box<Problem>> {
    value
        .filter(|value| !value.is_null())
        .ok_or_else(|| Box::new(Problem::new(Sentence::MissingFigure, path, &[])))
}

fn shown(value: &Value) -> String {
    excerpt(&value.to_string())
}
