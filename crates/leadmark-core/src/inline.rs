use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::encoding;
use crate::finding::{Code, Findings};
use crate::{Run, Text};

/// How many looks the text of one link may have; the rest goes with the last, lest a long address be repeated without end.
const MOST_LINK_RUNS: usize = 16;
/// The longest address that is followed, in bytes.
const LONGEST_ADDRESS: usize = 2_048;

/// Inline text that is being read.
#[derive(Debug, Default)]
pub(crate) struct Inline {
    runs: Vec<Run>,
    strong: usize,
    emphasis: usize,
    /// The links that are open; no value for one whose address was refused.
    links: Vec<Option<String>>,
    /// How many runs the open link has: each repeats its address.
    link_runs: usize,
    /// The address and the start of the image that is open; its text stands in the runs from there.
    image: Option<(String, usize)>,
}

impl Inline {
    /// Takes one inline event in.
    pub(crate) fn event(&mut self, event: Event<'_>, range: &Range<usize>, findings: &mut Findings) {
        match event {
            Event::Start(Tag::Strong) => self.strong += 1,
            Event::End(TagEnd::Strong) => self.strong -= 1,
            Event::Start(Tag::Emphasis) => self.emphasis += 1,
            Event::End(TagEnd::Emphasis) => self.emphasis -= 1,
            Event::Start(Tag::Link { dest_url, title, .. }) => self.link(&dest_url, &title, range, findings),
            Event::End(TagEnd::Link) => drop(self.links.pop()),
            Event::Start(Tag::Image { dest_url, title, .. }) => {
                findings.add(Code::ImageAsLink, range.clone(), "an image is shown as a link to it");
                self.image = Some((dest_url.to_string(), self.runs.len()));
                self.link(&dest_url, &title, range, findings);
            }
            Event::End(TagEnd::Image) => self.end_image(),
            Event::Code(text) => self.push(&text, true),
            Event::SoftBreak | Event::HardBreak => self.push("\n", false),
            Event::Html(text) | Event::InlineHtml(text) => self.html(&text, range, findings),
            Event::Text(text) => self.push(&text, false),
            _ => {}
        }
    }

    /// Gives the text back, its encoding repaired, without white space at its ends; a line break is a line feed still.
    pub(crate) fn finish(self, range: &Range<usize>, findings: &mut Findings) -> Text {
        let text: Text = self.runs.into_iter().collect();
        let repaired = text.runs().iter().map(|run| match encoding::repair(&run.text) {
            Some(repaired) => {
                let message = format!("\"{}\" was read as \"{}\"", excerpt(&run.text), excerpt(&repaired));
                findings.add(Code::RepairedEncoding, range.clone(), message);
                Run { text: repaired, ..run.clone() }
            }
            None => run.clone(),
        });
        repaired.collect::<Text>().trimmed()
    }

    fn link(&mut self, address: &str, title: &str, range: &Range<usize>, findings: &mut Findings) {
        if !title.is_empty() {
            findings.add(
                Code::LinkTitle,
                range.clone(),
                format!("the link's title \"{}\" is not shown", excerpt(title)),
            );
        }
        let safe = is_safe(address);
        if !safe {
            let message = format!("the address \"{}\" is not followed; its text is kept", excerpt(address));
            findings.add(Code::UnsafeLink, range.clone(), message);
        }
        self.link_runs = 0;
        self.links.push(safe.then(|| address.to_owned()));
    }

    fn end_image(&mut self) {
        if let Some((address, start)) = self.image.take()
            && self.runs.len() == start
        {
            self.push(&address, false);
        }
        self.links.pop();
    }

    fn html(&mut self, text: &str, range: &Range<usize>, findings: &mut Findings) {
        if text.starts_with("<!--") {
            findings.add(Code::CommentLeftOut, range.clone(), "a comment inside text is left out");
        } else {
            findings.add(Code::HtmlAsText, range.clone(), "HTML is shown as text");
            self.push(&text.replace('\n', " "), false);
        }
    }

    fn push(&mut self, text: &str, code: bool) {
        let href = self.links.last().cloned().flatten();
        self.link_runs += 1;
        if let Some(last) = self.runs.last_mut()
            && href.is_some()
            && self.link_runs > MOST_LINK_RUNS
        {
            return last.text.push_str(text);
        }
        self.runs.push(Run {
            text: text.to_owned(),
            strong: self.strong > 0,
            emphasis: self.emphasis > 0,
            code,
            href,
        });
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
