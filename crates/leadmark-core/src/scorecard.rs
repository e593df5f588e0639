use serde::{Deserialize, Serialize};

use crate::{GuideReference, Id, Kind};

/// Everything that is computed from one assessment.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Scorecard {
    /// The guide that was scored against.
    pub guide: GuideReference,
    /// Over all success metrics.
    pub overall: Lenses,
    /// One entry a success metric, in guide order.
    pub metrics: Vec<MetricScore>,
    /// One entry a metric, measure group, practice group and topic, in guide order.
    pub groups: Vec<GroupScore>,
    /// One entry an item, in guide order.
    pub items: Vec<ItemScore>,
    /// Patterns worth a second look, for the person's own eyes.
    pub flags: Vec<Flag>,
}

/// The same figures through each lens.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Lenses {
    /// What you achieve: indicators and measures. The headline.
    pub outcomes: Score,
    /// What you do: practices.
    pub practices: Score,
    /// What you can explain: questions.
    pub readiness: Score,
}

/// A score with its bounds. Points from 0 to 100; coverage and evidenced from 0 to 1.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Score {
    /// The score; no value where less than half of the weight is answered.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    pub score: Option<f64>,
    /// The least that it can become, whatever the missing answers are.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    pub low: Option<f64>,
    /// The most that it can become.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    pub high: Option<f64>,
    /// The answered share of the applicable weight.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 1)))]
    pub coverage: Option<f64>,
    /// The share of the score that has a note behind it.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 1)))]
    pub evidenced: Option<f64>,
    /// How many items are answered.
    pub answered: usize,
    /// How many are not "not applicable".
    pub applicable: usize,
    /// How many there are.
    pub total: usize,
}

/// A success metric's scores.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MetricScore {
    /// The metric.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// How much it counts in the overall score.
    #[cfg_attr(feature = "schema", schemars(range(min = 0)))]
    pub weight: f64,
    /// The target level, if set.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 9)))]
    pub target: Option<u8>,
    /// What you achieve.
    pub outcomes: Score,
    /// What you do.
    pub practices: Score,
    /// What you can explain.
    pub readiness: Score,
}

/// A group's score over its own items with their own weights.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct GroupScore {
    /// The group.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// What it groups.
    pub kind: GroupKind,
    /// Its score.
    pub score: Score,
}

/// What a group holds.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum GroupKind {
    /// A success metric's indicators.
    Metric,
    /// A measure group's measures.
    Measures,
    /// A practice group's practices.
    Practices,
    /// A topic's questions.
    Topic,
}

/// What one item contributes.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ItemScore {
    /// The item.
    pub id: Id,
    /// What kind of item it is.
    pub kind: Kind,
    /// The metric, measure group, practice group or topic that it stands under.
    pub group: Id,
    /// Whether it is answered.
    pub status: Status,
    /// Where the answer stands between lowest (0) and highest (1).
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 1)))]
    pub value: Option<f64>,
    /// The level chosen, from 1; no value for a question.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 9)))]
    pub level: Option<u8>,
    /// What it contributes to each success metric that it informs.
    pub feeds: Vec<Share>,
}

/// Whether an item is answered.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Status {
    /// It counts in the score.
    Answered,
    /// It leaves the sum.
    NotApplicable,
    /// It widens the bounds.
    Unanswered,
}

/// What an item contributes to a success metric.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Share {
    /// The metric.
    pub metric: Id,
    /// The item's weight there.
    #[cfg_attr(feature = "schema", schemars(range(min = 0)))]
    pub weight: f64,
    /// Points of the metric's score that come from this item; the shares of a lens add up to its score.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    pub share: Option<f64>,
    /// Points that the metric would gain if this item were at the top.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    pub headroom: Option<f64>,
}

/// A pattern worth a second look.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Flag {
    /// Which pattern.
    pub code: FlagCode,
    /// The items that show it.
    pub items: Vec<Id>,
}

/// The patterns that are flagged.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FlagCode {
    /// Eight or more outcomes answers, all at the top.
    AllTop,
    /// Eight or more outcomes answers, all the same and not the top.
    StraightLine,
    /// Top level without a note.
    UnsupportedHigh,
    /// Over a third of a metric's items are not applicable.
    ManyNotApplicable,
}
