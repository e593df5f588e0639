//! Text of a guide as HTML. Everything is escaped; what comes out can stand between tags and in quoted attributes.

use std::fmt::Write;

use leadmark_core::{Block, Run, Text};

/// Writes a text so that HTML and XML show it as it is. Characters that XML does not have, not even escaped, become the sign
/// for what can't be read: with one of them the whole file would be none.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {
                out.push(char::REPLACEMENT_CHARACTER);
            }
            _ => out.push(character),
        }
    }
    out
}

/// Encodes a text for an address: all of it but letters and digits of ASCII, and the characters that are kept.
pub(crate) fn percent_encoded(text: &str, kept: &[u8]) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || kept.contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a text can't fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// Writes runs with their looks and links.
pub(crate) fn text(text: &Text) -> String {
    text.runs().map(|run| marked(&run)).collect()
}

/// Writes blocks, a line each.
pub(crate) fn blocks(blocks: &[Block]) -> String {
    blocks.iter().map(block).collect::<Vec<_>>().join("\n")
}

fn marked(run: &Run<'_>) -> String {
    let marks = [(run.code, "code"), (run.emphasis, "em"), (run.strong, "strong")];
    let words = marks
        .into_iter()
        .filter(|(wanted, _)| *wanted)
        .fold(escaped(&run.text), |inner, (_, mark)| format!("<{mark}>{inner}</{mark}>"));
    match &run.href {
        Some(href) => format!("<a href=\"{}\" rel=\"noopener noreferrer\">{words}</a>", escaped(href)),
        None => words,
    }
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph { text: words } => format!("<p>{}</p>", text(words)),
        Block::Heading { text: words, .. } => format!("<p><strong>{}</strong></p>", text(words)),
        Block::List { start, entries } => list(*start, entries),
        Block::Quote { blocks: inner } => format!("<blockquote>{}</blockquote>", blocks(inner)),
        Block::Code { text, .. } | Block::Verbatim { text } => format!("<pre>{}</pre>", escaped(text)),
        // Comments are not for readers, and a kind of block that is not known has no words that are.
        _ => String::new(),
    }
}

fn list(start: Option<u32>, entries: &[Vec<Block>]) -> String {
    let mut items = String::new();
    for entry in entries {
        let _ = writeln!(items, "<li>{}</li>", blocks(entry));
    }
    match start {
        Some(start) => format!("<ol start=\"{start}\">{items}</ol>"),
        None => format!("<ul>{items}</ul>"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_links_are_nested_and_escaped() {
        let words = Text::from_iter([Run {
            strong: true,
            code: true,
            href: Some("https://x.example/?a=1&b=\"'".into()),
            ..Run::plain("<b>")
        }]);
        assert_eq!(
            text(&words),
            "<a href=\"https://x.example/?a=1&amp;b=&quot;&#39;\" rel=\"noopener noreferrer\"><strong><code>&lt;b&gt;</code></strong></a>"
        );
    }

    #[test]
    fn what_xml_does_not_have_is_replaced() {
        assert_eq!(escaped("a\u{0}\u{1b}\u{fffe}b\tc\n"), "a\u{fffd}\u{fffd}\u{fffd}b\tc\n");
    }

    #[test]
    fn raw_html_stays_text() {
        let raw = Block::Verbatim { text: "</pre><script>alert(1)</script>".to_owned() };
        assert_eq!(blocks(&[raw]), "<pre>&lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;</pre>");
    }
}
