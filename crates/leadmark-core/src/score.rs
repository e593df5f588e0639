use std::collections::{HashMap, HashSet};

use crate::{
    Answer, Assessment, Flag, FlagCode, GroupKind, GroupScore, Guide, GuideReference, Id, Item, ItemScore,
    Kind, Lens, Lenses, MetricScore, Score, Scorecard, Share, Status, items,
};

/// How many answers there must be before their pattern is worth a flag.
const PATTERN: usize = 8;

/// Scores an assessment.
///
/// An item that is not applicable leaves the sum; an item without an answer widens the bounds. A score is given only
/// where at least half of the weight is answered (the half rule of the EORTC QLQ-C30 Scoring Manual, 2001, and of the
/// SF-36). A quick assessment is scored over what it asks. Sums run in guide order, so the same answers give the same bits everywhere. All figures are points from 0
/// to 100, but for coverage and evidenced, which are shares from 0 to 1.
///
/// ```
/// use leadmark_core::{Answer, Assessment, parse, score};
///
/// let guide = parse("# Craft\n\n## Success metrics\n\n### Quality\n\n- We ship what works {#ships}\n").guide.unwrap();
/// let answers = [("ships".into(), Answer { level: Some(4), ..Answer::default() })].into();
/// let card = score(&guide, &Assessment { answers, ..Assessment::default() });
/// assert_eq!(card.overall.outcomes.score, Some(75.0));
/// ```
pub fn score(guide: &Guide, assessment: &Assessment) -> Scorecard {
    let mut items = items(guide);
    items.retain(|item| assessment.mode.asks(item.kind));
    let entries: Vec<Entry<'_>> =
        items.iter().map(|item| Entry::new(item, assessment.answers.get(&item.id))).collect();
    let sums = Sums::of(guide, &entries);
    let metrics: Vec<MetricScore> = guide
        .metrics
        .iter()
        .map(|metric| MetricScore {
            id: metric.id.clone(),
            name: metric.name.clone(),
            weight: metric.weight,
            target: assessment.targets.get(&metric.id).copied(),
            outcomes: sums.get(&metric.id, Lens::Outcomes).score(),
            practices: sums.get(&metric.id, Lens::Practices).score(),
            readiness: sums.get(&metric.id, Lens::Readiness).score(),
        })
        .collect();
    let overall = |lens: Lens| overall(&metrics, lens, &entries);
    Scorecard {
        guide: GuideReference { id: guide.id.clone(), fingerprint: guide.fingerprint.clone() },
        overall: Lenses {
            outcomes: overall(Lens::Outcomes),
            practices: overall(Lens::Practices),
            readiness: overall(Lens::Readiness),
        },
        groups: groups(guide, &entries),
        items: entries.iter().map(|entry| entry.score(&sums)).collect(),
        flags: flags(guide, &entries),
        metrics,
    }
}

impl MetricScore {
    /// Returns the score through one lens.
    pub fn lens(&self, lens: Lens) -> &Score {
        match lens {
            Lens::Outcomes => &self.outcomes,
            Lens::Practices => &self.practices,
            Lens::Readiness => &self.readiness,
        }
    }
}

/// An item with what its answer means.
struct Entry<'a> {
    item: &'a Item,
    status: Status,
    /// Where the answer stands, from 0 to 1; 0 where there is none.
    value: f64,
    level: Option<u8>,
    noted: bool,
}

impl<'a> Entry<'a> {
    fn new(item: &'a Item, answer: Option<&Answer>) -> Self {
        let value = answer.and_then(|answer| value(item, answer));
        let status = match (value, answer) {
            (Some(_), _) => Status::Answered,
            (None, Some(answer)) if answer.not_applicable => Status::NotApplicable,
            _ => Status::Unanswered,
        };
        Self {
            item,
            status,
            value: value.unwrap_or(0.0),
            level: answer
                .and_then(|answer| answer.level)
                .filter(|_| status == Status::Answered && item.kind != Kind::Question),
            noted: answer
                .and_then(|answer| answer.note.as_deref())
                .is_some_and(|note| !note.trim().is_empty()),
        }
    }

    fn at_top(&self) -> bool {
        self.level.is_some_and(|level| usize::from(level) == self.item.levels.len())
    }

    fn score(&self, sums: &Sums<'_>) -> ItemScore {
        let item = self.item;
        let feeds = item.feeds.iter().map(|feed| {
            let sum = sums.get(&feed.metric, item.lens);
            let counts = self.status == Status::Answered && sum.score().score.is_some();
            // Rounding in the last bit must not pass 100.
            let points =
                |part: f64| counts.then(|| (100.0 * feed.weight * part / sum.answered_weight).min(100.0));
            Share {
                metric: feed.metric.clone(),
                weight: feed.weight,
                share: points(self.value),
                headroom: points(1.0 - self.value),
            }
        });
        ItemScore {
            id: item.id.clone(),
            kind: item.kind,
            group: item.group.clone(),
            status: self.status,
            value: (self.status == Status::Answered).then_some(self.value),
            level: self.level,
            feeds: feeds.collect(),
        }
    }
}

