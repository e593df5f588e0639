use crate::flags::{self, Pattern};
use crate::item::{Listed, Scales, listed};
use crate::places::Places;
use crate::score::{Sum, over_metrics, value};
use crate::{
    Answer, Assessment, Flag, GroupKind, GroupScore, Guide, GuideReference, Id, ItemScore, Kind, Lens,
    Lenses, Metric, MetricScore, Score, Scorecard, Share, Status,
};

/// An assessment with its sums: a scorecard that goes on answer by answer.
///
/// An answer changes the sums of its item's group and metrics, and what is over all metrics. Each of these is made anew
/// in guide order, so every figure has the bits that [`score`](crate::score()) gives, whatever was answered before.
///
/// ```
/// use leadmark_core::{Answer, Assessment, Scoring, parse};
///
/// let guide = parse("# Craft\n\n## Success metrics\n\n### Quality\n\n- We ship what works {#ships}\n").guide.unwrap();
/// let mut scoring = Scoring::new(&guide, &Assessment::default());
/// scoring.answer("ships", Some(&Answer { level: Some(4), ..Answer::default() }));
/// assert_eq!(scoring.card().overall.outcomes.score, Some(75.0));
/// ```
#[derive(Clone, Debug)]
pub struct Scoring {
    guide: GuideReference,
    items: Vec<Entry>,
    /// What the assessment's mode does not ask: it counts nowhere.
    unasked: Vec<Entry>,
    groups: Vec<GroupSum>,
    metrics: Vec<MetricSums>,
    overall: Lenses,
    patterns: Vec<Pattern>,
}

/// What one answer changes. Items, groups and metrics are named by their places in the scorecard.
#[derive(Clone, Debug, PartialEq)]
pub struct Rescored {
    /// The item.
    pub item: usize,
    /// Whether it is answered.
    pub status: Status,
    /// Where its answer stands between lowest (0) and highest (1).
    pub value: Option<f64>,
    /// The level chosen, from 1; no value for a question.
    pub level: Option<u8>,
    /// The group that it stands under, with its score.
    pub group: (usize, Score),
    /// Its lens, with the score over all metrics.
    pub overall: (Lens, Score),
    /// The metrics that it informs, with their scores through that lens.
    pub metrics: Vec<(usize, Score)>,
    /// What items contribute to these metrics, where that may have changed.
    pub shares: Vec<NewShare>,
    /// All patterns, each with its items; no value where they are as before.
    pub patterns: Option<Vec<Pattern>>,
}

/// What an item contributes to a metric from now on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NewShare {
    /// The item.
    pub item: usize,
    /// The place among the item's feeds.
    pub feed: usize,
    /// Points of the metric's score that come from this item.
    pub share: Option<f64>,
    /// Points that the metric would gain if this item were at the top.
    pub headroom: Option<f64>,
}

/// An item with what its answer means.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) id: Id,
    kind: Kind,
    group: usize,
    weight: f64,
    /// How many levels it has; 0 for a question.
    pub(crate) levels: usize,
    /// For a question: what can be covered.
    pub(crate) points: Vec<Id>,
    /// The places of the metrics that it informs, with its weight there.
    feeds: Vec<(usize, f64)>,
    pub(crate) meaning: Meaning,
}

/// What an answer means, as far as figures go.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Meaning {
    pub(crate) status: Status,
    /// Where it stands, from 0 to 1; 0 where there is none.
    pub(crate) value: f64,
    level: Option<u8>,
    pub(crate) noted: bool,
}

#[derive(Clone, Debug)]
struct GroupSum {
    score: GroupScore,
    items: Vec<usize>,
}

#[derive(Clone, Debug)]
pub(crate) struct MetricSums {
    score: MetricScore,
    outcomes: LensSum,
    practices: LensSum,
    readiness: LensSum,
}

/// The items that a metric is scored on through one lens, in guide order and with their weights there, and their sum.
#[derive(Clone, Debug, Default)]
pub(crate) struct LensSum {
    pub(crate) items: Vec<(usize, f64)>,
    sum: Sum,
    scored: bool,
}

