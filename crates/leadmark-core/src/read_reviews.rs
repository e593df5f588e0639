//! Reads what practice is given from outside: reviews, times and counts, each refused with its place and its mend.

use std::collections::BTreeMap;
use std::fmt::Display;

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::inline::excerpt;
use crate::schedule::{LAST_TIME, TIME};
use crate::{Id, Problem, Recall, Review, Severity};

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
    let fields = object(value, "reviews").map_err(|problem| vec![problem])?;
    let mut reviews = BTreeMap::new();
    let mut problems = Vec::new();
    for (id, value) in fields {
        match read_review(value, &format!("reviews.{id}")) {
            Ok(review) => {
                reviews.insert(id.as_str().into(), review);
            }
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(reviews) } else { Err(problems) }
}

/// Reads one review; `path` is its place.
///
/// # Errors
///
/// The first thing that can't be used: `bad-value` or `missing-field`.
pub fn read_review(value: &Value, path: &str) -> Result<Review, Problem> {
    let fields = object(value, path)?;
    let place = |field: &str| format!("{path}.{field}");
    let time = |field| read_time(fields.get(field), &place(field));
    let number = |field: &str, help: &str| match given(fields.get(field), &place(field))? {
        Value::Number(number) => number.as_f64().ok_or_else(|| bad(&place(field), number, help)),
        found => Err(bad(&place(field), &shown(found), help)),
    };
    let count = |field| {
        let count = read_whole(fields.get(field), &place(field), 0, u32::MAX.into())?;
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    };
    let review = Review {
        due: time("due")?,
        last: time("last")?,
        stability: number("stability", "write a number of days")?,
        difficulty: number("difficulty", "write a number from 1 to 10")?,
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
pub fn read_recall(value: Option<&Value>) -> Result<Recall, Problem> {
    let value = given(value, "recall")?;
    Recall::deserialize(value).map_err(|_| bad("recall", &shown(value), "write again, hard, good or easy"))
}

/// Reads a time: whole milliseconds since 1970 UTC.
///
/// # Errors
///
/// `bad-value` or `missing-field`.
pub fn read_time(value: Option<&Value>, path: &str) -> Result<u64, Problem> {
    read_number(value, path, LAST_TIME, TIME)
}

/// Reads a whole number from `least` to `most`, however it is written.
///
/// # Errors
///
/// `bad-value` or `missing-field`.
pub fn read_whole(value: Option<&Value>, path: &str, least: u64, most: u64) -> Result<u64, Problem> {
    let help = format!("write a whole number from {least} to {most}");
    let number = read_number(value, path, most, &help)?;
    if number < least { Err(bad(path, &number, &help)) } else { Ok(number) }
}

fn read_number(value: Option<&Value>, path: &str, most: u64, help: &str) -> Result<u64, Problem> {
    let value = given(value, path)?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it was checked to fit")]
    let whole = |number: f64| {
        ((0.0..=LAST_WHOLE).contains(&number) && number.fract() == 0.0).then_some(number as u64)
    };
    let number = value.as_f64().and_then(whole).filter(|&number| number <= most);
    number.ok_or_else(|| bad(path, &shown(value), help))
}

/// Makes the problem of something that can't be.
pub(crate) fn bad(path: &str, found: &dyn Display, help: &str) -> Problem {
    problem("bad-value", path, format!("{found} can't be used here"), help)
}

/// Makes a problem that leaves nothing to go on with.
pub(crate) fn problem(code: &str, path: &str, message: String, help: &str) -> Problem {
    let (code, path, help) = (code.to_owned(), path.to_owned(), help.to_owned());
    Problem { severity: Severity::Error, code, path, message, help }
}

fn object<'a>(value: &'a Value, path: &str) -> Result<&'a Map<String, Value>, Problem> {
    value.as_object().ok_or_else(|| bad(path, &shown(value), "write an object"))
}

fn given<'a>(value: Option<&'a Value>, path: &str) -> Result<&'a Value, Problem> {
    value.filter(|value| !value.is_null()).ok_or_else(|| {
        problem("missing-field", path, "this is missing, or not a number".to_owned(), "give it")
    })
}

fn shown(value: &Value) -> String {
    excerpt(&value.to_string())
}
