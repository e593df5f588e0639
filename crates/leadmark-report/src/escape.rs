//! Text of a guide or a person, written so that Markdown shows it as it is.
//!
//! What is written here is one line that can stand anywhere: in a heading, a table's cell, a list's entry, a quotation, at
//! the beginning of a line or within it. It holds for CommonMark and GitHub's additions, and where it costs nothing for what
//! other wikis add (attributes in braces, mathematics, highlights).

/// Writes a text on one line.
///
/// Marks are escaped. A word that a reader might make a link or a mention of, such as an address, is set as code: links
/// are found after escapes are resolved (cmark-gfm does so for mail addresses), so that no escape can prevent them.
pub(crate) fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for each in text.split_whitespace() {
        if out.is_empty() {
            first_word(each, &mut out);
        } else {
            out.push(' ');
            word(each, &mut out);
        }
    }
    out
}

/// Writes a text as code.
pub(crate) fn code(text: &str) -> String {
    let mut out = String::new();
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        code_word(word, &mut out);
    }
    out
}

/// Sets a text apart that is written from right to left, so that it does not turn the sentence around it.
pub(crate) fn apart(text: &str) -> String {
    if text.chars().any(is_right_to_left) { isolated(text) } else { text.to_owned() }
}

/// Sets a text apart in a sentence that is written from right to left itself: all but a number, which goes along.
pub(crate) fn apart_from_right_to_left(text: &str) -> String {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.to_owned() } else { isolated(text) }
}

fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

fn is_right_to_left(character: char) -> bool {
    matches!(character,
        '\u{590}'..='\u{8ff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// Writes the first word: it might also be a heading, a list, a quotation or a rule.
fn first_word(text: &str, out: &mut String) {
    let number = text.trim_end_matches(['.', ')']);
    let is_number = number.len() + 1 == text.len() && number.bytes().all(|byte| byte.is_ascii_digit());
    let starts_block = text.starts_with(['+', '-', '=', ':', '%']) && !is_address(text);
    let split = if is_number { number.len() } else { 0 };
    if is_number || starts_block {
        let (before, after) = text.split_at(split);
        out.extend([before, "\\"]);
        let mut characters = after.chars();
        out.extend(characters.next());
        word(characters.as_str(), out);
    } else {
        word(text, out);
    }
}

fn word(word: &str, out: &mut String) {
    if !is_address(word) {
        return marks(word, out);
    }
    // Brackets, quotes and full stops around an address stay outside.
    let outside = |character: char| "()[]{}<>\"'“”‘’«»„*_~".contains(character);
    let inner = word.trim_start_matches(outside);
    let before = word.strip_suffix(inner).unwrap_or_default();
    let whole = inner;
    let inner = whole.trim_end_matches(|character: char| outside(character) || ",.;:!?".contains(character));
    let after = whole.strip_prefix(inner).unwrap_or_default();
    marks(before, out);
    code_word(inner, out);
    marks(after, out);
}

/// Tells whether a reader might make a link or a mention of a word.
fn is_address(word: &str) -> bool {
    let www = |part: &[u8]| part.eq_ignore_ascii_case(b"www.");
    word.contains('@') || word.contains("://") || word.as_bytes().windows(4).any(www)
}

/// Writes a word as code, but for pipes and backslashes: in a table they are read before code is.
fn code_word(word: &str, out: &mut String) {
    let mut rest = word;
    while !rest.is_empty() {
        let apart = rest.find(['|', '\\']).unwrap_or(rest.len());
        let (inner, after) = rest.split_at(apart);
        if !inner.is_empty() {
            code_span(inner, out);
        }
        rest = after.trim_start_matches(['|', '\\']);
        marks(after.strip_suffix(rest).unwrap_or_default(), out);
    }
}

fn code_span(text: &str, out: &mut String) {
    let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let padding = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    out.extend([&fence, padding]);
    out.extend(text.chars().map(visible));
    out.extend([padding, &fence]);
}

/// Writes characters of a word, with a backslash before each that could be a mark.
fn marks(word: &str, out: &mut String) {
    let mut characters = word.chars().peekable();
    while let Some(character) = characters.next() {
        let next = characters.peek().copied();
        match character {
            // Sloppy readers look for tags before they look for escapes.
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // Not all readers count backslashes before a pipe.
            '\\' if next == Some('|') => out.push_str("&#92;"),
            '&' if next.is_some_and(|next| next.is_ascii_alphanumeric() || next == '#') => {
                out.push_str("\\&");
            }
            '\\' | '`' | '*' | '_' | '[' | ']' | '{' | '}' | '|' | '~' | '#' | '$' | '^' => {
                out.push('\\');
                out.push(character);
            }
            '=' if next == Some('=') => out.push_str("\\="),
            _ => out.push(visible(character)),
        }
    }
}

/// Replaces control characters, which Markdown would drop or keep as it likes.
fn visible(character: char) -> char {
    if character.is_control() { char::REPLACEMENT_CHARACTER } else { character }
}
