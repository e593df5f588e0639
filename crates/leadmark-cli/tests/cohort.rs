//! `leadmark cohort` counts what it is given, however it comes, and says what it leaves out.

#![expect(clippy::expect_used, reason = "a helper that fails is a test that fails")]

mod common;

use std::fs;
use std::path::Path;
use std::process::Output;

use common::{err, leadmark_in, out};
use serde_json::{Value, json};

/// An assessment with one level throughout.
fn line(level: u8, group: &str) -> String {
    let answer = json!({ "level": level, "at": 1 });
    json!({
        "format": "leadmark/assessment@1",
        "id": "any",
        "guide": { "id": "technical-leadership", "fingerprint": "" },
        "mode": "quick",
        "rater": { "role": "self", "group": group },
        "startedAt": 1,
        "updatedAt": 1,
        "answers": { "reliability": answer, "code-quality": answer, "technical-debt": answer, "innovation": answer },
    })
    .to_string()
}

/// Assessments of two groups, levels 1 to 5 in turn.
fn lines(count: u8) -> String {
    let group = |number| if number % 3 == 0 { "Red" } else { "Blue" };
    (0..count).map(|number| line(number % 5 + 1, group(number)) + "\n").collect()
}

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("it is in the folder")).expect("the folder is made");
        fs::write(path, text).expect("the file is written");
    }
    folder
}

#[track_caller]
fn run(folder: &Path, arguments: &[&str], input: &str, code: i32) -> Output {
    let arguments: Vec<&str> = ["cohort"].into_iter().chain(arguments.iter().copied()).collect();
    let output = leadmark_in(folder, &arguments, Some(input.as_bytes()));
    assert_eq!(output.status.code(), Some(code), "{}{}", out(&output), err(&output));
    output
}

#[track_caller]
fn report(folder: &Path, arguments: &[&str], input: &str) -> Value {
    let arguments: Vec<&str> = arguments.iter().copied().chain(["--format", "json"]).collect();
    serde_json::from_str(&out(&run(folder, &arguments, input, 0))).expect("the report is JSON")
}

#[test]
fn files_folders_and_standard_input_say_the_same() {
    let pretty: Value = serde_json::from_str(&line(1, "Red")).expect("it is JSON");
    let pretty = serde_json::to_string_pretty(&pretty).expect("it is JSON");
    let rest = lines(12).lines().skip(1).collect::<Vec<_>>().join("\r\n\n");
    let folder = folder(&[
        ("all.ndjson", &lines(12)),
        ("team/one.json", &pretty),
        ("team/deeper/rest.jsonl", rest.trim_end()),
        ("team/notes.txt", "not read"),
        ("team/.hidden/more.json", "{"),
    ]);
    let whole = report(folder.path(), &["all.ndjson"], "");
    assert_eq!((&whole["all"]["assessments"], &whole["skipped"]), (&json!(12), &json!(0)));
    assert_eq!(report(folder.path(), &["-"], &lines(12)), whole);
    assert_eq!(report(folder.path(), &["team"], ""), whole);
    assert_eq!(report(folder.path(), &["team/deeper", "-", "--threads", "3"], &pretty), whole);
}

#[test]
fn groups_are_shown_when_asked_for() {
    let whole = report(Path::new("."), &["-", "--by", "group"], &lines(15));
    let groups: Vec<_> =
        whole["groups"].as_array().expect("there are groups").iter().map(|group| &group["name"]).collect();
    assert_eq!(groups, ["Blue", "Red"]);
    let high = report(Path::new("."), &["-", "--by", "group", "--floor", "6"], &lines(15));
    assert_eq!((&high["groups"], &high["hidden"]), (&json!([]), &json!({ "groups": 2, "assessments": 15 })));
    assert_eq!(report(Path::new("."), &["-"], &lines(15))["hidden"], Value::Null);
}

#[test]
fn a_report_is_text_unless_asked_otherwise() {
    let text = out(&run(Path::new("."), &["-", "--by", "group"], &lines(15), 0));
    insta::assert_snapshot!(text);
}

#[test]
fn bad_lines_are_told_and_skipped() {
    let input = format!("{}{{\"cut\n\n{}[]\n", lines(5), lines(6));
    let output = run(Path::new("."), &["-", "--format", "json"], &input, 0);
    assert_eq!(
        err(&output),
        "-:6: skipped: not JSON: EOF while parsing a string at column 5; write one assessment a line\n\
         -:14: skipped: error[not-an-assessment]: $: this is a list, not an assessment; choose a file that Leadmark saved\n"
    );
    let report: Value = serde_json::from_str(&out(&output)).expect("the report is JSON");
    assert_eq!((&report["all"]["assessments"], &report["skipped"]), (&json!(11), &json!(2)));
    let strict = run(Path::new("."), &["-", "--strict"], &input, 1);
    assert_eq!(out(&strict), "");
    assert!(err(&strict).ends_with("nothing is reported (--strict)\n"), "{}", err(&strict));
    run(Path::new("."), &["-", "--strict"], &lines(5), 0);
}

