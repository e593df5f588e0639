//! `leadmark report`: one assessment in the words of the package, and the pack of a group.

mod common;
mod folder;

use common::{err, leadmark_in, out};
use folder::{folder, write};
use serde_json::{Value, json};

const GUIDE: &str = "\
# Craft {#craft lang=en}

## Work

### Testing {#testing feeds=quality}

**Q: How do you test?**

1. First things first

## Success metrics

### Quality {#quality}

- It works {#works}
- It lasts {#lasts}
";

fn assessment(id: &str, role: &str, level: u8) -> Value {
    json!({
        "format": "leadmark/assessment@1",
        "id": id,
        "guide": { "id": "craft", "fingerprint": "" },
        "mode": "quick",
        "rater": { "role": role },
        "startedAt": 1_790_000_000_000_u64,
        "updatedAt": 1_790_000_000_000_u64,
        "answers": {
            "works": { "level": level, "note": "between us", "at": 1_790_000_000_000_u64 },
            "lasts": { "level": 3, "at": 1_790_000_000_000_u64 },
        },
    })
}

#[track_caller]
fn run(folder: &tempfile::TempDir, arguments: &[&str], code: i32) -> (String, String) {
    let arguments = [&["report"], arguments, &["--guide", "guide.md"]].concat();
    let output = leadmark_in(folder.path(), &arguments, None);
    assert_eq!(output.status.code(), Some(code), "{}{}", out(&output), err(&output));
    (out(&output), err(&output))
}

#[test]
fn a_report_says_what_score_says() {
    let folder = folder(GUIDE, &[("me.json", assessment("me", "self", 4))]);
    for format in ["markdown", "csv", "csv-metrics", "xapi"] {
        let (report, _) = run(&folder, &["me.json", "--format", format], 0);
        let score = leadmark_in(
            folder.path(),
            &["score", "me.json", "--guide", "guide.md", "--format", format],
            None,
        );
        assert_eq!(report, out(&score), "{format}");
    }
    assert!(run(&folder, &["me.json"], 0).0.starts_with("# Self-assessment: Craft\n"));
    assert!(!run(&folder, &["me.json", "--without-notes"], 0).0.contains("between us"));
}

#[test]
fn json_holds_everything_and_what_came_before() {
    let folder = folder(
        GUIDE,
        &[("me.json", assessment("me", "self", 4)), ("then.json", assessment("then", "self", 2))],
    );
    let (printed, _) = run(&folder, &["me.json", "--before", "then.json", "--format", "json"], 0);
    let report: Value = serde_json::from_str(&printed).expect("a report is JSON");
    assert_eq!((&report["format"], &report["before"]["id"]), (&json!("leadmark/report@1"), &json!("then")));
    assert_eq!(report["change"]["up"][0]["id"], "works");
    let (printed, _) = run(&folder, &["me.json", "then.json", "--format", "json"], 0);
    let reports: Value = serde_json::from_str(&printed).expect("reports are JSON");
    assert_eq!((&reports[0]["file"], &reports[1]["file"]), (&json!("me.json"), &json!("then.json")));
}

#[test]
fn statements_have_notes_only_when_they_are_asked_for() {
    let folder = folder(
        GUIDE,
        &[("me.json", assessment("me", "self", 4)), ("peer.json", assessment("peer", "peer", 2))],
    );
    let (printed, _) = run(&folder, &["me.json", "peer.json", "--format", "xapi"], 0);
    let statements: Vec<Value> = serde_json::from_str(&printed).expect("statements are one list");
    // For each two answers, completion, the score of the metric, and the overall one.
    assert_eq!(statements.len(), 10);
    assert!(!printed.contains("between us"));
    assert!(run(&folder, &["me.json", "--format", "xapi", "--with-notes"], 0).0.contains("between us"));
}

/// Five people, the last of them in two copies.
fn group() -> tempfile::TempDir {
    let folder = folder(GUIDE, &[]);
    for (number, level) in [1, 5, 4, 2, 2].into_iter().enumerate() {
        let person = assessment(&format!("person {number}"), "self", level);
        write(folder.path(), &format!("{number}.json"), &person.to_string());
    }
    std::fs::copy(folder.path().join("4.json"), folder.path().join("copy.json")).expect("the file is copied");
    folder
}

#[test]
fn a_group_is_told_how_far_apart_it_is() {
    let folder = group();
    let five = ["0.json", "1.json", "2.json", "3.json", "4.json"];
    let (pack, _) = run(&folder, &[&["--group"], &five[..]].concat(), 0);
    // Scores of 25, 75, 62.5, 37.5 and 37.5, as the other statement is in the middle for all.
    assert!(pack.contains("| Quality | 5 | 48 | 21 | 38 to 63 |"), "{pack}");
    assert!(pack.contains("- It works: 1 × Not yet (1 of 5), 2 × Beginning (2 of 5), 1 × Measured (4 of 5), 1 × Leading (5 of 5)"), "{pack}");
    assert!(pack.contains("1. **How do you test?**"), "{pack}");
    assert!(!pack.contains("person ") && !pack.contains("between us"), "{pack}");
    let (page, _) = run(&folder, &[&["--group", "--format", "html"], &five[..]].concat(), 0);
    assert!(page.starts_with("<!doctype html>") && page.contains("style-src 'sha256-"), "{page}");
}

#[test]
fn a_person_counts_once_and_only_for_themselves() {
    let folder = group();
    write(folder.path(), "peer.json", &assessment("peer", "peer", 1).to_string());
    let four = ["--group", "1.json", "2.json", "3.json", "4.json", "copy.json", "peer.json"];
    let (pack, messages) = run(&folder, &four, 0);
    assert!(pack.contains("4 of us have answered") && pack.contains("Nothing can be shown"), "{pack}");
    assert!(messages.contains("1 left out"), "{messages}");
    let (pack, _) =
        run(&folder, &["--group", "--floor", "6", "0.json", "1.json", "2.json", "3.json", "4.json"], 0);
    assert!(pack.contains("a figure needs 6 people"), "{pack}");
}

#[test]
fn what_does_not_go_together_is_bad_usage() {
    let folder = group();
    let refused = |arguments: &[&str], message: &str| {
        let (printed, messages) = run(&folder, arguments, 2);
        assert!(printed.is_empty() && messages.contains(message), "{messages}");
    };
    refused(&["0.json", "--format", "html"], "--format html is a group's pack: add --group");
    refused(&["0.json", "--group", "--format", "csv"], "--group is written as markdown or html");
    refused(&["0.json", "--group", "--floor", "4"], "4 is not in 5..");
    refused(&["0.json", "--floor", "6"], "--group");
}
