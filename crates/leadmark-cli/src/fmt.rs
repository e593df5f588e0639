use std::fs;
use std::io::Write;
use std::path::Path;

use leadmark_core::{FormatError, format, parse};

use crate::arguments::FmtArguments;
use crate::error::Error;
use crate::{Verdict, findings, input, output};

/// Formats guides in place; standard input goes to standard output.
pub(crate) fn run(arguments: &FmtArguments) -> Result<Verdict, Error> {
    let mut verdict = Verdict::Good;
    for file in input::guides(&arguments.guides)? {
        let bytes = input::guide_bytes(&file)?;
        let formatted = match format(&bytes) {
            Ok(formatted) => formatted,
            Err(error) => {
                if error == FormatError::Unusable {
                    findings::print(&file, &bytes, &parse(&bytes).diagnostics);
                }
                output::message(&format!("{}: {error}", file.display()));
                verdict = Verdict::Bad;
                continue;
            }
        };
        let settled = formatted.as_bytes() == bytes;
        if arguments.check && !settled {
            output::message(&format!(
                "{}: not in the preferred form; leadmark fmt writes it so",
                file.display()
            ));
            verdict = Verdict::Bad;
        } else if arguments.check {
        } else if file == Path::new("-") {
            output::text(&formatted)?;
        } else if !settled {
            replace(&file, &formatted).map_err(|error| Error::WriteBack { file: file.clone(), error })?;
            output::remark(&format!("{}: formatted", file.display()));
        }
    }
    Ok(verdict)
}

/// Replaces a file as a whole, so that it is never half written.
fn replace(file: &Path, text: &str) -> std::io::Result<()> {
    // A link stays a link: what it leads to is replaced.
    let file = fs::canonicalize(file)?;
    let folder = file.parent().unwrap_or(Path::new("."));
    let mut written = tempfile::NamedTempFile::new_in(folder)?;
    written.write_all(text.as_bytes())?;
    written.as_file().set_permissions(file.metadata()?.permissions())?;
    written.persist(&file)?;
    Ok(())
}
