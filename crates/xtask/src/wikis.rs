//! The tests inside real wikis: a MkDocs site and a MediaWiki.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::assemble;
use crate::child;
use crate::debian;
use crate::failure::Failure;
use crate::python;
use crate::report;
use crate::setup::{self, Need};
use crate::test;
use crate::workspace;

/// What MediaWiki runs on, as Debian's packages.
const PHP: [&str; 5] = ["php-cli", "php-intl", "php-mbstring", "php-sqlite3", "php-xml"];
/// PHP's names of the parts that these bring, as `php -m` prints them.
const PHP_PARTS: [&str; 4] = ["intl", "mbstring", "pdo_sqlite", "xml"];
/// MediaWiki as Debian's packages. They are unpacked, not installed: installed, they would bring a web server along.
const MEDIAWIKI: [&str; 2] = ["mediawiki", "mediawiki-classes"];

/// Completes an assessment inside each wiki.
///
/// # Errors
///
/// Fails where a wiki can't be set up, with what to do by hand, or an assessment can't be completed in it.
pub(crate) fn run() -> Result<(), Failure> {
    report::line(format_args!("== set-up =="));
    let machine = setup::meet(Need::BUILD.into_iter().chain([Need::Chromium]))?;
    let python = python::with_requirements_of("tests/wikis")?;
    let php = find_or_install_php()?;
    let mediawiki = find_or_unpack_mediawiki()?;
    report::line(format_args!("\n== build =="));
    assemble::build(&machine)?;
    report::line(format_args!("\n== wikis =="));
    let tests = ["mkdocs", "mediawiki"].map(|wiki| format!("tests/wikis/{wiki}.test.js"));
    let mut node = test::node(&machine);
    node.env("MKDOCS_PYTHON", python.get_program()).env("PHP", php).env("MEDIAWIKI", mediawiki);
    child::run(node.args(["--test", "--test-reporter", "spec"]).args(tests))
}

fn find_or_install_php() -> Result<PathBuf, Failure> {
    if let Some(path) = find_php() {
        report::there(format_args!("php at {}", path.display()));
        return Ok(path);
    }
    report::step("php, from the system's packages", || debian::install(&PHP, no_php))?;
    find_php().ok_or_else(no_php)
}

/// Finds a PHP that has all the parts that MediaWiki needs.
fn find_php() -> Option<PathBuf> {
    let path = child::find("php")?;
    let parts = child::output(child::command("php").arg("-m"))?;
    PHP_PARTS.iter().all(|part| parts.lines().any(|line| line.eq_ignore_ascii_case(part))).then_some(path)
}

fn no_php() -> Failure {
    Failure::missing(
        format!("no PHP with {} was found for the test in MediaWiki", PHP_PARTS.join(", ")),
        format!("install it (Debian: `apt-get install {}`)", PHP.join(" ")),
    )
}

/// Returns the folder of a MediaWiki that is not set up: the one that `MEDIAWIKI` names, else one unpacked once.
fn find_or_unpack_mediawiki() -> Result<PathBuf, Failure> {
    if let Some(given) = env::var_os("MEDIAWIKI").map(PathBuf::from) {
        return if is_mediawiki(&given) { Ok(given) } else { Err(no_mediawiki()) };
    }
    let folder = workspace::tools().join("mediawiki");
    if is_mediawiki(&folder) {
        report::there(format_args!("mediawiki at {}", folder.display()));
        return Ok(folder);
    }
    let _turn = setup::turn()?;
    report::step("mediawiki, from the system's packages", || unpack_mediawiki(&folder))?;
    if is_mediawiki(&folder) { Ok(folder) } else { Err(no_mediawiki()) }
}

fn is_mediawiki(folder: &Path) -> bool {
    folder.join("maintenance").join("install.php").is_file()
}

fn unpack_mediawiki(folder: &Path) -> Result<(), Failure> {
    if child::find("apt-get").is_none() || child::find("dpkg-deb").is_none() {
        return Err(no_mediawiki());
    }
    let unpacked = workspace::tools().join("mediawiki-packages");
    if unpacked.exists() {
        fs::remove_dir_all(&unpacked).map_err(Failure::file("remove", &unpacked))?;
    }
    fs::create_dir_all(&unpacked).map_err(Failure::file("make", &unpacked))?;
    let mut download = child::command("apt-get");
    child::run(download.current_dir(&unpacked).args(["-q", "download"]).args(MEDIAWIKI))
        .map_err(|_| no_mediawiki())?;
    for entry in fs::read_dir(&unpacked).map_err(Failure::file("list", &unpacked))? {
        let package = entry.map_err(Failure::file("list", &unpacked))?.path();
        if package.extension().is_some_and(|ending| ending == "deb") {
            child::run(child::command("dpkg-deb").arg("-x").arg(&package).arg(&unpacked))?;
        }
    }
    let source = unpacked.join("usr/share/mediawiki");
    // The packages point from here to places of an installed system, which this is not.
    for link in ["LocalSettings.php", "config", "extensions", "images"] {
        let link = source.join(link);
        if link.is_symlink() {
            fs::remove_file(&link).map_err(Failure::file("remove", &link))?;
        }
    }
    let extensions = source.join("extensions-core");
    fs::rename(&extensions, source.join("extensions")).map_err(Failure::file("move", extensions))?;
    fs::rename(&source, folder).map_err(Failure::file("move", source))?;
    fs::remove_dir_all(&unpacked).map_err(Failure::file("remove", unpacked))
}

fn no_mediawiki() -> Failure {
    Failure::missing(
        "no MediaWiki was found for the test in it, and none could be fetched from the system's packages",
        "unpack one from mediawiki.org and set MEDIAWIKI to its folder; on Debian, `apt-get update` may help",
    )
}
