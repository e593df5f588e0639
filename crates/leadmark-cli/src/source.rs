//! The guide that pages are made of.

use std::path::{Path, PathBuf};

use leadmark_core::{Diagnostic, Guide, Severity, parse};

use crate::error::Error;
use crate::{findings, input};

/// A guide that can be used, with its text.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) bytes: Vec<u8>,
    pub(crate) guide: Guide,
}

/// Reads a guide and prints what was found in it.
pub(crate) fn read(file: &Path) -> Result<Source, Error> {
    let bytes = input::guide_bytes(file)?;
    let (source, diagnostics) = parsed(&bytes);
    findings::print(file, &bytes, &diagnostics);
    source.ok_or_else(|| Error::UnusableGuide { file: PathBuf::from(file) })
}

/// Reads a guide from its bytes; no guide where something in it is an error.
pub(crate) fn parsed(bytes: &[u8]) -> (Option<Source>, Vec<Diagnostic>) {
    let parsed = parse(bytes);
    let whole = !parsed.diagnostics.iter().any(|found| found.severity == Severity::Error);
    let source = parsed.guide.filter(|_| whole).map(|guide| Source { bytes: bytes.to_owned(), guide });
    (source, parsed.diagnostics)
}
