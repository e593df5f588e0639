//! Items and success metrics as rows of a CSV file.

use leadmark_core::{
    Answer, Assessment, Confidence, Guide, Id, Item, Kind, Lens, Score, Share, Status, score,
};

use crate::answers::{Answered, Sheet};
use crate::catalogue::Words;
use crate::cell::{self, Cell};
use crate::day::moment;
use crate::markdown::Options;

/// The columns of a file of items. Names are stable; new ones come at the end.
const ITEMS: [&str; 13] = [
    "id",
    "kind",
    "group",
    "groupName",
    "text",
    "status",
    "level",
    "levelName",
    "value",
    "note",
    "confidence",
    "answeredAt",
    "feeds",
];

/// The columns of a file of success metrics that are not figures of a lens.
const METRICS: [&str; 5] = ["kind", "id", "name", "weight", "target"];

/// The columns of the figures of each lens.
const FIGURES: [[&str; 8]; 3] = [
    [
        "outcomesScore",
        "outcomesLow",
        "outcomesHigh",
        "outcomesCoverage",
        "outcomesEvidenced",
        "outcomesAnswered",
        "outcomesApplicable",
        "outcomesTotal",
    ],
    [
        "practicesScore",
        "practicesLow",
        "practicesHigh",
        "practicesCoverage",
        "practicesEvidenced",
        "practicesAnswered",
        "practicesApplicable",
        "practicesTotal",
    ],
    [
        "readinessScore",
        "readinessLow",
        "readinessHigh",
        "readinessCoverage",
        "readinessEvidenced",
        "readinessAnswered",
        "readinessApplicable",
        "readinessTotal",
    ],
];

/// The column that tells several files apart.
const FILE: &str = "file";

/// An assessment with the name of its file.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// What the rows are told apart by.
    pub name: &'a str,
    /// What is in the file.
    pub assessment: &'a Assessment,
}

/// Writes an assessment as a CSV file, a row an item that it asks, in guide order.
///
/// Columns: `id`, `kind` (indicator, measure, practice, question), `group` (an id), `groupName`, `text`, `status` (answered,
/// notApplicable, unanswered), `level` (from 1), `levelName`, `value` (from 0, lowest, to 1, highest), `note` (empty unless
/// [`Options::notes`]), `confidence` (low, medium, high), `answeredAt` (ISO 8601, UTC) and `feeds`: the success metrics that
/// the item informs, each as `metric:share` with its share of that score in points, apart by spaces. Answers that count
/// nowhere follow: `notAsked` by a quick assessment, or `orphaned`, without an item in this version of the guide.
///
/// RFC 4180 in UTF-8 with a byte order mark, as spreadsheets want it. Text that a spreadsheet would take for a formula
/// has an apostrophe before it; numbers have a full stop and all of their digits. The guard holds, too, where the file is
/// opened with semicolons or tabs as separators, as spreadsheets in much of Europe do.
pub fn csv_items(guide: &Guide, assessment: &Assessment, options: Options<'_>) -> String {
    cell::file(&ITEMS, item_rows(&Sheet::new(guide, Words::english()), assessment, options))
}

