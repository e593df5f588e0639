use std::fmt::Write;

use leadmark_core::{Assessment, Guide, Score, Scorecard, score};
use leadmark_report::{
    File, Options, csv_items, csv_items_of_files, csv_metrics, csv_metrics_of_files, markdown, xapi_of_files,
};
use serde::Serialize;

use crate::arguments::{ScoreArguments, ScoreFormat};
use crate::assessment::{self, Named};
use crate::chart::{self, Marks};
use crate::error::Error;
use crate::{Verdict, columns, input, output};

/// The columns that the figures of a row take, and what is between.
const FIGURES: usize = 45;
/// How long a bar is.
const BAR: std::ops::RangeInclusive<usize> = 10..=40;

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
    let named = assessment::named(&arguments.files, &guide)?;
    let options = Options {
        notes: !arguments.notes.without_notes,
        before: None,
        words: arguments.language.words(&guide),
    };
    // A single file has no name in what is printed; where it can't be read, there is nothing to print.
    let single = arguments.files.len() == 1;
    if !(single && named.is_empty()) {
        match arguments.format {
            ScoreFormat::Text => output::text(&tables(&guide, &named))?,
            ScoreFormat::Json => json(&guide, &named, single)?,
            ScoreFormat::Markdown => output::text(&pages(&guide, &named, options))?,
            ScoreFormat::Csv | ScoreFormat::CsvMetrics => {
                let by_metric = arguments.format == ScoreFormat::CsvMetrics;
                output::text(&csv(by_metric, &guide, &named, single, options))?;
            }
            ScoreFormat::Xapi => {
                let assessments: Vec<&Assessment> = named.iter().map(|(_, assessment)| assessment).collect();
                output::text(&xapi_of_files(&guide, &assessments, arguments.notes.with_notes))?;
            }
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
pub(crate) fn pages(guide: &Guide, named: &[Named], options: Options<'_>) -> String {
    let reports = named.iter().map(|(_, assessment)| markdown(guide, assessment, options));
    reports.collect::<Vec<_>>().join("\n---\n\n")
}

/// Rows of all files, by success metric or by item; a single file has no name in them.
pub(crate) fn csv(
    by_metric: bool,
    guide: &Guide,
    named: &[Named],
    single: bool,
    options: Options<'_>,
) -> String {
    let files: Vec<File<'_>> = named.iter().map(|(name, assessment)| File { name, assessment }).collect();
    match (files.as_slice(), by_metric) {
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
    let width = columns::for_names(rows.iter().map(|(name, _)| *name), FIGURES + *BAR.start());
    let left = columns::line().map_or(20, |line| line.saturating_sub(width + FIGURES));
    let (bar, marks) = (left.clamp(*BAR.start(), *BAR.end()), Marks::readable());
    let mut table = format!("{file}: {}\n", guide.title);
    for (name, score) in &rows {
        let (name, figures) = (columns::fitted(name, width), figures(score, marks));
        // Writing to a text can't fail.
        let _ = writeln!(table, "  {name}  {}  {figures}", chart::bar(score, bar, marks));
    }
    let missing = |score: &Score| score.score.is_none() && score.low.is_some();
    table.push_str(&marks.legend(rows.iter().any(|(_, score)| missing(score))));
    table
}

fn figures(score: &Score, marks: Marks) -> String {
    let (Some(low), Some(high)) = (score.low, score.high) else {
        return format!("{:>5}  nothing applies", marks.none);
    };
    let points = score.score.map_or_else(|| marks.none.to_string(), |points| format!("{points:.1}"));
    let bounds = format!("({low:.1} to {high:.1})");
    format!("{points:>5}  {bounds:<15}  {} of {} answered", score.answered, score.applicable)
}
