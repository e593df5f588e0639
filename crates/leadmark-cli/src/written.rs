//! Files that are either as they were or complete.

use std::io::Write;
use std::path::Path;

use crate::error::Error;

/// Writes a file beside its place, then moves it there.
pub(crate) fn file(path: &Path, content: &[u8]) -> Result<(), Error> {
    let failed = |error| Error::WriteFile { file: path.to_owned(), error };
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".leadmark-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As any program leaves its files, less what the person's mask takes away: hosts have to read them.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut beside = builder.tempfile_in(folder).map_err(failed)?;
    beside.write_all(content).map_err(failed)?;
    beside.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}
