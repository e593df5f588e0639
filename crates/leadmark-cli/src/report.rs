use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use leadmark_core::{Assessment, CohortOptions, Guide, Tallier, cohort, merge};
use leadmark_report::{GROUP_STYLE, Options, Report, group_markdown, group_page, json, xapi_of_files};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::arguments::{ReportCommandArguments, ReportFileFormat};
use crate::assessment::{self, Named};
use crate::error::Error;
use crate::score::{csv, pages};
use crate::{Verdict, input, output};

/// What `report --format json` prints for one of several files.
#[derive(Debug, Serialize)]
struct OfFile<'a> {
    file: &'a str,
    #[serde(flatten)]
    report: Report,
}

/// Writes assessments as reports, or what a group has to talk about.
pub(crate) fn run(arguments: &ReportCommandArguments) -> Result<Verdict, Error> {
    let guide = input::guide(arguments.guide.as_deref())?;
    let named = assessment::named(&arguments.files, &guide)?;
    // With a file left out, differences between two reports could tell what was in it.
    if named.len() < arguments.files.len() {
        return Ok(Verdict::Bad);
    }
    if arguments.group {
        return group(arguments, &guide, &named);
    }
    let before = match arguments.before.as_deref().map(|file| assessment::of_guide(file, &guide)) {
        None => None,
        Some(read) => match read? {
            None => return Ok(Verdict::Bad),
            before => before,
        },
    };
    let options = Options {
        notes: !arguments.notes.without_notes,
        before: before.as_ref(),
        words: arguments.language.words(&guide),
    };
    match arguments.format {
        ReportFileFormat::Markdown => output::text(&pages(&guide, &named, options))?,
        ReportFileFormat::Csv => output::text(&csv(false, &guide, &named, named.len() == 1, options))?,
        ReportFileFormat::CsvMetrics => output::text(&csv(true, &guide, &named, named.len() == 1, options))?,
        ReportFileFormat::Json => objects(&guide, &named, options)?,
        ReportFileFormat::Xapi => {
            let assessments: Vec<&Assessment> = named.iter().map(|(_, assessment)| assessment).collect();
            output::text(&xapi_of_files(&guide, &assessments, arguments.notes.with_notes))?;
        }
        ReportFileFormat::Html => return Err(Error::OnlyOfGroups),
    }
    Ok(Verdict::Good)
}

fn objects(guide: &Guide, named: &[Named], options: Options<'_>) -> Result<(), Error> {
    match named {
        [(_, assessment)] => output::json(&json(guide, assessment, options)),
        named => {
            let reports = named
                .iter()
                .map(|(file, assessment)| OfFile { file, report: json(guide, assessment, options) });
            output::json(&reports.collect::<Vec<_>>())
        }
    }
}

/// Counts everybody once, however many copies of an assessment there are, and writes what the figures say to a workshop.
fn group(arguments: &ReportCommandArguments, guide: &Guide, named: &[Named]) -> Result<Verdict, Error> {
    let mut people: BTreeMap<&str, Assessment> = BTreeMap::new();
    for ((_, assessment), file) in named.iter().zip(&arguments.files) {
        let copy = match people.get(assessment.id.as_str()) {
            None => assessment.clone(),
            Some(copy) => {
                merge(copy, assessment).map_err(|error| Error::Merge { file: file.clone(), error })?
            }
        };
        people.insert(&assessment.id, copy);
    }
    let mut tallier = Tallier::new(guide, false);
    for assessment in people.values() {
        tallier.add(assessment).map_err(Error::Cohort)?;
    }
    let tally = tallier.finish();
    let options = CohortOptions { floor: arguments.floor, by_group: false };
    let report = cohort(guide, &tally, options).map_err(Error::Cohort)?;
    if report.not_self > 0 {
        output::remark(&format!(
            "leadmark: {} left out: a group's pack is about what people say of themselves; leadmark raters is about one person",
            report.not_self
        ));
    }
    let words = arguments.language.words(guide);
    match arguments.format {
        ReportFileFormat::Markdown => output::text(&group_markdown(guide, &report, words))?,
        ReportFileFormat::Html => {
            let hash = STANDARD.encode(Sha256::digest(GROUP_STYLE));
            output::text(&group_page(guide, &report, &hash, words))?;
        }
        _ => return Err(Error::NotOfGroups),
    }
    Ok(Verdict::Good)
}
