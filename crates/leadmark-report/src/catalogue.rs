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
    /// A message that reports do not have, or have had already.
    Unknown {
        /// The line's number, from 1.
        line: usize,
    },
    /// A message that is not there, or has no form for all other numbers.
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
            Self::Unknown { line } => {
                write!(
                    formatter,
                    "line {line} has a message that there is not, or a second time: take it out"
                )
            }
            Self::Missing { name } => {
                write!(formatter, "the message {name} is missing, or its form *[other]")
            }
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

static ENGLISH: LazyLock<Words<'static>> = LazyLock::new(|| built_in(ENGLISH_TEXT));
static OTHERS: LazyLock<Vec<Words<'static>>> =
    LazyLock::new(|| LANGUAGES.iter().skip(1).map(|(_, text)| built_in(text)).collect());

/// Reads a catalogue of ours; a test holds that all of them can be read.
fn built_in(text: &'static str) -> Words<'static> {
    Words::parse(text).unwrap_or_default()
}

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
    /// Fails where it does not have the messages that reports have, each once.
    pub fn read(text: &'a str) -> Result<Self, WordsError> {
        let words = Self::parse(text)?;
        let complete = |forms: &Forms<'_>| forms.forms.last().is_some_and(|(form, _)| *form == "other");
        match words.messages.iter().zip(NAMES).find(|(forms, _)| !complete(forms)) {
            Some((_, name)) => Err(WordsError::Missing { name }),
            None => Ok(words),
        }
    }

    /// Reads the messages that there are. Only single characters are looked for: what looks for more is large.
    fn parse(text: &'a str) -> Result<Self, WordsError> {
        let mut messages = vec![Forms::default(); NAMES.len()];
        // The message whose forms are being read.
        let mut open = None;
        for (written, line) in text.lines().map(str::trim).zip(1..) {
            if written.is_empty() || written.starts_with(['#', '}']) {
                continue;
            }
            if let Some(form) = written.trim_start_matches('*').strip_prefix('[') {
                let (name, words) = form.split_once(']').ok_or(WordsError::Line { line })?;
                let forms = open.and_then(|place: usize| messages.get_mut(place));
                forms.ok_or(WordsError::Line { line })?.forms.push((name, words.trim_start()));
                continue;
            }
            let (name, words) = written.split_once('=').ok_or(WordsError::Line { line })?;
            let place = NAMES.iter().position(|known| *known == name.trim_end());
            let forms = place.and_then(|place| messages.get_mut(place));
            let forms = forms.filter(|forms| forms.by.is_empty() && forms.forms.is_empty());
            let forms = forms.ok_or(WordsError::Unknown { line })?;
            let words = words.trim_start();
            open = None;
            if words.ends_with('>') {
                forms.by = words.trim_matches(AROUND_A_NAME);
                open = place;
            } else {
                forms.forms.push(("other", words));
            }
        }
        Ok(Self { messages })
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
