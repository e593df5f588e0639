//! The tables of `docs/performance.md`, each between two marks, so that a measurement renews its own and no other.

use std::env;
use std::fs;
use std::thread;

use crate::child;
use crate::failure::Failure;
use crate::workspace;

const PAGE: &str = "docs/performance.md";

/// Writes a table, below the command that it comes from and the machine that it was measured on.
///
/// # Errors
///
/// Fails where the page can't be read or written, or has no marks of this name.
pub(crate) fn write(name: &str, command: &str, table: &str) -> Result<(), Failure> {
    let path = workspace::root().join(PAGE);
    let page = fs::read_to_string(&path).map_err(Failure::file("read", &path))?;
    let content = format!("`{command}` on {}.\n\n{}", machine(), table.trim());
    let Some(renewed) = with_table(&page, name, &content) else {
        return Err(Failure::missing(
            format!("{PAGE} has no place for the table {name}"),
            format!("write `{}` and `{}` where it goes", mark(name, "begin"), mark(name, "end")),
        ));
    };
    fs::write(&path, renewed).map_err(Failure::file("write", path))
}

/// Puts a table between the marks of its name, in the place of what stands there.
fn with_table(page: &str, name: &str, table: &str) -> Option<String> {
    let (begin, end) = (mark(name, "begin"), mark(name, "end"));
    let (before, rest) = page.split_once(&begin)?;
    let (_, after) = rest.split_once(&end)?;
    Some(format!("{before}{begin}\n{table}\n{end}{after}"))
}

fn mark(name: &str, side: &str) -> String {
    format!("<!-- bench {name}: {side} -->")
}

/// Says what it was measured on: the number of cores and their kind, and the versions that figures depend on.
fn machine() -> String {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let processors = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let kind = processor(&processors).unwrap_or("an unnamed processor");
    let version = |program: &str| child::output(child::command(program).arg("--version")).unwrap_or_default();
    let rust = version("rustc");
    let rust = rust.split_whitespace().nth(1).unwrap_or("unknown");
    format!(
        "{cores} cores of {kind} ({}, {}), Rust {rust}, Node {}",
        env::consts::ARCH,
        env::consts::OS,
        version("node").trim_start_matches('v')
    )
}

fn processor(text: &str) -> Option<&str> {
    let line = text.lines().find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# How fast\n\n<!-- bench one: begin -->\nold\n<!-- bench one: end -->\n\n<!-- bench two: begin --><!-- bench two: end -->\n";

    #[test]
    fn a_table_takes_the_place_of_its_own_only() {
        let renewed = with_table(TEXT, "one", "| new |").unwrap();
        assert_eq!(renewed, TEXT.replace("\nold\n", "\n| new |\n"));
        assert_eq!(with_table(&renewed, "one", "| new |").unwrap(), renewed);
        let both = with_table(&renewed, "two", "| other |").unwrap();
        assert!(
            both.ends_with("| new |\n<!-- bench one: end -->\n\n<!-- bench two: begin -->\n| other |\n<!-- bench two: end -->\n")
        );
    }

    #[test]
    fn a_table_without_marks_has_no_place() {
        assert_eq!(with_table(TEXT, "three", ""), None);
        assert_eq!(with_table("<!-- bench one: begin -->", "one", ""), None);
    }

    #[test]
    fn the_page_has_a_place_for_every_table() {
        let page = fs::read_to_string(workspace::root().join(PAGE)).unwrap();
        for bench in crate::bench::all() {
            assert!(with_table(&page, bench.name(), "").is_some(), "{}", bench.name());
        }
    }

    #[test]
    fn the_processor_is_named_as_linux_names_it() {
        let text = "processor\t: 0\nmodel name\t: Some Processor @ 2.00GHz\ncache size\t: 1 KB\n";
        assert_eq!(processor(text), Some("Some Processor @ 2.00GHz"));
        assert_eq!(processor(""), None);
    }
}
