//! The tests, part by part.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use clap::ValueEnum;

use crate::assemble;
use crate::child;
use crate::failure::Failure;
use crate::packages;
use crate::python;
use crate::report;
use crate::setup::{self, Machine, Need};
use crate::workspace;

/// One part of the tests. They run in this order: what is quick and often wrong comes first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, ValueEnum)]
pub(crate) enum Part {
    /// Rust source is formatted
    Format,
    /// Rust source has no warnings, natively and for WebAssembly
    Lint,
    /// Rust tests, those in the documentation among them
    Rust,
    /// WebAssembly, npm package, page and command line can be built
    Build,
    /// TypeScript has no type errors and no warnings
    Check,
    /// The npm package works where it is used
    Package,
    /// Scores are the same natively, in WebAssembly and by an independent scorer in Python
    Opinion,
    /// The page and the elements work in a browser
    Browser,
    /// The packed package works with every bundler, framework and compiler
    Toolchains,
}

impl Part {
    const ALL: [Self; 9] = [
        Self::Format,
        Self::Lint,
        Self::Rust,
        Self::Build,
        Self::Check,
        Self::Package,
        Self::Opinion,
        Self::Browser,
        Self::Toolchains,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Lint => "lint",
            Self::Rust => "rust",
            Self::Build => "build",
            Self::Check => "check",
            Self::Package => "package",
            Self::Opinion => "opinion",
            Self::Browser => "browser",
            Self::Toolchains => "toolchains",
        }
    }

    fn needs_build(self) -> bool {
        !matches!(self, Self::Format | Self::Lint | Self::Rust)
    }

    fn needs(self) -> &'static [Need] {
        match self {
            Self::Format => &[Need::Rustfmt],
            Self::Lint => &[Need::Clippy, Need::WasmTarget],
            Self::Rust => &[],
            Self::Build | Self::Check | Self::Package => &Need::BUILD,
            Self::Opinion => &[Need::Python],
            Self::Browser | Self::Toolchains => &[Need::Chromium],
        }
    }
}

/// How tests fail. `clippy.toml` allows it in test functions; what they call is part of them too.
const TEST_HABITS: [&str; 4] =
    ["clippy::expect_used", "clippy::indexing_slicing", "clippy::panic", "clippy::unwrap_used"];

/// Sets up what the parts need and runs them, up to the first that fails. No part named means all of them.
///
/// # Errors
///
/// Fails where something can't be set up or a part fails, and says how to run that part alone.
pub(crate) fn run(only: &[Part]) -> Result<(), Failure> {
    let parts = selected(only);
    // Everything first: what can't be set up is known at once, not after minutes.
    report::line(format_args!("== set-up =="));
    let machine = setup::meet(parts.iter().flat_map(|part| part.needs()).copied())?;
    let mut times = Vec::with_capacity(parts.len());
    let outcome = parts.iter().try_for_each(|&part| {
        report::line(format_args!("\n== {} ==", part.name()));
        let started = Instant::now();
        let outcome = run_part(part, &machine);
        times.push((part, started.elapsed()));
        outcome.map_err(|failure| Failure::Part { part: part.name(), source: Box::new(failure) })
    });
    summarize(&parts, &times, outcome.is_ok());
    outcome
}

/// Returns the parts to run, in order: those asked for, and the build where one of them needs it.
fn selected(only: &[Part]) -> Vec<Part> {
    if only.is_empty() {
        return Part::ALL.to_vec();
    }
    let mut parts = only.to_vec();
    if parts.iter().any(|part| part.needs_build()) {
        parts.push(Part::Build);
    }
    parts.sort_unstable();
    parts.dedup();
    parts
}

/// Builds everything and takes pictures of every view.
///
/// # Errors
///
/// Fails where something can't be set up, built or opened.
pub(crate) fn screenshots(readme: bool) -> Result<(), Failure> {
    let machine = setup::meet(Part::Build.needs().iter().chain(Part::Browser.needs()).copied())?;
    assemble::build(&machine)?;
    let mut command = node(&machine);
    command.arg(workspace::root().join("tests/screenshots.js"));
    if readme {
        command.arg("--readme");
    }
    child::run(&mut command)
}

fn run_part(part: Part, machine: &Machine) -> Result<(), Failure> {
    match part {
        Part::Format => child::run(child::cargo().args(["fmt", "--all", "--check"])),
        Part::Lint => lint(),
        Part::Rust => child::run(child::cargo().args(["test", "--workspace"])),
        Part::Build => assemble::build(machine),
        Part::Check => packages::run("check"),
        Part::Package => node_tests("tests/package", node(machine)),
        Part::Opinion => opinion(machine),
        Part::Browser => node_tests("tests/browser", node(machine)),
        Part::Toolchains => child::run(node(machine).arg(workspace::root().join("tests/packages/run.js"))),
    }
}

