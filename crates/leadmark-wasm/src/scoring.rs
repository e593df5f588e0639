//! Scoring answer by answer: of each answer only the figures that it changes cross the boundary.

use leadmark_core::{
    Answer, Assessment, NewShare, Pattern, Rescored, Score, Scorecard, Scoring, Severity, read_answer,
};
use tsify::Ts;
use wasm_bindgen::prelude::*;

use crate::failure::refused;
use crate::{GuideHandle, plain, to_js};

#[wasm_bindgen]
extern "C" {
    /// An answer, or null for none.
    #[wasm_bindgen(typescript_type = "Answer | null")]
    pub type GivenAnswer;
}

/// An assessment with its sums, kept in wasm memory until it is freed.
#[wasm_bindgen]
#[derive(Debug)]
pub struct ScoringHandle {
    scoring: Scoring,
}

#[wasm_bindgen]
impl GuideHandle {
    /// Sums an assessment up, so that its scorecard can go on answer by answer.
    ///
    /// # Errors
    ///
    /// Those of `score`.
    pub fn scoring(&self, assessment: Ts<Assessment>) -> Result<ScoringHandle, JsValue> {
        Ok(ScoringHandle { scoring: Scoring::new(&self.guide, &self.assessment(assessment.into())?) })
    }
}

#[wasm_bindgen]
impl ScoringHandle {
    /// The whole scorecard.
    ///
    /// # Errors
    ///
    /// None that a caller can cause.
    pub fn card(&self) -> Result<Ts<Scorecard>, JsValue> {
        to_js(&self.scoring.card())
    }

    /// Puts an answer in the place of the one before and gives the figures that change, none where nothing does. They are
    /// in the order of [`numbers`], which `pkg/src/rescored.ts` reads: as text they would take longer than the scoring.
    ///
    /// # Errors
    ///
    /// Those of `score`, for the answer alone; then nothing has changed.
    pub fn answer(&mut self, id: &str, answer: GivenAnswer) -> Result<Vec<f64>, JsValue> {
        let given: JsValue = answer.into();
        let answer = if given.is_null() { None } else { self.read(id, given)? };
        Ok(self.scoring.answer(id, answer.as_ref()).map(|changed| numbers(&changed)).unwrap_or_default())
    }

    fn read(&self, id: &str, given: JsValue) -> Result<Option<Answer>, JsValue> {
        let (answer, problems) = read_answer(&plain(given)?, id, &self.scoring);
        match problems.iter().find(|problem| problem.severity == Severity::Error) {
            Some(problem) => Err(refused(problem, &problems)),
            None => Ok(answer),
        }
    }
}

/// Lists what has changed: the item with its status, value and level; its group with its score; its lens with the score
/// over all; how many metrics, each with its score; how many shares; how many patterns, each with how many items, or −1
/// where they are as before. What has no value is not a number.
fn numbers(changed: &Rescored) -> Vec<f64> {
    let mut numbers = vec![
        whole(changed.item),
        whole(changed.status as usize),
        or_none(changed.value),
        or_none(changed.level.map(f64::from)),
        whole(changed.group.0),
    ];
    numbers.extend(score(&changed.group.1));
    numbers.push(whole(changed.overall.0 as usize));
    numbers.extend(score(&changed.overall.1));
    numbers.push(whole(changed.metrics.len()));
    for (place, of) in &changed.metrics {
        numbers.push(whole(*place));
        numbers.extend(score(of));
    }
    numbers.push(whole(changed.shares.len()));
    for NewShare { item, feed, share, headroom } in &changed.shares {
        numbers.extend([whole(*item), whole(*feed), or_none(*share), or_none(*headroom)]);
    }
    let Some(patterns) = &changed.patterns else {
        numbers.push(-1.0);
        return numbers;
    };
    numbers.push(whole(patterns.len()));
    for Pattern { code, items } in patterns {
        numbers.extend([whole(*code as usize), whole(items.len())]);
        numbers.extend(items.iter().map(|&place| whole(place)));
    }
    numbers
}

fn score(score: &Score) -> [f64; 8] {
    let Score { score, low, high, coverage, evidenced, answered, applicable, total } = *score;
    let [score, low, high, coverage, evidenced] = [score, low, high, coverage, evidenced].map(or_none);
    [score, low, high, coverage, evidenced, whole(answered), whole(applicable), whole(total)]
}

fn or_none(value: Option<f64>) -> f64 {
    value.unwrap_or(f64::NAN)
}

#[expect(clippy::cast_precision_loss, reason = "a guide has far fewer than 2^53 items")]
fn whole(number: usize) -> f64 {
    number as f64
}
