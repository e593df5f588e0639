//! Answers follow their items to another version of the guide, and none is lost.

mod craft;

use craft::{answered, any_assessment, craft, edited, level, rated};
use leadmark_core::{Answer, Assessment, Guide, Id, Moved, Rebased, rebase};
use proptest::prelude::*;

fn at(level: u8, at: u64) -> Answer {
    Answer { level: Some(level), at, ..Answer::default() }
}

fn strings(ids: &[Id]) -> Vec<&str> {
    ids.iter().map(Id::as_str).collect()
}

fn moves(rebased: &Rebased) -> Vec<(&str, &str)> {
    rebased.moved.iter().map(|Moved { from, to }| (from.as_str(), to.as_str())).collect()
}

/// The guide with "It works" under another id.
fn renamed() -> Guide {
    edited(&[("{#works}", "{#functions was=works}")])
}

#[test]
fn the_same_version_changes_nothing() {
    let assessment = rated(&[("works", 2), ("gone", 3)]);
    let rebased = rebase(None, &craft(), &assessment);
    assert_eq!(rebased.assessment, assessment);
    assert_eq!(strings(&rebased.orphaned), ["gone"]);
    assert_eq!((moves(&rebased), strings(&rebased.check_again), rebased.compared), (vec![], vec![], true));
}

#[test]
fn answers_follow_an_items_new_id() {
    let rebased = rebase(Some(&craft()), &renamed(), &rated(&[("works", 2), ("lasts", 3)]));
    assert_eq!(moves(&rebased), [("works", "functions")]);
    let expected = rated(&[("functions", 2), ("lasts", 3)]).answers;
    assert_eq!(rebased.assessment.answers, expected);
    assert_eq!(rebased.assessment.guide.fingerprint, renamed().fingerprint);
    assert_eq!((strings(&rebased.orphaned), strings(&rebased.check_again)), (vec![], vec![]));
    assert!(rebased.compared);
}

#[test]
fn of_an_old_and_a_new_answer_the_later_wins_and_both_stay() {
    let of = |old, new| {
        let rebased =
            rebase(Some(&craft()), &renamed(), &answered([("works", at(1, old)), ("functions", at(3, new))]));
        (rebased.assessment.answers["functions"].level, rebased.assessment.answers["works"].level)
    };
    assert_eq!(of(10, 20), (Some(3), Some(1)));
    assert_eq!(of(20, 10), (Some(1), Some(3)));
}

#[test]
fn the_first_of_two_claimants_has_the_answer() {
    let guide = edited(&[("{#quick}", "{#early was=speedy}"), ("{#steady}", "{#even was=speedy}")]);
    let rebased = rebase(None, &guide, &rated(&[("speedy", 4)]));
    assert_eq!(moves(&rebased), [("speedy", "early")]);
    assert_eq!(rebased.assessment.answers, rated(&[("early", 4)]).answers);
}

#[test]
fn an_id_in_use_is_not_taken() {
    let guide = edited(&[("{#steady}", "{#steady was=quick}")]);
    let rebased = rebase(None, &guide, &rated(&[("quick", 4)]));
    assert_eq!((moves(&rebased), &rebased.assessment.answers), (vec![], &rated(&[("quick", 4)]).answers));
}

#[test]
fn an_answer_without_an_item_is_kept_and_listed() {
    let guide = edited(&[("- It is steady {#steady}\n", "")]);
    let rebased = rebase(Some(&craft()), &guide, &rated(&[("steady", 4), ("quick", 2)]));
    assert_eq!(strings(&rebased.orphaned), ["steady"]);
    assert_eq!(rebased.assessment.answers, rated(&[("steady", 4), ("quick", 2)]).answers);
}

