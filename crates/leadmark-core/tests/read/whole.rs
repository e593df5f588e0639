//! Good files, and what is no assessment at all.

use leadmark_core::{Assessment, Confidence, Mode, Role, read, read_without_guide};
use serde_json::{Value, json};

use crate::sample::{changed, good, guide, nothing, shown, with};

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

#[test]
fn without_its_guide_an_assessment_is_read_as_some_guide_allows() {
    let mut file = good();
    file["answers"]["of-another-guide"] = json!({ "level": 9, "at": 1 });
    file["targets"]["elsewhere"] = json!(9);
    let reading = read_without_guide(&file);
    assert_eq!(shown(&reading), Vec::<String>::new());
    assert_eq!(serde_json::to_value(reading.assessment.unwrap()).unwrap(), file);

    let reading = read_without_guide(
        &json!({ "format": "leadmark/assessment@1", "answers": { "a": { "level": 10, "at": 1 } } }),
    );
    let codes: Vec<&str> = reading.problems.iter().map(|problem| problem.code.as_str()).collect();
    assert!(codes.contains(&"off-scale") && codes.contains(&"missing-field"), "{codes:?}");
}
