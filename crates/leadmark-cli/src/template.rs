//! The page that is in this program: a template, which guides fill.

use crate::error::Error;

// The table FILES: names below `page/`, and contents.
include!(concat!(env!("OUT_DIR"), "/page.rs"));

/// The files of a site by their paths in it, pages not filled yet.
pub(crate) fn site() -> Result<impl Iterator<Item = (&'static str, &'static [u8])>, Error> {
    let mut files =
        FILES.iter().filter_map(|(name, content)| Some((name.strip_prefix("site/")?, *content))).peekable();
    if files.peek().is_none() { Err(Error::NoPage) } else { Ok(files) }
}

/// What a single file carries to speak a language: what its policy calls the script by, and the script, packed. No value where
/// the page speaks the language anyway, or not at all.
pub(crate) fn language(lang: &str) -> Option<(&'static str, &'static str)> {
    let wanted = format!("languages/{lang}.txt");
    let (_, content) = FILES.iter().find(|(name, _)| *name == wanted)?;
    str::from_utf8(content).ok()?.split_once('\n')
}

/// The page that is a single file, not filled yet.
pub(crate) fn single() -> Result<&'static str, Error> {
    let file = FILES.iter().find(|(name, _)| *name == "single.html");
    file.and_then(|(_, content)| str::from_utf8(content).ok()).ok_or(Error::NoPage)
}
