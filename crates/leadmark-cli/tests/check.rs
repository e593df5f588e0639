//! `leadmark check` tells what is wrong, where, and how to mend it.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a helper that fails is a test that fails")]

mod common;
mod project;

use std::collections::BTreeSet;
use std::fs;

use common::{err, leadmark_in, out};
use leadmark_core::limits;
use project::project;

#[track_caller]
fn check(arguments: &[&str], input: Option<&[u8]>, code: i32) -> (String, String) {
    let arguments: Vec<&str> = ["check"].into_iter().chain(arguments.iter().copied()).collect();
    let output = leadmark_in(&project(""), &arguments, input);
    assert_eq!(output.status.code(), Some(code), "{}{}", out(&output), err(&output));
    (out(&output), err(&output))
}

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).expect("the output is JSON")
}

#[test]
fn twelve_mistakes_are_twelve_findings_each_at_its_line() {
    let samples = project("crates/leadmark-cli/tests/samples");
    let output = leadmark_in(&samples, &["check", "twelve-mistakes.md"], None);
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(format!("{}\n{}", out(&output), err(&output)));
    let output = leadmark_in(&samples, &["check", "twelve-mistakes.md", "--format", "json"], None);
    let found = json(&out(&output));
    let found = found["diagnostics"].as_array().expect("there are findings");
    let kinds: BTreeSet<&str> = found.iter().filter_map(|found| found["code"].as_str()).collect();
    let lines: BTreeSet<u64> = found.iter().filter_map(|found| found["start"]["line"].as_u64()).collect();
    assert_eq!((found.len(), kinds.len(), lines.len()), (12, 12, 12));
}

#[test]
fn the_built_in_guide_is_clean() {
    let (printed, messages) =
        check(&["--format", "json", "--deny", "notes", "guides/technical-leadership.md"], None, 0);
    let expected = serde_json::json!({
        "diagnostics": [],
        "counts": {
            "domains": 5, "topics": 10, "questions": 12, "steps": 25, "points": 100, "examples": 12, "outcomes": 48,
            "measureGroups": 4, "measures": 12, "practiceGroups": 4, "practices": 16, "metrics": 4, "indicators": 16,
        },
    });
    assert_eq!(json(&printed), expected);
    assert_eq!(messages, "");
}

#[test]
fn a_folder_stands_for_its_guides() {
    let (printed, _) = check(&["guides", "--format", "json"], None, 0);
    let files: Vec<String> = json(&printed)
        .as_array()
        .expect("several guides are an array")
        .iter()
        .map(|report| report["file"].as_str().expect("each names its file").to_owned())
        .collect();
    assert_eq!(
        files,
        [
            "guides/examples/code-review.ar.md",
            "guides/examples/on-call-readiness.md",
            "guides/technical-leadership.md"
        ]
    );
}

#[track_caller]
fn refuses(guide: &[u8], code: &str, message: &str, line: u64, column: u64) {
    let (printed, _) = check(&["-", "--format", "json"], Some(guide), 1);
    let found = &json(&printed)["diagnostics"][0];
    assert_eq!(found["severity"], "error");
    assert_eq!(found["code"], code);
    assert_eq!(found["message"], message);
    assert_eq!((&found["start"]["line"], &found["start"]["column"]), (&line.into(), &column.into()));
    assert!(!found["help"].as_str().expect("there is help").is_empty());
}

#[test]
fn what_is_no_guide_is_refused_with_its_place() {
    refuses(b"# A\n\nb\xff", "not-utf8", "the byte 0xFF is not UTF-8", 3, 2);
    refuses(b" \n", "empty-guide", "the guide is empty", 1, 1);
    refuses(b"# A\n\nNothing to rate.\n", "no-metrics", "the guide has no success metrics", 1, 1);
    let large = vec![b'a'; 5_000_000];
    refuses(&large, "too-large", "the guide has more than 4194304 bytes", 1, 1);
}

#[test]
fn a_guide_of_exactly_the_limit_is_read() {
    let mut guide = b"# A\n\n## Success metrics\n\n### M\n\n- i\n\n".to_vec();
    guide.resize(limits::GUIDE_BYTES, b'a');
    check(&["-"], Some(&guide), 0);
    guide.push(b'a');
    check(&["-"], Some(&guide), 1);
}