/// Tells where an answer stands between lowest (0) and highest (1); no value where it is none.
pub(crate) fn value(item: &Item, answer: &Answer) -> Option<f64> {
    if item.kind == Kind::Question {
        let covered = answer.covered.as_ref()?;
        let count = item.points.iter().filter(|point| covered.contains(point)).count();
        return ratio(count, item.points.len());
    }
    let level = usize::from(answer.level?);
    let on_scale = (1..=item.levels.len()).contains(&level);
    ratio(level.checked_sub(1).filter(|_| on_scale)?, item.levels.len() - 1)
}

fn ratio(part: usize, whole: usize) -> Option<f64> {
    let (part, whole) = (u32::try_from(part).ok()?, u32::try_from(whole).ok()?);
    (whole > 0).then(|| f64::from(part) / f64::from(whole))
}

/// The sums that every figure of a score is made of.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sum {
    /// The weight of what is applicable, `W_P`.
    weight: f64,
    /// The weight of what is answered, `W_A`.
    answered_weight: f64,
    /// Σ w·x over what is answered.
    points: f64,
    /// Σ w·x over what is answered and has a note.
    noted_points: f64,
    answered: usize,
    applicable: usize,
    total: usize,
}

impl Sum {
    fn add(&mut self, entry: &Entry<'_>, weight: f64) {
        self.count(entry.status, entry.value, entry.noted, weight);
    }

    /// Counts one item: its status, where its answer stands (0 to 1), whether that has a note, its weight.
    pub(crate) fn count(&mut self, status: Status, value: f64, noted: bool, weight: f64) {
        if weight <= 0.0 {
            return;
        }
        self.total += 1;
        if status == Status::NotApplicable {
            return;
        }
        self.applicable += 1;
        self.weight += weight;
        if status == Status::Answered {
            self.answered += 1;
            self.answered_weight += weight;
            self.points += weight * value;
            if noted {
                self.noted_points += weight * value;
            }
        }
    }

    pub(crate) fn score(&self) -> Score {
        let counts = Score {
            answered: self.answered,
            applicable: self.applicable,
            total: self.total,
            ..Score::default()
        };
        if self.applicable == 0 {
            return counts;
        }
        let half_answered = 2.0 * self.answered_weight >= self.weight;
        let score = half_answered.then(|| points(self.points, self.answered_weight));
        let high = points(self.points + (self.weight - self.answered_weight), self.weight);
        Score {
            score,
            low: Some(points(self.points, self.weight)),
            // The bound is never below the score; rounding in the last bit must not say so.
            high: Some(high.max(score.unwrap_or(0.0))),
            coverage: Some(self.answered_weight / self.weight),
            evidenced: (self.points > 0.0).then(|| self.noted_points / self.points),
            ..counts
        }
    }
}

/// Gives a part of a whole in points; rounding in the last bit must not pass 100.
fn points(part: f64, whole: f64) -> f64 {
    (100.0 * part / whole).min(100.0)
}

/// The sums of one success metric through each lens.
#[derive(Clone, Copy, Debug, Default)]
struct LensSums {
    outcomes: Sum,
    practices: Sum,
    readiness: Sum,
}

impl LensSums {
    fn lens(&mut self, lens: Lens) -> &mut Sum {
        match lens {
            Lens::Outcomes => &mut self.outcomes,
            Lens::Practices => &mut self.practices,
            Lens::Readiness => &mut self.readiness,
        }
    }
}

/// The sums of each success metric.
struct Sums<'a>(HashMap<&'a str, LensSums>);

impl<'a> Sums<'a> {
    fn of(guide: &'a Guide, entries: &[Entry<'_>]) -> Self {
        let mut sums: HashMap<&str, LensSums> =
            guide.metrics.iter().map(|metric| (metric.id.as_str(), LensSums::default())).collect();
        for entry in entries {
            for feed in &entry.item.feeds {
                if let Some(metric) = sums.get_mut(feed.metric.as_str()) {
                    metric.lens(entry.item.lens).add(entry, feed.weight);
                }
            }
        }
        Self(sums)
    }

    fn get(&self, metric: &Id, lens: Lens) -> Sum {
        self.0.get(metric.as_str()).copied().map_or_else(Sum::default, |mut sums| *sums.lens(lens))
    }
}

/// Scores one lens over all success metrics.
fn overall(metrics: &[MetricScore], lens: Lens, entries: &[Entry<'_>]) -> Score {
    let counting: HashSet<&Id> = metrics
        .iter()
        .filter(|metric| metric.weight > 0.0 && metric.lens(lens).applicable > 0)
        .map(|metric| &metric.id)
        .collect();
    let counted = |entry: &&Entry<'_>| {
        let feeds_one =
            entry.item.feeds.iter().any(|feed| feed.weight > 0.0 && counting.contains(&feed.metric));
        entry.item.lens == lens && feeds_one
    };
    let mut once = Sum::default();
    entries.iter().filter(counted).for_each(|entry| once.add(entry, entry.item.weight));
    let once = once.score();
    let mean = over_metrics(metrics.iter().map(|metric| (metric.weight, metric.lens(lens))));
    Score { score: mean.score, low: mean.low, high: mean.high, coverage: mean.coverage, ..once }
}

