//! What `package-lock.json` says of the packages: that each is pinned by a hash, runs nothing when it is installed, and has
//! a licence that we can live with.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::failure::Failure;
use crate::licences;
use crate::workspace;

/// The packages whose code is bundled into `leadmark` and the page, with what they depend on.
const BUNDLED: [&str; 4] = ["idb", "lit", "lzma1", "workbox-precaching"];
/// Licences that tools may have as well: what they make is not under them.
const OF_TOOLS: [&str; 4] = ["0BSD", "BlueOak-1.0.0", "CC-BY-4.0", "MPL-2.0"];

/// A lock file, and what may be different about some of its packages.
#[derive(Debug)]
struct Lock {
    path: &'static str,
    /// Packages that may have a script for when they are installed. Nothing runs it: all are installed with `--ignore-scripts`.
    with_scripts: &'static [&'static str],
    /// Packages with other licences, or none that npm can read.
    with_licences: &'static [&'static str],
}

const LOCKS: [Lock; 3] = [
    Lock { path: "package-lock.json", with_scripts: &[], with_licences: &[] },
    // The script of esbuild only saves a start of Node.
    Lock { path: "tests/packages/package-lock.json", with_scripts: &["esbuild"], with_licences: &[] },
    Lock {
        path: "bench/package-lock.json",
        with_scripts: SCRIPTS_OF_PEERS,
        with_licences: LICENCES_OF_PEERS,
    },
];

/// Font Awesome's scripts say a word of thanks, es5-ext's a word on a war, and esbuild's only saves a start of Node.
const SCRIPTS_OF_PEERS: &[&str] = &[
    "@fortawesome/fontawesome-common-types",
    "@fortawesome/fontawesome-svg-core",
    "@fortawesome/free-solid-svg-icons",
    "es5-ext",
    "esbuild",
];

/// What quizdown, Lighthouse and markdown-it bring along and nobody else uses: pictures (CC BY), Python's licence, public
/// domain, and BSD in a field that npm does not read any more.
const LICENCES_OF_PEERS: &[&str] =
    &["@fortawesome/free-solid-svg-icons", "argparse", "mdn-data", "parse-cache-control"];

/// A package of a lock file.
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) licence: String,
    /// The hash of what is installed, such as `sha512-…`; empty where there is none.
    pub(crate) integrity: String,
    /// Whether its code is in what we publish.
    pub(crate) bundled: bool,
    has_script: bool,
}

/// Checks all lock files.
///
/// # Errors
///
/// Fails where a file can't be read, and names every package that breaks a rule.
pub(crate) fn check() -> Result<usize, Failure> {
    let mut count = 0;
    let mut broken = Vec::new();
    for lock in LOCKS {
        let packages = packages(lock.path)?;
        count += packages.len();
        for package in &packages {
            let wrong = wrong(package, &lock);
            broken.extend(
                wrong.map(|wrong| format!("{}: {} {}: {wrong}", lock.path, package.name, package.version)),
            );
        }
    }
    if broken.is_empty() {
        return Ok(count);
    }
    Err(Failure::missing(broken.join("\n"), "choose another package, or say in npm_lock.rs why it may be"))
}

/// Reads the packages of a lock file, without our own.
///
/// # Errors
///
/// Fails where the file can't be read.
pub(crate) fn packages(path: &str) -> Result<Vec<Package>, Failure> {
    let file = workspace::root().join(path);
    let text = fs::read_to_string(&file).map_err(Failure::file("read", file))?;
    let lock: Value = serde_json::from_str(&text).unwrap_or_default();
    let Some(places) = lock.get("packages").and_then(Value::as_object) else {
        return Err(Failure::missing(
            format!("{path} names no packages"),
            "write it anew with `npm install`",
        ));
    };
    let bundled = bundled(&lock);
    let theirs = places.iter().filter(|(place, package)| place.contains(FOLDER) && package["link"] != true);
    Ok(theirs
        .map(|(place, package)| {
            let text = |name: &str| package[name].as_str().unwrap_or_default().to_owned();
            let name = place.rsplit(FOLDER).next().unwrap_or_default().to_owned();
            Package {
                version: text("version"),
                licence: text("license"),
                integrity: text("integrity"),
                bundled: bundled.contains(&name),
                has_script: package["hasInstallScript"] == true,
                name,
            }
        })
        .collect())
}

const FOLDER: &str = "node_modules/";

/// Finds what is bundled: the named packages and all that they depend on.
fn bundled(lock: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut next: Vec<String> = BUNDLED.map(str::to_owned).to_vec();
    while let Some(name) = next.pop() {
        let package = lock.get("packages").and_then(|packages| packages.get(format!("{FOLDER}{name}")));
        if package.is_some() && found.insert(name) {
            let depends_on = package.and_then(|package| package.get("dependencies")?.as_object());
            next.extend(depends_on.into_iter().flat_map(|names| names.keys().cloned()));
        }
    }
    found
}

/// Says what is wrong with a package.
fn wrong(package: &Package, lock: &Lock) -> Option<String> {
    let (name, licence) = (package.name.as_str(), package.licence.as_str());
    if !package.integrity.starts_with("sha512-") {
        return Some("no SHA-512 pins what is installed".to_owned());
    }
    if package.has_script && !lock.with_scripts.contains(&name) {
        return Some("it runs a script when it is installed".to_owned());
    }
    let fits = licences::is_plain(licence) || !package.bundled && OF_TOOLS.contains(&licence);
    (!fits && !lock.with_licences.contains(&name)).then(|| format!("its licence is {licence:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(licence: &str) -> Package {
        Package {
            name: "left".to_owned(),
            version: "1.0.0".to_owned(),
            licence: licence.to_owned(),
            integrity: "sha512-AA==".to_owned(),
            bundled: false,
            has_script: false,
        }
    }

    #[test]
    fn our_lock_files_are_well() {
        assert!(check().unwrap() > 300);
    }

    #[test]
    fn what_is_bundled_is_found_with_what_it_depends_on() {
        let packages = packages("package-lock.json").unwrap();
        let bundled: Vec<&str> =
            packages.iter().filter(|package| package.bundled).map(|package| package.name.as_str()).collect();
        for name in ["idb", "lit", "lit-html", "@lit/reactive-element"] {
            assert!(bundled.contains(&name), "{bundled:?}");
        }
        assert!(!bundled.contains(&"vite"), "{bundled:?}");
    }

    #[test]
    fn a_package_that_breaks_a_rule_is_told() {
        let lock = Lock { path: "", with_scripts: &[], with_licences: &[] };
        assert_eq!(wrong(&package("MIT"), &lock), None);
        assert_eq!(wrong(&package("MPL-2.0"), &lock), None);
        let bundled = Package { bundled: true, ..package("MPL-2.0") };
        assert_eq!(wrong(&bundled, &lock).unwrap(), "its licence is \"MPL-2.0\"");
        assert_eq!(wrong(&package("GPL-3.0"), &lock).unwrap(), "its licence is \"GPL-3.0\"");
        let loose = Package { integrity: String::new(), ..package("MIT") };
        assert_eq!(wrong(&loose, &lock).unwrap(), "no SHA-512 pins what is installed");
        let script = Package { has_script: true, ..package("GPL-3.0") };
        assert_eq!(wrong(&script, &lock).unwrap(), "it runs a script when it is installed");
        let known = Lock { path: "", with_scripts: &["left"], with_licences: &["left"] };
        assert_eq!(wrong(&script, &known), None);
    }
}
