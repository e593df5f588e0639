//! What a mock interview asks.

use std::collections::{BTreeMap, BTreeSet};

use leadmark_core::{Guide, Id, PracticeState, Review, draw, practice, read_reviews};
use proptest::prelude::*;
use serde_json::json;

use crate::craft::{answered, craft, edited};
use crate::sample::{DAY, NOW, covered, leadership, questions, review, reviews};

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
}
