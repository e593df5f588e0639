//! One assessment of two copies: tabs, devices and files come together, and no answer is lost.

use std::collections::btree_map::Entry;

use crate::{Answer, Assessment, Id, canonical};

/// Why two assessments are not copies of one.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum MergeError {
    /// They have different ids.
    #[error(
        "assessment {first:?} and assessment {second:?} are two assessments, not copies of one; merge copies with the same id"
    )]
    DifferentAssessments {
        /// The id of the first.
        first: String,
        /// The id of the second.
        second: String,
    },
    /// They answer different guides.
    #[error(
        "the copies answer different guides, \"{first}\" and \"{second}\"; rebase one of them to the other's guide first"
    )]
    DifferentGuides {
        /// The guide of the first.
        first: Id,
        /// The guide of the second.
        second: Id,
    },
}

impl MergeError {
    /// Returns the stable name of this kind of failure.
    pub fn code(&self) -> &'static str {
        match self {
            Self::DifferentAssessments { .. } => "different-assessments",
            Self::DifferentGuides { .. } => "different-guides",
        }
    }
}

/// Merges two copies of one assessment, answer by answer.
///
/// - An answer that only one copy has is kept. Of two answers to one item, the one with the later `at` wins; at the same
///   time, the one whose canonical JSON (keys sorted, no white space) is greater.
/// - `startedAt` is the earlier of the two, `updatedAt` the later.
/// - Name, mode, rater, targets and the guide's fingerprint have no times of their own. They are taken together
///   from the copy with the later `updatedAt`, at the same time from the one where they are greater as canonical JSON:
///   so a name or target that was taken away stays away.
///
/// Merging is commutative, associative and idempotent: copies may meet in any order, any number of times.
///
/// # Errors
///
/// Where the two differ in their id or their guide's id, and so are no copies.
///
/// ```
/// use leadmark_core::{Answer, Assessment, merge};
///
/// let copy = |level, at| {
///     let answers = [("ships".into(), Answer { level: Some(level), at, ..Answer::default() })].into();
///     Assessment { answers, ..Assessment::default() }
/// };
/// let merged = merge(&copy(2, 10), &copy(3, 20))?;
/// assert_eq!(merged.answers["ships"].level, Some(3));
/// # Ok::<(), leadmark_core::MergeError>(())
/// ```
pub fn merge(a: &Assessment, b: &Assessment) -> Result<Assessment, MergeError> {
    if a.id != b.id {
        return Err(MergeError::DifferentAssessments { first: a.id.clone(), second: b.id.clone() });
    }
    if a.guide.id != b.guide.id {
        let (first, second) = (a.guide.id.clone(), b.guide.id.clone());
        return Err(MergeError::DifferentGuides { first, second });
    }
    Ok(join(a, b))
}

/// Merges two copies that are known to be of one assessment.
pub(crate) fn join(a: &Assessment, b: &Assessment) -> Assessment {
    let (later, earlier) = if rank(a) >= rank(b) { (a, b) } else { (b, a) };
    let mut merged = later.clone();
    merged.started_at = a.started_at.min(b.started_at);
    for (id, answer) in &earlier.answers {
        match merged.answers.entry(id.clone()) {
            Entry::Vacant(entry) => {
                entry.insert(answer.clone());
            }
            Entry::Occupied(mut entry) => {
                if wins(answer, entry.get()) {
                    entry.insert(answer.clone());
                }
            }
        }
    }
    merged
}

/// Tells whether one answer to an item takes the place of another.
pub(crate) fn wins(answer: &Answer, over: &Answer) -> bool {
    let order = answer.at.cmp(&over.at);
    answer != over && order.then_with(|| canonical::json(answer).cmp(&canonical::json(over))).is_gt()
}

/// Orders copies by what has no time of its own: the later copy, else the greater canonical JSON.
fn rank(assessment: &Assessment) -> (u64, String) {
    let Assessment { format, id, name, guide, mode, rater, targets, .. } = assessment;
    (assessment.updated_at, canonical::json(&(format, id, name, guide, mode, rater, targets)))
}
