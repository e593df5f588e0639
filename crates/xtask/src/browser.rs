//! The Chromium that the browser tests drive.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::child;
use crate::debian;
use crate::failure::Failure;
use crate::report;
use crate::version::Version;

const PROGRAMS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/// Finds a Chromium: the one that `CHROMIUM` names, one on the `PATH`, or, on Debian and its kin, one installed now.
///
/// # Errors
///
/// Fails where there is none and none can be installed, and says what to install.
pub(crate) fn find_or_install() -> Result<PathBuf, Failure> {
    if let Some(path) = env::var_os("CHROMIUM").map(PathBuf::from) {
        return checked(path, "set CHROMIUM to the path of a Chromium, or to none at all");
    }
    if let Some(path) = find() {
        return checked(path, "install it anew, or set CHROMIUM to the path of another");
    }
    report::step("chromium, from the system's packages", || {
        debian::install(&["chromium", "chromium-driver", "fonts-dejavu-core"], none)
    })?;
    find().ok_or_else(none)
}

fn find() -> Option<PathBuf> {
    let mac = Path::new(MAC);
    PROGRAMS.iter().find_map(|program| child::find(program)).or_else(|| mac.is_file().then(|| mac.to_owned()))
}

/// Returns the path of a Chromium that answers when asked for its version.
fn checked(path: PathBuf, mend: &str) -> Result<PathBuf, Failure> {
    let mut command = Command::new(&path);
    let Some(version) = child::output(command.arg("--version")).and_then(|text| Version::find(&text)) else {
        return Err(Failure::missing(format!("{} is not a Chromium that runs", path.display()), mend));
    };
    report::there(format_args!("chromium {version} at {}", path.display()));
    Ok(path)
}

fn none() -> Failure {
    Failure::missing(
        "no Chromium was found for the browser tests",
        "install one (Debian: `apt-get install chromium fonts-dejavu-core`) or set CHROMIUM to its path",
    )
}
