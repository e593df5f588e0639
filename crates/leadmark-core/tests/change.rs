//! Change is what moved between two assessments, with bounds, and how likely it is by chance.

mod craft;

use craft::{answered, any_assessment, craft, level, rated, same};
use leadmark_core::{Answer, Assessment, Difference, ItemChange, Mode, compare, sign_test};
use proptest::prelude::*;

fn ids(items: &[ItemChange]) -> Vec<&str> {
    items.iter().map(|item| item.id.as_str()).collect()
}

#[test]
fn scores_deltas_and_bounds_are_those_of_the_two() {
    // Quality before: works 0.5 of weight 1, lasts open with weight 3: low 12.5, high 87.5, no score.
    // After: works 1, lasts 0.5: (1 + 1.5) / 4 = 62.5, nothing open.
    let change = compare(&craft(), &rated(&[("works", 2)]), &rated(&[("works", 3), ("lasts", 3)]));
    assert_eq!(
        change.metrics[0].outcomes,
        Difference {
            before: None,
            after: Some(62.5),
            delta: None,
            low: Some(62.5 - 87.5),
            high: Some(62.5 - 12.5)
        }
    );
    assert_eq!((change.metrics[0].name.as_str(), change.same_version), ("Quality", true));
}

#[test]
fn a_complete_comparison_has_no_play() {
    let change =
        compare(&craft(), &rated(&[("works", 1), ("lasts", 1)]), &rated(&[("works", 2), ("lasts", 3)]));
    // (0.5 + 3 · 0.5) / 4
    let quality = change.metrics[0].outcomes;
    assert_eq!((quality.delta, quality.low, quality.high), (Some(50.0), Some(50.0), Some(50.0)));
    // Quality carries two thirds of the weight, so there is an overall score, too; Speed, unanswered, leaves it play.
    let overall = change.overall.outcomes;
    assert_eq!((overall.before, overall.after, overall.delta), (Some(0.0), Some(50.0), Some(50.0)));
}

#[test]
fn items_are_sorted_by_what_became_of_them() {
    let refused = Answer { not_applicable: true, at: 1, ..Answer::default() };
    let covered = |ids: &[&str]| Answer {
        covered: Some(ids.iter().map(|&id| id.into()).collect()),
        ..Answer::default()
    };
    let before = answered([
        ("works", level(2)),
        ("lasts", level(2)),
        ("quick", level(2)),
        ("write", level(4)),
        ("q-design", covered(&["ask"])),
    ]);
    let after = answered([
        ("works", level(3)),
        ("lasts", level(1)),
        ("quick", level(2)),
        ("write", refused),
        ("steady", level(5)),
        ("q-design", covered(&["ask", "listen"])),
    ]);
    let change = compare(&craft(), &before, &after);
    assert_eq!(ids(&change.up), ["q-design", "works"]);
    assert_eq!(ids(&change.down), ["lasts"]);
    assert_eq!(ids(&change.same), ["quick"]);
    assert_eq!(ids(&change.new), ["steady"]);
    assert_eq!(ids(&change.dropped), ["write"]);
    assert_eq!((change.up[1].before, change.up[1].after), (Some(0.5), Some(1.0)));
    // Two up, one down: 2 · (1 + 3) / 8, which is 1.
    same(Some(change.chance), 1.0);
}

#[test]
fn a_quick_and_a_full_one_are_compared_as_quick_ones() {
    let before = Assessment { mode: Mode::Quick, ..rated(&[("works", 1), ("lasts", 1)]) };
    let after = rated(&[("works", 1), ("lasts", 1), ("lead-time", 5), ("write", 5)]);
    let change = compare(&craft(), &before, &after);
    assert_eq!(change.mode, Mode::Quick);
    assert_eq!((ids(&change.same), ids(&change.new)), (vec!["works", "lasts"], vec![]));
    assert_eq!(change.overall.practices, Difference::default());
}

#[test]
fn another_version_is_told() {
    let mut before = rated(&[]);
    before.guide.fingerprint = "before".to_owned();
    assert!(!compare(&craft(), &before, &rated(&[])).same_version);
}

