//! Set-up: what a task needs, put there once.

use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::path::PathBuf;

use crate::browser;
use crate::failure::Failure;
use crate::node;
use crate::packages;
use crate::report;
use crate::second_opinion;
use crate::toolchain;
use crate::tools;
use crate::workspace;

/// Something that a task needs; set up in this order, so that what can't be had is known before the long steps.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) enum Need {
    /// The formatter of Rust source.
    Rustfmt,
    /// The linter of Rust source.
    Clippy,
    /// The standard library for WebAssembly.
    WasmTarget,
    /// Node and the npm packages.
    Packages,
    /// The browser that the tests drive.
    Chromium,
    /// The language of the independent scorer; done without where there is none.
    Python,
    /// wasm-pack and wasm-bindgen.
    WasmTools,
}

impl Need {
    /// What build and serve need.
    pub(crate) const BUILD: [Self; 3] = [Self::WasmTarget, Self::Packages, Self::WasmTools];
    /// What any task needs.
    const ALL: [Self; 7] = [
        Self::Rustfmt,
        Self::Clippy,
        Self::WasmTarget,
        Self::Packages,
        Self::Chromium,
        Self::Python,
        Self::WasmTools,
    ];
}

/// What the set-up found.
#[derive(Debug, Default)]
pub(crate) struct Machine {
    /// The versions that a build's result depends on.
    pub(crate) tools: Vec<String>,
    /// The browser, where one was asked for.
    pub(crate) chromium: Option<PathBuf>,
    /// The Python, where one was asked for and found.
    pub(crate) python: Option<PathBuf>,
}

/// Keeps other tasks from setting up or building at the same time, for as long as it lives.
#[derive(Debug)]
pub(crate) struct Turn {
    _file: File,
}

/// Sets up what any task needs.
///
/// # Errors
///
/// Fails where something can't be set up, and says what to do by hand.
pub(crate) fn everything() -> Result<(), Failure> {
    meet(Need::ALL).map(drop)
}

/// Sets up what is needed, each once and in order.
///
/// # Errors
///
/// Fails where something can't be set up, and says what to do by hand.
pub(crate) fn meet(needs: impl IntoIterator<Item = Need>) -> Result<Machine, Failure> {
    let _turn = turn()?;
    let mut machine = Machine::default();
    for need in needs.into_iter().collect::<BTreeSet<_>>() {
        match need {
            Need::Rustfmt => toolchain::add_component("rustfmt", "rustfmt")?,
            Need::Clippy => toolchain::add_component("clippy", "clippy-driver")?,
            Need::WasmTarget => machine.tools.push(toolchain::add_wasm_target()?),
            Need::Packages => {
                machine.tools.push(node::check()?);
                packages::install()?;
            }
            Need::Chromium => machine.chromium = Some(browser::find_or_install()?),
            Need::Python => machine.python = second_opinion::find_or_install_python(),
            Need::WasmTools => machine.tools.extend(tools::install()?),
        }
    }
    Ok(machine)
}

/// Waits until no other task sets up or builds, then keeps others waiting while the returned value lives.
///
/// # Errors
///
/// Fails where the lock file can't be made or locked.
pub(crate) fn turn() -> Result<Turn, Failure> {
    let folder = workspace::tools();
    fs::create_dir_all(&folder).map_err(Failure::file("make", &folder))?;
    let path = folder.join("lock");
    let file = File::create(&path).map_err(Failure::file("make", &path))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            report::line(format_args!("  another task is setting up or building; waiting for it"));
            file.lock().map_err(Failure::file("lock", &path))?;
        }
        Err(TryLockError::Error(source)) => return Err(Failure::File { action: "lock", path, source }),
    }
    Ok(Turn { _file: file })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_needs_are_in_order() {
        assert!(Need::ALL.is_sorted());
        assert!(Need::BUILD.is_sorted());
    }
}
