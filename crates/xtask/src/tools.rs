//! The command-line tools that come from crates.io: wasm-pack, and the wasm-bindgen of exactly our version.
//!
//! They are compiled once into `.tools`, without optimization or debugging information: a third of the time, and
//! quick enough for what they do.
//! A tool of the right version that is already on the `PATH` is used as it is.

use std::fs;
use std::path::PathBuf;

use crate::child;
use crate::failure::Failure;
use crate::lockfile::locked_version;
use crate::report;
use crate::version::Version;
use crate::workspace;

const WASM_PACK: &str = "0.15.0";
const CARGO_FUZZ: &str = "0.13.2";

/// Installs wasm-pack and wasm-bindgen, unless they are there, and returns the name and version of each.
///
/// # Errors
///
/// Fails where `Cargo.lock` does not tell the version of wasm-bindgen, or a tool can't be installed.
pub(crate) fn install() -> Result<[String; 2], Failure> {
    let bindgen = bindgen_version()?;
    // Without its default features wasm-pack can't download, which it must not, and is compiled sooner.
    install_tool("wasm-pack", WASM_PACK, &["wasm-pack", "--no-default-features"])?;
    install_tool("wasm-bindgen", &bindgen, &["wasm-bindgen-cli", "--bin", "wasm-bindgen"])?;
    let build = build_folder();
    if build.is_dir() {
        fs::remove_dir_all(&build).map_err(Failure::file("remove", build))?;
    }
    Ok([format!("wasm-pack {WASM_PACK}"), format!("wasm-bindgen {bindgen}")])
}

/// Installs cargo-fuzz, unless it is there.
///
/// # Errors
///
/// Fails where it can't be installed.
pub(crate) fn install_fuzzer() -> Result<(), Failure> {
    install_tool("cargo-fuzz", CARGO_FUZZ, &["cargo-fuzz"])
}

fn install_tool(program: &str, version: &str, package: &[&str]) -> Result<(), Failure> {
    let label = format!("{program} {version}");
    let found = child::output(child::command(program).arg("--version"));
    if found.is_some_and(|text| Version::find(&text) == Version::find(version)) {
        report::there(label);
        return Ok(());
    }
    // Not `--locked`: the lock file of wasm-bindgen-cli 0.2.130 does not fit its own manifest.
    report::step(format_args!("{label}, compiled once, a minute or more"), || {
        child::run(
            child::cargo()
                .env("CARGO_PROFILE_DEV_DEBUG", "false")
                .args(["install", "--debug", "--force", "--version", version])
                .args(package)
                .arg("--root")
                .arg(workspace::tools())
                .arg("--target-dir")
                .arg(build_folder()),
        )
    })
}

/// Both tools are built in one folder, so that what they share is compiled once.
fn build_folder() -> PathBuf {
    workspace::tools().join("build")
}

fn bindgen_version() -> Result<String, Failure> {
    let path = workspace::root().join("Cargo.lock");
    let lock = fs::read_to_string(&path).map_err(Failure::file("read", &path))?;
    let version = locked_version(&lock, "wasm-bindgen").ok_or_else(|| {
        Failure::missing("Cargo.lock holds no wasm-bindgen", "write it anew with `cargo generate-lockfile`")
    })?;
    Ok(version.to_owned())
}
