//! The plan names the next level of everything below its target, and what it is worth.
#![expect(clippy::expect_used, reason = "what reads the results fails as a test does")]

mod craft;

use craft::{answered, any_assessment, craft, edited, level, rated, same};
use leadmark_core::{Action, Answer, Assessment, Lens, Lenses, Mode, Plan, plan, score};
use proptest::prelude::*;

fn order(plan: &Plan) -> Vec<&str> {
    plan.actions.iter().map(|action| action.item.as_str()).collect()
}

#[track_caller]
fn action<'a>(plan: &'a Plan, item: &str) -> &'a Action {
    plan.actions.iter().find(|action| action.item == *item).expect("there is an action")
}

fn topics<'a>(plan: &'a Plan, item: &str) -> Vec<&'a str> {
    action(plan, item).topics.iter().map(|topic| topic.id.as_str()).collect()
}

/// Quality (weight 2): works at 2 of 3 (0.5), lasts (weight 3) at 2 of 5 (0.25); all 4 of 4 answered.
/// Speed (weight 1): quick at 3 (0.5), lead time (weight 2) at 1 (0); steady is open, so 3 of 4 answered.
fn sample() -> Assessment {
    rated(&[("works", 2), ("lasts", 2), ("quick", 3), ("lead-time", 1)])
}

#[test]
fn gains_are_points_of_one_level() {
    let plan = plan(&craft(), &sample());
    let gain = |item| action(&plan, item).gains[0].points;
    // A step of the item's scale, times its weight, over the weight answered.
    same(gain("works"), 100.0 * 0.5 / 4.0);
    same(gain("lasts"), 100.0 * 3.0 * 0.25 / 4.0);
    same(gain("quick"), 100.0 * 0.25 / 3.0);
    same(gain("lead-time"), 100.0 * 2.0 * 0.25 / 3.0);
    // Quality carries 2 of 3, speed 1 of 3.
    let overall = |item| action(&plan, item).overall_gain;
    same(overall("works"), 12.5 * 2.0 / 3.0);
    same(overall("lasts"), 18.75 * 2.0 / 3.0);
    same(overall("quick"), 25.0 / 9.0);
    same(overall("lead-time"), 50.0 / 9.0);
    assert_eq!(order(&plan), ["lasts", "works", "lead-time", "quick"]);
}

#[test]
fn the_next_levels_anchor_is_the_action() {
    let plan = plan(&craft(), &sample());
    let works = action(&plan, "works");
    assert_eq!((works.from.level, works.from.name.as_str()), (2, "Mostly"));
    assert_eq!((works.to.level, works.to.name.as_str()), (3, "Always"));
    assert_eq!(works.to.text.plain(), "Each time.");
    assert_eq!(works.text.plain(), "It works");
    assert_eq!(action(&plan, "lead-time").to.name, "Tracked now and then");
}

