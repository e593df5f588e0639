/// The most characters that a slug has.
const LONGEST: usize = 60;

/// Makes an id of a text by the rules of GitHub's heading anchors, cut to 60 characters at a word.
///
/// Letters, marks and digits of any script stay, in lower case; spaces become hyphens; the rest goes.
/// Empty where nothing stays.
pub(crate) fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(LONGEST + 1);
    let mut length = 0;
    for character in text.trim().chars() {
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
    let kept = cut(&slug).len();
    slug.truncate(kept);
    slug
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
    let Some((end, _)) = slug.char_indices().nth(LONGEST) else { return slug };
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
