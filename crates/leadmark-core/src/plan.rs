//! What to do next: for each answer below its target, the next level's anchor and what reaching it is worth.

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::order;
use crate::places::Places;
use crate::{
    Assessment, GroupKind, Guide, GuideReference, Id, Item, Kind, Lens, Scorecard, Status, Text, Topic,
    items, score,
};

/// How many topics an action names at most. A guide has a dozen; this bounds the plan of a guide with thousands.
const TOPICS: usize = 12;

/// The next steps, the most valuable first.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// The guide that the anchors are from.
    pub guide: GuideReference,
    /// One entry an item below its target.
    pub actions: Vec<Action>,
}

/// A step: the behaviour of an item's next level, and what reaching it adds.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Action {
    /// The item.
    pub item: Id,
    /// What kind of item it is: an indicator, a measure or a practice.
    pub kind: Kind,
    /// What it says about a leader, and so which scores it adds to.
    pub lens: Lens,
    /// The metric, measure group or practice group that it stands under.
    pub group: Id,
    /// The statement.
    pub text: Text,
    /// Where the answer stands.
    pub from: Rung,
    /// The next level, whose anchor is what to do.
    pub to: Rung,
    /// What the step adds to each success metric that the item informs, in the order of its feeds.
    pub gains: Vec<Gain>,
    /// Points that the step adds to the overall score of its lens; no value where that has no score.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    pub overall_gain: Option<f64>,
    /// The topics that feed these success metrics, the least ready first; twelve at most.
    #[cfg_attr(feature = "schema", schemars(length(max = 12)))]
    pub topics: Vec<TopicReadiness>,
}

/// One level of an item's scale.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Rung {
    /// The level, from 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 9)))]
    pub level: u8,
    /// Its name.
    pub name: String,
    /// Its anchor; empty where the name says it all.
    pub text: Text,
}

/// What a step adds to one success metric.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Gain {
    /// The metric.
    pub metric: Id,
    /// Points added to its score through the item's lens; no value where that has no score.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    pub points: Option<f64>,
}

/// A topic to learn from, and how ready the person is in it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct TopicReadiness {
    /// The topic.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// The topic's score, points from 0 to 100; no value where it has none.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 100)))]
    pub readiness: Option<f64>,
}

/// Plans the next steps: one for every answered indicator, measure or practice that is below its target.
///
/// A success metric's target is a level of the guide's default scale and is compared by value,
/// (target − 1) / (levels − 1), so that items with other scales have it too; a metric without one aims at the top. An
/// item that informs several metrics is one action, its target the highest of theirs; one that informs none aims at
/// the top. A quick assessment is planned over what it asks.
///
/// A gain is the difference that one level makes to a score, all else the same. There is none where there is
/// no score (the half rule): points on top of nothing would be made up. Actions run from the most overall gain to the
/// least, those without one last, then from the lower value, then in guide order.
///
/// Topics that feed any of the item's metrics are named, the least ready first. A topic with questions and no score
/// counts as the least ready; one without questions, which nobody can be seen to be ready in, comes last. Among equals,
/// the one that feeds the metrics most strongly is first.
///
/// ```
/// use leadmark_core::{Answer, Assessment, parse, plan};
///
/// let guide = parse("# Craft\n\n## Success metrics\n\n### Quality\n\n- We ship what works {#ships}\n").guide.unwrap();
/// let answers = [("ships".into(), Answer { level: Some(2), ..Answer::default() })].into();
/// let plan = plan(&guide, &Assessment { answers, ..Assessment::default() });
/// let [action] = plan.actions.as_slice() else { panic!() };
/// assert_eq!((action.from.name.as_str(), action.to.name.as_str()), ("Beginning", "Established"));
/// assert_eq!(action.overall_gain, Some(25.0));
/// ```
pub fn plan(guide: &Guide, assessment: &Assessment) -> Plan {
    let card = score(guide, assessment);
    let items = items(guide);
    let asked = || items.iter().filter(|item| assessment.mode.asks(item.kind));
    let gains = Gains::of(&card);
    let sources = sources(guide, &card, asked());
    let targets = Targets { guide, assessment };
    let mut topics: HashMap<Vec<&str>, Vec<TopicReadiness>> = HashMap::new();
    let mut actions: Vec<(f64, Action)> = Vec::new();
    for (item, scored) in asked().zip(&card.items) {
        let (Some(level), Some(value)) = (scored.level, scored.value) else { continue };
        if item.lens == Lens::Readiness || !targets.above(item, level) {
            continue;
        }
        let (Some(from), Some(to)) = (rung(item, level), rung(item, level + 1)) else { continue };
        let step = 1.0 / (count(item.levels.len()) - 1.0);
        let metrics: Vec<&str> = informed(item).map(|(metric, _)| metric.as_str()).collect();
        let topics = topics.entry(metrics).or_insert_with_key(|metrics| ranked(&sources, metrics));
        let action = Action {
            item: item.id.clone(),
            kind: item.kind,
            lens: item.lens,
            group: item.group.clone(),
            text: item.text.clone(),
            from,
            to,
            gains: informed(item)
                .map(|(metric, weight)| Gain {
                    metric: metric.clone(),
                    points: gains.metric(metric, item.lens, weight * step),
                })
                .collect(),
            overall_gain: gains.overall(item, step),
            topics: topics.clone(),
        };
        actions.push((value, action));
    }
    // The sort is stable, so equals stay in guide order.
    order::sort_by(&mut actions, |(value, action), (other_value, other)| {
        descending(action.overall_gain, other.overall_gain).then(value.total_cmp(other_value))
    });
    Plan { guide: card.guide, actions: actions.into_iter().map(|(_, action)| action).collect() }
}

