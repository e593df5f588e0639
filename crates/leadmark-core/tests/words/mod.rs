//! Nothing vanishes silently: every word of a guide is in the model or in a finding.

use leadmark_core::Parsed;

/// What gives a part its role, and is no text itself.
const SYNTAX: [&str; 14] = [
    "weight",
    "feeds",
    "was",
    "lang",
    "metrics",
    "measures",
    "practices",
    "scale",
    "overview",
    "domain",
    "topic",
    "question",
    "example",
    "closing",
];

/// Lists the words that are neither in the guide's JSON nor in the message or the place of a finding.
///
/// List ordinals, "Q:", the heading of the overview, and the keys and classes of attributes are marks and no words.
pub(crate) fn lost<'a>(source: &'a str, parsed: &Parsed) -> Vec<&'a str> {
    let mut kept = serde_json::to_string(&parsed.guide).unwrap();
    for found in &parsed.diagnostics {
        kept.push('\n');
        kept.push_str(&found.message);
        kept.push('\n');
        kept.push_str(source.get(found.start.offset..found.end.offset).unwrap());
    }
    source.split(['\n', '\r']).flat_map(words).filter(|word| !kept.contains(word)).collect()
}

fn words(line: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let in_heading = line.trim_start().starts_with('#');
    for part in line.split_whitespace() {
        let bare = part.trim_start_matches(['*', '_', '>', '-', '+', '#']);
        let ordinal = bare.trim_start_matches(|digit: char| digit.is_ascii_digit());
        let mark =
            bare.trim_start_matches(['Q', 'q']).trim_start_matches(|digit: char| digit.is_ascii_digit());
        let is_mark =
            |rest: &str| rest.trim_end_matches(['*', '_']).strip_prefix(['.', ')', ':']) == Some("");
        let is_fence = (part.starts_with("```") || part.starts_with("~~~")) && is_prose(part);
        if is_mark(ordinal) || is_mark(mark) || is_fence {
            continue;
        }
        let in_braces = line.trim_end_matches(['#', ' ']).ends_with('}');
        let found =
            part.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
        words.extend(
            found.filter(|word| !(in_braces && SYNTAX.contains(word) || in_heading && *word == "Overview")),
        );
    }
    words
}

fn is_prose(part: &str) -> bool {
    let info = part.trim_start_matches(['`', '~']);
    ["text", "txt", "markdown", "md"].iter().any(|name| info.eq_ignore_ascii_case(name))
}
