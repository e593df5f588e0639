//! Why a task stopped, in a sentence that says how to mend it.

use std::io;
use std::path::PathBuf;
use std::process::ExitStatus;

/// Why a task stopped.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// Something that the task needs is not there, and the task can't put it there by itself.
    #[error("{what}; {mend}")]
    Missing { what: String, mend: String },
    /// A command ran and did not succeed; its own output says why.
    #[error("`{command}` failed ({status}), see its output above")]
    Child { command: String, status: ExitStatus },
    /// A command could not be started.
    #[error("`{command}` could not be started: {source}")]
    Start { command: String, source: io::Error },
    /// A file or folder could not be read or written.
    #[error("could not {action} {}: {source}", path.display())]
    File { action: &'static str, path: PathBuf, source: io::Error },
    /// A part of the tests failed.
    #[error("{part} failed: {source}\nto run it alone: cargo xtask test --only {part}")]
    Part { part: &'static str, source: Box<Failure> },
}

impl Failure {
    /// Makes a failure that names what is missing and what to do about it.
    pub(crate) fn missing(what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self::Missing { what: what.into(), mend: mend.into() }
    }

    /// Returns a function that wraps an IO error with what was being done to which path.
    pub(crate) fn file(action: &'static str, path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { action, path, source }
    }
}
