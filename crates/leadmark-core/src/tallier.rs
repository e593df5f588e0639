//! Counting assessments: the guide is looked up once, and each assessment costs a pass over its items.

use std::collections::HashMap;

use crate::score::{Sum, over_metrics};
use crate::tally::{Comoments, ItemTally, MetricTally, plus};
use crate::{
    Answer, Assessment, GroupTally, Guide, Id, Item, Kind, Lens, Mode, Role, Score, Severity, Status, Tally,
    TallyError, items, limits, line, read,
};

/// Counts many assessments of one guide into a [`Tally`].
///
/// ```
/// use leadmark_core::{Answer, Assessment, GuideReference, Tallier, parse};
///
/// let guide = parse("# Craft\n\n## Success metrics\n\n### Quality\n\n- We ship what works {#ships}\n").guide.unwrap();
/// let mut tallier = Tallier::new(&guide, false);
/// let answers = [("ships".into(), Answer { level: Some(4), ..Answer::default() })].into();
/// let reference = GuideReference { id: guide.id.clone(), ..GuideReference::default() };
/// tallier.add(&Assessment { answers, guide: reference, ..Assessment::default() }).unwrap();
/// assert_eq!(tallier.finish().groups[""].items[0].levels, [0, 0, 0, 1, 0]);
/// ```
#[derive(Debug)]
pub struct Tallier<'a> {
    guide: &'a Guide,
    form: Form,
    metrics: Vec<Metric>,
    empty: GroupTally,
    tally: Tally,
    sheet: Sheet,
    scratch: Scratch,
}

/// What is asked: the items, found by id.
#[derive(Debug)]
pub(crate) struct Form {
    pub(crate) guide: Id,
    /// How many levels a target is one of.
    pub(crate) levels: usize,
    pub(crate) items: Vec<Asked>,
    places: HashMap<Id, usize>,
    /// The item that was last seen behind each: files of one origin list their answers in one order.
    next: Vec<usize>,
}

/// An item as far as counting needs it.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) id: Id,
    kind: Kind,
    /// How many steps there are from the lowest answer to the highest: levels less one, or points.
    pub(crate) steps: usize,
    /// For a question: what can be covered.
    pub(crate) points: Vec<Id>,
    /// The places of the success metrics that it informs, and its weight there.
    feeds: Vec<(usize, f64)>,
}

/// One assessment as far as counting needs it; made once and filled again and again.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    pub(crate) mode: Mode,
    pub(crate) role: Role,
    pub(crate) group: String,
    /// What is said about each item; no value where the file has no answer.
    pub(crate) marks: Vec<Option<Mark>>,
    /// The points of a question that have been seen.
    pub(crate) covered: Vec<bool>,
}

/// What an answer says about its item.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Mark {
    /// Nothing that counts, such as a note alone.
    Open,
    NotApplicable,
    /// So many steps above the lowest answer.
    Step(usize),
}

#[derive(Debug)]
struct Metric {
    weight: f64,
    /// The places of its indicators, and what brings their steps to the common denominator.
    indicators: Vec<(usize, u64)>,
}

/// Room for one assessment's figures.
#[derive(Debug, Default)]
struct Scratch {
    sums: Vec<[Sum; 3]>,
    scores: Vec<[Score; 3]>,
    values: Vec<u64>,
}

impl<'a> Tallier<'a> {
    /// Looks a guide up and starts with nothing counted.
    pub fn new(guide: &'a Guide, by_group: bool) -> Self {
        let items = items(guide);
        let form = Form::new(guide, &items);
        let metrics = metrics(guide, &items, &form);
        Self {
            guide,
            empty: empty(guide, &form, &metrics),
            tally: Tally::new(guide, by_group),
            sheet: Sheet { marks: vec![None; items.len()], ..Sheet::default() },
            scratch: Scratch::default(),
            form,
            metrics,
        }
    }

