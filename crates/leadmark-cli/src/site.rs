//! A site of a guide, as files: ready for any static host, below any path.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use leadmark_report::{PageParts, fill_page, guide_json, icon_svg, manifest_json};

use crate::error::Error;
use crate::source::Source;
use crate::{site_worker, template};

/// The files of a site, by their paths with slashes.
pub(crate) type Files = BTreeMap<String, Cow<'static, [u8]>>;

/// Tells whether a file of a site is a page, by its path.
pub(crate) fn is_page(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|ending| ending == "html")
}

/// Makes the site of a guide: its pages filled, the guide itself beside them, all that they need, and the worker that
/// keeps all of it for when there is no network.
pub(crate) fn files(source: &Source) -> Result<Files, Error> {
    let mut files = filled(source, &PageParts::new(&source.guide))?;
    site_worker::complete(&mut files)?;
    Ok(files)
}

/// Makes the same for a preview, which browsers must not keep.
pub(crate) fn preview(source: &Source) -> Result<Files, Error> {
    let mut files = filled(source, &PageParts::new(&source.guide).without_offline())?;
    files.remove(site_worker::PATH);
    Ok(files)
}

fn filled(source: &Source, parts: &PageParts) -> Result<Files, Error> {
    let mut files = Files::new();
    for (path, content) in template::site()? {
        let content = match str::from_utf8(content) {
            Ok(page) if is_page(path) => Cow::Owned(fill_page(page, parts)?.into_bytes()),
            _ => Cow::Borrowed(content),
        };
        files.insert(path.to_owned(), content);
    }
    let made = [
        ("guide.md", source.bytes.clone()),
        ("guide.json", guide_json(&source.guide)?),
        ("icon.svg", icon_svg(&source.guide).into_bytes()),
        ("manifest.webmanifest", manifest_json(&source.guide).into_bytes()),
    ];
    files.extend(made.map(|(path, content)| (path.to_owned(), Cow::Owned(content))));
    Ok(files)
}
