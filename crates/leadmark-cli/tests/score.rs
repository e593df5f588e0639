//! `leadmark score` scores files, and says what is wrong with those that it can't.

mod common;
mod project;

use common::{err, leadmark_in, out};
use project::project;
use serde_json::{Value, json};

/// The assessment that the other ones differ from: the first metric answered 1, 2, 3 and 4, the second half.
fn sample() -> Value {
    let answer = |level: u8| json!({ "level": level, "at": 1_790_000_000_000_u64 });
    json!({
        "format": "leadmark/assessment@1",
        "id": "sample",
        "guide": { "id": "technical-leadership", "fingerprint": "" },
        "mode": "quick",
        "rater": { "role": "self" },
        "startedAt": 1_790_000_000_000_u64,
        "updatedAt": 1_790_000_000_000_u64,
        "answers": {
            "reliability": answer(1), "code-quality": answer(2), "technical-debt": answer(3), "innovation": answer(4),
            "productivity": answer(5), "skills": answer(3), "delivery": answer(5),
        },
    })
}

#[track_caller]
fn score(assessment: &Value, arguments: &[&str], code: i32) -> (String, String) {
    let arguments: Vec<&str> = ["score", "-"].into_iter().chain(arguments.iter().copied()).collect();
    let output = leadmark_in(&project(""), &arguments, Some(assessment.to_string().as_bytes()));
    assert_eq!(output.status.code(), Some(code), "{}{}", out(&output), err(&output));
    (out(&output), err(&output))
}

#[test]
fn scores_are_printed_as_json() {
    let (printed, messages) = score(&sample(), &["--format", "json"], 0);
    assert_eq!(messages, "");
    let card: Value = serde_json::from_str(&printed).expect("the output is JSON");
    let outcomes = |index: usize| card["metrics"][index]["outcomes"].clone();
    // (0 + 25 + 50 + 75) / 4
    assert_eq!(
        outcomes(0),
        json!({ "score": 37.5, "low": 37.5, "high": 37.5, "coverage": 1.0, "evidenced": 0.0, "answered": 4, "applicable": 4, "total": 4 })
    );
    // (100 + 50) / 2, and the other two may all be lowest or all be highest
    assert_eq!(
        outcomes(1),
        json!({ "score": 75.0, "low": 37.5, "high": 87.5, "coverage": 0.5, "evidenced": 0.0, "answered": 2, "applicable": 4, "total": 4 })
    );
    // one of four is fewer than half
    assert_eq!(
        outcomes(2),
        json!({ "score": null, "low": 25.0, "high": 100.0, "coverage": 0.25, "evidenced": 0.0, "answered": 1, "applicable": 4, "total": 4 })
    );
    // (37.5 + 75) / 2 of two metrics out of four; low (37.5 + 37.5 + 25 + 0) / 4; high (37.5 + 87.5 + 100 + 100) / 4
    let overall = &card["overall"]["outcomes"];
    assert_eq!(
        (&overall["score"], &overall["low"], &overall["high"]),
        (&json!(56.25), &json!(25.0), &json!(81.25))
    );
    assert_eq!((&overall["answered"], &overall["applicable"]), (&json!(7), &json!(16)));
}

#[test]
fn scores_are_printed_as_text() {
    let (printed, _) = score(&sample(), &[], 0);
    insta::assert_snapshot!(printed);
}

#[test]
fn several_files_are_an_array_with_names() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for name in ["a.json", "b.json"] {
        std::fs::write(folder.path().join(name), sample().to_string()).expect("the file is written");
    }
    let output = leadmark_in(folder.path(), &["score", "a.json", "b.json", "--format", "json"], None);
    let cards: Value = serde_json::from_str(&out(&output)).expect("the output is JSON");
    assert_eq!((&cards[0]["file"], &cards[1]["file"]), (&json!("a.json"), &json!("b.json")));
    assert_eq!(cards[0]["overall"], cards[1]["overall"]);
}

#[track_caller]
fn refuses(change: impl FnOnce(&mut Value), message: &str) {
    let mut assessment = sample();
    change(&mut assessment);
    let (printed, messages) = score(&assessment, &["--format", "json"], 1);
    assert_eq!(printed, "");
    assert_eq!(messages, format!("-: {message}\n"));
}

#[test]
fn a_bad_file_is_refused_with_its_place_and_mend() {
    refuses(
        |file| file["format"] = json!("leadmark/tally@1"),
        "error[other-format]: format: \"leadmark/tally@1\" is not \"leadmark/assessment@1\"; choose a file that Leadmark saved",
    );
    refuses(
        |file| file["format"] = json!("leadmark/assessment@2"),
        "error[later-version]: format: \"leadmark/assessment@2\" was written by a later version; open it with the version that wrote it",
    );
    refuses(
        |file| file["answers"]["reliability"]["level"] = json!(6),
        "error[off-scale]: answers.reliability.level: 6 is not on the scale of 1 to 5; give one of its levels as a whole number",
    );
    refuses(
        |file| file["answers"]["skills"]["note"] = json!("x".repeat(4001)),
        "error[note-too-long]: answers.skills.note: the note has 4001 characters, more than 4000; shorten it; the rest would be cut off",
    );
}

#[test]
fn an_unknown_item_is_told_and_passed_over() {
    let mut assessment = sample();
    assessment["answers"]["gone"] = json!({ "level": 2, "at": 1 });
    let (printed, messages) = score(&assessment, &["--format", "json"], 0);
    assert!(printed.contains("\"score\": 37.5"));
    assert!(
        messages.starts_with("-: warning[unknown-item]: answers.gone: the guide has no item \"gone\""),
        "{messages}"
    );
}

#[test]
fn what_is_not_json_is_refused_with_its_place() {
    let output = leadmark_in(&project(""), &["score", "-"], Some(b"{\n  \"format\": oops\n}"));
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        err(&output),
        "leadmark: -:2:13: not JSON: expected value at line 2 column 13; choose a file that Leadmark saved\n"
    );
}

#[test]
fn a_file_over_the_limit_is_refused() {
    let large = vec![b' '; leadmark_core::limits::ASSESSMENT_BYTES + 1];
    let output = leadmark_in(&project(""), &["score", "-"], Some(&large));
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("more than 1048576"), "{}", err(&output));
}

#[test]
fn another_guide_scores_its_own_answers() {
    let mut assessment = sample();
    assessment["guide"]["id"] = json!("code-review-ar");
    assessment["answers"] = json!({ "safe-opinion": { "level": 5, "at": 1 } });
    let (printed, messages) =
        score(&assessment, &["--guide", "guides/examples/code-review.ar.md", "--format", "json"], 0);
    let card: Value = serde_json::from_str(&printed).expect("the output is JSON");
    assert_eq!((messages.as_str(), &card["guide"]["id"]), ("", &json!("code-review-ar")));
}
