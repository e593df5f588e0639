//! Ids: those that the author gave, and slugs for all else.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::ops::Range;

use crate::finding::Findings;
use crate::inline::excerpt;
use crate::outline::Places;
use crate::sentence::Sentence;
use crate::slug::slug;
use crate::{Guide, Id};

/// A part that has an id, in guide order.
struct Part<'a> {
    id: &'a mut Id,
    words: &'a str,
    place: Range<usize>,
    /// Whether answers go by it.
    is_item: bool,
}

/// Gives every part an id. Items, metrics, groups, topics and domains share one space; steps and points share
/// their question's.
pub(crate) fn identify(guide: &mut Guide, places: &Places, findings: &mut Findings) {
    if guide.id.as_str().is_empty() {
        guide.id = base(&guide.title, "guide").into();
    }
    assign(&mut parts(guide, places), findings);
    let mut steps = places.steps.iter().cloned();
    let mut points = places.points.iter().cloned();
    let mut parts = Vec::new();
    for question in questions(guide) {
        for step in &mut question.steps {
            parts.push(part(&mut step.id, step.text.plain(), &mut steps, false));
            for point in &mut step.points {
                parts.push(part(&mut point.id, point.text.plain(), &mut points, false));
            }
        }
        assign(&mut parts, findings);
    }
}

fn questions(guide: &mut Guide) -> impl Iterator<Item = &mut crate::Question> {
    guide.domains.iter_mut().flat_map(|domain| &mut domain.topics).flat_map(|topic| &mut topic.questions)
}

fn parts<'a>(guide: &'a mut Guide, places: &Places) -> Vec<Part<'a>> {
    let mut domains = places.domains.iter().cloned();
    let mut topics = places.topics.iter().cloned();
    let mut questions = places.questions.iter().cloned();
    let mut measure_groups = places.measure_groups.iter().cloned();
    let mut measures = places.measures.iter().cloned();
    let mut practice_groups = places.practice_groups.iter().cloned();
    let mut practices = places.practices.iter().cloned();
    let mut metrics = places.metrics.iter().cloned();
    let mut indicators = places.indicators.iter().cloned();
    let mut parts = Vec::new();
    for domain in &mut guide.domains {
        parts.push(part(&mut domain.id, &domain.name, &mut domains, false));
        for topic in &mut domain.topics {
            parts.push(part(&mut topic.id, &topic.name, &mut topics, false));
            for question in &mut topic.questions {
                parts.push(part(&mut question.id, question.text.plain(), &mut questions, true));
            }
            for group in &mut topic.measure_groups {
                parts.push(part(&mut group.id, &group.name, &mut measure_groups, false));
                for measure in &mut group.measures {
                    parts.push(part(&mut measure.id, measure.text.plain(), &mut measures, true));
                }
            }
        }
    }
    for group in &mut guide.practice_groups {
        parts.push(part(&mut group.id, &group.name, &mut practice_groups, false));
        for practice in &mut group.practices {
            parts.push(part(&mut practice.id, practice.text.plain(), &mut practices, true));
        }
    }
    for metric in &mut guide.metrics {
        parts.push(part(&mut metric.id, &metric.name, &mut metrics, false));
        for indicator in &mut metric.indicators {
            parts.push(part(&mut indicator.id, indicator.text.plain(), &mut indicators, true));
        }
    }
    parts
}

fn part<'a>(
    id: &'a mut Id,
    words: &'a str,
    places: &mut impl Iterator<Item = Range<usize>>,
    is_item: bool,
) -> Part<'a> {
    Part { id, words, place: places.next().unwrap_or_default(), is_item }
}

/// An id that is taken in its space.
struct Taken {
    place: Range<usize>,
    /// The number behind the last id that was made of this one.
    count: u32,
}

/// Which ids are taken.
type Space<'a> = HashMap<&'a str, Taken>;

/// Checks the given ids of one space, then makes the missing ones around them; no part is left.
fn assign(parts: &mut Vec<Part<'_>>, findings: &mut Findings) {
    // Each space has its own: clearing a large one again and again would take long.
    let mut taken = Space::with_capacity(parts.len());
    for part in parts.extract_if(.., |part| !part.id.as_str().is_empty()) {
        match taken.entry(part.id.as_str()) {
            Entry::Occupied(first) => {
                let found = findings.add(Sentence::DuplicateId, part.place, &[&excerpt(first.key())]);
                found.related = Some(first.get().place.clone());
            }
            Entry::Vacant(place) => {
                place.insert(Taken { place: part.place, count: 1 });
            }
        }
    }
    for part in parts.drain(..) {
        let base = base(part.words, "part");
        *part.id = match taken.get(base.as_str()) {
            None => base.into(),
            Some(first) => {
                let (id, count) = free(&base, first.count, &taken);
                if part.is_item {
                    let found = findings.add(Sentence::DuplicateSlug, part.place.clone(), &[&base, &id]);
                    found.related = Some(first.place.clone());
                }
                if let Some(first) = taken.get_mut(base.as_str()) {
                    first.count = count;
                }
                id.into()
            }
        };
        taken.insert(part.id.as_str(), Taken { place: part.place, count: 1 });
    }
}

/// Makes the next id of a base that nothing has, with its number.
fn free(base: &str, mut count: u32, taken: &Space<'_>) -> (String, u32) {
    loop {
        count += 1;
        let id = [base, "-", &count.to_string()].concat();
        if !taken.contains_key(id.as_str()) {
            return (id, count);
        }
    }
}

/// Makes a slug, or takes `fallback` where the words have no letter or digit.
pub(crate) fn base(words: &str, fallback: &str) -> String {
    let slug = slug(words);
    if slug.chars().any(char::is_alphanumeric) { slug } else { fallback.to_owned() }
}
