//! The long form of the tests: the properties on many more cases, the fuzz targets for a minute each, and a browser that is
//! killed many times.

use crate::assemble;
use crate::child;
use crate::failure::Failure;
use crate::report;
use crate::setup::{self, Need};
use crate::test;
use crate::tools;
use crate::workspace;

/// How many cases each property is tried on.
const CASES: &str = "100000";
/// How long each fuzz target runs, in seconds.
const FUZZING: u32 = 60;

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
    tools::install_fuzzer()?;
    report::line(format_args!("\n== properties, {CASES} cases each =="));
    for test in ["laws", "format"] {
        let mut tests = child::cargo();
        child::run(tests.env("PROPTEST_CASES", CASES).args(["test", "-p", "leadmark-core", "--test", test]))?;
    }
    for target in ["parse", "format"] {
        report::line(format_args!("\n== fuzz {target}, {FUZZING} s =="));
        let mut fuzz = child::command("rustup");
        fuzz.env_remove("CARGO").env_remove("RUSTUP_TOOLCHAIN");
        fuzz.args(["run", "nightly", "cargo", "fuzz", "run", target, "--"]);
        child::run(fuzz.arg(format!("-max_total_time={FUZZING}")).args(["-timeout=10", "-max_len=4096"]))?;
    }
    report::line(format_args!("\n== {KILLS} killed browsers =="));
    assemble::build(&machine)?;
    let mut kills = test::node(&machine);
    kills.env("LEADMARK_KILLS", KILLS).args(["--test", "--test-reporter", "spec"]);
    child::run(kills.arg(workspace::root().join("tests/browser/kill.test.js")))
}
