//! The build: Rust to WebAssembly, then the npm package, then the page's template, then the program that fills it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::child;
use crate::failure::Failure;
use crate::licences;
use crate::packages;
use crate::report;
use crate::setup::{self, Machine, Need};
use crate::stamp::Stamp;
use crate::template;
use crate::workspace;

/// What decides the WebAssembly: its crates and the guides that are built in.
const WASM_INPUTS: [&str; 7] = [
    "Cargo.toml",
    "Cargo.lock",
    ".cargo",
    "crates/leadmark-core",
    "crates/leadmark-report",
    "crates/leadmark-wasm",
    "guides",
];

/// What decides the package and the page's template, the WebAssembly among it.
const PAGE_INPUTS: [&str; 9] = [
    "crates/leadmark-report/words",
    "package.json",
    "package-lock.json",
    "tsconfig.base.json",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "guides",
    "pkg",
    "www",
];

/// What stands between flags in `CARGO_ENCODED_RUSTFLAGS`, so that paths may hold spaces.
const FLAG_SEPARATOR: &str = "\u{1f}";

/// The guide that our own page is of.
pub(crate) const GUIDE: &str = "guides/technical-leadership.md";

const WASM_FILE: &str = "leadmark_bg.wasm";

/// The notices of the crates in it, which the package hands on.
const LICENCES: &str = "THIRD-PARTY-LICENSES.txt";

/// Sets up what the build needs and builds.
///
/// # Errors
///
/// Fails where the set-up or a step of the build does.
pub(crate) fn set_up_and_build() -> Result<(), Failure> {
    build(&setup::meet(Need::BUILD)?)
}

/// Builds the WebAssembly, the package, the page's template, the program with that inside, and with the program the page of
/// the guide that we ship. What is made from nothing that has changed is left as it is.
///
/// # Errors
///
/// Fails where a step of the build does.
pub(crate) fn build(machine: &Machine) -> Result<(), Failure> {
    let _turn = setup::turn()?;
    let tools = machine.tools.join("\n");
    let wasm = Stamp {
        name: "wasm",
        inputs: &WASM_INPUTS,
        except: &["tests"],
        settings: &tools,
        outputs: &["pkg/wasm"],
    };
    unless_current(&wasm, "WebAssembly", build_wasm)?;

    let page = Stamp {
        name: "page",
        inputs: &PAGE_INPUTS,
        except: &["node_modules", "dist", "template"],
        settings: &tools,
        outputs: &["pkg/dist", "www/template"],
    };
    unless_current(&page, "npm package and template of the page", || packages::run("build"))?;

    template::put_into_program()?;
    report::step("leadmark", || child::run(child::cargo().args(["build", "-p", "leadmark-cli"])))?;
    report::step("page", || {
        let program = workspace::leadmark_program();
        child::run(
            child::command(&program.to_string_lossy()).args(["build", GUIDE, "--out", "www/dist", "--force"]),
        )
    })
}

fn unless_current(
    stamp: &Stamp<'_>,
    label: &str,
    work: impl FnOnce() -> Result<(), Failure>,
) -> Result<(), Failure> {
    if stamp.is_current() {
        report::there(label);
        return Ok(());
    }
    report::step(label, || {
        work()?;
        stamp.record()
    })
}

/// Compiles and shrinks beside, then moves the whole result into the package: what is there is always complete.
fn build_wasm() -> Result<(), Failure> {
    let made = workspace::scratch().join("wasm");
    compile_wasm(&made)?;
    // Before it is shrunk: by then it has lost the names that tell what is in it.
    let licences = made.join(LICENCES);
    fs::write(&licences, licences::notices(&made.join(WASM_FILE))?)
        .map_err(Failure::file("write", licences))?;
    shrink(&made.join(WASM_FILE), &[])?;
    let ignore = made.join(".gitignore");
    fs::remove_file(&ignore).map_err(Failure::file("remove", ignore))?;

    let package = workspace::root().join("pkg").join("wasm");
    clear(&package)?;
    copy(&made, &package)
}

/// Builds the WebAssembly as it is shipped, but with the names of its functions, and returns where it is.
///
/// # Errors
///
/// Fails where a step of the build does.
pub(crate) fn build_with_names() -> Result<PathBuf, Failure> {
    let made = workspace::scratch().join("wasm-with-names");
    compile_wasm(&made)?;
    let wasm = made.join(WASM_FILE);
    shrink(&wasm, &["--debuginfo"])?;
    Ok(wasm)
}

fn compile_wasm(made: &Path) -> Result<(), Failure> {
    clear(made)?;
    // Neither wasm-bindgen nor wasm-opt may be fetched here: both are set up, in the versions that we know.
    child::run(
        child::command("wasm-pack")
            .env("CARGO_ENCODED_RUSTFLAGS", rust_flags())
            .args(["--log-level", "warn", "build", "crates/leadmark-wasm"])
            .args(["--mode", "no-install", "--no-opt", "--no-pack"])
            .args(["--target", "web", "--out-name", "leadmark", "--profile", "wasm", "--out-dir"])
            .arg(made),
    )
}

/// Copies what is in a folder into another that is there.
fn copy(folder: &Path, to: &Path) -> Result<(), Failure> {
    for entry in fs::read_dir(folder).map_err(Failure::file("list", folder))? {
        let from = entry.map_err(Failure::file("list", folder))?.path();
        let to = to.join(from.file_name().unwrap_or_default());
        if from.is_dir() {
            fs::create_dir(&to).map_err(Failure::file("make", &to))?;
            copy(&from, &to)?;
        } else {
            fs::copy(&from, &to).map_err(Failure::file("write", to))?;
        }
    }
    Ok(())
}

/// Takes the folders of this machine out of the result: the same bytes everywhere, and nobody's name in them.
fn rust_flags() -> String {
    let given = env::var("RUSTFLAGS").unwrap_or_default();
    let mut flags: Vec<String> = given.split_whitespace().map(str::to_owned).collect();
    let sources = workspace::cargo_home().map(|home| (home.join("registry").join("src"), "crates"));
    for (folder, name) in sources.into_iter().chain([(workspace::root(), "leadmark")]) {
        flags.push(format!("--remap-path-prefix={}={name}", folder.display()));
    }
    flags.join(FLAG_SEPARATOR)
}

/// Optimizes for size on the way: compressed, the result is smaller than that of `-Oz`, which finds more to merge and leaves less
/// that repeats. Which instructions may be used, wasm-opt reads from the file's own target features.
fn shrink(wasm: &Path, options: &[&str]) -> Result<(), Failure> {
    let before = size(wasm)?;
    let small = wasm.with_extension("small");
    child::run(
        child::command("node")
            .arg(wasm_opt())
            .args(["-O1", "--shrink-level", "2"])
            .args(options)
            .arg(wasm)
            .arg("--output")
            .arg(&small),
    )?;
    fs::rename(&small, wasm).map_err(Failure::file("write", wasm))?;
    report::line(format_args!(
        "  {WASM_FILE}: {} → {} bytes",
        report::bytes(before),
        report::bytes(size(wasm)?)
    ));
    Ok(())
}

fn wasm_opt() -> PathBuf {
    workspace::root().join("node_modules").join("binaryen").join("bin").join("wasm-opt")
}

fn size(path: &Path) -> Result<u64, Failure> {
    Ok(fs::metadata(path).map_err(Failure::file("read", path))?.len())
}

fn clear(folder: &Path) -> Result<(), Failure> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Failure::file("remove", folder))?;
    }
    fs::create_dir_all(folder).map_err(Failure::file("make", folder))
}