/// Writes several assessments as [`csv_items`] does, with a leading column `file`.
pub fn csv_items_of_files(guide: &Guide, files: &[File<'_>], options: Options<'_>) -> String {
    let sheet = Sheet::new(guide, Words::english());
    of_files(&ITEMS, files, |assessment| item_rows(&sheet, assessment, options))
}

/// Writes an assessment's scores as a CSV file, a row a success metric, and a last one for all together.
///
/// Columns: `kind` (metric, overall), `id`, `name`, `weight`, `target` (a level, from 1), and for each of the lenses
/// `outcomes`, `practices` and `readiness`: `…Score`, `…Low` and `…High` in points from 0 to 100, `…Coverage` and
/// `…Evidenced` from 0 to 1, `…Answered`, `…Applicable` and `…Total` as counts. A cell is empty where there is no value.
/// The form of the file is that of [`csv_items`].
pub fn csv_metrics(guide: &Guide, assessment: &Assessment) -> String {
    cell::file(&metrics_header(), metric_rows(guide, assessment))
}

/// Writes several assessments as [`csv_metrics`] does, with a leading column `file`.
pub fn csv_metrics_of_files(guide: &Guide, files: &[File<'_>]) -> String {
    of_files(&metrics_header(), files, |assessment| metric_rows(guide, assessment))
}

fn of_files(header: &[&str], files: &[File<'_>], rows: impl Fn(&Assessment) -> Vec<Vec<Cell>>) -> String {
    let header: Vec<&str> = [FILE].into_iter().chain(header.iter().copied()).collect();
    let named = |name: &str, row: Vec<Cell>| [Cell::text(name)].into_iter().chain(row).collect::<Vec<_>>();
    let of_file = |file: &File<'_>| {
        let name = file.name.to_owned();
        rows(file.assessment).into_iter().map(move |row| named(&name, row))
    };
    cell::file(&header, files.iter().flat_map(of_file))
}

fn item_rows(sheet: &Sheet<'_>, assessment: &Assessment, options: Options<'_>) -> Vec<Vec<Cell>> {
    let card = score(sheet.guide, assessment);
    let asked = sheet.answered(assessment, &card).map(|each| {
        let Answered { item, answer, scored } = each;
        let status = match scored.status {
            Status::Answered => "answered",
            Status::NotApplicable => "notApplicable",
            Status::Unanswered => "unanswered",
        };
        let of_item = ItemCells { item: Some(item), status, value: scored.value, feeds: &scored.feeds };
        item_row(sheet, &item.id, &of_item, answer, options)
    });
    let elsewhere = sheet.elsewhere(assessment).map(|(id, item, answer)| {
        let status = if item.is_some() { "notAsked" } else { "orphaned" };
        item_row(sheet, id, &ItemCells { item, status, value: None, feeds: &[] }, Some(answer), options)
    });
    asked.chain(elsewhere).collect()
}

/// What a row says of an item besides the answer.
struct ItemCells<'a> {
    /// No value where the guide does not have it.
    item: Option<&'a Item>,
    status: &'a str,
    value: Option<f64>,
    feeds: &'a [Share],
}

fn item_row(
    sheet: &Sheet<'_>,
    id: &Id,
    of_item: &ItemCells<'_>,
    answer: Option<&Answer>,
    options: Options<'_>,
) -> Vec<Cell> {
    let text = |text: Option<&str>| text.map_or(Cell::Empty, Cell::text);
    let item = of_item.item;
    let level = answer.and_then(|answer| answer.level).map(usize::from);
    let name = item.zip(level).and_then(|(item, level)| item.levels.get(level.checked_sub(1)?));
    let note = answer.and_then(|answer| answer.note.as_deref()).filter(|_| options.notes);
    vec![
        Cell::text(id.as_str()),
        text(item.map(|item| kind(item.kind))),
        text(item.map(|item| item.group.as_str())),
        text(item.map(|item| sheet.name(&item.group))),
        item.map_or(Cell::Empty, |item| Cell::text(item.text.plain())),
        Cell::text(of_item.status),
        level.map_or(Cell::Empty, Cell::Count),
        text(name.map(|level| level.name.as_str())),
        of_item.value.into(),
        text(note),
        text(answer.and_then(|answer| answer.confidence).map(confidence)),
        answer.map_or(Cell::Empty, |answer| Cell::text(moment(answer.at))),
        Cell::text(feeds(of_item.feeds)),
    ]
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Indicator => "indicator",
        Kind::Measure => "measure",
        Kind::Practice => "practice",
        Kind::Question => "question",
    }
}

fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::High => "high",
    }
}

/// Writes what an item informs, each metric with its share; an id has neither spaces nor colons.
fn feeds(feeds: &[Share]) -> String {
    let counted = feeds.iter().filter(|feed| feed.weight > 0.0);
    let written = counted.map(|feed| {
        let share = feed.share.map_or_else(String::new, |share| share.to_string());
        format!("{}:{share}", feed.metric)
    });
    written.collect::<Vec<_>>().join(" ")
}

fn metrics_header() -> Vec<&'static str> {
    METRICS.into_iter().chain(FIGURES.into_iter().flatten()).collect()
}

fn metric_rows(guide: &Guide, assessment: &Assessment) -> Vec<Vec<Cell>> {
    let card = score(guide, assessment);
    let metrics = card.metrics.iter().map(|metric| {
        let about = vec![
            Cell::text("metric"),
            Cell::text(metric.id.as_str()),
            Cell::text(metric.name.as_str()),
            Cell::Number(metric.weight),
            metric.target.map_or(Cell::Empty, |target| Cell::Count(usize::from(target))),
        ];
        about.into_iter().chain(Lens::ALL.into_iter().flat_map(|lens| figures(metric.lens(lens)))).collect()
    });
    let overall = [&card.overall.outcomes, &card.overall.practices, &card.overall.readiness];
    let about = [Cell::text("overall"), Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty];
    metrics.chain([about.into_iter().chain(overall.into_iter().flat_map(figures)).collect()]).collect()
}

fn figures(score: &Score) -> [Cell; 8] {
    [
        score.score.into(),
        score.low.into(),
        score.high.into(),
        score.coverage.into(),
        score.evidenced.into(),
        Cell::Count(score.answered),
        Cell::Count(score.applicable),
        Cell::Count(score.total),
    ]
}
