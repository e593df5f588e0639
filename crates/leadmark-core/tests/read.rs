//! Assessment files: good ones are read whole, of bad ones all that can be.
#![expect(clippy::unwrap_used, reason = "what reads the samples fails as a test does")]

use leadmark_core::{Assessment, Confidence, Guide, Mode, Reading, Role, Severity, parse, read};
use serde_json::{Value, json};

fn guide() -> Guide {
    let source = "# Guide {#guide}\n\n## D\n\n### T {feeds=quality}\n\n#### Why? {#why}\n\n1. One {#one}\n   - a {#a}\n   - b {#b}\n2. Two {#two}\n\n\
                  ## Best practices\n\n### P {feeds=quality}\n\n- Write {#write}\n  1. **No** x\n  2. **Yes** y\n\n\
                  ## Success metrics\n\n### Quality {#quality}\n\n- It works {#works}\n- It lasts {#lasts}\n- Odd {#__proto__}\n- Odder {#constructor}";
    parse(source).guide.unwrap()
}

/// A good file with one answer of each kind.
fn good() -> Value {
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
fn changed(pointer: &str, value: Value) -> Value {
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

fn shown(reading: &Reading) -> Vec<String> {
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
fn with(file: &Value, problems: &[&str]) -> Assessment {
    let reading = read(file, &guide());
    assert_eq!(shown(&reading), problems);
    reading.assessment.unwrap()
}

#[track_caller]
fn nothing(file: &Value, problem: &str) {
    let reading = read(file, &guide());
    assert_eq!(shown(&reading), [problem]);
    assert_eq!(reading.assessment, None);
}

#[test]
fn a_good_file_is_read_whole() {
    let read = with(&good(), &[]);
    assert_eq!((read.id.as_str(), read.guide.id.as_str()), ("one", "guide"));
    assert_eq!(read.guide.fingerprint, "0123456789abcdef");
    assert_eq!((read.rater.role, read.rater.group.as_deref()), (Role::Peer, Some("platform")));
    assert_eq!((read.started_at, read.updated_at), (1_790_000_000_000, 1_790_000_000_500));
    assert_eq!(read.mode, Mode::Full);
    let works = &read.answers["works"];
    assert_eq!((works.level, works.note.as_deref(), works.at), (Some(3), Some("seen"), 3));
    assert_eq!(works.confidence, Some(Confidence::Low));
    assert!(read.answers["lasts"].not_applicable);
    assert_eq!(read.answers["why"].covered.as_ref().unwrap().len(), 2);
    assert_eq!(read.targets["quality"], 4);
}

#[test]
fn an_assessment_is_written_as_documented_and_reads_back_equal() {
    let read = with(&good(), &[]);
    let written = serde_json::to_string(&read).unwrap();
    assert_eq!(
        written,
        concat!(
            r#"{"format":"leadmark/assessment@1","id":"one","guide":{"id":"guide","fingerprint":"0123456789abcdef"},"#,
            r#""rater":{"role":"peer","group":"platform"},"startedAt":1790000000000,"updatedAt":1790000000500,"answers":{"#,
            r#""lasts":{"notApplicable":true,"at":1},"why":{"covered":["a","two"],"at":2},"#,
            r#""works":{"level":3,"note":"seen","confidence":"low","at":3}},"targets":{"quality":4}}"#
        )
    );
    assert_eq!(with(&serde_json::from_str(&written).unwrap(), &[]), read);
    assert_eq!(serde_json::from_str::<Assessment>(&written).unwrap(), read);

    let bare = Assessment {
        format: "leadmark/assessment@1".to_owned(),
        id: "x".to_owned(),
        ..Assessment::default()
    };
    let bare =
        Assessment { guide: leadmark_core::GuideReference { id: "guide".into(), ..bare.guide }, ..bare };
    let written = serde_json::to_value(&bare).unwrap();
    assert_eq!(
        written,
        json!({
            "format": "leadmark/assessment@1", "id": "x", "guide": { "id": "guide", "fingerprint": "" },
            "rater": { "role": "self" }, "startedAt": 0, "updatedAt": 0, "answers": {}
        })
    );
    assert_eq!(with(&written, &[]), bare);
}

#[test]
fn name_and_mode_are_kept() {
    let mut file = changed("/name", json!("Autumn"));
    file["mode"] = json!("quick");
    let read = with(&file, &[]);
    assert_eq!((read.name.as_deref(), read.mode), (Some("Autumn"), Mode::Quick));
    let written = serde_json::to_value(&read).unwrap();
    assert_eq!((&written["name"], &written["mode"]), (&json!("Autumn"), &json!("quick")));
    let read = with(
        &changed("/mode", json!("brief")),
        &["error bad-value mode: \"brief\" is no mode; full is used; write quick or full"],
    );
    assert_eq!(read.mode, Mode::Full);
}

#[test]
fn what_is_no_assessment_is_refused() {
    for (file, what) in [
        (json!(null), "null"),
        (json!(true), "true or false"),
        (json!(3), "a number"),
        (json!("text"), "a text"),
        (json!([good()]), "a list"),
    ] {
        let expected = format!(
            "error not-an-assessment $: this is {what}, not an assessment; choose a file that Leadmark saved"
        );
        nothing(&file, &expected);
    }
}

#[test]
fn another_format_and_a_later_version_are_told_apart() {
    let other = |format: &str| {
        format!(
            "error other-format format: \"{format}\" is not \"leadmark/assessment@1\"; choose a file that Leadmark saved"
        )
    };
    for format in [
        "leadmark/tally@1",
        "leadmark/assessment",
        "leadmark/assessment@0",
        "leadmark/assessment@x",
        "",
        "assessment@2",
    ] {
        nothing(&changed("/format", json!(format)), &other(format));
    }
    for format in ["leadmark/assessment@2", "leadmark/assessment@17"] {
        let expected = format!(
            "error later-version format: \"{format}\" was written by a later version; open it with the version that wrote it"
        );
        nothing(&changed("/format", json!(format)), &expected);
    }
    let missing = "error other-format format: there is no format \"leadmark/assessment@1\"; choose a file that Leadmark saved";
    nothing(&changed("/format", Value::Null), missing);
    nothing(&changed("/format", json!(1)), missing);
    nothing(&json!({}), missing);
    let long = changed("/format", json!("x".repeat(100_000)));
    assert!(read(&long, &guide()).problems[0].message.len() < 200);
}

#[test]
fn levels_off_the_scale_are_left_out_and_the_rest_is_kept() {
    for (level, shown) in [
        (json!(0), "0"),
        (json!(6), "6"),
        (json!(-1), "-1"),
        (json!(2.5), "2.5"),
        (json!(256), "256"),
        (json!(257), "257"),
        (json!(u64::MAX), "18446744073709551615"),
        (json!(i64::MIN), "-9223372036854775808"),
        (json!(1e300), "1e+300"),
        (json!("3"), "\"3\""),
        (json!("NaN"), "\"NaN\""),
        (json!(true), "true"),
        (json!([3]), "[3]"),
        (json!({ "level": 3 }), "{\"level\":3}"),
    ] {
        let expected = format!(
            "error off-scale answers.works.level: {shown} is not on the scale of 1 to 5; give one of its levels as a whole number"
        );
        let read = with(&changed("/answers/works/level", level), &[&expected]);
        let works = &read.answers["works"];
        assert_eq!((works.level, works.note.as_deref(), works.at), (None, Some("seen"), 3));
        assert_eq!(read.answers.len(), 3);
    }
    for level in [json!(1), json!(5), json!(3.0)] {
        with(&changed("/answers/works/level", level), &[]);
    }
    assert_eq!(with(&changed("/answers/works/level", json!(3.0)), &[]).answers["works"].level, Some(3));
    let two = changed("/answers/write", json!({ "level": 3, "at": 1 }));
    with(
        &two,
        &[
            "error off-scale answers.write.level: 3 is not on the scale of 1 to 2; give one of its levels as a whole number",
        ],
    );
}

#[test]
fn null_is_no_level_and_no_problem() {
    let mut file = good();
    file["answers"]["works"] = json!({ "level": null, "notApplicable": null, "covered": null, "note": null, "confidence": null, "at": 3 });
    file["targets"] = json!(null);
    file["mode"] = json!(null);
    file["name"] = json!(null);
    let read = with(&file, &[]);
    assert_eq!(read.answers["works"], leadmark_core::Answer { at: 3, ..leadmark_core::Answer::default() });
}

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
fn items_that_the_guide_does_not_have_are_kept() {
    let file = changed("/answers/gone", json!({ "level": 9, "note": "was", "at": 4 }));
    let warning = "warning unknown-item answers.gone: the guide has no item \"gone\"; the answer is kept but counts nowhere; \
                   rename the item's id, or add was= to the item";
    let read = with(&file, &[warning]);
    assert_eq!((read.answers["gone"].level, read.answers["gone"].note.as_deref()), (Some(9), Some("was")));
    let file = changed("/answers/gone", json!({ "level": 10, "covered": ["x"], "at": 4 }));
    let read = with(
        &file,
        &[
            warning,
            "error off-scale answers.gone.level: 10 is not on the scale of 1 to 9; give one of its levels as a whole number",
        ],
    );
    assert_eq!(read.answers["gone"].covered.as_ref().unwrap().len(), 1);
}

#[test]
fn questions_want_points_and_others_a_level() {
    let read = with(
        &changed("/answers/why", json!({ "level": 3, "at": 1 })),
        &[
            "error wrong-kind answers.why.level: a question is answered by the points covered; write covered instead of level",
        ],
    );
    assert_eq!(read.answers["why"].level, None);
    let read = with(
        &changed("/answers/works", json!({ "covered": ["a"], "at": 1 })),
        &[
            "error wrong-kind answers.works.covered: this item is answered by a level; write level instead of covered",
        ],
    );
    assert_eq!(read.answers["works"].covered, None);
    for covered in [json!("a"), json!([1]), json!({ "a": true }), json!(["a", null])] {
        with(
            &changed("/answers/why/covered", covered),
            &["error bad-value answers.why.covered: this is no list of point ids; write a list of texts"],
        );
    }
    let read = with(
        &changed("/answers/why/covered", json!(["a", "gone", "one"])),
        &[
            "warning unknown-point answers.why.covered: the question has no point \"gone\"; it is kept but counts nowhere; name a point of the question by its id",
            "warning unknown-point answers.why.covered: the question has no point \"one\"; it is kept but counts nowhere; name a point of the question by its id",
        ],
    );
    assert_eq!(read.answers["why"].covered.as_ref().unwrap().len(), 3);
    with(&changed("/answers/why/covered", json!([])), &[]);
}

#[test]
fn notes_have_4000_characters_at_most() {
    with(&changed("/answers/works/note", json!("é".repeat(4_000))), &[]);
    let read = with(
        &changed("/answers/works/note", json!("é".repeat(4_001))),
        &[
            "error note-too-long answers.works.note: the note has 4001 characters, more than 4000; shorten it; the rest would be cut off",
        ],
    );
    assert_eq!(read.answers["works"].note.as_ref().unwrap().chars().count(), 4_000);
    with(
        &changed("/answers/works/note", json!(7)),
        &["error bad-value answers.works.note: this is a number, not a text; write a text"],
    );
}

#[test]
fn an_answer_can_not_conflict_with_itself() {
    let read = with(
        &changed("/answers/works/notApplicable", json!(true)),
        &[
            "error conflicting-answer answers.works: an answer and not applicable at once; the answer is used; take notApplicable or the rest of the answer out",
        ],
    );
    assert_eq!((read.answers["works"].level, read.answers["works"].not_applicable), (Some(3), false));
    with(&changed("/answers/works/notApplicable", json!(false)), &[]);
    let read = with(
        &changed("/answers/works/notApplicable", json!("yes")),
        &[
            "error bad-value answers.works.notApplicable: this is a text, not true or false; write true or false",
        ],
    );
    assert_eq!(read.answers["works"].level, Some(3));
    let read = with(
        &changed("/answers/works/confidence", json!("sure")),
        &["error bad-value answers.works.confidence: \"sure\" is no confidence; write low, medium or high"],
    );
    assert_eq!((read.answers["works"].level, read.answers["works"].confidence), (Some(3), None));
}

#[test]
fn an_answer_that_is_no_object_is_left_out() {
    for (value, what) in [(json!(3), "a number"), (json!([]), "a list"), (json!("x"), "a text")] {
        let expected =
            format!("error bad-value answers.works: this is {what}, not an object; write an object");
        let read = with(&changed("/answers/works", value), &[&expected]);
        assert_eq!(read.answers.len(), 2);
    }
    let read = with(
        &changed("/answers", json!([])),
        &["error bad-value answers: this is a list, not an object; write an object"],
    );
    assert!(read.answers.is_empty());
    assert_eq!(read.targets.len(), 1);
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
fn another_guides_answers_are_read_with_a_warning() {
    let read = with(
        &changed("/guide/id", json!("other")),
        &[
            "warning other-guide guide.id: these answers are to the guide \"other\", not to \"guide\"; score them against their own guide",
        ],
    );
    assert_eq!((read.guide.id.as_str(), read.answers.len()), ("other", 3));
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

#[test]
fn the_names_of_prototypes_are_names_like_others() {
    let file: Value = serde_json::from_str(
        r#"{"format":"leadmark/assessment@1","id":"__proto__","guide":{"id":"guide","fingerprint":""},"rater":{"role":"self"},
        "startedAt":1,"updatedAt":1,"answers":{"__proto__":{"level":2,"at":1},"constructor":{"level":3,"at":1},"toString":{"level":1,"at":1}},
        "targets":{"quality":1},"__proto__":{"level":5}}"#,
    )
    .unwrap();
    let read = with(
        &file,
        &[
            "warning unknown-field __proto__: this field has no meaning and is left out; take it out",
            "warning unknown-item answers.toString: the guide has no item \"toString\"; the answer is kept but counts nowhere; \
             rename the item's id, or add was= to the item",
        ],
    );
    assert_eq!((read.answers["__proto__"].level, read.answers["constructor"].level), (Some(2), Some(3)));
    let card = leadmark_core::score(&guide(), &read);
    assert_eq!(card.metrics[0].outcomes.answered, 2);
}

#[test]
fn every_problem_of_a_bad_file_is_listed() {
    let file = json!({
        "format": "leadmark/assessment@1",
        "answers": { "works": { "level": 9 }, "lasts": 1, "write": { "level": 2, "at": 1 } }
    });
    let reading = read(&file, &guide());
    let codes: Vec<(&str, &str)> =
        reading.problems.iter().map(|problem| (problem.code.as_str(), problem.path.as_str())).collect();
    assert_eq!(
        codes,
        [
            ("missing-field", "id"),
            ("missing-field", "startedAt"),
            ("missing-field", "guide"),
            ("missing-field", "rater"),
            ("missing-field", "updatedAt"),
            ("off-scale", "answers.works.level"),
            ("missing-field", "answers.works.at"),
            ("bad-value", "answers.lasts"),
        ]
    );
    assert_eq!(reading.assessment.unwrap().answers["write"].level, Some(2));
}
