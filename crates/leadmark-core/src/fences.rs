//! Fences: what stands in one may be meant as the guide's own text.
//!
//! And one may run away, being unclosed or closed too early by an inner one, so that what follows swallows the next
//! headings.

use std::collections::HashMap;
use std::ops::Range;

use memchr::{memchr, memchr2};

use crate::finding::Findings;
use crate::sentence::Sentence;
use crate::tree::{self, Node, NodeKind};

/// How many runaway fences are cut short; each cut starts a new parser.
const MOST_RUNAWAYS: usize = 1_000;
/// How deep fences may nest and still be read; each level reads its content once more.
const DEEPEST_FENCE: usize = 4;

struct Fence {
    mark: u8,
    width: usize,
    /// A fence that names a language holds code, where a line may well begin with `##`.
    named: bool,
    /// Whether it stands in an entry of a list, whose indentation its end has too.
    in_list: bool,
    start: usize,
}

/// Where the next line is that closes a fence of a kind; no value where none is.
///
/// Kept, because every fence that runs away has its end looked for anew.
#[derive(Default)]
struct Closers(HashMap<(u8, usize, bool), Option<usize>>);

/// A wider fence is wide on purpose, so that it holds others.
const WIDEST: usize = 8;

/// Splits the source so that no part has a runaway fence in its middle: each ends before the heading or the
/// question that such a fence would swallow.
///
/// The parts are adjacent and cover the source, so reading them one by one takes linear time.
/// A guide with more runaway fences than it can have by accident is read as it stands from there on.
pub(crate) fn split(source: &str, findings: &mut Findings) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut closers = Closers::default();
    let mut start = 0;
    let mut at = 0;
    while let Some(line) = marked_line(source, at) {
        at = line.end;
        let Some(fence) = source.get(line.clone()).and_then(|text| opening(text, line.start)) else {
            continue;
        };
        match end(source, at, &fence, &mut closers) {
            End::Closed(after) => at = after,
            End::Swallows(_) if parts.len() == MOST_RUNAWAYS => {
                findings.add(Sentence::TooManyFences, fence.start..fence.start + fence.width, &[]);
                break;
            }
            End::Swallows(section) => {
                findings.add(Sentence::SwallowingFence, fence.start..fence.start + fence.width, &[]);
                parts.push(start..section);
                (start, at) = (section, section);
            }
            End::Open => {
                findings.add(Sentence::UnclosedFence, fence.start..fence.start + fence.width, &[]);
                break;
            }
        }
    }
    parts.push(start..source.len());
    parts
}

enum End {
    /// It is closed; the offset is behind its last line.
    Closed(usize),
    /// It runs over the section that begins there.
    Swallows(usize),
    /// It is open to the end.
    Open,
}

/// Finds where a fence ends whose first inner line is at `inside`.
///
/// One that holds a heading or a question is a sample where it looks like one, with an empty line behind it and
/// none at its start. Else its opening was meant as a close, or its close as the next opening. Code runs away only
/// where nothing closes it.
fn end(source: &str, inside: usize, fence: &Fence, closers: &mut Closers) -> End {
    let text = |place: Range<usize>| source.get(place).unwrap_or_default();
    let close = closers.next(source, inside, fence).map(|at| line(source, at));
    let may_run_away = fence.width <= WIDEST && (!fence.named || close.is_none());
    let until = close.as_ref().map_or(source.len(), |close| close.start);
    let section = if may_run_away { section(source, inside..until, fence.named) } else { None };
    match (close, section) {
        (None, section) => section.map_or(End::Open, End::Swallows),
        (Some(close), None) => End::Closed(close.end),
        (Some(close), Some(section)) => {
            let begins_blank = text(line(source, inside)).trim().is_empty();
            let ends_blank = text(line(source, close.end)).trim().is_empty();
            if begins_blank || !ends_blank { End::Swallows(section) } else { End::Closed(close.end) }
        }
    }
}

impl Closers {
    fn next(&mut self, source: &str, inside: usize, fence: &Fence) -> Option<usize> {
        let kind = (fence.mark, fence.width, fence.in_list);
        if let Some(known) = self.0.get(&kind).filter(|known| known.is_none_or(|at| at >= inside)) {
            return *known;
        }
        let mut lines = lines(source, inside..source.len());
        let found = lines.find(|line| source.get(line.clone()).is_some_and(|text| closes(text, fence)));
        let found = found.map(|line| line.start);
        self.0.insert(kind, found);
        found
    }
}

/// Finds the first heading or question; in code, one with an empty line before it.
fn section(source: &str, range: Range<usize>, in_code: bool) -> Option<usize> {
    let mut after_blank = false;
    for line in lines(source, range) {
        let text = source.get(line.clone()).unwrap_or_default();
        if begins_section(text) && (after_blank || !in_code) {
            return Some(line.start);
        }
        after_blank = text.trim().is_empty();
    }
    None
}

