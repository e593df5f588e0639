//! The npm packages that the lock file names.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::child;
use crate::failure::Failure;
use crate::node;
use crate::report;
use crate::workspace;

/// Installs the npm packages, unless those of the lock file are there.
///
/// # Errors
///
/// Fails where npm can't install them.
pub(crate) fn install() -> Result<(), Failure> {
    install_into(&workspace::root(), "npm packages")
}

/// Installs the npm packages of the lock file in a folder, unless they are there.
///
/// # Errors
///
/// Fails where npm can't install them.
pub(crate) fn install_into(folder: &Path, label: &str) -> Result<(), Failure> {
    let path = folder.join("package-lock.json");
    let wanted = fs::read_to_string(&path).map_err(Failure::file("read", path))?;
    let there =
        fs::read_to_string(folder.join("node_modules").join(".package-lock.json")).unwrap_or_default();
    if holds_all(&there, &wanted) {
        report::there(label);
        return Ok(());
    }
    report::step(label, || child::run(node::npm().current_dir(folder).args(["ci", "--ignore-scripts"])))
}

/// Runs a script of the root `package.json`.
///
/// # Errors
///
/// Fails as the script does.
pub(crate) fn run(script: &str) -> Result<(), Failure> {
    child::run(node::npm().args(["run", "--silent", script]))
}

/// Tells whether the packages in `node_modules` are those of the lock file, from the lock files of both.
///
/// Npm leaves out optional packages that are made for other systems, and those of no version are our own folders.
fn holds_all(there: &str, wanted: &str) -> bool {
    let (Ok(there), Ok(wanted)) = (read(there), read(wanted)) else { return false };
    let Some(wanted) = wanted.get("packages").and_then(Value::as_object) else { return false };
    wanted.iter().filter(|(place, _)| place.contains("node_modules/")).all(|(place, package)| {
        match there.get("packages").and_then(|packages| packages.get(place)) {
            Some(found) => found.get("version") == package.get("version"),
            None => is_optional(package),
        }
    })
}

fn read(text: &str) -> serde_json::Result<Value> {
    serde_json::from_str(text)
}

fn is_optional(package: &Value) -> bool {
    ["optional", "devOptional"].iter().any(|key| package.get(key) == Some(&Value::Bool(true)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WANTED: &str = r#"{ "packages": {
        "": { "name": "root" },
        "pkg": { "version": "0.1.0" },
        "node_modules/leadmark": { "resolved": "pkg", "link": true },
        "node_modules/lit": { "version": "3.3.1" },
        "node_modules/fsevents": { "version": "2.3.3", "optional": true }
    } }"#;

    #[test]
    fn optional_packages_may_be_missing() {
        let there = r#"{ "packages": {
            "node_modules/leadmark": { "resolved": "pkg", "link": true },
            "node_modules/lit": { "version": "3.3.1" }
        } }"#;
        assert!(holds_all(there, WANTED));
    }

    #[test]
    fn another_version_is_not_there() {
        let there = r#"{ "packages": {
            "node_modules/leadmark": { "resolved": "pkg", "link": true },
            "node_modules/lit": { "version": "3.3.0" }
        } }"#;
        assert!(!holds_all(there, WANTED));
    }

    #[test]
    fn missing_package_is_not_there() {
        assert!(!holds_all(r#"{ "packages": { "node_modules/lit": { "version": "3.3.1" } } }"#, WANTED));
    }

    #[test]
    fn unreadable_lock_files_hold_nothing() {
        assert!(!holds_all("", WANTED));
        assert!(!holds_all(WANTED, "{"));
        assert!(!holds_all(WANTED, "{}"));
    }
}
