use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::{Counts, Feed, Guide, Id, Level, Question, Rated, Step, Text, role};

/// Anything that a person answers, with all that scoring and a screen need to know of it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Item {
    /// Names the item.
    pub id: Id,
    /// What kind of item it is.
    pub kind: Kind,
    /// What it says about a leader.
    pub lens: Lens,
    /// The metric, measure group, practice group or topic that it stands under.
    pub group: Id,
    /// The statement or the question.
    pub text: Text,
    /// Its own weight.
    pub weight: f64,
    /// The levels, lowest first, each with a name; empty for a question.
    pub levels: Vec<Level>,
    /// For a question: the points that can be covered, and the steps that have none. Else empty.
    pub points: Vec<Id>,
    /// The success metrics that it informs, with its own weight multiplied in.
    pub feeds: Vec<Feed>,
}

/// What kind of item something is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// A success metric's statement.
    Indicator,
    /// A key metric to track.
    Measure,
    /// A best practice.
    Practice,
    /// An interview question.
    Question,
}

/// What an item says about a leader.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Lens {
    /// What you achieve: indicators and measures.
    Outcomes,
    /// What you do: practices.
    Practices,
    /// What you can explain: questions.
    Readiness,
}

impl Lens {
    /// The lenses, the headline first.
    pub const ALL: [Self; 3] = [Self::Outcomes, Self::Practices, Self::Readiness];
}

impl Kind {
    /// Tells what an item of this kind says about a leader.
    pub fn lens(self) -> Lens {
        match self {
            Self::Indicator | Self::Measure => Lens::Outcomes,
            Self::Practice => Lens::Practices,
            Self::Question => Lens::Readiness,
        }
    }
}

/// Lists everything that can be answered, in guide order: measures and questions topic by topic, then practices,
/// then indicators. A question without steps is no item.
pub fn items(guide: &Guide) -> Vec<Item> {
    let mut items = Vec::new();
    for topic in guide.domains.iter().flat_map(|domain| &domain.topics) {
        items.extend(topic.questions.iter().filter(|question| !question.steps.is_empty()).map(|question| {
            Item {
                feeds: first_given([&question.feeds, &topic.feeds, &[]], question.weight),
                points: points(question),
                ..item(&question.id, Kind::Question, &topic.id, &question.text, question.weight)
            }
        }));
        for group in &topic.measure_groups {
            items.extend(group.measures.iter().map(|measure| Item {
                feeds: first_given([&measure.feeds, &group.feeds, &topic.feeds], measure.weight),
                levels: levels(measure, &role::tracking(), &role::tracking()),
                ..item(&measure.id, Kind::Measure, &group.id, &measure.text, measure.weight)
            }));
        }
    }
    for group in &guide.practice_groups {
        items.extend(group.practices.iter().map(|practice| Item {
            feeds: first_given([&practice.feeds, &group.feeds, &[]], practice.weight),
            levels: levels(practice, &role::frequency(), &guide.scale.levels),
            ..item(&practice.id, Kind::Practice, &group.id, &practice.text, practice.weight)
        }));
    }
    for metric in &guide.metrics {
        items.extend(metric.indicators.iter().map(|indicator| Item {
            feeds: vec![Feed { metric: metric.id.clone(), weight: indicator.weight }],
            levels: levels(indicator, &guide.scale.levels, &guide.scale.levels),
            ..item(&indicator.id, Kind::Indicator, &metric.id, &indicator.text, indicator.weight)
        }));
    }
    let known: HashSet<&Id> = guide.metrics.iter().map(|metric| &metric.id).collect();
    for item in &mut items {
        item.feeds.retain(|feed| known.contains(&feed.metric));
    }
    items
}

/// Counts a guide's items.
pub(crate) fn count(counts: &Counts) -> usize {
    counts.questions + counts.measures + counts.practices + counts.indicators
}

fn item(id: &Id, kind: Kind, group: &Id, text: &Text, weight: f64) -> Item {
    Item {
        id: id.clone(),
        kind,
        lens: kind.lens(),
        group: group.clone(),
        text: text.clone(),
        weight,
        levels: Vec::new(),
        points: Vec::new(),
        feeds: Vec::new(),
    }
}

/// Takes the feeds from the nearest place that gives any, times the item's own weight.
fn first_given(places: [&[Feed]; 3], weight: f64) -> Vec<Feed> {
    let given = places.into_iter().find(|feeds| !feeds.is_empty()).unwrap_or_default();
    given.iter().map(|feed| Feed { metric: feed.metric.clone(), weight: weight * feed.weight }).collect()
}

/// The levels of an item: its own anchors, each with its own name or else that of `naming`, or `plain` without any.
fn levels(rated: &Rated, plain: &[Level], naming: &[Level]) -> Vec<Level> {
    if rated.anchors.is_empty() {
        return plain.to_vec();
    }
    let same_length = naming.len() == rated.anchors.len();
    let name = |index: usize| match naming.get(index) {
        Some(level) if same_length => level.name.clone(),
        _ => (index + 1).to_string(),
    };
    let named = |(index, anchor): (usize, &Level)| {
        if anchor.name.is_empty() {
            Level { name: name(index), text: anchor.text.clone() }
        } else {
            anchor.clone()
        }
    };
    rated.anchors.iter().enumerate().map(named).collect()
}

/// What can be covered: every point, and every step that has none.
fn points(question: &Question) -> Vec<Id> {
    let of_step = |step: &Step| match step.points.as_slice() {
        [] => vec![step.id.clone()],
        points => points.iter().map(|point| point.id.clone()).collect(),
    };
    question.steps.iter().flat_map(of_step).collect()
}
