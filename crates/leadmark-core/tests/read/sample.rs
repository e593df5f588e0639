//! A good file, what is changed in it, and what is read of it.

use leadmark_core::{Assessment, Guide, Reading, Severity, parse, read};
use serde_json::{Value, json};

pub(crate) fn guide() -> Guide {
    let source = "# Guide {#guide}\n\n## D\n\n### T {feeds=quality}\n\n#### Why? {#why}\n\n1. One {#one}\n   - a {#a}\n   - b {#b}\n2. Two {#two}\n\n\
                  ## Best practices\n\n### P {feeds=quality}\n\n- Write {#write}\n  1. **No** x\n  2. **Yes** y\n\n\
                  ## Success metrics\n\n### Quality {#quality}\n\n- It works {#works}\n- It lasts {#lasts}\n- Odd {#__proto__}\n- Odder {#constructor}";
    parse(source).guide.unwrap()
}

/// A good file with one answer of each kind.
pub(crate) fn good() -> Value {
    json!({
        "format": "leadmark/assessment@1",
        "id": "one",
        "guide": { "id": "guide", "fingerprint": "0123456789abcdef" },
        "rater": { "role": "peer", "group": "platform" },
        "startedAt": 1_790_000_000_000_u64,
        "updatedAt": 1_790_000_000_500_u64,
        "answers": {
            "lasts": { "notApplicable": true, "at": 1 },
            "why": { "covered": ["a", "two"], "at": 2 },
            "works": { "level": 3, "note": "seen", "confidence": "low", "at": 3 }
        },
        "targets": { "quality": 4 }
    })
}

/// The good file with a part put in, or taken out where it is null.
#[track_caller]
pub(crate) fn changed(pointer: &str, value: Value) -> Value {
    let mut file = good();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let parent = file.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    if value.is_null() {
        parent.remove(key).unwrap();
    } else {
        parent.insert(key.to_owned(), value);
    }
    file
}

pub(crate) fn shown(reading: &Reading) -> Vec<String> {
    let severity = |severity| match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    reading
        .problems
        .iter()
        .map(|problem| format!("{} {} {problem}", severity(problem.severity), problem.code))
        .collect()
}

/// Expects these problems, as `severity code path: message; help`, and gives what could be read.
#[track_caller]
pub(crate) fn with(file: &Value, problems: &[&str]) -> Assessment {
    let reading = read(file, &guide());
    assert_eq!(shown(&reading), problems);
    reading.assessment.unwrap()
}

#[track_caller]
pub(crate) fn nothing(file: &Value, problem: &str) {
    let reading = read(file, &guide());
    assert_eq!(shown(&reading), [problem]);
    assert_eq!(reading.assessment, None);
}
