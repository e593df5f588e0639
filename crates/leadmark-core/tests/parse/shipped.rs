//! The guides that we ship.

use std::path::Path;

use leadmark_core::{Counts, Parsed, items, parse};

use crate::sample::list;

fn shipped(path: &str) -> Parsed {
    let guides = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../guides");
    parse(std::fs::read(guides.join(path)).unwrap())
}

#[test]
fn the_first_guide_has_all_its_parts_and_no_findings() {
    let parsed = shipped("technical-leadership.md");
    assert_eq!(list(&parsed), Vec::<String>::new());
    let expected = Counts {
        domains: 5,
        topics: 10,
        questions: 12,
        steps: 25,
        points: 100,
        examples: 12,
        outcomes: 48,
        measure_groups: 4,
        measures: 12,
        practice_groups: 4,
        practices: 16,
        metrics: 4,
        indicators: 16,
    };
    assert_eq!(parsed.counts, expected);
    let guide = parsed.guide.unwrap();
    assert_eq!((guide.id.as_str(), guide.lang.as_deref()), ("technical-leadership", Some("en")));
    assert_eq!(items(&guide).len(), 12 + 12 + 16 + 16);
}

#[test]
fn the_examples_have_no_findings() {
    for (path, id) in [
        ("examples/on-call-readiness.md", "on-call-readiness"),
        ("examples/code-review.ar.md", "code-review-ar"),
    ] {
        let parsed = shipped(path);
        assert_eq!(list(&parsed), Vec::<String>::new(), "{path}");
        let guide = parsed.guide.unwrap();
        assert_eq!(guide.id, id);
        assert!(!guide.metrics.is_empty() && !guide.closing.is_empty());
    }
}