#[test]
fn warnings_fail_only_where_they_are_denied() {
    let guide = b"# A\n\n## Success metrics\n\n### M\n";
    check(&["-"], Some(guide), 0);
    let (printed, messages) = check(&["-", "--deny", "warnings"], Some(guide), 1);
    assert!(printed.contains("1 warning"), "{printed}");
    assert!(
        messages.contains("warning[no-indicators]: the success metric \"M\" has no indicators"),
        "{messages}"
    );
}

#[test]
fn bad_usage_is_told_apart_from_bad_guides() {
    check(&[], None, 2);
    let (_, messages) = check(&["no-such-guide.md"], None, 2);
    assert!(messages.starts_with("leadmark: no-such-guide.md: "), "{messages}");
    let folder = tempfile::tempdir().expect("a folder can be made");
    let (_, messages) = check(&[folder.path().to_str().expect("a plain path")], None, 2);
    assert!(messages.contains("there is no .md file in this folder"), "{messages}");
}

#[test]
fn a_very_long_line_is_shown_in_part() {
    let mut guide = "# A\n\n## Success metrics\n\n### M\n\n- i\n\n".to_owned();
    guide.push_str(&"x ".repeat(500_000));
    guide.push_str("[l](javascript:x)\n");
    let (_, messages) = check(&["-"], Some(guide.as_bytes()), 0);
    assert!(messages.contains("warning[unsafe-link]"), "{messages}");
    assert!(messages.len() < 2_000, "{} bytes of message", messages.len());
}

#[test]
fn control_characters_do_not_reach_the_terminal() {
    let guide = b"# A\n\n## Success metrics\n\n### M {#m \x1b[31m=1}\n\n- [l\x1b[2J](javascript:\x1b[2J)\n";
    let (_, messages) = check(&["-"], Some(guide), 0);
    assert!(!messages.contains('\x1b'), "{messages:?}");
}

#[test]
fn parse_prints_the_guide() {
    let output = leadmark_in(&project(""), &["parse", "guides/examples/code-review.ar.md"], None);
    assert_eq!(output.status.code(), Some(0));
    let guide = json(&out(&output));
    assert_eq!((&guide["id"], &guide["lang"]), (&"code-review-ar".into(), &"ar".into()));
    assert_eq!(guide["metrics"].as_array().map(Vec::len), Some(2));
    let refused = leadmark_in(&project(""), &["parse", "-"], Some(b""));
    assert_eq!(refused.status.code(), Some(1));
    assert!(err(&refused).contains("error[empty-guide]"), "{}", err(&refused));
}

#[test]
fn fmt_replaces_files_and_checks_without() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let guide = folder.path().join("guide.md");
    fs::write(&guide, "# A\n## Success metrics\n### 1. **M:**\n* i\n").expect("the guide is written");
    let unsettled = leadmark_in(folder.path(), &["fmt", "--check", "guide.md"], None);
    assert_eq!(unsettled.status.code(), Some(1));
    assert_eq!(err(&unsettled), "guide.md: not in the preferred form; leadmark fmt writes it so\n");
    assert_eq!(leadmark_in(folder.path(), &["fmt", "."], None).status.code(), Some(0));
    let formatted = "# A {#a}\n\n## Success metrics\n\n### M {#m}\n\n- i {#i}\n";
    assert_eq!(fs::read_to_string(&guide).expect("the guide is there"), formatted);
    assert_eq!(leadmark_in(folder.path(), &["fmt", "--check", "guide.md"], None).status.code(), Some(0));
    assert_eq!(
        out(&leadmark_in(folder.path(), &["fmt", "-"], Some(b"# A\n## Success metrics\n### M\n- i\n"))),
        formatted
    );
    let refused = leadmark_in(folder.path(), &["fmt", "-"], Some(b"# A\n"));
    assert_eq!((refused.status.code(), out(&refused)), (Some(1), String::new()));
}

#[test]
fn the_guides_we_ship_are_formatted() {
    let output = leadmark_in(&project(""), &["fmt", "--check", "guides"], None);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
}
