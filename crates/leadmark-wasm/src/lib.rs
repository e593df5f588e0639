//! The boundary: plain JavaScript data in, plain JavaScript data out, and an `Error` with a `code` where that
//! can't be. Every decision is made in `leadmark-core`.

mod cohort;
mod failure;
pub mod practice;
mod report;
mod scoring;

use js_sys::{JSON, Uint8Array};
use leadmark_core::{
    Assessment, Change, Counts, Diagnostic, Guide, Item, Plan, RatersReport, Reading, Rebased, Scorecard,
    Severity, limits,
};
use serde::{Deserialize, Serialize};
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use failure::{refused, throw, unusable};

#[wasm_bindgen(typescript_custom_section)]
const SOURCE: &str = "/** A guide's Markdown, as text or as the bytes of a UTF-8 file. */\nexport type Source = string | Uint8Array;";

#[wasm_bindgen]
extern "C" {
    /// A guide's Markdown, as text or as bytes.
    #[wasm_bindgen(typescript_type = "Source")]
    pub type Source;

    /// Items as an array.
    #[wasm_bindgen(typescript_type = "Item[]")]
    pub type Items;

    /// Assessments as an array.
    #[wasm_bindgen(typescript_type = "readonly Assessment[]")]
    pub type Assessments;
}

/// What was found in a guide.
#[derive(Debug, Deserialize, Serialize, Tsify)]
#[tsify(missing_as_null, hashmap_as_object)]
#[serde(rename_all = "camelCase")]
pub struct Check {
    /// The findings, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
    /// How many of each part the guide has.
    pub counts: Counts,
}

/// Reads a guide and tells what was found, without keeping it.
///
/// # Errors
///
/// `invalid-argument` where `source` is neither a string nor a `Uint8Array`.
#[wasm_bindgen]
pub fn check(source: &Source) -> Result<Ts<Check>, JsValue> {
    let parsed = leadmark_core::parse(bytes(source)?);
    to_js(&Check { diagnostics: parsed.diagnostics, counts: parsed.counts })
}

/// A parsed guide, kept in wasm memory until it is freed.
#[wasm_bindgen]
#[derive(Debug)]
pub struct GuideHandle {
    guide: Guide,
}

#[wasm_bindgen]
impl GuideHandle {
    /// Reads a guide.
    ///
    /// # Errors
    ///
    /// The code of the first finding that makes the guide unusable, such as `empty-guide` or `too-large`;
    /// all findings are in the error's `diagnostics`.
    pub fn parse(source: &Source) -> Result<GuideHandle, JsValue> {
        let parsed = leadmark_core::parse(bytes(source)?);
        match parsed.guide {
            Some(guide) => Ok(Self { guide }),
            None => Err(unusable(&parsed.diagnostics)),
        }
    }

    /// The guide as plain data.
    ///
    /// # Errors
    ///
    /// None that a caller can cause.
    pub fn data(&self) -> Result<Ts<Guide>, JsValue> {
        to_js(&self.guide)
    }

    /// Everything that can be answered, in guide order.
    ///
    /// # Errors
    ///
    /// None that a caller can cause.
    pub fn items(&self) -> Result<Items, JsValue> {
        let items: js_sys::Array = leadmark_core::items(&self.guide)
            .iter()
            .map(|item| to_js::<Item>(item).map(JsValue::from))
            .collect::<Result<_, _>>()?;
        Ok(items.unchecked_into())
    }

    /// Reads the text of an assessment file: all that can be read, and what can't with its place.
    ///
    /// # Errors
    ///
    /// `not-json` and `too-large`.
    pub fn read(&self, text: &str) -> Result<Ts<Reading>, JsValue> {
        if text.len() > limits::ASSESSMENT_BYTES {
            return Err(throw(
                "too-large",
                &format!("the assessment has {} bytes, more than {}", text.len(), limits::ASSESSMENT_BYTES),
            ));
        }
        let value = JSON::parse(text).map_err(|error| {
            let reason: String = js_sys::Error::from(error).message().into();
            throw("not-json", &format!("the assessment is not JSON: {reason}"))
        })?;
        to_js(&self.reading(value)?)
    }

    /// Scores an assessment.
    ///
    /// # Errors
    ///
    /// The code of the first problem that makes part of the assessment unusable, such as `off-scale`; its place is
    /// in the error's `path`, all problems in its `problems`.
    pub fn score(&self, assessment: Ts<Assessment>) -> Result<Ts<Scorecard>, JsValue> {
        to_js(&leadmark_core::score(&self.guide, &self.assessment(assessment.into())?))
    }

