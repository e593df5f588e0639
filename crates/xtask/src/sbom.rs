//! What a release is made from, as CycloneDX lists: the program's crates, the WebAssembly's, and what is bundled from npm.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::child;
use crate::failure::Failure;
use crate::npm_lock::{self, Package};
use crate::report;
use crate::setup;
use crate::tools::{self, Tool};
use crate::workspace;

/// What cargo-cyclonedx calls its files: it puts one into the folder of every crate.
const DRAFT: &str = "leadmark-sbom";

/// Writes the lists into `target/sbom`.
///
/// # Errors
///
/// Fails where cargo-cyclonedx can't be installed, or a list can't be made.
pub(crate) fn write() -> Result<(), Failure> {
    {
        let _turn = setup::turn()?;
        tools::install_one(Tool::CycloneDx)?;
    }
    let folder = workspace::target().join("sbom");
    fs::create_dir_all(&folder).map_err(Failure::file("make", &folder))?;
    let program = of_crates("leadmark-cli", None, &folder)?;
    let wasm = of_crates("leadmark-wasm", Some("wasm32-unknown-unknown"), &folder)?;
    let bundled = of_npm(&folder)?;
    for path in [program, wasm, bundled] {
        report::line(format_args!("  {}: {} parts", path.display(), parts(&path)?));
    }
    Ok(())
}

/// Lists the crates of one of ours and takes the list out of its folder.
fn of_crates(name: &str, target: Option<&str>, folder: &Path) -> Result<PathBuf, Failure> {
    let crates = workspace::root().join("crates");
    let mut command = child::cargo();
    command.args(["cyclonedx", "-q", "--format", "json", "--spec-version", "1.5"]);
    command.args(["--override-filename", DRAFT, "--manifest-path"]);
    command.arg(crates.join(name).join("Cargo.toml")).args(target.map(|target| format!("--target={target}")));
    child::run(&mut command)?;
    let list = folder.join(format!("{name}.cdx.json"));
    for entry in fs::read_dir(&crates).map_err(Failure::file("list", &crates))? {
        let place = entry.map_err(Failure::file("list", &crates))?.path();
        let draft = place.join(format!("{DRAFT}.json"));
        if place.ends_with(name) {
            fs::rename(&draft, &list).map_err(Failure::file("move", draft))?;
        } else if draft.is_file() {
            fs::remove_file(&draft).map_err(Failure::file("remove", draft))?;
        }
    }
    Ok(list)
}

/// Lists what is bundled into the npm package and the page. npm's own list leaves it out: to npm it is a tool.
fn of_npm(folder: &Path) -> Result<PathBuf, Failure> {
    let mut packages = npm_lock::packages("package-lock.json")?;
    packages.retain(|package| package.bundled);
    let list = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": { "type": "library", "name": "leadmark", "version": env!("CARGO_PKG_VERSION") } },
        "components": packages.iter().map(component).collect::<Vec<Value>>(),
    });
    let path = folder.join("leadmark-npm.cdx.json");
    fs::write(&path, format!("{list:#}\n")).map_err(Failure::file("write", &path))?;
    Ok(path)
}

fn component(package: &Package) -> Value {
    let Package { name, version, licence, .. } = package;
    json!({
        "type": "library",
        "name": name,
        "version": version,
        "purl": format!("pkg:npm/{}@{version}", name.replace('@', "%40")),
        "licenses": [{ "expression": licence }],
        // The lock file writes hashes in base 64, CycloneDX only in base 16.
        "properties": [{ "name": "npm:integrity", "value": package.integrity }],
    })
}

fn parts(path: &Path) -> Result<usize, Failure> {
    let text = fs::read_to_string(path).map_err(Failure::file("read", path))?;
    let list: Value = serde_json::from_str(&text).unwrap_or_default();
    match list.get("components").and_then(Value::as_array) {
        Some(parts) if !parts.is_empty() => Ok(parts.len()),
        _ => Err(Failure::missing(
            format!("{} lists nothing", path.display()),
            "run cargo cyclonedx to see why",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_npm_package_is_named_as_cyclonedx_does() {
        let packages = npm_lock::packages("package-lock.json").unwrap();
        let element = packages.iter().find(|package| package.name == "@lit/reactive-element").unwrap();
        let found = component(element);
        let expected = format!("pkg:npm/%40lit/reactive-element@{}", element.version);
        assert_eq!(found["purl"], expected);
        assert_eq!(found["licenses"][0]["expression"], "BSD-3-Clause");
    }
}
