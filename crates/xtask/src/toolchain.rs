//! The Rust toolchain: its version, the WebAssembly target, and the components for tests.

use std::env;
use std::path::PathBuf;

use crate::child;
use crate::failure::Failure;
use crate::report;
use crate::version::Version;

const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the WebAssembly target, unless it is there, and returns what `rustc` says of itself in full.
///
/// # Errors
///
/// Fails where the target can't be added, and says how to do it by hand.
pub(crate) fn add_wasm_target() -> Result<String, Failure> {
    let rust = child::output(child::command("rustc").arg("-vV"))
        .ok_or_else(|| Failure::missing("rustc was not found", "install Rust from https://rustup.rs"))?;
    let version = Version::find(&rust).map_or_else(|| "of unknown version".to_owned(), |v| v.to_string());
    let label = format!("rust {version} with {TARGET}");
    if has_wasm_target() {
        report::there(label);
        return Ok(rust);
    }
    report::step(label, || {
        rustup(&["target", "add", TARGET]).map_err(|_| {
            Failure::missing(
                format!("the Rust target {TARGET} could not be added"),
                format!(
                    "with rustup: `rustup target add {TARGET}`; with a distribution's Rust: install its package \
                     for WebAssembly, such as Debian's libstd-rust-dev-wasm32"
                ),
            )
        })
    })?;
    Ok(rust)
}

/// Adds a component that a Cargo command comes from, unless it is there.
///
/// # Errors
///
/// Fails where the component can't be added, and says how to do it by hand.
pub(crate) fn add_component(component: &str, program: &str) -> Result<(), Failure> {
    add_unless(child::output(child::command(program).arg("--version")).is_some(), component)
}

/// Adds the tools that read what instrumented programs count, unless they are there. They lie beside the compiler, not on
/// the `PATH`; a distribution's are of another version than the compiler's.
///
/// # Errors
///
/// As [`add_component`].
pub(crate) fn add_llvm_tools() -> Result<(), Failure> {
    let libraries = child::output(child::command("rustc").args(["--print", "target-libdir"]));
    let program = format!("llvm-profdata{}", env::consts::EXE_SUFFIX);
    let there =
        libraries.is_some_and(|folder| PathBuf::from(folder).with_file_name("bin").join(program).is_file());
    add_unless(there, "llvm-tools")
}

fn add_unless(there: bool, component: &str) -> Result<(), Failure> {
    if there {
        report::there(component);
        return Ok(());
    }
    report::step(component, || {
        rustup(&["component", "add", component]).map_err(|_| {
            Failure::missing(
                format!("the Rust component {component} could not be added"),
                format!("add it with `rustup component add {component}`"),
            )
        })
    })
}

fn has_wasm_target() -> bool {
    child::output(child::command("rustc").args(["--print", "sysroot"]))
        .is_some_and(|sysroot| PathBuf::from(sysroot).join("lib/rustlib").join(TARGET).join("lib").is_dir())
}

fn rustup(arguments: &[&str]) -> Result<(), Failure> {
    child::run(child::command("rustup").args(arguments))
}
