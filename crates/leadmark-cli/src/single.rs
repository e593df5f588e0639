//! The page as one file that holds everything, and asks nobody for anything.

use std::io::Write;

use base64::prelude::{BASE64_STANDARD, Engine};
use flate2::Compression;
use flate2::write::DeflateEncoder;
use leadmark_report::{PageParts, Words, fill_page};

use crate::error::Error;
use crate::source::Source;
use crate::template;

/// Makes the single file of a guide. It speaks the guide's language where the page does, and English.
pub(crate) fn page(source: &Source) -> Result<String, Error> {
    filled(source, PageParts::new(&source.guide))
}

/// Makes the single file of a guide for a learning management system, which is told of completion, and of the score where
/// that is wanted.
pub(crate) fn scorm_page(source: &Source, score: bool) -> Result<String, Error> {
    filled(source, PageParts::new(&source.guide).with_scorm(score))
}

fn filled(source: &Source, parts: PageParts) -> Result<String, Error> {
    let parts = parts.with_packed_guide(packed(&source.bytes)?);
    let parts = match template::language(Words::of_guide(&source.guide).lang()) {
        Some((hash, script)) => parts.with_language(script.to_owned(), hash),
        None => parts,
    };
    Ok(fill_page(template::single()?, &parts)?)
}

/// Packs a guide's text as the page unpacks it: deflated, in base64. So it is a third of its size, and nothing in it is
/// markup.
fn packed(text: &[u8]) -> Result<String, Error> {
    let mut packer = DeflateEncoder::new(Vec::new(), Compression::best());
    packer.write_all(text).map_err(Error::Pack)?;
    Ok(BASE64_STANDARD.encode(packer.finish().map_err(Error::Pack)?))
}
