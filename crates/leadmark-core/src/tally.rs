//! Many assessments as integers: what a cohort's figures are made of, merged exactly on any number of machines.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Assessment, Guide, GuideReference, Id, Lens, Problem, Tallier, limits};

/// What a tally's `format` field says.
pub const TALLY_FORMAT: &str = "leadmark/tally@1";

/// The highest place in a score histogram: 100 points, in tenths.
const TOP_TENTH: u16 = 1000;

/// Assessments of one guide, counted.
///
/// Integers only, so that adding and merging are exact: whatever the order and however the assessments were spread
/// over machines, the same assessments give the same bytes. Nobody's answers can be read from a tally of many, but a
/// tally of one is that person's answers: keep tallies as carefully as assessments, and publish only what
/// [`cohort()`](crate::cohort()) makes of them.
///
/// Each assessment is counted as it was asked: a quick one says nothing about measures and practices, so it is not
/// counted there, not even as unanswered. Assessments of somebody else (by peers, reports and managers) are not
/// part of a cohort; they are only counted in `not_self`.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Tally {
    /// Always `leadmark/tally@1`.
    #[cfg_attr(feature = "schema", schemars(extend("const" = TALLY_FORMAT)))]
    pub format: String,
    /// The guide that was answered.
    pub guide: GuideReference,
    /// Whether groups are counted apart.
    pub by_group: bool,
    /// How many were left out because they could not be read.
    pub skipped: u64,
    /// How many were left out because somebody else than the person gave the answers.
    pub not_self: u64,
    /// The counts by the rater's group. The empty name is for those without a group, and for everybody where groups
    /// are not counted apart.
    pub groups: BTreeMap<String, GroupTally>,
}

/// The counts of one group.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GroupTally {
    /// How many quick assessments there are.
    pub quick: u64,
    /// How many full assessments there are.
    pub full: u64,
    /// The overall scores.
    pub overall: LensTallies,
    /// The success metrics, in guide order.
    pub metrics: Vec<MetricTally>,
    /// The items, in guide order.
    pub items: Vec<ItemTally>,
}

/// Scores through each lens.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LensTallies {
    /// What is achieved.
    pub outcomes: ScoreTally,
    /// What is done.
    pub practices: ScoreTally,
    /// What can be explained.
    pub readiness: ScoreTally,
}

/// The scores of those who have one.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScoreTally {
    /// The sum of the scores, each rounded to a thousandth of a point, in thousandths.
    pub sum: u64,
    /// The sum of their squares, in millionths of a square point: good for 1,800,000,000 assessments.
    pub squares: u64,
    /// How many have each score, rounded to a tenth of a point; the key is in tenths, 0 to 1000.
    #[cfg_attr(feature = "schema", schemars(extend("patternProperties" = { "^([0-9]{1,3}|1000)$": { "type": "integer", "minimum": 1 } })))]
    pub histogram: BTreeMap<u16, u64>,
}

/// One success metric's counts.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MetricTally {
    /// The metric.
    pub id: Id,
    /// Its scores.
    pub scores: LensTallies,
    /// How its indicators go together.
    pub indicators: Comoments,
}

/// The sums behind Cronbach's alpha, over the complete cases: those who answered every indicator of a metric.
///
/// An answer counts as its level from 0, brought to the least common denominator of the metric's scales, so that it
/// is an integer: 0 to 4 where all have five levels.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Comoments {
    /// How many answered every indicator.
    pub cases: u64,
    /// Each indicator's sum, in guide order.
    pub sums: Vec<u64>,
    /// Each indicator's sum of squares, in guide order.
    pub squares: Vec<u64>,
    /// The sum of the squares of the totals: squares and cross products of all pairs.
    pub total_squares: u64,
}

/// One item's counts, over the assessments that asked it.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ItemTally {
    /// The item.
    pub id: Id,
    /// How many chose each level, lowest first; for a question, how many covered no point, one, two and so on.
    pub levels: Vec<u64>,
    /// How many said that it does not apply.
    pub not_applicable: u64,
    /// How many left it open.
    pub unanswered: u64,
}

