//! The counts of one group while assessments are added.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::form::{Asked, Form};
use crate::layout::{Layout, Metric};
use crate::score::{Sum, over_metrics};
use crate::sheet::{Mark, Sheet};
use crate::tally::{Comoments, LensTallies, MetricTally, ScoreTally, plus};
use crate::{GroupTally, Guide, ItemTally, Mode, Score, TallyError};

/// The counts of one group. In the end they become a [`GroupTally`], which is in order but slower to add to.
#[derive(Clone, Debug)]
pub(crate) struct GroupCounts {
    quick: u64,
    full: u64,
    /// How often each mark was made at each item, item after item.
    items: Vec<u64>,
    /// Through each lens.
    overall: [Scores; 3],
    metrics: Vec<([Scores; 3], Comoments)>,
}

/// Scores while they are counted.
#[derive(Clone, Debug, Default)]
struct Scores {
    sum: u64,
    squares: u64,
    histogram: HashMap<u16, u64, BuildHasherDefault<Spread>>,
}

impl GroupCounts {
    pub(crate) fn new(form: &Form, layout: &Layout) -> Self {
        let comoments = |metric: &Metric| {
            let zeros = vec![0; metric.indicators.len()];
            Comoments { sums: zeros.clone(), squares: zeros, ..Comoments::default() }
        };
        Self {
            quick: 0,
            full: 0,
            items: vec![0; form.items.iter().map(Asked::marks).sum()],
            overall: Default::default(),
            metrics: layout.metrics.iter().map(|metric| (Default::default(), comoments(metric))).collect(),
        }
    }

    /// Counts an assessment; `scores` is room for the scores of the success metrics.
    pub(crate) fn add(
        &mut self,
        sheet: &Sheet,
        layout: &Layout,
        scores: &mut Vec<(f64, Score)>,
    ) -> Result<(), TallyError> {
        plus(if sheet.mode == Mode::Full { &mut self.full } else { &mut self.quick }, 1)?;
        let asking = layout.asking(sheet.mode);
        let mut answered = [false; 3];
        for item in &asking.items {
            let mark = sheet.marks.get(item.place).copied().unwrap_or(Mark::NONE);
            if let Some(count) = self.items.get_mut(item.first + mark.place()) {
                plus(count, 1)?;
            }
            if let Some(answered) = answered.get_mut(item.lens as usize) {
                *answered |= mark.steps().is_some();
            }
        }
        let lenses = self.overall.iter_mut().zip(&asking.lenses).zip(answered).enumerate();
        // Where nothing is answered there is no score.
        for (lens, ((overall, of_lens), _)) in lenses.filter(|(_, (_, answered))| *answered) {
            scores.clear();
            for ((metric, items), (counts, _)) in layout.metrics.iter().zip(of_lens).zip(&mut self.metrics) {
                let mut sum = Sum::default();
                for item in items {
                    item.add_to(&mut sum, &sheet.marks);
                }
                let score = sum.score();
                if let (Some(counts), Some(score)) = (counts.get_mut(lens), score.score) {
                    counts.add(score)?;
                }
                scores.push((metric.weight, score));
            }
            if let Some(score) = over_metrics(scores.iter().map(|(weight, score)| (*weight, score))).score {
                overall.add(score)?;
            }
        }
        for (metric, (_, comoments)) in layout.metrics.iter().zip(&mut self.metrics) {
            if metric.is_complete(&sheet.marks) {
                comoments.add(metric.values(&sheet.marks))?;
            }
        }
        Ok(())
    }

    /// Puts the counts in order.
    pub(crate) fn tally(self, guide: &Guide, form: &Form) -> GroupTally {
        let mut items = self.items.as_slice();
        let item = |item: &Asked| {
            let (counts, rest) = items.split_at_checked(item.marks()).unwrap_or_default();
            items = rest;
            let (without_value, levels) = counts.split_at_checked(Mark::WITHOUT_VALUE).unwrap_or_default();
            let count = |mark: Mark| without_value.get(mark.place()).copied().unwrap_or_default();
            ItemTally {
                id: item.id.clone(),
                levels: levels.to_vec(),
                not_applicable: count(Mark::NOT_APPLICABLE),
                unanswered: count(Mark::NONE) + count(Mark::OPEN),
            }
        };
        let items = form.items.iter().map(item).collect();
        let metrics = guide.metrics.iter().zip(self.metrics);
        let metric = |(metric, (scores, indicators)): (&crate::Metric, ([Scores; 3], Comoments))| {
            MetricTally { id: metric.id.clone(), scores: lenses(scores), indicators }
        };
        GroupTally {
            quick: self.quick,
            full: self.full,
            overall: lenses(self.overall),
            metrics: metrics.map(metric).collect(),
            items,
        }
    }
}

fn lenses(scores: [Scores; 3]) -> LensTallies {
    let [outcomes, practices, readiness] = scores.map(|scores| {
        let mut tally = ScoreTally { sum: scores.sum, squares: scores.squares, ..ScoreTally::default() };
        // One by one: collected, they would be sorted, which is compiled anew for every map.
        tally.histogram.extend(scores.histogram);
        tally
    });
    LensTallies { outcomes, practices, readiness }
}

impl Scores {
    /// Counts a score from 0 to 100 points.
    fn add(&mut self, score: f64) -> Result<(), TallyError> {
        let score = score.clamp(0.0, 100.0);
        let thousandths = u64::from(rounded(score * 1000.0));
        plus(&mut self.sum, thousandths)?;
        plus(&mut self.squares, thousandths * thousandths)?;
        let tenths = u16::try_from(rounded(score * 10.0)).unwrap_or(u16::MAX);
        if let Some(count) = self.histogram.get_mut(&tenths) {
            return plus(count, 1);
        }
        self.histogram.insert(tenths, 1);
        Ok(())
    }
}

/// Rounds as [`f64::round`] does a score in its parts, without a call into the mathematics library.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a score is 0 to 100 points")]
fn rounded(number: f64) -> u32 {
    let whole = number as u32;
    whole + u32::from(number - f64::from(whole) >= 0.5)
}

/// Spreads the tenths of points over a hash map. There are 1001 of them and nobody chooses them, so that a
/// multiplication (Fibonacci hashing) is enough.
#[derive(Clone, Debug, Default)]
struct Spread(u64);

impl Hasher for Spread {
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u16(u16::from(byte));
        }
    }

    fn write_u16(&mut self, number: u16) {
        self.0 = (self.0 ^ u64::from(number)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
