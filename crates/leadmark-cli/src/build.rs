use std::path::Path;

use crate::arguments::BuildArguments;
use crate::error::Error;
use crate::{Verdict, output, scorm, single, site, site_folder, source, written};

/// Builds a guide's site, single file or package for learning management systems.
pub(crate) fn run(arguments: &BuildArguments) -> Result<Verdict, Error> {
    let source = match source::read(&arguments.guide) {
        Ok(source) => source,
        Err(Error::UnusableGuide { .. }) => return Ok(Verdict::Bad),
        Err(error) => return Err(error),
    };
    if let Some(folder) = &arguments.out {
        let files = site::files(&source)?;
        site_folder::write(folder, &files, arguments.force)?;
        let bytes = files.values().map(|content| content.len()).sum();
        output::text(&format!("{}: {} files, {} KB\n", folder.display(), files.len(), kilobytes(bytes)))?;
    }
    if let Some(file) = &arguments.single_file {
        write_one(file, single::page(&source)?.as_bytes())?;
    }
    if let Some(file) = &arguments.scorm {
        write_one(file, &scorm::package(&source, arguments.scorm_score)?)?;
    }
    Ok(Verdict::Good)
}

fn write_one(file: &Path, content: &[u8]) -> Result<(), Error> {
    written::file(file, content)?;
    output::text(&format!("{}: {} KB\n", file.display(), kilobytes(content.len())))
}

/// A size in thousands of bytes, rounded up.
fn kilobytes(bytes: usize) -> usize {
    bytes.div_ceil(1000)
}