impl Scoring {
    /// Sums an assessment up.
    pub fn new(guide: &Guide, assessment: &Assessment) -> Self {
        let places = Places::of(guide.metrics.iter().map(|metric| &metric.id));
        let scales = Scales::of(guide);
        let mut scoring = Self {
            guide: GuideReference { id: guide.id.clone(), fingerprint: guide.fingerprint.clone() },
            items: Vec::new(),
            unasked: Vec::new(),
            groups: groups(guide),
            metrics: guide.metrics.iter().map(|metric| MetricSums::new(metric, assessment)).collect(),
            overall: Lenses::default(),
            patterns: Vec::new(),
        };
        for item in listed(guide) {
            let mut entry = Entry::new(&item, scales.count(&item), &places);
            entry.meaning = entry.meaning_of(assessment.answers.get(item.id));
            if assessment.mode.asks(item.kind) {
                scoring.add(entry);
            } else {
                scoring.unasked.push(entry);
            }
        }
        (0..scoring.groups.len()).for_each(|place| scoring.sum_group(place));
        for lens in Lens::ALL {
            for place in 0..scoring.metrics.len() {
                scoring.sum_metric(place, lens);
            }
            *scoring.overall.lens_mut(lens) = scoring.overall(lens);
        }
        scoring.patterns = flags::patterns(&scoring.items, &scoring.metrics);
        scoring
    }

    /// Puts an answer in the place of the one before, or takes that away, and tells what changes. No value where no figure
    /// does, as with an answer to what the guide or the assessment does not ask.
    pub fn answer(&mut self, id: &str, answer: Option<&Answer>) -> Option<Rescored> {
        let (place, entry) = self.items.iter_mut().enumerate().find(|(_, entry)| entry.id == *id)?;
        let meaning = entry.meaning_of(answer);
        if meaning == entry.meaning {
            return None;
        }
        entry.meaning = meaning;
        let (group, lens) = (entry.group, entry.kind.lens());
        let fed: Vec<usize> = entry.feeds.iter().map(|&(metric, _)| metric).collect();
        self.sum_group(group);
        let mut shares = Vec::new();
        for &metric in &fed {
            if self.sum_metric(metric, lens) {
                shares.extend(self.shares_of(metric, lens));
            }
        }
        if shares.is_empty() {
            shares.extend(self.entry(place).into_iter().flat_map(|entry| self.shares(place, entry)));
        }
        let overall = self.overall(lens);
        *self.overall.lens_mut(lens) = overall;
        let before = std::mem::replace(&mut self.patterns, flags::patterns(&self.items, &self.metrics));
        Some(Rescored {
            item: place,
            status: meaning.status,
            value: meaning.value(),
            level: meaning.level,
            group: (group, self.groups.get(group).map(|group| group.score.score).unwrap_or_default()),
            overall: (lens, overall),
            metrics: fed.into_iter().map(|place| (place, self.metric_score(place, lens))).collect(),
            shares,
            patterns: (before != self.patterns).then(|| self.patterns.clone()),
        })
    }

    /// Writes the whole scorecard.
    pub fn card(&self) -> Scorecard {
        Scorecard {
            guide: self.guide.clone(),
            overall: self.overall,
            metrics: self.metrics.iter().map(|metric| metric.score.clone()).collect(),
            groups: self.groups.iter().map(|group| group.score.clone()).collect(),
            items: self.items.iter().enumerate().map(|(place, entry)| self.item(place, entry)).collect(),
            flags: self.patterns.iter().map(|pattern| self.flag(pattern)).collect(),
        }
    }

    /// Finds an item, asked or not.
    pub(crate) fn find(&self, id: &str) -> Option<&Entry> {
        self.items.iter().chain(&self.unasked).find(|entry| entry.id == *id)
    }

    fn add(&mut self, entry: Entry) {
        let place = self.items.len();
        if let Some(group) = self.groups.get_mut(entry.group) {
            group.items.push(place);
        }
        for &(metric, weight) in &entry.feeds {
            if let Some(metric) = self.metrics.get_mut(metric) {
                metric.lens_mut(entry.kind.lens()).items.push((place, weight));
            }
        }
        self.items.push(entry);
    }

