//! The two ways out: results on standard output, messages on standard error.

use std::io::{self, Write};

use serde::Serialize;

use crate::error::Error;

/// Writes a result.
pub(crate) fn text(result: &str) -> Result<(), Error> {
    let mut out = io::stdout().lock();
    out.write_all(result.as_bytes())?;
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

/// Writes a message, in colour where a terminal reads it.
pub(crate) fn message(text: &str) {
    // Where standard error is closed there is nobody to tell.
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}
