//! Plain JSON, read from left to right where the reader knows what to expect.

use std::borrow::Cow;

/// The most digits of which any whole number fits into 64 bits.
const DIGITS: usize = 19;

/// A place in a JSON text in UTF-8, never before white space. Whatever does not come next leaves it where it is, or ends
/// the reading.
#[derive(Debug)]
pub(crate) struct Cursor<'a> {
    rest: &'a [u8],
}

impl<'a> Cursor<'a> {
    /// Stands at the beginning; no value where the text is not UTF-8.
    pub(crate) fn new(json: &'a [u8]) -> Option<Self> {
        // Checked as a whole, which is quicker than text by text. Most files are ASCII, which is quicker still.
        (json.is_ascii() || std::str::from_utf8(json).is_ok()).then_some(Self { rest: space(json) })
    }

    /// Takes a word or a quoted text without escapes if it comes next.
    #[inline]
    pub(crate) fn take<const N: usize>(&mut self, token: &[u8; N]) -> bool {
        self.go_to(self.rest.strip_prefix(token))
    }

    /// Takes a mark such as a comma if it comes next.
    #[inline]
    pub(crate) fn take_mark(&mut self, mark: u8) -> bool {
        let after = self.rest.split_first().filter(|(first, _)| **first == mark);
        self.go_to(after.map(|(_, rest)| rest))
    }

    /// Takes a field's name, which is given with its quotes, and the colon if they come next.
    #[inline]
    pub(crate) fn take_name<const N: usize>(&mut self, quoted: &[u8; N]) -> bool {
        self.go_to(self.rest.strip_prefix(quoted).and_then(after_colon))
    }

    /// As [`Cursor::take`], with a text that was made from a guide.
    #[inline]
    pub(crate) fn take_given(&mut self, quoted: &str) -> bool {
        self.go_to(self.rest.strip_prefix(quoted.as_bytes()))
    }

    /// As [`Cursor::take_name`], with a name that was made from a guide.
    #[inline]
    pub(crate) fn take_given_name(&mut self, quoted: &str) -> bool {
        self.go_to(self.rest.strip_prefix(quoted.as_bytes()).and_then(after_colon))
    }

    #[inline]
    fn go_to(&mut self, place: Option<&'a [u8]>) -> bool {
        if let Some(rest) = place {
            self.rest = space(rest);
        }
        place.is_some()
    }

    /// Reads any field's name, and the colon.
    pub(crate) fn name(&mut self) -> Option<Cow<'a, [u8]>> {
        let name = self.text()?;
        self.take_mark(b':').then_some(name)
    }

    /// Reads a text, borrowed unless it has escapes.
    pub(crate) fn text(&mut self) -> Option<Cow<'a, [u8]>> {
        let text = self.rest.strip_prefix(b"\"")?;
        let (plain, rest) = text.split_at_checked(memchr::memchr2(b'"', b'\\', text)?)?;
        if let Some(rest) = rest.strip_prefix(b"\"") {
            self.rest = space(rest);
            let lowest = plain.iter().fold(u8::MAX, |lowest, &byte| lowest.min(byte));
            return (lowest >= b' ').then_some(Cow::Borrowed(plain));
        }
        let mut texts = serde_json::Deserializer::from_slice(self.rest).into_iter();
        let text: String = texts.next()?.ok()?;
        self.rest = space(self.rest.get(texts.byte_offset()..)?);
        Some(Cow::Owned(text.into_bytes()))
    }

    /// Reads a whole number of plain digits. What else a number may have is left to stand, where nobody expects it.
    #[inline]
    pub(crate) fn whole(&mut self) -> Option<u64> {
        match self.rest {
            [digit @ b'0'..=b'9', rest @ ..] if !rest.first().is_some_and(u8::is_ascii_digit) => {
                self.rest = space(rest);
                Some(u64::from(digit - b'0'))
            }
            _ => number(self.digits()?),
        }
    }

    /// Reads a whole number up to the largest. That it is no larger is seen from its length, as a rule.
    #[inline]
    pub(crate) fn whole_up_to(&mut self, largest: u64) -> Option<()> {
        let digits = self.digits()?;
        let fits = digits.len() <= largest.ilog10() as usize || number(digits)? <= largest;
        fits.then_some(())
    }

    #[inline]
    fn digits(&mut self) -> Option<&'a [u8]> {
        let (digits, rest) = self.rest.split_at_checked(count_digits(self.rest))?;
        self.rest = space(rest);
        let plain = !digits.is_empty() && (digits.len() == 1 || !digits.starts_with(b"0"));
        plain.then_some(digits)
    }

    /// Tells whether nothing is left.
    pub(crate) fn ended(&self) -> bool {
        self.rest.is_empty()
    }
}

