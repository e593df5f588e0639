use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use memchr::memchr;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A stretch of inline text with one look.
///
/// Text from a guide is only ever this: never HTML. A link's `href` is http, https, mailto or relative.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Run<'a> {
    /// The words as they are to be shown.
    pub text: Cow<'a, str>,
    /// Set in bold.
    #[serde(default, skip_serializing_if = "is_false")]
    #[cfg_attr(feature = "typescript", tsify(optional))]
    pub strong: bool,
    /// Stressed.
    #[serde(default, skip_serializing_if = "is_false")]
    #[cfg_attr(feature = "typescript", tsify(optional))]
    pub emphasis: bool,
    /// Code, set in a fixed-width face.
    #[serde(default, skip_serializing_if = "is_false")]
    #[cfg_attr(feature = "typescript", tsify(optional))]
    pub code: bool,
    /// Where the text leads, if it is a link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", tsify(optional))]
    pub href: Option<Cow<'a, str>>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
pub(crate) fn is_false(value: &bool) -> bool {
    !*value
}

impl<'a> Run<'a> {
    /// Makes a run of plain text.
    pub fn plain(text: impl Into<Cow<'a, str>>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    fn is_plain(&self) -> bool {
        !(self.strong || self.emphasis || self.code) && self.href.is_none()
    }
}

/// Inline text: a sentence, a heading, a statement, as runs of one look each.
///
/// Neighbours with the same look are one run and no run is empty, so equal texts are equal values.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(type = "Run[]"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "Vec<Run<'static>>"))]
pub struct Text {
    // Most texts are plain, and a guide has thousands: so the words of all runs stand in one piece.
    words: String,
    /// The look of each run; none where all is plain.
    looks: Vec<Look>,
}

/// How a run looks, and where in the words it ends.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct Look {
    end: usize,
    strong: bool,
    emphasis: bool,
    code: bool,
    href: Option<String>,
}

impl Look {
    /// Tells whether a run looks so, and can go on with it.
    fn fits(&self, run: &Run<'_>) -> bool {
        self.strong == run.strong
            && self.emphasis == run.emphasis
            && self.code == run.code
            && self.href.as_deref() == run.href.as_deref()
    }

    /// Tells whether two look alike, so that their runs can be one.
    fn looks_like(&self, other: &Self) -> bool {
        (self.strong, self.emphasis, self.code) == (other.strong, other.emphasis, other.code)
            && self.href == other.href
    }
}

impl Text {
    /// Begins a text whose words will have so many bytes at most.
    pub(crate) fn with_room(bytes: usize) -> Self {
        Self { words: String::with_capacity(bytes), looks: Vec::new() }
    }

