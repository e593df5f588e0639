//! Which lines of the core its tests run.

use crate::child;
use crate::failure::Failure;
use crate::report;
use crate::setup;
use crate::toolchain;
use crate::tools::{self, Tool};

/// How much of the core's lines its own tests have to run, in percent.
const LEAST: &str = "95";

/// Runs the core's tests and prints the share of lines that they run, file by file.
///
/// # Errors
///
/// Fails where the tools can't be installed, a test fails, or too few lines are run.
pub(crate) fn measure() -> Result<(), Failure> {
    {
        let _turn = setup::turn()?;
        toolchain::add_llvm_tools()?;
        tools::install_one(Tool::Coverage)?;
    }
    report::line(format_args!("\n== coverage of leadmark-core, {LEAST} % of lines or more =="));
    let mut command = child::cargo();
    command.args(["llvm-cov", "-p", "leadmark-core", "--summary-only", "--fail-under-lines", LEAST]);
    // The laws hold on few cases as on many; what they run is the same, and instrumented code is slow.
    child::run(command.env("PROPTEST_CASES", "1000"))
}
