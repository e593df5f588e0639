//! `leadmark score`, `plan`, `compare` and `raters` as Markdown and CSV, as a person would paste or open them.

mod common;
mod folder;

use common::{err, leadmark_in, out};
use folder::folder;
use serde_json::{Value, json};

const GUIDE: &str = "\
# Craft | trade {#craft}

## Success metrics {#success}

### Quality {#quality}

- It works {#works}
  1. **Never** Not once.
  2. **Mostly** Unless it rains.
  3. **Always** Each time.
- It lasts {#lasts}
";

/// An assessment with these answers.
fn assessment(id: &str, role: &str, answers: &Value) -> Value {
    json!({
        "format": "leadmark/assessment@1",
        "id": id,
        "guide": { "id": "craft", "fingerprint": "" },
        "rater": { "role": role },
        "startedAt": 1_790_000_000_000_u64,
        "updatedAt": 1_790_000_000_000_u64,
        "answers": answers,
    })
}

fn mine() -> Value {
    let answers = json!({
        "works": { "level": 2, "note": "=2+2 | see <b>https://example.org</b>", "at": 1_790_000_000_000_u64 },
        "lasts": { "level": 4, "at": 1_790_000_000_000_u64 },
    });
    assessment("me", "self", &answers)
}

/// Runs a command in a folder, with the guide: what it printed.
#[track_caller]
fn run(folder: &tempfile::TempDir, arguments: &[&str], code: i32) -> String {
    let arguments = [arguments, &["--guide", "guide.md"]].concat();
    let output = leadmark_in(folder.path(), &arguments, None);
    assert_eq!(output.status.code(), Some(code), "{}{}", out(&output), err(&output));
    out(&output)
}

#[test]
fn a_score_is_printed_as_a_page() {
    let folder = folder(GUIDE, &[("me.json", mine())]);
    let page = run(&folder, &["score", "me.json", "--format", "markdown"], 0);
    assert!(page.starts_with("# Self-assessment: Craft \\| trade\n\n- Date: 2026-09-21\n"), "{page}");
    // (0.5 + 0.75) / 2, and all of it is known.
    assert!(page.contains("| Quality | 63 | 63 | 2 of 2 |"), "{page}");
    assert!(page.contains("> \\=2+2 \\| see &lt;`b>https://example.org</b`&gt;\n"), "{page}");
    assert!(page.ends_with("promoting anyone.\n"), "{page}");
    let page = run(&folder, &["score", "me.json", "--format", "markdown", "--without-notes"], 0);
    assert!(!page.contains("2+2"), "{page}");
}

#[test]
fn a_page_is_in_the_language_of_its_guide_or_in_another() {
    let german = GUIDE.replacen("{#craft}", "{#craft lang=de-CH}", 1);
    let folder = folder(&german, &[("me.json", mine())]);
    let page = run(&folder, &["report", "me.json"], 0);
    assert!(page.starts_with("# Selbsteinschätzung: Craft \\| trade\n\n- Datum: 2026-09-21\n"), "{page}");
    let page = run(&folder, &["score", "me.json", "--format", "markdown", "--lang", "fr"], 0);
    assert!(page.contains("Les deux affirmations ont une réponse."), "{page}");
    for (command, title) in [
        (vec!["plan", "me.json"], "# Plan: Craft"),
        (vec!["compare", "me.json", "me.json"], "# Cambios: Craft"),
        (vec!["raters", "me.json"], "# La visión propia y la de los demás: Craft"),
    ] {
        let page = run(&folder, &[&command[..], &["--format", "markdown", "--lang", "es"]].concat(), 0);
        assert!(page.starts_with(title), "{page}");
    }
    let output = leadmark_in(folder.path(), &["report", "me.json", "--lang", "tlh"], None);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("[possible values: en, de, es, fr, ja, ar]"), "{}", err(&output));
}

#[test]
fn pages_of_several_files_follow_each_other() {
    let folder = folder(GUIDE, &[("me.json", mine()), ("peer.json", assessment("peer", "peer", &json!({})))]);
    let pages = run(&folder, &["score", "me.json", "peer.json", "--format", "markdown"], 0);
    let (first, second) = pages.split_once("\n---\n\n").expect("there is a rule between them");
    assert!(
        first.starts_with("# Self-assessment: ") && second.starts_with("# Assessment by a peer: "),
        "{pages}"
    );
}

#[test]
fn a_score_is_printed_as_a_spreadsheet() {
    let folder = folder(GUIDE, &[("me.json", mine())]);
    let file = run(&folder, &["score", "me.json", "--format", "csv"], 0);
    assert_eq!(
        file,
        "\u{feff}id,kind,group,groupName,text,status,level,levelName,value,note,confidence,answeredAt,feeds\r\n\
         works,indicator,quality,Quality,It works,answered,2,Mostly,0.5,\
         '=2+2 | see <b>https://example.org</b>,,2026-09-21T14:13:20.000Z,quality:25\r\n\
         lasts,indicator,quality,Quality,It lasts,answered,4,Measured,0.75,,,2026-09-21T14:13:20.000Z,quality:37.5\r\n"
    );
    let without = run(&folder, &["score", "me.json", "--format", "csv", "--without-notes"], 0);
    assert_eq!(without, file.replace("'=2+2 | see <b>https://example.org</b>", ""));
    let metrics = run(&folder, &["score", "me.json", "--format", "csv-metrics"], 0);
    let rows: Vec<&str> = metrics.split("\r\n").collect();
    assert!(
        rows[0].starts_with("\u{feff}kind,id,name,weight,target,outcomesScore,outcomesLow,"),
        "{metrics}"
    );
    assert!(
        rows[1].starts_with("metric,quality,Quality,1,,62.5,62.5,62.5,1,0.4,2,2,2,,,,,,0,0,0,"),
        "{metrics}"
    );
    assert!(rows[2].starts_with("overall,,,,,62.5,"), "{metrics}");
}

#[test]
fn rows_of_several_files_name_them() {
    let folder = folder(GUIDE, &[("me.json", mine()), ("peer.json", assessment("peer", "peer", &json!({})))]);
    for format in ["csv", "csv-metrics"] {
        let file = run(&folder, &["score", "me.json", "peer.json", "--format", format], 0);
        let names: Vec<&str> = file.lines().filter_map(|line| line.split(',').next()).collect();
        assert_eq!(names, ["\u{feff}file", "me.json", "me.json", "peer.json", "peer.json"], "{file}");
    }
}

#[test]
fn a_plan_is_printed_as_a_page() {
    let folder = folder(GUIDE, &[("me.json", mine())]);
    let page = run(&folder, &["plan", "me.json", "--format", "markdown"], 0);
    assert!(page.starts_with("# Plan: Craft \\| trade\n"), "{page}");
    let step = "1. **It works**\n\n   From Mostly to Always: Each time.\n\n   Adds 25 points to the overall score, 25 points to Quality.\n";
    assert!(page.contains(step), "{page}");
}

#[test]
fn a_change_is_printed_as_a_page() {
    let answers = json!({ "works": { "level": 3, "at": 1 }, "lasts": { "level": 3, "at": 1 } });
    let folder = folder(GUIDE, &[("me.json", mine()), ("later.json", assessment("later", "self", &answers))]);
    let page = run(&folder, &["compare", "me.json", "later.json", "--format", "markdown"], 0);
    // (1 + 0.5) / 2 after (0.5 + 0.75) / 2
    assert!(page.contains("| Quality | 63 | 75 | +13 | +13 |"), "{page}");
    assert!(page.contains("### Higher\n\n- It works: from Mostly (2 of 3) to Always (3 of 3)\n"), "{page}");
    assert!(
        page.contains("### Lower\n\n- It lasts: from Measured (4 of 5) to Established (3 of 5)\n"),
        "{page}"
    );
}

#[test]
fn raters_are_printed_as_a_page_without_a_note() {
    let by = |id: &str, role: &str| {
        let answers = json!({ "works": { "level": 2, "note": "between us", "at": 1 }, "lasts": { "level": 3, "at": 1 } });
        assessment(id, role, &answers)
    };
    let files = [
        ("me.json", mine()),
        ("a.json", by("a", "peer")),
        ("b.json", by("b", "peer")),
        ("c.json", by("c", "peer")),
    ];
    let names = files.clone().map(|(name, _)| name);
    let folder = folder(GUIDE, &files);
    let page = run(&folder, &[&["raters"], names.as_slice(), &["--format", "markdown"]].concat(), 0);
    assert!(
        page.contains("1 by the person themselves, 3 by peers, 0 by direct reports, 0 by managers."),
        "{page}"
    );
    assert!(page.contains("| Quality | 63 | 50 | 3 | +13 | 1.00 | 50 | – | – |"), "{page}");
    assert!(!page.contains("between us") && !page.contains("2+2"), "{page}");
}

#[test]
fn a_file_that_cannot_be_read_prints_nothing() {
    let bad = assessment("me", "self", &json!({ "works": { "level": 9, "at": 1 } }));
    let folder = folder(GUIDE, &[("bad.json", bad)]);
    for format in ["text", "json", "markdown", "csv", "csv-metrics"] {
        assert_eq!(run(&folder, &["score", "bad.json", "--format", format], 1), "");
    }
    run(&folder, &["plan", "bad.json", "--format", "csv"], 2);
}