/// The metrics that an item counts in, each with its weight there.
fn informed(item: &Item) -> impl Iterator<Item = (&Id, f64)> {
    item.feeds.iter().filter(|feed| feed.weight > 0.0).map(|feed| (&feed.metric, feed.weight))
}

fn rung(item: &Item, level: u8) -> Option<Rung> {
    let found = item.levels.get(usize::from(level).checked_sub(1)?)?;
    Some(Rung { level, name: found.name.clone(), text: found.text.clone() })
}

/// Compares gains from most to least, none last. Gains that differ by rounding only are equal.
fn descending(one: Option<f64>, other: Option<f64>) -> Ordering {
    let key = |gain: Option<f64>| gain.map_or(f64::NEG_INFINITY, |gain| (gain * 1e9).round());
    key(other).total_cmp(&key(one))
}

fn count(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// What the person aims at.
struct Targets<'a> {
    guide: &'a Guide,
    assessment: &'a Assessment,
}

impl Targets<'_> {
    /// Tells whether an item's target is above a level of it.
    fn above(&self, item: &Item, level: u8) -> bool {
        let top = self.guide.scale.levels.len().saturating_sub(1);
        let target =
            |metric| self.assessment.targets.get(metric).map_or(top, |&target| steps(target).min(top));
        let highest = informed(item).map(|(metric, _)| target(metric)).max().unwrap_or(top);
        // (level − 1) / (levels − 1) < highest / top, in whole numbers.
        let span = item.levels.len().saturating_sub(1);
        if top == 0 { steps(level) < span } else { steps(level) * top < highest * span }
    }
}

/// How many steps a level is above the lowest.
fn steps(level: u8) -> usize {
    usize::from(level.saturating_sub(1))
}

/// The weights that gains are shares of.
struct Gains<'a> {
    card: &'a Scorecard,
    /// The places of the metrics, and at each the weights through each lens.
    places: Places<'a>,
    weights: Vec<[Weights; 3]>,
    overall: [Overall; 3],
}

#[derive(Clone, Copy, Debug, Default)]
struct Weights {
    applicable: f64,
    answered: f64,
    /// The metric's weight in the overall score.
    metric: f64,
    scored: bool,
}

/// The sums that an overall score is made of, each over metrics and their weights.
#[derive(Clone, Copy, Debug, Default)]
struct Overall {
    whole: f64,
    scored: f64,
    score: f64,
    low: f64,
    high: f64,
}

impl<'a> Gains<'a> {
    fn of(card: &'a Scorecard) -> Self {
        let places = Places::of(card.metrics.iter().map(|metric| &metric.id));
        let mut weights = vec![[Weights::default(); 3]; card.metrics.len()];
        for item in card.items.iter().filter(|item| item.status != Status::NotApplicable) {
            for feed in item.feeds.iter().filter(|feed| feed.weight > 0.0) {
                let metric = places.get(feed.metric.as_str()).and_then(|place| weights.get_mut(place));
                let Some(sums) = metric.and_then(|lenses| lenses.get_mut(item.kind.lens() as usize)) else {
                    continue;
                };
                sums.applicable += feed.weight;
                if item.status == Status::Answered {
                    sums.answered += feed.weight;
                }
            }
        }
        let mut overall = [Overall::default(); 3];
        for (lens, sums) in Lens::ALL.into_iter().zip(&mut overall) {
            for (metric, weights) in card.metrics.iter().zip(&mut weights) {
                let weights = weights.get_mut(lens as usize).filter(|weights| weights.applicable > 0.0);
                let Some(weights) = weights else { continue };
                let figures = metric.lens(lens);
                weights.metric = metric.weight.max(0.0);
                weights.scored = figures.score.is_some();
                sums.whole += weights.metric;
                sums.low += weights.metric * figures.low.unwrap_or(0.0);
                sums.high += weights.metric * figures.high.unwrap_or(0.0);
                if let Some(score) = figures.score {
                    sums.scored += weights.metric;
                    sums.score += weights.metric * score;
                }
            }
        }
        Self { card, places, weights, overall }
    }

    /// The weights of a metric through a lens. What asks for them is an answer that counts there.
    fn weights(&self, metric: &Id, lens: Lens) -> Option<&Weights> {
        self.places.find(metric.as_str(), &self.weights)?.get(lens as usize)
    }