    /// Counts an assessment.
    ///
    /// # Errors
    ///
    /// Fails where it belongs to another guide, its group's name is too long, there are too many groups, or a sum
    /// does not fit. After the last the tally is of no use; after the others nothing of the assessment is counted.
    pub fn add(&mut self, assessment: &Assessment) -> Result<(), TallyError> {
        if assessment.guide.id != self.guide.id {
            let (found, wanted) = (assessment.guide.id.clone(), self.guide.id.clone());
            return Err(TallyError::OtherGuide { found, wanted });
        }
        self.sheet.fill(assessment, &self.form);
        self.count()
    }

    /// Reads an assessment from JSON and counts it.
    ///
    /// What [`read()`] takes without an error is counted, warnings or not, and nothing else.
    ///
    /// # Errors
    ///
    /// Fails where the JSON can't be read as an assessment, and as [`Tallier::add`] does.
    pub fn add_json(&mut self, json: &[u8]) -> Result<(), TallyError> {
        if json.len() > limits::ASSESSMENT_BYTES {
            return Err(TallyError::TooLarge);
        }
        // The quick way knows plain files only and says nothing about others: those go the careful way.
        if line::fill(json, &mut self.form, &mut self.sheet) {
            return self.count();
        }
        let value = serde_json::from_slice(json).map_err(|error| TallyError::NotJson(place(&error)))?;
        let mut reading = read(&value, self.guide);
        reading.problems.retain(|problem| problem.severity == Severity::Error);
        match reading.assessment {
            Some(assessment) if reading.problems.is_empty() => self.add(&assessment),
            _ => Err(TallyError::Refused(reading.problems)),
        }
    }

    /// Counts an assessment that was left out because it could not be read.
    ///
    /// # Errors
    ///
    /// Fails where the number does not fit.
    pub fn skip(&mut self) -> Result<(), TallyError> {
        plus(&mut self.tally.skipped, 1)
    }

    /// Returns what was counted.
    pub fn finish(self) -> Tally {
        self.tally
    }

    /// Counts what is on the sheet.
    fn count(&mut self) -> Result<(), TallyError> {
        let Self { form, metrics, empty, tally, sheet, scratch, .. } = self;
        if sheet.role != Role::Oneself {
            return plus(&mut tally.not_self, 1);
        }
        let name = if tally.by_group { sheet.group.trim() } else { "" };
        if !tally.groups.contains_key(name) {
            if name.len() > limits::GROUP_CHARACTERS && name.chars().count() > limits::GROUP_CHARACTERS {
                return Err(TallyError::GroupTooLong);
            }
            if tally.groups.len() >= limits::TALLY_GROUPS {
                return Err(TallyError::TooManyGroups);
            }
            tally.groups.insert(name.to_owned(), empty.clone());
        }
        let Some(group) = tally.groups.get_mut(name) else { return Ok(()) };
        plus(if sheet.mode == Mode::Full { &mut group.full } else { &mut group.quick }, 1)?;
        scratch.clear(metrics.len());
        for ((item, mark), counts) in form.items.iter().zip(&sheet.marks).zip(&mut group.items) {
            if sheet.mode.asks(item.kind) {
                count_item(item, mark.unwrap_or(Mark::Open), counts, &mut scratch.sums)?;
            }
        }
        scratch.count_scores(metrics, group)?;
        for (metric, counts) in metrics.iter().zip(&mut group.metrics) {
            if scratch.complete_case(metric, &sheet.marks) {
                counts.indicators.add(&scratch.values)?;
            }
        }
        Ok(())
    }
}