    fn entry(&self, place: usize) -> Option<&Entry> {
        self.items.get(place)
    }

    fn metric_score(&self, place: usize, lens: Lens) -> Score {
        self.metrics.get(place).map(|metric| *metric.score.lens(lens)).unwrap_or_default()
    }

    fn sum_group(&mut self, place: usize) {
        let Some(group) = self.groups.get_mut(place) else { return };
        let entries = group.items.iter().filter_map(|&place| self.items.get(place));
        group.score.score = Sum::of(entries.map(|entry| (entry.meaning, entry.weight))).score();
    }

    /// Sums up a metric through a lens, and tells whether that changes what the answers in it share.
    fn sum_metric(&mut self, place: usize, lens: Lens) -> bool {
        let Some(metric) = self.metrics.get_mut(place) else { return false };
        let of = metric.lens_mut(lens);
        let entries =
            of.items.iter().filter_map(|&(place, weight)| Some((self.items.get(place)?.meaning, weight)));
        let sum = Sum::of(entries);
        let score = sum.score();
        let same = of.scored == score.score.is_some()
            && of.sum.answered_weight().to_bits() == sum.answered_weight().to_bits();
        (of.sum, of.scored) = (sum, score.score.is_some());
        *metric.score.lens_mut(lens) = score;
        !same
    }

    /// Scores one lens over all success metrics. Its counts are over the items that inform one of them, each once.
    fn overall(&self, lens: Lens) -> Score {
        let counts =
            |metric: &MetricSums| metric.score.weight > 0.0 && metric.score.lens(lens).applicable > 0;
        let counting: Vec<bool> = self.metrics.iter().map(counts).collect();
        let feeds_one = |entry: &&Entry| {
            entry.kind.lens() == lens
                && entry
                    .feeds
                    .iter()
                    .any(|&(metric, weight)| weight > 0.0 && counting.get(metric) == Some(&true))
        };
        let once = Sum::of(self.items.iter().filter(feeds_one).map(|entry| (entry.meaning, entry.weight)));
        let mean =
            over_metrics(self.metrics.iter().map(|metric| (metric.score.weight, metric.score.lens(lens))));
        Score { score: mean.score, low: mean.low, high: mean.high, coverage: mean.coverage, ..once.score() }
    }

    fn shares_of(&self, metric: usize, lens: Lens) -> impl Iterator<Item = NewShare> {
        let members = self.metrics.get(metric).into_iter().flat_map(move |metric| &metric.lens(lens).items);
        let entries = members.filter_map(|&(place, _)| Some((place, self.entry(place)?)));
        entries.flat_map(|(place, entry)| self.shares(place, entry))
    }

    fn shares(&self, item: usize, entry: &Entry) -> impl Iterator<Item = NewShare> {
        let lens = entry.kind.lens();
        let meaning = entry.meaning;
        entry.feeds.iter().enumerate().map(move |(feed, &(metric, weight))| {
            let of = self.metrics.get(metric).map(|metric| metric.lens(lens));
            let counts = of.filter(|of| meaning.status == Status::Answered && of.scored);
            // Rounding in the last bit must not pass 100.
            let points =
                |part: f64| counts.map(|of| (100.0 * weight * part / of.sum.answered_weight()).min(100.0));
            NewShare { item, feed, share: points(meaning.value), headroom: points(1.0 - meaning.value) }
        })
    }

    fn item(&self, place: usize, entry: &Entry) -> ItemScore {
        let shares = self.shares(place, entry).zip(&entry.feeds);
        ItemScore {
            id: entry.id.clone(),
            kind: entry.kind,
            group: self.groups.get(entry.group).map(|group| group.score.id.clone()).unwrap_or_default(),
            status: entry.meaning.status,
            value: entry.meaning.value(),
            level: entry.meaning.level,
            feeds: shares
                .map(|(NewShare { share, headroom, .. }, &(metric, weight))| Share {
                    metric: self
                        .metrics
                        .get(metric)
                        .map(|metric| metric.score.id.clone())
                        .unwrap_or_default(),
                    weight,
                    share,
                    headroom,
                })
                .collect(),
        }
    }

