//! One assessment as far as counting needs it.

use crate::form::{Asked, Form};
use crate::{Answer, Assessment, Kind, Mode, Role};

/// What is counted of an assessment; made once and filled again and again.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    pub(crate) mode: Mode,
    pub(crate) role: Role,
    pub(crate) group: String,
    /// What is said about each item.
    pub(crate) marks: Vec<Mark>,
    /// The points of a question that have been seen.
    pub(crate) covered: Vec<bool>,
}

/// What is said about an item, as a place among what can be said about it: three without a value, then each step from
/// the lowest answer up. Counts and what is added to sums stand in tables by this place.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Mark(usize);

impl Mark {
    /// The file has no answer.
    pub(crate) const NONE: Self = Self(0);
    /// The answer says nothing that counts, such as a note alone.
    pub(crate) const OPEN: Self = Self(1);
    pub(crate) const NOT_APPLICABLE: Self = Self(2);
    /// How many marks have no value.
    pub(crate) const WITHOUT_VALUE: usize = 3;

    /// So many steps above the lowest answer.
    pub(crate) fn step(step: usize) -> Self {
        Self(Self::WITHOUT_VALUE + step)
    }

    /// Returns how many steps it is above the lowest answer; no value where it is no answer.
    #[inline]
    pub(crate) fn steps(self) -> Option<usize> {
        self.0.checked_sub(Self::WITHOUT_VALUE)
    }

    /// Returns its place in a table of everything that can be said about an item.
    #[inline]
    pub(crate) fn place(self) -> usize {
        self.0
    }
}

impl Sheet {
    pub(crate) fn new(form: &Form) -> Self {
        Self { marks: vec![Mark::NONE; form.items.len()], ..Self::default() }
    }

    /// Puts an assessment down.
    pub(crate) fn fill(&mut self, assessment: &Assessment, form: &Form) {
        self.mode = assessment.mode;
        self.role = assessment.rater.role;
        self.group.clear();
        self.group.push_str(assessment.rater.group.as_deref().unwrap_or_default());
        self.marks.clear();
        self.marks.extend(
            form.items
                .iter()
                .map(|item| assessment.answers.get(&item.id).map_or(Mark::NONE, |answer| mark(item, answer))),
        );
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
        Some(step) => Mark::step(step),
        None if answer.not_applicable => Mark::NOT_APPLICABLE,
        None => Mark::OPEN,
    }
}
