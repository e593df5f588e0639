//! How a person sees themselves and how others do, without showing any one person's answers.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use crate::{
    Assessment, Guide, Id, Item, Kind, Lens, Mode, Role, canonical, items, merge, score, score::value,
};

/// How many raters a figure needs, and how many must be behind any difference of figures. A manager is one person and
/// known to be, so a manager's figure needs one.
const FLOOR: usize = 3;

/// A person's assessment of themselves beside what others say.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RatersReport {
    /// What the success metrics are compared over: quick as soon as one of the assessments is.
    pub mode: Mode,
    /// How many assessments there are, by role.
    pub counts: RaterCounts,
    /// One entry a success metric, in guide order.
    pub metrics: Vec<MetricRaters>,
    /// One entry an item, in guide order.
    pub items: Vec<ItemRaters>,
}

/// How many assessments there are of each role, copies of one counted once.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RaterCounts {
    /// By the person themselves; the latest is used.
    #[serde(rename = "self")]
    pub oneself: usize,
    /// By people at the same level.
    pub peers: usize,
    /// By people who report to the person.
    pub reports: usize,
    /// By managers.
    pub managers: usize,
}

/// A success metric as raters see it.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MetricRaters {
    /// The metric.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// What the person achieves: the headline.
    pub outcomes: Views,
    /// What the person does.
    pub practices: Views,
    /// What the person can explain.
    pub readiness: Views,
}

/// An item as raters see it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ItemRaters {
    /// The item.
    pub id: Id,
    /// What kind of item it is.
    pub kind: Kind,
    /// The metric, measure group, practice group or topic that it stands under.
    pub group: Id,
    /// What raters say of it.
    pub views: Views,
}

/// The same thing as the person and others see it, in points from 0 (lowest) to 100 (highest).
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Views {
    /// What the person themselves says; no value where they did not answer.
    #[serde(rename = "self")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    pub oneself: Option<f64>,
    /// All others together, managers among them; shown from three who are not managers on.
    pub others: Option<View>,
    /// People at the same level; shown from three on.
    pub peers: Option<View>,
    /// People who report to the person; shown from three on.
    pub reports: Option<View>,
    /// Managers; shown from one on.
    pub managers: Option<View>,
}

/// What a group of raters says.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct View {
    /// Their mean, in points from 0 to 100.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    pub mean: f64,
    /// How many of them answered; for a metric, the fewest that answered one of its items.
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub n: usize,
    /// Self − mean, from −100 to 100; no value without a self.
    #[cfg_attr(feature = "schema", schemars(range(min = -100, max = 100)))]
    pub gap: Option<f64>,
    /// How far they agree, from 0 (as far apart as chance, or further) to 1 (all the same); no value for fewer than two
    /// raters, or where there are no levels.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 1)))]
    pub agreement: Option<f64>,
}