    fn flag(&self, pattern: &Pattern) -> Flag {
        let entries = pattern.items.iter().filter_map(|&place| self.entry(place));
        Flag { code: pattern.code, items: entries.map(|entry| entry.id.clone()).collect() }
    }
}

impl Entry {
    fn new(item: &Listed<'_>, levels: usize, metrics: &Places<'_>) -> Self {
        Self {
            id: item.id.clone(),
            kind: item.kind,
            group: item.group_place,
            weight: item.weight,
            levels,
            points: item.points().cloned().collect(),
            feeds: item
                .feeds()
                .filter_map(|(metric, weight)| Some((metrics.get(metric.as_str())?, weight)))
                .collect(),
            meaning: Meaning { status: Status::Unanswered, value: 0.0, level: None, noted: false },
        }
    }

    fn meaning_of(&self, answer: Option<&Answer>) -> Meaning {
        let value = answer.and_then(|answer| value(self.kind, self.levels, &self.points, answer));
        let status = match (value, answer) {
            (Some(_), _) => Status::Answered,
            (None, Some(answer)) if answer.not_applicable => Status::NotApplicable,
            _ => Status::Unanswered,
        };
        Meaning {
            status,
            value: value.unwrap_or(0.0),
            level: answer
                .and_then(|answer| answer.level)
                .filter(|_| status == Status::Answered && self.kind != Kind::Question),
            noted: answer
                .and_then(|answer| answer.note.as_deref())
                .is_some_and(|note| !note.trim().is_empty()),
        }
    }

    pub(crate) fn lens(&self) -> Lens {
        self.kind.lens()
    }

    pub(crate) fn at_top(&self) -> bool {
        self.meaning.level.is_some_and(|level| usize::from(level) == self.levels)
    }
}

impl Meaning {
    fn value(&self) -> Option<f64> {
        (self.status == Status::Answered).then_some(self.value)
    }
}

impl MetricSums {
    fn new(metric: &Metric, assessment: &Assessment) -> Self {
        let score = MetricScore {
            id: metric.id.clone(),
            name: metric.name.clone(),
            weight: metric.weight,
            target: assessment.targets.get(&metric.id).copied(),
            ..MetricScore::default()
        };
        let [outcomes, practices, readiness] = <[LensSum; 3]>::default();
        Self { score, outcomes, practices, readiness }
    }

    pub(crate) fn lens(&self, lens: Lens) -> &LensSum {
        match lens {
            Lens::Outcomes => &self.outcomes,
            Lens::Practices => &self.practices,
            Lens::Readiness => &self.readiness,
        }
    }

    fn lens_mut(&mut self, lens: Lens) -> &mut LensSum {
        match lens {
            Lens::Outcomes => &mut self.outcomes,
            Lens::Practices => &mut self.practices,
            Lens::Readiness => &mut self.readiness,
        }
    }
}

/// Lists the groups in the order of [`listed`], without scores and items.
fn groups(guide: &Guide) -> Vec<GroupSum> {
    let mut groups = Vec::new();
    let mut add = |id: &Id, name: &str, kind: GroupKind| {
        let score = GroupScore { id: id.clone(), name: name.to_owned(), kind, score: Score::default() };
        groups.push(GroupSum { score, items: Vec::new() });
    };
    for topic in guide.domains.iter().flat_map(|domain| &domain.topics) {
        add(&topic.id, &topic.name, GroupKind::Topic);
        topic.measure_groups.iter().for_each(|group| add(&group.id, &group.name, GroupKind::Measures));
    }
    guide.practice_groups.iter().for_each(|group| add(&group.id, &group.name, GroupKind::Practices));
    guide.metrics.iter().for_each(|metric| add(&metric.id, &metric.name, GroupKind::Metric));
    groups
}