#[test]
fn a_changed_anchor_is_to_be_checked_again() {
    let again = |change: (&str, &str)| {
        let answers = [
            ("works", level(2)),
            ("lasts", Answer { not_applicable: true, ..Answer::default() }),
            ("quick", level(1)),
            ("q-design", Answer { covered: Some(vec!["ask".into()]), ..Answer::default() }),
        ];
        let rebased = rebase(Some(&craft()), &edited(&[change]), &answered(answers));
        assert!(rebased.compared);
        strings(&rebased.check_again).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(again(("Unless it rains.", "Unless it snows.")), ["works"]);
    assert_eq!(again(("**Mostly**", "**Often**")), ["works"]);
    assert_eq!(
        again(("  3. **Always** Each time.\n", "  3. **Always** Each time.\n  4. **Ever** So.\n")),
        ["works"]
    );
    assert_eq!(
        again(("   - Listen {#listen}\n", "   - Listen {#listen}\n   - Draw {#draw}\n")),
        ["q-design"]
    );
    // What is said of the item itself may be reworded, and another weight changes no meaning.
    assert_eq!(again(("It works", "It does work")), [""; 0]);
    assert_eq!(again(("{#lasts weight=3}", "{#lasts weight=2}")), [""; 0]);
}

#[test]
fn without_the_old_version_everything_is_to_be_checked() {
    let changed = edited(&[("Unless it rains.", "Unless it snows.")]);
    let rebased = rebase(None, &changed, &rated(&[("works", 2), ("quick", 1), ("gone", 1)]));
    assert_eq!(strings(&rebased.check_again), ["works", "quick"]);
    assert!(!rebased.compared);
    // A version that the answers were not given to is of no help.
    let rebased = rebase(Some(&renamed()), &changed, &rated(&[("works", 2)]));
    assert_eq!((strings(&rebased.check_again), rebased.compared), (vec!["works"], false));
}

#[test]
fn an_answer_that_its_item_can_not_take_is_set_aside() {
    let guide = edited(&[("  3. **Always** Each time.\n", "")]);
    let assessment = rated(&[("works", 3)]);
    let rebased = rebase(Some(&craft()), &guide, &assessment);
    let aside = format!("works@{}", assessment.guide.fingerprint);
    assert_eq!(rebased.assessment.answers, rated(&[(&aside, 3)]).answers);
    assert_eq!(
        (strings(&rebased.orphaned), strings(&rebased.check_again)),
        (vec![aside.as_str()], vec!["works"])
    );
}

#[test]
fn what_was_set_aside_before_is_not_written_over() {
    let guide = edited(&[("  3. **Always** Each time.\n", "")]);
    let aside = format!("works@{}", craft().fingerprint);
    let again = format!("{aside}+");
    // Another answer stands under the id already; the same answer needs no second place.
    let rebased = rebase(Some(&craft()), &guide, &rated(&[("works", 3), (&aside, 2)]));
    assert_eq!(rebased.assessment.answers, rated(&[(&aside, 2), (&again, 3)]).answers);
    let rebased = rebase(Some(&craft()), &guide, &rated(&[("works", 3), (&aside, 3)]));
    assert_eq!(rebased.assessment.answers, rated(&[(&aside, 3)]).answers);
}

#[test]
fn targets_follow_their_metric() {
    let guide = edited(&[
        ("### Quality {#quality weight=2}", "### Worth {#worth was=quality}"),
        ("feeds=quality:2,speed", "feeds=worth:2,speed"),
        ("feeds=quality,speed:2", "feeds=worth,speed:2"),
    ]);
    let with = |targets: &[(&str, u8)]| {
        let targets = targets.iter().map(|&(id, target)| (id.into(), target)).collect();
        rebase(None, &guide, &Assessment { targets, ..rated(&[]) }).assessment.targets
    };
    assert_eq!(with(&[("quality", 3), ("speed", 4)]), [("worth".into(), 3), ("speed".into(), 4)].into());
    // The metric's own target stays, and the old one is kept.
    assert_eq!(with(&[("quality", 3), ("worth", 4)]), [("quality".into(), 3), ("worth".into(), 4)].into());
    assert_eq!(with(&[("speed", 9)]), [("speed".into(), 5)].into());
}

/// Versions of the guide: ids that move, split, join and go, scales that shrink, an item of another kind.
fn versions() -> Vec<Guide> {
    vec![
        craft(),
        renamed(),
        edited(&[("{#quick}", "{#works-fast was=works}"), ("{#works}", "{#functions was=works}")]),
        edited(&[("{#quick}", "{#fast was=quick was=steady}"), ("- It is steady {#steady}\n", "")]),
        edited(&[("  3. **Always** Each time.\n", ""), ("- Write it down {#write}\n", "")]),
        edited(&[("{#q-design}", "{#lead-time-design}"), ("- Share it {#share", "- Share it {#q-design")]),
    ]
}

proptest! {
    #[test]
    fn no_answer_is_lost(assessment in any_assessment(), path in prop::collection::vec(0..6_usize, 1..5)) {
        let versions = versions();
        let sorted = |assessment: &Assessment| {
            let mut answers: Vec<_> = assessment.answers.values().map(|answer| format!("{answer:?}")).collect();
            answers.sort();
            answers
        };
        let (mut current, mut before) = (assessment, craft());
        for step in path {
            let rebased = rebase(Some(&before), &versions[step], &current);
            prop_assert_eq!(sorted(&rebased.assessment), sorted(&current));
            // Nothing is left that the version would refuse, and a second time changes nothing.
            let value = serde_json::to_value(&rebased.assessment).unwrap();
            let problems = leadmark_core::read(&value, &versions[step]).problems;
            prop_assert!(problems.iter().all(|found| found.severity != leadmark_core::Severity::Error), "{problems:?}");
            let again = rebase(None, &versions[step], &rebased.assessment);
            prop_assert_eq!(&again.assessment, &rebased.assessment);
            (current, before) = (rebased.assessment, versions[step].clone());
        }
    }
}
