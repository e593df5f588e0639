//! Markdown as a tree of blocks with places: what pulldown-cmark tells, without its events.

use std::collections::HashSet;
use std::ops::Range;

use memchr::memchr2;
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use crate::Text;
use crate::attributes::{self, Attributes};
use crate::finding::Findings;
use crate::inline::{Inline, excerpt};
use crate::order;
use crate::sentence::Sentence;

/// How deep lists and quotes may nest before their source is kept as it stands.
const DEEPEST: usize = 24;

/// A block with its place in the source.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) kind: NodeKind,
    pub(crate) range: Range<usize>,
}

#[derive(Clone, Debug)]
pub(crate) enum NodeKind {
    Paragraph(Text),
    Heading {
        level: u8,
        text: Text,
        attributes: Attributes,
    },
    List {
        start: Option<u32>,
        entries: Vec<Entry>,
    },
    Quote(Vec<Node>),
    /// A block of code; `content` is where a fenced block that stands by itself has its inner lines.
    Code {
        language: String,
        text: String,
        content: Option<Range<usize>>,
    },
    Verbatim,
    Comment,
    Rule,
}

/// An entry of a list: the paragraph that it begins with, if it does, and what stands below. Most are that paragraph alone.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) text: Option<(Text, Range<usize>)>,
    pub(crate) below: Vec<Node>,
    pub(crate) attributes: Attributes,
    pub(crate) range: Range<usize>,
}

impl Entry {
    fn is_empty(&self) -> bool {
        self.text.is_none() && self.below.is_empty()
    }

    fn push(&mut self, node: Node) {
        match node.kind {
            NodeKind::Paragraph(text) if self.is_empty() => self.text = Some((text, node.range)),
            kind => {
                if self.below.is_empty() {
                    // Most have one list below them.
                    self.below.reserve_exact(1);
                }
                self.below.push(Node { kind, range: node.range });
            }
        }
    }

    /// Returns all that stands in it.
    pub(crate) fn into_nodes(self) -> impl Iterator<Item = Node> {
        let text = self.text.map(|(text, range)| Node { kind: NodeKind::Paragraph(text), range });
        text.into_iter().chain(self.below)
    }
}

/// A block that is not closed yet.
enum Open {
    Top(Vec<Node>),
    Quote { nodes: Vec<Node>, range: Range<usize> },
    List { start: Option<u32>, entries: Vec<Entry>, range: Range<usize> },
    Entry(Entry),
}

struct Builder<'a> {
    source: &'a str,
    findings: &'a mut Findings,
    open: Vec<Open>,
    inline: Option<OpenInline>,
    code: Option<(String, String, bool)>,
    html: Option<String>,
    /// Depth of containers that are being kept as source.
    skipped: usize,
    /// The link definitions that something refers to.
    referred: HashSet<String>,
}

struct OpenInline {
    text: Inline,
    heading: Option<u8>,
    range: Range<usize>,
    attributes: Attributes,
    /// Where the attributes stand, which are no text.
    cut: Range<usize>,
}

/// Reads the Markdown that stands at `range` in `source`.
pub(crate) fn read(source: &str, range: Range<usize>, findings: &mut Findings) -> Vec<Node> {
    let Some(part) = source.get(range.clone()) else { return Vec::new() };
    // The attributes of headings are read here too: the library would drop braces that hold something else.
    let options = Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS;
    let parser = Parser::new_ext(part, options);
    let mut builder = Builder {
        source,
        findings,
        open: vec![Open::Top(Vec::new())],
        inline: None,
        code: None,
        html: None,
        skipped: 0,
        referred: HashSet::new(),
    };
    let definitions: Vec<(String, Range<usize>)> = parser
        .reference_definitions()
        .iter()
        .map(|(label, definition)| (label.to_lowercase(), definition.span.clone()))
        .collect();
    for (event, place) in parser.into_offset_iter() {
        builder.event(event, place.start + range.start..place.end + range.start);
    }
    builder.end_inline();
    let mut defined = Vec::with_capacity(definitions.len());
    for (label, place) in definitions {
        let place = place.start + range.start..place.end + range.start;
        if !builder.referred.contains(&label) {
            builder.findings.add(Sentence::UnusedDefinition, place.clone(), &[&excerpt(&label)]);
        }
        defined.push(place);
    }
    let nodes = match builder.open.into_iter().next() {
        Some(Open::Top(nodes)) => nodes,
        _ => Vec::new(),
    };
    defined_twice(source, &range, &nodes, defined, findings);
    nodes
}

