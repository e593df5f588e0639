//! How long guides take to read: natively by a small program of the core's, everything else in Node.

use std::fs;
use std::path::Path;

use crate::bench;
use crate::child;
use crate::failure::Failure;
use crate::report;
use crate::setup::Machine;
use crate::workspace;

/// Measures on guides of several sizes that are made up first, and returns the table.
///
/// # Errors
///
/// Fails where the program can't be built, and where a parser has not read all of a guide.
pub(crate) fn measure(machine: &Machine, runs: u32) -> Result<String, Failure> {
    let guides = child::printed(&mut bench::node(machine, "parse/texts.js"))?;
    let guides: Vec<&Path> = guides.lines().map(Path::new).collect();
    let natively = report::step("natively", || {
        child::run(child::cargo().args(["build", "--release", "--quiet", "--example", "reading"]))?;
        let program = workspace::target().join("release").join("examples").join("reading");
        child::printed(child::command(&program.to_string_lossy()).arg(runs.to_string()).args(&guides))
    })?;
    let path = workspace::target().join("bench").join("natively.json");
    fs::write(&path, natively).map_err(Failure::file("write", &path))?;
    report::step("in Node", || {
        child::printed(bench::node(machine, "parse/parse.js").arg(runs.to_string()).arg(&path).args(&guides))
    })
}
