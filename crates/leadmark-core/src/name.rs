//! What headings and step titles lose: list ordinals, surrounding bold, trailing colons, decorative emoji.

use std::ops::Range;

use crate::Text;
use crate::encoding::is_emoji;

/// Cleans a title; its inner marks stay. One that is nothing but decoration stays as it is.
pub(crate) fn clean(text: Text) -> Text {
    let kept = within_ends(&text);
    if kept.is_empty() {
        return text;
    }
    let cleaned = text.part(kept);
    if !is_bold(&cleaned) {
        return cleaned;
    }
    // It ends in what stays, so something is kept once more.
    let cleaned = cleaned.without_strong();
    let kept = within_ends(&cleaned);
    cleaned.part(kept)
}

/// Cleans a title to plain words.
pub(crate) fn plain(text: &Text) -> String {
    let words = bare(text.plain());
    if !words.is_empty() {
        return words.to_owned();
    }
    // It looks like nothing but decoration; code never is.
    let cleaned = clean(text.clone());
    match bare(cleaned.plain()) {
        "" => cleaned.plain(),
        words => words,
    }
    .to_owned()
}

/// Takes decoration off both ends of plain words; nothing is left where there is nothing else.
pub(crate) fn bare(words: &str) -> &str {
    without_end(without_start(words))
}

/// Tells whether all of a text is bold.
pub(crate) fn is_bold(text: &Text) -> bool {
    !text.is_empty() && text.runs().all(|run| run.strong || run.text.trim().is_empty())
}

/// Finds what stands between the decoration at both ends.
fn within_ends(text: &Text) -> Range<usize> {
    let (mut start, mut end) = (0, text.plain().len());
    for run in text.runs() {
        let kept = if run.code { run.text.len() } else { without_start(&run.text).len() };
        start += run.text.len() - kept;
        if kept > 0 {
            break;
        }
    }
    for run in text.runs().rev() {
        let kept = if run.code { run.text.len() } else { without_end(&run.text).len() };
        end -= run.text.len() - kept;
        if kept > 0 {
            break;
        }
    }
    start..end
}

fn without_start(mut text: &str) -> &str {
    loop {
        let bare = without_ordinal(without_keycap(text.trim_start().trim_start_matches(is_emoji)));
        if bare.len() == text.len() {
            return text;
        }
        text = bare;
    }
}

fn without_end(text: &str) -> &str {
    text.trim_end_matches(|end: char| is_emoji(end) || end.is_whitespace() || matches!(end, ':' | '：'))
}

/// Takes a digit in a keycap off the start.
fn without_keycap(text: &str) -> &str {
    let rest = text.strip_prefix(|character: char| character.is_ascii_digit());
    let keycap = rest.map(|rest| rest.strip_prefix('\u{fe0f}').unwrap_or(rest));
    keycap.and_then(|rest| rest.strip_prefix('\u{20e3}')).unwrap_or(text)
}

/// Takes an ordinal such as "1." or "2)" off the start. A longer number is a year or an amount and stays.
fn without_ordinal(text: &str) -> &str {
    let rest = text.trim_start_matches(|character: char| character.is_ascii_digit());
    let digits = text.len() - rest.len();
    let after = rest.strip_prefix(['.', ')']).filter(|after| after.starts_with(char::is_whitespace));
    after.filter(|_| (1..=3).contains(&digits)).map_or(text, str::trim_start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Run;

    #[track_caller]
    fn cleans(title: &str, expected: &str) {
        assert_eq!(plain(&Text::from(title)), expected, "{title:?}");
    }

    #[test]
    fn takes_ordinals_colons_and_emoji_off() {
        cleans("1. Enterprise Architecture", "Enterprise Architecture");
        cleans("🏗\u{fe0f} 2) Teams: ", "Teams");
        cleans("2024. A year", "2024. A year");
        cleans("3.5 seconds", "3.5 seconds");
        cleans("Tools 🎯", "Tools");
    }

    #[test]
    fn takes_surrounding_bold_off_and_keeps_inner_marks() {
        let bold = Run { strong: true, ..Run::plain("Domain Analysis:") };
        assert_eq!(
            clean([Run::plain("1. "), bold.clone()].into_iter().collect()),
            Text::from("Domain Analysis")
        );
        let mixed: Text = [bold.clone(), Run::plain(" then more")].into_iter().collect();
        assert_eq!(clean(mixed.clone()), mixed);
    }
}
