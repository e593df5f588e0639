//! Markdown as it is put together. Everything that comes in here is Markdown already.

/// Joins blocks, leaving out empty ones, into a document or a part of one.
pub(crate) fn join(blocks: impl IntoIterator<Item = String>) -> String {
    let blocks: Vec<String> = blocks.into_iter().filter(|block| !block.is_empty()).collect();
    blocks.join("\n\n")
}

/// Ends a document.
pub(crate) fn finish(mut document: String) -> String {
    document.push('\n');
    document
}

/// Writes a heading.
pub(crate) fn heading(level: usize, text: &str) -> String {
    format!("{} {text}", "#".repeat(level))
}

/// Writes a heading over blocks; nothing where they are empty.
pub(crate) fn section(level: usize, title: &str, blocks: impl IntoIterator<Item = String>) -> String {
    let body = join(blocks);
    if body.is_empty() { body } else { join([heading(level, title), body]) }
}

/// Writes a list without empty lines between its entries; each entry is one line, and what stands below it.
pub(crate) fn bullets(entries: impl IntoIterator<Item = String>) -> String {
    let entries: Vec<String> = entries.into_iter().map(|entry| indented("- ", &entry)).collect();
    entries.join("\n")
}

/// Writes a numbered list whose entries have several blocks each.
pub(crate) fn numbered(entries: impl IntoIterator<Item = String>) -> String {
    join(entries.into_iter().zip(1_usize..).map(|(entry, number)| indented(&format!("{number}. "), &entry)))
}

/// Writes blocks as a quotation.
pub(crate) fn quote(blocks: &str) -> String {
    let lines: Vec<String> = blocks
        .lines()
        .map(|line| if line.is_empty() { ">".to_owned() } else { format!("> {line}") })
        .collect();
    lines.join("\n")
}

/// Puts a marker before the first line and sets the others below its text.
fn indented(marker: &str, entry: &str) -> String {
    let margin = " ".repeat(marker.len());
    let mut out = String::new();
    for (index, line) in entry.lines().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        if index == 0 {
            out.push_str(marker);
        } else if !line.is_empty() {
            out.push_str(&margin);
        }
        out.push_str(line);
    }
    out
}

/// Writes a table: text in the first column, figures in all others.
pub(crate) fn table(header: &[String], rows: &[Vec<String>]) -> String {
    let row = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let rule = |column: usize| if column == 0 { "---" } else { "---:" }.to_owned();
    let rules: Vec<String> = (0..header.len()).map(rule).collect();
    let lines: Vec<String> =
        [row(header), row(&rules)].into_iter().chain(rows.iter().map(|cells| row(cells))).collect();
    lines.join("\n")
}
