//! What a link holds is an assessment by a stranger: reading it, and all that the page then shows of it, never panics.
//!
//! Unpacking is the package's own and not Rust; here the text is what a link has unpacked to.

#![no_main]

use std::sync::LazyLock;

use leadmark_core::{Assessment, Guide, Severity, compare, merge, parse, plan, read, rebase, score};
use leadmark_report::{Options, csv_items, csv_metrics, json, markdown};
use libfuzzer_sys::fuzz_target;

/// What a link may unpack to, in bytes.
const MOST: usize = 256 * 1024;

static GUIDE: LazyLock<Guide> = LazyLock::new(|| parse(include_str!("../guide.md")).guide.unwrap());
/// What the person who opens the link already has: a copy of one of the seeds.
static KEPT: LazyLock<Assessment> = LazyLock::new(|| {
    let value = serde_json::from_str(include_str!("../seeds/link/full.json")).unwrap();
    read(&value, &GUIDE).assessment.unwrap()
});

fuzz_target!(|text: &str| {
    let Ok(value) = serde_json::from_str(text) else { return };
    let reading = read(&value, &GUIDE);
    let Some(theirs) = reading.assessment else { return };
    if text.len() > MOST || reading.problems.iter().any(|problem| problem.severity == Severity::Error) {
        return;
    }
    let card = score(&GUIDE, &theirs);
    for metric in &card.metrics {
        let found = metric.outcomes;
        if let (Some(low), Some(score), Some(high)) = (found.low, found.score, found.high) {
            assert!((0.0..=100.0).contains(&score) && low <= score && score <= high, "{found:?}");
        }
    }
    drop(plan(&GUIDE, &theirs));
    drop(compare(&GUIDE, &KEPT, &theirs));
    let options = Options::default();
    drop((json(&GUIDE, &theirs, options), markdown(&GUIDE, &theirs, options)));
    drop((csv_items(&GUIDE, &theirs, options), csv_metrics(&GUIDE, &theirs)));

    let rebased = rebase(None, &GUIDE, &theirs).assessment;
    assert_eq!(rebase(None, &GUIDE, &rebased).assessment, rebased);
    assert_eq!(merge(&theirs, &theirs).as_ref(), Ok(&theirs));
    if let Ok(merged) = merge(&KEPT, &theirs) {
        assert_eq!(merge(&theirs, &KEPT).as_ref(), Ok(&merged));
        assert_eq!(merge(&merged, &theirs).as_ref(), Ok(&merged));
    }
});
