//! Inline text as it is written, escaped so that it reads the same.

use std::cmp::Reverse;
use std::fmt::Write;

use crate::finding::Findings;
use crate::order;
use crate::tree::{self, NodeKind};
use crate::{Run, Text};

/// Where a text is written: what it must not be taken for differs.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Context {
    Heading,
    Paragraph,
    Entry,
}

/// How much is escaped.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Care {
    /// Only what is a mark wherever it stands.
    Light,
    /// Every punctuation character, and white space at the ends of a run.
    Heavy,
}

/// The marks of strong and emphasis, in the order in which they are tried.
const MARKS: [(&str, &str); 4] = [("**", "*"), ("**", "_"), ("__", "*"), ("__", "_")];

/// Writes a text on one line: as plainly as reads the same.
pub(crate) fn write(text: &Text, context: Context) -> String {
    let tries = [Care::Light, Care::Heavy].into_iter().flat_map(|care| MARKS.map(|marks| (care, marks)));
    let mut written = tries.map(|(care, marks)| runs(text, care, marks));
    let first = written.next().unwrap_or_default();
    if reads_as(&first, text, context) {
        return first;
    }
    written.find(|candidate| reads_as(candidate, text, context)).unwrap_or(first)
}

/// Tells whether what was written is read as the text, and as nothing else.
fn reads_as(written: &str, text: &Text, context: Context) -> bool {
    let source = match context {
        Context::Heading => format!("#### {written}"),
        Context::Paragraph => written.to_owned(),
        Context::Entry => format!("- {written}"),
    };
    let mut nodes = tree::read(&source, 0..source.len(), &mut Findings::default());
    if context == Context::Entry {
        nodes = match nodes.pop().map(|node| node.kind) {
            Some(NodeKind::List { start: None, mut entries }) if entries.len() == 1 && nodes.is_empty() => {
                match entries.pop() {
                    Some(entry) if entry.attributes.is_empty() => entry.into_nodes().collect(),
                    _ => return false,
                }
            }
            _ => return false,
        };
    }
    match nodes.as_slice() {
        [] => text.is_empty(),
        [node] => match &node.kind {
            NodeKind::Heading { text: read, attributes, .. } => {
                context == Context::Heading && attributes.is_empty() && read == text
            }
            NodeKind::Paragraph(read) => context != Context::Heading && read == text,
            _ => false,
        },
        _ => false,
    }
}

/// A mark that is open.
#[derive(Clone, Debug, Eq, PartialEq)]
enum Mark {
    Strong,
    Emphasis,
    Link(String),
}

fn runs(text: &Text, care: Care, marks: (&str, &str)) -> String {
    let runs: Vec<Run<'_>> = text.runs().collect();
    let mut out = String::new();
    let mut open: Vec<Mark> = Vec::new();
    for (index, run) in runs.iter().enumerate() {
        let wanted = wanted(run);
        let keep = open.iter().take_while(|mark| wanted.contains(mark)).count();
        while open.len() > keep {
            open.pop().into_iter().for_each(|mark| out.push_str(&closing(&mark, marks)));
        }
        let mut missing: Vec<&Mark> = wanted.iter().filter(|mark| !open.contains(mark)).collect();
        // What lasts longer is opened first; else it would have to be closed and opened again.
        order::sort_by_key(&mut missing, |mark| Reverse(lasts(&runs, index, mark)));
        for mark in missing {
            out.push_str(opening(mark, marks));
            open.push(mark.clone());
        }
        if run.code { code(&run.text, &mut out) } else { words(&run.text, care, &mut out) }
    }
    while let Some(mark) = open.pop() {
        out.push_str(&closing(&mark, marks));
    }
    out
}

fn wanted(run: &Run<'_>) -> Vec<Mark> {
    let mut wanted: Vec<Mark> = run.href.iter().map(|href| Mark::Link(href.to_string())).collect();
    if run.strong {
        wanted.push(Mark::Strong);
    }
    if run.emphasis {
        wanted.push(Mark::Emphasis);
    }
    wanted
}

/// Counts the runs from `index` on that have a mark.
fn lasts(runs: &[Run<'_>], index: usize, mark: &Mark) -> usize {
    runs.iter().skip(index).take_while(|run| wanted(run).contains(mark)).count()
}

fn opening<'a>(mark: &Mark, marks: (&'a str, &'a str)) -> &'a str {
    match mark {
        Mark::Strong => marks.0,
        Mark::Emphasis => marks.1,
        Mark::Link(_) => "[",
    }
}

fn closing(mark: &Mark, marks: (&str, &str)) -> String {
    match mark {
        Mark::Strong => marks.0.to_owned(),
        Mark::Emphasis => marks.1.to_owned(),
        Mark::Link(href) => format!("]({})", address(href)),
    }
}

/// Writes an address, in angle brackets where it has characters that would end it.
fn address(href: &str) -> String {
    let plain = href
        .chars()
        .all(|character| character.is_ascii_alphanumeric() || "-._~:/?#@!$'*+,;=%".contains(character));
    if plain {
        return href.to_owned();
    }
    let mut out = String::from("<");
    for character in href.chars() {
        if matches!(character, '<' | '>' | '\\' | '&') {
            out.push('\\');
        }
        out.push(character);
    }
    out.push('>');
    out
}

fn code(text: &str, out: &mut String) {
    let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let spaces = text.starts_with(' ') && text.ends_with(' ') && !text.trim().is_empty();
    let padding = if spaces || text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    for part in [&fence, padding, text, padding, &fence] {
        out.push_str(part);
    }
}

fn words(text: &str, care: Care, out: &mut String) {
    let mut characters = text.chars().peekable();
    let mut previous: Option<char> = None;
    while let Some(character) = characters.next() {
        let next = characters.peek().copied();
        let at_end = previous.is_none() || next.is_none();
        if character.is_control() || care == Care::Heavy && at_end && character.is_whitespace() {
            // Writing to a text can't fail.
            let _ = write!(out, "&#{};", u32::from(character));
        } else {
            let escaped = match care {
                Care::Heavy => character.is_ascii_punctuation(),
                Care::Light => is_mark(character, previous, next),
            };
            if escaped {
                out.push('\\');
            }
            out.push(character);
        }
        previous = Some(character);
    }
}

/// Tells whether a character would be read as a mark where it stands.
fn is_mark(character: char, previous: Option<char>, next: Option<char>) -> bool {
    let in_word = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
    let apart = |side: Option<char>| side.is_some_and(char::is_whitespace);
    match character {
        '\\' | '`' | '[' | ']' => true,
        '*' => !(apart(previous) && apart(next)),
        '_' => !(in_word(previous) && in_word(next) || apart(previous) && apart(next)),
        '<' => next.is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?')),
        '&' => next.is_some_and(|next| next.is_ascii_alphabetic() || next == '#'),
        _ => false,
    }
}
