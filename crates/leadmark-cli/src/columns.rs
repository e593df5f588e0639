//! Tables that fit a terminal: names are measured and cut by the columns that they take there, not by their characters.

use std::env;
use std::io;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The fewest columns that names are cut to.
const NARROWEST: usize = 12;

/// Finds the width for a column of names: that of the longest, unless what stands beside it would not fit into a line.
pub(crate) fn for_names<'a>(names: impl IntoIterator<Item = &'a str>, beside: usize) -> usize {
    within(names.into_iter().map(|name| visible(name).width()).max().unwrap_or(0), beside)
}

/// Takes as much of a width as is left in a line beside something else.
pub(crate) fn within(width: usize, beside: usize) -> usize {
    line().map_or(width, |line| width.min(line.saturating_sub(beside).max(NARROWEST)))
}

/// What stands between before and after.
pub(crate) fn arrow() -> &'static str {
    if is_utf8() { "→" } else { "->" }
}

/// Writes the sign of what is cut short as it can be read: messages have it where they quote.
pub(crate) fn with_signs(message: &str) -> String {
    if is_utf8() { message.to_owned() } else { message.replace('…', "...") }
}

/// Cuts or fills a name to a width.
pub(crate) fn fitted(name: &str, width: usize) -> String {
    let mut out = visible(name);
    if out.width() > width {
        let mut left = width.saturating_sub(1);
        let end = out.char_indices().find(|(_, character)| {
            let wide = character.width().unwrap_or(0);
            let fits = wide <= left;
            left = left.saturating_sub(wide);
            !fits
        });
        out.truncate(end.map_or(out.len(), |(end, _)| end));
        out.push(if is_utf8() { '…' } else { '~' });
    }
    out.extend(std::iter::repeat_n(' ', width.saturating_sub(out.width())));
    out
}

/// Takes out what would move the cursor of a terminal: names come from files.
pub(crate) fn visible(text: &str) -> String {
    text.chars().filter(|character| !character.is_control()).collect()
}

/// How many columns a line has; no value where the result goes into a file or to another program.
pub(crate) fn line() -> Option<usize> {
    let given = || env::var("COLUMNS").ok()?.parse().ok().filter(|&columns| columns > 0);
    let size = terminal_size::terminal_size_of(io::stdout());
    size.map(|(terminal_size::Width(columns), _)| usize::from(columns)).or_else(given)
}

/// Tells whether whoever reads the result expects more than ASCII: what the environment says of its characters.
pub(crate) fn is_utf8() -> bool {
    let said = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .find_map(|name| env::var(name).ok().filter(|text| !text.is_empty()));
    said.map_or(cfg!(windows), |locale| {
        let locale = locale.to_ascii_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_measured_as_a_terminal_shows_them() {
        assert_eq!(fitted("稼働率", 8), "稼働率  ");
        assert_eq!(fitted("e\u{301}clair", 6), "e\u{301}clair");
        assert_eq!(fitted("a\u{1b}[31mb\r\n", 8), "a[31mb  ");
        assert_eq!(fitted("稼働率", 5).width(), 5);
        assert_eq!(fitted("", 2), "  ");
    }
}
