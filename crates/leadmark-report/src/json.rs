//! All that follows from an assessment as one object, for other systems.

use leadmark_core::{Assessment, Change, Guide, Plan, Scorecard, compare, plan, score};
use serde::Serialize;

use crate::markdown::Options;

/// What a report's `format` field says.
pub const REPORT_FORMAT: &str = "leadmark/report@1";

/// An assessment with all that is computed from it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Always `leadmark/report@1`.
    #[cfg_attr(feature = "schema", schemars(extend("const" = REPORT_FORMAT)))]
    pub format: String,
    /// The guide's title.
    pub title: String,
    /// The guide's language as a BCP 47 tag, if its author gave one.
    pub lang: Option<String>,
    /// The assessment as its file has it, without its notes unless they were asked for.
    pub assessment: Assessment,
    /// The scores, unrounded.
    pub scorecard: Scorecard,
    /// The next steps, the most valuable first.
    pub plan: Plan,
    /// The earlier assessment, if one was given.
    pub before: Option<Before>,
    /// What changed since; no value without an earlier assessment.
    pub change: Option<Change>,
}

/// Names an earlier assessment.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Before {
    /// The assessment's id.
    pub id: String,
    /// When it was last changed, in milliseconds since 1970 UTC.
    #[cfg_attr(feature = "schema", schemars(range(max = 8_640_000_000_000_000_u64)))]
    pub updated_at: u64,
}

/// Puts an assessment and all that is computed from it into one object.
///
/// ```
/// use leadmark_core::{Assessment, parse};
/// use leadmark_report::{Options, json};
///
/// let guide = parse("# Craft\n\n## Success metrics\n\n### Quality\n\n- We ship what works {#ships}\n").guide.unwrap();
/// let report = json(&guide, &Assessment::default(), Options::default());
/// assert_eq!((report.title.as_str(), report.scorecard.items.len(), report.change), ("Craft", 1, None));
/// ```
pub fn json(guide: &Guide, assessment: &Assessment, options: Options<'_>) -> Report {
    let mut kept = assessment.clone();
    if !options.notes {
        kept.answers.values_mut().for_each(|answer| answer.note = None);
    }
    Report {
        format: REPORT_FORMAT.to_owned(),
        title: guide.title.clone(),
        lang: guide.lang.clone(),
        assessment: kept,
        scorecard: score(guide, assessment),
        plan: plan(guide, assessment),
        before: options.before.map(|before| Before { id: before.id.clone(), updated_at: before.updated_at }),
        change: options.before.map(|before| compare(guide, before, assessment)),
    }
}
