//! The other fields of a file.

use leadmark_core::{Role, read};
use serde_json::{Value, json};

use crate::sample::{changed, good, guide, with};

#[test]
fn a_long_problem_is_cut_short() {
    for file in [
        changed("/answers/works/level", json!("9".repeat(100_000))),
        changed("/answers/works/confidence", json!("9".repeat(100_000))),
        changed("/answers/works/at", json!("9".repeat(100_000))),
        changed("/mode", json!("9".repeat(100_000))),
        changed("/rater/role", json!("9".repeat(100_000))),
        changed("/targets/quality", json!("9".repeat(100_000))),
        changed("/guide/id", json!("9".repeat(100_000))),
    ] {
        let problems = read(&file, &guide()).problems;
        assert!(problems[0].message.chars().count() < 250, "{}", problems[0].path);
    }
}

#[test]
fn times_are_whole_milliseconds() {
    let help = "write whole milliseconds since 1970 UTC";
    for (time, shown) in [
        (json!(-1), "-1"),
        (json!(1.5), "1.5"),
        (json!(8_640_000_000_000_001_u64), "8640000000000001"),
        (json!("2026-01-01"), "\"2026-01-01\""),
        (json!(1e300), "1e+300"),
    ] {
        let expected = format!("error bad-value answers.works.at: {shown} is no time; {help}");
        let read = with(&changed("/answers/works/at", time), &[&expected]);
        assert_eq!((read.answers["works"].at, read.answers["works"].level), (0, Some(3)));
    }
    with(
        &changed("/answers/works/at", Value::Null),
        &[&format!("error missing-field answers.works.at: this time is missing; {help}")],
    );
    assert_eq!(with(&changed("/answers/works/at", json!(5e2)), &[]).answers["works"].at, 500);
    with(&changed("/answers/works/at", json!(8_640_000_000_000_000_u64)), &[]);
    let read = with(
        &changed("/startedAt", Value::Null),
        &[&format!("error missing-field startedAt: this time is missing; {help}")],
    );
    assert_eq!((read.started_at, read.updated_at), (0, 1_790_000_000_500));
    // What ends before it begins is taken to end where it begins.
    let read = with(&changed("/updatedAt", json!(5)), &[]);
    assert_eq!(read.updated_at, read.started_at);
}

#[test]
fn missing_fields_are_named_and_replaced() {
    let read = with(
        &changed("/id", Value::Null),
        &["error missing-field id: this field is missing or empty; add it"],
    );
    assert_eq!(read.id, "imported");
    with(&changed("/id", json!("")), &["error missing-field id: this field is missing or empty; add it"]);
    with(&changed("/id", json!(5)), &["error bad-value id: this is a number, not a text; write a text"]);
    let read =
        with(&changed("/guide", Value::Null), &["error missing-field guide: this field is missing; add it"]);
    assert_eq!(read.guide.id, "guide");
    with(
        &changed("/guide/id", Value::Null),
        &["error missing-field guide.id: this field is missing or empty; add it"],
    );
    with(&changed("/guide/fingerprint", Value::Null), &[]);
    let read =
        with(&changed("/rater", Value::Null), &["error missing-field rater: this field is missing; add it"]);
    assert_eq!(read.rater.role, Role::Oneself);
    let read = with(
        &changed("/answers", Value::Null),
        &["error missing-field answers: this field is missing; add it"],
    );
    assert!(read.answers.is_empty());
    let read = with(&changed("/targets", Value::Null), &[]);
    assert!(read.targets.is_empty());
}

#[test]
fn raters_have_a_role() {
    for (role, expected) in
        [("self", Role::Oneself), ("peer", Role::Peer), ("report", Role::Report), ("manager", Role::Manager)]
    {
        assert_eq!(with(&changed("/rater/role", json!(role)), &[]).rater.role, expected);
    }
    let read = with(
        &changed("/rater/role", json!("boss")),
        &[
            "error bad-value rater.role: \"boss\" is no role; self is used; write self, peer, report or manager",
        ],
    );
    assert_eq!((read.rater.role, read.rater.group.as_deref()), (Role::Oneself, Some("platform")));
    with(
        &changed("/rater/group", json!(4)),
        &["error bad-value rater.group: this is a number, not a text; write a text"],
    );
}

#[test]
fn targets_are_levels_of_the_scale() {
    let read = with(
        &changed("/targets/quality", json!(6)),
        &[
            "error off-scale targets.quality: 6 is not on the scale of 1 to 5; give one of its levels as a whole number",
        ],
    );
    assert!(read.targets.is_empty());
    let read = with(
        &changed("/targets/gone", json!(2)),
        &[
            "warning unknown-metric targets.gone: the guide has no such success metric; the target is kept but counts nowhere; name a metric by its id",
        ],
    );
    assert_eq!(read.targets.len(), 2);
    with(
        &changed("/targets", json!(4)),
        &["error bad-value targets: this is a number, not an object; write an object"],
    );
}

#[test]
fn unknown_fields_are_named_and_left_out() {
    let mut file = good();
    file["extra"] = json!(1);
    file["guide"]["title"] = json!("x");
    file["rater"]["name"] = json!("x");
    file["answers"]["works"]["Level"] = json!(5);
    let warning = |path: &str| {
        format!("warning unknown-field {path}: this field has no meaning and is left out; take it out")
    };
    let expected =
        [warning("extra"), warning("guide.title"), warning("rater.name"), warning("answers.works.Level")];
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    assert_eq!(with(&file, &expected), with(&good(), &[]));
}
