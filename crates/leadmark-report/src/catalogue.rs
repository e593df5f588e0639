//! Catalogues: what reports say in a language, read from a file of `words/`.
//!
//! The files are written in a part of Fluent, whose whole would be a tenth of the download: a message a line, or one form a
//! line below a number that decides. English is always there. The other languages are in the program; to WebAssembly they
//! are handed over by who wants them.

use std::borrow::Cow;
use std::fmt;
use std::sync::LazyLock;

use crate::message::{Message, NAMES};
use crate::plural::plural_form;

/// What reports say in a language.
#[derive(Clone, Debug, Default)]
pub struct Words<'a> {
    /// In the order of [`Message`].
    messages: Vec<Forms<'a>>,
}

/// The forms of a message, the first of which may be the only one.
#[derive(Clone, Debug, Default)]
struct Forms<'a> {
    /// What decides which form is said; no name where there is but one.
    by: &'a str,
    /// Each with its name: a number, or the name of a plural. The last one is for all others.
    forms: Vec<(&'a str, &'a str)>,
}

/// What is put into a message.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Given<'a> {
    /// A number, which may decide the form.
    Count(usize),
    /// Anything that is written already.
    Text(&'a str),
}

/// Why a catalogue can't be read.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum WordsError {
    /// A line that is neither a message nor a form of one.
    Line {
        /// The line's number, from 1.
        line: usize,
    },
    /// A message that is not the one that comes here.
    Name {
        /// The line's number, from 1.
        line: usize,
        /// The message that comes here; no name behind the last.
        expected: &'static str,
    },
    /// A message that has no form for all other numbers.
    Form {
        /// The message's name.
        name: &'static str,
    },
    /// A message that is not there.
    Missing {
        /// The message's name.
        name: &'static str,
    },
}

impl fmt::Display for WordsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line { line } => {
                write!(formatter, "line {line} is no message: write it as in words/en.ftl")
            }
            Self::Name { line, expected } => {
                write!(
                    formatter,
                    "line {line} is not the message {expected:?}: keep the order of words/en.ftl"
                )
            }
            Self::Form { name } => write!(formatter, "the message {name} ends without a form *[other]"),
            Self::Missing { name } => write!(formatter, "the message {name} is missing"),
        }
    }
}

impl std::error::Error for WordsError {}

/// English as the build has left it: in WebAssembly, without what only the command line says.
const ENGLISH_TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/en.ftl"));

/// The languages that reports speak. A new one is a file of `words/` and a line here.
const LANGUAGES: [(&str, &str); 6] = [
    ("en", ENGLISH_TEXT),
    ("de", include_str!("../words/de.ftl")),
    ("es", include_str!("../words/es.ftl")),
    ("fr", include_str!("../words/fr.ftl")),
    ("ja", include_str!("../words/ja.ftl")),
    ("ar", include_str!("../words/ar.ftl")),
];

/// What stands around the name of what is put in: `{ $name }`, or `{ $name ->`.
const AROUND_A_NAME: [char; 5] = ['{', ' ', '$', '-', '>'];

static ENGLISH: LazyLock<Words<'static>> = LazyLock::new(|| Words::ours(ENGLISH_TEXT));
static OTHERS: LazyLock<Vec<Words<'static>>> =
    LazyLock::new(|| LANGUAGES.iter().skip(1).map(|(_, text)| Words::ours(text)).collect());

impl Words<'static> {
    /// What reports say in English.
    pub fn english() -> &'static Self {
        &ENGLISH
    }

    /// What reports say in the language of a BCP 47 tag, such as `de` or `pt-BR`; no value where they do not speak it.
    ///
    /// ```
    /// use leadmark_report::Words;
    ///
    /// assert_eq!(Words::spoken("de-AT").map(|words| words.lang()), Some("de"));
    /// assert!(Words::spoken("tlh").is_none());
    /// ```
    pub fn spoken(tag: &str) -> Option<&'static Self> {
        let language = tag.split('-').next().unwrap_or_default();
        let spoken = |words: &&Self| words.lang().eq_ignore_ascii_case(language);
        [Self::english()].into_iter().find(spoken).or_else(|| OTHERS.iter().find(spoken))
    }

    /// What reports say about a guide unless another language is asked for: its own, else English.
    pub fn of_guide(guide: &leadmark_core::Guide) -> &'static Self {
        guide.lang.as_deref().and_then(Self::spoken).unwrap_or_else(Self::english)
    }
}

