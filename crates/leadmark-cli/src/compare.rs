use std::fmt::Write;

use leadmark_core::{Change, Difference, Guide, ItemChange, compare};
use leadmark_report::change_markdown;

use crate::arguments::{CompareArguments, ReportFormat};
use crate::error::Error;
use crate::{Verdict, assessment, columns, input, output};

/// The columns that the figures of a row take, and what is between.
const BESIDE: usize = 45;

/// Compares two assessments.
pub(crate) fn run(arguments: &CompareArguments) -> Result<Verdict, Error> {
    let guide = input::guide(arguments.report.guide.as_deref())?;
    let before = assessment::of_guide(&arguments.before, &guide)?;
    let after = assessment::of_guide(&arguments.after, &guide)?;
    let (Some(before), Some(after)) = (before, after) else { return Ok(Verdict::Bad) };
    let change = || compare(&guide, &before, &after);
    match arguments.report.format {
        ReportFormat::Json => output::json(&change())?,
        ReportFormat::Text => output::text(&table(arguments, &guide, &change()))?,
        ReportFormat::Markdown => {
            output::text(&change_markdown(&guide, &before, &after, arguments.report.language.words(&guide)))?;
        }
    }
    Ok(Verdict::Good)
}

/// Lays a change out for a terminal: a row a success metric, the headline last, then the items that moved.
fn table(arguments: &CompareArguments, guide: &Guide, change: &Change) -> String {
    let rows = change.metrics.iter().map(|metric| (metric.name.as_str(), &metric.outcomes));
    let rows: Vec<_> = rows.chain([("Overall", &change.overall.outcomes)]).collect();
    let width = columns::for_names(rows.iter().map(|(name, _)| *name), BESIDE);
    let (before, after) = (arguments.before.display(), arguments.after.display());
    let mut table = format!("{before} {} {after}: {}\n", columns::arrow(), guide.title);
    for (name, difference) in rows {
        // Writing to a text can't fail.
        let _ = writeln!(table, "  {}  {}", columns::fitted(name, width), figures(difference));
    }
    let count = |items: &[ItemChange], word: &str| format!("{} {word}", items.len());
    let counts = [
        count(&change.up, "up"),
        count(&change.down, "down"),
        count(&change.same, "the same"),
        count(&change.new, "new"),
        count(&change.dropped, "dropped"),
    ];
    let _ = writeln!(table, "  {}; chance of so uneven a count {:.3}", counts.join(", "), change.chance);
    for (word, items) in [("Up", &change.up), ("Down", &change.down)] {
        if !items.is_empty() {
            let ids: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
            let _ = writeln!(table, "  {word}: {}", ids.join(", "));
        }
    }
    if !change.same_version {
        table.push_str(
            "  The two name different versions of the guide; bring them to this one with leadmark rebase.\n",
        );
    }
    table
}

fn figures(difference: &Difference) -> String {
    let score = |score: Option<f64>| score.map_or("    –".to_owned(), |score| format!("{score:5.1}"));
    let delta = difference.delta.map_or("     –".to_owned(), |delta| format!("{delta:+6.1}"));
    let bounds = match (difference.low, difference.high) {
        (Some(low), Some(high)) => format!("({low:+.1} to {high:+.1})"),
        _ => "nothing applies".to_owned(),
    };
    format!(
        "{} {} {}  {delta}  {bounds}",
        score(difference.before),
        columns::arrow(),
        score(difference.after)
    )
}
