//! Copies of an assessment come together whatever the order, and no answer is lost.
#![expect(clippy::expect_used, reason = "what reads the results fails as a test does")]

mod craft;

use craft::{answered, any_assessment, level, rated};
use leadmark_core::{Answer, Assessment, GuideReference, MergeError, Mode, Rater, Role, merge};
use proptest::prelude::*;

fn at(level: u8, at: u64) -> Answer {
    Answer { level: Some(level), at, ..Answer::default() }
}

fn merged(a: &Assessment, b: &Assessment) -> Assessment {
    merge(a, b).expect("they are copies")
}

#[test]
fn the_later_answer_wins() {
    let one = answered([("works", at(1, 10)), ("lasts", at(2, 40)), ("quick", at(3, 1))]);
    let other = answered([("works", at(3, 20)), ("lasts", at(5, 30)), ("steady", at(4, 1))]);
    let expected =
        answered([("works", at(3, 20)), ("lasts", at(2, 40)), ("quick", at(3, 1)), ("steady", at(4, 1))]);
    assert_eq!(merged(&one, &other), expected);
}

#[test]
fn at_the_same_time_the_greater_json_wins() {
    // {"at":1,"level":2} is less than {"at":1,"level":3}, and that less than {"at":1,"notApplicable":true}.
    let refused = Answer { not_applicable: true, at: 1, ..Answer::default() };
    assert_eq!(merged(&rated(&[("works", 2)]), &rated(&[("works", 3)])).answers["works"], level(3));
    assert_eq!(
        merged(&answered([("works", refused.clone())]), &rated(&[("works", 3)])).answers["works"],
        refused
    );
}

#[test]
fn the_rest_comes_from_the_later_copy() {
    let one = Assessment {
        name: Some("Spring".to_owned()),
        targets: [("quality".into(), 4)].into(),
        started_at: 20,
        updated_at: 30,
        ..rated(&[])
    };
    let other = Assessment { mode: Mode::Quick, started_at: 10, updated_at: 40, ..rated(&[("works", 1)]) };
    let expected = Assessment { started_at: 10, ..other.clone() };
    assert_eq!(merged(&one, &other), expected);
    let later = Assessment { updated_at: 50, ..one };
    let expected = Assessment { started_at: 10, answers: other.answers.clone(), ..later.clone() };
    assert_eq!(merged(&later, &other), expected);
}

#[test]
fn what_are_no_copies_is_refused() {
    let one = rated(&[]);
    let other = Assessment { id: "other".to_owned(), ..rated(&[]) };
    let error = merge(&one, &other).unwrap_err();
    assert_eq!(error.code(), "different-assessments");
    assert_eq!(
        error.to_string(),
        "assessment \"sample\" and assessment \"other\" are two assessments, not copies of one; merge copies with the same id"
    );
    let mut other = rated(&[]);
    other.guide.id = "trade".into();
    let error = merge(&one, &other).unwrap_err();
    assert_eq!(error, MergeError::DifferentGuides { first: "craft".into(), second: "trade".into() });
    assert_eq!(error.code(), "different-guides");
    assert_eq!(
        error.to_string(),
        "the copies answer different guides, \"craft\" and \"trade\"; rebase one of them to the other's guide first"
    );
}

prop_compose! {
    /// A copy, with few enough times and names that ties are common.
    fn any_copy()(
        assessment in any_assessment(),
        name in prop::option::of(prop::sample::select(vec!["a", "b"])),
        role in prop::sample::select(vec![Role::Oneself, Role::Peer]),
        fingerprint in prop::sample::select(vec!["old", "new"]),
        started_at in 0..3_u64,
        updated_at in 0..3_u64,
    ) -> Assessment {
        Assessment {
            guide: GuideReference { fingerprint: fingerprint.to_owned(), ..assessment.guide },
            name: name.map(str::to_owned),
            rater: Rater { role, group: None },
            started_at,
            updated_at,
            ..assessment
        }
    }
}

proptest! {
    #[test]
    fn merging_is_commutative(a in any_copy(), b in any_copy()) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
    }

    #[test]
    fn merging_is_associative(a in any_copy(), b in any_copy(), c in any_copy()) {
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
    }

    #[test]
    fn merging_is_idempotent(a in any_copy(), b in any_copy()) {
        prop_assert_eq!(&merged(&a, &a), &a);
        let both = merged(&a, &b);
        prop_assert_eq!(&merged(&both, &a), &both);
    }

    #[test]
    fn every_answered_item_stays_answered(a in any_copy(), b in any_copy()) {
        let both = merged(&a, &b);
        for (id, answer) in &both.answers {
            prop_assert!(a.answers.get(id) == Some(answer) || b.answers.get(id) == Some(answer));
        }
        prop_assert!(a.answers.keys().chain(b.answers.keys()).all(|id| both.answers.contains_key(id)));
    }
}