/// Counts an item's answer, and adds it to the sums of the metrics that it informs.
fn count_item(
    item: &Asked,
    mark: Mark,
    counts: &mut ItemTally,
    sums: &mut [[Sum; 3]],
) -> Result<(), TallyError> {
    let (status, value) = match mark {
        Mark::Step(step) => {
            if let Some(count) = counts.levels.get_mut(step) {
                plus(count, 1)?;
            }
            (Status::Answered, float(step) / float(item.steps))
        }
        Mark::NotApplicable => {
            plus(&mut counts.not_applicable, 1)?;
            (Status::NotApplicable, 0.0)
        }
        Mark::Open => {
            plus(&mut counts.unanswered, 1)?;
            (Status::Unanswered, 0.0)
        }
    };
    for &(metric, weight) in &item.feeds {
        if let Some(sums) = sums.get_mut(metric) {
            lens_mut(sums, item.kind.lens()).count(status, value, false, weight);
        }
    }
    Ok(())
}

impl Scratch {
    fn clear(&mut self, metrics: usize) {
        self.sums.clear();
        self.sums.resize_with(metrics, Default::default);
    }

    fn count_scores(&mut self, metrics: &[Metric], group: &mut GroupTally) -> Result<(), TallyError> {
        self.scores.clear();
        self.scores.extend(self.sums.iter().map(|sums| sums.each_ref().map(Sum::score)));
        for (scores, counts) in self.scores.iter().zip(&mut group.metrics) {
            for (lens, score) in Lens::ALL.into_iter().zip(scores) {
                if let Some(score) = score.score {
                    counts.scores.lens_mut(lens).add(score)?;
                }
            }
        }
        for lens in Lens::ALL {
            let weights = metrics.iter().map(|metric| metric.weight);
            let scores = weights.zip(self.scores.iter().map(|scores| of_lens(scores, lens)));
            if let Some(score) = over_metrics(scores).score {
                group.overall.lens_mut(lens).add(score)?;
            }
        }
        Ok(())
    }

    /// Puts a metric's answers down as integers with one denominator; tells whether every indicator has one.
    fn complete_case(&mut self, metric: &Metric, marks: &[Option<Mark>]) -> bool {
        self.values.clear();
        for &(place, factor) in &metric.indicators {
            let Some(Some(Mark::Step(step))) = marks.get(place) else { return false };
            self.values.push(*step as u64 * factor);
        }
        !self.values.is_empty()
    }
}

impl Form {
    fn new(guide: &Guide, items: &[Item]) -> Self {
        let metrics: HashMap<&Id, usize> =
            guide.metrics.iter().enumerate().map(|(place, metric)| (&metric.id, place)).collect();
        let asked = |item: &Item| Asked {
            id: item.id.clone(),
            kind: item.kind,
            steps: match item.kind {
                Kind::Question => item.points.len(),
                _ => item.levels.len().saturating_sub(1),
            },
            points: item.points.clone(),
            feeds: item
                .feeds
                .iter()
                .filter_map(|feed| Some((*metrics.get(&feed.metric)?, feed.weight)))
                .collect(),
        };
        Self {
            guide: guide.id.clone(),
            levels: guide.scale.levels.len(),
            items: items.iter().map(asked).collect(),
            places: items.iter().enumerate().map(|(place, item)| (item.id.clone(), place)).collect(),
            next: (1..=items.len()).collect(),
        }
    }

    /// Finds an item; `before` is the place of the item before it in the file.
    pub(crate) fn find(&mut self, id: &str, before: Option<usize>) -> Option<usize> {
        let guess = before.map_or(Some(0), |before| self.next.get(before).copied());
        if let Some(guess) = guess.filter(|&guess| self.items.get(guess).is_some_and(|item| item.id == *id)) {
            return Some(guess);
        }
        let place = *self.places.get(id)?;
        if let Some(next) = before.and_then(|before| self.next.get_mut(before)) {
            *next = place;
        }
        Some(place)
    }
}

impl Sheet {
    fn fill(&mut self, assessment: &Assessment, form: &Form) {
        self.mode = assessment.mode;
        self.role = assessment.rater.role;
        self.group.clear();
        self.group.push_str(assessment.rater.group.as_deref().unwrap_or_default());
        self.marks.clear();
        self.marks.extend(form.items.iter().map(|item| Some(mark(item, assessment.answers.get(&item.id)?))));
    }
}