fn lines(source: &str, range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let next = move |at: usize| (at < range.end).then(|| line(source, at));
    std::iter::successors(next(range.start), move |before| next(before.end))
}

fn line(source: &str, at: usize) -> Range<usize> {
    let rest = source.get(at..).unwrap_or_default();
    at..at + memchr(b'\n', rest.as_bytes()).map_or(rest.len(), |length| length + 1)
}

/// Finds the next line from `start` on that holds a mark of a fence; most lines hold none.
fn marked_line(source: &str, start: usize) -> Option<Range<usize>> {
    let (before, rest) = source.get(start..)?.split_at(memchr2(b'`', b'~', source.get(start..)?.as_bytes())?);
    let at = start + before.rfind('\n').map_or(0, |at| at + 1);
    Some(at..line(source, source.len() - rest.len()).end)
}

fn opening(line: &str, start: usize) -> Option<Fence> {
    let unlisted = without_bullets(line);
    let text = unlisted.trim_start_matches(' ');
    let indent = unlisted.len() - text.len();
    let in_list = unlisted.len() < line.len();
    let start = start + line.len() - text.len();
    let mark = *text.as_bytes().first().filter(|byte| matches!(byte, b'`' | b'~'))?;
    let width = text.bytes().take_while(|&byte| byte == mark).count();
    let info = text.get(width..)?.trim();
    let is_fence = indent <= 3 && width >= 3 && (mark == b'~' || !info.contains('`'));
    is_fence.then_some(Fence { mark, width, named: !is_prose(info), in_list, start })
}

/// Takes the marks of list entries off the start of a line.
fn without_bullets(mut line: &str) -> &str {
    loop {
        let text = line.trim_start_matches([' ', '\t']);
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let marks: &[char] = if digits == 0 { &['-', '*', '+'] } else { &['.', ')'] };
        let after = text.get(digits..).and_then(|text| text.strip_prefix(marks));
        match after.and_then(|after| after.strip_prefix([' ', '\t'])) {
            Some(after) => line = after,
            None => return line,
        }
    }
}

fn closes(line: &str, fence: &Fence) -> bool {
    let text = line.trim_start_matches(' ');
    let width = text.bytes().take_while(|&byte| byte == fence.mark).count();
    (fence.in_list || line.len() - text.len() <= 3)
        && width >= fence.width
        && text.get(width..).is_some_and(|rest| rest.trim().is_empty())
}

/// Tells whether what a fence is called leaves its content to be read as the guide's own text.
pub(crate) fn is_prose(language: &str) -> bool {
    ["", "text", "txt", "markdown", "md"].iter().any(|name| language.eq_ignore_ascii_case(name))
}

fn begins_section(line: &str) -> bool {
    let hashes = line.bytes().take_while(|&byte| byte == b'#').count();
    // One hash is as often a comment in a script.
    let heading = (2..=6).contains(&hashes) && line.get(hashes..).is_some_and(|rest| rest.starts_with(' '));
    heading || line.starts_with("**Q:")
}

/// Finds where a fence's content stands that is to be read as the guide's own text.
fn prose(node: &Node) -> Option<Range<usize>> {
    match &node.kind {
        NodeKind::Code { language, content, .. } if is_prose(language) => content.clone(),
        _ => None,
    }
}

/// Reads a fence's content as Markdown where it holds a list, else gives no value.
pub(crate) fn unfenced(source: &str, node: &Node, findings: &mut Findings) -> Option<Vec<Node>> {
    unfenced_within(source, node, findings, DEEPEST_FENCE)
}

fn unfenced_within(source: &str, node: &Node, findings: &mut Findings, depth: usize) -> Option<Vec<Node>> {
    let content = prose(node)?;
    let text = source.get(content.clone())?;
    if text.trim().is_empty() {
        return Some(Vec::new());
    }
    // Findings of a fence that turns out to be code are about nothing.
    let mut inner = Findings::default();
    let nodes = tree::read(source, content, &mut inner);
    let has_list = nodes.iter().any(|node| matches!(node.kind, NodeKind::List { .. }));
    if depth == 0 || !has_list {
        return None;
    }
    findings.append(inner);
    let mut flat = Vec::with_capacity(nodes.len());
    for node in nodes {
        match unfenced_within(source, &node, findings, depth - 1) {
            Some(nodes) => flat.extend(nodes),
            None => flat.push(without_heading(node, findings)),
        }
    }
    Some(flat)
}

/// A heading inside a fence opens no section: it is a line of text.
fn without_heading(node: Node, findings: &mut Findings) -> Node {
    match node.kind {
        NodeKind::Heading { text, attributes, .. } => {
            attributes.finish(findings);
            Node { kind: NodeKind::Paragraph(text), range: node.range }
        }
        kind => Node { kind, ..node },
    }
}
