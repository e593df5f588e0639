//! What is different between two assessments, and whether it may be chance.

use serde::{Deserialize, Serialize};

use crate::places::Places;
use crate::{Assessment, Guide, Id, ItemScore, Kind, Lenses, Mode, Score, Status, score};

/// What changed from one assessment to a later one.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// What is compared: quick as soon as one of the two is.
    pub mode: Mode,
    /// Whether both were given to the same version of the guide.
    pub same_version: bool,
    /// Over all success metrics.
    pub overall: LensChanges,
    /// One entry a success metric, in guide order.
    pub metrics: Vec<MetricChange>,
    /// The items that stand higher, in guide order.
    pub up: Vec<ItemChange>,
    /// The items that stand lower.
    pub down: Vec<ItemChange>,
    /// The items that stand where they stood.
    pub same: Vec<ItemChange>,
    /// The items that are answered now and were not.
    pub new: Vec<ItemChange>,
    /// The items that were answered and are no longer.
    pub dropped: Vec<ItemChange>,
    /// How likely at least so uneven a count of ups and downs is if each were as likely as the other, from 0 to 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 1)))]
    pub chance: f64,
}

/// A success metric's change.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MetricChange {
    /// The metric.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// What you achieve: the headline.
    pub outcomes: Difference,
    /// What you do.
    pub practices: Difference,
    /// What you can explain.
    pub readiness: Difference,
}

/// The same change through each lens.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct LensChanges {
    /// What you achieve: indicators and measures. The headline.
    pub outcomes: Difference,
    /// What you do: practices.
    pub practices: Difference,
    /// What you can explain: questions.
    pub readiness: Difference,
}

/// Two scores and what is between them. Scores are points from 0 to 100, differences from −100 to 100.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    /// The earlier score, if there is one.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    pub before: Option<f64>,
    /// The later score, if there is one.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    pub after: Option<f64>,
    /// After − before; no value where one of them is missing.
    #[cfg_attr(feature = "schema", schemars(range(min = -100, max = 100)))]
    pub delta: Option<f64>,
    /// The least that the difference can be, whatever the missing answers are; no value where nothing applies.
    #[cfg_attr(feature = "schema", schemars(range(min = -100, max = 100)))]
    pub low: Option<f64>,
    /// The most that it can be.
    #[cfg_attr(feature = "schema", schemars(range(min = -100, max = 100)))]
    pub high: Option<f64>,
}

/// An item in both assessments. Values run from lowest (0) to highest (1).
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ItemChange {
    /// The item.
    pub id: Id,
    /// What kind of item it is.
    pub kind: Kind,
    /// Where the earlier answer stands; no value where there is none.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 1)))]
    pub before: Option<f64>,
    /// Where the later answer stands; no value where there is none.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 1)))]
    pub after: Option<f64>,
}

/// Compares two assessments of one guide, the earlier one first.
///
/// Both are scored over what both ask: a quick one and a full one are compared as quick ones, or the difference would
/// be one of questions and not of answers. Where scores rest on part of the answers, the difference has bounds
/// that assume nothing about what is missing: after.low − before.high to after.high − before.low.
///
/// Items of every kind are compared by value. An item that became, or stopped being, not applicable is dropped or new.
/// `chance` is the [sign test](sign_test()) over the items that moved. Assessments given to different versions of a
/// guide are rebased first ([`rebase()`](crate::rebase())); answers to items that the guide does not have are passed over.
///
/// ```
/// use leadmark_core::{Answer, Assessment, compare, parse};
///
/// let guide = parse("# Craft\n\n## Success metrics\n\n### Quality\n\n- We ship what works {#ships}\n").guide.unwrap();
/// let at = |level| {
///     let answers = [("ships".into(), Answer { level: Some(level), ..Answer::default() })].into();
///     Assessment { answers, ..Assessment::default() }
/// };
/// let change = compare(&guide, &at(2), &at(4));
/// assert_eq!(change.overall.outcomes.delta, Some(50.0));
/// assert_eq!(change.up.len(), 1);
/// ```
pub fn compare(guide: &Guide, before: &Assessment, after: &Assessment) -> Change {
    let mode = before.mode.min(after.mode);
    let scored = |assessment: &Assessment| score(guide, &Assessment { mode, ..assessment.clone() });
    let (earlier, later) = (scored(before), scored(after));
    let metrics = earlier.metrics.iter().zip(&later.metrics).map(|(before, after)| MetricChange {
        id: after.id.clone(),
        name: after.name.clone(),
        outcomes: difference(&before.outcomes, &after.outcomes),
        practices: difference(&before.practices, &after.practices),
        readiness: difference(&before.readiness, &after.readiness),
    });
    let mut change = Change {
        mode,
        same_version: before.guide == after.guide,
        overall: lenses(&earlier.overall, &later.overall),
        metrics: metrics.collect(),
        ..Change::default()
    };
    let places = Places::of(earlier.items.iter().map(|item| &item.id));
    for item in &later.items {
        change.sort_in(item, places.find(item.id.as_str(), &earlier.items).and_then(|item| item.value));
    }
    let count = |items: &[ItemChange]| u32::try_from(items.len()).unwrap_or(u32::MAX);
    change.chance = sign_test(count(&change.up), count(&change.down));
    change
}

