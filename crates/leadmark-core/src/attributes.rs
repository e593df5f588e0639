use std::ops::Range;

use crate::finding::Findings;
use crate::sentence::Sentence;
use crate::{Feed, Id};

/// What stands in braces at the end of a heading or of a list item's first line: `{#id .class key=value}`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Attributes {
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    /// `#` for an id, `.` for a class, else the key.
    key: String,
    value: String,
    range: Range<usize>,
}

/// The keys and classes that mean something somewhere.
const KNOWN: &[&str] = &[
    "#id",
    ".domain",
    ".example",
    ".measures",
    ".metrics",
    ".overview",
    ".practices",
    ".question",
    ".scale",
    ".topic",
    "feeds",
    "lang",
    "was",
    "weight",
];
/// The most that one part may count in comparison with its neighbours.
const HEAVIEST: f64 = 1000.0;

/// How many digits a weight may have, before and behind its point together.
/// With so many, every number and every power of ten in question is exact.
const EXACT_DIGITS: usize = 15;

/// How many metrics one part may feed.
const MOST_FEEDS: usize = 64;
/// Longer names, and more of them, are not searched for a likely spelling: the time would grow with their product.
const LONGEST_COMPARED: usize = 64;
const MOST_COMPARED: usize = 256;

/// Finds the attributes at the end of a line that stands at `line` in `source`.
///
/// Braces that hold anything but ids, classes and `key=value` are text. The range given back with the attributes
/// begins at the white space before the braces.
pub(crate) fn at_line_end(source: &str, line: Range<usize>) -> Option<(Attributes, Range<usize>)> {
    let text = source.get(line.clone())?.trim_end();
    let inner = text.strip_suffix('}')?;
    let open = inner.rfind(['{', '}']).filter(|&at| inner[at..].starts_with('{'))?;
    let before = inner.get(..open)?;
    if before.ends_with('\\') || !before.is_empty() && !before.ends_with(char::is_whitespace) {
        return None;
    }
    let attributes = read(source, &(line.start + open..line.start + text.len()))?;
    Some((attributes, line.start + before.trim_end().len()..line.end))
}

/// Reads a pair of braces that holds at least one id, class or `key=value`. Words between those are kept, to be
/// reported: most are a value that was cut off at a space.
fn read(source: &str, range: &Range<usize>) -> Option<Attributes> {
    let inner = source.get(range.start + 1..range.end - 1)?;
    let mut entries = Vec::new();
    let mut at = range.start + 1;
    for part in inner.split(|character: char| character.is_ascii_whitespace()) {
        let place = at..at + part.len();
        at = place.end + 1;
        if part.is_empty() {
            continue;
        }
        let (key, value) = split(part).unwrap_or(("", part));
        entries.push(Entry { key: key.to_owned(), value: value.to_owned(), range: place });
    }
    entries.iter().any(|entry| !entry.key.is_empty()).then_some(Attributes { entries })
}

/// Splits an id, a class or a `key=value` into its key and its value.
fn split(part: &str) -> Option<(&str, &str)> {
    let (key, value) = match part.chars().next()? {
        '#' | '.' => part.split_at(1),
        _ => part.split_once('=').filter(|(key, _)| key.chars().all(char::is_alphanumeric))?,
    };
    (!key.is_empty() && !value.is_empty()).then_some((key, value))
}

impl Attributes {
    /// Tells whether there is nothing to take.
    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Takes the id out, if there is one.
    pub(crate) fn take_id(&mut self) -> Id {
        self.take("#").map_or_else(Id::default, |entry| Id::from(entry.value))
    }

    /// Takes a class out and tells whether it was there.
    pub(crate) fn take_class(&mut self, class: &str) -> bool {
        let found = self.entries.iter().position(|entry| entry.key == "." && entry.value == class);
        found.map(|index| self.entries.remove(index)).is_some()
    }

    /// Takes the weight out, 1 unless given.
    pub(crate) fn take_weight(&mut self, findings: &mut Findings) -> f64 {
        self.take("weight").map_or(1.0, |entry| weight(&entry.value, &entry.range, findings))
    }

