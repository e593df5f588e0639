//! A folder that holds a site of ours.
//!
//! Which files are ours, a file in the folder tells: the next build takes away what it no longer has, and touches nothing
//! else. File by file, pages behind what they need, so that a host that serves the folder meanwhile has a whole site at any
//! time; the worker last, for it tells browsers what all the others are.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::site::{Files, is_page};
use crate::{site_worker, written};

/// The file that tells which files of a folder are ours.
const MARK: &str = "leadmark-site.json";
const FORMAT: &str = "leadmark/site@1";

#[derive(Debug, Deserialize, Serialize)]
struct Mark {
    format: String,
    files: BTreeSet<String>,
}

/// Writes a site into a folder, which is made where there is none.
///
/// # Errors
///
/// Fails where the folder holds something and no site of ours, unless `force` says that this is fine, and where a file
/// can't be written.
pub(crate) fn write(folder: &Path, files: &Files, force: bool) -> Result<(), Error> {
    let failed = |error| Error::WriteFile { file: folder.to_owned(), error };
    fs::create_dir_all(folder).map_err(failed)?;
    let before = ours(folder);
    if before.is_none() && !force && fs::read_dir(folder).map_err(failed)?.next().is_some() {
        return Err(Error::NotOurs { folder: folder.to_owned() });
    }
    let before = before.unwrap_or_default();
    let now: BTreeSet<String> = files.keys().cloned().collect();
    // Told ahead, so that a build that is cut short leaves nothing that the next one does not know.
    mark(folder, before.union(&now).cloned().collect())?;
    let mut in_turn: Vec<_> = files.iter().collect();
    in_turn.sort_by_key(|(path, _)| (path.as_str() == site_worker::PATH, is_page(path)));
    for (path, content) in in_turn {
        let to = folder.join(path);
        let parent = to.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(|error| Error::WriteFile { file: parent.to_owned(), error })?;
        written::file(&to, content)?;
    }
    for path in before.difference(&now) {
        remove(folder, path);
    }
    mark(folder, now)
}

/// The files that were written by us; no value where the folder says nothing of us.
fn ours(folder: &Path) -> Option<BTreeSet<String>> {
    let text = fs::read_to_string(folder.join(MARK)).ok()?;
    let mark: Mark = serde_json::from_str(&text).ok()?;
    (mark.format == FORMAT).then_some(mark.files)
}

fn mark(folder: &Path, files: BTreeSet<String>) -> Result<(), Error> {
    let mut text = serde_json::to_string_pretty(&Mark { format: FORMAT.to_owned(), files })?;
    text.push('\n');
    written::file(&folder.join(MARK), text.as_bytes())
}

/// Removes a file that an older build wrote. One that can't be removed, or that is not inside, stays: it does no harm.
fn remove(folder: &Path, path: &str) {
    let path = Path::new(path);
    let plain = path.components().all(|component| matches!(component, Component::Normal(_)));
    let file = folder.join(path);
    let inside = |parent: &Path| -> Option<PathBuf> {
        let parent = fs::canonicalize(parent).ok()?;
        parent.starts_with(fs::canonicalize(folder).ok()?).then_some(parent)
    };
    if plain && file.parent().is_some_and(|parent| inside(parent).is_some()) {
        let _ = fs::remove_file(file);
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;

    fn files(names: &[&str]) -> Files {
        names.iter().map(|name| ((*name).to_owned(), Cow::Owned(name.as_bytes().to_owned()))).collect()
    }

    #[test]
    fn a_build_takes_away_what_an_older_one_wrote_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("a").join("site");
        write(&site, &files(&["index.html", "assets/old.js"]), false).unwrap();
        fs::write(site.join("CNAME"), "guides.example").unwrap();
        write(&site, &files(&["index.html", "assets/new.js"]), false).unwrap();
        assert!(!site.join("assets/old.js").exists());
        assert_eq!(fs::read(site.join("assets/new.js")).unwrap(), b"assets/new.js");
        assert_eq!(fs::read(site.join("CNAME")).unwrap(), b"guides.example");
        assert_eq!(ours(&site).unwrap().len(), 2);
    }

    #[test]
    fn a_folder_of_other_things_is_refused_unless_forced() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("thesis.html"), "years").unwrap();
        let refused = write(folder.path(), &files(&["index.html"]), false).unwrap_err();
        assert!(matches!(refused, Error::NotOurs { .. }));
        assert!(!folder.path().join("index.html").exists());
        write(folder.path(), &files(&["index.html"]), true).unwrap();
        assert_eq!(fs::read(folder.path().join("thesis.html")).unwrap(), b"years");
    }

    #[test]
    fn a_mark_that_names_files_elsewhere_removes_none() {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("site");
        fs::create_dir(&site).unwrap();
        fs::write(folder.path().join("kept"), "kept").unwrap();
        let absolute = folder.path().join("kept").display().to_string();
        mark(&site, BTreeSet::from(["../kept".to_owned(), absolute])).unwrap();
        write(&site, &files(&["index.html"]), false).unwrap();
        assert!(folder.path().join("kept").exists());
    }
}
