//! Headings: the part that each one opens.

use std::ops::Range;

use crate::attributes::Attributes;
use crate::finding::Findings;
use crate::inline::excerpt;
use crate::outline::{Outline, Place};
use crate::role::{self, Role};
use crate::sentence::Sentence;
use crate::tree::{Node, NodeKind};
use crate::{Block, Domain, Id, Metric, PracticeGroup, Question, Section, Text, Topic, name, rated};

impl Outline<'_> {
    pub(crate) fn heading(&mut self, level: u8, text: Text, mut attributes: Attributes, range: Range<usize>) {
        self.bold_headings = false;
        if text.is_empty() {
            self.findings.add(Sentence::EmptyHeading, range, &[]);
            return attributes.finish(self.findings);
        }
        if level == 1 && !self.titled {
            self.titled = true;
            self.guide.title = self.name(&text, &range);
            self.guide.id = attributes.take_id();
            self.guide.lang = attributes.take_lang(self.findings);
            return attributes.finish(self.findings);
        }
        if level == 1 {
            self.findings.add(Sentence::SecondTitle, range.clone(), &[]);
            self.shift = 1;
        }
        let level = level.saturating_add_signed(self.shift).clamp(2, 6);
        self.deep &= level > 3;
        let level = if self.deep { level - 1 } else { level };
        match (level, self.place) {
            (2, _) => self.section(text, attributes, range),
            (3, Place::Overview | Place::Scale | Place::Closing) => {
                self.text_heading(level, text, attributes);
            }
            (3, Place::Metrics | Place::Metric) => self.metric(&text, attributes, range),
            (3, Place::Practices | Place::PracticeGroup) => self.practice_group(&text, attributes, range),
            (3, _) => self.topic(&text, attributes, range),
            (4, Place::Metrics) => {
                self.deep = true;
                self.skipped(&range);
                self.metric(&text, attributes, range);
            }
            (4, Place::Practices) => {
                self.deep = true;
                self.skipped(&range);
                self.practice_group(&text, attributes, range);
            }
            (level, place) => self.below_topic(level, place, text, attributes, range),
        }
    }

    pub(crate) fn below_topic(
        &mut self,
        level: u8,
        place: Place,
        text: Text,
        mut attributes: Attributes,
        range: Range<usize>,
    ) {
        let teaching = matches!(place, Place::Domain | Place::Topic | Place::Question | Place::Measures);
        let within_question = place == Place::Question && level > 4;
        if !teaching || within_question {
            return self.text_heading(level, text, attributes);
        }
        let asked = role::question_in_heading(&text);
        if asked == Some(false) {
            self.findings.add(Sentence::EmptyQuestion, range, &[]);
            return attributes.finish(self.findings);
        }
        if attributes.take_class("question") || asked.is_some() {
            return self.question(name::clean(text), attributes, range);
        }
        let words = self.name(&text, &range);
        if attributes.take_class("measures") || role::names_measures(&words) {
            return self.measures(&words, attributes, &range);
        }
        let is_label = words.to_lowercase().starts_with("questions");
        if place == Place::Domain && level == 4 && !is_label {
            self.deep = true;
            self.skipped(&range);
            return self.topic(&text, attributes, range);
        }
        self.enter(if place == Place::Domain { Place::Domain } else { Place::Topic });
        if is_label {
            self.findings.add(Sentence::LabelHeading, range, &[&excerpt(&words)]);
            return attributes.finish(self.findings);
        }
        self.text_heading(level, text, attributes);
    }

    pub(crate) fn section(&mut self, text: Text, mut attributes: Attributes, range: Range<usize>) {
        self.deep = false;
        let words = self.name(&text, &range);
        let role = role::of_section(&mut attributes, &words);
        if role == Role::Overview {
            self.enter(Place::Overview);
            return match role::of_words(&words) {
                Role::Overview => attributes.finish(self.findings),
                _ => self.text_heading(3, text, attributes),
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

    pub(crate) fn topic(&mut self, text: &Text, mut attributes: Attributes, range: Range<usize>) {
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
    pub(crate) fn add_topic(&mut self, topic: Topic, range: &Range<usize>) {
        if self.guide.domains.is_empty() {
            self.guide.domains.push(Domain { name: topic.name.clone(), ..Domain::default() });
            self.places.domains.push(range.clone());
        }
        if let Some(domain) = self.guide.domains.last_mut() {
            domain.topics.push(topic);
            self.places.topics.push(range.clone());
        }
    }

    pub(crate) fn metric(&mut self, text: &Text, mut attributes: Attributes, range: Range<usize>) {
        self.enter(Place::Metric);
        let id = attributes.take_id();
        let weight = attributes.take_weight(self.findings);
        let was = attributes.take_was();
        attributes.finish(self.findings);
        let name = self.name(text, &range);
        self.guide.metrics.push(Metric { id, name, weight, was, ..Metric::default() });
        self.places.metrics.push(range);
    }

    pub(crate) fn practice_group(&mut self, text: &Text, mut attributes: Attributes, range: Range<usize>) {
        self.enter(Place::PracticeGroup);
        let id = attributes.take_id();
        let feeds = rated::feeds(&mut attributes, &mut self.places, self.findings);
        attributes.finish(self.findings);
        let name = self.name(text, &range);
        self.guide.practice_groups.push(PracticeGroup { id, name, feeds, ..Default::default() });
        self.places.practice_groups.push(range);
    }

    pub(crate) fn question(&mut self, text: Text, mut attributes: Attributes, range: Range<usize>) {
        self.topic_for_content(&range);
        self.enter(Place::Question);
        let question = Question {
            id: attributes.take_id(),
            text,
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

    pub(crate) fn measures(&mut self, words: &str, mut attributes: Attributes, range: &Range<usize>) {
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
    pub(crate) fn topic_for_content(&mut self, range: &Range<usize>) {
        let in_topic = matches!(self.place, Place::Topic | Place::Question | Place::Measures);
        if in_topic {
            return;
        }
        let name =
            self.guide.domains.last().map_or_else(|| self.guide.title.clone(), |domain| domain.name.clone());
        self.findings.add(Sentence::QuestionOutsideTopic, range.clone(), &[&excerpt(&name)]);
        self.add_topic(Topic { name, ..Topic::default() }, range);
    }

    pub(crate) fn skipped(&mut self, range: &Range<usize>) {
        self.findings.add(Sentence::SkippedLevel, range.clone(), &[]);
    }

    pub(crate) fn text_heading(&mut self, level: u8, text: Text, attributes: Attributes) {
        if self.place == Place::Question {
            let kind = NodeKind::Heading { level, text, attributes };
            return self.question.push(Node { kind, range: 0..0 });
        }
        attributes.finish(self.findings);
        self.about().push(Block::Heading { level, text });
    }

    /// Makes a name of a heading; a name is plain text, so a link is reported.
    pub(crate) fn name(&mut self, text: &Text, range: &Range<usize>) -> String {
        rated::name(text, range, self.findings)
    }

    pub(crate) fn last_topic(&mut self) -> Option<&mut Topic> {
        self.guide.domains.last_mut()?.topics.last_mut()
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
        findings.add(Sentence::SecondSection, range, &[&excerpt(&found.name), &excerpt(&section.name)]);
    }
}
