//! Assessment files that a command is given.

use std::path::{Path, PathBuf};

use leadmark_core::{Assessment, Guide, Problem, Reading, Severity, limits, read, read_without_guide};

use crate::error::Error;
use crate::{input, output};

/// An assessment and the name that its file was given by.
pub(crate) type Named = (String, Assessment);

/// Reads assessments of a guide and tells what is wrong with them; those with something wrong are left out.
pub(crate) fn named(files: &[PathBuf], guide: &Guide) -> Result<Vec<Named>, Error> {
    let mut named = Vec::new();
    for file in files {
        named.extend(of_guide(file, guide)?.map(|assessment| (file.display().to_string(), assessment)));
    }
    Ok(named)
}

/// Reads an assessment of a guide and tells what is wrong with it; no value where something is.
pub(crate) fn of_guide(file: &Path, guide: &Guide) -> Result<Option<Assessment>, Error> {
    Ok(whole(file, read(&json(file)?, guide)))
}

/// Reads an assessment of a guide that is not at hand, and tells what is wrong with it; no value where something is.
pub(crate) fn of_any_guide(file: &Path) -> Result<Option<Assessment>, Error> {
    Ok(whole(file, read_without_guide(&json(file)?)))
}

fn json(file: &Path) -> Result<serde_json::Value, Error> {
    let bytes = input::read(file, limits::ASSESSMENT_BYTES)?;
    if bytes.len() > limits::ASSESSMENT_BYTES {
        let size = file.metadata().map_or(bytes.len() as u64, |metadata| metadata.len());
        return Err(Error::TooLarge { file: file.to_owned(), bytes: size, most: limits::ASSESSMENT_BYTES });
    }
    serde_json::from_slice(&bytes).map_err(|error| Error::NotJson { file: file.to_owned(), error })
}

fn whole(file: &Path, reading: Reading) -> Option<Assessment> {
    for problem in &reading.problems {
        let line = line(file, problem);
        if problem.severity == Severity::Error { output::message(&line) } else { output::remark(&line) }
    }
    let whole = !reading.problems.iter().any(|problem| problem.severity == Severity::Error);
    reading.assessment.filter(|_| whole)
}

fn line(file: &Path, problem: &Problem) -> String {
    let severity = match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    format!("{}: {severity}[{}]: {problem}", file.display(), problem.code)
}
