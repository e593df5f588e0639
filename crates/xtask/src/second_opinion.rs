//! The Python that the independent scorer in `tests/second-opinion` runs on.

use std::path::PathBuf;

use crate::child;
use crate::debian;
use crate::failure::Failure;
use crate::report;
use crate::version::Version;

const PROGRAMS: [&str; 2] = ["python3", "python"];
/// The first Python that has all that the scorer uses.
const PYTHON: Version = Version(3, 9, 0);

/// Finds a Python, or installs one on Debian and its kin. Where there is none, it says so: the scores are then compared
/// without it, for nobody should have to install a language for that.
pub(crate) fn find_or_install_python() -> Option<PathBuf> {
    if let Some(path) = find() {
        return Some(path);
    }
    let installed =
        report::step("python3, from the system's packages", || debian::install(&["python3"], none));
    let found = find();
    if found.is_none() {
        let reason = installed.err().unwrap_or_else(none);
        report::line(format_args!(
            "  {reason}\n  without Python, scores are compared without the second opinion"
        ));
    }
    found
}

fn find() -> Option<PathBuf> {
    PROGRAMS.iter().filter_map(|program| child::find(program)).find(|path| {
        let printed = child::output(child::command(&path.to_string_lossy()).arg("--version"));
        let version = printed.and_then(|text| Version::find(&text)).filter(|&version| version >= PYTHON);
        if let Some(version) = version {
            report::there(format_args!("python {version} at {}", path.display()));
        }
        version.is_some()
    })
}

fn none() -> Failure {
    Failure::missing(
        format!("no Python {PYTHON} or later was found for the second opinion on scores"),
        "install one (Debian: `apt-get install python3`)",
    )
}
