use serde::{Deserialize, Serialize};

use crate::{Id, Text};

/// A guide: what it teaches, and what leadership is scored against.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Guide {
    /// Names the guide in assessments.
    pub id: Id,
    /// The title, without marks or emoji.
    pub title: String,
    /// The language as a BCP 47 tag, if the author gave one.
    pub lang: Option<String>,
    /// A hash of all that is scored: it changes when answers may no longer mean the same.
    pub fingerprint: String,
    /// What stands before the first domain.
    pub overview: Vec<Block>,
    /// The rating scale, lowest level first.
    pub scale: Scale,
    /// The teaching part.
    pub domains: Vec<Domain>,
    /// The heading over the practice groups.
    pub practices_section: Section,
    /// The best practices, in groups.
    pub practice_groups: Vec<PracticeGroup>,
    /// The heading over the success metrics.
    pub metrics_section: Section,
    /// The success metrics.
    pub metrics: Vec<Metric>,
    /// What stands after the thematic break at the end.
    pub closing: Vec<Block>,
}

/// A heading over parts that have a role, with its own text.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Section {
    /// Names the section, if the author gave it a name.
    pub id: Option<Id>,
    /// The heading.
    pub name: String,
    /// The text under the heading.
    pub about: Vec<Block>,
}

/// The ordered answers that indicators share.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Scale {
    /// The section that it stands in; no value for the default scale.
    pub section: Option<Section>,
    /// The levels, lowest first.
    #[cfg_attr(feature = "schema", schemars(length(min = 2, max = 9)))]
    pub levels: Vec<Level>,
}

/// One of the ordered answers.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Level {
    /// The level's name; empty where an anchor takes its name from the scale.
    pub name: String,
    /// The anchor: the behaviour that tells this level. Empty where the name says it all.
    pub text: Text,
}

/// A part of the teaching text: a `##` section.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Domain {
    /// Names the domain.
    pub id: Id,
    /// The heading.
    pub name: String,
    /// The text under the heading.
    pub about: Vec<Block>,
    /// The topics, in order.
    pub topics: Vec<Topic>,
}

/// A subject within a domain: a `###` section.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Topic {
    /// Names the topic.
    pub id: Id,
    /// The heading.
    pub name: String,
    /// The success metrics that the topic's questions and measures inform, unless they say otherwise.
    pub feeds: Vec<Feed>,
    /// The text under the heading.
    pub about: Vec<Block>,
    /// The interview questions, in order.
    pub questions: Vec<Question>,
    /// The heading over the measure groups; no value where there are none.
    pub measures_section: Option<Section>,
    /// The measures to track, in groups.
    pub measure_groups: Vec<MeasureGroup>,
}

/// An interview question with the framework that answers it.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Question {
    /// Names the question.
    pub id: Id,
    /// The question itself.
    pub text: Text,
    /// How much it counts within its lens, 1 unless given.
    #[cfg_attr(feature = "schema", schemars(range(min = 0)))]
    pub weight: f64,
    /// The success metrics that it informs; empty where its topic says.
    pub feeds: Vec<Feed>,
    /// The ids that it had before.
    pub was: Vec<Id>,
    /// The text before the framework.
    pub about: Vec<Block>,
    /// What the guide calls the framework ("Approach", "Strategy"); empty where it has no name.
    pub framework: String,
    /// The framework's steps, in order.
    pub steps: Vec<Step>,
    /// The worked example.
    pub example: Option<Example>,
    /// The text after the framework: what a strong answer adds, pitfalls, follow-ups.
    pub remarks: Vec<Block>,
}

/// One step of a framework.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// Names the step within its question.
    pub id: Id,
    /// What to do.
    pub text: Text,
    /// The text that goes with it.
    pub about: Vec<Block>,
    /// What a good answer covers; a step without points counts as one itself.
    pub points: Vec<Point>,
}

/// One thing that a good answer covers.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Point {
    /// Names the point within its question.
    pub id: Id,
    /// The point.
    pub text: Text,
    /// The text that goes with it.
    pub about: Vec<Block>,
}

/// A question's worked example.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Example {
    /// Its title, such as "Example: a payments platform".
    pub text: Text,
    /// What happened, before the outcomes.
    pub about: Vec<Block>,
    /// What came of it.
    pub outcomes: Vec<Outcome>,
}

/// One thing that came of a worked example.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Outcome {
    /// What it was.
    pub text: Text,
    /// The text that goes with it.
    pub about: Vec<Block>,
}

/// Measures that are tracked together.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MeasureGroup {
    /// Names the group.
    pub id: Id,
    /// The group's name.
    pub name: String,
    /// The success metrics that its measures inform, unless they say otherwise.
    pub feeds: Vec<Feed>,
    /// The text that goes with it.
    pub about: Vec<Block>,
    /// The measures, in order.
    pub measures: Vec<Rated>,
}

/// Best practices that belong together.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PracticeGroup {
    /// Names the group.
    pub id: Id,
    /// The heading.
    pub name: String,
    /// The success metrics that its practices inform, unless they say otherwise.
    pub feeds: Vec<Feed>,
    /// The text under the heading.
    pub about: Vec<Block>,
    /// The practices, in order.
    pub practices: Vec<Rated>,
}

/// What leadership is scored against: a `###` under the success metrics.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Metric {
    /// Names the metric.
    pub id: Id,
    /// The heading.
    pub name: String,
    /// How much it counts in the overall score, 1 unless given.
    #[cfg_attr(feature = "schema", schemars(range(min = 0)))]
    pub weight: f64,
    /// The ids that it had before.
    pub was: Vec<Id>,
    /// The text under the heading.
    pub about: Vec<Block>,
    /// The statements to rate, in order.
    pub indicators: Vec<Rated>,
}

/// A statement that is rated on a scale: an indicator, a measure or a practice.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Rated {
    /// Names the statement.
    pub id: Id,
    /// The statement.
    pub text: Text,
    /// How much it counts within its lens, 1 unless given.
    #[cfg_attr(feature = "schema", schemars(range(min = 0)))]
    pub weight: f64,
    /// The success metrics that it informs; empty where its group or topic says. Indicators need none.
    pub feeds: Vec<Feed>,
    /// The ids that it had before.
    pub was: Vec<Id>,
    /// The text that goes with it.
    pub about: Vec<Block>,
    /// Its own anchors, lowest first; empty where a default scale is used.
    pub anchors: Vec<Level>,
}

/// A success metric that something informs, and how strongly.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Feed {
    /// The metric's id.
    pub metric: Id,
    /// How strongly, 1 unless given.
    #[cfg_attr(feature = "schema", schemars(range(min = 0)))]
    pub weight: f64,
}

/// A piece of running text.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[non_exhaustive]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Its words.
        text: Text,
    },
    /// A heading that has no role of its own.
    Heading {
        /// How deep, from 1 to 6.
        #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 6)))]
        level: u8,
        /// Its words.
        text: Text,
    },
    /// A list.
    List {
        /// The first number of an ordered list; no value for bullets.
        start: Option<u32>,
        /// The entries, each with its own blocks.
        entries: Vec<Vec<Block>>,
    },
    /// A quotation.
    Quote {
        /// What is quoted.
        blocks: Vec<Block>,
    },
    /// A block of code.
    Code {
        /// The language named on the fence; empty where there is none.
        language: String,
        /// The code.
        text: String,
    },
    /// Source that the model has no form for, such as a table or HTML: shown as it is written.
    Verbatim {
        /// The source.
        text: String,
    },
    /// An HTML comment: kept for the author, shown to nobody.
    Comment {
        /// The source.
        text: String,
    },
}
