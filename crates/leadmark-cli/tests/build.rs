//! `leadmark build` refuses what it can't make a page of. What it makes is tested in a browser.

mod common;
mod project;

use common::{err, leadmark_in, out};
use project::project;

#[test]
fn a_result_must_be_named() {
    let output = leadmark_in(&project(""), &["build", "guides/technical-leadership.md"], None);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        err(&output).contains("--out <DIR>|--single-file <FILE.html>|--scorm <FILE.zip>"),
        "{}",
        err(&output)
    );
}

#[test]
fn options_of_one_result_need_it() {
    for option in ["--force", "--scorm-score"] {
        let arguments = ["build", "guides/technical-leadership.md", "--single-file", "page.html", option];
        let output = leadmark_in(&project(""), &arguments, None);
        assert_eq!(output.status.code(), Some(2), "{option}");
    }
}

#[test]
fn a_guide_with_errors_is_told_as_check_tells_it() {
    let samples = project("crates/leadmark-cli/tests/samples");
    let checked = leadmark_in(&samples, &["check", "twelve-mistakes.md"], None);
    let built = leadmark_in(&samples, &["build", "twelve-mistakes.md", "--out", "never-made"], None);
    assert_eq!((built.status.code(), out(&built).as_str()), (Some(1), ""));
    assert_eq!(err(&built), err(&checked));
    assert!(!samples.join("never-made").exists());
}

#[test]
fn a_guide_that_is_not_there() {
    let output = leadmark_in(&project(""), &["build", "no-such-guide.md", "--out", "never-made"], None);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).starts_with("leadmark: no-such-guide.md: "), "{}", err(&output));
}
