//! What we build on: where it is from, its licences, its known weaknesses.

use crate::child;
use crate::failure::Failure;
use crate::node;
use crate::npm_lock;
use crate::report;
use crate::setup;
use crate::tools::{self, Tool};

/// Checks crates and npm packages.
///
/// Most of it needs no network. The advisories and npm's signatures are asked for over it, unless `offline`.
///
/// # Errors
///
/// Fails where cargo-deny can't be installed, and where something is not as it has to be or can't be asked for.
pub(crate) fn check(offline: bool) -> Result<(), Failure> {
    let count = report::step("npm lock files: hashes, scripts, licences", npm_lock::check)?;
    report::line(format_args!("  {count} packages"));
    {
        let _turn = setup::turn()?;
        tools::install_one(Tool::Deny)?;
    }
    report::step("crates: licences, duplicates, sources", || deny(&["licenses", "bans", "sources"], true))?;
    if offline {
        report::line(format_args!("  advisories and signatures are left out: they need the network"));
        return Ok(());
    }
    report::step("crates: advisories", || deny(&["advisories"], false))?;
    report::step("npm packages: weaknesses", || {
        child::run(node::npm().args(["audit", "--omit", "optional"]))
    })?;
    report::step("npm packages: signatures", || child::run(node::npm().args(["audit", "signatures"])))
}

/// Checks the crates of the lock file by the rules of `deny.toml`.
fn deny(checks: &[&str], offline: bool) -> Result<(), Failure> {
    let mut command = child::cargo();
    command.args(["deny", "--log-level", "error", "--all-features"]);
    if offline {
        command.arg("--offline");
    }
    child::run(command.arg("check").args(checks))
}
