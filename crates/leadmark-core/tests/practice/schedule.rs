//! When a question comes back.

use leadmark_core::Recall::{Again, Easy, Good, Hard};
use leadmark_core::{Recall, Review, read_review, recall_of, schedule};
use proptest::prelude::*;

use crate::sample::{DAY, LAST_TIME, NOW, review};

/// Practises with these recalls, each when it is due, and tells the days to the next time, stability and difficulty.
fn practised(recalls: &[Recall]) -> Vec<(u64, f64, f64)> {
    let mut review = None;
    let mut found = Vec::new();
    for &recall in recalls {
        let now = review.as_ref().map_or(NOW, |review: &Review| review.due);
        let next = schedule(review.as_ref(), recall, now).unwrap();
        found.push(((next.due - next.last) / DAY, next.stability, next.difficulty));
        review = Some(next);
    }
    found
}

#[track_caller]
fn near(found: &[(u64, f64, f64)], expected: &[(u64, f64, f64)]) {
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        let close = |one: f64, other: f64| (one - other).abs() <= 1e-4 * other;
        let same = found.0 == expected.0 && close(found.1, expected.1) && close(found.2, expected.2);
        assert!(same, "{found:?} is not {expected:?}");
    }
}

#[test]
fn the_first_intervals_are_those_that_the_library_publishes() {
    let first = |recall| practised(&[recall])[0];
    assert_eq!(
        Recall::ALL.map(first),
        [(1, 0.212, 6.4133), (1, 1.2931, 5.1122), (2, 2.3065, 2.1181), (8, 8.2956, 1.0),]
    );
}

#[test]
fn the_library_s_own_example_comes_out() {
    // Its test of the default parameters: again, then good after 0, 1, 3, 8 and 21 days gives 53.62691 and 6.3574867.
    let mut now = NOW;
    let mut review = schedule(None, Again, now).unwrap();
    for days in [0, 1, 3, 8, 21] {
        now += days * DAY;
        review = schedule(Some(&review), Good, now).unwrap();
    }
    assert!((review.stability - 53.626_91).abs() < 0.01, "{review:?}");
    assert!((review.difficulty - 6.357_486_7).abs() < 0.001, "{review:?}");
    assert_eq!((review.repetitions, review.lapses, review.last), (6, 0, now));
}

#[test]
fn intervals_follow_the_formulas() {
    // From the formulas of FSRS-6, worked out apart from the library.
    near(
        &practised(&[Good, Good, Good, Good, Good, Again, Good, Hard, Easy]),
        &[
            (2, 2.3065, 2.1181),
            (11, 10.9643, 2.1112),
            (46, 46.2802, 2.1043),
            (163, 162.8622, 2.0975),
            (497, 497.4472, 2.0906),
            (7, 6.8862, 7.3855),
            (17, 16.7241, 7.3733),
            (29, 29.16, 8.2415),
            (75, 75.2525, 7.6391),
        ],
    );
}

#[test]
fn forgetting_counts_as_a_lapse_but_not_the_first_time() {
    let first = schedule(None, Again, NOW).unwrap();
    assert_eq!((first.repetitions, first.lapses), (1, 0));
    let second = schedule(Some(&first), Again, NOW + DAY).unwrap();
    assert_eq!((second.repetitions, second.lapses), (2, 1));
    let third = schedule(Some(&second), Good, NOW + 2 * DAY).unwrap();
    assert_eq!((third.repetitions, third.lapses), (3, 1));
}

#[test]
fn a_second_practice_of_the_day_adds_little() {
    let first = schedule(None, Good, NOW).unwrap();
    let again_so_soon = schedule(Some(&first), Good, NOW + DAY - 1).unwrap();
    assert!((again_so_soon.stability - 2.3065).abs() < 1e-4, "{again_so_soon:?}");
    let a_day_later = schedule(Some(&first), Good, NOW + DAY).unwrap();
    assert!(a_day_later.stability > 4.0, "{a_day_later:?}");
}