    /// Plans the next steps after an assessment.
    ///
    /// # Errors
    ///
    /// Those of `score`.
    pub fn plan(&self, assessment: Ts<Assessment>) -> Result<Ts<Plan>, JsValue> {
        to_js(&leadmark_core::plan(&self.guide, &self.assessment(assessment.into())?))
    }

    /// Compares two assessments, the earlier one first.
    ///
    /// # Errors
    ///
    /// Those of `score`.
    pub fn compare(&self, before: Ts<Assessment>, after: Ts<Assessment>) -> Result<Ts<Change>, JsValue> {
        let (before, after) = (self.assessment(before.into())?, self.assessment(after.into())?);
        to_js(&leadmark_core::compare(&self.guide, &before, &after))
    }

    /// Compares how a person sees themselves with how others do.
    ///
    /// # Errors
    ///
    /// `invalid-argument` where `assessments` is no array, and those of `score`.
    pub fn raters(&self, assessments: &Assessments) -> Result<Ts<RatersReport>, JsValue> {
        let assessments: &js_sys::Array = assessments
            .dyn_ref()
            .ok_or_else(|| throw("invalid-argument", "assessments are given as an array"))?;
        let assessments: Vec<Assessment> =
            assessments.iter().map(|assessment| self.assessment(assessment)).collect::<Result<_, _>>()?;
        to_js(&leadmark_core::raters(&self.guide, &assessments))
    }

    /// Merges two copies of one assessment.
    ///
    /// # Errors
    ///
    /// `different-assessments` and `different-guides` where they are no copies of one, and those of `score`, but that
    /// any item and any scale will do.
    pub fn merge(&self, a: Ts<Assessment>, b: Ts<Assessment>) -> Result<Ts<Assessment>, JsValue> {
        let (a, b) = (of_any_guide(a.into())?, of_any_guide(b.into())?);
        let merged = leadmark_core::merge(&a, &b).map_err(|error| throw(error.code(), &error.to_string()))?;
        to_js(&merged)
    }

    /// Brings an assessment to this version of its guide.
    ///
    /// # Errors
    ///
    /// Those of `merge`.
    pub fn rebase(&self, assessment: Ts<Assessment>) -> Result<Ts<Rebased>, JsValue> {
        to_js(&leadmark_core::rebase(None, &self.guide, &of_any_guide(assessment.into())?))
    }

    /// Brings an assessment to this version of its guide, from the version that it was given to.
    ///
    /// # Errors
    ///
    /// Those of `merge`.
    #[wasm_bindgen(js_name = rebaseFrom)]
    pub fn rebase_from(
        &self,
        assessment: Ts<Assessment>,
        before: &GuideHandle,
    ) -> Result<Ts<Rebased>, JsValue> {
        to_js(&leadmark_core::rebase(Some(&before.guide), &self.guide, &of_any_guide(assessment.into())?))
    }

    fn assessment(&self, value: JsValue) -> Result<Assessment, JsValue> {
        whole(self.reading(value)?)
    }

    fn reading(&self, value: JsValue) -> Result<Reading, JsValue> {
        Ok(leadmark_core::read(&plain(value)?, &self.guide))
    }
}

fn of_any_guide(value: JsValue) -> Result<Assessment, JsValue> {
    whole(leadmark_core::read_without_guide(&plain(value)?))
}

/// Takes an assessment that all could be read of.
fn whole(reading: Reading) -> Result<Assessment, JsValue> {
    let fatal = reading.problems.iter().find(|problem| problem.severity == Severity::Error);
    match (reading.assessment, fatal) {
        (Some(assessment), None) => Ok(assessment),
        (_, Some(problem)) => Err(refused(problem, &reading.problems)),
        (None, None) => Err(throw("not-an-assessment", "this is no assessment")),
    }
}

fn plain(value: JsValue) -> Result<serde_json::Value, JsValue> {
    serde_wasm_bindgen::from_value(value)
        .map_err(|error| throw("not-an-assessment", &format!("this is no plain data: {error}")))
}

fn bytes(source: &Source) -> Result<Vec<u8>, JsValue> {
    if let Some(text) = source.as_string() {
        return Ok(text.into_bytes());
    }
    source
        .dyn_ref::<Uint8Array>()
        .map(Uint8Array::to_vec)
        .ok_or_else(|| throw("invalid-argument", "a guide is given as a string or a Uint8Array"))
}

/// Gives data to JavaScript by way of JSON: there an answer to an item called `__proto__` is an entry like any other. Set
/// field by field it would become what the object inherits from, and be lost.
fn to_js<T: Tsify + Serialize>(value: &T) -> Result<Ts<T>, JsValue> {
    let text = serde_json::to_string(value).map_err(|error| throw("internal", &error.to_string()))?;
    JSON::parse(&text).map(Ts::new_unchecked)
}