/// Why assessments could not be counted, tallies not merged or a cohort not reported.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum TallyError {
    /// An assessment is no JSON.
    #[error("not JSON: {0}; write one assessment a line")]
    NotJson(String),
    /// An assessment is larger than any assessment.
    #[error("more than {} bytes; an assessment is smaller", limits::ASSESSMENT_BYTES)]
    TooLarge,
    /// An assessment has errors; at least one.
    #[error("{}", first(.0))]
    Refused(Vec<Problem>),
    /// An assessment or a tally belongs to another guide.
    #[error("the guide is \"{found}\", not \"{wanted}\"; count each guide's assessments apart")]
    OtherGuide {
        /// The guide that it belongs to.
        found: Id,
        /// The guide that is counted.
        wanted: Id,
    },
    /// A tally was made with another version of the guide.
    #[error(
        "the guide \"{guide}\" had the fingerprint {found:?}, not {wanted:?}; count again with one version of it"
    )]
    OtherVersion {
        /// The guide.
        guide: Id,
        /// The fingerprint that the tally was made with.
        found: String,
        /// The fingerprint that is wanted.
        wanted: String,
    },
    /// A tally has another format.
    #[error("format: {0:?} is not {TALLY_FORMAT:?}; choose a file that `leadmark cohort --partial` wrote")]
    OtherFormat(String),
    /// One tally counts groups apart and another does not.
    #[error("one tally counts groups apart and the other does not; count again, all by group or none")]
    OtherGrouping,
    /// A report by group is asked of a tally that does not count groups apart.
    #[error("the tally does not count groups apart; count again by group")]
    NotByGroup,
    /// A tally's parts are not those of its guide.
    #[error("{0}: this is not what the guide asks; count again")]
    Malformed(String),
    /// There are more groups than can be counted apart.
    #[error("more than {} groups; count without groups, or use fewer and larger ones", limits::TALLY_GROUPS)]
    TooManyGroups,
    /// A group's name is too long to be one.
    #[error("rater.group: the name has more than {} characters; shorten it", limits::GROUP_CHARACTERS)]
    GroupTooLong,
    /// A sum does not fit into 64 bits.
    #[error("too many assessments for exact sums; report them in several cohorts")]
    Overflow,
    /// The floor is lower than is safe.
    #[error("a floor of {0} does not protect anybody; give {least} or more", least = crate::FLOOR)]
    FloorTooLow(u64),
}

impl TallyError {
    /// Returns the stable name for this kind of error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotJson(_) => "not-json",
            Self::TooLarge => "too-large",
            Self::Refused(_) => "refused",
            Self::OtherGuide { .. } => "other-guide",
            Self::OtherVersion { .. } => "other-version",
            Self::OtherFormat(_) => "other-format",
            Self::OtherGrouping => "other-grouping",
            Self::NotByGroup => "not-by-group",
            Self::Malformed(_) => "malformed",
            Self::TooManyGroups => "too-many-groups",
            Self::GroupTooLong => "group-too-long",
            Self::Overflow => "overflow",
            Self::FloorTooLow(_) => "floor-too-low",
        }
    }

    /// Tells whether it concerns one assessment, so that the others can still be counted.
    pub fn is_of_one_assessment(&self) -> bool {
        matches!(
            self,
            Self::NotJson(_)
                | Self::TooLarge
                | Self::Refused(_)
                | Self::OtherGuide { .. }
                | Self::GroupTooLong
        )
    }
}

/// Shows the first problem, and how many more there are.
fn first(problems: &[Problem]) -> String {
    match problems {
        [] => "the assessment can't be read".to_owned(),
        [only] => format!("error[{}]: {only}", only.code),
        [first, rest @ ..] => format!("error[{}]: {first} (and {} more)", first.code, rest.len()),
    }
}

impl Tally {
    /// Makes an empty tally of a guide; merging it changes nothing.
    pub fn new(guide: &Guide, by_group: bool) -> Self {
        Self {
            format: TALLY_FORMAT.to_owned(),
            guide: GuideReference { id: guide.id.clone(), fingerprint: guide.fingerprint.clone() },
            by_group,
            skipped: 0,
            not_self: 0,
            groups: BTreeMap::new(),
        }
    }

    /// Counts one assessment. For many, a [`Tallier`] looks the guide up only once.
    ///
    /// # Errors
    ///
    /// Fails where this tally or the assessment belongs to another guide, or a limit is passed; then nothing is
    /// counted.
    pub fn add(&mut self, guide: &Guide, assessment: &Assessment) -> Result<(), TallyError> {
        let mut tallier = Tallier::new(guide, self.by_group);
        tallier.add(assessment)?;
        *self = merge_tallies(self, &tallier.finish())?;
        Ok(())
    }
}

/// Merges two tallies of one guide, exactly: commutative and associative.
///
/// # Errors
///
/// Fails where the guides, their versions or the groupings differ, a tally's parts are not those of one guide, there
/// are too many groups together, or a sum does not fit.
pub fn merge_tallies(a: &Tally, b: &Tally) -> Result<Tally, TallyError> {
    for tally in [a, b] {
        if tally.format != TALLY_FORMAT {
            return Err(TallyError::OtherFormat(tally.format.clone()));
        }
    }
    same_guide(&b.guide, &a.guide)?;
    if a.by_group != b.by_group {
        return Err(TallyError::OtherGrouping);
    }
    let mut merged = a.clone();
    plus(&mut merged.skipped, b.skipped)?;
    plus(&mut merged.not_self, b.not_self)?;
    for (name, group) in &b.groups {
        match merged.groups.get_mut(name) {
            Some(counted) => counted.merge(group)?,
            None => {
                merged.groups.insert(name.clone(), group.clone());
            }
        }
    }
    if merged.groups.len() > limits::TALLY_GROUPS {
        return Err(TallyError::TooManyGroups);
    }
    Ok(merged)
}