#[test]
fn a_clock_set_back_is_no_time_passed() {
    let first = schedule(None, Good, NOW).unwrap();
    let back = schedule(Some(&first), Good, NOW - 30 * DAY).unwrap();
    let at_once = schedule(Some(&first), Good, NOW).unwrap();
    assert_eq!((back.stability, back.difficulty), (at_once.stability, at_once.difficulty));
    assert_eq!(back.last, NOW - 30 * DAY);
    assert_eq!(back.due - back.last, at_once.due - at_once.last);
}

#[test]
fn the_end_of_time_is_not_passed() {
    let review = schedule(None, Easy, LAST_TIME).unwrap();
    assert_eq!((review.last, review.due), (LAST_TIME, LAST_TIME));
    let problem = schedule(None, Easy, LAST_TIME + 1).unwrap_err();
    assert_eq!((problem.code.as_str(), problem.path.as_str()), ("bad-value", "now"));
}

#[test]
fn figures_that_can_t_be_are_refused() {
    let good = review(3, 2);
    let refused = |review: Review| {
        let problem = schedule(Some(&review), Good, NOW).unwrap_err();
        assert_eq!(problem.code, "bad-value");
        problem.path
    };
    for stability in [f64::NAN, f64::INFINITY, 0.0, -1.0, 36_501.0] {
        assert_eq!(refused(Review { stability, ..good.clone() }), "review.stability");
    }
    for difficulty in [f64::NAN, f64::NEG_INFINITY, 0.9, 10.1] {
        assert_eq!(refused(Review { difficulty, ..good.clone() }), "review.difficulty");
    }
    assert_eq!(refused(Review { due: good.last - 1, ..good.clone() }), "review.due");
    assert_eq!(refused(Review { due: u64::MAX, ..good.clone() }), "review.due");
    assert_eq!(refused(Review { last: u64::MAX, ..good.clone() }), "review.last");
    assert_eq!(refused(Review { repetitions: 0, ..good.clone() }), "review.repetitions");
    assert_eq!(refused(Review { lapses: 1, ..good }), "review.lapses");
}

#[test]
fn points_suggest_a_recall() {
    let by_points =
        |points: usize| (0..=points).map(|covered| recall_of(covered, points)).collect::<Vec<_>>();
    assert_eq!(by_points(0), [Again]);
    assert_eq!(by_points(1), [Again, Easy]);
    assert_eq!(by_points(2), [Again, Hard, Easy]);
    assert_eq!(by_points(5), [Again, Again, Again, Hard, Good, Easy]);
    assert_eq!(by_points(8), [Again, Again, Again, Again, Hard, Hard, Hard, Good, Easy]);
    assert_eq!(recall_of(9, 8), Easy);
    assert_eq!(recall_of(usize::MAX, usize::MAX), Easy);
}

/// Any review that can be.
fn any_review() -> impl Strategy<Value = Review> {
    let memory = (0.001..=36_500.0, 1.0..=10.0);
    let times = (0..=LAST_TIME, 0..=LAST_TIME);
    (times, memory, 1..=u32::MAX, any::<u32>()).prop_map(|((one, other), memory, repetitions, lapses)| {
        Review {
            due: one.max(other),
            last: one.min(other),
            stability: memory.0,
            difficulty: memory.1,
            repetitions,
            lapses: lapses % repetitions,
        }
    })
}

proptest! {
    #[test]
    fn a_better_recall_never_comes_back_sooner(
        review in prop::option::of(any_review()), now in 0..=LAST_TIME,
    ) {
        let next = Recall::ALL.map(|recall| schedule(review.as_ref(), recall, now).unwrap());
        for one in &next {
            prop_assert!(one.due >= now);
            prop_assert_eq!(one.last, now);
            prop_assert!(one.due == LAST_TIME || one.due >= now + DAY);
            // What comes out can go in again, and come back from JSON as it was.
            let read = read_review(&serde_json::to_value(one).unwrap(), "review");
            prop_assert_eq!(read.as_ref(), Ok(one));
        }
        for pair in next.windows(2) {
            prop_assert!(pair[0].due <= pair[1].due, "{:?}", next);
            prop_assert!(pair[0].stability <= pair[1].stability, "{:?}", next);
        }
    }

    #[test]
    fn more_points_never_suggest_a_worse_recall(points in 0..200_usize, covered in 0..200_usize) {
        prop_assert!(recall_of(covered, points) <= recall_of(covered + 1, points));
    }
}