impl Change {
    fn sort_in(&mut self, item: &ItemScore, before: Option<f64>) {
        let after = item.value.filter(|_| item.status == Status::Answered);
        let list = match (before, after) {
            (None, None) => return,
            (None, Some(_)) => &mut self.new,
            (Some(_), None) => &mut self.dropped,
            (Some(before), Some(after)) if after > before => &mut self.up,
            (Some(before), Some(after)) if after < before => &mut self.down,
            (Some(_), Some(_)) => &mut self.same,
        };
        list.push(ItemChange { id: item.id.clone(), kind: item.kind, before, after });
    }
}

fn lenses(before: &Lenses, after: &Lenses) -> LensChanges {
    LensChanges {
        outcomes: difference(&before.outcomes, &after.outcomes),
        practices: difference(&before.practices, &after.practices),
        readiness: difference(&before.readiness, &after.readiness),
    }
}

fn difference(before: &Score, after: &Score) -> Difference {
    let minus = |one: Option<f64>, other: Option<f64>| Some(one? - other?);
    Difference {
        before: before.score,
        after: after.score,
        delta: minus(after.score, before.score),
        low: minus(after.low, before.high),
        high: minus(after.high, before.low),
    }
}

/// Tells how likely at least so uneven a count of ups and downs is when each is as likely as the other: the exact
/// two-sided sign test, min(1, 2 Σ C(n, i) / 2ⁿ) over i from 0 to min(up, down), with n = up + down (Dixon & Mood 1946).
///
/// A probability from 0 to 1; 1 where nothing moved. Exact up to 50 items, and good to 10 digits or
/// more at 10,000. Only sums, products and powers of two are used, so the bits are the same everywhere.
///
/// ```
/// use leadmark_core::sign_test;
///
/// // 2 · (C(6, 0) + C(6, 1)) / 2⁶ = 2 · 7 / 64
/// assert_eq!(sign_test(5, 1), 0.21875);
/// ```
pub fn sign_test(up: u32, down: u32) -> f64 {
    /// 2 to the power of 30, which a term is divided by before it grows too large.
    const SCALE: f64 = 1_073_741_824.0;
    let (least, moved) = (up.min(down), f64::from(up) + f64::from(down));
    // The lower half holds half of the probability, or more.
    if 2.0 * f64::from(least) + 1.0 >= moved {
        return 1.0;
    }
    // 2 / 2ⁿ are n − 1 halvings, done as the sum grows: it ends at 1 or below, so there are always enough of them.
    let mut halvings = u64::from(up) + u64::from(down) - 1;
    let (mut term, mut sum) = (1.0, 1.0);
    for index in 0..least {
        term = term * (moved - f64::from(index)) / (f64::from(index) + 1.0);
        sum += term;
        while sum > SCALE * SCALE * SCALE && halvings >= 30 {
            (term, sum, halvings) = (term / SCALE, sum / SCALE, halvings - 30);
        }
    }
    while halvings >= 30 && sum > 0.0 {
        (sum, halvings) = (sum / SCALE, halvings - 30);
    }
    let rest = u32::try_from(halvings.min(30)).unwrap_or(30);
    (sum / f64::from(1_u32 << rest)).min(1.0)
}
