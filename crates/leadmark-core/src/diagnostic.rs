use serde::{Deserialize, Serialize};

use crate::Guide;

/// A finding about a guide, with its place and its mend.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "camelCase")]
pub struct Diagnostic {
    /// Whether the guide can still be used.
    pub severity: Severity,
    /// A stable name for this kind of finding, such as `duplicate-id`.
    pub code: String,
    /// What was found, in English.
    pub message: String,
    /// A stable name for the sentence that the message is, such as `fed-twice`: to say it in another language. One code can have
    /// several; where it has one, that has the code's name.
    pub sentence: String,
    /// What the sentence names, in the order of the message.
    pub values: Vec<String>,
    /// How to mend it, in English; there is one help for each code.
    pub help: String,
    /// The first character that it concerns.
    pub start: Position,
    /// Just behind the last one.
    pub end: Position,
    /// Another place that the finding is about, such as the first use of a duplicate id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", tsify(optional))]
    pub related: Option<Span>,
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    /// The guide can't be used.
    Error,
    /// The guide can be used; it may not say what its author meant.
    Warning,
    /// The guide can be used; this was read differently from how it is written.
    Note,
}

/// A place in a guide's text.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "camelCase")]
pub struct Position {
    /// Bytes from the start of the file, a byte order mark included.
    pub offset: usize,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// A stretch of a guide's text.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "camelCase")]
pub struct Span {
    /// The first character.
    pub start: Position,
    /// Just behind the last one.
    pub end: Position,
}

/// How many of each part a guide has.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "each counts the part that it is named after")]
pub struct Counts {
    pub domains: usize,
    pub topics: usize,
    pub questions: usize,
    pub steps: usize,
    pub points: usize,
    pub examples: usize,
    pub outcomes: usize,
    pub measure_groups: usize,
    pub measures: usize,
    pub practice_groups: usize,
    pub practices: usize,
    pub metrics: usize,
    pub indicators: usize,
}

impl Counts {
    /// Counts the parts of a guide.
    pub(crate) fn of(guide: &Guide) -> Self {
        let topics = || guide.domains.iter().flat_map(|domain| &domain.topics);
        let questions = || topics().flat_map(|topic| &topic.questions);
        let steps = || questions().flat_map(|question| &question.steps);
        let examples = || questions().filter_map(|question| question.example.as_ref());
        let groups = || topics().flat_map(|topic| &topic.measure_groups);
        Self {
            domains: guide.domains.len(),
            topics: topics().count(),
            questions: questions().count(),
            steps: steps().count(),
            points: steps().map(|step| step.points.len()).sum(),
            examples: examples().count(),
            outcomes: examples().map(|example| example.outcomes.len()).sum(),
            measure_groups: groups().count(),
            measures: groups().map(|group| group.measures.len()).sum(),
            practice_groups: guide.practice_groups.len(),
            practices: guide.practice_groups.iter().map(|group| group.practices.len()).sum(),
            metrics: guide.metrics.len(),
            indicators: guide.metrics.iter().map(|metric| metric.indicators.len()).sum(),
        }
    }
}
