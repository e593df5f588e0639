//! The licences of the crates whose code is in the WebAssembly, as they ask to be handed on.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::child;
use crate::failure::Failure;

/// The crate that becomes the WebAssembly.
const BOUNDARY: &str = "leadmark-wasm";
const TARGET: &str = "wasm32-unknown-unknown";
/// Licences that ask for no more than their own text beside the code. Where a crate offers several, one of them will do.
const PLAIN: [&str; 8] =
    ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib", "Unlicense", "Unicode-3.0"];
/// How the names of files with licences begin.
const FILES: [&str; 4] = ["LICEN", "COPYING", "NOTICE", "UNLICENSE"];

/// What the files of licences are called that stand beside MIT's to choose from.
const OTHERS: [&str; 3] = ["APACHE", "UNLICENSE", "COPYING"];

/// A crate of somebody else.
#[derive(Debug)]
struct Crate {
    name: String,
    version: String,
    licence: String,
    folder: PathBuf,
}

/// Writes the notices of all crates that the WebAssembly is compiled from. `wasm` still has the names of its functions.
///
/// The linker leaves some crates out. They are named all the same where their licence is a plain one; a crate with another
/// licence must have left no function behind.
///
/// # Errors
///
/// Fails where Cargo can't say what there is, where a crate has no text of its licence, and where code of another licence is
/// in the WebAssembly.
pub(crate) fn notices(wasm: &Path) -> Result<String, Failure> {
    let code = fs::read(wasm).map_err(Failure::file("read", wasm))?;
    let mut notices = Vec::new();
    for part in crates()? {
        if is_plain(&part.licence) {
            notices.push(notice(&part)?);
        } else if holds(&code, &part.name) {
            return Err(Failure::missing(
                format!("{} is in {} under {}", part.name, wasm.display(), part.licence),
                "leave it out, or add its licence to licences.rs if it asks for no more than its text",
            ));
        }
    }
    Ok(notices.join("\n"))
}

/// Tells whether a licence, or one of those to choose from, is a plain one.
pub(crate) fn is_plain(licence: &str) -> bool {
    let choices = licence.split(" OR ").flat_map(|choice| choice.split('/'));
    choices.into_iter().any(|choice| {
        let all = choice.split(" AND ").map(|part| part.trim_matches(['(', ')', ' ']));
        all.into_iter().all(|part| PLAIN.contains(&part))
    })
}

/// Tells whether a function of a crate is in the code, by its name.
fn holds(code: &[u8], name: &str) -> bool {
    let path = format!("{}::", name.replace('-', "_"));
    code.windows(path.len()).any(|window| window == path.as_bytes())
}

fn notice(part: &Crate) -> Result<String, Failure> {
    let mut texts = Vec::new();
    let entries = fs::read_dir(&part.folder).map_err(Failure::file("list", &part.folder))?;
    let files = entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file());
    let mut files: Vec<(String, PathBuf)> = files.map(|path| (upper_name(&path), path)).collect();
    files.retain(|(name, _)| FILES.iter().any(|start| name.starts_with(start)));
    // Where MIT may be chosen, its text is all that is owed: the others are long.
    if files.iter().any(|(name, _)| name.contains("MIT")) {
        files.retain(|(name, _)| !OTHERS.iter().any(|other| name.contains(other)));
    }
    files.sort();
    for (_, file) in files {
        texts.push(fs::read_to_string(&file).map_err(Failure::file("read", &file))?);
    }
    if texts.is_empty() {
        let mend = "look into its repository, and leave it out if there is none either";
        return Err(Failure::missing(format!("the crate {} has no text of its licence", part.name), mend));
    }
    Ok(format!("{} {} ({})\n\n{}", part.name, part.version, part.licence, texts.join("\n")))
}

fn upper_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().to_uppercase()
}

/// Lists the crates that are compiled into the WebAssembly, in the order of their names: not those that only build it, and
/// not our own.
fn crates() -> Result<Vec<Crate>, Failure> {
    let mut command = child::cargo();
    command.args(["metadata", "--format-version", "1", "--locked", "--filter-platform", TARGET]);
    let unreadable = || Failure::missing("what `cargo metadata` says can't be read", "run it to see why");
    let metadata = child::output(&mut command).ok_or_else(unreadable)?;
    let metadata: Value = serde_json::from_str(&metadata).map_err(|_| unreadable())?;
    let packages = by_id(metadata.pointer("/packages"));
    let nodes = by_id(metadata.pointer("/resolve/nodes"));

    let mut reached = BTreeSet::new();
    let mut next: Vec<&str> =
        packages.iter().filter(|(_, package)| package["name"] == BOUNDARY).map(|(&id, _)| id).collect();
    while let Some(id) = next.pop() {
        let (Some(package), Some(node)) = (packages.get(id), nodes.get(id)) else { continue };
        if !is_compiled_in(package) || !reached.insert(id) {
            continue;
        }
        let links = list(&node["deps"])
            .iter()
            .filter(|link| list(&link["dep_kinds"]).iter().any(|kind| kind["kind"].is_null()));
        next.extend(links.filter_map(|link| link["pkg"].as_str()));
    }
    let theirs =
        reached.iter().filter_map(|id| packages.get(id)).filter(|package| !package["source"].is_null());
    let mut crates: Vec<Crate> = theirs.map(|package| read(package)).collect();
    crates.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(crates)
}

fn read(package: &Value) -> Crate {
    let text = |name: &str| package[name].as_str().unwrap_or_default().to_owned();
    let manifest = PathBuf::from(text("manifest_path"));
    Crate {
        name: text("name"),
        version: text("version"),
        licence: text("license"),
        folder: manifest.parent().map(Path::to_owned).unwrap_or_default(),
    }
}

/// Macros run in the compiler, and only what they write is compiled in.
fn is_compiled_in(package: &Value) -> bool {
    !list(&package["targets"])
        .iter()
        .any(|target| list(&target["kind"]).iter().any(|kind| kind == "proc-macro"))
}

fn by_id(entries: Option<&Value>) -> BTreeMap<&str, &Value> {
    entries.map_or(&[][..], list).iter().filter_map(|entry| Some((entry["id"].as_str()?, entry))).collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_is_plain_where_one_that_may_be_chosen_is() {
        for licence in
            ["MIT", "MIT/Apache-2.0", "Apache-2.0 OR BSL-1.0", "(MIT OR Apache-2.0) AND Unicode-3.0"]
        {
            assert!(is_plain(licence), "{licence}");
        }
        for licence in ["", "LGPL-3.0-or-later OR MPL-2.0", "MIT AND GPL-3.0"] {
            assert!(!is_plain(licence), "{licence}");
        }
    }

    #[test]
    fn code_is_found_by_the_names_of_its_functions() {
        assert!(holds(b"\0\x1fpriority_queue::store::swap", "priority-queue"));
        assert!(!holds(b"\0\x1fpriority-queue", "priority-queue"));
    }
}
