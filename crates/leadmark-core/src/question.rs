//! A question's content: the framework in the open or in a fence, the example, the text around them.

use std::ops::Range;

use crate::blocks::{block, blocks, follows_at_once, take_text, take_title};
use crate::finding::Findings;
use crate::name;
use crate::outline::Places;
use crate::role;
use crate::sentence::Sentence;
use crate::tree::{Entry, Node, NodeKind};
use crate::{Block, Example, Outcome, Point, Question, Step, Text};

/// The longest name of a framework, in words: "Approach:", "How to go about it:".
const LONGEST_NAME: usize = 5;

/// Fills a question in with what stands under it.
pub(crate) fn fill(
    source: &str,
    question: &mut Question,
    place: &Range<usize>,
    nodes: Vec<Node>,
    fences: Vec<Range<usize>>,
    places: &mut Places,
    findings: &mut Findings,
) {
    let mut reader = Reader {
        source,
        question,
        places,
        findings,
        entries: 0,
        fences,
        last: 0,
        after_bare_step: false,
        after_points: false,
    };
    for node in nodes {
        reader.node(node);
    }
    if reader.question.steps.is_empty() {
        findings.add(Sentence::QuestionWithoutSteps, place.clone(), &[]);
    }
}

struct Reader<'a> {
    source: &'a str,
    question: &'a mut Question,
    places: &'a mut Places,
    findings: &'a mut Findings,
    /// How many entries the framework has so far, the example included.
    entries: u32,
    /// The fences that it stood in.
    fences: Vec<Range<usize>>,
    /// Where the last list of steps begins.
    last: usize,
    /// Whether a step without points was the last thing read.
    after_bare_step: bool,
    /// Whether points that are not below their step were the last thing read: then a list may begin with 1 again.
    after_points: bool,
}

