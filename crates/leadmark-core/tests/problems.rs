//! What problems of assessment files and of practice say, each by its name and of its values.
#![expect(clippy::unwrap_used, reason = "what reads the samples fails as a test does")]

use std::collections::BTreeSet;

use leadmark_core::{
    Guide, KINDS, Problem, Recall, Review, limits, parse, problem_sentences, read, read_recall, read_reviews,
    read_time, read_whole, schedule,
};
use serde_json::{Value, json};

/// What no caller can bring about: FSRS refuses what the checks before it refuse.
const UNREACHED: [&str; 1] = ["refused-review"];

fn guide() -> Guide {
    let source = "# Guide {#guide}\n\n## D\n\n### T\n\n#### Why? {#why}\n\n1. One {#one}\n\n\
                  ## Success metrics\n\n### Quality {#quality}\n\n- It works {#works}\n";
    parse(source).guide.unwrap()
}

/// A file with the problems that a good one is without: each field is put in the place of its own.
fn file(fields: Value) -> Vec<Problem> {
    let mut file = json!({
        "format": "leadmark/assessment@1", "id": "one", "guide": { "id": "guide", "fingerprint": "f" },
        "rater": { "role": "self" }, "startedAt": 1, "updatedAt": 1, "answers": {}
    });
    let Value::Object(fields) = fields else { return read(&fields, &guide()).problems };
    for (field, value) in fields {
        file[field] = value;
    }
    read(&file, &guide()).problems
}

/// Everything that can be wrong with a file.
fn of_files() -> Vec<Problem> {
    let answer = |id: &str, answer: Value| file(json!({ "answers": { id: answer } }));
    let works = |field: &str, value: Value| answer("works", json!({ "at": 1, field: value }));
    let note = "x".repeat(limits::NOTE_CHARACTERS + 1);
    let whole = [json!(null), json!(true), json!(1), json!("text"), json!([])].map(file);
    let parts = [
        file(json!({ "format": "leadmark/assessment@2" })),
        file(json!({ "format": "other" })),
        file(json!({ "format": null })),
        file(
            json!({ "guide": { "id": "another", "fingerprint": "f" }, "mode": "long", "rater": { "role": 1 } }),
        ),
        file(
            json!({ "id": "", "startedAt": "now", "answers": {}, "guide": {}, "targets": { "cost": 1 }, "new": 1 }),
        ),
        file(json!({ "answers": 1, "name": {} })),
        answer("elsewhere", json!({ "level": 1, "at": 1 })),
        answer("works", json!({ "level": 1, "notApplicable": true })),
        answer("why", json!({ "level": 1, "at": 1 })),
        answer("why", json!({ "covered": ["one", "two"], "at": 1 })),
        answer("why", json!({ "covered": [1], "at": 1 })),
        works("level", json!(9)),
        works("covered", json!(["one"])),
        works("note", json!(note)),
        works("note", json!([])),
        works("confidence", json!("sure")),
        works("notApplicable", json!("yes")),
    ];
    let bare = read(&json!({ "format": "leadmark/assessment@1" }), &guide()).problems;
    whole.into_iter().chain(parts).flatten().chain(bare).collect()
}

/// Everything that can be wrong with what practice is given.
fn of_practice() -> Vec<Problem> {
    let good = Review { due: 2, last: 1, stability: 1.0, difficulty: 5.0, repetitions: 1, lapses: 0 };
    let refused = |review: Review| schedule(Some(&review), Recall::Good, 1).unwrap_err();
    let mut problems = read_reviews(&json!({
        "a": [],
        "b": { "due": 1, "last": 1, "stability": "long" },
        "c": { "due": 1, "last": 1, "stability": 1, "difficulty": "hard" },
        "d": {},
    }))
    .unwrap_err();
    let single = [
        read_recall(Some(&json!("fine"))).unwrap_err(),
        read_time(Some(&json!(-1)), "now").unwrap_err(),
        read_whole(Some(&json!(9)), "points", 1, 8).unwrap_err(),
        refused(Review { due: 0, ..good }),
        refused(Review { stability: 0.0, ..good }),
        refused(Review { repetitions: 0, ..good }),
        refused(Review { lapses: 1, ..good }),
    ];
    problems.extend(single.map(|problem| *problem));
    problems
}

#[test]
fn every_sentence_is_said_of_its_values() {
    let all = problem_sentences();
    let mut said = BTreeSet::new();
    for problem in of_files().into_iter().chain(of_practice()) {
        let known = all.iter().find(|[name, ..]| *name == problem.sentence);
        let [name, code, message, help] =
            known.unwrap_or_else(|| panic!("{} is not known", problem.sentence));
        assert_eq!(problem.code, *code, "{name}");
        let whole = format!("{message}\n{help}");
        assert_eq!(whole.matches('{').count(), problem.values.len(), "{name}");
        if whole.contains("{kind}") {
            assert!(KINDS.contains(&problem.values[0].as_str()), "{name}: {:?}", problem.values);
        }
        let fill = |said: String, value: &String| said.replacen("{}", value, 1);
        let expected = problem.values.iter().fold(whole.replace("{kind}", "{}"), fill);
        assert_eq!(format!("{}\n{}", problem.message, problem.help), expected);
        said.insert(*name);
    }
    said.extend(UNREACHED);
    let known: BTreeSet<&str> = all.iter().map(|[name, ..]| *name).collect();
    assert_eq!(said, known);
    assert_eq!(known.len(), all.len());
}

#[test]
fn every_kind_of_value_is_named() {
    let named: BTreeSet<String> = of_files()
        .into_iter()
        .filter(|problem| ["not-an-assessment", "no-text", "no-object"].contains(&problem.sentence.as_str()))
        .flat_map(|problem| problem.values)
        .collect();
    assert_eq!(named, KINDS.map(str::to_owned).into());
}

#[test]
fn a_sentence_that_is_its_codes_only_one_has_its_name() {
    let all = problem_sentences();
    for [name, code, ..] in &all {
        let of_code = all.iter().filter(|[_, other, ..]| other == code).count();
        assert!(of_code > 1 || name == code, "{name} is all that {code} says");
    }
}
