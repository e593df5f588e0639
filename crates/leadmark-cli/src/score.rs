use std::fmt::Write;
use std::path::Path;

use leadmark_core::{Guide, Score, Scorecard, score};
use serde::Serialize;

use crate::arguments::{Format, ScoreArguments};
use crate::error::Error;
use crate::{Verdict, assessment, input, output};

/// What `score` prints for one of several files.
#[derive(Debug, Serialize)]
struct Report<'a> {
    file: String,
    #[serde(flatten)]
    scorecard: &'a Scorecard,
}

/// Scores assessment files.
pub(crate) fn run(arguments: &ScoreArguments) -> Result<Verdict, Error> {
    let guide = input::guide(arguments.report.guide.as_deref())?;
    let mut scored = Vec::new();
    for file in &arguments.files {
        if let Some(assessment) = assessment::of_guide(file, &guide)? {
            scored.push((file, score(&guide, &assessment)));
        }
    }
    match (arguments.report.format, scored.as_slice()) {
        (Format::Json, [(_, scorecard)]) if arguments.files.len() == 1 => output::json(scorecard)?,
        (Format::Json, []) if arguments.files.len() == 1 => {}
        (Format::Json, scored) => {
            let reports =
                scored.iter().map(|(file, scorecard)| Report { file: file.display().to_string(), scorecard });
            output::json(&reports.collect::<Vec<_>>())?;
        }
        (Format::Text, scored) => {
            for (file, scorecard) in scored {
                output::text(&table(file, &guide, scorecard))?;
            }
        }
    }
    Ok(if scored.len() == arguments.files.len() { Verdict::Good } else { Verdict::Bad })
}

/// Lays a scorecard out for a terminal: a row a success metric, the headline last.
fn table(file: &Path, guide: &Guide, scorecard: &Scorecard) -> String {
    let rows = scorecard.metrics.iter().map(|metric| (metric.name.as_str(), &metric.outcomes));
    let rows: Vec<_> = rows.chain([("Overall", &scorecard.overall.outcomes)]).collect();
    let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let mut table = format!("{}: {}\n", file.display(), guide.title);
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
