//! The command-line tools that come from crates.io: wasm-pack, the wasm-bindgen of exactly our version, and those that only
//! some tasks ask for.
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

/// A tool that only some tasks ask for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Tool {
    /// Runs the fuzz targets.
    Fuzz,
    /// Checks where crates are from, their licences and known weaknesses.
    Deny,
    /// Lists what a program is made from.
    CycloneDx,
    /// Measures which lines the tests run.
    Coverage,
}

impl Tool {
    fn name(self) -> &'static str {
        match self {
            Self::Fuzz => "cargo-fuzz",
            Self::Deny => "cargo-deny",
            Self::CycloneDx => "cargo-cyclonedx",
            Self::Coverage => "cargo-llvm-cov",
        }
    }

    fn version(self) -> &'static str {
        match self {
            Self::Fuzz => "0.13.2",
            Self::Deny => "0.20.2",
            Self::CycloneDx => "0.5.9",
            Self::Coverage => "0.9.1",
        }
    }

    /// What makes the program say its version: some only answer to the name that Cargo calls them by.
    fn asked(self) -> &'static [&'static str] {
        match self {
            Self::Fuzz | Self::Deny => &["--version"],
            Self::CycloneDx => &["cyclonedx", "--version"],
            Self::Coverage => &["llvm-cov", "--version"],
        }
    }
}

/// Installs wasm-pack and wasm-bindgen, unless they are there, and returns the name and version of each.
///
/// # Errors
///
/// Fails where `Cargo.lock` does not tell the version of wasm-bindgen, or a tool can't be installed.
pub(crate) fn install() -> Result<[String; 2], Failure> {
    let bindgen = bindgen_version()?;
    // Without its default features wasm-pack can't download, which it must not, and is compiled sooner.
    let asked = ["--version"];
    install_tool("wasm-pack", &asked, WASM_PACK, &["wasm-pack", "--no-default-features"])?;
    install_tool("wasm-bindgen", &asked, &bindgen, &["wasm-bindgen-cli", "--bin", "wasm-bindgen"])?;
    remove_build_folder()?;
    Ok([format!("wasm-pack {WASM_PACK}"), format!("wasm-bindgen {bindgen}")])
}

/// Installs a tool, unless it is there.
///
/// # Errors
///
/// Fails where it can't be installed.
pub(crate) fn install_one(tool: Tool) -> Result<(), Failure> {
    install_tool(tool.name(), tool.asked(), tool.version(), &[tool.name()])?;
    remove_build_folder()
}

fn install_tool(program: &str, asked: &[&str], version: &str, package: &[&str]) -> Result<(), Failure> {
    let label = format!("{program} {version}");
    let found = child::output(child::command(program).args(asked));
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

fn remove_build_folder() -> Result<(), Failure> {
    let build = build_folder();
    if build.is_dir() {
        fs::remove_dir_all(&build).map_err(Failure::file("remove", build))?;
    }
    Ok(())
}

/// Tools that are installed together are built in one folder, so that what they share is compiled once.
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