/// Reports definitions that do not count, because one of the same name came first: they stand between the blocks.
fn defined_twice(
    source: &str,
    range: &Range<usize>,
    nodes: &[Node],
    mut known: Vec<Range<usize>>,
    findings: &mut Findings,
) {
    if known.is_empty() {
        return;
    }
    leaves(nodes, &mut known);
    order::sort_by_key(&mut known, |place| place.start);
    known.push(range.end..range.end);
    let mut at = range.start;
    for place in known {
        let between = source.get(at..place.start).unwrap_or_default();
        if let Some(start) = definition(between) {
            findings.add(Sentence::DefinedTwice, at + start..at + between.trim_end().len(), &[]);
        }
        at = at.max(place.end);
    }
}

/// Finds where the blocks stand that hold no others.
fn leaves(nodes: &[Node], places: &mut Vec<Range<usize>>) {
    for node in nodes {
        match &node.kind {
            NodeKind::Quote(nodes) => leaves(nodes, places),
            NodeKind::List { entries, .. } => {
                for entry in entries {
                    places.extend(entry.text.iter().map(|(_, place)| place.clone()));
                    leaves(&entry.below, places);
                }
            }
            _ => places.push(node.range.clone()),
        }
    }
}

/// Finds a line that defines a link, behind the marks of lists and quotes.
fn definition(text: &str) -> Option<usize> {
    let mut start = 0;
    text.split_inclusive('\n').find_map(|line| {
        let marks = |character: char| character.is_ascii_digit() || " \t>-*+.)".contains(character);
        let bare = line.trim_start_matches(marks);
        let at = start + line.len() - bare.len();
        start += line.len();
        (bare.starts_with('[') && bare.contains("]:")).then_some(at)
    })
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        if self.skipped > 0 {
            return self.skip(&event);
        }
        match event {
            Event::Text(text) => match &mut self.code {
                Some((_, code, _)) => code.push_str(&text),
                None => self.words(&text, range),
            },
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, &range),
            Event::Rule => {
                self.end_inline();
                self.push(NodeKind::Rule, range);
            }
            Event::Html(text) => match &mut self.html {
                Some(html) => html.push_str(&text),
                None => self.inline_event(Event::InlineHtml(text), range),
            },
            Event::TaskListMarker(_) => {
                self.findings.add(Sentence::TaskMark, range, &[]);
            }
            event => self.inline_event(event, range),
        }
    }

    /// Passes over an event of what is kept as source; a link in it refers to its definition all the same.
    fn skip(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) => {
                self.refer(tag);
                self.skipped += 1;
            }
            Event::End(_) => self.skipped -= 1,
            _ => {}
        }
    }

    fn refer(&mut self, tag: &Tag<'_>) {
        if let Tag::Link { id, .. } | Tag::Image { id, .. } = tag
            && !id.is_empty()
            && !self.referred.contains(id.as_ref())
        {
            self.referred.insert(id.to_lowercase());
            self.referred.insert(id.to_string());
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        if matches!(
            tag,
            Tag::Emphasis
                | Tag::Strong
                | Tag::Strikethrough
                | Tag::Superscript
                | Tag::Subscript
                | Tag::Link { .. }
                | Tag::Image { .. }
        ) {
            self.refer(&tag);
            return self.inline_event(Event::Start(tag), range);
        }
        self.end_inline();
        let deep = self.open.len() > 2 * DEEPEST;
        match tag {
            Tag::BlockQuote(_) | Tag::List(_) if deep => self.keep_source(Sentence::TooDeep, range),
            Tag::BlockQuote(_) => self.open.push(Open::Quote { nodes: Vec::new(), range }),
            Tag::List(start) => {
                let start = start.map(|number| u32::try_from(number).unwrap_or(1));
                self.open.push(Open::List { start, entries: Vec::new(), range });
            }
            Tag::Item => {
                let attributes = Attributes::default();
                self.open.push(Open::Entry(Entry { text: None, below: Vec::new(), attributes, range }));
            }
            Tag::Paragraph => self.begin_inline(None, range),
            Tag::Heading { level, .. } => self.begin_inline(Some(level as u8), range),
            Tag::CodeBlock(CodeBlockKind::Fenced(language)) => {
                self.code = Some((language.trim().to_owned(), String::new(), true));
            }
            Tag::CodeBlock(CodeBlockKind::Indented) => {
                self.code = Some((String::new(), String::new(), false));
            }
            Tag::HtmlBlock => self.html = Some(String::new()),
            _ => self.keep_source(Sentence::NotModelled, range),
        }
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) => self.end_inline(),
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item => {
                self.end_inline();
                self.close();
            }
            TagEnd::CodeBlock => self.end_code(range),
            TagEnd::HtmlBlock => self.end_html(range),
            tag => self.inline_event(Event::End(tag), range.clone()),
        }
    }

    fn close(&mut self) {
        match self.open.pop() {
            Some(Open::Quote { nodes, range }) => self.push(NodeKind::Quote(nodes), range),
            Some(Open::List { start, entries, range }) => self.push(NodeKind::List { start, entries }, range),
            Some(Open::Entry(entry)) => {
                if let Some(Open::List { entries, .. }) = self.open.last_mut() {
                    entries.push(entry);
                }
            }
            Some(top @ Open::Top(_)) => self.open.push(top),
            None => {}
        }
    }

    fn push(&mut self, kind: NodeKind, range: Range<usize>) {
        match self.open.last_mut() {
            Some(Open::Top(nodes) | Open::Quote { nodes, .. }) => nodes.push(Node { kind, range }),
            Some(Open::Entry(entry)) => entry.push(Node { kind, range }),
            _ => {}
        }
    }

    /// Keeps a block's source instead of its parts, and passes over the events of its inside.
    fn keep_source(&mut self, reason: Sentence, range: Range<usize>) {
        self.findings.add(reason, range.clone(), &[]);
        self.skipped = 1;
        self.push(NodeKind::Verbatim, range);
    }

    fn end_code(&mut self, range: &Range<usize>) {
        let Some((language, mut text, fenced)) = self.code.take() else { return };
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        let alone = matches!(self.open.last(), Some(Open::Top(_)));
        let content = (fenced && alone).then(|| inside(self.source, range));
        self.push(NodeKind::Code { language, text, content }, range.clone());
    }

    fn end_html(&mut self, range: &Range<usize>) {
        let Some(html) = self.html.take() else { return };
        let trimmed = html.trim();
        let comment =
            trimmed.starts_with("<!--") && trimmed.find("-->").is_some_and(|at| at + 3 == trimmed.len());
        if comment {
            return self.push(NodeKind::Comment, range.clone());
        }
        self.findings.add(Sentence::HtmlAsText, range.clone(), &[]);
        self.push(NodeKind::Verbatim, range.clone());
    }

    fn begin_inline(&mut self, heading: Option<u8>, range: Range<usize>) {
        let line = match (heading, self.open.last()) {
            (Some(_), _) => Some(heading_line(self.source, &range)),
            (None, Some(Open::Entry(entry))) if entry.is_empty() => {
                Some(first_line(self.source, &(range.start..entry.range.end.max(range.start))))
            }
            _ => None,
        };
        // One piece of memory holds the words of most: they are no longer than what they are written as.
        let room = range.len().max(line.as_ref().map_or(0, Range::len));
        let found = line.and_then(|line| attributes::at_line_end(self.source, line));
        let (attributes, cut) = found.unwrap_or_default();
        self.inline = Some(OpenInline { text: Inline::with_room(room), heading, range, attributes, cut });
    }

    /// Returns the text that is being read. The paragraphs of a tight list are implied: they begin with their first event,
    /// and end where their last one does.
    fn inline(&mut self, range: &Range<usize>) -> Option<&mut OpenInline> {
        if self.inline.is_none() {
            self.begin_inline(None, range.start..range.start);
        }
        let inline = self.inline.as_mut()?;
        inline.range.end = inline.range.end.max(range.end);
        Some(inline)
    }

    fn words(&mut self, words: &str, range: Range<usize>) {
        let Some(inline) = self.inline(&range) else { return };
        if inline.cut.contains(&range.start) {
            return;
        }
        let cut_short = range.start < inline.cut.start && inline.cut.start < range.end;
        let length = if cut_short { inline.cut.start - range.start } else { words.len() };
        inline.text.words(words.get(..length).unwrap_or_default());
    }

    fn inline_event(&mut self, event: Event<'_>, range: Range<usize>) {
        let is_break = matches!(event, Event::SoftBreak | Event::HardBreak);
        let Some(inline) = self.inline(&range) else { return };
        if inline.cut.contains(&range.start) && !is_break {
            return;
        }
        let event = match event {
            Event::Start(Tag::Link { link_type: LinkType::Email, dest_url, title, id }) => {
                let dest_url = format!("mailto:{dest_url}").into();
                Event::Start(Tag::Link { link_type: LinkType::Email, dest_url, title, id })
            }
            event => event,
        };
        if let Some(inline) = &mut self.inline {
            inline.text.event(event, &range, self.findings);
        }
    }

    fn end_inline(&mut self) {
        let Some(inline) = &mut self.inline else { return };
        let range = inline.range.clone();
        let text = inline.text.finish(&range, self.findings);
        let attributes = std::mem::take(&mut inline.attributes);
        let (heading, has_attributes) = (inline.heading, !inline.cut.is_empty());
        self.inline = None;
        if let Some(level) = heading {
            return self.push(NodeKind::Heading { level, text, attributes }, range);
        }
        if let Some(Open::Entry(entry)) = self.open.last_mut()
            && has_attributes
        {
            entry.attributes = attributes;
        }
        self.push(NodeKind::Paragraph(text), range);
    }
}

