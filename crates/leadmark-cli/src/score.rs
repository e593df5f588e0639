use std::fmt::Write;

use leadmark_core::{Assessment, Guide, Score, Scorecard, score};
use leadmark_report::{
    File, Options, csv_items, csv_items_of_files, csv_metrics, csv_metrics_of_files, markdown, xapi,
};
use serde::Serialize;
use serde_json::Value;

use crate::arguments::{ScoreArguments, ScoreFormat};
use crate::error::Error;
use crate::{Verdict, assessment, input, output};

/// An assessment and the name that its file was given by.
type Named = (String, Assessment);

/// What `score` prints for one of several files.
#[derive(Debug, Serialize)]
struct Report<'a> {
    file: &'a str,
    #[serde(flatten)]
    scorecard: Scorecard,
}

/// Scores assessment files.
pub(crate) fn run(arguments: &ScoreArguments) -> Result<Verdict, Error> {
    let guide = input::guide(arguments.guide.as_deref())?;
    let mut named: Vec<Named> = Vec::new();
    for file in &arguments.files {
        if let Some(assessment) = assessment::of_guide(file, &guide)? {
            named.push((file.display().to_string(), assessment));
        }
    }
    let options = Options { notes: !arguments.without_notes, before: None };
    // A single file has no name in what is printed; where it can't be read, there is nothing to print.
    let single = arguments.files.len() == 1;
    if !(single && named.is_empty()) {
        match arguments.format {
            ScoreFormat::Text => output::text(&tables(&guide, &named))?,
            ScoreFormat::Json => json(&guide, &named, single)?,
            ScoreFormat::Markdown => output::text(&reports(&guide, &named, options))?,
            ScoreFormat::Csv | ScoreFormat::CsvMetrics => {
                output::text(&csv(arguments.format, &guide, &named, single, options))?;
            }
            ScoreFormat::Xapi => output::json(&statements(&guide, &named, arguments.with_notes))?,
        }
    }
    Ok(if named.len() == arguments.files.len() { Verdict::Good } else { Verdict::Bad })
}

fn tables(guide: &Guide, named: &[Named]) -> String {
    let tables = named.iter().map(|(file, assessment)| table(file, guide, &score(guide, assessment)));
    tables.collect()
}

fn json(guide: &Guide, named: &[Named], single: bool) -> Result<(), Error> {
    match named {
        [(_, assessment)] if single => output::json(&score(guide, assessment)),
        named => {
            let reports =
                named.iter().map(|(file, assessment)| Report { file, scorecard: score(guide, assessment) });
            output::json(&reports.collect::<Vec<_>>())
        }
    }
}

/// One report after the other, a rule between two of them.
fn reports(guide: &Guide, named: &[Named], options: Options<'_>) -> String {
    let reports = named.iter().map(|(_, assessment)| markdown(guide, assessment, options));
    reports.collect::<Vec<_>>().join("\n---\n\n")
}

/// The statements of all files in one list, as a learning record store takes them.
fn statements(guide: &Guide, named: &[Named], notes: bool) -> Vec<Value> {
    named.iter().flat_map(|(_, assessment)| xapi(guide, assessment, notes)).collect()
}

fn csv(format: ScoreFormat, guide: &Guide, named: &[Named], single: bool, options: Options<'_>) -> String {
    let files: Vec<File<'_>> = named.iter().map(|(name, assessment)| File { name, assessment }).collect();
    match (files.as_slice(), format == ScoreFormat::CsvMetrics) {
        ([file], true) if single => csv_metrics(guide, file.assessment),
        ([file], false) if single => csv_items(guide, file.assessment, options),
        (files, true) => csv_metrics_of_files(guide, files),
        (files, false) => csv_items_of_files(guide, files, options),
    }
}

/// Lays a scorecard out for a terminal: a row a success metric, the headline last.
fn table(file: &str, guide: &Guide, scorecard: &Scorecard) -> String {
    let rows = scorecard.metrics.iter().map(|metric| (metric.name.as_str(), &metric.outcomes));
    let rows: Vec<_> = rows.chain([("Overall", &scorecard.overall.outcomes)]).collect();
    let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let mut table = format!("{file}: {}\n", guide.title);
    for (name, score) in rows {
        // Writing to a text can't fail.
        let _ = writeln!(table, "  {name:width$}  {}", figures(score));
    }
    table
}

fn figures(score: &Score) -> String {
    let answered = format!("{} of {} answered", score.answered, score.applicable);
    match (score.score, score.low, score.high) {
        (Some(points), Some(low), Some(high)) => format!("{points:5.1}  ({low:.1} to {high:.1})  {answered}"),
        (None, Some(low), Some(high)) => {
            format!("    –  ({low:.1} to {high:.1})  {answered}, fewer than half")
        }
        _ => "    –  nothing applies".to_owned(),
    }
}
