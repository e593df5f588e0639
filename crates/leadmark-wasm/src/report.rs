//! Reports at the boundary: an assessment as a text to paste, to open or to hand on.

use leadmark_core::Assessment;
use leadmark_report::{Options, Words};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use crate::failure::throw;
use crate::{GuideHandle, plain, whole};

/// How a report is written.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, Tsify)]
#[tsify(missing_as_null, hashmap_as_object)]
#[serde(rename_all = "kebab-case")]
pub enum ReportFormat {
    /// A page for a wiki or a review.
    Markdown,
    /// A row an item, for a spreadsheet.
    Csv,
    /// A row a success metric, for a spreadsheet.
    CsvMetrics,
    /// Assessment, scorecard, plan and change in one object, for other systems.
    Json,
    /// Statements of the Experience API, for a learning record store.
    Xapi,
}

/// What goes into a report.
#[derive(Debug, Default, Deserialize, Serialize, Tsify)]
#[tsify(missing_as_null, hashmap_as_object)]
#[serde(rename_all = "camelCase", default)]
pub struct ReportOptions {
    /// Whether notes are written: they are unless this is false, but to statements only if it is true.
    #[tsify(optional)]
    pub notes: Option<bool>,
    /// An earlier assessment to compare with, in Markdown and JSON.
    #[tsify(optional)]
    pub before: Option<Assessment>,
    /// The language of a report in Markdown, as a BCP 47 tag; English if left out. Others are to be loaded first.
    #[tsify(optional)]
    pub lang: Option<String>,
}

#[wasm_bindgen]
impl GuideHandle {
    /// Writes an assessment as a report. `words` is the catalogue of the language that the options name, unless that is English.
    ///
    /// # Errors
    ///
    /// `invalid-argument` for a format or options that there are not, and those of `score`; the place of what is wrong with
    /// the earlier assessment begins with `before`.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "wasm-bindgen hands over no borrowed text that may be left out"
    )]
    pub fn report(
        &self,
        assessment: Ts<Assessment>,
        format: Ts<ReportFormat>,
        options: Ts<ReportOptions>,
        words: Option<String>,
    ) -> Result<String, JsValue> {
        let format = format_of(&format.into())?;
        let assessment = self.assessment(assessment.into())?;
        let ReportOptions { notes, before, lang } = self.options(options.into())?;
        let words = words_in(lang.as_deref(), words.as_deref())?;
        let guide = &self.guide;
        let options = Options { notes: notes.unwrap_or(true), before: before.as_ref(), words: &words };
        match format {
            ReportFormat::Markdown => Ok(leadmark_report::markdown(guide, &assessment, options)),
            ReportFormat::Csv => Ok(leadmark_report::csv_items(guide, &assessment, options)),
            ReportFormat::CsvMetrics => Ok(leadmark_report::csv_metrics(guide, &assessment)),
            ReportFormat::Json => serde_json::to_string(&leadmark_report::json(guide, &assessment, options))
                .map_err(|error| throw("internal", &error.to_string())),
            ReportFormat::Xapi => Ok(leadmark_report::xapi(guide, &assessment, notes == Some(true))),
        }
    }

    fn options(&self, options: JsValue) -> Result<ReportOptions, JsValue> {
        let invalid = |what: &str| {
            let mend =
                "give notes: true or false, an assessment as before, a language as lang, or none of them";
            throw("invalid-argument", &format!("the options of a report: {what}; {mend}"))
        };
        let mut options = match plain(options)? {
            Value::Null => Map::new(),
            Value::Object(options) => options,
            _ => return Err(invalid("these are none")),
        };
        let notes = match options.remove("notes") {
            None | Some(Value::Null) => None,
            Some(Value::Bool(notes)) => Some(notes),
            Some(_) => return Err(invalid("notes is neither true nor false")),
        };
        let lang = match options.remove("lang") {
            None | Some(Value::Null) => None,
            Some(Value::String(lang)) => Some(lang),
            Some(_) => return Err(invalid("lang is no language tag")),
        };
        let before = options.remove("before").filter(|before| !before.is_null());
        if let Some(other) = options.keys().next() {
            return Err(invalid(&format!("there is none with the name {other:?}")));
        }
        let before = before.map(|before| self.before(&before)).transpose()?;
        Ok(ReportOptions { notes, before, lang })
    }

    fn before(&self, value: &Value) -> Result<Assessment, JsValue> {
        let mut reading = leadmark_core::read(value, &self.guide);
        for problem in &mut reading.problems {
            problem.path = match problem.path.as_str() {
                "$" => "before".to_owned(),
                path => format!("before.{path}"),
            };
        }
        whole(reading)
    }
}

/// What a report is said in: English, or the catalogue that came along.
fn words_in<'a>(lang: Option<&'a str>, catalogue: Option<&'a str>) -> Result<Words<'a>, JsValue> {
    let lang = lang.and_then(|tag| tag.split('-').next()).unwrap_or("en");
    match catalogue {
        Some(text) => Ok(Words::ours(text)),
        None if lang.eq_ignore_ascii_case("en") => Ok(Words::english().clone()),
        None => {
            let mend = format!("call await loadLanguage({lang:?}) once, and give what that gives");
            Err(throw("invalid-argument", &format!("no report can be written in {lang:?} yet: {mend}")))
        }
    }
}

fn format_of(format: &JsValue) -> Result<ReportFormat, JsValue> {
    match format.as_string().as_deref() {
        Some("markdown") => Ok(ReportFormat::Markdown),
        Some("csv") => Ok(ReportFormat::Csv),
        Some("csv-metrics") => Ok(ReportFormat::CsvMetrics),
        Some("json") => Ok(ReportFormat::Json),
        Some("xapi") => Ok(ReportFormat::Xapi),
        _ => Err(throw(
            "invalid-argument",
            "a report is written as \"markdown\", \"csv\", \"csv-metrics\", \"json\" or \"xapi\"",
        )),
    }
}
