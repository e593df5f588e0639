/// The most characters that a slug has.
const LONGEST: usize = 60;

/// Makes an id of a text by the rules of GitHub's heading anchors, cut to 60 characters at a word.
///
/// Letters, marks and digits of any script stay, in lower case; spaces become hyphens; the rest goes.
/// Empty where nothing stays.
pub(crate) fn slug(text: &str) -> String {
    let text = text.trim();
    if text.is_ascii() { of_ascii(text) } else { of_any(text) }
}

/// What becomes of each byte of ASCII; 0 where it goes.
#[expect(
    clippy::indexing_slicing,
    reason = "it is worked out when this is compiled, and has a place for every byte"
)]
const KEPT: [u8; 256] = {
    let mut kept = [0; 256];
    let mut byte = 0;
    while byte < 128_u8 {
        kept[byte as usize] = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-' => byte.to_ascii_lowercase(),
            b'\t'..=b'\r' | b' ' => b'-',
            _ => 0,
        };
        byte += 1;
    }
    kept
};

/// Makes a slug byte by byte: most texts in English are ASCII, and a guide has thousands.
fn of_ascii(text: &str) -> String {
    let mut slug = [0; LONGEST + 1];
    let mut length = 0;
    for byte in text.bytes() {
        let Some(place) = slug.get_mut(length) else { break };
        *place = KEPT.get(usize::from(byte)).copied().unwrap_or_default();
        length += usize::from(*place != 0);
    }
    std::str::from_utf8(slug.get(..length).unwrap_or_default())
        .map(|slug| cut(slug).to_owned())
        .unwrap_or_default()
}

fn of_any(text: &str) -> String {
    let mut slug = String::with_capacity(LONGEST + 1);
    let mut length = 0;
    for character in text.chars() {
        // What is cut off need not be made, but for the first of it, which tells whether a word ends there.
        if length > LONGEST {
            break;
        }
        length += match character {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' | '-' => push(&mut slug, character.to_ascii_lowercase()),
            _ if character.is_whitespace() => push(&mut slug, '-'),
            _ if is_word(character) => character.to_lowercase().map(|lower| push(&mut slug, lower)).sum(),
            _ => 0,
        };
    }
    cut(&slug).to_owned()
}

/// Adds a character, and counts it.
fn push(slug: &mut String, character: char) -> usize {
    slug.push(character);
    1
}

fn is_word(character: char) -> bool {
    let is_mark = matches!(u32::from(character), 0x300..=0x36F | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0xFE20..=0xFE2F);
    character.is_alphanumeric() || is_mark || matches!(character, '_' | '-')
}

fn cut(slug: &str) -> &str {
    // No longer in bytes is no longer in characters.
    if slug.len() <= LONGEST {
        return slug;
    }
    let end = if slug.is_ascii() {
        LONGEST
    } else {
        let Some((end, _)) = slug.char_indices().nth(LONGEST) else { return slug };
        end
    };
    let (kept, rest) = slug.split_at(end);
    match kept.rfind('-') {
        Some(word) if word > 0 && !rest.starts_with('-') => kept.get(..word).unwrap_or(kept),
        _ => kept,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_github() {
        assert_eq!(slug("Technical Excellence"), "technical-excellence");
        assert_eq!(slug("What's new, in CI/CD?"), "whats-new-in-cicd");
        assert_eq!(slug("snake_case and kebab-case"), "snake_case-and-kebab-case");
        assert_eq!(slug("Größe – Maß"), "größe--maß");
        assert_eq!(slug("مراجعة الشيفرة"), "مراجعة-الشيفرة");
        assert_eq!(slug("🎯 !"), "-");
    }

    #[test]
    fn cuts_at_a_word() {
        let text = "one two three four five six seven eight nine ten eleven twelve thirteen";
        assert_eq!(slug(text), "one-two-three-four-five-six-seven-eight-nine-ten-eleven");
        assert_eq!(slug(&"x".repeat(80)), "x".repeat(60));
    }
}
