//! Practice at the boundary: what is due, when to come back, and the questions of a mock interview.

use std::collections::BTreeMap;

use leadmark_core::{Assessment, Id, Practice, Problem, Recall, Review};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use crate::failure::{refused, throw};
use crate::{GuideHandle, to_js, whole};

/// The last of JavaScript's whole numbers without gaps.
const LAST_WHOLE: u64 = (1 << 53) - 1;
/// The longest mock interview: each question of it goes through all that are left.
const LONGEST_INTERVIEW: u64 = 100;

#[wasm_bindgen]
extern "C" {
    /// Ids as an array.
    #[wasm_bindgen(typescript_type = "Id[]")]
    pub type Ids;

    /// A recall by its name.
    #[wasm_bindgen(typescript_type = "Recall")]
    pub type RecallName;
}

/// What `GuideHandle.practice` is asked.
#[derive(Debug, Deserialize, Serialize, Tsify)]
#[tsify(missing_as_null, hashmap_as_object)]
#[serde(rename_all = "camelCase")]
pub struct PracticeRequest {
    /// The answers to the questions.
    pub assessment: Assessment,
    /// The reviews, by question.
    #[tsify(type = "Readonly<Record<Id, Review>>")]
    pub reviews: BTreeMap<Id, Review>,
    /// The time, in milliseconds since 1970 UTC.
    pub now: u64,
}

/// What `GuideHandle.draw` is asked.
#[derive(Debug, Deserialize, Serialize, Tsify)]
#[tsify(missing_as_null, hashmap_as_object)]
#[serde(rename_all = "camelCase")]
pub struct DrawRequest {
    /// The reviews, by question.
    #[tsify(type = "Readonly<Record<Id, Review>>")]
    pub reviews: BTreeMap<Id, Review>,
    /// The time, in milliseconds since 1970 UTC.
    pub now: u64,
    /// Any whole number from 0 to 2^53 − 1; the same one draws the same questions.
    pub seed: u64,
    /// How many questions to draw, from 1 to 100; three unless given.
    #[tsify(optional)]
    pub count: Option<u64>,
}

/// What `schedule` is asked.
#[derive(Debug, Deserialize, Serialize, Tsify)]
#[tsify(missing_as_null, hashmap_as_object)]
#[serde(rename_all = "camelCase")]
pub struct ScheduleRequest {
    /// What was remembered before; no value the first time.
    pub review: Option<Review>,
    /// How well the answer came back.
    pub recall: Recall,
    /// The time of the practice, in milliseconds since 1970 UTC.
    pub now: u64,
}

/// What `recallOf` is asked.
#[derive(Debug, Deserialize, Serialize, Tsify)]
#[tsify(missing_as_null, hashmap_as_object)]
#[serde(rename_all = "camelCase")]
pub struct RecallRequest {
    /// How many points were covered.
    pub covered: u64,
    /// How many points there are.
    pub points: u64,
}

#[wasm_bindgen]
impl GuideHandle {
    /// Tells where a person stands with the guide's questions.
    ///
    /// # Errors
    ///
    /// `bad-value` and `missing-field` for the reviews and the time, and those of `score`.
    pub fn practice(&self, request: Ts<PracticeRequest>) -> Result<Ts<Practice>, JsValue> {
        let request = plain(request.into())?;
        let assessment = request.get("assessment").unwrap_or(&Value::Null);
        let assessment = whole(leadmark_core::read(assessment, &self.guide))?;
        let (reviews, now) = (reviews(&request)?, now(&request)?);
        to_js(&leadmark_core::practice(&self.guide, &assessment, &reviews, now))
    }

    /// Draws the questions of a mock interview.
    ///
    /// # Errors
    ///
    /// `bad-value` and `missing-field`.
    pub fn draw(&self, request: Ts<DrawRequest>) -> Result<Ids, JsValue> {
        let request = plain(request.into())?;
        let seed = number(&request, "seed", 0, LAST_WHOLE)?;
        let count = match request.get("count") {
            None | Some(Value::Null) => leadmark_core::INTERVIEW,
            Some(_) => size(number(&request, "count", 1, LONGEST_INTERVIEW)?),
        };
        let (reviews, now) = (reviews(&request)?, now(&request)?);
        let drawn = leadmark_core::draw(&self.guide, &reviews, now, seed, count);
        let drawn: js_sys::Array = drawn.iter().map(|id| JsValue::from_str(id.as_str())).collect();
        Ok(drawn.unchecked_into())
    }
}

/// Says when to come back to a question.
///
/// # Errors
///
/// `bad-value` and `missing-field`.
#[wasm_bindgen]
pub fn schedule(request: Ts<ScheduleRequest>) -> Result<Ts<Review>, JsValue> {
    let request = plain(request.into())?;
    let review = request.get("review").filter(|review| !review.is_null());
    let review = review.map(|review| leadmark_core::read_review(review, "review")).transpose();
    let review = review.map_err(|problem| one(&problem))?;
    let recall = leadmark_core::read_recall(request.get("recall")).map_err(|problem| one(&problem))?;
    let scheduled = leadmark_core::schedule(review.as_ref(), recall, now(&request)?);
    to_js(&scheduled.map_err(|problem| one(&problem))?)
}

/// Suggests the recall from how many points were covered.
///
/// # Errors
///
/// `bad-value` and `missing-field`.
#[wasm_bindgen(js_name = recallOf)]
pub fn recall_of(request: Ts<RecallRequest>) -> Result<RecallName, JsValue> {
    let request = plain(request.into())?;
    let points = number(&request, "points", 1, u32::MAX.into())?;
    let covered = number(&request, "covered", 0, points)?;
    let recall = to_js(&leadmark_core::recall_of(size(covered), size(points)))?;
    Ok(JsValue::from(recall).unchecked_into())
}

fn reviews(request: &Value) -> Result<BTreeMap<Id, Review>, JsValue> {
    let reviews = leadmark_core::read_reviews(request.get("reviews").unwrap_or(&Value::Null));
    reviews.map_err(|problems| match problems.first() {
        Some(first) => refused(first, &problems),
        None => throw("bad-value", "the reviews can't be read"),
    })
}

fn now(request: &Value) -> Result<u64, JsValue> {
    leadmark_core::read_time(request.get("now"), "now").map_err(|problem| one(&problem))
}

fn number(request: &Value, field: &str, least: u64, most: u64) -> Result<u64, JsValue> {
    leadmark_core::read_whole(request.get(field), field, least, most).map_err(|problem| one(&problem))
}

fn size(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn one(problem: &Problem) -> JsValue {
    refused(problem, std::slice::from_ref(problem))
}

fn plain(value: JsValue) -> Result<Value, JsValue> {
    serde_wasm_bindgen::from_value(value)
        .map_err(|error| throw("bad-value", &format!("this is no plain data: {error}")))
}
