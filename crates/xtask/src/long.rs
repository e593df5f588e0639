//! The long form of the tests: the properties on many more cases, the fuzz targets for a minute each, and a browser that is
//! killed many times.

use std::fs;

use crate::assemble;
use crate::child;
use crate::failure::Failure;
use crate::report;
use crate::setup::{self, Need};
use crate::test;
use crate::tools::{self, Tool};
use crate::workspace;

/// How many cases each property is tried on.
const CASES: &str = "100000";
/// How long each fuzz target runs, in seconds.
const FUZZING: u32 = 60;

/// The fuzz targets, each with the longest input in bytes that libFuzzer makes up.
const TARGETS: [(&str, u32); 6] =
    [("parse", 4096), ("format", 4096), ("read", 4096), ("link", 4096), ("tally", 8192), ("line", 4096)];

/// How often a browser is killed while answers come.
const KILLS: &str = "50";

/// Tries the properties, the fuzz targets and the killing of browsers at length.
///
/// # Errors
///
/// Fails where the nightly toolchain is missing, cargo-fuzz can't be installed, the page can't be built, or a case fails.
pub(crate) fn run() -> Result<(), Failure> {
    report::line(format_args!("== set-up =="));
    let machine = setup::meet(Need::BUILD.into_iter().chain([Need::Clippy, Need::Chromium]))?;
    let nightly = child::output(child::command("rustup").args(["run", "nightly", "rustc", "--version"]));
    if nightly.is_none() {
        let mend = "install it with `rustup toolchain install nightly`";
        return Err(Failure::missing("the fuzz targets need the nightly toolchain", mend));
    }
    tools::install_one(Tool::Fuzz)?;
    report::line(format_args!("\n== properties, {CASES} cases each =="));
    for test in ["laws", "format"] {
        let mut tests = child::cargo();
        child::run(tests.env("PROPTEST_CASES", CASES).args(["test", "-p", "leadmark-core", "--test", test]))?;
    }
    for (target, longest) in TARGETS {
        report::line(format_args!("\n== fuzz {target}, {FUZZING} s =="));
        let mut fuzz = child::command("rustup");
        fuzz.env_remove("CARGO")
            .env_remove("RUSTUP_TOOLCHAIN")
            .args(["run", "nightly", "cargo", "fuzz", "run", target]);
        // What libFuzzer finds interesting goes into the first folder, which Git ignores; it starts from both.
        let (corpus, seeds) = (format!("fuzz/corpus/{target}"), format!("fuzz/seeds/{target}"));
        let found = workspace::root().join(&corpus);
        fs::create_dir_all(&found).map_err(Failure::file("make", found))?;
        fuzz.args([&corpus, &seeds, "--"]).args(["-timeout=10".to_owned(), format!("-max_len={longest}")]);
        child::run(fuzz.arg(format!("-max_total_time={FUZZING}")))?;
    }
    report::line(format_args!("\n== {KILLS} killed browsers =="));
    assemble::build(&machine)?;
    let mut kills = test::node(&machine);
    kills.env("LEADMARK_KILLS", KILLS).args(["--test", "--test-reporter", "spec"]);
    child::run(kills.arg(workspace::root().join("tests/browser/kill.test.js")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fuzz_target_runs_and_has_seeds() {
        let folder = workspace::root().join("fuzz");
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        assert_eq!(manifest.matches("[[bin]]").count(), TARGETS.len());
        for (target, _) in TARGETS {
            assert!(manifest.contains(&format!("name = \"{target}\"\n")), "{target}");
            assert!(folder.join("seeds").join(target).read_dir().unwrap().count() > 1, "{target}");
        }
    }
}
