//! The project that the tests run in.

use std::path::{Path, PathBuf};

/// A folder of the project.
pub(crate) fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}
