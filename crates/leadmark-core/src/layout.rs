//! A guide laid out for counting: which counts and which sums an answer goes into, looked up once.

use crate::form::Form;
use crate::places::Places;
use crate::score::Sum;
use crate::sheet::Mark;
use crate::{Guide, Item, Kind, Lens, Mode, Status};

/// A guide laid out for counting.
#[derive(Debug)]
pub(crate) struct Layout {
    quick: Asking,
    full: Asking,
    pub(crate) metrics: Vec<Metric>,
}

/// What one mode asks.
#[derive(Debug)]
pub(crate) struct Asking {
    pub(crate) items: Vec<Counted>,
    /// Through each lens: the items that each success metric is scored on, in guide order.
    pub(crate) lenses: [Vec<Vec<Scored>>; 3],
}

/// An item whose answers are counted.
#[derive(Debug)]
pub(crate) struct Counted {
    pub(crate) place: usize,
    pub(crate) lens: Lens,
    /// Where its counts begin, one for each mark.
    pub(crate) first: usize,
}

/// An item that a success metric is scored on.
#[derive(Debug)]
pub(crate) struct Scored {
    place: usize,
    /// How many steps there are from the lowest answer to the highest.
    steps: f64,
    weight: f64,
}

/// A success metric as far as counting needs it.
#[derive(Debug)]
pub(crate) struct Metric {
    pub(crate) weight: f64,
    /// The places of its indicators, and what brings their steps to the common denominator.
    pub(crate) indicators: Vec<(usize, u64)>,
}

impl Layout {
    pub(crate) fn new(guide: &Guide, items: &[Item], form: &Form) -> Self {
        Self {
            quick: Asking::new(Mode::Quick, guide, items, form),
            full: Asking::new(Mode::Full, guide, items, form),
            metrics: metrics(guide, items, form),
        }
    }

    pub(crate) fn asking(&self, mode: Mode) -> &Asking {
        match mode {
            Mode::Quick => &self.quick,
            Mode::Full => &self.full,
        }
    }
}

impl Asking {
    fn new(mode: Mode, guide: &Guide, items: &[Item], form: &Form) -> Self {
        let places = Places::of(guide.metrics.iter().map(|metric| &metric.id));
        let mut counted = Vec::new();
        let mut lenses: [Vec<Vec<Scored>>; 3] =
            Lens::ALL.map(|_| guide.metrics.iter().map(|_| Vec::new()).collect());
        let mut first = 0;
        for (place, (item, asked)) in items.iter().zip(&form.items).enumerate() {
            if mode.asks(item.kind) {
                counted.push(Counted { place, lens: item.lens, first });
                for feed in &item.feeds {
                    let metric = places.get(feed.metric.as_str());
                    let metrics = lenses.get_mut(item.lens as usize);
                    if let Some(scored) = metrics.zip(metric).and_then(|(metrics, at)| metrics.get_mut(at)) {
                        scored.push(Scored { place, steps: float(asked.steps), weight: feed.weight });
                    }
                }
            }
            first += asked.marks();
        }
        Self { items: counted, lenses }
    }
}

impl Scored {
    /// Counts the answer in the metric's sum.
    #[inline]
    pub(crate) fn add_to(&self, sum: &mut Sum, marks: &[Mark]) {
        let mark = marks.get(self.place).copied().unwrap_or(Mark::NONE);
        match mark.steps() {
            Some(step) => sum.count(Status::Answered, float(step) / self.steps, false, self.weight),
            None if mark == Mark::NOT_APPLICABLE => {
                sum.count(Status::NotApplicable, 0.0, false, self.weight);
            }
            None => sum.count(Status::Unanswered, 0.0, false, self.weight),
        }
    }
}

impl Metric {
    /// Tells whether every indicator has an answer.
    #[inline]
    pub(crate) fn is_complete(&self, marks: &[Mark]) -> bool {
        let answered =
            |&(place, _): &(usize, u64)| marks.get(place).is_some_and(|mark| mark.steps().is_some());
        !self.indicators.is_empty() && self.indicators.iter().all(answered)
    }

    /// Lists the indicators' answers as integers with one denominator; what is no answer counts as the lowest.
    #[inline]
    pub(crate) fn values(&self, marks: &[Mark]) -> impl Iterator<Item = u64> {
        let steps = |place: usize| marks.get(place).and_then(|mark| mark.steps()).unwrap_or_default();
        self.indicators.iter().map(move |&(place, factor)| steps(place) as u64 * factor)
    }
}

fn metrics(guide: &Guide, items: &[Item], form: &Form) -> Vec<Metric> {
    let places = Places::of(guide.metrics.iter().map(|metric| &metric.id));
    let mut indicators: Vec<Vec<(usize, u64)>> = vec![Vec::new(); guide.metrics.len()];
    for (place, (item, asked)) in items.iter().zip(&form.items).enumerate() {
        if item.kind == Kind::Indicator && asked.steps > 0 {
            let group = places.get(item.group.as_str()).and_then(|group| indicators.get_mut(group));
            if let Some(group) = group {
                group.push((place, asked.steps as u64));
            }
        }
    }
    let metric = |(metric, mut indicators): (&crate::Metric, Vec<(usize, u64)>)| {
        let common = indicators.iter().fold(1, |common, &(_, steps)| least_common_multiple(common, steps));
        for (_, steps) in &mut indicators {
            *steps = common / *steps;
        }
        Metric { weight: metric.weight, indicators }
    };
    guide.metrics.iter().zip(indicators).map(metric).collect()
}

/// The scales have 2 to 9 levels, so this is 840 at most.
fn least_common_multiple(a: u64, b: u64) -> u64 {
    let (mut divisor, mut rest) = (a, b);
    while rest > 0 {
        (divisor, rest) = (rest, divisor % rest);
    }
    a / divisor * b
}

#[expect(clippy::cast_precision_loss, reason = "a guide has far fewer than 2^53 levels or points")]
fn float(steps: usize) -> f64 {
    steps as f64
}
