//! CSV that a spreadsheet opens: the same cells come back, and nothing calculates.

#![expect(clippy::unwrap_used, reason = "what reads the files fails as a test does")]

mod samples;

use csv::{ReaderBuilder, StringRecord};
use leadmark_core::{Answer, Assessment, Guide, Lens, Mode, Status, items, score};
use leadmark_report::{File, Options, csv_items, csv_items_of_files, csv_metrics, csv_metrics_of_files};
use proptest::prelude::*;
use samples::{code_review, empty, full, on_call, quick, technical_leadership};

/// A file as a reader that knows CSV, and nothing of us, sees it.
struct Table {
    header: Vec<String>,
    rows: Vec<StringRecord>,
}

impl Table {
    #[track_caller]
    fn read(file: &str) -> Self {
        let mut reader = ReaderBuilder::new().from_reader(file.as_bytes());
        let header = reader.headers().unwrap().iter().map(str::to_owned).collect();
        Self { header, rows: reader.records().map(Result::unwrap).collect() }
    }

    #[track_caller]
    fn cell<'a>(&self, row: &'a StringRecord, column: &str) -> &'a str {
        &row[self.header.iter().position(|name| name == column).unwrap()]
    }

    #[track_caller]
    fn find(&self, column: &str, value: &str) -> &StringRecord {
        self.rows.iter().find(|row| self.cell(row, column) == value).unwrap()
    }
}

/// Takes the guard off.
fn unguarded(cell: &str) -> String {
    let parts = cell.split_inclusive(['\n', '\r', '\t', ';']).enumerate();
    let bare = parts.map(|(index, part)| {
        let calculates = if index == 0 {
            part.trim_start_matches('\'').starts_with(is_formula)
        } else {
            part.trim_start_matches(['\'', '"']).starts_with(is_sign)
        };
        if calculates { part.strip_prefix('\'').unwrap_or(part) } else { part }
    });
    bare.collect()
}

fn is_formula(first: char) -> bool {
    is_sign(first) || "\t\r\n\0".contains(first)
}

fn is_sign(first: char) -> bool {
    "=+-@＝＋－＠".contains(first)
}

/// Writes a number as a cell has it, and nothing where there is none.
fn number(number: Option<f64>) -> String {
    number.map_or_else(String::new, |number| number.to_string())
}

#[test]
fn items_come_back_as_they_went_in() {
    for guide in [technical_leadership(), on_call(), code_review()] {
        let assessment = full(&guide);
        let table = Table::read(&csv_items(&guide, &assessment, Options::default()));
        let (items, card) = (items(&guide), score(&guide, &assessment));
        assert_eq!(table.rows.len(), items.len() + 1, "every item, and the answer without one");
        for ((item, scored), row) in items.iter().zip(&card.items).zip(&table.rows) {
            let answer = assessment.answers.get(&item.id);
            let note = answer.and_then(|answer| answer.note.clone()).unwrap_or_default();
            let level = scored.level.map(|level| level.to_string()).unwrap_or_default();
            let name = scored
                .level
                .map(|level| item.levels[usize::from(level) - 1].name.clone())
                .unwrap_or_default();
            let status = match scored.status {
                Status::Answered => "answered",
                Status::NotApplicable => "notApplicable",
                Status::Unanswered => "unanswered",
            };
            for (column, expected) in [
                ("id", item.id.to_string()),
                ("group", item.group.to_string()),
                ("text", item.text.plain().to_owned()),
                ("status", status.to_owned()),
                ("level", level),
                ("levelName", name),
                ("value", number(scored.value)),
                ("note", note),
            ] {
                assert_eq!(unguarded(table.cell(row, column)), expected, "{column} of {}", item.id);
            }
            let feeds = table.cell(row, "feeds").split_whitespace().map(|feed| feed.split_once(':').unwrap());
            let expected = scored.feeds.iter().map(|feed| (feed.metric.as_str(), number(feed.share)));
            assert!(
                feeds
                    .eq(expected.collect::<Vec<_>>().iter().map(|(metric, share)| (*metric, share.as_str())))
            );
        }
        let retired = table.rows.last().unwrap();
        assert_eq!(
            ["id", "kind", "status", "level", "note"].map(|column| table.cell(retired, column)),
            ["retired-item", "", "orphaned", "4", "Kept from last year."]
        );
    }
}

