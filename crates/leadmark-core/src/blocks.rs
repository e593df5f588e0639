//! Running text: nodes as blocks.

use std::ops::Range;

use crate::fences;
use crate::finding::Findings;
use crate::name;
use crate::tree::{Entry, Node, NodeKind};
use crate::{Block, Text};

/// Turns nodes into running text.
pub(crate) fn blocks(
    source: &str,
    nodes: impl IntoIterator<Item = Node>,
    findings: &mut Findings,
) -> Vec<Block> {
    let nodes = nodes.into_iter();
    let mut blocks = Vec::with_capacity(nodes.size_hint().0);
    blocks.extend(nodes.filter_map(|node| block(source, node, findings)));
    blocks
}

/// Turns a node into running text; no value for a thematic break, which has no words.
pub(crate) fn block(source: &str, node: Node, findings: &mut Findings) -> Option<Block> {
    let written = || dedented(source, &node.range);
    Some(match node.kind {
        NodeKind::Paragraph(text) if text.is_empty() => return None,
        NodeKind::Paragraph(text) => Block::Paragraph { text: text.unbroken() },
        NodeKind::Heading { level, text, attributes } => {
            attributes.finish(findings);
            Block::Heading { level, text: text.unbroken() }
        }
        NodeKind::List { start, entries } => {
            let entries = entries.into_iter().map(|entry| plain_entry(source, entry, findings)).collect();
            Block::List { start, entries }
        }
        NodeKind::Quote(nodes) => Block::Quote { blocks: blocks(source, nodes, findings) },
        NodeKind::Code { language, text, .. } if text.trim().is_empty() && fences::is_prose(&language) => {
            return None;
        }
        NodeKind::Code { language, text, .. } => Block::Code { language, text },
        NodeKind::Verbatim => Block::Verbatim { text: written() },
        NodeKind::Comment => Block::Comment { text: written() },
        NodeKind::Rule => return None,
    })
}

/// Cuts a block's source out; its lines lose the indentation that its place in a list asks for.
fn dedented(source: &str, range: &Range<usize>) -> String {
    let text = source.get(range.clone()).unwrap_or_default().trim_end();
    let before = source.get(..range.start).unwrap_or_default();
    let column = before.len() - before.rfind('\n').map_or(0, |at| at + 1);
    let line = |line: &str| {
        let indent = line.len() - line.trim_start_matches(' ').len();
        line.get(indent.min(column)..).unwrap_or_default().trim_end_matches('\r').to_owned()
    };
    let mut lines = text.split('\n');
    let first = lines.next().unwrap_or_default().trim_end_matches('\r').to_owned();
    std::iter::once(first).chain(lines.map(line)).collect::<Vec<_>>().join("\n")
}

fn plain_entry(source: &str, mut entry: Entry, findings: &mut Findings) -> Vec<Block> {
    std::mem::take(&mut entry.attributes).finish(findings);
    blocks(source, entry.into_nodes(), findings)
}

/// Takes the words that an entry begins with, and where they stand.
pub(crate) fn take_text(entry: &mut Entry) -> (Text, Range<usize>) {
    let (text, range) = take_lines(entry);
    (text.unbroken(), range)
}

/// Takes the title that a step begins with. A first line in bold is the title alone, and what follows it stays.
pub(crate) fn take_title(entry: &mut Entry) -> (Text, Range<usize>) {
    let (text, range) = take_lines(entry);
    match text.split_line().filter(|(title, _)| name::is_bold(title)) {
        Some((title, rest)) => {
            entry.below.insert(0, Node { kind: NodeKind::Paragraph(rest), range: range.clone() });
            (title, range)
        }
        None => (text.unbroken(), range),
    }
}

fn take_lines(entry: &mut Entry) -> (Text, Range<usize>) {
    entry.text.take().unwrap_or_else(|| (Text::default(), entry.range.clone()))
}

/// Tells whether there is no empty line before what stands at `start`.
pub(crate) fn follows_at_once(source: &str, start: usize) -> bool {
    let before = source.get(..start).unwrap_or_default().trim_end_matches([' ', '\t']);
    let line_before = before.strip_suffix('\n').unwrap_or(before).trim_end_matches([' ', '\t', '\r']);
    !line_before.is_empty() && !line_before.ends_with('\n')
}