/// Compares how a person sees themselves with how others do.
///
/// **Who counts.** Copies of one assessment (the same id) are merged and count once. Of several self-assessments the
/// latest is used. The order of the files is of no consequence.
///
/// **Items.** A mean is over those who answered the item; not applicable is no answer. Agreement is
/// `r_wg` = 1 − s² / ((L² − 1) / 12) cut to 0..1, with the observed variance s² of the levels over n − 1, and the variance
/// of answers spread evenly over the item's L levels (James, Demaree & Wolf 1984).
///
/// **Success metrics.** A group's mean is the weighted mean of its means of the metric's items, given where the items
/// that it has a mean of carry at least half of the weight that applies to others. Agreement takes the weighted mean of
/// s² / ((L² − 1) / 12) over the same items (`r*_wg`, Lindell, Brandt & Whitney 1999). So a metric is made of what is shown
/// of its items and tells nothing beyond it; a mean of each rater's own score would tell what one rater said of an item
/// that another skipped. Self is the ordinary score, and the half rule holds for it.
///
/// **What is shown.** For every item on its own, by who answered *it*: managers from one on; others together from three
/// on who are not managers; peers or reports from three on, and only if nobody, or at least three, of the other of the
/// two answered. So whatever figures are subtracted from each other, managers' included, what remains is nobody or at
/// least three people. Where peers or reports would have to be hidden for the sake of the others, the figure for all
/// together is the one that stays.
///
/// ```
/// use leadmark_core::{Answer, Assessment, Rater, Role, parse, raters};
///
/// let guide = parse("# Craft\n\n## Success metrics\n\n### Quality\n\n- We ship what works {#ships}\n").guide.unwrap();
/// let by = |id: &str, role, level| Assessment {
///     id: id.to_owned(),
///     rater: Rater { role, group: None },
///     answers: [("ships".into(), Answer { level: Some(level), ..Answer::default() })].into(),
///     ..Assessment::default()
/// };
/// let report = raters(&guide, &[
///     by("a", Role::Oneself, 5),
///     by("b", Role::Peer, 3),
///     by("c", Role::Peer, 3),
///     by("d", Role::Peer, 3),
/// ]);
/// let peers = report.metrics[0].outcomes.peers.unwrap();
/// assert_eq!((peers.mean, peers.n, peers.gap, peers.agreement), (50.0, 3, Some(50.0), Some(1.0)));
/// ```
pub fn raters(guide: &Guide, assessments: &[Assessment]) -> RatersReport {
    let raters = distinct(assessments);
    let mode = raters.iter().map(|rater| rater.mode).min().unwrap_or_default();
    let of_self = raters.iter().filter(|rater| rater.rater.role == Role::Oneself);
    let oneself = of_self.max_by_key(|rater| (rater.updated_at, canonical::json(rater)));
    let others: Vec<&Assessment> = raters.iter().filter(|rater| rater.rater.role != Role::Oneself).collect();
    let items = items(guide);
    let seen: Vec<Seen<'_>> = items.iter().map(|item| Seen::of(item, oneself, &others)).collect();

    let mut by_metric: HashMap<(&Id, Lens), Vec<(f64, &Seen<'_>)>> = HashMap::new();
    for seen in seen.iter().filter(|seen| mode.asks(seen.item.kind)) {
        for feed in seen.item.feeds.iter().filter(|feed| feed.weight > 0.0) {
            by_metric.entry((&feed.metric, seen.item.lens)).or_default().push((feed.weight, seen));
        }
    }
    let card = oneself.map(|oneself| score(guide, &Assessment { mode, ..oneself.clone() }));
    let metrics = guide.metrics.iter().enumerate().map(|(index, metric)| {
        let scores = card.as_ref().and_then(|card| card.metrics.get(index));
        let views = |lens| {
            let oneself = scores.and_then(|scores| scores.lens(lens).score);
            of_metric(oneself, by_metric.get(&(&metric.id, lens)).map_or(&[], Vec::as_slice))
        };
        MetricRaters {
            id: metric.id.clone(),
            name: metric.name.clone(),
            outcomes: views(Lens::Outcomes),
            practices: views(Lens::Practices),
            readiness: views(Lens::Readiness),
        }
    });
    RatersReport {
        mode,
        counts: counts(&raters),
        metrics: metrics.collect(),
        items: seen.iter().map(Seen::views).collect(),
    }
}

/// Merges the copies of each assessment; in the order of their ids, so that sums have the same bits whatever the order of
/// the files.
fn distinct(assessments: &[Assessment]) -> Vec<Assessment> {
    let mut by_id: BTreeMap<&str, Assessment> = BTreeMap::new();
    for assessment in assessments {
        by_id
            .entry(&assessment.id)
            .and_modify(|copy| *copy = merge::join(copy, assessment))
            .or_insert_with(|| assessment.clone());
    }
    by_id.into_values().collect()
}

fn counts(raters: &[Assessment]) -> RaterCounts {
    let of = |role| raters.iter().filter(|rater| rater.rater.role == role).count();
    RaterCounts {
        oneself: of(Role::Oneself),
        peers: of(Role::Peer),
        reports: of(Role::Report),
        managers: of(Role::Manager),
    }
}

/// A figure's place in `Seen::groups`.
#[derive(Clone, Copy)]
enum Group {
    Others,
    Peers,
    Reports,
    Managers,
}

/// What is shown of one item.
struct Seen<'a> {
    item: &'a Item,
    oneself: Option<f64>,
    /// Whether it applies to any of the others.
    applies: bool,
    others: Option<Sample>,
    peers: Option<Sample>,
    reports: Option<Sample>,
    managers: Option<Sample>,
}

/// The answers of a group to one item. Values run from 0 to 1.
#[derive(Clone, Copy, Debug)]
struct Sample {
    n: usize,
    mean: f64,
    /// s² / ((L² − 1) / 12): 0 where all are the same, 1 where answers are spread as by chance.
    spread: Option<f64>,
}

