use std::path::Path;

use leadmark_core::{Counts, Diagnostic, Severity, parse};
use serde::Serialize;

use crate::arguments::{CheckArguments, Deny, Format};
use crate::error::Error;
use crate::{Verdict, findings, input, output};

/// What `check` prints for one guide.
#[derive(Debug, Serialize)]
struct Report<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    diagnostics: &'a [Diagnostic],
    counts: Counts,
}

/// Checks guides.
pub(crate) fn run(arguments: &CheckArguments) -> Result<Verdict, Error> {
    let files = input::guides(&arguments.guides)?;
    let mut checked = Vec::with_capacity(files.len());
    for file in &files {
        let bytes = input::guide_bytes(file)?;
        let parsed = parse(&bytes);
        if arguments.format == Format::Text {
            findings::print(file, &bytes, &parsed.diagnostics);
            output::text(&summary(file, &parsed.counts, &parsed.diagnostics))?;
        }
        checked.push((file, parsed));
    }
    if arguments.format == Format::Json {
        let many = checked.len() > 1 || arguments.guides.iter().any(|path| path.is_dir());
        let reports = checked.iter().map(|(file, parsed)| Report {
            file: many.then(|| file.display().to_string()),
            diagnostics: &parsed.diagnostics,
            counts: parsed.counts,
        });
        let reports: Vec<_> = reports.collect();
        match reports.as_slice() {
            [report] if !many => output::json(report)?,
            reports => output::json(&reports)?,
        }
    }
    let worst = match arguments.deny {
        None => Severity::Error,
        Some(Deny::Warnings) => Severity::Warning,
        Some(Deny::Notes) => Severity::Note,
    };
    let bad =
        checked.iter().any(|(_, parsed)| parsed.diagnostics.iter().any(|found| found.severity <= worst));
    Ok(if bad { Verdict::Bad } else { Verdict::Good })
}

fn summary(file: &Path, counts: &Counts, diagnostics: &[Diagnostic]) -> String {
    let of = |severity| diagnostics.iter().filter(|found| found.severity == severity).count();
    format!(
        "{}: {}, {}, {}, {}; {}, {}, {}\n",
        file.display(),
        many(counts.metrics, "success metric", "success metrics"),
        many(counts.indicators, "indicator", "indicators"),
        many(counts.questions, "question", "questions"),
        many(counts.practices + counts.measures, "practice or measure", "practices and measures"),
        many(of(Severity::Error), "error", "errors"),
        many(of(Severity::Warning), "warning", "warnings"),
        many(of(Severity::Note), "note", "notes"),
    )
}

fn many(count: usize, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}
