//! What is due, and how ready a person is.

use std::collections::BTreeMap;

use leadmark_core::{Answer, GroupKind, Lens, PracticeState, draw, parse, practice, score};
use proptest::prelude::*;

use crate::craft::{answered, any_assessment, craft, edited};
use crate::sample::{DAY, LAST_TIME, NOW, covered, leadership, review, reviews};

#[test]
fn questions_are_new_due_or_later() {
    let assessment = answered([("q-design", covered(&["ask"]))]);
    let kept = reviews([("q-design", review(3, 2)), ("gone", review(9, 1))]);
    let found = practice(&craft(), &assessment, &kept, NOW);
    let [design, release] = found.questions.as_slice() else { panic!("{:?}", found.questions) };
    assert_eq!((design.state, design.due), (PracticeState::Due, Some(NOW - DAY)));
    assert_eq!((design.covered, design.points, design.readiness), (1, 2, Some(50.0)));
    assert_eq!((design.topic.as_str(), release.topic.as_str()), ("design", "release"));
    assert_eq!((release.state, release.due), (PracticeState::New, None));
    assert_eq!((release.covered, release.points, release.readiness), (0, 2, None));
    // Reading has no questions, and so nothing to practise.
    assert_eq!(
        found.topics.iter().map(|topic| topic.name.as_str()).collect::<Vec<_>>(),
        ["Design", "Release"]
    );
    assert_eq!(found.topics[0].counts.due, 1);
    assert_eq!(found.topics[1].counts.next_due, None);
    let counts = found.counts;
    assert_eq!((counts.new, counts.due, counts.later), (1, 1, 0));
    assert_eq!((counts.next_due, counts.covered, counts.points), (Some(NOW - DAY), 1, 4));
}

#[test]
fn a_question_is_due_at_the_very_millisecond() {
    let kept = reviews([("q-design", review(2, 2)), ("q-release", review(0, 5))]);
    let at = |now| practice(&craft(), &answered([]), &kept, now).counts;
    assert_eq!((at(NOW - 1).due, at(NOW - 1).later), (0, 2));
    assert_eq!((at(NOW).due, at(NOW).later, at(NOW).next_due), (1, 1, Some(NOW)));
}

#[test]
fn nothing_covered_is_not_nothing_answered() {
    let found = practice(&craft(), &answered([("q-design", covered(&[]))]), &BTreeMap::new(), NOW);
    assert_eq!(found.questions[0].readiness, Some(0.0));
    assert_eq!(found.topics[0].readiness.score, Some(0.0));
    let refused = Answer { not_applicable: true, ..Answer::default() };
    let found = practice(&craft(), &answered([("q-design", refused)]), &BTreeMap::new(), NOW);
    assert_eq!((found.questions[0].readiness, found.topics[0].readiness.applicable), (None, 0));
}

#[test]
fn points_that_are_ticked_twice_or_unknown_count_once_or_not() {
    let assessment = answered([("q-design", covered(&["ask", "ask", "elsewhere"]))]);
    let found = practice(&craft(), &assessment, &BTreeMap::new(), NOW);
    assert_eq!((found.questions[0].covered, found.questions[0].readiness), (1, Some(50.0)));
}

#[test]
fn a_guide_without_questions_has_nothing_to_practise() {
    let guide = parse("# Bare\n\n## Success metrics\n\n### Quality\n\n- It works\n").guide.unwrap();
    let found = practice(&guide, &answered([]), &BTreeMap::new(), NOW);
    assert_eq!((found.questions.len(), found.topics.len(), found.counts.points), (0, 0, 0));
    assert_eq!(draw(&guide, &BTreeMap::new(), NOW, 1, 3), [""; 0]);
}

#[test]
fn a_question_without_steps_is_not_practised() {
    let guide = edited(&[("1. Look {#look}\n   - Ask {#ask}\n   - Listen {#listen}\n", "")]);
    assert_eq!(practice(&guide, &answered([]), &BTreeMap::new(), NOW).questions.len(), 1);
    assert_eq!(draw(&guide, &BTreeMap::new(), NOW, 1, 3), ["q-release"]);
}

#[test]
fn the_guide_has_its_questions() {
    let guide = leadership();
    let found = practice(&guide, &answered([]), &BTreeMap::new(), NOW);
    // One of the ten topics has measures and no question.
    assert_eq!((found.questions.len(), found.topics.len(), found.counts.points), (12, 9, 100));
    assert_eq!(found.counts.new, 12);
}

proptest! {
    #[test]
    fn readiness_is_the_scorecard_s(assessment in any_assessment(), now in 0..=LAST_TIME) {
        let guide = craft();
        let card = score(&guide, &assessment);
        let found = practice(&guide, &assessment, &BTreeMap::new(), now);
        prop_assert_eq!(found.readiness, card.overall.readiness);
        for topic in &found.topics {
            let group = card.groups.iter().find(|group| group.id == topic.id).unwrap();
            prop_assert_eq!(group.kind, GroupKind::Topic);
            prop_assert_eq!(topic.readiness, group.score);
        }
        for question in &found.questions {
            let item = card.items.iter().find(|item| item.id == question.id).unwrap();
            prop_assert_eq!(item.kind.lens(), Lens::Readiness);
            prop_assert_eq!(question.readiness, item.value.map(|value| 100.0 * value));
        }
        let counts = found.counts;
        prop_assert_eq!(counts.new + counts.due + counts.later, found.questions.len());
        let by_topic: usize = found.topics.iter().map(|topic| topic.counts.covered).sum();
        prop_assert_eq!(by_topic, counts.covered);
    }
}
