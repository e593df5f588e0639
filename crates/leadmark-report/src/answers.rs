//! An assessment beside its guide and its score: what every report reads from.

use std::collections::HashMap;

use leadmark_core::{Answer, Assessment, Guide, Id, Item, ItemScore, Kind, Scorecard, Text, items};

use crate::catalogue::Words;
use crate::escape;
use crate::message::Message;

/// A guide with what reports look up in it, and the words that they say it in.
pub(crate) struct Sheet<'a> {
    pub(crate) guide: &'a Guide,
    pub(crate) words: &'a Words<'a>,
    pub(crate) items: Vec<Item>,
    places: HashMap<Id, usize>,
    groups: HashMap<&'a Id, &'a str>,
}

/// An item with its answer and what comes of it.
#[derive(Clone, Copy)]
pub(crate) struct Answered<'a> {
    pub(crate) item: &'a Item,
    pub(crate) answer: Option<&'a Answer>,
    pub(crate) scored: &'a ItemScore,
}

impl<'a> Sheet<'a> {
    pub(crate) fn new(guide: &'a Guide, words: &'a Words<'a>) -> Self {
        let items = items(guide);
        let places = items.iter().enumerate().map(|(place, item)| (item.id.clone(), place)).collect();
        let mut groups: HashMap<&Id, &str> = HashMap::new();
        for topic in guide.domains.iter().flat_map(|domain| &domain.topics) {
            groups.insert(&topic.id, &topic.name);
            groups.extend(topic.measure_groups.iter().map(|group| (&group.id, group.name.as_str())));
        }
        groups.extend(guide.practice_groups.iter().map(|group| (&group.id, group.name.as_str())));
        groups.extend(guide.metrics.iter().map(|metric| (&metric.id, metric.name.as_str())));
        Self { guide, words, items, places, groups }
    }

    /// The name of a success metric, a measure group, a practice group or a topic; its id where it has none.
    pub(crate) fn name<'b>(&'b self, group: &'b Id) -> &'b str {
        self.groups.get(group).copied().filter(|name| !name.trim().is_empty()).unwrap_or(group.as_str())
    }

    /// Finds an item.
    pub(crate) fn item(&self, id: &Id) -> Option<&Item> {
        self.items.get(*self.places.get(id)?)
    }

    /// The items that an assessment asks, each with its answer and its part of the score, in guide order.
    pub(crate) fn answered<'b>(
        &'b self,
        assessment: &'b Assessment,
        card: &'b Scorecard,
    ) -> impl Iterator<Item = Answered<'b>> {
        // A scorecard's items are those that were asked, in the order of the guide.
        let asked = self.items.iter().filter(|item| assessment.mode.asks(item.kind));
        asked.zip(&card.items).map(|(item, scored)| Answered {
            item,
            answer: assessment.answers.get(&item.id),
            scored,
        })
    }

    /// The answers that count nowhere: to items that the assessment does not ask, or that the guide does not have.
    pub(crate) fn elsewhere<'b>(
        &'b self,
        assessment: &'b Assessment,
    ) -> impl Iterator<Item = (&'b Id, Option<&'b Item>, &'b Answer)> {
        let answers = assessment.answers.iter().map(|(id, answer)| (id, self.item(id), answer));
        answers.filter(|(_, item, _)| item.is_none_or(|item| !assessment.mode.asks(item.kind)))
    }
}

impl Answered<'_> {
    /// The note, if there is more to it than white space.
    pub(crate) fn note(&self) -> Option<&str> {
        self.answer.and_then(note)
    }

    /// Where the answer stands, in words; no value where there is none.
    pub(crate) fn standing(&self, words: &Words<'_>) -> Option<String> {
        words.standing(self.item, self.answer?)
    }
}

/// An answer's note, if there is more to it than white space.
pub(crate) fn note(answer: &Answer) -> Option<&str> {
    answer.note.as_deref().filter(|note| !note.trim().is_empty())
}

impl Words<'_> {
    /// A name as Markdown.
    pub(crate) fn named(&self, name: &str) -> String {
        self.apart(&escape::line(name))
    }

    /// An item's statement as Markdown; its id where it has none.
    pub(crate) fn statement(&self, id: &Id, text: &Text) -> String {
        let text = escape::line(text.plain());
        if text.is_empty() { escape::code(id.as_str()) } else { self.apart(&text) }
    }

    /// Says where an answer stands: a level's name and number, or how many points are covered.
    pub(crate) fn standing(&self, item: &Item, answer: &Answer) -> Option<String> {
        if answer.not_applicable {
            return Some(self.text(Message::NotApplicable).to_owned());
        }
        if item.kind == Kind::Question {
            let covered = answer.covered.as_ref()?;
            let count = item.points.iter().filter(|point| covered.contains(point)).count();
            return Some(self.covered(count, item.points.len()));
        }
        let level = answer.level?;
        let name =
            item.levels.get(usize::from(level).checked_sub(1)?).map(|level| self.named(&level.name))?;
        Some(self.level(&name, usize::from(level), item.levels.len()))
    }
}
