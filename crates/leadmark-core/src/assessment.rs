use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Id, Kind};

/// What an assessment file's `format` field says.
pub const FORMAT: &str = "leadmark/assessment@1";

/// One rater's answers to one guide, exactly as it stands in a file.
///
/// Missing, not applicable and lowest are three different things: no entry, not applicable, level 1.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Assessment {
    /// Always `leadmark/assessment@1`.
    #[cfg_attr(feature = "schema", schemars(extend("const" = FORMAT)))]
    pub format: String,
    /// Any unique string.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub id: String,
    /// What the person calls it, if anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", tsify(optional))]
    pub name: Option<String>,
    /// The guide that was answered.
    pub guide: GuideReference,
    /// What was asked.
    #[serde(default, skip_serializing_if = "Mode::is_full")]
    #[cfg_attr(feature = "typescript", tsify(optional))]
    pub mode: Mode,
    /// Who answered.
    pub rater: Rater,
    /// When the first answer was given, in milliseconds since 1970 UTC.
    #[cfg_attr(feature = "schema", schemars(range(max = 8_640_000_000_000_000_u64)))]
    pub started_at: u64,
    /// When it was last changed, in milliseconds since 1970 UTC.
    #[cfg_attr(feature = "schema", schemars(range(max = 8_640_000_000_000_000_u64)))]
    pub updated_at: u64,
    /// The answers, by item.
    #[cfg_attr(feature = "typescript", tsify(type = "Record<Id, Answer>"))]
    pub answers: BTreeMap<Id, Answer>,
    /// Target levels of the default scale, from 1, by success metric.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(feature = "typescript", tsify(optional, type = "Record<Id, number>"))]
    #[cfg_attr(feature = "schema", schemars(extend("additionalProperties" = { "type": "integer", "minimum": 1, "maximum": 9 })))]
    pub targets: BTreeMap<Id, u8>,
}

/// What an assessment asks, and so what it is scored over.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Mode {
    /// Indicators, and whatever is practised of the questions: the few minutes' version.
    Quick,
    /// Everything.
    #[default]
    Full,
}

impl Mode {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
    fn is_full(&self) -> bool {
        *self == Self::Full
    }

    /// Tells whether items of a kind are asked.
    pub fn asks(self, kind: Kind) -> bool {
        self == Self::Full || matches!(kind, Kind::Indicator | Kind::Question)
    }
}

/// Names the guide that an assessment belongs to.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct GuideReference {
    /// The guide's id.
    pub id: Id,
    /// The guide's fingerprint when the answers were given.
    pub fingerprint: String,
}

/// Who answered: a role and, if given, a team. Never a name.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Rater {
    /// How the rater stands to the person rated.
    pub role: Role,
    /// A team's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", tsify(optional))]
    pub group: Option<String>,
}

/// How a rater stands to the person rated.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Role {
    /// The person themselves.
    #[default]
    #[serde(rename = "self")]
    Oneself,
    /// Somebody at the same level.
    Peer,
    /// Somebody who reports to the person.
    Report,
    /// The person's manager.
    Manager,
}

/// An answer to one item. A level, not applicable or covered points; a note alone is kept but answers nothing.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
// One answer says one thing: a level, covered points or not applicable.
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(extend("not" = { "anyOf": [
        { "required": ["level", "covered"] },
        {
            "required": ["notApplicable"],
            "properties": { "notApplicable": { "const": true } },
            "anyOf": [{ "required": ["level"] }, { "required": ["covered"] }],
        },
    ] }))
)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// The level chosen, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", tsify(optional))]
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 9)))]
    pub level: Option<u8>,
    /// The item does not apply to this person.
    #[serde(default, skip_serializing_if = "crate::text::is_false")]
    #[cfg_attr(feature = "typescript", tsify(optional))]
    pub not_applicable: bool,
    /// For a question: the points covered, and the steps that have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", tsify(optional))]
    pub covered: Option<Vec<Id>>,
    /// Evidence in the person's own words, up to 4,000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", tsify(optional))]
    #[cfg_attr(feature = "schema", schemars(length(max = 4000)))]
    pub note: Option<String>,
    /// How sure the person is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", tsify(optional))]
    pub confidence: Option<Confidence>,
    /// When it was given, in milliseconds since 1970 UTC.
    #[cfg_attr(feature = "schema", schemars(range(max = 8_640_000_000_000_000_u64)))]
    pub at: u64,
}

/// How sure a person is of an answer.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Confidence {
    Low,
    Medium,
    High,
}
