//! The words and attributes that give a part its role.

use crate::attributes::Attributes;
use crate::{Level, Text, name};

/// What a `##` section is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Role {
    Overview,
    Scale,
    Domain,
    Practices,
    Metrics,
}

/// A question in a bold line.
pub(crate) struct Asked {
    pub(crate) text: Text,
    /// Whether it begins with "Q:".
    pub(crate) marked: bool,
}

/// Tells a section's role: by attribute, else by its words.
pub(crate) fn of_section(attributes: &mut Attributes, words: &str) -> Role {
    let by_class = [
        ("metrics", Role::Metrics),
        ("practices", Role::Practices),
        ("scale", Role::Scale),
        ("overview", Role::Overview),
        ("domain", Role::Domain),
    ];
    if let Some((_, role)) = by_class.into_iter().find(|(class, _)| attributes.take_class(class)) {
        return role;
    }
    of_words(words)
}

/// Tells the role that a section's words give it.
pub(crate) fn of_words(words: &str) -> Role {
    let words = words.to_lowercase();
    match () {
        () if words.contains("success metrics") => Role::Metrics,
        () if words.contains("best practices") => Role::Practices,
        () if words.contains("how to rate") => Role::Scale,
        () if words == "overview" => Role::Overview,
        () => Role::Domain,
    }
}

/// Tells whether a heading announces measures.
pub(crate) fn names_measures(words: &str) -> bool {
    words.to_lowercase().contains("metrics to track")
}

/// Tells whether a heading is a question, and of one, whether it has words and not a question mark alone.
pub(crate) fn question_in_heading(text: &Text) -> Option<bool> {
    // Most have no mark, and need no cleaning to tell.
    let words = text.plain().contains(MARKS).then(|| name::plain(text))?;
    ends_asking(&words).then(|| words.chars().any(char::is_alphanumeric))
}

/// Tells whether a heading is a question with words.
pub(crate) fn asks(text: &Text) -> bool {
    question_in_heading(text) == Some(true)
}

/// Question marks: Latin, full-width, Arabic and Greek.
const MARKS: [char; 4] = ['?', '？', '؟', '\u{37e}'];

fn ends_asking(words: &str) -> bool {
    words.trim_end().ends_with(MARKS)
}

/// Tells whether a step's title announces the worked example.
pub(crate) fn begins_example(title: &str) -> bool {
    title.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("example"))
}

/// Reads a bold line such as "**Q: …?**" as a question.
pub(crate) fn question(line: &Text) -> Option<Asked> {
    if !line.begins_strong() {
        return None;
    }
    let words = line.plain();
    let rest = without_mark(words);
    let marked = rest.len() < words.len();
    let fits = (marked || name::is_bold(line)) && ends_asking(words);
    if !fits {
        return None;
    }
    if !rest.chars().any(char::is_alphanumeric) {
        return Some(Asked { text: Text::default(), marked });
    }
    let text = line.clone().part(words.len() - rest.len()..words.len()).trimmed();
    Some(Asked { text: if name::is_bold(&text) { text.without_strong() } else { text }, marked })
}

/// Takes "Q:", "Q1:" or "Q." off the start.
fn without_mark(words: &str) -> &str {
    let number = words
        .strip_prefix(['Q', 'q'])
        .map(|rest| rest.trim_start_matches(|digit: char| digit.is_ascii_digit()));
    let rest = number.and_then(|rest| rest.strip_prefix([':', '.', ')', '：']));
    rest.map_or(words, str::trim_start)
}

/// The scale of a guide that brings none.
pub(crate) fn default_scale() -> Vec<Level> {
    levels(["Not yet", "Beginning", "Established", "Measured", "Leading"])
}

/// How often: the scale of practices without anchors.
pub(crate) fn frequency() -> Vec<Level> {
    levels(["Never", "Rarely", "Sometimes", "Often", "Always"])
}

/// How closely it is followed: the scale of measures without anchors.
pub(crate) fn tracking() -> Vec<Level> {
    levels([
        "Not tracked",
        "Tracked now and then",
        "Tracked continuously",
        "Has a target",
        "Meets its target",
    ])
}

fn levels(names: [&str; 5]) -> Vec<Level> {
    names.into_iter().map(|name| Level { name: name.to_owned(), text: Text::default() }).collect()
}
