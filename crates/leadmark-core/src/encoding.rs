//! Text that was UTF-8 once, was read as Mac Roman or Windows-1252, and saved again.

/// Mac Roman's upper half, from 0x80.
const MAC_ROMAN: &str = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
/// Windows-1252 from 0x80 to 0x9F; its holes are the control characters of the same number, as browsers read them.
const WINDOWS_1252: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";

/// Repairs a text, or returns no value where nothing is wrong with it.
///
/// A stretch is repaired where its characters, as bytes of one of the two encodings, are a well-formed UTF-8
/// character that such accidents are made of: a Latin letter, punctuation, a symbol, an emoji. Others are left
/// alone, because correct text has such pairs too: an apostrophe before "é" is Armenian in Mac Roman.
/// Mac Roman's 0xF0 is a private character that many tools drop, so an emoji may lack its first byte; it is
/// repaired where it stands alone.
pub(crate) fn repair(text: &str) -> Option<String> {
    if text.is_ascii() || !text.chars().any(may_begin) {
        return None;
    }
    let mut repaired = String::with_capacity(text.len());
    let mut rest = text;
    let mut previous = None;
    let mut changed = false;
    while let Some(character) = rest.chars().next() {
        let found = may_begin(character).then(|| mistaken(rest, previous)).flatten();
        let (read, length) = found.unwrap_or((character, character.len_utf8()));
        changed |= found.is_some();
        repaired.push(read);
        previous = Some(read);
        rest = rest.get(length..).unwrap_or_default();
    }
    changed.then_some(repaired)
}

/// Tells whether a character can stand for the first byte of several; most text has none.
fn may_begin(character: char) -> bool {
    matches!(u32::from(character), 0xA0..=0xFF | 0x152..=0x192 | 0x2013..=0x25CA | 0xF8FF | 0xFB01..=0xFB02)
}

/// Reads one mis-decoded character at the start of `text`: what it was, and how many bytes stand for it now.
fn mistaken(text: &str, previous: Option<char>) -> Option<(char, usize)> {
    [mac_roman as fn(char) -> Option<u8>, windows_1252].into_iter().find_map(|byte| {
        let whole = decode(text, &[], byte);
        let headless = || decode(text, &[0xF0], byte).filter(|&(character, _)| is_emoji(character));
        let (character, length, in_word) = match whole {
            Some((character, length)) => (character, length, character <= '\u{ff}'),
            None => headless().map(|(character, length)| (character, length, false))?,
        };
        let rest = text.get(length..).unwrap_or_default();
        // What follows may be a letter only because it is mistaken too.
        let next =
            rest.chars().next().filter(|_| decode(rest, &[], byte).is_none_or(|(next, _)| !is_emoji(next)));
        let beside_letter = [previous, next].into_iter().flatten().any(char::is_alphabetic);
        // A Latin letter comes with others, so a formula such as √π stays; half an emoji stands alone, so a word stays.
        let fits = if in_word {
            beside_letter || !character.is_alphabetic()
        } else {
            whole.is_some() || !beside_letter
        };
        fits.then_some((character, length))
    })
}

/// Decodes one character of two to four bytes, `lost` first.
fn decode(text: &str, lost: &[u8], byte: fn(char) -> Option<u8>) -> Option<(char, usize)> {
    let mut bytes = lost.to_vec();
    let mut length = 0;
    for character in text.chars().take(4 - lost.len()) {
        if bytes.len() == 1 && lost.is_empty() && "“”‘’".contains(character) {
            return None;
        }
        bytes.push(byte(character)?);
        if !begins_well(&bytes) {
            return None;
        }
        length += character.len_utf8();
        if let Ok(read) = std::str::from_utf8(&bytes) {
            return read.chars().next().filter(|&read| is_common(read)).map(|read| (read, length));
        }
    }
    None
}

/// Tells whether bytes begin as a character of several bytes does; most attempts end here.
fn begins_well(bytes: &[u8]) -> bool {
    match bytes {
        [0xC2..=0xF4] => true,
        [_] => false,
        [0xF0, second] => (0x90..=0xBF).contains(second),
        _ => true,
    }
}

/// Tells whether a character is of the kinds that such accidents are made of.
fn is_common(character: char) -> bool {
    matches!(u32::from(character), 0xA0..=0xFF | 0x152..=0x153 | 0x2000..=0x22FF) || is_emoji(character)
}

fn mac_roman(character: char) -> Option<u8> {
    table(MAC_ROMAN, character)
}

fn windows_1252(character: char) -> Option<u8> {
    match character {
        '\u{a0}'..='\u{ff}' => u8::try_from(u32::from(character)).ok(),
        _ => table(WINDOWS_1252, character),
    }
}

fn table(characters: &str, character: char) -> Option<u8> {
    let index = characters.chars().position(|known| known == character)?;
    u8::try_from(0x80 + index).ok()
}

/// Tells whether a character is a pictograph or a part of one.
pub(crate) fn is_emoji(character: char) -> bool {
    matches!(u32::from(character),
        0x1F000..=0x1FAFF | 0x2600..=0x27BF | 0x2B00..=0x2BFF | 0x2300..=0x23FF | 0x25A0..=0x25FF | 0xFE0F | 0x200D | 0x20E3 | 0xE0020..=0xE007F)
}
