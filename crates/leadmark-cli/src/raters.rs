use std::fmt::Write;

use leadmark_core::{Guide, RatersReport, View, Views, raters};
use leadmark_report::raters_markdown;

use crate::arguments::{RatersArguments, ReportFormat};
use crate::error::Error;
use crate::{Verdict, assessment, columns, input, output};

/// The columns that the figures of a row take, and what is between.
const BESIDE: usize = 69;

/// Compares how a person sees themselves with how others do.
pub(crate) fn run(arguments: &RatersArguments) -> Result<Verdict, Error> {
    let guide = input::guide(arguments.report.guide.as_deref())?;
    let mut assessments = Vec::new();
    for file in &arguments.files {
        assessments.extend(assessment::of_guide(file, &guide)?);
    }
    // With a file left out, differences between two reports could tell what was in it.
    if assessments.len() < arguments.files.len() {
        return Ok(Verdict::Bad);
    }
    match arguments.report.format {
        ReportFormat::Json => output::json(&raters(&guide, &assessments))?,
        ReportFormat::Text => output::text(&table(&guide, &raters(&guide, &assessments)))?,
        ReportFormat::Markdown => {
            output::text(&raters_markdown(&guide, &assessments, arguments.report.language.words(&guide)))?;
        }
    }
    Ok(Verdict::Good)
}

/// Lays a report out for a terminal: a row a success metric.
fn table(guide: &Guide, report: &RatersReport) -> String {
    let width = columns::for_names(report.metrics.iter().map(|metric| metric.name.as_str()), BESIDE);
    let counts = report.counts;
    let many = |count: usize, role: &str| format!("{count} {role}{}", if count == 1 { "" } else { "s" });
    let mut table = format!(
        "{}: {} self, {}, {}, {}\n",
        guide.title,
        counts.oneself,
        many(counts.peers, "peer"),
        many(counts.reports, "report"),
        many(counts.managers, "manager")
    );
    // Writing to a text can't fail.
    let _ =
        writeln!(table, "  {:width$}   Self  Others   n     Gap  Agreement   Peers  Reports  Managers", "");
    for metric in &report.metrics {
        let _ = writeln!(table, "  {}  {}", columns::fitted(&metric.name, width), figures(&metric.outcomes));
    }
    table.push_str("  – is no figure: nobody answered, or too few did to show it.\n");
    table
}

fn figures(views: &Views) -> String {
    let none = || "–".to_owned();
    let points = |points: f64| format!("{points:.1}");
    let mean = |view: Option<View>| view.map_or_else(none, |view| points(view.mean));
    let others = views.others;
    format!(
        "{:>5}  {:>6}  {:>2}  {:>6}  {:>9}  {:>6}  {:>7}  {:>8}",
        views.oneself.map_or_else(none, points),
        mean(others),
        others.map_or_else(none, |view| view.n.to_string()),
        others.and_then(|view| view.gap).map_or_else(none, |gap| format!("{gap:+.1}")),
        others.and_then(|view| view.agreement).map_or_else(none, |agreement| format!("{agreement:.2}")),
        mean(views.peers),
        mean(views.reports),
        mean(views.managers),
    )
}
