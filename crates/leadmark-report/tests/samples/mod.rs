//! The guides that we ship with assessments of them: notes in several scripts, refusals, targets, answers without an item.
#![allow(dead_code, unused_imports, clippy::allow_attributes, reason = "each test file takes what it needs")]
#![expect(clippy::expect_used, clippy::unwrap_used, reason = "what makes a sample fails as a test does")]

#[path = "../../../leadmark-core/tests/laws/cases.rs"]
mod cases;
mod rewritten;

pub(crate) use cases::cases;
use leadmark_core::{
    Answer, Assessment, Confidence, FORMAT, Guide, GuideReference, Id, Kind, Mode, Rater, Role, items, parse,
};
pub(crate) use rewritten::{annotated, rewritten};

/// 2026-09-21 in the afternoon.
pub(crate) const NOW: u64 = 1_790_000_000_000;
const DAY: u64 = 86_400_000;

/// Technical leadership, in English.
pub(crate) fn technical_leadership() -> Guide {
    guide(include_str!("../../../../guides/technical-leadership.md"))
}

/// On-call readiness of a team, in English.
pub(crate) fn on_call() -> Guide {
    guide(include_str!("../../../../guides/examples/on-call-readiness.md"))
}

/// Code review, in Arabic.
pub(crate) fn code_review() -> Guide {
    guide(include_str!("../../../../guides/examples/code-review.ar.md"))
}

/// Reads a guide.
#[track_caller]
pub(crate) fn guide(source: &str) -> Guide {
    let parsed = parse(source);
    parsed.guide.expect("the guide can be used")
}

/// Everything answered but every ninth item, levels going up and down, with notes and refusals in between.
pub(crate) fn full(guide: &Guide) -> Assessment {
    let notes = [
        "Three quarters on target; see https://dashboards.example.org/slo?team=core&from=2026 and ask sre@example.org.",
        "稼働率は99.95%。\n障害の振り返りは毎月行う。",
        "قِسنا زمن الاستجابة ثلاثة أشهر.",
        "Разобрали два инцидента | оба закрыты.\n\nВыводы в `runbook.md`.",
    ];
    let mut assessment = empty(guide, Mode::Full);
    for (place, item) in items(guide).iter().enumerate() {
        if place % 9 == 8 {
            continue;
        }
        let mut answer = Answer { at: NOW - DAY * u64::try_from(place).unwrap(), ..Answer::default() };
        if place % 13 == 12 {
            answer.not_applicable = true;
        } else if item.kind == Kind::Question {
            answer.covered = Some(item.points.iter().step_by(1 + place % 3).cloned().collect());
        } else {
            answer.level = u8::try_from(1 + place * 7 % item.levels.len()).ok();
        }
        if place % 6 == 1 {
            answer.note = Some(notes[place / 6 % notes.len()].to_owned());
            answer.confidence = Some(if place % 4 == 1 { Confidence::High } else { Confidence::Low });
        }
        assessment.answers.insert(item.id.clone(), answer);
    }
    assessment.answers.insert(
        Id::from("retired-item"),
        Answer {
            level: Some(4),
            note: Some("Kept from last year.".to_owned()),
            at: NOW,
            ..Answer::default()
        },
    );
    let targets = guide.metrics.iter().zip([4, 3]).map(|(metric, target)| (metric.id.clone(), target));
    assessment.targets = targets.collect();
    assessment
}

/// The same half a year before: two items lower, one higher, some not answered yet.
pub(crate) fn earlier(guide: &Guide) -> Assessment {
    let mut assessment = full(guide);
    "earlier".clone_into(&mut assessment.id);
    assessment.updated_at = NOW - 180 * DAY;
    for (place, answer) in assessment.answers.values_mut().enumerate() {
        answer.level = answer.level.map(|level| match place % 4 {
            0 => level.saturating_sub(1).max(1),
            1 if level < 4 => level + 1,
            _ => level,
        });
        if place % 7 == 3 {
            *answer = Answer { at: answer.at, ..Answer::default() };
        }
    }
    assessment
}

/// The indicators only, all at the same level, as a peer sees them.
pub(crate) fn quick(guide: &Guide) -> Assessment {
    let mut assessment = empty(guide, Mode::Quick);
    assessment.rater = Rater { role: Role::Peer, group: Some("Payments | القاهرة".to_owned()) };
    assessment.name = Some("Autumn *review*".to_owned());
    let indicators = items(guide).into_iter().filter(|item| item.kind == Kind::Indicator);
    for item in indicators {
        let top = u8::try_from(item.levels.len()).unwrap();
        assessment.answers.insert(item.id, Answer { level: Some(top), at: NOW, ..Answer::default() });
    }
    let measure = items(guide).into_iter().find(|item| item.kind == Kind::Measure);
    let kept = measure.map(|item| (item.id, Answer { level: Some(2), at: NOW, ..Answer::default() }));
    assessment.answers.extend(kept);
    assessment
}

/// An assessment without an answer.
pub(crate) fn empty(guide: &Guide, mode: Mode) -> Assessment {
    Assessment {
        format: FORMAT.to_owned(),
        id: "sample".to_owned(),
        guide: GuideReference { id: guide.id.clone(), fingerprint: guide.fingerprint.clone() },
        mode,
        started_at: NOW - DAY,
        updated_at: NOW,
        ..Assessment::default()
    }
}

/// A self-assessment, four peers, a report and a manager, each a little different.
pub(crate) fn raters(guide: &Guide) -> Vec<Assessment> {
    let roles = [Role::Oneself, Role::Peer, Role::Peer, Role::Peer, Role::Peer, Role::Report, Role::Manager];
    let rate = |(number, role): (usize, Role)| {
        let mut assessment = full(guide);
        assessment.id = number.to_string();
        assessment.rater.role = role;
        for (place, answer) in assessment.answers.values_mut().enumerate() {
            answer.level =
                answer.level.map(|level| if (place + number) % 3 == 0 { level.max(2) - 1 } else { level });
        }
        assessment
    };
    roles.into_iter().enumerate().map(rate).collect()
}