impl Reader<'_> {
    fn node(&mut self, node: Node) {
        if matches!(node.kind, NodeKind::Rule) {
            return;
        }
        let after_bare_step = std::mem::take(&mut self.after_bare_step);
        let after_points = std::mem::take(&mut self.after_points);
        match node.kind {
            NodeKind::List { start: Some(_), entries } if self.entries == 0 => {
                self.last = node.range.start;
                self.question.framework = self.take_framework_name();
                self.steps(entries);
            }
            NodeKind::List { start: Some(start), entries }
                if start == self.entries + 1 || start == 1 && after_points =>
            {
                let behind_a_fence = self.is_behind_a_fence(&node.range);
                self.last = node.range.start;
                let split = if behind_a_fence { Sentence::NestedFence } else { Sentence::SplitFramework };
                self.findings.add(split, node.range, &[]);
                self.steps(entries);
            }
            NodeKind::List { start: None, entries }
                if after_bare_step && follows_at_once(self.source, node.range.start) =>
            {
                self.findings.add(Sentence::OutdentedPoints, node.range, &[]);
                let points: Vec<Point> = entries.into_iter().filter_map(|entry| self.point(entry)).collect();
                self.after_points = true;
                if let Some(step) = self.question.steps.last_mut() {
                    step.points = points;
                }
            }
            _ => {
                let after = self.entries > 0;
                let text = block(self.source, node, self.findings);
                if after { &mut self.question.remarks } else { &mut self.question.about }.extend(text);
            }
        }
    }

    /// Tells whether a fence ended between the last steps and these, or began there.
    fn is_behind_a_fence(&self, steps: &Range<usize>) -> bool {
        let holds_both = |fence: &Range<usize>| fence.contains(&self.last) && fence.contains(&steps.start);
        !self.fences.is_empty() && !self.fences.iter().any(holds_both)
    }

    /// Takes the short line that names the framework, such as "Approach:", off the text before it.
    fn take_framework_name(&mut self) -> String {
        let name = match self.question.about.last() {
            Some(Block::Paragraph { text }) if text.runs().all(|run| run.href.is_none()) => {
                text.plain().to_owned()
            }
            _ => return String::new(),
        };
        let is_name = name.ends_with([':', '：']) && name.split_whitespace().count() <= LONGEST_NAME;
        if !is_name {
            return String::new();
        }
        self.question.about.pop();
        name::plain(&Text::from(name.as_str()))
    }

    fn steps(&mut self, entries: Vec<Entry>) {
        self.question.steps.reserve(entries.len());
        for mut entry in entries {
            self.after_bare_step = false;
            self.entries += 1;
            let whole = entry.range.clone();
            let (text, range) = take_title(&mut entry);
            let text = name::clean(text);
            let is_example = entry.attributes.take_class("example") || role::begins_example(text.plain());
            if text.is_empty() {
                self.findings.add(Sentence::EmptyStep, whole, &[]);
            }
            match (is_example, &self.question.example) {
                (false, _) => self.step(text, range, entry),
                (true, None) => self.example(text, entry),
                (true, Some(_)) => {
                    self.findings.add(Sentence::SecondExample, range, &[]);
                    entry.attributes.finish(self.findings);
                    // Nested in a bullet, it can't be taken for steps or for more of the example.
                    let mut kept = vec![Block::Paragraph { text }];
                    kept.extend(blocks(self.source, entry.below, self.findings));
                    self.question.remarks.push(Block::List { start: None, entries: vec![kept] });
                }
            }
        }
    }

    fn step(&mut self, text: Text, range: Range<usize>, mut entry: Entry) {
        let mut step = Step { id: entry.attributes.take_id(), text, ..Step::default() };
        entry.attributes.finish(self.findings);
        self.places.steps.push(range);
        for node in entry.below {
            match node.kind {
                NodeKind::List { entries, .. } => {
                    step.points.reserve(entries.len());
                    step.points.extend(entries.into_iter().filter_map(|entry| self.point(entry)));
                }
                _ => step.about.extend(block(self.source, node, self.findings)),
            }
        }
        self.after_bare_step = step.points.is_empty() && step.about.is_empty();
        self.question.steps.push(step);
    }

    fn point(&mut self, mut entry: Entry) -> Option<Point> {
        let whole = entry.range.clone();
        let (text, range) = take_text(&mut entry);
        let id = entry.attributes.take_id();
        entry.attributes.finish(self.findings);
        let about = blocks(self.source, entry.below, self.findings);
        if text.is_empty() && about.is_empty() {
            self.findings.add(Sentence::EmptyPoint, whole, &[]);
            return None;
        }
        self.places.points.push(range);
        Some(Point { id, text, about })
    }

    fn example(&mut self, text: Text, entry: Entry) {
        entry.attributes.finish(self.findings);
        let mut example = Example { text, ..Example::default() };
        for node in entry.below {
            match node.kind {
                NodeKind::List { start: None, entries } => {
                    example.outcomes.reserve(entries.len());
                    example.outcomes.extend(entries.into_iter().filter_map(|entry| self.outcome(entry)));
                }
                _ => example.about.extend(block(self.source, node, self.findings)),
            }
        }
        unquote(&mut example);
        self.question.example = Some(example);
    }

    fn outcome(&mut self, mut entry: Entry) -> Option<Outcome> {
        let whole = entry.range.clone();
        let (text, _) = take_text(&mut entry);
        entry.attributes.finish(self.findings);
        let about = blocks(self.source, entry.below, self.findings);
        if text.is_empty() && about.is_empty() {
            self.findings.add(Sentence::EmptyOutcome, whole, &[]);
            return None;
        }
        Some(Outcome { text, about })
    }
}

/// Takes off the quotation marks that hold a whole example: one before its text, one behind its last outcome.
fn unquote(example: &mut Example) {
    let Some(Block::Paragraph { text: first }) = example.about.first_mut() else { return };
    let Some(last) = example.outcomes.last_mut() else { return };
    for (open, close) in [('"', '"'), ('“', '”'), ('„', '“'), ('«', '»')] {
        let opened = first.plain().strip_prefix(open).is_some_and(|rest| !rest.contains(close));
        if opened && last.text.plain().ends_with(close) {
            let (opened, closed) = (std::mem::take(first), std::mem::take(&mut last.text));
            let (end, close) = (opened.plain().len(), closed.plain().len() - close.len_utf8());
            *first = opened.part(open.len_utf8()..end).trimmed();
            last.text = closed.part(0..close).trimmed();
            return;
        }
    }
}
