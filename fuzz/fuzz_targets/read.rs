//! Reading an assessment file never panics, and what could be read of it reads back equal and without an error.

#![no_main]

use std::sync::LazyLock;

use leadmark_core::{Guide, Problem, Reading, Severity, parse, read, read_without_guide};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

static GUIDE: LazyLock<Guide> = LazyLock::new(|| parse(include_str!("../guide.md")).guide.unwrap());

fuzz_target!(|json: &[u8]| {
    let Ok(value) = serde_json::from_slice(json) else { return };
    reads_back(&value, |value| read(value, &GUIDE), |problem| problem.severity != Severity::Error);
    // A guide that is not at hand lends no id to a file that names none.
    reads_back(&value, read_without_guide, |problem| {
        problem.severity != Severity::Error || problem.path == "guide.id"
    });
});

fn reads_back(value: &Value, read: impl Fn(&Value) -> Reading, may_stay: impl Fn(&Problem) -> bool) {
    let reading = read(value);
    let Some(assessment) = reading.assessment else {
        assert!(!reading.problems.is_empty(), "a file is refused without a word");
        return;
    };
    let again = read(&serde_json::to_value(&assessment).unwrap());
    for problem in &again.problems {
        assert!(may_stay(problem), "{problem}");
    }
    assert_eq!(again.assessment, Some(assessment));
}
