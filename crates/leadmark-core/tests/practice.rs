//! Practice: what is due, how ready a person is, when to come back, and what a mock interview asks.
#![expect(clippy::unwrap_used, reason = "what reads the samples fails as a test does")]

mod craft;

use std::collections::{BTreeMap, BTreeSet};

use craft::{answered, any_assessment, craft, edited};
use leadmark_core::Recall::{Again, Easy, Good, Hard};
use leadmark_core::{
    Answer, GroupKind, Guide, Id, Kind, Lens, PracticeState, Problem, Recall, Review, draw, items, parse,
    practice, read_recall, read_review, read_reviews, read_time, read_whole, recall_of, schedule, score,
};
use proptest::prelude::*;
use serde_json::{Value, json};

const DAY: u64 = 24 * 60 * 60 * 1000;
/// Some day in 2026.
const NOW: u64 = 1_790_000_000_000;
const LAST_TIME: u64 = 8_640_000_000_000_000;

/// The guide that the project is made from: 12 questions in 5 domains.
fn leadership() -> Guide {
    parse(include_str!("../../../guides/technical-leadership.md")).guide.unwrap()
}

fn questions(guide: &Guide) -> BTreeSet<Id> {
    items(guide).into_iter().filter(|item| item.kind == Kind::Question).map(|item| item.id).collect()
}

/// The domain and the topic of a question, by their places.
fn place(guide: &Guide, id: &Id) -> (usize, usize) {
    let topics = guide.domains.iter().enumerate().flat_map(|(domain, part)| {
        part.topics.iter().enumerate().map(move |(topic, part)| (domain, topic, part))
    });
    topics
        .filter(|(_, _, part)| part.questions.iter().any(|question| question.id == *id))
        .map(|(domain, topic, _)| (domain, topic))
        .next()
        .unwrap()
}

fn covered(points: &[&str]) -> Answer {
    Answer { covered: Some(points.iter().map(|&id| id.into()).collect()), ..Answer::default() }
}

/// A review of a question that was practised some days ago and is due so many days after.
fn review(ago: u64, interval: u64) -> Review {
    let last = NOW - ago * DAY;
    let due = last + interval * DAY;
    #[expect(clippy::cast_precision_loss, reason = "a few days")]
    let stability = interval.max(1) as f64;
    Review { due, last, stability, difficulty: 5.0, repetitions: 1, lapses: 0 }
}

fn reviews<'a>(given: impl IntoIterator<Item = (&'a str, Review)>) -> BTreeMap<Id, Review> {
    given.into_iter().map(|(id, review)| (id.into(), review)).collect()
}

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

#[test]
fn a_mock_interview_is_spread_over_the_domains() {
    let guide = leadership();
    for seed in 0..50 {
        let drawn = draw(&guide, &BTreeMap::new(), NOW, seed, 5);
        let domains: BTreeSet<usize> = drawn.iter().map(|id| place(&guide, id).0).collect();
        assert_eq!(domains.len(), 5, "{drawn:?}");
    }
    // Three of the domains have more topics with questions than one; the next ones are of those not drawn yet.
    for seed in 0..50 {
        let drawn = draw(&guide, &BTreeMap::new(), NOW, seed, 9);
        let topics: BTreeSet<_> = drawn.iter().map(|id| place(&guide, id)).collect();
        assert_eq!(topics.len(), 9, "{drawn:?}");
    }
}

#[test]
fn different_seeds_draw_differently() {
    let guide = leadership();
    let draws: BTreeSet<Vec<Id>> =
        (0..100).map(|seed| draw(&guide, &BTreeMap::new(), NOW, seed, 3)).collect();
    assert!(draws.len() > 80, "{} different draws of a hundred", draws.len());
    let asked: BTreeSet<&Id> = draws.iter().flatten().collect();
    assert_eq!(asked.len(), 12);
}

#[test]
fn due_ones_are_drawn_first_then_new_ones() {
    let guide = leadership();
    let ids: Vec<Id> = questions(&guide).into_iter().collect();
    let kept: BTreeMap<Id, Review> = ids
        .iter()
        .enumerate()
        .filter_map(|(index, id)| match index {
            0..2 => Some((id.clone(), review(5, 5))),
            2..10 => Some((id.clone(), review(1, 5))),
            _ => None,
        })
        .collect();
    for seed in 0..50 {
        let drawn = draw(&guide, &kept, NOW, seed, 12);
        let places: Vec<usize> =
            drawn.iter().map(|id| ids.iter().position(|one| one == id).unwrap()).collect();
        assert!(places[..2].iter().all(|&index| index < 2), "{places:?}");
        assert!(places[2..4].iter().all(|&index| index >= 10), "{places:?}");
    }
}

#[test]
fn the_longest_overdue_by_their_interval_are_drawn_most() {
    // After ten days, five intervals have passed for design and one and a quarter for release: lots of 4 to 1.
    let kept = reviews([("q-design", review(10, 2)), ("q-release", review(10, 8))]);
    let same_domain = craft();
    let drawn = |seed| draw(&same_domain, &kept, NOW, seed, 1);
    let first = (0..1000).filter(|&seed| drawn(seed) == ["q-design"]).count();
    assert!((750..850).contains(&first), "{first} of a thousand");
}

#[test]
fn the_numbers_behind_a_draw_never_change() {
    // A saved interview may be no more than its seed. Worked out from SplitMix64 apart from this program.
    let drawn = draw(&leadership(), &BTreeMap::new(), NOW, 2026, 3);
    assert_eq!(drawn, ["technology-roadmap", "engineering-standards", "innovation-and-stability"]);
}

