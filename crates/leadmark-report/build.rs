//! Takes out of the English catalogue what need not be in the program: comments and the messages' names, and in WebAssembly what
//! only the command line says.

use std::path::PathBuf;
use std::{env, fs, io};

const CATALOGUE: &str = "words/en.ftl";
const COMMAND_LINE: &str = "# What follows is for the command line only";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={CATALOGUE}");
    let whole = fs::read_to_string(CATALOGUE)?;
    let browser = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32");
    let part = if browser { whole.split(COMMAND_LINE).next().unwrap_or_default() } else { &whole };
    let lines = part.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("en.ftl");
    let short = |line: &str| match line.split_once(" = ") {
        Some((_, words)) if !line.starts_with(['[', '*']) => format!("={words}"),
        _ => line.to_owned(),
    };
    fs::write(out, lines.map(short).collect::<Vec<_>>().join("\n"))
}
