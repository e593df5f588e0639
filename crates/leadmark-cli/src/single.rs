//! The page as one file that holds everything, and asks nobody for anything.

use leadmark_report::{PageParts, fill_page};

use crate::error::Error;
use crate::source::Source;
use crate::template;

/// Makes the single file of a guide.
pub(crate) fn page(source: &Source) -> Result<String, Error> {
    filled(source, PageParts::new(&source.guide))
}

/// Makes the single file of a guide for a learning management system, which is told of completion, and of the score where
/// that is wanted.
pub(crate) fn scorm_page(source: &Source, score: bool) -> Result<String, Error> {
    filled(source, PageParts::new(&source.guide).with_scorm(score))
}

fn filled(source: &Source, parts: PageParts) -> Result<String, Error> {
    let markdown = String::from_utf8_lossy(&source.bytes);
    Ok(fill_page(template::single()?, &parts.with_markdown(&markdown))?)
}