    /// Points that `part`, the item's weight times the step in its value, adds to a metric.
    fn metric(&self, metric: &Id, lens: Lens, part: f64) -> Option<f64> {
        let weights = self.weights(metric, lens).filter(|weights| weights.scored)?;
        Some(100.0 * part / weights.answered)
    }

    /// Points that a step in an item's value adds to the overall score of its lens.
    ///
    /// That score is kept within its bounds, which move with the answer as well.
    fn overall(&self, item: &Item, step: f64) -> Option<f64> {
        let overall = &self.card.overall;
        let has_score = match item.lens {
            Lens::Outcomes => overall.outcomes.score,
            Lens::Practices => overall.practices.score,
            Lens::Readiness => overall.readiness.score,
        };
        has_score?;
        let before = self.overall.get(item.lens as usize)?;
        let mut after = *before;
        let mut added = 0.0;
        for (metric, weight) in informed(item) {
            let Some(weights) = self.weights(metric, item.lens) else { continue };
            let part = 100.0 * weight * step * weights.metric;
            if weights.scored {
                added += part / weights.answered;
            }
            after.low += part / weights.applicable;
            after.high += part / weights.applicable;
        }
        after.score += added;
        let (before, was_bounded) = before.bounded();
        let (after, is_bounded) = after.bounded();
        let scored = self.overall.get(item.lens as usize).map_or(0.0, |sums| sums.scored);
        Some(if was_bounded || is_bounded { after - before } else { added / scored })
    }
}

impl Overall {
    /// The score, and whether a bound decides it.
    fn bounded(&self) -> (f64, bool) {
        let score = self.score / self.scored;
        let bounded = score.max(self.low / self.whole).min(self.high / self.whole);
        (bounded, (bounded - score).abs() > 1e-12)
    }
}

/// A topic with what its place among others depends on.
struct Source {
    topic: TopicReadiness,
    has_questions: bool,
    /// By metric, how strongly its questions feed it; 0 where only the topic itself does.
    strength: HashMap<String, f64>,
}

fn sources<'a>(guide: &Guide, card: &Scorecard, items: impl Iterator<Item = &'a Item>) -> Vec<Source> {
    let topics: Vec<&Topic> = guide.domains.iter().flat_map(|domain| &domain.topics).collect();
    let places = Places::of(topics.iter().map(|topic| &topic.id));
    let mut strengths: Vec<Option<HashMap<String, f64>>> = vec![None; topics.len()];
    for item in items.filter(|item| item.kind == Kind::Question) {
        let of_topic = places.get(item.group.as_str()).and_then(|place| strengths.get_mut(place));
        let Some(of_topic) = of_topic else { continue };
        let strength = of_topic.get_or_insert_default();
        for (metric, weight) in informed(item) {
            *strength.entry(metric.as_str().to_owned()).or_default() += weight;
        }
    }
    // A scorecard has all topics among its groups, in the order of the guide.
    let readiness = card.groups.iter().filter(|group| group.kind == GroupKind::Topic);
    topics
        .into_iter()
        .zip(strengths)
        .zip(readiness)
        .map(|((topic, of_questions), group)| {
            let has_questions = of_questions.is_some();
            let mut strength = of_questions.unwrap_or_default();
            for feed in topic.feeds.iter().filter(|feed| feed.weight > 0.0) {
                strength.entry(feed.metric.as_str().to_owned()).or_default();
            }
            Source {
                topic: TopicReadiness {
                    id: topic.id.clone(),
                    name: topic.name.clone(),
                    readiness: group.score.score,
                },
                has_questions,
                strength,
            }
        })
        .collect()
}

/// The topics that feed any of these metrics, the least ready first.
fn ranked(sources: &[Source], metrics: &[&str]) -> Vec<TopicReadiness> {
    let metrics: HashSet<&str> = metrics.iter().copied().collect();
    let ordered_metrics = |source: &Source| {
        let mut fed: Vec<f64> = source
            .strength
            .iter()
            .filter(|(metric, _)| metrics.contains(metric.as_str()))
            .map(|(_, &strength)| strength)
            .collect();
        // Sums are the same bits only in the same order.
        order::sort_by(&mut fed, f64::total_cmp);
        (!fed.is_empty()).then(|| fed.iter().sum::<f64>())
    };
    let mut found: Vec<(f64, &Source)> =
        sources.iter().filter_map(|source| Some((ordered_metrics(source)?, source))).collect();
    let readiness = |source: &Source| source.topic.readiness.unwrap_or(-1.0);
    order::sort_by(&mut found, |(strength, source), (other_strength, other)| {
        (!source.has_questions)
            .cmp(&!other.has_questions)
            .then(readiness(source).total_cmp(&readiness(other)))
            .then(other_strength.total_cmp(strength))
    });
    found.into_iter().take(TOPICS).map(|(_, source)| source.topic.clone()).collect()
}