#[test]
fn targets_are_compared_by_value() {
    let with = |quality, speed| {
        let targets = [("quality".into(), quality), ("speed".into(), speed)].into();
        let plan = plan(&craft(), &Assessment { targets, ..sample() });
        order(&plan).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    // Level 3 of 5 is 0.5: works is there with level 2 of 3, lasts is not, quick is, lead time is not.
    assert_eq!(with(3, 3), ["lasts", "lead-time"]);
    assert_eq!(with(4, 1), ["lasts", "works"]);
    assert_eq!(with(1, 1), [""; 0]);
}

#[test]
fn an_item_of_several_metrics_aims_at_the_highest_target() {
    let practice = |targets: &[(&str, u8)]| {
        let targets = targets.iter().map(|&(id, target)| (id.into(), target)).collect();
        plan(&craft(), &Assessment { targets, ..rated(&[("write", 3), ("share", 3)]) })
    };
    assert_eq!(order(&practice(&[("quality", 3), ("speed", 4)])), ["share", "write"]);
    assert_eq!(order(&practice(&[("quality", 3), ("speed", 3)])), [""; 0]);
    // Speed has no target, and so the top.
    let plan = practice(&[("quality", 3)]);
    let share = action(&plan, "share");
    assert_eq!(share.lens, Lens::Practices);
    let metrics: Vec<_> = share.gains.iter().map(|gain| gain.metric.as_str()).collect();
    assert_eq!(metrics, ["quality", "speed"]);
    // Of 3 practices' weight, share has 2 in each metric: 100 · 2 · 0.25 / 3.
    same(share.gains[0].points, 50.0 / 3.0);
    same(share.gains[1].points, 50.0 / 3.0);
    same(share.overall_gain, 50.0 / 3.0);
}

#[test]
fn there_is_no_gain_without_a_score() {
    // One of four by weight in each metric is under half.
    let plan = plan(&craft(), &rated(&[("works", 1), ("quick", 2), ("write", 1), ("share", 5)]));
    let works = action(&plan, "works");
    assert_eq!((works.gains[0].points, works.overall_gain), (None, None));
    // Those with a gain come first, then the lower value.
    assert_eq!(order(&plan), ["write", "works", "quick"]);
}

#[test]
fn the_top_the_unanswered_and_the_refused_have_no_step() {
    let refused = Answer { not_applicable: true, ..Answer::default() };
    let covered = Answer { covered: Some(vec!["ask".into()]), ..Answer::default() };
    let answers = [("works", level(3)), ("lasts", refused), ("q-design", covered), ("quick", level(5))];
    assert_eq!(order(&plan(&craft(), &answered(answers))), [""; 0]);
}

#[test]
fn a_quick_assessment_is_planned_over_what_it_asks() {
    let full = rated(&[("works", 1), ("lead-time", 1), ("write", 1)]);
    assert_eq!(order(&plan(&craft(), &full)).len(), 3);
    let quick = Assessment { mode: Mode::Quick, ..full };
    assert_eq!(order(&plan(&craft(), &quick)), ["works"]);
}

#[test]
fn equals_go_from_the_lower_level_then_in_guide_order() {
    let plan = plan(&craft(), &rated(&[("quick", 2), ("steady", 1), ("works", 3), ("lasts", 5)]));
    assert_eq!(order(&plan), ["steady", "quick"]);
    let plan = leadmark_core::plan(&craft(), &rated(&[("quick", 2), ("steady", 2)]));
    assert_eq!(order(&plan), ["quick", "steady"]);
}

#[test]
fn topics_are_named_least_ready_first() {
    let practised = |design: &[&str], release: &[&str]| {
        let covered = |ids: &[&str]| Answer {
            covered: Some(ids.iter().map(|&id| id.into()).collect()),
            ..Answer::default()
        };
        let answers = [
            ("works", level(1)),
            ("quick", level(1)),
            ("q-design", covered(design)),
            ("q-release", covered(release)),
        ];
        plan(&craft(), &answered(answers))
    };
    let plan = practised(&["ask", "listen"], &["do"]);
    assert_eq!(topics(&plan, "works"), ["design"]);
    assert_eq!(topics(&plan, "quick"), ["release", "design", "reading"]);
    assert_eq!(action(&plan, "quick").topics[0].readiness, Some(50.0));
    assert_eq!(topics(&practised(&[], &["do"]), "quick"), ["design", "release", "reading"]);
}

#[test]
fn topics_that_were_not_practised_are_the_least_ready() {
    let covered = Answer { covered: Some(vec![]), ..Answer::default() };
    let half = plan(&craft(), &answered([("quick", level(1)), ("q-release", covered)]));
    assert_eq!(topics(&half, "quick"), ["design", "release", "reading"]);
    // Without any score, the one that feeds speed most strongly is first.
    let none = plan(&craft(), &rated(&[("quick", 1)]));
    assert_eq!(topics(&none, "quick"), ["release", "design", "reading"]);
}

#[test]
fn a_topic_whose_feed_weighs_nothing_is_no_source() {
    let guide = edited(&[("{#reading feeds=speed}", "{#reading feeds=speed:0}")]);
    let plan = plan(&guide, &rated(&[("quick", 1)]));
    assert_eq!(topics(&plan, "quick"), ["release", "design"]);
}

#[test]
fn an_item_that_informs_nothing_aims_at_the_top_and_gains_nothing() {
    let guide = edited(&[(" feeds=quality,speed:2}", "}"), ("{#share weight=2}", "{#share feeds=speed}")]);
    let plan = plan(&guide, &rated(&[("write", 2), ("share", 2)]));
    assert_eq!(order(&plan), ["share", "write"]);
    let write = action(&plan, "write");
    assert_eq!((write.gains.len(), write.overall_gain, write.topics.len()), (0, Some(0.0), 0));
}

#[test]
fn a_gain_is_bounded_as_the_score_is() {
    // Speed has quick, steady and lead time (weight 2), so quick alone gives it no score.
    let gain = |levels: &[(&str, u8)], item| action(&plan(&craft(), &rated(levels)), item).overall_gain;
    // Quality has 100, but speed ends at 75 with quick at the bottom: 2 of 3 times 100 and 1 of 3 times 75 is the most.
    let top = [("works", 3), ("lasts", 5), ("quick", 1)];
    same(gain(&top, "quick"), 6.25 / 3.0);
    // Quality has 0, but speed has 25 already: a third of that is the least, and each step of quality adds to it.
    let bottom = [("works", 1), ("lasts", 1), ("quick", 5)];
    same(gain(&bottom, "works"), 12.5 * 2.0 / 3.0);
    // A step leads out of the bound: the most was 2 of 3 times 81.25 and 1 of 3 times 75, and then quality's own counts.
    let nearly = [("works", 3), ("lasts", 4), ("quick", 1)];
    same(gain(&nearly, "quick"), 81.25 - (2.0 * 81.25 + 75.0) / 3.0);
}

#[test]
fn what_weighs_nothing_changes_no_gain_and_no_aim() {
    let guide = edited(&[
        ("feeds=quality,speed:2", "feeds=quality"),
        ("{#share weight=2}", "{#share weight=2 feeds=quality,speed:0}"),
    ]);
    let aimed = |quality, speed| {
        let targets = [("quality".into(), quality), ("speed".into(), speed)].into();
        plan(&guide, &Assessment { targets, ..rated(&[("write", 2), ("share", 2)]) })
    };
    assert_eq!(order(&aimed(2, 5)), [""; 0], "speed's target is not that of share");
    let plan = aimed(5, 1);
    same(action(&plan, "write").overall_gain, 25.0 / 3.0);
    same(action(&plan, "share").overall_gain, 50.0 / 3.0);
}

#[test]
fn gains_that_differ_by_little_are_not_equal() {
    let guide = edited(&[("{#share weight=2}", "{#share weight=1.01}")]);
    let plan = plan(&guide, &rated(&[("write", 1), ("share", 2)]));
    assert_eq!(order(&plan), ["share", "write"]);
    // 25 · 1.01 / 4.01 / 3 and 25 / 4.01 / 3: the same to the nearest point.
    let guide = edited(&[("{#quick}", "{#quick weight=1.01}")]);
    let levels = [("works", 3), ("lasts", 5), ("quick", 2), ("steady", 1), ("lead-time", 5)];
    let plan = leadmark_core::plan(&guide, &rated(&levels));
    assert_eq!(order(&plan), ["quick", "steady"]);
}

#[test]
fn a_gain_has_no_digits_of_rounding() {
    // As the difference of two scores, it would be 12.500000000000004.
    assert_eq!(action(&plan(&craft(), &sample()), "lasts").overall_gain, Some(12.5));
}

#[test]
fn a_scale_of_one_level_leaves_items_their_own() {
    // No text reads as such a guide; a program can put one together.
    let mut guide = craft();
    guide.scale.levels.truncate(1);
    let aimed = |level| order(&plan(&guide, &rated(&[("works", level)]))).len();
    assert_eq!([1, 2, 3].map(aimed), [1, 1, 0]);
}

fn of(lenses: &Lenses, lens: Lens) -> Option<f64> {
    match lens {
        Lens::Outcomes => lenses.outcomes.score,
        Lens::Practices => lenses.practices.score,
        Lens::Readiness => lenses.readiness.score,
    }
}

proptest! {
    #[test]
    fn a_gain_is_what_the_score_gains(assessment in any_assessment()) {
        let guide = craft();
        let before = score(&guide, &assessment);
        for action in plan(&guide, &assessment).actions {
            let mut stepped = assessment.clone();
            stepped.answers.get_mut(&action.item).unwrap().level = Some(action.to.level);
            let after = score(&guide, &stepped);
            let close = |gain: Option<f64>, before: Option<f64>, after: Option<f64>| match (gain, before, after) {
                (None, None, None) => true,
                (Some(gain), Some(before), Some(after)) => (after - before - gain).abs() < 1e-9,
                _ => false,
            };
            let overall = (of(&before.overall, action.lens), of(&after.overall, action.lens));
            prop_assert!(close(action.overall_gain, overall.0, overall.1), "{action:?} {overall:?}");
            for gain in &action.gains {
                let score = |card: &leadmark_core::Scorecard| {
                    card.metrics.iter().find(|metric| metric.id == gain.metric).unwrap().lens(action.lens).score
                };
                prop_assert!(close(gain.points, score(&before), score(&after)), "{action:?}");
            }
        }
    }
}
