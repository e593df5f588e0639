//! The two ways out: results on standard output, messages on standard error.

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use anstream::ColorChoice;
use serde::Serialize;

use crate::arguments::{Color, Output};
use crate::error::Error;

/// Whether only errors are told. It is set once, before a command runs.
static QUIET: AtomicBool = AtomicBool::new(false);

/// Sets how messages are written, for as long as the program runs.
pub(crate) fn set_up(output: &Output) {
    QUIET.store(output.quiet, Ordering::Relaxed);
    match output.color {
        // NO_COLOR, CLICOLOR and CLICOLOR_FORCE are heard, and whether standard error is a terminal.
        Color::Auto => {}
        Color::Always => ColorChoice::Always.write_global(),
        Color::Never => ColorChoice::Never.write_global(),
    }
}

/// Tells whether only errors are told.
pub(crate) fn is_quiet() -> bool {
    QUIET.load(Ordering::Relaxed)
}

/// Writes a result.
pub(crate) fn text(result: &str) -> Result<(), Error> {
    bytes(result.as_bytes())
}

/// Writes a result as it is.
pub(crate) fn bytes(result: &[u8]) -> Result<(), Error> {
    let mut out = io::stdout().lock();
    out.write_all(result)?;
    Ok(out.flush()?)
}

/// Writes a result as JSON.
pub(crate) fn json<T: Serialize>(result: &T) -> Result<(), Error> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    serde_json::to_writer_pretty(&mut out, result).map_err(|error| match error.io_error_kind() {
        Some(kind) => Error::Write(kind.into()),
        None => Error::Json(error),
    })?;
    writeln!(out)?;
    Ok(out.flush()?)
}

/// Writes a result as JSON on one line.
pub(crate) fn line<T: Serialize>(result: &T) -> Result<(), Error> {
    let mut line = serde_json::to_string(result)?;
    line.push('\n');
    text(&line)
}

/// Writes a message that is no error, unless only those are told.
pub(crate) fn remark(text: &str) {
    if !is_quiet() {
        message(text);
    }
}

/// Writes a message, in colour where a terminal reads it.
pub(crate) fn message(text: &str) {
    // Where standard error is closed there is nobody to tell.
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}
