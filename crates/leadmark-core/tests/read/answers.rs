//! Answers that can and can not be.

use leadmark_core::{Assessment, Mode, Scoring, read, read_answer};
use serde_json::{Value, json};

use crate::sample::{changed, good, guide, with};

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
fn one_answer_is_read_as_it_is_among_others() {
    let guide = guide();
    // A quick assessment does not ask for the practice; a level off its own scale is found all the same.
    for mode in [Mode::Full, Mode::Quick] {
        let scoring = Scoring::new(&guide, &Assessment { mode, ..Assessment::default() });
        for (id, value, codes) in [
            ("works", json!({ "level": 5, "note": "seen", "at": 3 }), &[][..]),
            ("works", json!({ "level": 6, "at": 3 }), &["off-scale"]),
            ("write", json!({ "level": 2, "at": 3 }), &[]),
            ("write", json!({ "level": 3, "at": 3 }), &["off-scale"]),
            ("why", json!({ "covered": ["a", "gone"], "at": 3 }), &["unknown-point"]),
            ("why", json!({ "level": 1, "at": 3 }), &["wrong-kind"]),
            ("gone", json!({ "level": 9, "at": 3 }), &["unknown-item"]),
            ("works", json!("x"), &["bad-value"]),
        ] {
            let among = read(&changed(&format!("/answers/{id}"), value.clone()), &guide);
            let (answer, problems) = read_answer(&value, id, &scoring);
            assert_eq!(answer.as_ref(), among.assessment.unwrap().answers.get(id), "{id}, {mode:?}");
            assert_eq!(problems, among.problems);
            assert_eq!(problems.iter().map(|problem| problem.code.as_str()).collect::<Vec<_>>(), codes);
        }
    }
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
