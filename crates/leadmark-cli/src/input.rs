//! Files and folders that a command is given.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use leadmark_core::{Guide, limits, parse};

use crate::error::Error;
use crate::findings;

/// The guide that is used where none is named. A link in git; a package of this crate holds the file itself.
pub(crate) const BUILT_IN: &str = include_str!("../guide.md");

/// Reads a file, or standard input for `-`: at most one byte more than `most`, so that a caller sees that it is too
/// large without taking the memory.
pub(crate) fn read(path: &Path, most: usize) -> Result<Vec<u8>, Error> {
    let failed = |error| Error::Read { file: path.to_owned(), error };
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        standard().map_err(failed)?.lock().take(limit).read_to_end(&mut bytes).map_err(failed)?;
    } else {
        File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes)).map_err(failed)?;
    }
    Ok(bytes)
}

/// Opens standard input, which can be read only once: named a second time, it would look empty.
pub(crate) fn standard() -> io::Result<io::Stdin> {
    static TAKEN: AtomicBool = AtomicBool::new(false);
    if TAKEN.swap(true, Ordering::Relaxed) {
        return Err(io::Error::other("standard input is named twice; name a file in one of the places"));
    }
    Ok(io::stdin())
}

/// Reads a guide as far as its limit, so that a larger one is told apart.
pub(crate) fn guide_bytes(path: &Path) -> Result<Vec<u8>, Error> {
    read(path, limits::GUIDE_BYTES)
}

/// Reads the guide at a path, or the built-in one. Findings are printed only where it can't be used.
pub(crate) fn guide(path: Option<&Path>) -> Result<Guide, Error> {
    let file = path.unwrap_or(Path::new("built-in guide"));
    let bytes = path.map_or_else(|| Ok(BUILT_IN.as_bytes().to_owned()), guide_bytes)?;
    let parsed = parse(&bytes);
    parsed.guide.ok_or_else(|| {
        findings::print(file, &bytes, &parsed.diagnostics);
        Error::UnusableGuide { file: file.to_owned() }
    })
}

/// Replaces folders by the guides in them, in alphabetical order. Hidden folders, dependencies and links to folders
/// are passed over.
pub(crate) fn guides(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let before = files.len();
        collect(path, &mut files)?;
        if files.len() == before {
            return Err(Error::NoGuides { folder: path.clone() });
        }
    }
    Ok(files)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Error> {
    let failed = |error| Error::Read { file: folder.to_owned(), error };
    let mut entries: Vec<_> = folder.read_dir().map_err(failed)?.collect::<Result<_, _>>().map_err(failed)?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let kind = entry.file_type().map_err(failed)?;
        if kind.is_dir() && !name.starts_with('.') && name != "node_modules" {
            collect(&entry.path(), files)?;
        } else if kind.is_file()
            && entry.path().extension().is_some_and(|extension| extension.eq_ignore_ascii_case("md"))
        {
            files.push(entry.path());
        }
    }
    Ok(())
}
