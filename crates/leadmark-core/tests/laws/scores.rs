//! What holds for every score.

use leadmark_core::{Answer, Lens, Score, Scorecard, items, read, score};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::cases::cases;
use crate::sample::{assessments, at, most};

/// Every score of a scorecard, in a fixed order.
fn all(card: &Scorecard) -> Vec<Score> {
    let overall = &card.overall;
    let mut all = vec![overall.outcomes, overall.practices, overall.readiness];
    all.extend(card.metrics.iter().flat_map(|metric| Lens::ALL.map(|lens| *metric.lens(lens))));
    all.extend(card.groups.iter().map(|group| group.score));
    all
}

fn is_answer(answer: Option<&Answer>) -> bool {
    answer.is_some_and(|answer| answer.level.is_some() || answer.covered.is_some())
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn bounds_hold_the_score((source, assessment) in assessments()) {
        let guide = source.guide();
        for score in all(&score(&guide, &assessment)) {
            prop_assert_eq!(score.low.is_some(), score.applicable > 0);
            prop_assert_eq!(score.high.is_some(), score.applicable > 0);
            let (low, high) = (score.low.unwrap_or(0.0), score.high.unwrap_or(100.0));
            prop_assert!((0.0..=100.0).contains(&low) && (0.0..=100.0).contains(&high) && low <= high, "{:?}", score);
            if let Some(points) = score.score {
                prop_assert!(low <= points && points <= high, "{:?}", score);
            }
            for share in [score.coverage, score.evidenced].into_iter().flatten() {
                prop_assert!((0.0..=1.0).contains(&share), "{:?}", score);
            }
            prop_assert!(score.answered <= score.applicable && score.applicable <= score.total);
        }
    }

    #[test]
    fn bounds_narrow_with_every_answer((source, assessment) in assessments(), place in any::<Index>()) {
        let guide = source.guide();
        let before = all(&score(&guide, &assessment));
        for item in items(&guide).iter().filter(|item| !assessment.answers.contains_key(&item.id)) {
            let mut more = assessment.clone();
            more.answers.insert(item.id.clone(), at(item, place.index(most(item) + 1)));
            for (before, after) in before.iter().zip(all(&score(&guide, &more))) {
                prop_assert!(after.low.unwrap_or(0.0) >= before.low.unwrap_or(0.0) - 1e-9, "{before:?} {after:?}");
                prop_assert!(after.high.unwrap_or(0.0) <= before.high.unwrap_or(0.0) + 1e-9, "{before:?} {after:?}");
                prop_assert!(after.coverage >= before.coverage, "{before:?} {after:?}");
            }
        }
    }

    #[test]
    fn raising_an_answer_lowers_no_score((source, assessment) in assessments()) {
        let guide = source.guide();
        let before = all(&score(&guide, &assessment));
        for item in items(&guide).iter().filter(|item| is_answer(assessment.answers.get(&item.id))) {
            let said = &assessment.answers[&item.id];
            let place = said.covered.as_ref().map_or_else(|| usize::from(said.level.unwrap_or(1)) - 1, Vec::len);
            if place == most(item) {
                continue;
            }
            let mut more = assessment.clone();
            more.answers.insert(item.id.clone(), at(item, place + 1));
            for (before, after) in before.iter().zip(all(&score(&guide, &more))) {
                prop_assert_eq!(before.score.is_some(), after.score.is_some());
                for (before, after) in [(before.score, after.score), (before.low, after.low), (before.high, after.high)] {
                    prop_assert!(after.unwrap_or(0.0) >= before.unwrap_or(0.0) - 1e-9);
                }
            }
        }
    }

    #[test]
    fn shares_add_up((source, assessment) in assessments()) {
        let guide = source.guide();
        let card = score(&guide, &assessment);
        for metric in &card.metrics {
            for lens in Lens::ALL {
                let shares = || {
                    let items = card.items.iter().filter(|item| item.kind.lens() == lens);
                    items.flat_map(|item| &item.feeds).filter(|share| share.metric == metric.id)
                };
                let sum: f64 = shares().filter_map(|share| share.share).sum();
                let rest: f64 = shares().filter_map(|share| share.headroom).sum();
                match metric.lens(lens).score {
                    Some(points) => {
                        prop_assert!((sum - points).abs() < 1e-9);
                        prop_assert!((sum + rest - 100.0).abs() < 1e-9);
                    }
                    None => prop_assert!(shares().all(|share| share.share.is_none() && share.headroom.is_none())),
                }
            }
        }
    }

    #[test]
    fn the_order_of_answers_in_a_file_changes_nothing((source, assessment) in assessments(), turn in any::<Index>()) {
        let guide = source.guide();
        let card = serde_json::to_string(&score(&guide, &assessment)).unwrap();
        let mut file = serde_json::to_value(&assessment).unwrap();
        let answers = file["answers"].as_object().unwrap().clone();
        let mut turned: Vec<_> = answers.into_iter().rev().collect();
        if !turned.is_empty() {
            let by = turn.index(turned.len());
            turned.rotate_left(by);
        }
        file["answers"] = turned.into_iter().collect();
        let reading = read(&file, &guide);
        prop_assert_eq!(&reading.problems, &[]);
        prop_assert_eq!(serde_json::to_string(&score(&guide, &reading.assessment.unwrap())).unwrap(), card);
    }
}