fn lint() -> Result<(), Failure> {
    clippy(&["--workspace"], &[])?;
    clippy(&["--workspace", "--all-targets"], &TEST_HABITS)?;
    clippy(&["-p", "leadmark-core", "-p", "leadmark-wasm", "--target", "wasm32-unknown-unknown"], &[])
}

fn clippy(what: &[&str], allowed: &[&str]) -> Result<(), Failure> {
    let mut command = child::cargo();
    command.arg("clippy").args(what).args(["--", "-D", "warnings"]);
    for lint in allowed {
        command.args(["-A", lint]);
    }
    child::run(&mut command)
}

/// Runs what compares with other languages. Schemas are validated by a package for Python; where it can't be had, they are
/// only held against the types.
fn opinion(machine: &Machine) -> Result<(), Failure> {
    let mut command = node(machine);
    if machine.python.is_some() {
        match python::with_requirements_of("tests/second-opinion") {
            Ok(python) => {
                command.env("SCHEMA_PYTHON", python.get_program());
            }
            Err(reason) => {
                report::line(format_args!("  {reason}\n  without it, no schema is validated by Python"));
            }
        }
    }
    node_tests("tests/second-opinion", command)
}

/// Runs the tests of a folder with Node's own runner.
fn node_tests(folder: &str, mut node: Command) -> Result<(), Failure> {
    let mut files = Vec::new();
    find_tests(&workspace::root().join(folder), &mut files)?;
    if files.is_empty() {
        return Err(Failure::missing(
            format!("{folder} holds no tests"),
            "name them *.test.mjs or *.test.js",
        ));
    }
    files.sort();
    // Browsers wait more than they work, so two files at a time keep two cores busy.
    child::run(node.args(["--test", "--test-concurrency=2", "--test-reporter", "spec"]).args(files))
}

/// Prepares Node, with what was found for the tests in its environment.
pub(crate) fn node(machine: &Machine) -> Command {
    let mut command = child::command("node");
    command.env("LEADMARK_BIN", workspace::leadmark_program());
    // Empty where there is none, so that the tests don't look for one on their own.
    command.env("PYTHON", machine.python.as_deref().unwrap_or(Path::new("")));
    if let Some(chromium) = &machine.chromium {
        command.env("CHROMIUM", chromium);
    }
    command
}

/// Finds test files by name: what `node --test` makes of a folder differs between its versions.
fn find_tests(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder).map_err(Failure::file("list", folder))? {
        let path = entry.map_err(Failure::file("list", folder))?.path();
        if path.is_dir() && !path.ends_with("node_modules") {
            find_tests(&path, files)?;
        } else if is_test(&path) {
            files.push(path);
        }
    }
    Ok(())
}

fn is_test(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    [".test.mjs", ".test.js", ".test.cjs"].iter().any(|ending| name.ends_with(ending))
}

/// Prints the seconds that each part took; of the parts that have run, the last has failed unless all is well.
fn summarize(parts: &[Part], times: &[(Part, Duration)], all_well: bool) {
    report::line(format_args!("\n{:<10} {:>8}", "part", "seconds"));
    for (index, (part, time)) in times.iter().enumerate() {
        let failed = !all_well && index + 1 == times.len();
        let mark = if failed { "  failed" } else { "" };
        report::line(format_args!("{:<10} {:>8.1}{mark}", part.name(), time.as_secs_f64()));
    }
    for part in parts.iter().skip(times.len()) {
        report::line(format_args!("{:<10} {:>8}", part.name(), "not run"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_part_named_means_all() {
        assert_eq!(selected(&[]), Part::ALL);
    }

    #[test]
    fn all_parts_are_in_running_order() {
        assert!(Part::ALL.is_sorted());
        assert_eq!(Part::ALL.as_slice(), Part::value_variants());
    }

    #[test]
    fn names_are_those_of_the_command_line() {
        for part in Part::ALL {
            assert_eq!(Part::from_str(part.name(), false), Ok(part));
        }
    }

    #[test]
    fn the_build_comes_before_what_needs_it() {
        assert_eq!(selected(&[Part::Browser]), [Part::Build, Part::Browser]);
        assert_eq!(
            selected(&[Part::Check, Part::Format, Part::Format]),
            [Part::Format, Part::Build, Part::Check]
        );
        assert_eq!(selected(&[Part::Rust]), [Part::Rust]);
    }

    #[test]
    fn tests_are_told_by_name() {
        assert!(is_test(Path::new("tests/browser/page.test.mjs")));
        assert!(!is_test(Path::new("tests/browser/server.mjs")));
    }
}
