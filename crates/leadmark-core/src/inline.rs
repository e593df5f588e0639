use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::encoding;
use crate::finding::Findings;
use crate::sentence::Sentence;
use crate::{Run, Text};

/// How many looks the text of one link may have; the rest goes with the last, lest a long address be repeated without end.
const MOST_LINK_RUNS: usize = 16;
/// The longest address that is followed, in bytes.
const LONGEST_ADDRESS: usize = 2_048;

/// Inline text that is being read.
#[derive(Debug, Default)]
pub(crate) struct Inline {
    text: Text,
    strong: usize,
    emphasis: usize,
    /// The links and images that are open.
    links: Vec<Link>,
    /// How many runs the open link has: each repeats its address.
    link_runs: usize,
}

#[derive(Debug)]
struct Link {
    address: String,
    /// Whether it may be followed.
    safe: bool,
    has_text: bool,
}

impl Link {
    fn href(&self) -> Option<&str> {
        self.safe.then_some(self.address.as_str())
    }
}

impl Inline {
    /// Begins a text that is written in so many bytes.
    pub(crate) fn with_room(bytes: usize) -> Self {
        Self { text: Text::with_room(bytes), ..Self::default() }
    }

    /// Takes words in.
    pub(crate) fn words(&mut self, words: &str) {
        self.push(words, false);
    }

    /// Takes one inline event in.
    pub(crate) fn event(&mut self, event: Event<'_>, range: &Range<usize>, findings: &mut Findings) {
        match event {
            Event::Start(Tag::Strong) => self.strong += 1,
            Event::End(TagEnd::Strong) => self.strong -= 1,
            Event::Start(Tag::Emphasis) => self.emphasis += 1,
            Event::End(TagEnd::Emphasis) => self.emphasis -= 1,
            Event::Start(Tag::Link { dest_url, title, .. }) => self.link(&dest_url, &title, range, findings),
            Event::Start(Tag::Image { dest_url, title, .. }) => {
                self.image(&dest_url, &title, range, findings);
            }
            Event::End(TagEnd::Link | TagEnd::Image) => self.end_link(),
            Event::Code(text) => self.push(&text, true),
            Event::SoftBreak | Event::HardBreak => self.push("\n", false),
            Event::Html(text) | Event::InlineHtml(text) => self.html(&text, range, findings),
            _ => {}
        }
    }

    /// Gives the text back, its encoding repaired, without white space at its ends; a line break is a line feed still.
    pub(crate) fn finish(&mut self, range: &Range<usize>, findings: &mut Findings) -> Text {
        let read = std::mem::take(&mut self.text);
        if read.plain().is_ascii() {
            return read.trimmed();
        }
        let mut text = Text::default();
        for mut run in read.runs() {
            if let Some(repaired) = encoding::repair(&run.text) {
                findings.add(
                    Sentence::RepairedEncoding,
                    range.clone(),
                    &[&excerpt(&run.text), &excerpt(&repaired)],
                );
                run.text = repaired.into();
            }
            text.push(run);
        }
        text.trimmed()
    }

    fn link(&mut self, address: &str, title: &str, range: &Range<usize>, findings: &mut Findings) {
        if !title.is_empty() {
            findings.add(Sentence::LinkTitle, range.clone(), &[&excerpt(title)]);
        }
        let safe = is_safe(address);
        if !safe {
            findings.add(Sentence::UnsafeLink, range.clone(), &[&excerpt(address)]);
        }
        self.link_runs = 0;
        self.links.push(Link { address: address.to_owned(), safe, has_text: false });
    }

    fn image(&mut self, address: &str, title: &str, range: &Range<usize>, findings: &mut Findings) {
        let outer = self.links.last().and_then(Link::href).map(str::to_owned);
        match &outer {
            None => findings.add(Sentence::ImageAsLink, range.clone(), &[]),
            Some(_) => findings.add(Sentence::ImageInLink, range.clone(), &[&excerpt(address)]),
        };
        self.link(address, title, range, findings);
        if let (Some(link), Some(outer)) = (self.links.last_mut(), outer) {
            (link.address, link.safe) = (outer, true);
        }
    }

    /// Closes a link; one without text shows its address.
    fn end_link(&mut self) {
        if let Some(link) = self.links.last()
            && !link.has_text
        {
            let address = link.address.clone();
            self.push(&address, false);
        }
        self.links.pop();
        if let Some(outer) = self.links.last_mut() {
            outer.has_text = true;
        }
    }

    fn html(&mut self, text: &str, range: &Range<usize>, findings: &mut Findings) {
        if text.starts_with("<!--") {
            findings.add(Sentence::CommentLeftOut, range.clone(), &[]);
        } else {
            findings.add(Sentence::HtmlAsText, range.clone(), &[]);
            self.push(&text.replace('\n', " "), false);
        }
    }

    fn push(&mut self, text: &str, code: bool) {
        let (strong, emphasis) = (self.strong > 0, self.emphasis > 0);
        if let Some(link) = self.links.last_mut() {
            link.has_text |= !text.is_empty();
        }
        let href = self.links.last().and_then(Link::href);
        if href.is_some() && self.link_runs > MOST_LINK_RUNS {
            let last = self.text.runs().next_back();
            if last.is_some_and(|last| last.href.as_deref() == href) {
                return self.text.extend(text);
            }
        }
        let before = self.text.runs().len();
        self.text.push(Run { text: text.into(), strong, emphasis, code, href: href.map(Cow::from) });
        self.link_runs += self.text.runs().len() - before;
    }
}

/// Tells whether a link may be followed: http, https, mailto, or relative to the guide.
fn is_safe(address: &str) -> bool {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme);
    let relative = scheme.is_none_or(|scheme| scheme.contains(['/', '?', '#']));
    let allowed = scheme.is_some_and(|scheme| {
        ["http", "https", "mailto"].iter().any(|name| scheme.eq_ignore_ascii_case(name))
    });
    // Browsers drop control characters and turn a backslash into a slash before they look for the scheme or the host.
    let clean =
        !address.is_empty() && !address.chars().any(|character| character.is_control() || character == '\\');
    let other_host = address.starts_with("//");
    clean
        && address.len() <= LONGEST_ADDRESS
        && !other_host
        && (relative || allowed)
        && address.trim() == address
}

/// Shortens a text for a message.
pub(crate) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
