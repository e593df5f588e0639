use crate::scoring::{Meaning, Scoring};
use crate::{Answer, Assessment, Guide, Id, Kind, Lens, Lenses, MetricScore, Score, Scorecard, Status};

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
    Scoring::new(guide, assessment).card()
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

    pub(crate) fn lens_mut(&mut self, lens: Lens) -> &mut Score {
        match lens {
            Lens::Outcomes => &mut self.outcomes,
            Lens::Practices => &mut self.practices,
            Lens::Readiness => &mut self.readiness,
        }
    }
}

impl Lenses {
    pub(crate) fn lens_mut(&mut self, lens: Lens) -> &mut Score {
        match lens {
            Lens::Outcomes => &mut self.outcomes,
            Lens::Practices => &mut self.practices,
            Lens::Readiness => &mut self.readiness,
        }
    }
}

/// Tells where an answer stands between lowest (0) and highest (1); no value where it is none.
pub(crate) fn value(kind: Kind, levels: usize, points: &[Id], answer: &Answer) -> Option<f64> {
    if kind == Kind::Question {
        let covered = answer.covered.as_ref()?;
        return ratio(points.iter().filter(|point| covered.contains(point)).count(), points.len());
    }
    let level = usize::from(answer.level?);
    let on_scale = (1..=levels).contains(&level);
    ratio(level.checked_sub(1).filter(|_| on_scale)?, levels - 1)
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
    /// Sums answers up, each with its weight.
    pub(crate) fn of(answers: impl Iterator<Item = (Meaning, f64)>) -> Self {
        let mut sum = Self::default();
        answers.for_each(|(answer, weight)| sum.count(answer.status, answer.value, answer.noted, weight));
        sum
    }

    pub(crate) fn answered_weight(&self) -> f64 {
        self.answered_weight
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
