//! What holds for scores that go on answer by answer.

use leadmark_core::{Assessment, Flag, Guide, Lens, Mode, Rescored, Scorecard, Scoring, items, score};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::cases::cases;
use crate::sample::{Said, answer, assessments};

/// Something that a person does: mostly an answer, given, excused or taken back; else a target or another mode.
#[derive(Clone, Debug)]
enum Deed {
    Answer(Index, Said),
    Aim(Index, Option<u8>),
    Ask,
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let answer = (any::<Index>(), (0..6_u8, any::<Index>(), any::<bool>()));
    let deed = prop_oneof![
        8 => answer.prop_map(|(item, said)| Deed::Answer(item, said)),
        1 => (any::<Index>(), proptest::option::of(1..=5_u8)).prop_map(|(metric, level)| Deed::Aim(metric, level)),
        1 => Just(Deed::Ask),
    ];
    vec(deed, 1..24)
}

/// Takes what has changed over into a scorecard, as whoever draws it does.
fn patch(card: &mut Scorecard, changed: Rescored) {
    let item = &mut card.items[changed.item];
    (item.status, item.value, item.level) = (changed.status, changed.value, changed.level);
    card.groups[changed.group.0].score = changed.group.1;
    let (lens, overall) = changed.overall;
    match lens {
        Lens::Outcomes => card.overall.outcomes = overall,
        Lens::Practices => card.overall.practices = overall,
        Lens::Readiness => card.overall.readiness = overall,
    }
    for (place, score) in changed.metrics {
        let metric = &mut card.metrics[place];
        match lens {
            Lens::Outcomes => metric.outcomes = score,
            Lens::Practices => metric.practices = score,
            Lens::Readiness => metric.readiness = score,
        }
    }
    for new in changed.shares {
        let feed = &mut card.items[new.item].feeds[new.feed];
        (feed.share, feed.headroom) = (new.share, new.headroom);
    }
    if let Some(patterns) = changed.patterns {
        let id = |place: usize| card.items[place].id.clone();
        let flags = patterns
            .into_iter()
            .map(|pattern| Flag { code: pattern.code, items: pattern.items.into_iter().map(id).collect() });
        card.flags = flags.collect();
    }
}

/// Does it to the assessment, and tells the scoring what it can go on with; the rest begins a new one.
fn act(deed: &Deed, guide: &Guide, assessment: &mut Assessment, scoring: &mut Scoring, card: &mut Scorecard) {
    let items = items(guide);
    match deed {
        Deed::Answer(place, said) if !items.is_empty() => {
            let item = place.get(&items);
            let answer = answer(item, said);
            if let Some(changed) = scoring.answer(item.id.as_str(), answer.as_ref()) {
                patch(card, changed);
            }
            match answer {
                Some(answer) => assessment.answers.insert(item.id.clone(), answer),
                None => assessment.answers.remove(&item.id),
            };
            return;
        }
        Deed::Answer(..) => {}
        Deed::Aim(metric, level) => {
            let id = metric.get(&guide.metrics).id.clone();
            match level {
                Some(level) => assessment.targets.insert(id, *level),
                None => assessment.targets.remove(&id),
            };
        }
        Deed::Ask => {
            assessment.mode = if assessment.mode == Mode::Full { Mode::Quick } else { Mode::Full };
        }
    }
    *scoring = Scoring::new(guide, assessment);
    *card = scoring.card();
}

/// Every figure with all of its digits, so that equal texts are equal bits.
fn written(card: &Scorecard) -> String {
    serde_json::to_string(card).unwrap()
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn going_on_gives_the_bits_of_beginning_anew((source, mut assessment) in assessments(), deeds in deeds()) {
        let guide = source.guide();
        let mut scoring = Scoring::new(&guide, &assessment);
        let mut card = scoring.card();
        for deed in &deeds {
            act(deed, &guide, &mut assessment, &mut scoring, &mut card);
            let anew = written(&score(&guide, &assessment));
            prop_assert_eq!(written(&card), anew.clone(), "patched, after {:?}", deed);
            prop_assert_eq!(written(&scoring.card()), anew, "written whole, after {:?}", deed);
        }
    }
}