impl<'a> Seen<'a> {
    fn of(item: &'a Item, oneself: Option<&Assessment>, others: &[&Assessment]) -> Self {
        let answer = |rater: &Assessment| {
            let asked = rater.mode.asks(item.kind);
            rater
                .answers
                .get(&item.id)
                .filter(|_| asked)
                .and_then(|answer| value(item.kind, item.levels.len(), &item.points, answer))
        };
        let refuses =
            |rater: &Assessment| rater.answers.get(&item.id).is_some_and(|answer| answer.not_applicable);
        let of = |roles: &[Role]| -> Vec<f64> {
            let members = others.iter().filter(|rater| roles.contains(&rater.rater.role));
            members.filter_map(|rater| answer(rater)).collect()
        };
        let (peers, reports, managers) = (of(&[Role::Peer]), of(&[Role::Report]), of(&[Role::Manager]));
        let clear =
            |group: &[f64], rest: &[f64]| group.len() >= FLOOR && (rest.is_empty() || rest.len() >= FLOOR);
        let (show_peers, show_reports) = (clear(&peers, &reports), clear(&reports, &peers));
        let show_others = peers.len() + reports.len() >= FLOOR;
        let all = of(&[Role::Peer, Role::Report, Role::Manager]);
        let sample = |shown: bool, values: &[f64]| Sample::of(item, values).filter(|_| shown);
        Self {
            item,
            oneself: oneself.and_then(answer),
            applies: others.iter().any(|rater| !refuses(rater)),
            others: sample(show_others, &all),
            peers: sample(show_peers, &peers),
            reports: sample(show_reports, &reports),
            managers: sample(true, &managers),
        }
    }

    fn group(&self, group: Group) -> Option<Sample> {
        match group {
            Group::Others => self.others,
            Group::Peers => self.peers,
            Group::Reports => self.reports,
            Group::Managers => self.managers,
        }
    }

    fn views(&self) -> ItemRaters {
        let oneself = self.oneself.map(|value| 100.0 * value);
        let item = self.item;
        let views = views(oneself, |group| self.group(group));
        ItemRaters { id: item.id.clone(), kind: item.kind, group: item.group.clone(), views }
    }
}

impl Sample {
    fn of(item: &Item, values: &[f64]) -> Option<Self> {
        let n = real(values.len());
        let mean = values.iter().sum::<f64>() / n;
        let levels = real(item.levels.len());
        // Questions have no levels, and so no spread over them; one level alone gives no values.
        let spread = (values.len() > 1 && !item.levels.is_empty()).then(|| {
            let apart = values.iter().map(|value| (value - mean) * (levels - 1.0));
            let squares: f64 = apart.map(|apart| apart * apart).sum();
            (squares / (n - 1.0)) / ((levels * levels - 1.0) / 12.0)
        });
        (!values.is_empty()).then_some(Self { n: values.len(), mean, spread })
    }
}

/// Makes a metric's figures of those of its items, each with its weight.
fn of_metric(oneself: Option<f64>, items: &[(f64, &Seen<'_>)]) -> Views {
    let applicable: f64 = items.iter().filter(|(_, seen)| seen.applies).map(|(weight, _)| weight).sum();
    views(oneself, |group| {
        let shown: Vec<(f64, Sample)> =
            items.iter().filter_map(|(weight, seen)| Some((*weight, seen.group(group)?))).collect();
        let n = shown.iter().map(|(_, sample)| sample.n).min()?;
        let weight: f64 = shown.iter().map(|(weight, _)| weight).sum();
        let mean = shown.iter().map(|(weight, sample)| weight * sample.mean).sum::<f64>() / weight;
        let spreads: Option<Vec<f64>> =
            shown.iter().map(|(weight, sample)| Some(weight * sample.spread?)).collect();
        let spread = spreads.map(|spreads| spreads.iter().sum::<f64>() / weight);
        (2.0 * weight >= applicable).then_some(Sample { n, mean, spread })
    })
}

fn views(oneself: Option<f64>, sample: impl Fn(Group) -> Option<Sample>) -> Views {
    let view = |group| {
        sample(group).map(|Sample { n, mean, spread }| View {
            mean: 100.0 * mean,
            n,
            gap: oneself.map(|oneself| oneself - 100.0 * mean),
            agreement: spread.map(|spread| (1.0 - spread).clamp(0.0, 1.0)),
        })
    };
    Views {
        oneself,
        others: view(Group::Others),
        peers: view(Group::Peers),
        reports: view(Group::Reports),
        managers: view(Group::Managers),
    }
}

fn real(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