#[test]
fn shares_add_up_to_the_scores_of_the_other_file() {
    let guide = technical_leadership();
    let assessment = full(&guide);
    let items = Table::read(&csv_items(&guide, &assessment, Options::default()));
    let metrics = Table::read(&csv_metrics(&guide, &assessment));
    for metric in &guide.metrics {
        let row = metrics.find("id", metric.id.as_str());
        for (kinds, column) in [
            (["indicator", "measure"], "outcomesScore"),
            (["practice", ""], "practicesScore"),
            (["question", ""], "readinessScore"),
        ] {
            let of_lens = items.rows.iter().filter(|row| kinds.contains(&items.cell(row, "kind")));
            let feeds = of_lens.flat_map(|row| items.cell(row, "feeds").split(' '));
            let shares = feeds.filter_map(|feed| feed.strip_prefix(metric.id.as_str())?.strip_prefix(':'));
            let sum: f64 = shares.filter_map(|share| share.parse::<f64>().ok()).sum();
            let score: f64 = metrics.cell(row, column).parse().unwrap();
            assert!((sum - score).abs() < 1e-9, "{column} of {}: {sum} is not {score}", metric.id);
        }
    }
}

#[test]
fn metrics_come_back_with_all_their_digits() {
    for guide in [technical_leadership(), on_call(), code_review()] {
        for assessment in [full(&guide), quick(&guide), empty(&guide, Mode::Full)] {
            let card = score(&guide, &assessment);
            let table = Table::read(&csv_metrics(&guide, &assessment));
            assert_eq!(table.rows.len(), guide.metrics.len() + 1);
            for (metric, row) in card.metrics.iter().zip(&table.rows) {
                assert_eq!(table.cell(row, "name"), metric.name);
                assert_eq!(
                    table.cell(row, "target"),
                    metric.target.map_or(String::new(), |it| it.to_string())
                );
                for (lens, name) in Lens::ALL.into_iter().zip(["outcomes", "practices", "readiness"]) {
                    let score = metric.lens(lens);
                    let cell = |figure: &str| table.cell(row, &format!("{name}{figure}")).to_owned();
                    assert_eq!(
                        ["Score", "Low", "High", "Coverage", "Evidenced"].map(cell),
                        [score.score, score.low, score.high, score.coverage, score.evidenced].map(number)
                    );
                    assert_eq!(
                        ["Answered", "Applicable", "Total"].map(cell),
                        [score.answered, score.applicable, score.total].map(|count| count.to_string())
                    );
                }
            }
            let overall = table.rows.last().unwrap();
            assert_eq!((table.cell(overall, "kind"), table.cell(overall, "id")), ("overall", ""));
            assert_eq!(table.cell(overall, "outcomesHigh"), number(card.overall.outcomes.high));
        }
    }
}

#[test]
fn a_file_has_a_mark_and_ends_its_lines_by_the_standard() {
    let guide = technical_leadership();
    let file = csv_items(&guide, &quick(&guide), Options::default());
    assert!(file.starts_with("\u{feff}id,kind,group,"));
    assert!(file.ends_with("\r\n"));
    assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
}

#[test]
fn several_files_are_told_apart() {
    let guide = on_call();
    let (one, other) = (full(&guide), quick(&guide));
    let files =
        [File { name: "one.json", assessment: &one }, File { name: "=other.json", assessment: &other }];
    let table = Table::read(&csv_items_of_files(&guide, &files, Options::default()));
    assert_eq!(table.header[..2], ["file", "id"]);
    let names: Vec<&str> = table.rows.iter().map(|row| table.cell(row, "file")).collect();
    let own = |assessment| Table::read(&csv_items(&guide, assessment, Options::default())).rows.len();
    assert_eq!(names.iter().filter(|&&name| name == "one.json").count(), own(&one));
    assert_eq!(names.iter().filter(|&&name| name == "'=other.json").count(), own(&other));
    let table = Table::read(&csv_metrics_of_files(&guide, &files));
    assert_eq!(table.rows.len(), 2 * (guide.metrics.len() + 1));
}