    /// Returns the runs, in order.
    pub fn runs(&self) -> impl DoubleEndedIterator<Item = Run<'_>> + ExactSizeIterator + Clone {
        let count = if self.words.is_empty() { 0 } else { self.looks.len().max(1) };
        (0..count).map(|index| self.run(index))
    }

    fn run(&self, index: usize) -> Run<'_> {
        let Some(look) = self.looks.get(index) else { return Run::plain(&self.words) };
        let before = index.checked_sub(1).and_then(|before| self.looks.get(before));
        let start = before.map_or(0, |before| before.end);
        Run {
            text: self.words.get(start..look.end).unwrap_or_default().into(),
            strong: look.strong,
            emphasis: look.emphasis,
            code: look.code,
            href: look.href.as_deref().map(Cow::from),
        }
    }

    /// Tells whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Returns the words without their looks.
    pub fn plain(&self) -> &str {
        &self.words
    }

    /// Tells whether the text begins in bold.
    pub(crate) fn begins_strong(&self) -> bool {
        self.looks.first().is_some_and(|look| look.strong)
    }

    /// Takes white space off both ends.
    pub(crate) fn trimmed(self) -> Self {
        let ends = [self.words.as_bytes().first(), self.words.as_bytes().last()];
        if ends.iter().all(|end| end.is_some_and(u8::is_ascii_graphic)) {
            return self;
        }
        let end = self.words.trim_end().len();
        let start = self.words.len() - self.words.trim_start().len();
        self.part(start..end)
    }

    /// Keeps the words at `kept`, with their looks.
    pub(crate) fn part(mut self, kept: Range<usize>) -> Self {
        if kept == (0..self.words.len()) {
            return self;
        }
        self.words.truncate(kept.end);
        if kept.start > 0 {
            self.words.drain(..kept.start.min(kept.end));
        }
        let mut start = 0;
        self.looks.retain_mut(|look| {
            let is_kept = start < kept.end && kept.start < look.end;
            start = look.end;
            look.end = look.end.min(kept.end).saturating_sub(kept.start);
            is_kept
        });
        self.settled()
    }

    /// Forgets the look where all is plain.
    fn settled(mut self) -> Self {
        if self.looks.len() == 1 && self.run(0).is_plain() {
            self.looks.clear();
        }
        self
    }

    /// Takes the bold off; neighbours that look alike without it are one run.
    pub(crate) fn without_strong(mut self) -> Self {
        for look in &mut self.looks {
            look.strong = false;
        }
        self.looks.dedup_by(|next, last| {
            let alike = last.looks_like(next);
            if alike {
                last.end = next.end;
            }
            alike
        });
        self.settled()
    }

    /// Splits after the first line, where a text that is being read still knows its line breaks; no value for one line.
    pub(crate) fn split_line(&self) -> Option<(Self, Self)> {
        let at = memchr(b'\n', self.words.as_bytes())?;
        let part = |place| self.clone().part(place).trimmed();
        Some((part(0..at), part(at + 1..self.words.len())))
    }

    /// Takes a text that is being read apart at its line breaks.
    pub(crate) fn lines(&self) -> Vec<Self> {
        let mut lines = vec![Self::default()];
        for run in self.runs() {
            for (index, part) in run.text.split('\n').enumerate() {
                if index > 0 {
                    lines.push(Self::default());
                }
                if let Some(line) = lines.last_mut() {
                    line.push(Run { text: part.into(), ..run.clone() });
                }
            }
        }
        lines.into_iter().map(Self::trimmed).collect()
    }

    /// Makes one text of lines, with their breaks.
    pub(crate) fn from_lines(lines: &[Self]) -> Self {
        let mut text = Self::default();
        for (index, line) in lines.iter().enumerate() {
            if index > 0 {
                text.push(Run::plain("\n"));
            }
            line.runs().for_each(|run| text.push(run));
        }
        text
    }

    /// Makes one line of it.
    pub(crate) fn unbroken(mut self) -> Self {
        if memchr(b'\n', self.words.as_bytes()).is_some() {
            self.words = self.words.replace('\n', " ");
        }
        self
    }

    /// Takes an ending off, where the last run has it.
    pub(crate) fn without_last(self, ending: &str) -> Self {
        let has_it = self.runs().next_back().is_some_and(|last| last.text.ends_with(ending));
        let kept = 0..self.words.len() - if has_it { ending.len() } else { 0 };
        self.part(kept).trimmed()
    }

    /// Adds a run at the end, as part of the last one where they look alike.
    pub fn push(&mut self, run: Run<'_>) {
        if run.text.is_empty() {
            return;
        }
        let is_first = self.words.is_empty();
        let goes_on = self.looks.last().map_or_else(|| run.is_plain(), |last| last.fits(&run));
        if !goes_on {
            if self.looks.is_empty() {
                // A name in bold and what follows it: few have more.
                self.looks.reserve_exact(2);
            }
            if self.looks.is_empty() && !is_first {
                self.looks.push(Look { end: self.words.len(), ..Look::default() });
            }
            let Run { strong, emphasis, code, href, .. } = run;
            self.looks.push(Look { end: 0, strong, emphasis, code, href: href.map(Cow::into_owned) });
        }
        self.extend(&run.text);
    }

    /// Adds words that look as the last run does.
    pub(crate) fn extend(&mut self, words: &str) {
        self.words.push_str(words);
        if let Some(last) = self.looks.last_mut() {
            last.end = self.words.len();
        }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self { words: text.to_owned(), looks: Vec::new() }
    }
}

impl<'a> FromIterator<Run<'a>> for Text {
    fn from_iter<I: IntoIterator<Item = Run<'a>>>(runs: I) -> Self {
        let mut text = Self::default();
        for run in runs {
            text.push(run);
        }
        text
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.runs())
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::<Run<'_>>::deserialize(deserializer).map(Self::from_iter)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.words)
    }
}
