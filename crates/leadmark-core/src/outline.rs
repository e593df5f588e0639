//! A guide's structure: which heading, paragraph and list plays which role.

use std::ops::Range;

use crate::attributes::Attributes;
use crate::blocks::block;
use crate::finding::{Code, Findings};
use crate::inline::excerpt;
use crate::role::{self, Role};
use crate::tree::{Entry, Node, NodeKind};
use crate::{
    Block, Domain, Guide, Id, Metric, PracticeGroup, Question, Section, Text, Topic, fences, limits, name,
    question, rated,
};

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
enum Place {
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

struct Outline<'a> {
    source: &'a str,
    findings: &'a mut Findings,
    guide: Guide,
    places: Places,
    place: Place,
    titled: bool,
    /// What is added to a heading's level to give the level that was meant.
    shift: i8,
    /// Whether a bold line stood for the last `###`, so that the next one does too.
    bold_headings: bool,
    /// Whether the headings under this section skip a level.
    deep: bool,
    /// What stands under the question that is being read, and how many fences it stood in.
    question: Vec<Node>,
    fences: usize,
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
        fences: 0,
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
        outline.findings.add(Code::NoTitle, 0..0, "the guide has no title");
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
    fn settle_levels(&mut self, nodes: &[Node]) {
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
            let message = format!(
                "the guide has no \"##\" headings; \"{}\" was read as \"##\"",
                "#".repeat(level.into())
            );
            self.findings.add(Code::SkippedLevel, range.clone(), message);
            self.shift = 2 - i8::try_from(level).unwrap_or(2);
        }
    }

    fn node(&mut self, node: Node) {
        match node.kind {
            NodeKind::Rule => {}
            NodeKind::Heading { level, text, attributes } if self.place != Place::Closing => {
                self.heading(level, &text.unbroken(), attributes, node.range);
            }
            NodeKind::Paragraph(text) if self.place != Place::Closing => self.paragraph(&text, &node.range),
            _ => self.content(node),
        }
    }

    fn heading(&mut self, level: u8, text: &Text, mut attributes: Attributes, range: Range<usize>) {
        self.bold_headings = false;
        if text.is_empty() {
            self.findings.add(Code::EmptyItem, range, "this heading has no text, so it is left out");
            return attributes.finish(self.findings);
        }
        if level == 1 && !self.titled {
            self.titled = true;
            self.guide.title = self.name(text, &range);
            self.guide.id = attributes.take_id();
            self.guide.lang = attributes.take_lang(self.findings);
            return attributes.finish(self.findings);
        }
        if level == 1 {
            self.findings.add(Code::SecondTitle, range.clone(), "a second \"#\" heading was read as \"##\"");
            self.shift = 1;
        }
        let level = level.saturating_add_signed(self.shift).clamp(2, 6);
        self.deep &= level > 3;
        let level = if self.deep { level - 1 } else { level };
        match (level, self.place) {
            (2, _) => self.section(text, attributes, range),
            (3, Place::Overview | Place::Scale | Place::Closing) => {
                self.text_heading(level, text.clone(), attributes);
            }
            (3, Place::Metrics | Place::Metric) => self.metric(text, attributes, range),
            (3, Place::Practices | Place::PracticeGroup) => self.practice_group(text, attributes, range),
            (3, _) => self.topic(text, attributes, range),
            (4, Place::Metrics) => {
                self.deep = true;
                self.skipped(&range);
                self.metric(text, attributes, range);
            }
            (4, Place::Practices) => {
                self.deep = true;
                self.skipped(&range);
                self.practice_group(text, attributes, range);
            }
            (level, place) => self.below_topic(level, place, text, attributes, range),
        }
    }

    fn below_topic(
        &mut self,
        level: u8,
        place: Place,
        text: &Text,
        mut attributes: Attributes,
        range: Range<usize>,
    ) {
        let teaching = matches!(place, Place::Domain | Place::Topic | Place::Question | Place::Measures);
        let within_question = place == Place::Question && level > 4;
        if !teaching || within_question {
            return self.text_heading(level, text.clone(), attributes);
        }
        if attributes.take_class("question") || role::asks(text) {
            return self.question(&name::clean(text), attributes, range);
        }
        let words = self.name(text, &range);
        if attributes.take_class("measures") || role::names_measures(&words) {
            return self.measures(&words, attributes, &range);
        }
        let is_label = words.to_lowercase().starts_with("questions");
        if place == Place::Domain && level == 4 && !is_label {
            self.deep = true;
            self.skipped(&range);
            return self.topic(text, attributes, range);
        }
        self.enter(if place == Place::Domain { Place::Domain } else { Place::Topic });
        if is_label {
            self.findings.add(
                Code::LabelHeading,
                range,
                format!("the heading \"{}\" has no role", excerpt(&words)),
            );
            return attributes.finish(self.findings);
        }
        self.text_heading(level, text.clone(), attributes);
    }

    fn section(&mut self, text: &Text, mut attributes: Attributes, range: Range<usize>) {
        self.deep = false;
        let words = self.name(text, &range);
        let role = role::of_section(&mut attributes, &words);
        if role == Role::Overview {
            self.enter(Place::Overview);
            return match role::of_words(&words) {
                Role::Overview => attributes.finish(self.findings),
                _ => self.text_heading(3, text.clone(), attributes),
            };
        }
        if role == Role::Domain {
            self.enter(Place::Domain);
            let id = attributes.take_id();
            self.guide.domains.push(Domain { id, name: words, ..Domain::default() });
            self.places.domains.push(range);
            return attributes.finish(self.findings);
        }
        let section = Section { id: some(attributes.take_id()), name: words, about: Vec::new() };
        attributes.finish(self.findings);
        match role {
            Role::Metrics => {
                self.enter(Place::Metrics);
                open(&mut self.guide.metrics_section, section, range, self.findings);
            }
            Role::Practices => {
                self.enter(Place::Practices);
                open(&mut self.guide.practices_section, section, range, self.findings);
            }
            Role::Scale | Role::Overview | Role::Domain => {
                self.enter(Place::Scale);
                let kept = self.guide.scale.section.get_or_insert_default();
                open(kept, section, range, self.findings);
            }
        }
    }

    fn topic(&mut self, text: &Text, mut attributes: Attributes, range: Range<usize>) {
        self.enter(Place::Topic);
        let words = self.name(text, &range);
        let is_measures = !attributes.take_class("topic")
            && (attributes.take_class("measures") || role::names_measures(&words));
        let id = attributes.take_id();
        let feeds = rated::feeds(&mut attributes, &mut self.places, self.findings);
        attributes.finish(self.findings);
        self.add_topic(Topic { id, name: words.clone(), feeds, ..Topic::default() }, &range);
        if is_measures {
            self.measures(&words, Attributes::default(), &range);
        }
    }

    /// Adds a topic to the last domain, or to one of the guide's name where there is none.
    fn add_topic(&mut self, topic: Topic, range: &Range<usize>) {
        if self.guide.domains.is_empty() {
            self.guide.domains.push(Domain { name: topic.name.clone(), ..Domain::default() });
            self.places.domains.push(range.clone());
        }
        if let Some(domain) = self.guide.domains.last_mut() {
            domain.topics.push(topic);
            self.places.topics.push(range.clone());
        }
    }

    fn metric(&mut self, text: &Text, mut attributes: Attributes, range: Range<usize>) {
        self.enter(Place::Metric);
        let id = attributes.take_id();
        let weight = attributes.take_weight(self.findings);
        let was = attributes.take_was();
        attributes.finish(self.findings);
        let name = self.name(text, &range);
        self.guide.metrics.push(Metric { id, name, weight, was, ..Metric::default() });
        self.places.metrics.push(range);
    }

    fn practice_group(&mut self, text: &Text, mut attributes: Attributes, range: Range<usize>) {
        self.enter(Place::PracticeGroup);
        let id = attributes.take_id();
        let feeds = rated::feeds(&mut attributes, &mut self.places, self.findings);
        attributes.finish(self.findings);
        let name = self.name(text, &range);
        self.guide.practice_groups.push(PracticeGroup { id, name, feeds, ..Default::default() });
        self.places.practice_groups.push(range);
    }

    fn question(&mut self, text: &Text, mut attributes: Attributes, range: Range<usize>) {
        self.topic_for_content(&range);
        self.enter(Place::Question);
        let question = Question {
            id: attributes.take_id(),
            text: text.clone(),
            weight: attributes.take_weight(self.findings),
            feeds: rated::feeds(&mut attributes, &mut self.places, self.findings),
            was: attributes.take_was(),
            ..Question::default()
        };
        attributes.finish(self.findings);
        if let Some(topic) = self.last_topic() {
            topic.questions.push(question);
            self.places.questions.push(range);
        }
    }

    fn measures(&mut self, words: &str, mut attributes: Attributes, range: &Range<usize>) {
        self.topic_for_content(range);
        self.enter(Place::Measures);
        let section = Section { id: some(attributes.take_id()), name: words.to_owned(), about: Vec::new() };
        attributes.finish(self.findings);
        let topic = self.guide.domains.last_mut().and_then(|domain| domain.topics.last_mut());
        if let Some(topic) = topic {
            let kept = topic.measures_section.get_or_insert_default();
            open(kept, section, range.clone(), self.findings);
        }
    }

    /// Makes a topic of the domain's name for what stands under a domain without one.
    fn topic_for_content(&mut self, range: &Range<usize>) {
        let in_topic = matches!(self.place, Place::Topic | Place::Question | Place::Measures);
        if in_topic {
            return;
        }
        let name =
            self.guide.domains.last().map_or_else(|| self.guide.title.clone(), |domain| domain.name.clone());
        let message = format!("this stands under no topic; one named \"{}\" was added", excerpt(&name));
        self.findings.add(Code::QuestionOutsideTopic, range.clone(), message);
        self.add_topic(Topic { name, ..Topic::default() }, range);
    }

    /// Reads a paragraph. Bold lines at its start may be questions or stand for headings; the rest is text.
    fn paragraph(&mut self, text: &Text, range: &Range<usize>) {
        let lines = text.lines();
        let mut read = 0;
        for line in &lines {
            if !self.bold_line(line, range) {
                break;
            }
            read += 1;
        }
        let rest = Text::from_lines(lines.get(read..).unwrap_or_default());
        // A long question may be wrapped, so that only its lines together are one.
        if !rest.is_empty() && !self.bold_line(&rest.clone().unbroken(), range) {
            self.content(Node { kind: NodeKind::Paragraph(rest), range: range.clone() });
        }
    }

    /// Reads a bold line that is a question or stands for a heading, and tells whether it was one.
    fn bold_line(&mut self, line: &Text, range: &Range<usize>) -> bool {
        let holds_statements =
            [Place::Metrics, Place::Metric, Place::Practices, Place::PracticeGroup, Place::Scale];
        let asked = role::question(line).filter(|_| !holds_statements.contains(&self.place));
        match asked {
            Some(asked) if asked.text.is_empty() => {
                self.findings.add(Code::EmptyQuestion, range.clone(), "this question has no words");
                return false;
            }
            Some(asked) => {
                if !asked.marked {
                    self.findings.add(
                        Code::BareQuestion,
                        range.clone(),
                        "a bold line that asks was read as a question",
                    );
                }
                self.question(&name::clean(&asked.text), Attributes::default(), range.clone());
            }
            None if self.is_bold_heading(line) => self.bold_heading(line, range.clone()),
            None => return false,
        }
        true
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

    fn bold_heading(&mut self, line: &Text, range: Range<usize>) {
        let message = format!("the bold line \"{}\" was read as a heading", excerpt(&line.plain()));
        self.findings.add(Code::BoldHeading, range.clone(), message);
        match self.place {
            Place::Metrics | Place::Metric => self.metric(line, Attributes::default(), range),
            Place::Practices | Place::PracticeGroup => {
                self.practice_group(line, Attributes::default(), range);
            }
            _ => self.topic(line, Attributes::default(), range),
        }
        self.bold_headings = true;
    }

    /// Reads what is no heading and no bold line. A fence that holds a list is read as if it stood in the open.
    fn content(&mut self, node: Node) {
        let unfences = self.place == Place::Question || self.place == Place::Scale || self.takes_items();
        if unfences && let Some(nodes) = fences::unfenced(self.source, &node, self.findings) {
            self.fences += 1;
            for node in nodes {
                match node.kind {
                    NodeKind::Paragraph(text) => self.paragraph(&text, &node.range),
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
            NodeKind::List { start: Some(_), .. } if self.takes_scale() => self.scale(node),
            NodeKind::List { start, entries } if self.takes_items() => {
                self.list(start, entries, &node.range);
            }
            _ => {
                let text = block(self.source, node, self.findings);
                self.about().extend(text);
            }
        }
    }

    fn takes_scale(&self) -> bool {
        self.place == Place::Scale && self.guide.scale.levels.is_empty()
    }

    fn takes_items(&self) -> bool {
        let places = [Place::Measures, Place::Practices, Place::PracticeGroup, Place::Metrics, Place::Metric];
        places.contains(&self.place)
    }

    fn list(&mut self, start: Option<u32>, entries: Vec<Entry>, range: &Range<usize>) {
        if start.is_some() {
            self.findings.add(Code::NumberedItems, range.clone(), "a numbered list was read as items");
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
        for entry in entries {
            let Some((rated, range)) = rated::rated(self.source, entry, &mut self.places, self.findings)
            else {
                continue;
            };
            if self.place == Place::Metric {
                self.guide
                    .metrics
                    .last_mut()
                    .into_iter()
                    .for_each(|metric| metric.indicators.push(rated.clone()));
                self.places.indicators.push(range);
            } else {
                self.guide
                    .practice_groups
                    .last_mut()
                    .into_iter()
                    .for_each(|group| group.practices.push(rated.clone()));
                self.places.practices.push(range);
            }
        }
    }

    fn scale(&mut self, node: Node) {
        let fits = match &node.kind {
            NodeKind::List { entries, .. } => {
                limits::LEVELS.contains(&entries.len()) && entries.iter().all(rated::starts_bold)
            }
            _ => false,
        };
        match node.kind {
            NodeKind::List { entries, .. } if fits => {
                let mut about = Vec::new();
                self.guide.scale.levels = rated::levels(self.source, entries, &mut about, self.findings);
                self.about().append(&mut about);
            }
            _ => {
                let message = "these are not 2 to 9 levels with a name each; the default scale is used";
                self.findings.add(Code::ScaleLevels, node.range.clone(), message);
                let text = block(self.source, node, self.findings);
                self.about().extend(text);
            }
        }
    }

    fn skipped(&mut self, range: &Range<usize>) {
        self.findings.add(Code::SkippedLevel, range.clone(), "a \"###\" heading is missing before this");
    }

    fn text_heading(&mut self, level: u8, text: Text, attributes: Attributes) {
        if self.place == Place::Question {
            let kind = NodeKind::Heading { level, text, attributes };
            return self.question.push(Node { kind, range: 0..0 });
        }
        attributes.finish(self.findings);
        self.about().push(Block::Heading { level, text });
    }

    /// Goes on to another part; a question is filled in when its last line has been read.
    fn enter(&mut self, place: Place) {
        let nodes = std::mem::take(&mut self.question);
        let fenced = std::mem::take(&mut self.fences) > 0;
        if self.place == Place::Question {
            let at = self.places.questions.last().cloned().unwrap_or_default();
            let question = self
                .guide
                .domains
                .last_mut()
                .and_then(|domain| domain.topics.last_mut())
                .and_then(|topic| topic.questions.last_mut());
            if let Some(question) = question {
                question::fill(self.source, question, &at, nodes, fenced, &mut self.places, self.findings);
            }
        }
        self.place = place;
    }

    /// Makes a name of a heading; a name is plain text, so a link is reported.
    fn name(&mut self, text: &Text, range: &Range<usize>) -> String {
        rated::name(text, range, self.findings)
    }

    fn last_topic(&mut self) -> Option<&mut Topic> {
        self.guide.domains.last_mut()?.topics.last_mut()
    }

    /// The running text of the part that is being read.
    fn about(&mut self) -> &mut Vec<Block> {
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

fn some(id: Id) -> Option<Id> {
    Some(id).filter(|id| !id.as_str().is_empty())
}

/// Opens a section; a second one of the same role goes on with the first.
fn open(section: &mut Section, found: Section, range: Range<usize>, findings: &mut Findings) {
    if section.name.is_empty() {
        *section = found;
    } else {
        let (second, first) = (excerpt(&found.name), excerpt(&section.name));
        let message = format!("\"{second}\" goes on with \"{first}\"; its own heading is left out");
        findings.add(Code::SecondSection, range, message);
    }
}
