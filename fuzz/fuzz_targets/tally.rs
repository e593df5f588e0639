//! A tally from anybody: merging commutes, changes nothing with an empty one, and its report shows nothing under the floor.

#![no_main]

use std::sync::LazyLock;

use leadmark_core::{CohortFigures, CohortOptions, FLOOR, Guide, Tally, cohort, merge_tallies, parse};
use libfuzzer_sys::fuzz_target;

static GUIDE: LazyLock<Guide> = LazyLock::new(|| parse(include_str!("../guide.md")).guide.unwrap());
static ANOTHER: LazyLock<Tally> =
    LazyLock::new(|| serde_json::from_str(include_str!("../seeds/tally/by-group.json")).unwrap());

fuzz_target!(|json: &[u8]| {
    let Ok(tally) = serde_json::from_slice::<Tally>(json) else { return };
    let text = serde_json::to_string(&tally).unwrap();
    assert_eq!(serde_json::from_str::<Tally>(&text).unwrap(), tally);

    let (one, other) = (merge_tallies(&tally, &ANOTHER), merge_tallies(&ANOTHER, &tally));
    assert_eq!(one.is_ok(), other.is_ok(), "{one:?} {other:?}");
    if let (Ok(one), Ok(other)) = (one, other) {
        assert_eq!(one, other);
        assert_eq!(merge_tallies(&tally, &Tally::new(&GUIDE, true)).as_ref(), Ok(&tally));
        report(&one);
    }
    report(&tally);
});

fn report(tally: &Tally) {
    for by_group in [false, true] {
        let Ok(report) = cohort(&GUIDE, tally, CohortOptions { by_group, ..CohortOptions::default() }) else {
            continue;
        };
        let everybody = report.all.assessments;
        assert!(report.groups.is_empty() || everybody >= FLOOR);
        people(&report.all);
        for group in &report.groups {
            assert!(group.figures.assessments >= FLOOR);
            people(&group.figures);
        }
        if let Some(hidden) = report.hidden.filter(|_| !report.groups.is_empty()) {
            assert!(hidden.assessments == 0 || hidden.assessments >= FLOOR, "{hidden:?}");
            let shown: u64 = report.groups.iter().map(|group| group.figures.assessments).sum();
            assert_eq!(shown + hidden.assessments, everybody);
        }
    }
}

/// Checks that no mean is about fewer people than the floor.
fn people(figures: &CohortFigures) {
    let text = serde_json::to_value(figures).unwrap();
    let mut next = vec![&text];
    while let Some(value) = next.pop() {
        if let (Some(n), Some(mean)) = (value["n"].as_u64(), value.get("mean")) {
            assert!(mean.is_null() || n >= FLOOR, "{value}");
        }
        match value {
            serde_json::Value::Array(parts) => next.extend(parts),
            serde_json::Value::Object(parts) => next.extend(parts.values()),
            _ => {}
        }
    }
}
