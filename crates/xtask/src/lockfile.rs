//! The versions that `Cargo.lock` holds.

/// Returns the version of a package in the text of a `Cargo.lock`.
///
/// Where several versions are locked, the last, which Cargo writes in ascending order.
pub(crate) fn locked_version<'text>(lock: &'text str, package: &str) -> Option<&'text str> {
    let entry = lock.rsplit("[[package]]").find(|entry| value(entry, "name") == Some(package))?;
    value(entry, "version")
}

fn value<'text>(entry: &'text str, key: &str) -> Option<&'text str> {
    entry.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
version = 4

[[package]]
name = "syn"
version = "1.0.109"

[[package]]
name = "syn"
version = "2.0.119"

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
source = "registry+https://github.com/rust-lang/crates.io-index"
dependencies = [
 "wasm-bindgen-macro",
]

[[package]]
name = "wasm-bindgen-macro"
version = "0.2.129"
"#;

    #[test]
    fn found_by_whole_name() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(LOCK, "wasm-bindgen-macro"), Some("0.2.129"));
        assert_eq!(locked_version(LOCK, "wasm"), None);
    }

    #[test]
    fn last_of_several() {
        assert_eq!(locked_version(LOCK, "syn"), Some("2.0.119"));
    }

    #[test]
    fn windows_line_ends() {
        assert_eq!(locked_version(&LOCK.replace('\n', "\r\n"), "wasm-bindgen"), Some("0.2.130"));
    }
}
