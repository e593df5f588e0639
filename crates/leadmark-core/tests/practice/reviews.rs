//! Reading what is kept of practice.

use leadmark_core::Recall::Hard;
use leadmark_core::{Problem, read_recall, read_review, read_reviews, read_time, read_whole};
use serde_json::{Value, json};

use crate::sample::{LAST_TIME, NOW, review};

#[track_caller]
fn told(problem: &Problem, expected: &str) {
    assert_eq!(format!("{} {problem}", problem.code), expected);
}

#[test]
fn reviews_are_read_with_all_that_is_wrong() {
    let good = json!(review(3, 2));
    assert_eq!(read_review(&good, "reviews.one").unwrap(), review(3, 2));
    let with = |field: &str, value: Value| {
        let mut changed = good.clone();
        changed[field] = value;
        changed
    };
    let kept = json!({
        "fine": good,
        "list": [],
        "late": with("due", json!(1.5)),
        "stable": with("stability", json!("long")),
        "hard": with("difficulty", json!(11)),
        "never": with("repetitions", json!(-1)),
        "lapsed": with("lapses", Value::Null),
        "__proto__": with("stability", json!(0)),
    });
    let problems = read_reviews(&kept).unwrap_err();
    let [list, late, stable, hard, never, lapsed, proto] = problems.as_slice() else {
        panic!("{problems:?}")
    };
    told(list, "bad-value reviews.list: [] can't be used here; write an object");
    told(late, "bad-value reviews.late.due: 1.5 can't be used here; write whole milliseconds since 1970 UTC");
    told(stable, "bad-value reviews.stable.stability: \"long\" can't be used here; write a number of days");
    told(hard, "bad-value reviews.hard.difficulty: 11 can't be used here; write a number from 1 to 10");
    told(
        never,
        "bad-value reviews.never.repetitions: -1 can't be used here; write a whole number from 0 to 4294967295",
    );
    told(lapsed, "missing-field reviews.lapsed.lapses: this is missing, or not a number; give it");
    told(
        proto,
        "bad-value reviews.__proto__.stability: 0 can't be used here; write days above 0, 36500 at most",
    );
    assert_eq!(read_reviews(&Value::Null).unwrap_err()[0].path, "reviews");
}

#[test]
fn other_figures_are_read_with_their_places() {
    assert_eq!(read_recall(Some(&json!("hard"))), Ok(Hard));
    told(
        &read_recall(Some(&json!("fine"))).unwrap_err(),
        "bad-value recall: \"fine\" can't be used here; write again, hard, good or easy",
    );
    assert_eq!(read_recall(None).unwrap_err().code, "missing-field");
    assert_eq!(read_time(Some(&json!(1_790_000_000_000.0)), "now"), Ok(NOW));
    assert_eq!(read_time(Some(&json!(LAST_TIME)), "now"), Ok(LAST_TIME));
    assert_eq!(read_time(Some(&json!(LAST_TIME + 1)), "now").unwrap_err().code, "bad-value");
    told(
        &read_whole(Some(&json!(0)), "count", 1, 9).unwrap_err(),
        "bad-value count: 0 can't be used here; write a whole number from 1 to 9",
    );
    assert_eq!(read_whole(Some(&json!(10)), "count", 1, 9).unwrap_err().path, "count");
}
