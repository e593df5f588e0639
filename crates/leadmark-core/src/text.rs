use std::fmt;

use serde::{Deserialize, Serialize};

/// A stretch of inline text with one look.
///
/// Text from a guide is only ever this: never HTML. A link's `href` is http, https, mailto or relative.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Run {
    /// The words as they are to be shown.
    pub text: String,
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
    pub href: Option<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
pub(crate) fn is_false(value: &bool) -> bool {
    !*value
}

impl Run {
    /// Makes a run of plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Tells whether two runs look alike, so that they can be one.
    pub(crate) fn looks_like(&self, other: &Self) -> bool {
        self.strong == other.strong
            && self.emphasis == other.emphasis
            && self.code == other.code
            && self.href == other.href
    }
}

/// Inline text: a sentence, a heading, a statement, as runs of one look each.
///
/// Neighbours with the same look are one run and no run is empty, so equal texts are equal values.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Text(Vec<Run>);

impl Text {
    /// Returns the runs, in order.
    pub fn runs(&self) -> &[Run] {
        &self.0
    }

    /// Tells whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the words without their looks.
    pub fn plain(&self) -> String {
        self.0.iter().map(|run| run.text.as_str()).collect()
    }

    /// Takes white space off both ends.
    pub(crate) fn trimmed(mut self) -> Self {
        let blank = self.0.iter().take_while(|run| run.text.trim().is_empty()).count();
        self.0.drain(..blank);
        if let Some(first) = self.0.first_mut() {
            first.text.drain(..first.text.len() - first.text.trim_start().len());
        }
        while let Some(last) = self.0.last_mut() {
            last.text.truncate(last.text.trim_end().len());
            if !last.text.is_empty() {
                break;
            }
            self.0.pop();
        }
        self
    }

    /// Splits after the first line, where a text that is being read still knows its line breaks.
    pub(crate) fn split_line(&self) -> (Self, Self) {
        let (mut first, mut rest) = (Self::default(), Self::default());
        let mut broken = false;
        for run in &self.0 {
            match run.text.split_once('\n').filter(|_| !broken) {
                Some((before, after)) => {
                    first.push(Run { text: before.to_owned(), ..run.clone() });
                    rest.push(Run { text: after.to_owned(), ..run.clone() });
                    broken = true;
                }
                None if broken => rest.push(run.clone()),
                None => first.push(run.clone()),
            }
        }
        (first.trimmed(), rest.trimmed())
    }

    /// Takes a text that is being read apart at its line breaks.
    pub(crate) fn lines(&self) -> Vec<Self> {
        let mut lines = vec![Self::default()];
        for run in &self.0 {
            for (index, part) in run.text.split('\n').enumerate() {
                if index > 0 {
                    lines.push(Self::default());
                }
                if let Some(line) = lines.last_mut() {
                    line.push(Run { text: part.to_owned(), ..run.clone() });
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
            line.0.iter().for_each(|run| text.push(run.clone()));
        }
        text
    }

    /// Makes one line of it.
    pub(crate) fn unbroken(mut self) -> Self {
        for run in self.0.iter_mut().filter(|run| run.text.contains('\n')) {
            run.text = run.text.replace('\n', " ");
        }
        self
    }

    /// Takes so many bytes off the start, from as many runs as they are in, and off the last run's end.
    pub(crate) fn without_ends(&self, mut start: usize, end: usize) -> Self {
        let mut runs = self.0.clone();
        for run in &mut runs {
            let length = start.min(run.text.len());
            run.text = run.text.get(length..).unwrap_or_default().to_owned();
            start -= length;
        }
        if let Some(last) = runs.last_mut() {
            let length = last.text.len().saturating_sub(end);
            last.text = last.text.get(..length).unwrap_or_default().to_owned();
        }
        runs.into_iter().collect::<Self>().trimmed()
    }

    /// Takes an ending off, where the last run has it.
    pub(crate) fn without_last(&self, ending: &str) -> Self {
        match self.0.last() {
            Some(last) if last.text.ends_with(ending) => self.without_ends(0, ending.len()),
            _ => self.clone(),
        }
    }

    /// Adds a run at the end, as part of the last one where they look alike.
    pub fn push(&mut self, run: Run) {
        if run.text.is_empty() {
            return;
        }
        match self.0.last_mut() {
            Some(last) if last.looks_like(&run) => last.text.push_str(&run.text),
            _ => self.0.push(run),
        }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::from_iter([Run::plain(text)])
    }
}

impl From<Vec<Run>> for Text {
    fn from(runs: Vec<Run>) -> Self {
        let pairs = runs.iter().zip(runs.iter().skip(1));
        let settled = runs.iter().all(|run| !run.text.is_empty())
            && !pairs.into_iter().any(|(run, next)| run.looks_like(next));
        if settled { Self(runs) } else { runs.into_iter().collect() }
    }
}

impl FromIterator<Run> for Text {
    fn from_iter<I: IntoIterator<Item = Run>>(runs: I) -> Self {
        let mut text = Self::default();
        for run in runs {
            text.push(run);
        }
        text
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|run| formatter.write_str(&run.text))
    }
}