fn first_line(source: &str, range: &Range<usize>) -> Range<usize> {
    let text = source.get(range.clone()).unwrap_or_default();
    let length = memchr2(b'\n', b'\r', text.as_bytes()).unwrap_or(text.len());
    range.start..range.start + length
}

/// Finds the line of a heading that may end in attributes: its only one, or the last above an underline.
fn heading_line(source: &str, range: &Range<usize>) -> Range<usize> {
    let text = source.get(range.clone()).unwrap_or_default().trim_end();
    if text.trim_start().starts_with('#') {
        // A closing run of # may follow the attributes.
        let bare = text.trim_end_matches('#');
        let length = if bare.ends_with([' ', '\t']) { bare.len() } else { text.len() };
        return range.start..range.start + length;
    }
    let lines = text.trim_end_matches(['=', '-']).trim_end();
    range.start + lines.rfind('\n').map_or(0, |at| at + 1)..range.start + lines.len()
}

/// Finds what stands between the lines of a fence.
fn inside(source: &str, range: &Range<usize>) -> Range<usize> {
    let text = source.get(range.clone()).unwrap_or_default();
    let mark = text.trim_start().chars().next().unwrap_or('`');
    let width = text.trim_start().chars().take_while(|&character| character == mark).count();
    let start = text.find('\n').map_or(text.len(), |at| at + 1);
    let body = text.get(start..).unwrap_or_default().trim_end();
    let last = body.rfind('\n').map_or(0, |at| at + 1);
    let closing = body.get(last..).unwrap_or_default().trim();
    let closed = closing.len() >= width && closing.chars().all(|character| character == mark);
    let length = if closed { last } else { text.len() - start };
    range.start + start..range.start + start + length
}