/// Takes the mean of the metrics' scores, bounds and coverage through one lens, each metric with its weight.
///
/// The score is the weighted mean of the metrics that have one, where those carry at least half of the weight. It is
/// kept within the bounds: those know what is answered in metrics that have no score yet, and the mean does not.
/// Evidenced and the counts are left out: they are no means.
pub(crate) fn over_metrics<'a>(metrics: impl Iterator<Item = (f64, &'a Score)> + Clone) -> Score {
    let in_lens = metrics.filter(|(weight, score)| *weight > 0.0 && score.applicable > 0);
    let whole: f64 = in_lens.clone().map(|(weight, _)| weight).sum();
    let scored: f64 =
        in_lens.clone().filter(|(_, score)| score.score.is_some()).map(|(weight, _)| weight).sum();
    let mean = |figure: fn(&Score) -> Option<f64>, over: f64| {
        let sum: f64 =
            in_lens.clone().filter_map(|(weight, score)| figure(score).map(|value| weight * value)).sum();
        (over > 0.0).then(|| (sum / over).min(100.0))
    };
    let (low, high) = (mean(|score| score.low, whole), mean(|score| score.high, whole));
    let score = mean(|score| score.score, scored).filter(|_| 2.0 * scored >= whole);
    Score {
        score: score.map(|score| score.max(low.unwrap_or(0.0)).min(high.unwrap_or(100.0))),
        low,
        high,
        coverage: mean(|score| score.coverage, whole),
        ..Score::default()
    }
}

fn groups(guide: &Guide, entries: &[Entry<'_>]) -> Vec<GroupScore> {
    let mut sums: HashMap<(&str, Kind), Sum> = HashMap::new();
    for entry in entries {
        sums.entry((entry.item.group.as_str(), entry.item.kind)).or_default().add(entry, entry.item.weight);
    }
    let group = |id: &Id, name: &str, kind: GroupKind, of: Kind| {
        let score = sums.get(&(id.as_str(), of)).copied().unwrap_or_default().score();
        GroupScore { id: id.clone(), name: name.to_owned(), kind, score }
    };
    let mut groups = Vec::new();
    for topic in guide.domains.iter().flat_map(|domain| &domain.topics) {
        groups.push(group(&topic.id, &topic.name, GroupKind::Topic, Kind::Question));
        let measures = topic.measure_groups.iter();
        groups.extend(
            measures.map(|measures| group(&measures.id, &measures.name, GroupKind::Measures, Kind::Measure)),
        );
    }
    let practices = guide.practice_groups.iter();
    groups.extend(
        practices
            .map(|practices| group(&practices.id, &practices.name, GroupKind::Practices, Kind::Practice)),
    );
    groups.extend(
        guide
            .metrics
            .iter()
            .map(|metric| group(&metric.id, &metric.name, GroupKind::Metric, Kind::Indicator)),
    );
    groups
}

fn flags(guide: &Guide, entries: &[Entry<'_>]) -> Vec<Flag> {
    let mut flags = Vec::new();
    let outcomes: Vec<&Entry<'_>> =
        entries.iter().filter(|entry| entry.item.lens == Lens::Outcomes).collect();
    let answered: Vec<&Entry<'_>> =
        outcomes.iter().copied().filter(|entry| entry.status == Status::Answered).collect();
    if answered.len() >= PATTERN {
        let values: HashSet<u64> = answered.iter().map(|entry| entry.value.to_bits()).collect();
        if answered.iter().all(|entry| entry.at_top()) {
            flags.push(flag(FlagCode::AllTop, &answered));
        } else if values.len() == 1 {
            flags.push(flag(FlagCode::StraightLine, &answered));
        }
    }
    let unsupported: Vec<&Entry<'_>> =
        entries.iter().filter(|entry| entry.at_top() && !entry.noted).collect();
    if !unsupported.is_empty() {
        flags.push(flag(FlagCode::UnsupportedHigh, &unsupported));
    }
    let mut by_metric: HashMap<&Id, Vec<&Entry<'_>>> = HashMap::new();
    for entry in outcomes {
        let feeds = entry.item.feeds.iter().filter(|feed| feed.weight > 0.0);
        feeds.for_each(|feed| by_metric.entry(&feed.metric).or_default().push(entry));
    }
    for members in guide.metrics.iter().filter_map(|metric| by_metric.get(&metric.id)) {
        let left_out: Vec<&Entry<'_>> =
            members.iter().copied().filter(|entry| entry.status == Status::NotApplicable).collect();
        if 3 * left_out.len() > members.len() {
            flags.push(flag(FlagCode::ManyNotApplicable, &left_out));
        }
    }
    flags
}

fn flag(code: FlagCode, entries: &[&Entry<'_>]) -> Flag {
    Flag { code, items: entries.iter().map(|entry| entry.item.id.clone()).collect() }
}
