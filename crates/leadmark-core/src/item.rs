use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::places::Places;
use crate::{Counts, Feed, Guide, Id, Level, Rated, Step, Text, role};

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
    let known = Places::of(guide.metrics.iter().map(|metric| &metric.id));
    let scales = Scales::of(guide);
    let item = |listed: Listed<'_>| Item {
        id: listed.id.clone(),
        kind: listed.kind,
        lens: listed.kind.lens(),
        group: listed.group.clone(),
        text: listed.text.clone(),
        weight: listed.weight,
        levels: scales.levels(&listed),
        points: listed.points().cloned().collect(),
        feeds: listed
            .feeds()
            .filter(|(metric, _)| known.has(metric))
            .map(|(metric, weight)| Feed { metric: metric.clone(), weight })
            .collect(),
    };
    listed(guide).into_iter().map(item).collect()
}

/// An item where it stands in its guide: whoever needs a few of its parts copies nothing.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Listed<'a> {
    pub(crate) id: &'a Id,
    pub(crate) kind: Kind,
    /// The metric, measure group, practice group or topic that it stands under.
    pub(crate) group: &'a Id,
    /// The place of that among a scorecard's groups.
    pub(crate) group_place: usize,
    pub(crate) text: &'a Text,
    pub(crate) weight: f64,
    anchors: &'a [Level],
    steps: &'a [Step],
    /// The success metric that it stands under, or those that it is said to inform.
    under: Option<&'a Id>,
    feeds: &'a [Feed],
}

/// Lists the items without copying them, as [`items`] does.
pub(crate) fn listed(guide: &Guide) -> Vec<Listed<'_>> {
    let mut listed = Vec::new();
    let mut group_place = 0;
    for topic in guide.domains.iter().flat_map(|domain| &domain.topics) {
        let asked = topic.questions.iter().filter(|question| !question.steps.is_empty());
        listed.extend(asked.map(|question| Listed {
            id: &question.id,
            kind: Kind::Question,
            group: &topic.id,
            group_place,
            text: &question.text,
            weight: question.weight,
            anchors: &[],
            steps: &question.steps,
            under: None,
            feeds: first_given([&question.feeds, &topic.feeds, &[]]),
        }));
        group_place += 1;
        for group in &topic.measure_groups {
            listed.extend(group.measures.iter().map(|measure| Listed {
                feeds: first_given([&measure.feeds, &group.feeds, &topic.feeds]),
                ..rated(measure, Kind::Measure, &group.id, group_place)
            }));
            group_place += 1;
        }
    }
    for group in &guide.practice_groups {
        listed.extend(group.practices.iter().map(|practice| Listed {
            feeds: first_given([&practice.feeds, &group.feeds, &[]]),
            ..rated(practice, Kind::Practice, &group.id, group_place)
        }));
        group_place += 1;
    }
    for metric in &guide.metrics {
        listed.extend(metric.indicators.iter().map(|indicator| Listed {
            under: Some(&metric.id),
            ..rated(indicator, Kind::Indicator, &metric.id, group_place)
        }));
        group_place += 1;
    }
    listed
}

fn rated<'a>(rated: &'a Rated, kind: Kind, group: &'a Id, group_place: usize) -> Listed<'a> {
    Listed {
        id: &rated.id,
        kind,
        group,
        group_place,
        text: &rated.text,
        weight: rated.weight,
        anchors: &rated.anchors,
        steps: &[],
        under: None,
        feeds: &[],
    }
}

/// Takes the feeds from the nearest place that gives any.
fn first_given(places: [&[Feed]; 3]) -> &[Feed] {
    places.into_iter().find(|feeds| !feeds.is_empty()).unwrap_or_default()
}

impl<'a> Listed<'a> {
    /// Returns what it informs, with its own weight multiplied in; of a guide made by hand, metrics that are none too.
    pub(crate) fn feeds(&self) -> impl Iterator<Item = (&'a Id, f64)> + use<'a> {
        let own = self.weight;
        let under = self.under.map(|metric| (metric, own));
        under.into_iter().chain(self.feeds.iter().map(move |feed| (&feed.metric, own * feed.weight)))
    }

    /// Returns what can be covered of a question: every point, and every step that has none.
    pub(crate) fn points(&self) -> impl Iterator<Item = &'a Id> + use<'a> {
        self.steps.iter().flat_map(|step| {
            let bare = step.points.is_empty().then_some(&step.id);
            bare.into_iter().chain(step.points.iter().map(|point| &point.id))
        })
    }
}

/// The scales of the items of one guide.
#[derive(Debug)]
pub(crate) struct Scales<'a> {
    own: &'a [Level],
    frequency: Vec<Level>,
    tracking: Vec<Level>,
}

impl<'a> Scales<'a> {
    pub(crate) fn of(guide: &'a Guide) -> Self {
        Self { own: &guide.scale.levels, frequency: role::frequency(), tracking: role::tracking() }
    }

    /// Counts an item's levels; 0 for a question.
    pub(crate) fn count(&self, item: &Listed<'_>) -> usize {
        match item.anchors {
            [] => self.plain(item.kind).len(),
            anchors => anchors.len(),
        }
    }

    /// Returns an item's levels: its own anchors, each with its own name or else that of the scale, or those of the
    /// scale of its kind.
    pub(crate) fn levels(&self, item: &Listed<'_>) -> Vec<Level> {
        self.named(item).map(|(name, text)| Level { name: name.into_owned(), text: text.clone() }).collect()
    }

    /// Goes through an item's levels, each with its name and its text, and copies none.
    pub(crate) fn named<'b>(
        &'b self,
        item: &Listed<'b>,
    ) -> impl Iterator<Item = (Cow<'b, str>, &'b Text)> + use<'a, 'b> {
        let (levels, naming) = match (item.anchors, item.kind) {
            ([], kind) => (self.plain(kind), self.own),
            (anchors, Kind::Measure) => (anchors, self.tracking.as_slice()),
            (anchors, _) => (anchors, self.own),
        };
        let naming = if naming.len() == levels.len() { naming } else { &[] };
        levels.iter().enumerate().map(|(index, level)| {
            let name = match naming.get(index) {
                _ if !level.name.is_empty() => level.name.as_str().into(),
                Some(scale) => scale.name.as_str().into(),
                None => (index + 1).to_string().into(),
            };
            (name, &level.text)
        })
    }

    /// The levels of an item without anchors.
    fn plain(&self, kind: Kind) -> &[Level] {
        match kind {
            Kind::Indicator => self.own,
            Kind::Measure => &self.tracking,
            Kind::Practice => &self.frequency,
            Kind::Question => &[],
        }
    }
}

/// Counts a guide's items.
pub(crate) fn count(counts: &Counts) -> usize {
    counts.questions + counts.measures + counts.practices + counts.indicators
}