#[test]
fn of_many_bad_lines_the_first_are_told() {
    let output = run(Path::new("."), &["-", "--threads", "2"], &"oops\n".repeat(200_000), 0);
    let messages = err(&output);
    assert_eq!(messages.lines().count(), 21);
    assert!(messages.starts_with("-:1: skipped: not JSON"), "{messages}");
    assert!(messages.contains("-:20: skipped") && !messages.contains("-:21:"), "{messages}");
    assert!(messages.ends_with("… and 199980 more skipped, 200000 in all\n"), "{messages}");
}

#[test]
fn a_line_that_is_too_long_is_skipped() {
    let long = "x".repeat(3 * leadmark_core::limits::ASSESSMENT_BYTES);
    let input = format!("{}{long}\n{}{long}", lines(5), lines(5));
    let output = run(Path::new("."), &["-", "--format", "json"], &input, 0);
    assert_eq!(
        err(&output),
        "-:6: skipped: more than 1048576 bytes; an assessment is smaller\n\
         -:12: skipped: more than 1048576 bytes; an assessment is smaller\n"
    );
    let report: Value = serde_json::from_str(&out(&output)).expect("the report is JSON");
    assert_eq!((&report["all"]["assessments"], &report["skipped"]), (&json!(10), &json!(2)));
}

#[test]
fn nothing_is_a_cohort_of_nobody() {
    for arguments in [&["-"][..], &["-", "--merge"], &["-", "--by", "group"]] {
        let report = report(Path::new("."), arguments, "");
        assert_eq!((&report["all"]["assessments"], &report["groups"]), (&json!(0), &json!([])));
    }
    let folder = folder(&[("notes.txt", "")]);
    let output = run(folder.path(), &["."], "", 2);
    assert_eq!(err(&output), "leadmark: .: there is no .json, .ndjson or .jsonl file in this folder\n");
    assert_eq!(run(folder.path(), &["gone.ndjson"], "", 2).stdout, b"");
}

#[test]
fn merged_tallies_report_the_same_bytes() {
    let all = lines(60) + "oops\n";
    let lines: Vec<&str> = all.lines().collect();
    for grouping in [&[][..], &["--by", "group"]] {
        let arguments = |more: &[&'static str]| [more, grouping].concat();
        let alone = out(&run(Path::new("."), &arguments(&["-", "--format", "json"]), &all, 0));
        for size in [1, 7, 30, 61] {
            let partials: Vec<String> = lines
                .chunks(size)
                .rev()
                .map(|part| out(&run(Path::new("."), &arguments(&["-", "--partial"]), &part.join("\n"), 0)))
                .collect();
            let merged =
                run(Path::new("."), &arguments(&["-", "--merge", "--format", "json"]), &partials.concat(), 0);
            assert_eq!(out(&merged), alone, "in parts of {size}");
        }
        let one = out(&run(Path::new("."), &arguments(&["-", "--partial", "--threads", "3"]), &all, 0));
        assert_eq!(out(&run(Path::new("."), &arguments(&["-", "--partial", "--merge"]), &one, 0)), one);
    }
}

#[test]
fn a_tally_that_can_t_be_merged_stops_the_run() {
    let refuse = |input: &str, message: &str| {
        let output = run(Path::new("."), &["-", "--merge"], input, 1);
        assert_eq!(out(&output), "");
        assert!(err(&output).starts_with(&format!("leadmark: -:2: {message}")), "{}", err(&output));
    };
    let good = out(&run(Path::new("."), &["-", "--partial"], &lines(5), 0));
    let other = |from: &str, to: &str| format!("{good}{}", good.replace(from, to));
    refuse(
        &other("technical-leadership", "on-call"),
        "the guide is \"on-call\", not \"technical-leadership\"",
    );
    refuse(&other("tally@1", "tally@2"), "format: \"leadmark/tally@2\"");
    refuse(
        &other("\"byGroup\":false", "\"byGroup\":true"),
        "one tally counts groups apart and the other does not",
    );
    refuse(&format!("{good}{}", lines(1)), "not a tally: unknown field `id`");
    let output = run(Path::new("."), &["-", "--merge", "--by", "group"], &good, 1);
    assert_eq!(err(&output), "leadmark: the tally does not count groups apart; count again by group\n");
}

#[test]
fn a_floor_that_is_too_low_is_bad_usage() {
    let output = run(Path::new("."), &["-", "--floor", "4"], "", 2);
    assert!(err(&output).contains("4 is not in 5.."), "{}", err(&output));
}
