//! A cohort as text: a row a figure, everybody first, then the groups.

use std::fmt::Write;

use leadmark_core::{CohortFigures, CohortReport, Figures, Guide, Lens, LensFigures, MetricFigures, items};

use crate::columns;

/// The column of row titles at its widest, and what stands beside it.
const WIDEST: usize = 40;
const BESIDE: usize = 53;

/// Lays a report out for a terminal.
pub(crate) fn table(guide: &Guide, report: &CohortReport) -> String {
    let mut table =
        format!("{}: {}\n", guide.title, many(report.all.assessments, "assessment", "assessments"));
    for (count, why) in [
        (report.skipped, "skipped: they could not be read"),
        (report.not_self, "left out: somebody else gave the answers"),
    ] {
        if count > 0 {
            // Writing to a text can't fail.
            let _ = writeln!(table, "{} {why}", many(count, "assessment", "assessments"));
        }
    }
    let _ = writeln!(
        table,
        "Points from 0 to 100; nothing is shown that is about fewer than {} people\n",
        report.floor
    );
    let width = columns::within(WIDEST, BESIDE);
    figures(&mut table, &report.all, width);
    statements(&mut table, guide, &report.all, width);
    for group in &report.groups {
        let name = group.name.as_deref().unwrap_or("Without a group");
        let count = many(group.figures.assessments, "assessment", "assessments");
        let _ = writeln!(table, "\n{}: {count}\n", columns::visible(name));
        figures(&mut table, &group.figures, width);
    }
    if let Some(hidden) = report.hidden.filter(|hidden| hidden.groups > 0) {
        let groups = many(hidden.groups, "group", "groups");
        let _ = writeln!(
            table,
            "\n{groups} with {} hidden",
            many(hidden.assessments, "assessment", "assessments")
        );
    }
    table
}

fn figures(table: &mut String, of: &CohortFigures, width: usize) {
    let metrics = of.metrics.iter();
    for lens in Lens::ALL {
        let title = match lens {
            Lens::Outcomes => "What is achieved",
            Lens::Practices => "What is done",
            Lens::Readiness => "What can be explained",
        };
        let alpha = if lens == Lens::Outcomes { "  alpha" } else { "" };
        let _ = writeln!(
            table,
            "{}  {:>9}  {:>5}  {:>5}  {:>5}  {:>5}  {:>5}{alpha}",
            columns::fitted(title, width),
            "people",
            "mean",
            "sd",
            "25 %",
            "50 %",
            "75 %"
        );
        for metric in metrics.clone() {
            let alpha = metric.alpha.and_then(|alpha| alpha.value).filter(|_| lens == Lens::Outcomes);
            row(table, &metric.name, width, of_metric(metric, lens), alpha);
        }
        row(table, "Overall", width, of_lens(&of.overall, lens), None);
    }
}

fn statements(table: &mut String, guide: &Guide, of: &CohortFigures, width: usize) {
    let title = columns::fitted("Statements", width);
    let _ = writeln!(table, "\n{title}  {:>9}  {:>5}  levels, lowest first", "people", "mean");
    for (item, figures) in items(guide).iter().zip(&of.items) {
        let title = columns::fitted(item.text.plain(), width - 2);
        let _ = match &figures.answers {
            None => writeln!(table, "  {title}  {:>9}", "–"),
            Some(Figures { n, mean, distribution, .. }) => {
                let counts: Vec<String> = distribution.iter().map(u64::to_string).collect();
                let counts = counts.join(" ");
                writeln!(table, "  {title}  {n:>9}  {mean:>5.1}  {counts}")
            }
        };
    }
}

fn row(table: &mut String, name: &str, width: usize, figures: Option<&Figures>, alpha: Option<f64>) {
    let name = columns::fitted(name, width - 2);
    let _ = match figures {
        None => writeln!(table, "  {name}  {:>9}", "–"),
        Some(Figures { n, mean, sd, lower_quartile, median, upper_quartile, .. }) => {
            let alpha = alpha.map_or_else(String::new, |alpha| format!("  {alpha:>5.2}"));
            writeln!(
                table,
                "  {name}  {n:>9}  {mean:>5.1}  {sd:>5.1}  {lower_quartile:>5.1}  {median:>5.1}  {upper_quartile:>5.1}{alpha}"
            )
        }
    };
}

fn of_metric(metric: &MetricFigures, lens: Lens) -> Option<&Figures> {
    match lens {
        Lens::Outcomes => metric.outcomes.as_ref(),
        Lens::Practices => metric.practices.as_ref(),
        Lens::Readiness => metric.readiness.as_ref(),
    }
}

fn of_lens(figures: &LensFigures, lens: Lens) -> Option<&Figures> {
    match lens {
        Lens::Outcomes => figures.outcomes.as_ref(),
        Lens::Practices => figures.practices.as_ref(),
        Lens::Readiness => figures.readiness.as_ref(),
    }
}

fn many(count: u64, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}