/// Checks that something was counted with the version of the guide that is wanted.
pub(crate) fn same_guide(found: &GuideReference, wanted: &GuideReference) -> Result<(), TallyError> {
    if found.id != wanted.id {
        return Err(TallyError::OtherGuide { found: found.id.clone(), wanted: wanted.id.clone() });
    }
    if found.fingerprint != wanted.fingerprint {
        return Err(TallyError::OtherVersion {
            guide: found.id.clone(),
            found: found.fingerprint.clone(),
            wanted: wanted.fingerprint.clone(),
        });
    }
    Ok(())
}

impl GroupTally {
    /// Returns how many assessments there are.
    ///
    /// # Errors
    ///
    /// Fails where the number does not fit.
    pub fn assessments(&self) -> Result<u64, TallyError> {
        self.quick.checked_add(self.full).ok_or(TallyError::Overflow)
    }

    pub(crate) fn merge(&mut self, other: &Self) -> Result<(), TallyError> {
        plus(&mut self.quick, other.quick)?;
        plus(&mut self.full, other.full)?;
        self.overall.merge(&other.overall)?;
        same_length("metrics", self.metrics.len(), other.metrics.len())?;
        for (metric, other) in self.metrics.iter_mut().zip(&other.metrics) {
            same_id(&metric.id, &other.id)?;
            metric.scores.merge(&other.scores)?;
            metric.indicators.merge(&other.indicators)?;
        }
        same_length("items", self.items.len(), other.items.len())?;
        for (item, other) in self.items.iter_mut().zip(&other.items) {
            same_id(&item.id, &other.id)?;
            plus_each(item.id.as_str(), &mut item.levels, &other.levels)?;
            plus(&mut item.not_applicable, other.not_applicable)?;
            plus(&mut item.unanswered, other.unanswered)?;
        }
        Ok(())
    }

    /// Checks that the parts are those of a group of the same guide, so that figures can be computed.
    pub(crate) fn check(&self, empty: &Self) -> Result<(), TallyError> {
        let lenses = self.metrics.iter().map(|metric| &metric.scores).chain([&self.overall]);
        let mut scores = lenses.flat_map(|lenses| Lens::ALL.map(|lens| lenses.lens(lens)));
        if scores.any(|scores| scores.histogram.keys().any(|&tenth| tenth > TOP_TENTH)) {
            return Err(TallyError::Malformed("histogram".to_owned()));
        }
        self.clone().merge(empty)
    }
}

impl LensTallies {
    /// Returns the scores through one lens.
    pub fn lens(&self, lens: Lens) -> &ScoreTally {
        match lens {
            Lens::Outcomes => &self.outcomes,
            Lens::Practices => &self.practices,
            Lens::Readiness => &self.readiness,
        }
    }

    pub(crate) fn lens_mut(&mut self, lens: Lens) -> &mut ScoreTally {
        match lens {
            Lens::Outcomes => &mut self.outcomes,
            Lens::Practices => &mut self.practices,
            Lens::Readiness => &mut self.readiness,
        }
    }

    fn merge(&mut self, other: &Self) -> Result<(), TallyError> {
        Lens::ALL.iter().try_for_each(|&lens| self.lens_mut(lens).merge(other.lens(lens)))
    }
}

impl ScoreTally {
    fn merge(&mut self, other: &Self) -> Result<(), TallyError> {
        plus(&mut self.sum, other.sum)?;
        plus(&mut self.squares, other.squares)?;
        for (&tenths, &count) in &other.histogram {
            plus(self.histogram.entry(tenths).or_default(), count)?;
        }
        Ok(())
    }
}

impl Comoments {
    /// Counts a complete case: an integer for each indicator.
    pub(crate) fn add(&mut self, values: impl Iterator<Item = u64>) -> Result<(), TallyError> {
        plus(&mut self.cases, 1)?;
        let mut total = 0;
        for ((sum, squares), value) in self.sums.iter_mut().zip(&mut self.squares).zip(values) {
            plus(sum, value)?;
            plus(squares, value * value)?;
            total += value;
        }
        plus(&mut self.total_squares, total * total)
    }

    fn merge(&mut self, other: &Self) -> Result<(), TallyError> {
        plus(&mut self.cases, other.cases)?;
        plus_each("indicators", &mut self.sums, &other.sums)?;
        plus_each("indicators", &mut self.squares, &other.squares)?;
        plus(&mut self.total_squares, other.total_squares)
    }
}

/// Adds a count to a sum.
pub(crate) fn plus(sum: &mut u64, count: u64) -> Result<(), TallyError> {
    let Some(more) = sum.checked_add(count) else { return Err(TallyError::Overflow) };
    *sum = more;
    Ok(())
}

fn plus_each(place: &str, sums: &mut [u64], counts: &[u64]) -> Result<(), TallyError> {
    same_length(place, sums.len(), counts.len())?;
    sums.iter_mut().zip(counts).try_for_each(|(sum, &count)| plus(sum, count))
}

fn same_length(place: &str, a: usize, b: usize) -> Result<(), TallyError> {
    if a == b { Ok(()) } else { Err(TallyError::Malformed(place.to_owned())) }
}

fn same_id(a: &Id, b: &Id) -> Result<(), TallyError> {
    if a == b { Ok(()) } else { Err(TallyError::Malformed(a.to_string())) }
}
