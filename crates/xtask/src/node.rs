//! Node and npm.

use std::process::Command;

use crate::child;
use crate::failure::Failure;
use crate::report;
use crate::version::Version;

/// The first Node that the bundler runs on.
const OLDEST: Version = Version(20, 19, 0);

/// Checks that Node and npm are there and that Node is recent enough, and returns its name and version.
///
/// # Errors
///
/// Fails where one is missing or too old, and says where to get it.
pub(crate) fn check() -> Result<String, Failure> {
    let node = version("node", &mut child::command("node"))?;
    if node < OLDEST {
        return Err(Failure::missing(
            format!("Node {node} is too old"),
            format!("install Node {OLDEST} or later from https://nodejs.org"),
        ));
    }
    let npm = version("npm", &mut npm())?;
    report::there(format_args!("node {node}, npm {npm}"));
    Ok(format!("node {node}"))
}

/// Prepares npm, which is a script on Windows.
pub(crate) fn npm() -> Command {
    child::command(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

fn version(name: &str, command: &mut Command) -> Result<Version, Failure> {
    child::output(command.arg("--version")).and_then(|text| Version::find(&text)).ok_or_else(|| {
        Failure::missing(
            format!("{name} was not found"),
            format!("install Node {OLDEST} or later, which brings npm, from https://nodejs.org"),
        )
    })
}
