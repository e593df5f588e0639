//! Counting: every assessment as `score` scores it, tallies merged exactly in any order, JSON read as `read` reads it.

#![expect(clippy::expect_used, reason = "a helper that fails is a test that fails")]

use std::collections::BTreeMap;

use leadmark_core::{
    Answer, Assessment, Confidence, FORMAT, Guide, GuideReference, Id, Kind, Lens, Mode, Rater, Role,
    Severity, Tallier, Tally, TallyError, items, limits, merge_tallies, parse, read, score,
};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Two metrics, indicators with 5, 5, 3, 5 and 2 levels, a measure, a practice and a question, with weights.
const GUIDE: &str = "\
# Craft {#craft}

## Teaching

### Topic {#topic feeds=quality}

#### How do you ship? {#ship}

1. Plan
   - Scope {#scope}
   - Risk {#risk}
2. Review {#review}

#### Metrics to track

- **Flow** {#flow feeds=pace:2}
  - Lead time {#lead}

## Best practices

### Habits {#habits feeds=quality,pace}

- Small steps {#small weight=3}

## Success metrics

### Quality {#quality weight=2}

- It works {#works}
- It lasts {#lasts weight=2}
- It is read {#read}
  1. No
  2. Partly
  3. Yes

### Pace {#pace}

- It is soon {#soon}
- It is now {#now}
  1. No
  2. Yes
";

fn guide() -> Guide {
    parse(GUIDE).guide.expect("the guide can be used")
}

fn bytes(tally: &Tally) -> String {
    serde_json::to_string(tally).expect("a tally is JSON")
}

fn tally(guide: &Guide, assessments: &[Assessment]) -> Tally {
    let mut tallier = Tallier::new(guide, true);
    for assessment in assessments {
        tallier.add(assessment).expect("it is counted");
    }
    tallier.finish()
}

/// An answer of any kind to an item: a level, not applicable, covered points, a note alone.
fn answer(levels: usize, points: Vec<Id>) -> BoxedStrategy<Answer> {
    let note = prop_oneof![Just(None), Just(Some("Seen it, \"twice\" – naïve".to_owned()))];
    let confidence = prop_oneof![Just(None), Just(Some(Confidence::High))];
    let said = if points.is_empty() {
        let levels = u8::try_from(levels).expect("there are few levels");
        (1..=levels).prop_map(|level| Answer { level: Some(level), ..Answer::default() }).boxed()
    } else {
        let count = points.len();
        let some = proptest::sample::subsequence(points, 0..=count);
        some.prop_map(|covered| Answer { covered: Some(covered), ..Answer::default() }).boxed()
    };
    let not_applicable = Just(Answer { not_applicable: true, ..Answer::default() });
    (prop_oneof![6 => said, 1 => not_applicable, 1 => Just(Answer::default())], note, confidence)
        .prop_map(|(answer, note, confidence)| Answer { note, confidence, at: 7, ..answer })
        .boxed()
}

fn assessment() -> impl Strategy<Value = Assessment> {
    let guide = guide();
    let answers: Vec<_> = items(&guide)
        .into_iter()
        .map(|item| proptest::option::weighted(0.8, answer(item.levels.len(), item.points)).boxed())
        .collect();
    let ids: Vec<Id> = items(&guide).into_iter().map(|item| item.id).collect();
    let group = proptest::option::of(prop_oneof![Just("red"), Just("blue"), Just("")]);
    let role = prop_oneof![5 => Just(Role::Oneself), 1 => Just(Role::Peer)];
    let mode = prop_oneof![Just(Mode::Quick), Just(Mode::Full)];
    (answers, group, role, mode).prop_map(move |(answers, group, role, mode)| Assessment {
        format: FORMAT.to_owned(),
        id: "any".to_owned(),
        guide: GuideReference { id: guide.id.clone(), fingerprint: guide.fingerprint.clone() },
        mode,
        rater: Rater { role, group: group.map(str::to_owned) },
        answers: ids.iter().cloned().zip(answers).filter_map(|(id, answer)| Some((id, answer?))).collect(),
        ..Assessment::default()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn any_split_and_order_gives_the_same_bytes(
        assessments in proptest::collection::vec((assessment(), 0..4_usize), 0..24),
        turned in 0..24_usize,
    ) {
        let guide = guide();
        let all: Vec<Assessment> = assessments.iter().map(|(assessment, _)| assessment.clone()).collect();
        let whole = tally(&guide, &all);
        let mut parts: Vec<Tally> = (0..4)
            .map(|part| {
                let mut of_part: Vec<Assessment> =
                    assessments.iter().filter(|(_, of)| *of == part).map(|(it, _)| it.clone()).collect();
                of_part.reverse();
                tally(&guide, &of_part)
            })
            .collect();
        let middle = turned % parts.len();
        parts.rotate_left(middle);
        let merge = |a: &Tally, b: &Tally| merge_tallies(a, b).expect("they merge");
        let from_left = parts.iter().fold(Tally::new(&guide, true), |sum, part| merge(&sum, part));
        let from_right = parts.iter().rev().fold(Tally::new(&guide, true), |sum, part| merge(part, &sum));
        let in_pairs = merge(&merge(&parts[0], &parts[1]), &merge(&parts[2], &parts[3]));
        for merged in [from_left, from_right, in_pairs] {
            prop_assert_eq!(bytes(&merged), bytes(&whole));
        }
    }

    #[test]
    fn a_tally_survives_its_file(assessments in proptest::collection::vec(assessment(), 0..8)) {
        let tally = tally(&guide(), &assessments);
        let read: Tally = serde_json::from_str(&bytes(&tally)).expect("it is read");
        prop_assert_eq!(read, tally);
    }

    /// An independent count: each assessment scored by `score`, the figures put into maps one by one.
    #[test]
    fn counts_are_those_of_single_scorecards(assessments in proptest::collection::vec(assessment(), 0..24)) {
        let guide = guide();
        let tally = tally(&guide, &assessments);
        let mut histograms: BTreeMap<(String, Option<Id>, Lens, u16), u64> = BTreeMap::new();
        let mut answered: BTreeMap<(String, Id), [u64; 3]> = BTreeMap::new();
        for one in assessments.iter().filter(|one| one.rater.role == Role::Oneself) {
            let group = one.rater.group.clone().unwrap_or_default();
            let card = score(&guide, one);
            let overall = [card.overall.outcomes, card.overall.practices, card.overall.readiness];
            let metrics = card.metrics.iter().flat_map(|metric| {
                Lens::ALL.map(|lens| (Some(metric.id.clone()), lens, *metric.lens(lens)))
            });
            for (metric, lens, score) in Lens::ALL.into_iter().zip(overall).map(|(lens, score)| (None, lens, score)).chain(metrics) {
                if let Some(score) = score.score {
                    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 1000")]
                    let tenths = (score * 10.0).round() as u16;
                    *histograms.entry((group.clone(), metric, lens, tenths)).or_default() += 1;
                }
            }
            for item in card.items {
                answered.entry((group.clone(), item.id)).or_default()[item.status as usize] += 1;
            }
        }
        let mut counted = BTreeMap::new();
        let mut statuses = BTreeMap::new();
        for (name, group) in &tally.groups {
            let overall = Lens::ALL.map(|lens| (None, lens, group.overall.lens(lens)));
            let metrics = group.metrics.iter().flat_map(|metric| {
                Lens::ALL.map(|lens| (Some(metric.id.clone()), lens, metric.scores.lens(lens)))
            });
            for (metric, lens, scores) in overall.into_iter().chain(metrics) {
                for (&tenths, &count) in &scores.histogram {
                    counted.insert((name.clone(), metric.clone(), lens, tenths), count);
                }
            }
            for item in &group.items {
                let statuses_of_item = [item.levels.iter().sum(), item.not_applicable, item.unanswered];
                if statuses_of_item != [0; 3] {
                    statuses.insert((name.clone(), item.id.clone()), statuses_of_item);
                }
            }
        }
        prop_assert_eq!(counted, histograms);
        prop_assert_eq!(statuses, answered);
    }

    /// The quick way in and the careful one: what `read` takes without an error counts the same, and nothing else.
    #[test]
    fn json_is_counted_exactly_as_read_reads_it(
        assessment in assessment(),
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), 0..CHANGES.len()), 0..3),
        escaped in any::<bool>(),
        spaced in any::<bool>(),
    ) {
        let mut value = serde_json::to_value(&assessment).expect("it is JSON");
        for (place, change) in changes {
            let pointers = pointers(&value, "");
            let pointer = &pointers[place.index(pointers.len())];
            let change: Value = serde_json::from_str(CHANGES[change]).expect("the change is JSON");
            if let Some(place) = value.pointer_mut(pointer) {
                *place = change;
            }
        }
        let mut text = if spaced { format!("\r\n{value:#}\t") } else { value.to_string() };
        if escaped {
            text = text.replace("level", "l\\u0065vel").replace("red", "\\u0072ed");
        }
        same_as_read(text.as_bytes());
    }
}

/// What a value in a file is replaced by: right in some places and wrong in others.
const CHANGES: [&str; 20] = [
    "null",
    "true",
    "false",
    "0",
    "1",
    "2",
    "3.0",
    "2.5",
    "-1",
    "6",
    "1e2",
    "8640000000000001",
    "\"\"",
    "\"full\"",
    "\"manager\"",
    "\"craft\"",
    "[]",
    "[\"scope\", \"scope\", \"gone\"]",
    "{}",
    "{\"at\": 1, \"level\": 1}",
];

/// Lists the places of everything in a JSON value.
fn pointers(value: &Value, at: &str) -> Vec<String> {
    let below: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(list) => {
            list.iter().enumerate().map(|(place, value)| (place.to_string(), value)).collect()
        }
        _ => Vec::new(),
    };
    let mut all = vec![at.to_owned()];
    all.extend(below.iter().flat_map(|(name, value)| pointers(value, &format!("{at}/{name}"))));
    all
}

/// Counts a file both ways; tells whether it was counted.
#[track_caller]
fn same_as_read(json: &[u8]) -> bool {
    let guide = guide();
    let mut from_json = Tallier::new(&guide, true);
    let quick = from_json.add_json(json);
    let mut from_read = Tallier::new(&guide, true);
    let whole = serde_json::from_slice::<Value>(json).ok().and_then(|value| {
        let reading = read(&value, &guide);
        let bad = reading.problems.iter().any(|problem| problem.severity == Severity::Error);
        reading.assessment.filter(|_| !bad)
    });
    let careful = whole.ok_or(()).and_then(|assessment| from_read.add(&assessment).map_err(|_| ()));
    let text = String::from_utf8_lossy(json);
    assert_eq!(quick.is_ok(), careful.is_ok(), "{quick:?}: {text}");
    assert_eq!(from_json.finish(), from_read.finish(), "{text}");
    quick.is_ok()
}

fn file(answers: &str, more: &str) -> String {
    format!(
        r#"{{"format":"leadmark/assessment@1","id":"a","guide":{{"id":"craft","fingerprint":""}},"rater":{{"role":"self"}},"startedAt":1,"updatedAt":2,"answers":{{{answers}}}{more}}}"#
    )
}

#[test]
fn unusual_files_are_counted_as_read_reads_them() {
    let counted = [
        file(r#""works":{"level":3,"at":1}"#, ""),
        file(r#""works":{"level":3.0,"at":1e3}"#, ""),
        file(r#""works":{"level":1,"level":9,"level":3,"at":1}"#, ""),
        file(r#""works":{"level":9,"at":1},"works":{"level":2,"at":1}"#, ""),
        file(r#""ship":{"covered":["scope","scope","review","gone"],"at":1}"#, ""),
        file(r#""gone":{"level":9,"at":1}"#, r#","mode":null,"name":null,"targets":null"#),
        file(r#""works":{"at":1}"#, r#","mode":"quick","surprise":{"deep":[1]},"targets":{"gone":5}"#),
        file(
            r#""works":{"level":null,"notApplicable":null,"note":null,"confidence":null,"covered":null,"at":1}"#,
            "",
        ),
        file("", "").replace(r#"{"role":"self"}"#, r#"{"group":"\ud83d\ude80","extra":1}"#),
        format!("  {}\r\n", file("", "")),
        file(r#""works":{"level":3,"at":0}"#, "").replace(':', "\t: "),
        file(r#""works":{"level":3,"at":8640000000000000},"now":{"level":2,"at":123456789012345}"#, ""),
        file(
            r#""now":{"level":2,"at":1},"soon":{"level":2,"at":1},"works":{"notApplicable":false,"at":1}"#,
            "",
        ),
        file(&format!(r#""works":{{"note":"{}","at":1}}"#, "é".repeat(4000)), ""),
    ];
    for text in counted {
        assert!(same_as_read(text.as_bytes()), "{text}");
    }
    let refused = [
        String::new(),
        "[]".to_owned(),
        file("", "").replace("leadmark/assessment@1", "leadmark/assessment@2"),
        file("", "").replace(r#""id":"a""#, r#""id":"""#),
        file("", "").replace(r#""id":"craft""#, r#""id":"other""#),
        file("", "").replace(r#","updatedAt":2"#, ""),
        file("", "").replace(r#""role":"self""#, r#""role":null"#),
        file("", "").replace(r#""rater":{"role":"self"},"#, ""),
        file(r#""works":{"level":6,"at":1}"#, ""),
        file(r#""works":{"level":3}"#, ""),
        file(r#""works":{"covered":["scope"],"at":1}"#, ""),
        file(r#""ship":{"level":1,"at":1}"#, ""),
        file(r#""works":{"level":3,"notApplicable":true,"at":1}"#, ""),
        file(r#""works":{"note":"\ud800","at":1}"#, ""),
        file(&format!(r#""works":{{"note":"{}","at":1}}"#, "é".repeat(4001)), ""),
        file("", r#","mode":"long""#),
        file("", r#","targets":{"quality":6}"#),
        file("", "") + "{}",
        file("", "") + "\u{c}",
        file(r#""works":{"level":3,"at":8640000000000001}"#, ""),
        file(r#""works":{"level":03,"at":1}"#, ""),
        file(r#""works":{"level":3,"at":-0}"#, "").replace('-', "--"),
        file(r#""works":{"level":3,"at":1:}"#, ""),
        file(r#""works":{"at" "level":3,"at":1}"#, ""),
        file(r#""works":{"level":3,"at":1},"#, ""),
        file(r#""works":{"level":3,,"at":1}"#, ""),
        file(r#""works":{"level":3;"at":1}"#, ""),
        file(r#""works":{"level":3,"at":99999999999999999999999}"#, ""),
        file(r#""works":{"notApplicable":truefalse,"at":1}"#, ""),
        file("", "").replace(r#""id":"a""#, "\"id\":\"\u{1}\""),
    ];
    for text in refused {
        assert!(!same_as_read(text.as_bytes()), "{text}");
    }
    let mut broken = file(r#""works":{"note":"x","at":1}"#, "").into_bytes();
    let note = broken.iter().position(|&byte| byte == b'x').expect("there is a note");
    broken[note] = 0xFF;
    assert!(!same_as_read(&broken));
}

#[test]
fn a_refusal_says_where_and_how_to_mend() {
    let guide = guide();
    let mut tallier = Tallier::new(&guide, false);
    let mut refuse = |text: &str| tallier.add_json(text.as_bytes()).expect_err("it is refused").to_string();
    assert_eq!(
        refuse(&file(r#""works":{"level":6,"at":1}"#, "")),
        "error[off-scale]: answers.works.level: 6 is not on the scale of 1 to 5; give one of its levels as a whole number"
    );
    assert_eq!(refuse("{,"), "not JSON: key must be a string at column 2; write one assessment a line");
    assert_eq!(
        refuse(&file("", "").replace(r#""id":"craft""#, r#""id":"other""#)),
        "the guide is \"other\", not \"craft\"; count each guide's assessments apart"
    );
    assert_eq!(
        refuse(&" ".repeat(limits::ASSESSMENT_BYTES + 1)),
        "more than 1048576 bytes; an assessment is smaller"
    );
    assert_eq!(tallier.finish(), Tally::new(&guide, false));
}

#[test]
fn levels_and_scores_are_counted_as_integers() {
    let guide = guide();
    let mut tallier = Tallier::new(&guide, false);
    let answers = r#""works":{"level":4,"at":1},"lasts":{"level":2,"at":1},"read":{"level":3,"at":1}"#;
    tallier.add_json(file(answers, r#","mode":"quick""#).as_bytes()).expect("it is counted");
    let tally = tallier.finish();
    let group = &tally.groups[""];
    let quality = &group.metrics[0];
    // Weights 1, 2 and 1: 100 (0.75 + 2·0.25 + 1) / 4 = 56.25 points.
    assert_eq!(quality.scores.outcomes.sum, 56_250);
    assert_eq!(quality.scores.outcomes.squares, 56_250 * 56_250);
    assert_eq!(quality.scores.outcomes.histogram, BTreeMap::from([(563, 1)]));
    // Steps 3, 1 and 2 of 4, 4 and 2, in quarters: 3, 1 and 4.
    assert_eq!(quality.indicators.sums, [3, 1, 4]);
    assert_eq!(quality.indicators.squares, [9, 1, 16]);
    assert_eq!((quality.indicators.cases, quality.indicators.total_squares), (1, 64));
    // Measures and practices were not asked; the question was, and so were the other metric's indicators.
    let unanswered: Vec<&str> =
        group.items.iter().filter(|item| item.unanswered == 1).map(|item| item.id.as_str()).collect();
    assert_eq!(unanswered, ["ship", "soon", "now"]);
}

#[test]
fn what_does_not_belong_together_is_not_merged() {
    let guide = guide();
    let empty = Tally::new(&guide, false);
    let refuse = |other: &Tally| merge_tallies(&empty, other).expect_err("they don't merge").code();
    let changed = parse(GUIDE.replace("It lasts", "It stays")).guide.expect("the guide can be used");
    assert_eq!(refuse(&Tally::new(&changed, false)), "other-version");
    let other = parse(GUIDE.replace("{#craft}", "{#trade}")).guide.expect("the guide can be used");
    assert_eq!(refuse(&Tally::new(&other, false)), "other-guide");
    assert_eq!(refuse(&Tally::new(&guide, true)), "other-grouping");
    assert_eq!(refuse(&Tally { format: "leadmark/tally@2".to_owned(), ..empty.clone() }), "other-format");
    let full = Tally { skipped: u64::MAX, ..empty.clone() };
    assert_eq!(merge_tallies(&full, &full).expect_err("it is too much"), TallyError::Overflow);
    assert_eq!(merge_tallies(&empty, &full).expect("nothing is added"), full);
    let mut one = Tallier::new(&guide, false);
    one.add_json(file("", "").as_bytes()).expect("it is counted");
    let one = one.finish();
    let mut short = one.clone();
    short.groups.get_mut("").expect("there is a group").items[0].levels.pop();
    assert_eq!(merge_tallies(&one, &short).expect_err("they differ").code(), "malformed");
}

#[test]
fn codes_never_change_and_tell_what_concerns_one_assessment() {
    let of_one = [
        (TallyError::NotJson(String::new()), "not-json"),
        (TallyError::TooLarge, "too-large"),
        (TallyError::Refused(Vec::new()), "refused"),
        (TallyError::OtherGuide { found: "a".into(), wanted: "b".into() }, "other-guide"),
        (TallyError::GroupTooLong, "group-too-long"),
    ];
    let (found, wanted) = ("1".to_owned(), "2".to_owned());
    let of_all = [
        (TallyError::OtherVersion { guide: "a".into(), found, wanted }, "other-version"),
        (TallyError::OtherFormat(String::new()), "other-format"),
        (TallyError::OtherGrouping, "other-grouping"),
        (TallyError::NotByGroup, "not-by-group"),
        (TallyError::Malformed(String::new()), "malformed"),
        (TallyError::TooManyGroups, "too-many-groups"),
        (TallyError::Overflow, "overflow"),
        (TallyError::FloorTooLow(1), "floor-too-low"),
    ];
    for (error, code) in of_one {
        assert_eq!((error.code(), error.is_of_one_assessment()), (code, true));
    }
    for (error, code) in of_all {
        assert_eq!((error.code(), error.is_of_one_assessment()), (code, false));
    }
}

#[test]
fn what_was_left_out_is_counted() {
    let guide = guide();
    let mut tallier = Tallier::new(&guide, false);
    tallier.skip().expect("there are few");
    tallier.skip().expect("there are few");
    assert_eq!(tallier.finish(), Tally { skipped: 2, ..Tally::new(&guide, false) });
}

#[test]
fn groups_are_limited_in_number_and_name() {
    let guide = guide();
    let mut tallier = Tallier::new(&guide, true);
    let of = |name: &str| file("", "").replace(r#""role":"self""#, &format!(r#""group":{}"#, json!(name)));
    let long = "é".repeat(limits::GROUP_CHARACTERS);
    tallier.add_json(of(&long).as_bytes()).expect("the name is short enough");
    assert_eq!(tallier.add_json(of(&(long + "e")).as_bytes()), Err(TallyError::GroupTooLong));
    for number in 1..limits::TALLY_GROUPS {
        tallier.add_json(of(&number.to_string()).as_bytes()).expect("there are few groups");
    }
    assert_eq!(tallier.add_json(of("one more").as_bytes()), Err(TallyError::TooManyGroups));
    tallier.add_json(of(" 1 ").as_bytes()).expect("the group is there");
    let full = tallier.finish();
    assert_eq!(full.groups["1"].full, 2);
    let mut another = Tallier::new(&guide, true);
    another.add_json(of("one more").as_bytes()).expect("it is the first");
    assert_eq!(merge_tallies(&full, &another.finish()), Err(TallyError::TooManyGroups));
}

#[test]
fn one_by_one_is_as_all_at_once() {
    let guide = guide();
    let kinds: Vec<Kind> = items(&guide).iter().map(|item| item.kind).collect();
    assert_eq!(kinds.len(), 8, "the guide asks for every kind: {kinds:?}");
    let one = Assessment {
        guide: GuideReference { id: guide.id.clone(), ..GuideReference::default() },
        answers: [("works".into(), Answer { level: Some(4), ..Answer::default() })].into(),
        ..Assessment::default()
    };
    let mut by_one = Tally::new(&guide, true);
    by_one.add(&guide, &one).expect("it is counted");
    by_one.add(&guide, &one).expect("it is counted");
    assert_eq!(by_one, tally(&guide, &[one.clone(), one]));
}
