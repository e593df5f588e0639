//! Cohorts: many assessments, counted one after the other.

use js_sys::{Array, Object};
use leadmark_core::{CohortReport, FLOOR, Guide, Problem, Severity, Tallier, TallyError, read};
use serde::{Deserialize, Serialize};
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use crate::failure::{refused, throw, throw_at};
use crate::{Assessments, GuideHandle, plain, to_js};

/// The names of the options, so that a slip of the pen in one is not a floor that nobody asked for.
const OPTIONS: [&str; 2] = ["by", "floor"];

/// How a cohort is reported.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize, Tsify)]
#[tsify(missing_as_null, hashmap_as_object)]
#[serde(rename_all = "camelCase", default)]
pub struct CohortOptions {
    /// What is reported beside everybody: the raters' groups. Nothing unless given.
    #[tsify(optional, type = "\"group\"")]
    pub by: Option<By>,
    /// The fewest people that a figure may be about: 5 unless given, or more.
    #[tsify(optional)]
    pub floor: Option<u32>,
}

/// What a cohort is split by.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum By {
    /// The rater's group.
    Group,
}

#[wasm_bindgen]
impl GuideHandle {
    /// Reports what many assessments say together.
    ///
    /// # Errors
    ///
    /// `invalid-argument` where `assessments` is no array or the options are none; those of `score`, `other-guide`,
    /// `too-large`, `group-too-long` and `too-many-groups`, with the assessment's place in the array.
    pub fn cohort(
        &self,
        assessments: &Assessments,
        options: &Ts<CohortOptions>,
    ) -> Result<Ts<CohortReport>, JsValue> {
        let options = decided(options)?;
        let assessments: &Array = assessments
            .dyn_ref()
            .ok_or_else(|| throw("invalid-argument", "assessments are given as an array"))?;
        let mut tallier = Tallier::new(&self.guide, options.by_group);
        for (index, assessment) in assessments.iter().enumerate() {
            count(&self.guide, &mut tallier, assessment, &format!("assessments[{index}]"))?;
        }
        let report = leadmark_core::cohort(&self.guide, &tallier.finish(), options);
        to_js(&report.map_err(|error| throw(error.code(), &error.to_string()))?)
    }
}

fn decided(options: &Ts<CohortOptions>) -> Result<leadmark_core::CohortOptions, JsValue> {
    let invalid = |what: &str| {
        let mend = format!("give by: \"group\", a floor of {FLOOR} or more, both or neither");
        throw("invalid-argument", &format!("the options of a cohort: {what}; {mend}"))
    };
    if let Some(options) = options.js_value().dyn_ref::<Object>() {
        let names = Object::keys(options);
        let mut names = names.iter().filter_map(|name| name.as_string());
        if let Some(other) = names.find(|name| !OPTIONS.contains(&name.as_str())) {
            return Err(invalid(&format!("there is none with the name {other:?}")));
        }
    }
    let given: CohortOptions =
        serde_wasm_bindgen::from_value(options.js_value()).map_err(|error| invalid(&error.to_string()))?;
    let floor = given.floor.map_or(FLOOR, u64::from);
    if floor < FLOOR {
        return Err(invalid(&TallyError::FloorTooLow(floor).to_string()));
    }
    Ok(leadmark_core::CohortOptions { floor, by_group: given.by.is_some() })
}

/// Counts an assessment, or tells what keeps it from being counted with its place in the array.
fn count(guide: &Guide, tallier: &mut Tallier<'_>, assessment: JsValue, place: &str) -> Result<(), JsValue> {
    let reading = read(&plain(assessment).map_err(|_| no_data(place))?, guide);
    let mut problems = reading.problems;
    problems.retain(|problem| problem.severity == Severity::Error);
    let assessment = match reading.assessment {
        Some(assessment) if problems.is_empty() => assessment,
        _ => return Err(refused_at(&problems, place)),
    };
    tallier.add(&assessment).map_err(|error| match &error {
        TallyError::OtherGuide { .. } => thrown_at(&format!("{place}.guide.id"), &error),
        // The message begins with the field by itself.
        TallyError::GroupTooLong => {
            throw_at(error.code(), &format!("{place}.rater.group"), &format!("{place}.{error}"))
        }
        _ => thrown_at(place, &error),
    })
}

fn no_data(place: &str) -> JsValue {
    throw_at("not-an-assessment", place, &format!("{place}: this is no plain data"))
}

fn thrown_at(path: &str, error: &TallyError) -> JsValue {
    throw_at(error.code(), path, &format!("{path}: {error}"))
}

fn refused_at(problems: &[Problem], place: &str) -> JsValue {
    let path = |path: &str| if path == "$" { place.to_owned() } else { format!("{place}.{path}") };
    let problems: Vec<Problem> =
        problems.iter().map(|problem| Problem { path: path(&problem.path), ..problem.clone() }).collect();
    match problems.first() {
        Some(first) => refused(first, &problems),
        None => throw_at("not-an-assessment", place, &format!("{place}: this is not an assessment")),
    }
}
