//! Answers to one version of a guide, brought to another.

use std::collections::{BTreeMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::places::Places;
use crate::{Answer, Assessment, Guide, GuideReference, Id, Item, items, merge};

/// An assessment that was brought to another version of its guide.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "camelCase")]
pub struct Rebased {
    /// The assessment, with every answer that it had.
    pub assessment: Assessment,
    /// The answers that went to an item's new id, in guide order.
    pub moved: Vec<Moved>,
    /// The answers that are kept and count nowhere, because the guide has no item for them.
    pub orphaned: Vec<Id>,
    /// The items whose answer may no longer mean the same, in guide order.
    pub check_again: Vec<Id>,
    /// Whether the version that the answers were given to was at hand. Without it, every answer is in `checkAgain`.
    pub compared: bool,
}

/// An answer that changed its id.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "camelCase")]
pub struct Moved {
    /// The id that it had.
    pub from: Id,
    /// The id that it has.
    pub to: Id,
}

/// Brings an assessment to another version of its guide. No answer is ever lost.
///
/// - An answer goes with its item's id, else to the item that names the id in `was`. If several items name
///   it, the first in guide order has it. If an item has several answers, under its id and the ids that it had, the
///   latest is its answer (at the same time, the greater canonical JSON); the others are kept under the old ids.
/// - An answer that its item can't take, because the level is off the new scale or the item is of another kind, is kept
///   under the item's id with `@` and the old fingerprint behind it, and the item is to be checked again.
/// - Answers without an item are kept and listed as orphaned.
/// - An answer is to be checked again where its item's levels changed, in number, name or anchor, or a question's points.
///   A statement may be reworded: whoever keeps its id, or names it in `was`, says that it is the same one.
///   That takes the version that the answers were given to, `before`, and it counts only if its fingerprint is
///   the assessment's own, or that has none. Otherwise nobody can tell, and all answers are to be checked again,
///   unless the fingerprints say that nothing changed.
/// - Targets follow the `was` of success metrics. A metric's own target stays; a target past the scale becomes its top.
/// - The assessment then names the new version. Its times stay.
///
/// ```
/// use leadmark_core::{Answer, Assessment, parse, rebase};
///
/// let source = "# Craft\n\n## Success metrics\n\n### Quality\n\n- We release what works {#releases was=ships}\n";
/// let guide = parse(source).guide.unwrap();
/// let answers = [("ships".into(), Answer { level: Some(4), ..Answer::default() })].into();
/// let rebased = rebase(None, &guide, &Assessment { answers, ..Assessment::default() });
/// assert_eq!(rebased.assessment.answers["releases"].level, Some(4));
/// ```
pub fn rebase(before: Option<&Guide>, after: &Guide, assessment: &Assessment) -> Rebased {
    let given_to = &assessment.guide;
    let unchanged = given_to.fingerprint == after.fingerprint;
    let before = if unchanged { Some(after) } else { before };
    let before =
        before.filter(|guide| given_to.fingerprint.is_empty() || guide.fingerprint == given_to.fingerprint);
    let old_items: Option<Vec<Item>> = before.map(items);
    let old_items = old_items.as_ref().map(|items| (items, Places::of(items.iter().map(|item| &item.id))));

    let new_items = items(after);
    let mut answers = assessment.answers.clone();
    let moved = follow(&mut answers, &earlier_ids(after), merge::wins);
    let sources = Places::of(moved.iter().map(|moved| &moved.to));
    let known = Places::of(new_items.iter().map(|item| &item.id));
    let mut check_again = Vec::new();
    for item in &new_items {
        let Some(answer) = answers.get(&item.id) else { continue };
        let source = sources.find(item.id.as_str(), &moved).map_or(&item.id, |moved| &moved.from);
        let old = old_items.as_ref().and_then(|(items, places)| places.find(source.as_str(), items));
        let fits = fits(item, answer);
        if !fits || old.is_none_or(|old| differs(old, item, answer)) && says_something(answer) {
            check_again.push(item.id.clone());
        }
        if !fits && let Some(answer) = answers.remove(&item.id) {
            let mut aside = Id::from(format!("{}@{}", item.id, given_to.fingerprint));
            while known.has(&aside) || answers.get(&aside).is_some_and(|kept| *kept != answer) {
                aside = Id::from(format!("{aside}+"));
            }
            answers.insert(aside, answer);
        }
    }
    let orphaned = answers.keys().filter(|id| !known.has(id)).cloned().collect();
    Rebased {
        assessment: Assessment {
            guide: GuideReference { id: after.id.clone(), fingerprint: after.fingerprint.clone() },
            answers,
            targets: targets(after, &assessment.targets),
            ..assessment.clone()
        },
        moved,
        orphaned,
        check_again,
        compared: old_items.is_some(),
    }
}

/// The ids that each item had before, in guide order.
fn earlier_ids(guide: &Guide) -> Vec<(&Id, &[Id])> {
    let mut ids: Vec<(&Id, &[Id])> = Vec::new();
    for topic in guide.domains.iter().flat_map(|domain| &domain.topics) {
        let questions = topic.questions.iter().filter(|question| !question.steps.is_empty());
        ids.extend(questions.map(|question| (&question.id, question.was.as_slice())));
        let measures = topic.measure_groups.iter().flat_map(|group| &group.measures);
        ids.extend(measures.map(|measure| (&measure.id, measure.was.as_slice())));
    }
    let practices = guide.practice_groups.iter().flat_map(|group| &group.practices);
    let indicators = guide.metrics.iter().flat_map(|metric| &metric.indicators);
    ids.extend(practices.chain(indicators).map(|rated| (&rated.id, rated.was.as_slice())));
    ids
}

/// Moves values from old ids to new ones. A new id that has a value of its own takes an old one only if that wins; the
/// two then change places, so that nothing is lost.
fn follow<T>(
    values: &mut BTreeMap<Id, T>,
    ids: &[(&Id, &[Id])],
    wins: impl Fn(&T, &T) -> bool,
) -> Vec<Moved> {
    let current = Places::of(ids.iter().map(|(id, _)| *id));
    let mut claimed: HashSet<&Id> = HashSet::new();
    let mut moved = Vec::new();
    for (id, was) in ids {
        let mut source = *id;
        for old in was.iter().filter(|old| !current.has(old)) {
            if !claimed.insert(old) {
                continue;
            }
            source = match (values.get(old), values.get(source)) {
                (Some(value), Some(over)) if wins(value, over) => old,
                (Some(_), None) => old,
                _ => source,
            };
        }
        if source != *id
            && let Some(value) = values.remove(source)
        {
            if let Some(replaced) = values.insert((*id).clone(), value) {
                values.insert(source.clone(), replaced);
            }
            moved.push(Moved { from: source.clone(), to: (*id).clone() });
        }
    }
    moved
}

/// Tells whether an answer is one that its item can have.
fn fits(item: &Item, answer: &Answer) -> bool {
    let on_scale = answer.level.is_none_or(|level| (1..=item.levels.len()).contains(&usize::from(level)));
    on_scale && (answer.covered.is_none() || !item.points.is_empty())
}

/// Tells whether what an answer refers to is different now.
fn differs(old: &Item, new: &Item, answer: &Answer) -> bool {
    let levels = answer.level.is_some() && old.levels != new.levels;
    let points = answer.covered.is_some() && old.points != new.points;
    levels || points
}

/// Tells whether an answer refers to levels or points at all: not applicable and a note do not.
fn says_something(answer: &Answer) -> bool {
    answer.level.is_some() || answer.covered.is_some()
}

fn targets(guide: &Guide, targets: &BTreeMap<Id, u8>) -> BTreeMap<Id, u8> {
    let ids: Vec<(&Id, &[Id])> =
        guide.metrics.iter().map(|metric| (&metric.id, metric.was.as_slice())).collect();
    let mut targets = targets.clone();
    follow(&mut targets, &ids, |_, _| false);
    let top = u8::try_from(guide.scale.levels.len()).unwrap_or(u8::MAX);
    for target in targets.values_mut() {
        *target = (*target).min(top);
    }
    targets
}