#[test]
fn names_of_javascript_s_prototypes_are_ids_like_others() {
    let guide = edited(&[("{#q-design}", "{#__proto__}"), ("{#q-release}", "{#constructor}")]);
    let kept = json!({ "constructor": review(3, 2), "__proto__": review(1, 2) });
    let kept = read_reviews(&kept).unwrap();
    let found = practice(&guide, &answered([("__proto__", covered(&["ask"]))]), &kept, NOW);
    assert_eq!(found.questions[0].id, "__proto__");
    assert_eq!((found.questions[0].state, found.questions[0].readiness), (PracticeState::Later, Some(50.0)));
    assert_eq!(draw(&guide, &kept, NOW, 1, 3), ["constructor", "__proto__"]);
}

#[track_caller]
fn told(problem: &Problem, expected: &str) {
    assert_eq!(format!("{} {problem}", problem.code), expected);
}

#[test]
fn reviews_are_read_with_all_that_is_wrong() {
    let good = json!(review(3, 2));
    assert_eq!(read_review(&good, "reviews.one").unwrap(), review(3, 2));
    let with = |field: &str, value: Value| {
        let mut changed = good.clone();
        changed[field] = value;
        changed
    };
    let kept = json!({
        "fine": good,
        "list": [],
        "late": with("due", json!(1.5)),
        "stable": with("stability", json!("long")),
        "hard": with("difficulty", json!(11)),
        "never": with("repetitions", json!(-1)),
        "lapsed": with("lapses", Value::Null),
        "__proto__": with("stability", json!(0)),
    });
    let problems = read_reviews(&kept).unwrap_err();
    let [list, late, stable, hard, never, lapsed, proto] = problems.as_slice() else {
        panic!("{problems:?}")
    };
    told(list, "bad-value reviews.list: [] can't be used here; write an object");
    told(late, "bad-value reviews.late.due: 1.5 can't be used here; write whole milliseconds since 1970 UTC");
    told(stable, "bad-value reviews.stable.stability: \"long\" can't be used here; write a number of days");
    told(hard, "bad-value reviews.hard.difficulty: 11 can't be used here; write a number from 1 to 10");
    told(
        never,
        "bad-value reviews.never.repetitions: -1 can't be used here; write a whole number from 0 to 4294967295",
    );
    told(lapsed, "missing-field reviews.lapsed.lapses: this is missing, or not a number; give it");
    told(
        proto,
        "bad-value reviews.__proto__.stability: 0 can't be used here; write days above 0, 36500 at most",
    );
    assert_eq!(read_reviews(&Value::Null).unwrap_err()[0].path, "reviews");
}

#[test]
fn other_figures_are_read_with_their_places() {
    assert_eq!(read_recall(Some(&json!("hard"))), Ok(Hard));
    told(
        &read_recall(Some(&json!("fine"))).unwrap_err(),
        "bad-value recall: \"fine\" can't be used here; write again, hard, good or easy",
    );
    assert_eq!(read_recall(None).unwrap_err().code, "missing-field");
    assert_eq!(read_time(Some(&json!(1_790_000_000_000.0)), "now"), Ok(NOW));
    assert_eq!(read_time(Some(&json!(LAST_TIME)), "now"), Ok(LAST_TIME));
    assert_eq!(read_time(Some(&json!(LAST_TIME + 1)), "now").unwrap_err().code, "bad-value");
    told(
        &read_whole(Some(&json!(0)), "count", 1, 9).unwrap_err(),
        "bad-value count: 0 can't be used here; write a whole number from 1 to 9",
    );
    assert_eq!(read_whole(Some(&json!(10)), "count", 1, 9).unwrap_err().path, "count");
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

/// Reviews of some of these questions, and of one that no guide has.
fn any_reviews(ids: Vec<Id>) -> impl Strategy<Value = BTreeMap<Id, Review>> {
    let near_now = (0..400_u64, 0..400_u64).prop_map(|(ago, interval)| review(ago, interval));
    let ids = ids.into_iter().chain([Id::from("gone")]).collect::<Vec<_>>();
    prop::collection::btree_map(prop::sample::select(ids), near_now, 0..=13)
}

fn any_leadership_reviews() -> impl Strategy<Value = BTreeMap<Id, Review>> {
    any_reviews(questions(&leadership()).into_iter().collect())
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

    #[test]
    fn a_draw_is_of_the_guide_and_without_repeats(
        kept in any_leadership_reviews(), seed: u64, now in NOW - 500 * DAY..NOW + 500 * DAY, count in 0..15_usize,
    ) {
        let guide = leadership();
        let ids = questions(&guide);
        let drawn = draw(&guide, &kept, now, seed, count);
        prop_assert_eq!(drawn.len(), count.min(ids.len()));
        let once: BTreeSet<Id> = drawn.iter().cloned().collect();
        prop_assert_eq!(once.len(), drawn.len());
        prop_assert!(once.is_subset(&ids));
        prop_assert_eq!(&draw(&guide, &kept, now, seed, count), &drawn);
        // A shorter interview is the beginning of a longer one.
        let shorter = draw(&guide, &kept, now, seed, count / 2);
        prop_assert_eq!(&shorter[..], &drawn[..shorter.len()]);
        // Due, new, later: never back.
        let standing = practice(&guide, &answered([]), &kept, now);
        let state = |id: &Id| standing.questions.iter().find(|one| one.id == *id).unwrap().state;
        prop_assert!(drawn.windows(2).all(|pair| state(&pair[0]) <= state(&pair[1])));
        // What the guide does not have counts nowhere.
        let mut known = kept.clone();
        known.remove("gone");
        prop_assert_eq!(draw(&guide, &known, now, seed, count), drawn);
        prop_assert_eq!(practice(&guide, &answered([]), &known, now), standing);
    }

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