#[test]
fn the_sign_test_is_exact() {
    let exact = |up, down, expected: f64| {
        assert_eq!(sign_test(up, down).to_bits(), expected.to_bits(), "{up} up, {down} down");
        assert_eq!(sign_test(down, up).to_bits(), expected.to_bits(), "{down} up, {up} down");
    };
    exact(0, 0, 1.0);
    exact(1, 0, 1.0);
    // 2 / 2²
    exact(2, 0, 0.5);
    // 2 · (1 + 6) / 2⁶
    exact(5, 1, 0.21875);
    // 2 · (1 + 8) / 2⁸
    exact(7, 1, 0.070_312_5);
    // 2 · (1 + 10 + 45) / 2¹⁰
    exact(8, 2, 0.109_375);
    exact(10, 10, 1.0);
    exact(11, 10, 1.0);
    // 2 / 2¹⁶
    exact(16, 0, 1.0 / 32_768.0);
}

#[test]
fn the_sign_test_holds_for_many_items() {
    let close = |up, down, expected: f64| {
        let found = sign_test(up, down);
        assert!((found / expected - 1.0).abs() < 1e-10, "{found:e} is not {expected:e}");
    };
    // By whole-number arithmetic without rounding.
    close(600, 500, 0.002_819_544_991_436_427_5);
    close(1_000, 800, 2.665_342_881_193_319_7e-06);
    close(5_100, 4_900, 0.046_585_527_704_947_39);
    close(5_200, 4_800, 6.593_515_598_672_442e-05);
    close(6_000, 4_000, 1.740_431_641_226_878_4e-89);
    assert!(sign_test(10_000, 0) >= 0.0);
    assert_eq!(sign_test(5_000, 5_000).to_bits(), 1.0_f64.to_bits());
}

/// The same figure in whole numbers, for as many items as fit.
fn by_counting(up: u32, down: u32) -> f64 {
    let moved = u128::from(up + down);
    let (mut term, mut sum) = (1_u128, 1_u128);
    for index in 0..u128::from(up.min(down)) {
        term = term * (moved - index) / (index + 1);
        sum += term;
    }
    #[expect(clippy::cast_precision_loss, reason = "both are below 2 to the power of 53, or close enough")]
    let ratio = sum as f64 / (1_u128 << moved) as f64;
    (2.0 * ratio).min(1.0)
}

proptest! {
    #[test]
    fn the_sign_test_agrees_with_counting(up in 0..55_u32, down in 0..55_u32) {
        let (found, counted) = (sign_test(up, down), by_counting(up, down));
        prop_assert!((found / counted - 1.0).abs() < 1e-13, "{found} {counted}");
    }

    #[test]
    fn the_sign_test_is_a_probability_that_falls_with_the_difference(up in 0..5_000_u32, down in 0..5_000_u32) {
        let found = sign_test(up, down);
        prop_assert!((0.0..=1.0).contains(&found));
        prop_assert!(sign_test(up.max(down) + 1, up.min(down)) <= found);
    }

    #[test]
    fn bounds_hold_the_delta(before in any_assessment(), after in any_assessment()) {
        let change = compare(&craft(), &before, &after);
        let overall = change.overall;
        let metrics = change.metrics.iter().flat_map(|metric| [metric.outcomes, metric.practices, metric.readiness]);
        for found in metrics.chain([overall.outcomes, overall.practices, overall.readiness]) {
            if let Some(delta) = found.delta {
                prop_assert!(found.low.unwrap() <= delta && delta <= found.high.unwrap(), "{found:?}");
            }
        }
    }

    #[test]
    fn the_way_back_is_the_opposite(before in any_assessment(), after in any_assessment()) {
        let (there, back) = (compare(&craft(), &before, &after), compare(&craft(), &after, &before));
        prop_assert_eq!(ids(&there.up), ids(&back.down));
        prop_assert_eq!(ids(&there.new), ids(&back.dropped));
        prop_assert_eq!(ids(&there.same), ids(&back.same));
        prop_assert_eq!(there.chance.to_bits(), back.chance.to_bits());
        prop_assert_eq!(there.overall.outcomes.delta, back.overall.outcomes.delta.map(|delta| -delta));
    }
}
