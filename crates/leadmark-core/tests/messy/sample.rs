//! A clean guide, and what is read of a messy one.

use leadmark_core::{Diagnostic, Guide, Parsed, items, parse};

use crate::words;

/// Every part of a guide, written cleanly.
pub(crate) const BASE: &str = "\
# Craft

Welcome.

## Building

### Design {feeds=quality}

#### How do you design?

1. Look
   - Ask
   - Listen
2. Draw
   - Sketch
3. Example

   We drew:
   - It worked

#### Metrics to track

- **Speed**
  - Lead time
  - Frequency

## Best practices

### Habits {feeds=quality}

- Write it down

## Success metrics

### Quality

- It works
  1. **Never** Not once.
  2. **Always** Each time.
- It lasts

---

Bye.
";

/// Reads a guide whose findings are these, each as code, line and column, and that loses no word.
#[track_caller]
pub(crate) fn with(source: &str, findings: &[&str]) -> Guide {
    let parsed = parse(source);
    let excerpt: String = source.chars().take(1_000).collect();
    assert_eq!(places(&parsed), findings, "{excerpt}");
    assert_eq!(words::lost(source, &parsed), Vec::<&str>::new(), "{excerpt}");
    parsed.guide.unwrap()
}

pub(crate) fn places(parsed: &Parsed) -> Vec<String> {
    let show = |found: &Diagnostic| format!("{} {}:{}", found.code, found.start.line, found.start.column);
    parsed.diagnostics.iter().map(show).collect()
}

/// Expects that a guide reads exactly as the clean one.
#[track_caller]
pub(crate) fn reads_like_base(source: &str, findings: &[&str]) {
    assert_eq!(with(source, findings), parse(BASE).guide.unwrap());
}

pub(crate) fn teaching(part: &str) -> String {
    format!("# Guide\n\n{part}\n\n## Success metrics\n\n### Quality\n\n- It works\n")
}

pub(crate) fn rating(bullets: &str) -> String {
    format!("# Guide\n\n## Success metrics\n\n### Quality\n\n{bullets}\n")
}

pub(crate) fn texts(guide: &Guide) -> Vec<String> {
    items(guide).iter().map(|item| item.text.plain().to_owned()).collect()
}

pub(crate) fn steps(guide: &Guide) -> Vec<String> {
    let questions = guide.domains.iter().flat_map(|domain| &domain.topics).flat_map(|topic| &topic.questions);
    questions.flat_map(|question| &question.steps).map(|step| step.text.plain().to_owned()).collect()
}

pub(crate) fn json(guide: &Guide) -> String {
    serde_json::to_string(guide).unwrap()
}
