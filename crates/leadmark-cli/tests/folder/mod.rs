//! Folders that the command is run in.

#![expect(clippy::expect_used, reason = "a test that can't write its files has failed")]

use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

/// A folder with a guide, `guide.md`, and some assessments.
pub(crate) fn folder(guide: &str, files: &[(&str, Value)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    write(folder.path(), "guide.md", guide);
    for (name, file) in files {
        write(folder.path(), name, &file.to_string());
    }
    folder
}

/// Writes a file in a folder.
pub(crate) fn write(folder: &Path, name: &str, text: &str) {
    std::fs::write(folder.join(name), text).expect("the file is written");
}
