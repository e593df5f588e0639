//! Content: the paragraphs, lists and fences under a heading.

use std::ops::Range;

use memchr::{memchr, memchr2, memrchr2};

use crate::attributes::{self, Attributes};
use crate::blocks::{self, block};
use crate::inline::excerpt;
use crate::outline::{Outline, Place};
use crate::sentence::Sentence;
use crate::tree::{Entry, Node, NodeKind};
use crate::{Rated, Text, fences, limits, name, rated, role};

impl Outline<'_> {
    /// Reads a paragraph. Bold lines at its start may be questions or stand for headings; the rest is text.
    pub(crate) fn paragraph(&mut self, text: Text, range: &Range<usize>) {
        if !text.begins_strong() {
            return self.content(Node { kind: NodeKind::Paragraph(text), range: range.clone() });
        }
        if memchr(b'\n', text.plain().as_bytes()).is_none() {
            if !self.bold_line(&text, Some(self.first_line(range)), range) {
                self.content(Node { kind: NodeKind::Paragraph(text), range: range.clone() });
            }
            return;
        }
        let lines = text.lines();
        let mut read = 0;
        for (index, line) in lines.iter().enumerate() {
            let first_line = (index == 0).then(|| self.first_line(range));
            if !self.bold_line(line, first_line, range) {
                break;
            }
            read += 1;
        }
        let rest = Text::from_lines(lines.get(read..).unwrap_or_default());
        if rest.is_empty() {
            return;
        }
        // A long question may be wrapped, so that only its lines together are one.
        let wrapped = lines.len() - read > 1
            && self.bold_line(&rest.clone().unbroken(), Some(self.last_line(range)), range);
        if !wrapped {
            self.content(Node { kind: NodeKind::Paragraph(rest), range: range.clone() });
        }
    }

    /// Reads a bold line that is a question or stands for a heading, and tells whether it was one.
    ///
    /// `place` is where it stands, if it is known so closely: then attributes may stand at its end.
    fn bold_line(&mut self, line: &Text, place: Option<Range<usize>>, range: &Range<usize>) -> bool {
        let holds_statements =
            [Place::Metrics, Place::Metric, Place::Practices, Place::PracticeGroup, Place::Scale];
        let starts_bold = line.begins_strong();
        let found =
            place.filter(|_| starts_bold).and_then(|place| attributes::at_line_end(self.source, place));
        let (attributes, line) = match found {
            Some((attributes, braces)) => {
                (attributes, &line.clone().without_last(self.source.get(braces).unwrap_or_default().trim()))
            }
            None => (Attributes::default(), line),
        };
        match role::question(line).filter(|_| !holds_statements.contains(&self.place)) {
            Some(asked) if asked.text.is_empty() => {
                self.findings.add(Sentence::EmptyQuestion, range.clone(), &[]);
                return false;
            }
            Some(asked) => {
                if !asked.marked {
                    self.findings.add(Sentence::BareQuestion, range.clone(), &[]);
                }
                self.question(name::clean(asked.text), attributes, range.clone());
            }
            None if self.is_bold_heading(line) => self.bold_heading(line, attributes, range.clone()),
            None => return false,
        }
        true
    }

    fn last_line(&self, range: &Range<usize>) -> Range<usize> {
        let text = self.source.get(range.clone()).unwrap_or_default().trim_end();
        range.start + memrchr2(b'\n', b'\r', text.as_bytes()).map_or(0, |at| at + 1)..range.start + text.len()
    }

    fn first_line(&self, range: &Range<usize>) -> Range<usize> {
        let text = self.source.get(range.clone()).unwrap_or_default();
        range.start..range.start + memchr2(b'\n', b'\r', text.as_bytes()).unwrap_or(text.len())
    }

    /// Tells whether a bold line stands where a `###` is missing.
    fn is_bold_heading(&self, line: &Text) -> bool {
        let expected = match self.place {
            Place::Metrics | Place::Practices | Place::Domain => true,
            Place::Metric | Place::PracticeGroup | Place::Topic => self.bold_headings,
            _ => false,
        };
        expected && name::is_bold(line) && !line.plain().ends_with(['.', '!'])
    }

    fn bold_heading(&mut self, line: &Text, attributes: Attributes, range: Range<usize>) {
        self.findings.add(Sentence::BoldHeading, range.clone(), &[&excerpt(line.plain())]);
        match self.place {
            Place::Metrics | Place::Metric => self.metric(line, attributes, range),
            Place::Practices | Place::PracticeGroup => {
                self.practice_group(line, attributes, range);
            }
            _ => self.topic(line, attributes, range),
        }
        self.bold_headings = true;
    }

    /// Reads what is no heading and no bold line. A fence that holds a list is read as if it stood in the open.
    pub(crate) fn content(&mut self, node: Node) {
        let unfences = self.place == Place::Question || self.place == Place::Scale || self.takes_items();
        if unfences && let Some(nodes) = fences::unfenced(self.source, &node, self.findings) {
            self.fences.push(node.range);
            for node in nodes {
                match node.kind {
                    NodeKind::Paragraph(text) => self.paragraph(text, &node.range),
                    _ => self.content(node),
                }
            }
        } else if self.place == Place::Question {
            self.question.push(node);
        } else {
            self.plain_content(node);
        }
    }

    fn plain_content(&mut self, node: Node) {
        match node.kind {
            NodeKind::List { .. } if self.takes_scale(&node) => self.scale(node),
            NodeKind::List { start, entries } if self.takes_items() => {
                self.list(start, entries, &node.range);
            }
            _ => {
                let text = block(self.source, node, self.findings);
                self.about().extend(text);
            }
        }
    }

    /// Tells whether a list is the rating scale, or is meant to be: bullets that all begin in bold.
    fn takes_scale(&self, node: &Node) -> bool {
        let is_list = match &node.kind {
            NodeKind::List { start: Some(_), .. } => true,
            NodeKind::List { start: None, entries } => is_scale(entries),
            _ => false,
        };
        is_list && self.place == Place::Scale && self.guide.scale.levels.is_empty()
    }

    fn takes_items(&self) -> bool {
        let places = [Place::Measures, Place::Practices, Place::PracticeGroup, Place::Metrics, Place::Metric];
        places.contains(&self.place)
    }

    fn list(&mut self, start: Option<u32>, entries: Vec<Entry>, range: &Range<usize>) {
        if start.is_some() && self.holds_outdented_anchors(&entries, range) {
            return self.outdented_anchors(entries, range);
        }
        if start.is_some() {
            self.findings.add(Sentence::NumberedItems, range.clone(), &[]);
        }
        match self.place {
            Place::Metrics => {
                self.skipped(range);
                let name = self.guide.metrics_section.name.clone();
                self.metric(&Text::from(name.as_str()), Attributes::default(), range.clone());
            }
            Place::Practices => {
                self.skipped(range);
                let name = self.guide.practices_section.name.clone();
                self.practice_group(&Text::from(name.as_str()), Attributes::default(), range.clone());
            }
            _ => {}
        }
        if self.place == Place::Measures {
            let topic = self.guide.domains.last_mut().and_then(|domain| domain.topics.last_mut());
            if let Some(topic) = topic {
                rated::measures(self.source, entries, topic, &mut self.places, self.findings);
            }
            return;
        }
        let fed = self.place == Place::PracticeGroup;
        for entry in entries {
            let read = rated::rated(self.source, entry, fed, &mut self.places, self.findings);
            if let Some((rated, range)) = read {
                self.add(rated, range);
            }
        }
    }

    fn add(&mut self, rated: Rated, range: Range<usize>) {
        if let (Place::Metric, Some(metric)) = (self.place, self.guide.metrics.last_mut()) {
            metric.indicators.push(rated);
            self.places.indicators.push(range);
        } else if let Some(group) = self.guide.practice_groups.last_mut() {
            group.practices.push(rated);
            self.places.practices.push(range);
        }
    }

    /// The statement that was read last in the metric or the practice group that is being read.
    fn last_statement(&mut self) -> Option<&mut Rated> {
        match self.place {
            Place::Metric => self.guide.metrics.last_mut()?.indicators.last_mut(),
            Place::PracticeGroup => self.guide.practice_groups.last_mut()?.practices.last_mut(),
            _ => None,
        }
    }

    /// Tells whether a numbered list at the margin is the anchors of the bullet right above it.
    fn holds_outdented_anchors(&mut self, entries: &[Entry], range: &Range<usize>) -> bool {
        let may_be =
            limits::LEVELS.contains(&entries.len()) && blocks::follows_at_once(self.source, range.start);
        may_be && self.last_statement().is_some_and(|statement| statement.anchors.is_empty())
    }

    fn outdented_anchors(&mut self, entries: Vec<Entry>, range: &Range<usize>) {
        self.findings.add(Sentence::OutdentedAnchors, range.clone(), &[]);
        let mut about = Vec::new();
        let anchors = rated::levels(self.source, entries, &mut about, self.findings);
        if let Some(statement) = self.last_statement() {
            statement.anchors = anchors;
            statement.about.append(&mut about);
        }
    }

    fn scale(&mut self, node: Node) {
        match node.kind {
            NodeKind::List { start, entries } if is_scale(&entries) => {
                if start.is_none() {
                    self.findings.add(Sentence::ScaleBullets, node.range, &[]);
                }
                let mut about = Vec::new();
                self.guide.scale.levels = rated::levels(self.source, entries, &mut about, self.findings);
                self.about().append(&mut about);
            }
            _ => {
                self.findings.add(Sentence::ScaleLevels, node.range.clone(), &[]);
                let text = block(self.source, node, self.findings);
                self.about().extend(text);
            }
        }
    }
}

fn is_scale(entries: &[Entry]) -> bool {
    limits::LEVELS.contains(&entries.len()) && entries.iter().all(rated::starts_bold)
}
