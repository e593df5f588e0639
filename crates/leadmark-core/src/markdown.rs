//! Markdown as it is written: blocks with their indentation and the empty lines between them.

use crate::escape::{self, Context};
use crate::{Block, Text};

/// Something to write.
pub(crate) enum Piece<'a> {
    Heading { level: u8, line: Line },
    Paragraph(Text),
    List { start: Option<u32>, entries: Vec<Entry<'a>> },
    Quote(Vec<Piece<'a>>),
    Code { language: &'a str, text: &'a str },
    Verbatim(&'a str),
    Rule,
}

/// A line of inline text with its attributes, braces included.
#[derive(Default)]
pub(crate) struct Line {
    pub(crate) text: Text,
    pub(crate) attributes: String,
}

/// An entry of a list: the line that it begins with and what stands below.
pub(crate) struct Entry<'a> {
    pub(crate) line: Line,
    pub(crate) below: Vec<Piece<'a>>,
}

/// Turns running text into pieces.
pub(crate) fn pieces(blocks: &[Block]) -> impl Iterator<Item = Piece<'_>> {
    blocks.iter().map(piece)
}

fn piece(block: &Block) -> Piece<'_> {
    match block {
        Block::Paragraph { text } => Piece::Paragraph(text.clone()),
        Block::Heading { level, text } => {
            Piece::Heading { level: *level, line: Line { text: text.clone(), attributes: String::new() } }
        }
        Block::List { start, entries } => {
            Piece::List { start: *start, entries: entries.iter().map(|blocks| entry(blocks)).collect() }
        }
        Block::Quote { blocks } => Piece::Quote(pieces(blocks).collect()),
        Block::Code { language, text } => Piece::Code { language, text },
        Block::Verbatim { text } | Block::Comment { text } => Piece::Verbatim(text),
    }
}

fn entry(blocks: &[Block]) -> Entry<'_> {
    match blocks.split_first() {
        Some((Block::Paragraph { text }, rest)) => Entry {
            line: Line { text: text.clone(), attributes: String::new() },
            below: pieces(rest).collect(),
        },
        _ => Entry { line: Line::default(), below: pieces(blocks).collect() },
    }
}

/// Writes pieces as a document.
pub(crate) fn write(pieces: Vec<Piece<'_>>) -> String {
    let mut text = blocks(pieces).join("\n");
    text.push('\n');
    text
}

/// Writes pieces as lines, an empty one between two of them.
fn blocks(pieces: Vec<Piece<'_>>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    // Two lists side by side stay two by their markers.
    let mut before: Option<(bool, bool)> = None;
    for piece in pieces {
        let list = match &piece {
            Piece::List { start, .. } => Some(start.is_some()),
            _ => None,
        };
        let other = list.is_some_and(|ordered| before == Some((ordered, false)));
        before = list.map(|ordered| (ordered, other));
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(block(piece, other));
    }
    lines
}

fn block(piece: Piece<'_>, other_marker: bool) -> Vec<String> {
    match piece {
        Piece::Heading { level, line } => {
            vec![join(&"#".repeat(level.into()), &line_text(&line, Context::Heading))]
        }
        Piece::Paragraph(text) => vec![escape::write(&text, Context::Paragraph)],
        Piece::List { start, entries } => list(start, entries, other_marker),
        Piece::Quote(pieces) => blocks(pieces).iter().map(|line| join(">", line)).collect(),
        Piece::Code { language, text } => code(language, text),
        Piece::Verbatim(text) => text.lines().map(str::to_owned).collect(),
        Piece::Rule => vec!["---".to_owned()],
    }
}

fn list(start: Option<u32>, entries: Vec<Entry<'_>>, other_marker: bool) -> Vec<String> {
    let loose = entries.iter().any(|entry| !entry.below.is_empty());
    let mut lines = Vec::new();
    for (index, entry) in entries.into_iter().enumerate() {
        if loose && index > 0 {
            lines.push(String::new());
        }
        let marker = match (start, other_marker) {
            (None, false) => "-".to_owned(),
            (None, true) => "*".to_owned(),
            (Some(start), other) => {
                let number = u64::from(start) + u64::try_from(index).unwrap_or_default();
                format!("{}{}", number.min(999_999_999), if other { ")" } else { "." })
            }
        };
        let indent = " ".repeat(marker.len() + 1);
        let tight = is_tight(&entry);
        let mut inside = Vec::new();
        let line = line_text(&entry.line, Context::Entry);
        if !line.is_empty() {
            inside.push(line);
            if !tight {
                inside.push(String::new());
            }
        }
        inside.extend(blocks(entry.below));
        let mut inside = inside.into_iter();
        lines.push(join(&marker, &inside.next().unwrap_or_default()));
        lines.extend(inside.map(|line| if line.is_empty() { line } else { format!("{indent}{line}") }));
    }
    lines
}

/// Tells whether an entry can do without empty lines: one line, and at most a list of such below it.
fn is_tight(entry: &Entry<'_>) -> bool {
    let has_line = !entry.line.text.is_empty() || !entry.line.attributes.is_empty();
    let tight_list = |piece: &Piece<'_>| match piece {
        Piece::List { start, entries } => {
            start.is_none_or(|start| start == 1) && entries.iter().all(is_tight)
        }
        _ => false,
    };
    has_line && entry.below.len() <= 1 && entry.below.iter().all(tight_list)
}

fn code(language: &str, text: &str) -> Vec<String> {
    let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or(0);
    // A line that looks like a heading would be taken for one that a runaway fence swallows, but for a wide fence.
    let width = if text.contains("##") || text.contains("**Q:") { 9 } else { 3 };
    let mark = if language.contains('`') { "~" } else { "`" };
    let tildes = text.split(|character| character != '~').map(str::len).max().unwrap_or(0);
    let fence = mark.repeat(width.max(longest + 1).max(if mark == "~" { tildes + 1 } else { 0 }));
    let mut lines = vec![format!("{fence}{language}")];
    lines.extend(text.lines().map(str::to_owned));
    lines.push(fence);
    lines
}

fn line_text(line: &Line, context: Context) -> String {
    join(&escape::write(&line.text, context), &line.attributes)
}

fn join(before: &str, after: &str) -> String {
    match (before, after) {
        ("", text) | (text, "") => text.to_owned(),
        _ => format!("{before} {after}"),
    }
}