/// Leaves out the white space of JSON. There is none in most places.
#[inline]
fn space(text: &[u8]) -> &[u8] {
    match text.first() {
        Some(..=b' ') => without_space(text),
        _ => text,
    }
}

#[inline]
fn after_colon(text: &[u8]) -> Option<&[u8]> {
    space(text).strip_prefix(b":")
}

#[cold]
fn without_space(mut text: &[u8]) -> &[u8] {
    while let [b' ' | b'\t' | b'\n' | b'\r', rest @ ..] = text {
        text = rest;
    }
    text
}

/// Counts the digits that a text begins with, eight at a time while there are so many.
#[inline]
fn count_digits(text: &[u8]) -> usize {
    let mut count = 0;
    while let Some(eight) = text.get(count..).and_then(<[u8]>::first_chunk) {
        // A digit is 0x30 to 0x39: its upper half is 3, and still is when 6 is added.
        let eight = u64::from_le_bytes(*eight);
        let more = eight.wrapping_add(0x0606_0606_0606_0606);
        let upper_3 = 0x3030_3030_3030_3030;
        let others = ((eight ^ upper_3) | (more ^ upper_3)) & 0xF0F0_F0F0_F0F0_F0F0;
        if others != 0 {
            return count + (others.trailing_zeros() / 8) as usize;
        }
        count += 8;
    }
    count + text.iter().skip(count).take_while(|byte| byte.is_ascii_digit()).count()
}

fn number(digits: &[u8]) -> Option<u64> {
    let add = |sum: u64, digit: &u8| sum * 10 + u64::from(digit - b'0');
    (digits.len() <= DIGITS).then(|| digits.iter().fold(0, add))
}

/// How far an object or a list has been read.
#[derive(Debug)]
pub(crate) struct Parts {
    first: bool,
    close: u8,
    /// The fields that have been read, one bit each.
    seen: u16,
}

impl Parts {
    #[inline]
    pub(crate) fn of_object(cursor: &mut Cursor<'_>) -> Option<Self> {
        cursor.take_mark(b'{').then_some(Self { first: true, close: b'}', seen: 0 })
    }

    #[inline]
    pub(crate) fn of_list(cursor: &mut Cursor<'_>) -> Option<Self> {
        cursor.take_mark(b'[').then_some(Self { first: true, close: b']', seen: 0 })
    }

    /// Takes what stands before the next part, or the end; tells which. No value where neither comes.
    #[inline]
    pub(crate) fn go_on(&mut self, cursor: &mut Cursor<'_>) -> Option<bool> {
        if std::mem::take(&mut self.first) {
            return Some(!cursor.take_mark(self.close));
        }
        if cursor.take_mark(b',') {
            return Some(true);
        }
        cursor.take_mark(self.close).then_some(false)
    }

    /// Takes a field's name if it comes next and has not been there before.
    #[inline]
    pub(crate) fn take<const N: usize>(
        &mut self,
        cursor: &mut Cursor<'_>,
        quoted: &[u8; N],
        field: u16,
    ) -> bool {
        let takes = self.seen & field == 0 && cursor.take_name(quoted);
        if takes {
            self.seen |= field;
        }
        takes
    }

    /// Gives a value where all these fields have been there.
    pub(crate) fn have(&self, fields: u16) -> Option<()> {
        (self.seen & fields == fields).then_some(())
    }
}