/// Tells what an answer says, as scoring understands it.
fn mark(item: &Asked, answer: &Answer) -> Mark {
    let step = match item.kind {
        Kind::Question => answer
            .covered
            .as_ref()
            .map(|covered| item.points.iter().filter(|point| covered.contains(point)).count()),
        _ => answer.level.and_then(|level| usize::from(level).checked_sub(1)),
    };
    match step.filter(|&step| item.steps > 0 && step <= item.steps) {
        Some(step) => Mark::Step(step),
        None if answer.not_applicable => Mark::NotApplicable,
        None => Mark::Open,
    }
}

fn metrics(guide: &Guide, items: &[Item], form: &Form) -> Vec<Metric> {
    let mut indicators: HashMap<&Id, Vec<(usize, u64)>> = HashMap::new();
    for (place, (item, asked)) in items.iter().zip(&form.items).enumerate() {
        if item.kind == Kind::Indicator && asked.steps > 0 {
            indicators.entry(&item.group).or_default().push((place, asked.steps as u64));
        }
    }
    let metric = |metric: &crate::Metric| {
        let mut indicators = indicators.remove(&metric.id).unwrap_or_default();
        let common = indicators.iter().fold(1, |common, &(_, steps)| least_common_multiple(common, steps));
        for (_, steps) in &mut indicators {
            *steps = common / *steps;
        }
        Metric { weight: metric.weight, indicators }
    };
    guide.metrics.iter().map(metric).collect()
}

/// Makes the counts of a group that nobody is in.
pub(crate) fn empty_group(guide: &Guide) -> GroupTally {
    let items = items(guide);
    let form = Form::new(guide, &items);
    empty(guide, &form, &metrics(guide, &items, &form))
}

fn empty(guide: &Guide, form: &Form, metrics: &[Metric]) -> GroupTally {
    let metric = |(metric, counted): (&crate::Metric, &Metric)| {
        let zeros = vec![0; counted.indicators.len()];
        let indicators = Comoments { sums: zeros.clone(), squares: zeros, ..Comoments::default() };
        MetricTally { id: metric.id.clone(), indicators, ..MetricTally::default() }
    };
    let item = |item: &Asked| ItemTally {
        id: item.id.clone(),
        levels: vec![0; item.steps + 1],
        ..ItemTally::default()
    };
    GroupTally {
        metrics: guide.metrics.iter().zip(metrics).map(metric).collect(),
        items: form.items.iter().map(item).collect(),
        ..GroupTally::default()
    }
}

/// The scales have 2 to 9 levels, so this is 840 at most.
fn least_common_multiple(a: u64, b: u64) -> u64 {
    let (mut divisor, mut rest) = (a, b);
    while rest > 0 {
        (divisor, rest) = (rest, divisor % rest);
    }
    a / divisor * b
}

fn of_lens<T>(figures: &[T; 3], lens: Lens) -> &T {
    let [outcomes, practices, readiness] = figures;
    match lens {
        Lens::Outcomes => outcomes,
        Lens::Practices => practices,
        Lens::Readiness => readiness,
    }
}

fn lens_mut<T>(figures: &mut [T; 3], lens: Lens) -> &mut T {
    let [outcomes, practices, readiness] = figures;
    match lens {
        Lens::Outcomes => outcomes,
        Lens::Practices => practices,
        Lens::Readiness => readiness,
    }
}

#[expect(clippy::cast_precision_loss, reason = "a guide has far fewer than 2^53 levels or points")]
fn float(steps: usize) -> f64 {
    steps as f64
}

/// Says what is wrong with a text as JSON; on one line, the column is place enough.
fn place(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rsplit_once(" at line 1 column ") {
        Some((what, column)) => format!("{what} at column {column}"),
        None => text,
    }
}
