//! `leadmark plan`, `compare`, `raters`, `merge` and `rebase`, as a person would run them.
#![expect(clippy::expect_used, reason = "what reads the results fails as a test does")]

mod common;
mod folder;
mod project;

use common::{err, leadmark_in, out};
use folder::{folder, write};
use project::project;
use serde_json::{Value, json};

const GUIDE: &str = "\
# Craft {#craft}

## Success metrics {#success}

### Quality {#quality}

- It works {#works}
  1. **Never** Not once.
  2. **Mostly** Unless it rains.
  3. **Always** Each time.
- It lasts {#lasts}

### Speed {#speed}

- It is quick {#quick}
";

/// An assessment with these levels, by item.
fn assessment(id: &str, role: &str, levels: &Value) -> Value {
    let answers: serde_json::Map<String, Value> = levels
        .as_object()
        .expect("levels are by item")
        .iter()
        .map(|(item, level)| (item.clone(), json!({ "level": level, "at": 1 })))
        .collect();
    json!({
        "format": "leadmark/assessment@1",
        "id": id,
        "guide": { "id": "craft", "fingerprint": "" },
        "rater": { "role": role },
        "startedAt": 1,
        "updatedAt": 1,
        "answers": answers,
    })
}

/// Runs a command in a folder: what it printed and what it said.
#[track_caller]
fn run(folder: &tempfile::TempDir, arguments: &[&str], code: i32) -> (String, String) {
    let output = leadmark_in(folder.path(), arguments, None);
    assert_eq!(output.status.code(), Some(code), "{}{}", out(&output), err(&output));
    (out(&output), err(&output))
}

#[track_caller]
fn parsed(printed: &str) -> Value {
    serde_json::from_str(printed).expect("the output is JSON")
}

#[test]
fn a_plan_is_printed_as_text_and_as_json() {
    let levels = json!({ "works": 2, "lasts": 4, "quick": 5 });
    let folder = folder(GUIDE, &[("me.json", assessment("me", "self", &levels))]);
    let (printed, messages) = run(&folder, &["plan", "me.json", "--guide", "guide.md"], 0);
    // Of two indicators: a step of a half is 25 points of quality, a quarter 12.5; quality is half of the whole.
    assert_eq!(
        printed,
        "\
me.json: Craft

  1. It works
     Mostly → Always: Each time.
     +12.5 overall, +25.0 Quality

  2. It lasts
     Measured → Leading
     +6.2 overall, +12.5 Quality
"
    );
    assert_eq!(messages, "");
    let (printed, _) = run(&folder, &["plan", "me.json", "--guide", "guide.md", "--format", "json"], 0);
    let plan = parsed(&printed);
    assert_eq!(plan["actions"][0]["item"], "works");
    assert_eq!(plan["actions"][0]["to"]["level"], 3);
    assert_eq!(plan["actions"][0]["overallGain"], 12.5);
}

#[test]
fn a_plan_without_a_step_says_so() {
    let folder = folder(GUIDE, &[("me.json", assessment("me", "self", &json!({ "works": 3 })))]);
    let (printed, _) = run(&folder, &["plan", "me.json", "--guide", "guide.md"], 0);
    assert_eq!(printed, "me.json: Craft\n  Nothing that is answered is below its target.\n");
}

#[test]
fn a_change_is_printed_as_text_and_as_json() {
    let folder = folder(
        GUIDE,
        &[
            ("before.json", assessment("before", "self", &json!({ "works": 1, "lasts": 3 }))),
            ("after.json", assessment("after", "self", &json!({ "works": 3, "lasts": 2, "quick": 3 }))),
        ],
    );
    let (printed, _) = run(&folder, &["compare", "before.json", "after.json", "--guide", "guide.md"], 0);
    // Quality: (0 + 0.5) / 2, then (1 + 0.25) / 2. Speed: open, then 0.5.
    // Overall: quality carries half, so 25, bounds 12.5 and 62.5; then (62.5 + 50) / 2.
    assert_eq!(
        printed,
        "\
before.json → after.json: Craft
  Quality   25.0 →  62.5   +37.5  (+37.5 to +37.5)
  Speed        – →  50.0       –  (-50.0 to +50.0)
  Overall   25.0 →  56.2   +31.2  (-6.2 to +43.8)
  1 up, 1 down, 0 the same, 1 new, 0 dropped; chance of so uneven a count 1.000
  Up: works
  Down: lasts
"
    );
    let arguments = ["compare", "before.json", "after.json", "--guide", "guide.md", "--format", "json"];
    let change = parsed(&run(&folder, &arguments, 0).0);
    assert_eq!((&change["chance"], &change["metrics"][0]["outcomes"]["delta"]), (&json!(1.0), &json!(37.5)));
}

#[test]
fn raters_are_printed_as_text_and_as_json() {
    let by = |id: &str, role: &str, works: u8| {
        assessment(id, role, &json!({ "works": works, "lasts": 3, "quick": 3 }))
    };
    let folder = folder(
        GUIDE,
        &[
            ("me.json", by("me", "self", 3)),
            ("a.json", by("a", "peer", 2)),
            ("b.json", by("b", "peer", 2)),
            ("c.json", by("c", "peer", 2)),
            ("d.json", by("d", "manager", 2)),
        ],
    );
    let files = ["me.json", "a.json", "b.json", "c.json", "d.json"];
    let all =
        |format: &[&'static str]| [&["raters", "--guide", "guide.md"], files.as_slice(), format].concat();
    let (printed, _) = run(&folder, &all(&[]), 0);
    assert_eq!(
        printed,
        "\
Craft: 1 self, 3 peers, 0 reports, 1 manager
            Self  Others   n     Gap  Agreement   Peers  Reports  Managers
  Quality   75.0    50.0   4   +25.0       1.00    50.0        –      50.0
  Speed     50.0    50.0   4    +0.0       1.00    50.0        –      50.0
  – is no figure: nobody answered, or too few did to show it.
"
    );
    let report = parsed(&run(&folder, &all(&["--format", "json"]), 0).0);
    assert_eq!(report["counts"], json!({ "self": 1, "peers": 3, "reports": 0, "managers": 1 }));
    assert_eq!(report["items"][0]["views"]["self"], 100.0);
    assert_eq!(report["items"][0]["views"]["reports"], Value::Null);
}

#[test]
fn copies_are_merged_answer_by_answer() {
    let mut later = assessment("me", "self", &json!({ "works": 3 }));
    later["answers"]["works"]["at"] = json!(2);
    let folder = folder(
        GUIDE,
        &[
            ("one.json", assessment("me", "self", &json!({ "works": 1, "lasts": 2 }))),
            ("other.json", later),
            ("else.json", assessment("somebody", "self", &json!({}))),
        ],
    );
    let (printed, messages) = run(&folder, &["merge", "one.json", "other.json"], 0);
    let merged = parsed(&printed);
    assert_eq!((&merged["answers"]["works"]["level"], messages.as_str()), (&json!(3), ""));
    assert_eq!(merged["answers"]["lasts"]["level"], 2);
    let (printed, messages) = run(&folder, &["merge", "one.json", "else.json"], 1);
    assert_eq!(printed, "");
    assert_eq!(
        messages,
        "leadmark: else.json: assessment \"me\" and assessment \"somebody\" are two assessments, not copies of one; merge copies with the same id\n"
    );
    run(&folder, &["merge", "one.json"], 2);
}

#[test]
fn an_assessment_is_rebased_and_what_became_of_it_is_told() {
    let levels = json!({ "works": 2, "lasts": 4, "gone": 1 });
    let folder = folder(GUIDE, &[("me.json", assessment("me", "self", &levels))]);
    let changed =
        GUIDE.replace("{#works}", "{#functions was=works}").replace("Unless it rains.", "Not always.");
    write(folder.path(), "new.md", &changed);
    let arguments = ["rebase", "me.json", "--guide", "new.md", "--from", "guide.md"];
    let (printed, messages) = run(&folder, &arguments, 0);
    let rebased = parsed(&printed);
    let levels = |item: &str| rebased["answers"][item]["level"].clone();
    assert_eq!([levels("functions"), levels("lasts"), levels("gone")], [json!(2), json!(4), json!(1)]);
    assert_eq!(
        messages,
        "\
me.json: moved works to functions
me.json: kept without an item: gone
me.json: check again (changed): functions
"
    );
    let (_, messages) = run(&folder, &["rebase", "me.json", "--guide", "new.md"], 0);
    assert!(
        messages.ends_with("check again (may have changed; --from OLD tells): functions, lasts\n"),
        "{messages}"
    );
    // The result is a file that the other commands take.
    write(folder.path(), "rebased.json", &printed);
    run(&folder, &["plan", "rebased.json", "--guide", "new.md"], 0);
}

#[test]
fn a_bad_file_is_refused_by_each() {
    let mut bad = assessment("me", "self", &json!({ "works": 4 }));
    let folder =
        folder(GUIDE, &[("bad.json", bad.clone()), ("good.json", assessment("me", "self", &json!({})))]);
    let refusal = "bad.json: error[off-scale]: answers.works.level: 4 is not on the scale of 1 to 3; give one of its levels as a whole number\n";
    for arguments in [
        ["plan", "bad.json", "--guide", "guide.md"].as_slice(),
        &["compare", "good.json", "bad.json", "--guide", "guide.md"],
        &["raters", "good.json", "bad.json", "--guide", "guide.md"],
    ] {
        assert_eq!(run(&folder, arguments, 1), (String::new(), refusal.to_owned()), "{arguments:?}");
    }
    bad["answers"]["works"]["level"] = json!(10);
    write(folder.path(), "bad.json", &bad.to_string());
    for arguments in
        [["merge", "good.json", "bad.json"].as_slice(), &["rebase", "bad.json", "--guide", "guide.md"]]
    {
        let (printed, messages) = run(&folder, arguments, 1);
        assert_eq!(printed, "");
        assert!(messages.contains("10 is not on the scale of 1 to 9"), "{messages}");
    }
}

#[test]
fn the_built_in_guide_is_used_where_none_is_named() {
    let levels = json!({ "reliability": 1, "skills": 2 });
    let mut mine = assessment("me", "self", &levels);
    mine["guide"]["id"] = json!("technical-leadership");
    let output =
        leadmark_in(&project(""), &["plan", "-", "--format", "json"], Some(mine.to_string().as_bytes()));
    let plan = parsed(&out(&output));
    assert_eq!((plan["actions"].as_array().map(Vec::len), err(&output)), (Some(2), String::new()));
}