impl<'a> Words<'a> {
    /// The languages that there are, English first.
    pub fn languages() -> [&'static str; LANGUAGES.len()] {
        LANGUAGES.map(|(lang, _)| lang)
    }

    /// Reads a catalogue.
    ///
    /// # Errors
    ///
    /// Fails where it does not have the messages that reports have, each once and in their order.
    pub fn read(text: &'a str) -> Result<Self, WordsError> {
        let mut names = NAMES.iter();
        let mut last = "";
        for (written, line) in text.lines().map(str::trim).zip(1..) {
            if written.is_empty() || written.starts_with(['#', '}', '[', '*']) {
                continue;
            }
            let (name, _) = written.split_once(" = ").ok_or(WordsError::Line { line })?;
            let expected = names.next().copied().unwrap_or_default();
            if name != expected {
                return Err(WordsError::Name { line, expected });
            }
            last = expected;
        }
        let words = Self::ours(text);
        let complete = |forms: &Forms<'_>| forms.forms.last().is_some_and(|(form, _)| *form == "other");
        match (words.messages.iter().position(|forms| !complete(forms)), names.next()) {
            (Some(place), _) => Err(WordsError::Form { name: NAMES.get(place).copied().unwrap_or(last) }),
            (None, Some(missing)) => Err(WordsError::Missing { name: missing }),
            (None, None) => Ok(words),
        }
    }

    /// Reads a catalogue of ours, which a test has read with [`Words::read`]: by the order of its messages, whose names need not be
    /// there. Only single characters are looked for, as what looks for more is large.
    #[must_use]
    pub fn ours(text: &'a str) -> Self {
        let mut messages: Vec<Forms<'a>> = Vec::new();
        for line in text.lines().map(str::trim) {
            if line.is_empty() || line.starts_with(['#', '}']) {
                continue;
            }
            if let Some((name, words)) =
                line.trim_start_matches('*').strip_prefix('[').and_then(|form| form.split_once(']'))
            {
                if let Some(message) = messages.last_mut() {
                    message.forms.push((name, words.trim_start()));
                }
                continue;
            }
            let words = line.split_once('=').map_or(line, |(_, words)| words).trim_start();
            messages.push(if words.ends_with('>') {
                Forms { by: words.trim_matches(AROUND_A_NAME), forms: Vec::new() }
            } else {
                Forms { by: "", forms: vec![("other", words)] }
            });
        }
        Self { messages }
    }

    /// The language, as a BCP 47 tag.
    pub fn lang(&self) -> &'a str {
        self.text(Message::Language)
    }

    /// The direction that the language is written in: `ltr` or `rtl`.
    pub fn direction(&self) -> &'a str {
        self.text(Message::Direction)
    }

    /// A message that nothing is put into.
    pub(crate) fn text(&self, message: Message) -> &'a str {
        self.form(message, &[])
    }

    /// A message with what is put into it, by name.
    pub(crate) fn say(&self, message: Message, given: &[(&str, Given<'_>)]) -> String {
        let mut out = String::new();
        let mut rest = self.form(message, given);
        // What is put in is never looked at again: a guide's words may look like a place.
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or_default();
            let given = found(given, name.trim_matches(AROUND_A_NAME));
            out.push_str(before);
            out.push_str(&given.map_or(Cow::Borrowed(""), Given::written));
            rest = after;
        }
        out.push_str(rest);
        out
    }

    /// The form that goes with the number that decides: the one for exactly it, else the one of its plural, else the last.
    fn form(&self, message: Message, given: &[(&str, Given<'_>)]) -> &'a str {
        let Some(Forms { by, forms }) = self.messages.get(message as usize) else { return "" };
        let find = |name: &str| forms.iter().find(|(form, _)| *form == name);
        let exact = found(given, by).and_then(|given| find(&given.written()));
        let plural = || match found(given, by) {
            Some(Given::Count(count)) => find(plural_form(self.lang(), count)),
            _ => None,
        };
        exact.or_else(plural).or(forms.last()).map_or("", |(_, words)| words)
    }
}

fn found<'b>(given: &[(&str, Given<'b>)], name: &str) -> Option<Given<'b>> {
    given.iter().find(|(known, _)| *known == name).map(|(_, given)| *given)
}

impl<'a> Given<'a> {
    fn written(self) -> Cow<'a, str> {
        match self {
            Self::Count(count) => Cow::Owned(count.to_string()),
            Self::Text(text) => Cow::Borrowed(text),
        }
    }
}

impl From<usize> for Given<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl<'a> From<&'a str> for Given<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Given<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}