#[test]
fn notes_can_be_left_out() {
    let guide = technical_leadership();
    let file = csv_items(&guide, &full(&guide), Options { notes: false, before: None, ..Options::default() });
    let table = Table::read(&file);
    assert!(table.rows.iter().all(|row| table.cell(row, "note").is_empty()));
    assert_eq!(table.find("id", "retired-item").len(), table.header.len());
}

#[test]
fn what_a_quick_assessment_does_not_ask_is_kept_apart() {
    let guide = technical_leadership();
    let table = Table::read(&csv_items(&guide, &quick(&guide), Options::default()));
    let row = table.find("status", "notAsked");
    assert_eq!(
        ["kind", "level", "value", "feeds"].map(|column| table.cell(row, column)),
        ["measure", "2", "", ""]
    );
}

/// Writes a note into a file.
#[track_caller]
fn through_a_file_as_it_is(note: &str) -> String {
    let source = "# Craft\n\n## Success metrics\n\n### Quality\n\n- It works {#works}\n";
    let guide: Guide = samples::guide(source);
    let answer = Answer { level: Some(3), note: Some(note.to_owned()), ..Answer::default() };
    let assessment = Assessment { answers: [("works".into(), answer)].into(), ..empty(&guide, Mode::Full) };
    csv_items(&guide, &assessment, Options::default())
}

/// Writes a note and reads it back.
#[track_caller]
fn through_a_file(note: &str) -> String {
    let table = Table::read(&through_a_file_as_it_is(note));
    assert_eq!(table.rows.len(), 1);
    table.cell(&table.rows[0], "note").to_owned()
}

#[test]
fn formulas_are_text() {
    for formula in [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\0=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(A1)",
        "=HYPERLINK(\"https://example.org\";\"x\")",
    ] {
        assert_eq!(through_a_file(formula), format!("'{formula}"));
    }
    for space in ["\t", "\r", "\n"] {
        assert_eq!(through_a_file(&format!("{space}=1")), format!("'{space}'=1"));
    }
    for text in ["1+1", " =1", "'quoted'", "", "—", "a=b"] {
        assert_eq!(through_a_file(text), text);
    }
    // Else taking the guard off would change a text that had one.
    assert_eq!(through_a_file("'=1"), "''=1");
}

/// Excel in German or French reads a file with semicolons as separators, and then our quotes don't hold a text together.
#[test]
fn formulas_are_text_for_other_separators_too() {
    for (note, written) in [
        ("Seen;=1+1;in March", "Seen;'=1+1;in March"),
        ("Seen\n=1+1\nin March", "Seen\n'=1+1\nin March"),
        ("Seen\t@SUM(A1)", "Seen\t'@SUM(A1)"),
        ("Seen;\"=1+1\"", "Seen;'\"=1+1\""),
        ("Seen;'=1", "Seen;''=1"),
    ] {
        assert_eq!(through_a_file(note), written);
        let file = through_a_file_as_it_is(note);
        for part in file.split([';', '\t', '\n', '\r']) {
            assert!(!part.trim_start_matches('"').starts_with(is_sign), "{file:?}");
        }
    }
    assert_eq!(through_a_file("One\n\nTwo; three"), "One\n\nTwo; three");
}

proptest! {
    #![proptest_config(samples::cases(1000))]

    #[test]
    fn any_note_comes_back(note in "[=+\\-@'\"\t\r\n,;＝＠ a-zé稼ل\0]{0,12}|\\PC{0,60}|(?s).{0,40}") {
        let cell = through_a_file(&note);
        prop_assert!(!cell.starts_with(is_formula), "{:?}", cell);
        prop_assert_eq!(unguarded(&cell), note.as_str());
    }
}
