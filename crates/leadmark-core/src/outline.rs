//! A guide's structure: which heading, paragraph and list plays which role.

use std::ops::Range;

use crate::finding::Findings;
use crate::sentence::Sentence;
use crate::tree::{Node, NodeKind};
use crate::{Block, Guide, Id, question, role};

/// Where each part stands in the source, in the order in which the guide has them.
#[derive(Debug, Default)]
pub(crate) struct Places {
    pub(crate) domains: Vec<Range<usize>>,
    pub(crate) topics: Vec<Range<usize>>,
    pub(crate) questions: Vec<Range<usize>>,
    pub(crate) steps: Vec<Range<usize>>,
    pub(crate) points: Vec<Range<usize>>,
    pub(crate) measure_groups: Vec<Range<usize>>,
    pub(crate) measures: Vec<Range<usize>>,
    pub(crate) practice_groups: Vec<Range<usize>>,
    pub(crate) practices: Vec<Range<usize>>,
    pub(crate) metrics: Vec<Range<usize>>,
    pub(crate) indicators: Vec<Range<usize>>,
    pub(crate) feeds: Vec<(Id, Range<usize>)>,
}

/// The part of the guide that is being read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Place {
    Overview,
    Scale,
    Domain,
    Topic,
    Question,
    Measures,
    Practices,
    PracticeGroup,
    Metrics,
    Metric,
    Closing,
}

/// A guide that is being read. Its headings are read in `headings.rs`, all else in `content.rs`.
#[derive(Debug)]
pub(crate) struct Outline<'a> {
    pub(crate) source: &'a str,
    pub(crate) findings: &'a mut Findings,
    pub(crate) guide: Guide,
    pub(crate) places: Places,
    pub(crate) place: Place,
    pub(crate) titled: bool,
    /// What is added to a heading's level to give the level that was meant.
    pub(crate) shift: i8,
    /// Whether a bold line stood for the last `###`, so that the next one does too.
    pub(crate) bold_headings: bool,
    /// Whether the headings under this section skip a level.
    pub(crate) deep: bool,
    /// What stands under the question that is being read, and the fences that it stood in.
    pub(crate) question: Vec<Node>,
    pub(crate) fences: Vec<Range<usize>>,
}

/// Reads the structure of a guide.
pub(crate) fn read(source: &str, nodes: Vec<Node>, findings: &mut Findings) -> (Guide, Places) {
    let mut outline = Outline {
        source,
        findings,
        guide: Guide::default(),
        places: Places::default(),
        place: Place::Overview,
        titled: false,
        shift: 0,
        bold_headings: false,
        deep: false,
        question: Vec::new(),
        fences: Vec::new(),
    };
    outline.settle_levels(&nodes);
    let closing = closing(&nodes);
    for (index, node) in nodes.into_iter().enumerate() {
        if closing == Some(index) {
            outline.enter(Place::Closing);
        }
        outline.node(node);
    }
    outline.enter(Place::Closing);
    if !outline.titled {
        outline.findings.add(Sentence::NoTitle, 0..0, &[]);
    }
    if outline.guide.scale.levels.is_empty() {
        outline.guide.scale.levels = role::default_scale();
    }
    (outline.guide, outline.places)
}

/// Finds the thematic break behind which the closing note stands: the last one, if no heading follows it.
fn closing(nodes: &[Node]) -> Option<usize> {
    let last = nodes.iter().rposition(|node| matches!(node.kind, NodeKind::Rule))?;
    let after = nodes.get(last + 1..)?;
    let is_last = !after.iter().any(|node| match &node.kind {
        NodeKind::Heading { .. } => true,
        NodeKind::Paragraph(text) => role::question(text).is_some(),
        _ => false,
    });
    (is_last && !after.is_empty()).then_some(last)
}

impl Outline<'_> {
    /// A guide whose sections are all `#` or all `###` has its levels shifted to the ones that were meant.
    pub(crate) fn settle_levels(&mut self, nodes: &[Node]) {
        let mut headings = nodes.iter().filter_map(|node| match node.kind {
            NodeKind::Heading { level, .. } => Some((level, &node.range)),
            _ => None,
        });
        let has = |wanted: u8| {
            nodes.iter().any(|node| matches!(node.kind, NodeKind::Heading { level, .. } if level == wanted))
        };
        if has(2) || headings.clone().filter(|&(level, _)| level == 1).count() > 1 {
            return;
        }
        if let Some((level, range)) = headings.find(|&(level, _)| level > 2) {
            self.findings.add(Sentence::NoSections, range.clone(), &[&"#".repeat(level.into())]);
            self.shift = 2 - i8::try_from(level).unwrap_or(2);
        }
    }

    pub(crate) fn node(&mut self, node: Node) {
        match node.kind {
            NodeKind::Rule => {}
            NodeKind::Heading { level, text, attributes } if self.place != Place::Closing => {
                self.heading(level, text.unbroken(), attributes, node.range);
            }
            NodeKind::Paragraph(text) if self.place != Place::Closing => self.paragraph(text, &node.range),
            _ => self.content(node),
        }
    }

    /// Goes on to another part; a question is filled in when its last line has been read.
    pub(crate) fn enter(&mut self, place: Place) {
        let nodes = std::mem::take(&mut self.question);
        let fences = std::mem::take(&mut self.fences);
        if self.place == Place::Question {
            let at = self.places.questions.last().cloned().unwrap_or_default();
            let question = self
                .guide
                .domains
                .last_mut()
                .and_then(|domain| domain.topics.last_mut())
                .and_then(|topic| topic.questions.last_mut());
            if let Some(question) = question {
                question::fill(self.source, question, &at, nodes, fences, &mut self.places, self.findings);
            }
        }
        self.place = place;
    }

    /// The running text of the part that is being read.
    pub(crate) fn about(&mut self) -> &mut Vec<Block> {
        let guide = &mut self.guide;
        let found = match self.place {
            Place::Overview => None,
            Place::Closing => return &mut guide.closing,
            Place::Scale => guide.scale.section.as_mut().map(|section| &mut section.about),
            Place::Metrics => Some(&mut guide.metrics_section.about),
            Place::Practices => Some(&mut guide.practices_section.about),
            Place::Metric => guide.metrics.last_mut().map(|metric| &mut metric.about),
            Place::PracticeGroup => guide.practice_groups.last_mut().map(|group| &mut group.about),
            Place::Domain => guide.domains.last_mut().map(|domain| &mut domain.about),
            Place::Topic | Place::Question | Place::Measures => {
                let topic = guide.domains.last_mut().and_then(|domain| domain.topics.last_mut());
                let measures = self.place == Place::Measures;
                topic.map(|topic| match &mut topic.measures_section {
                    Some(section) if measures => &mut section.about,
                    _ => &mut topic.about,
                })
            }
        };
        found.unwrap_or(&mut guide.overview)
    }
}