    /// Takes out the success metrics that are fed.
    pub(crate) fn take_feeds(&mut self, findings: &mut Findings) -> Vec<(Feed, Range<usize>)> {
        let Some(entry) = self.take("feeds") else { return Vec::new() };
        let mut feeds: Vec<(Feed, Range<usize>)> = Vec::new();
        for part in entry.value.split(',') {
            if feeds.len() == MOST_FEEDS {
                findings.add(Sentence::TooManyFeeds, entry.range.clone(), &[&MOST_FEEDS.to_string()]);
                break;
            }
            let (metric, amount) = part.split_once(':').unwrap_or((part, "1"));
            if metric.is_empty() {
                findings.add(Sentence::FeedLeftOut, entry.range.clone(), &[&entry.value]);
                continue;
            }
            if feeds.iter().any(|(feed, _)| feed.metric == *metric) {
                findings.add(Sentence::FedTwice, entry.range.clone(), &[metric]);
                continue;
            }
            let weight = weight(amount, &entry.range, findings);
            feeds.push((Feed { metric: metric.into(), weight }, entry.range.clone()));
        }
        feeds
    }

    /// Takes out the ids that the part had before.
    pub(crate) fn take_was(&mut self) -> Vec<Id> {
        let value = self.take("was").map(|entry| entry.value).unwrap_or_default();
        value.split(',').filter(|id| !id.is_empty()).map(Id::from).collect()
    }

    /// Takes the language out.
    pub(crate) fn take_lang(&mut self, findings: &mut Findings) -> Option<String> {
        let entry = self.take("lang")?;
        let is_tag = entry.value.split('-').all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
        if !is_tag {
            findings.add(Sentence::BadLanguage, entry.range, &[&entry.value]);
        }
        is_tag.then_some(entry.value)
    }

    /// Reports what nothing has taken.
    pub(crate) fn finish(self, findings: &mut Findings) {
        for entry in self.entries {
            let shown = match entry.key.as_str() {
                mark @ ("" | "#" | ".") => format!("{mark}{}", entry.value),
                key => key.to_owned(),
            };
            let known = entry.key == "#" || KNOWN.contains(&shown.as_str());
            match closest(&shown, KNOWN.iter().copied()) {
                _ if known => findings.add(Sentence::MisplacedAttribute, entry.range, &[&shown]),
                Some(near) => findings.add(Sentence::MisspeltAttribute, entry.range, &[&shown, near]),
                None => findings.add(Sentence::UnknownAttribute, entry.range, &[&shown]),
            };
        }
    }

    /// Takes an entry out; where one key is given twice the first counts and the other is reported at the end.
    fn take(&mut self, key: &str) -> Option<Entry> {
        let index = self.entries.iter().position(|entry| entry.key == key)?;
        Some(self.entries.remove(index))
    }
}

fn weight(text: &str, range: &Range<usize>, findings: &mut Findings) -> f64 {
    if let Some(weight) = decimal(text).filter(|&weight| weight <= HEAVIEST) {
        return weight;
    }
    findings.add(Sentence::BadWeight, range.clone(), &[text]);
    1.0
}

/// Reads a number of digits with or without a fraction, to the nearest there is: a quotient of two exact numbers.
///
/// The standard library reads every number there can be, by a table that would be a twentieth of the download.
fn decimal(text: &str) -> Option<f64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = format!("{whole}{fraction}");
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.len() <= EXACT_DIGITS;
    let number: u64 = digits.parse().ok().filter(|_| plain)?;
    let places = u32::try_from(fraction.len()).ok()?;
    Some(exact(number) / exact(10_u64.pow(places)))
}

#[expect(
    clippy::cast_precision_loss,
    reason = "what comes here has at most 16 digits and is below 2 to the 53rd"
)]
fn exact(number: u64) -> f64 {
    number as f64
}

/// Finds the name that an author may have meant.
pub(crate) fn closest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > LONGEST_COMPARED {
        return None;
    }
    let limit = (name.chars().count() / 3).max(1);
    known
        .take(MOST_COMPARED)
        .map(|candidate| (strsim::damerau_levenshtein(name, candidate), candidate))
        .filter(|&(distance, _)| distance <= limit)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate)
}
