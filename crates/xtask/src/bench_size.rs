//! What the package and the page weigh, file by file, and the WebAssembly crate by crate.

use std::collections::BTreeMap;
use std::fs;

use wasmparser::{BinaryReaderError, KnownCustom, Name, Parser, Payload, TypeRef};

use crate::assemble;
use crate::bench;
use crate::child;
use crate::failure::Failure;
use crate::report;
use crate::setup::Machine;

/// What is not code, and what is code of nobody.
const DATA: &str = "data: strings, tables of numbers";
const OTHER: &str = "everything else: types, exports, tables";
const EXPORTS: &str = "exports to JavaScript, with what is inlined into them";

/// Measures the built files, and a build of the WebAssembly that has kept its names.
///
/// # Errors
///
/// Fails where the WebAssembly can't be built or read.
pub(crate) fn measure(machine: &Machine) -> Result<String, Failure> {
    let files = report::step("files", || child::printed(&mut bench::node(machine, "size/size.js")))?;
    let wasm = report::step("WebAssembly with names", assemble::build_with_names)?;
    let code = fs::read(&wasm).map_err(Failure::file("read", &wasm))?;
    let sizes = by_crate(&code).map_err(|error| {
        Failure::missing(format!("{} can't be read: {error}", wasm.display()), "build anew")
    })?;
    Ok(format!("{files}\n{}", table(&sizes)))
}

/// Adds up the bytes of the functions by the crate that each is named after; what is no function is a line of its own.
/// The names themselves are left out: what is shipped has none.
fn by_crate(wasm: &[u8]) -> Result<BTreeMap<String, usize>, BinaryReaderError> {
    let mut imported = 0;
    let mut bodies = Vec::new();
    let mut names = BTreeMap::new();
    let mut sizes = BTreeMap::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                *sizes.entry(OTHER.to_owned()).or_default() += imports.range().len();
                for import in imports.into_imports() {
                    imported += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.range().len()),
            Payload::DataSection(data) => {
                sizes.insert(DATA.to_owned(), data.range().len());
            }
            Payload::CustomSection(section) => {
                let KnownCustom::Name(sections) = section.as_known() else {
                    *sizes.entry(OTHER.to_owned()).or_default() += section.range().len();
                    continue;
                };
                for section in sections {
                    if let Name::Function(map) = section? {
                        for name in map {
                            let name = name?;
                            names.insert(name.index as usize, name.name);
                        }
                    }
                }
            }
            payload => {
                if let Some((id, range)) = payload.as_section()
                    && id != CODE
                {
                    *sizes.entry(OTHER.to_owned()).or_default() += range.len();
                }
            }
        }
    }
    for (place, size) in bodies.into_iter().enumerate() {
        let crate_name = names.get(&(imported + place)).and_then(|name| crate_of(name)).unwrap_or(EXPORTS);
        *sizes.entry(crate_name.to_owned()).or_default() += size;
    }
    Ok(sizes)
}

/// The section of all functions, which are counted one by one.
const CODE: u8 = 10;

/// Returns the crate that a function's name begins with: `core` for `<&T as core::fmt::Debug>::fmt`, since no type is named.
fn crate_of(name: &str) -> Option<&str> {
    let mut rest = name;
    loop {
        let trimmed = rest.trim_start_matches(['<', '&', '(', '[', '*', ' ']);
        let trimmed = ["mut ", "dyn ", "const ", "impl "]
            .into_iter()
            .fold(trimmed, |text, word| text.strip_prefix(word).unwrap_or(text));
        if trimmed == rest {
            break;
        }
        rest = trimmed;
    }
    let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len());
    let (word, after) = rest.split_at_checked(end)?;
    if after.starts_with("::") || after.starts_with('[') {
        return Some(word);
    }
    // A type that the language has by itself: the crate is the trait's, where there is one.
    match rest.split_once(" as ") {
        Some((_, of_trait)) => crate_of(of_trait),
        None => after.starts_with(">::").then_some("core"),
    }
}

fn table(sizes: &BTreeMap<String, usize>) -> String {
    let all: usize = sizes.values().sum();
    let mut rows: Vec<(&str, usize)> = sizes.iter().map(|(name, &size)| (name.as_str(), size)).collect();
    rows.sort_by_key(|&(name, size)| (std::cmp::Reverse(size), name));
    rows.push(("all", all));
    let rows: Vec<String> = rows.into_iter().map(|(name, size)| row(name, size, all)).collect();
    format!("| WebAssembly, by crate | bytes | of all |\n| --- | --- | --- |\n{}", rows.concat())
}

fn row(name: &str, size: usize, all: usize) -> String {
    let tenths = (size * 2000 / all.max(1)).div_ceil(2);
    format!("| {name} | {} | {}.{} % |\n", report::bytes(size as u64), tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crate_is_the_one_that_a_name_begins_with() {
        let names = [
            ("leadmark_core::score::score::h1547e129cae189df", "leadmark_core"),
            ("core[c5930c85a12de822]::panicking::panic", "core"),
            ("<leadmark_core::Recall as serde_core::de::Deserialize>::deserialize::h2", "leadmark_core"),
            ("<&mut alloc::vec::Vec<T> as core::fmt::Debug>::fmt::h2", "alloc"),
            ("<[T] as alloc::slice::Join<&str>>::join::h3", "alloc"),
            ("<&T as core::fmt::Display>::fmt::h4", "core"),
            ("<dyn core::any::Any>::is::h5", "core"),
            ("<str>::to_lowercase", "core"),
            ("<u8 as alloc::string::ToString>::to_string", "alloc"),
        ];
        for (name, expected) in names {
            assert_eq!(crate_of(name), Some(expected), "{name}");
        }
        for name in ["__wbindgen_malloc", "memcpy", ""] {
            assert_eq!(crate_of(name), None, "{name}");
        }
    }

    /// A module with an import, two functions named after crates and one without a name.
    const MODULE: &[u8] = &[
        0, b'a', b's', b'm', 1, 0, 0, 0, // the format and its version
        1, 4, 1, 0x60, 0, 0, // a type
        2, 7, 1, 1, b'a', 1, b'b', 0, 0, // an import
        3, 4, 3, 0, 0, 0, // three functions of that type
        10, 12, 3, 2, 0, 0x0b, 3, 0, 1, 0x0b, 3, 0, 1, 0x0b, // their bodies
        0, 20, 4, b'n', b'a', b'm', b'e', 1, 13, 2, 1, 4, b'a', b':', b':', b'x', 2, 4, b'b', b':', b':',
        b'y',
    ];

    #[test]
    fn bytes_are_those_of_the_functions_by_crate() {
        let sizes = by_crate(MODULE).unwrap();
        assert_eq!(sizes["a"], 2);
        assert_eq!(sizes["b"], 3);
        assert_eq!(sizes[EXPORTS], 3);
        assert_eq!(sizes[OTHER], 4 + 7 + 4);
    }

    #[test]
    fn shares_are_of_all() {
        let sizes = BTreeMap::from([("one".to_owned(), 3000), ("two".to_owned(), 1000)]);
        let head = "| WebAssembly, by crate | bytes | of all |\n| --- | --- | --- |\n";
        let rows = "| one | 3,000 | 75.0 % |\n| two | 1,000 | 25.0 % |\n| all | 4,000 | 100.0 % |\n";
        assert_eq!(table(&sizes), format!("{head}{rows}"));
    }
}
