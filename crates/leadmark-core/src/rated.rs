//! Statements that are rated: list entries as indicators, practices and measures with their anchors.

use std::ops::Range;

use crate::attributes::Attributes;
use crate::blocks::{block, take_text};
use crate::finding::Findings;
use crate::inline::excerpt;
use crate::name;
use crate::outline::Places;
use crate::sentence::Sentence;
use crate::tree::{Entry, NodeKind};
use crate::{Feed, Id, Level, Rated, Text, limits};

/// Reads a statement, or no value for an entry without words. The range is where the statement stands.
///
/// An indicator belongs to the metric that it stands under, so it feeds none.
pub(crate) fn rated(
    source: &str,
    mut entry: Entry,
    feeds_metrics: bool,
    places: &mut Places,
    findings: &mut Findings,
) -> Option<(Rated, Range<usize>)> {
    let whole = entry.range.clone();
    let (text, range) = take_text(&mut entry);
    let mut attributes = std::mem::take(&mut entry.attributes);
    if text.is_empty() {
        findings.add(Sentence::EmptyEntry, whole, &[]);
        attributes.finish(findings);
        return None;
    }
    let mut rated = Rated {
        id: attributes.take_id(),
        weight: attributes.take_weight(findings),
        feeds: if feeds_metrics { feeds(&mut attributes, places, findings) } else { Vec::new() },
        was: attributes.take_was(),
        text,
        ..Rated::default()
    };
    attributes.finish(findings);
    for node in entry.below {
        match node.kind {
            NodeKind::List { start: Some(_), entries }
                if rated.anchors.is_empty() && may_be_anchors(&entries) =>
            {
                rated.anchors = levels(source, entries, &mut rated.about, findings);
            }
            NodeKind::List { start: Some(_), ref entries } if rated.anchors.is_empty() => {
                findings.add(Sentence::LevelCount, node.range.clone(), &[&entries.len().to_string()]);
                rated.about.extend(block(source, node, findings));
            }
            _ => rated.about.extend(block(source, node, findings)),
        }
    }
    Some((rated, range))
}

fn may_be_anchors(entries: &[Entry]) -> bool {
    limits::LEVELS.contains(&entries.len())
}

/// Takes the feeds out and remembers where each stands.
pub(crate) fn feeds(attributes: &mut Attributes, places: &mut Places, findings: &mut Findings) -> Vec<Feed> {
    let found = attributes.take_feeds(findings);
    places.feeds.extend(found.iter().map(|(feed, range)| (feed.metric.clone(), range.clone())));
    found.into_iter().map(|(feed, _)| feed).collect()
}

/// Reads levels from an ordered list. Where every entry begins in bold, that is the level's name.
///
/// What stands below an entry goes to `about`: a level is one line.
pub(crate) fn levels(
    source: &str,
    entries: Vec<Entry>,
    about: &mut Vec<crate::Block>,
    findings: &mut Findings,
) -> Vec<Level> {
    let place = entries.first().map(|entry| entry.range.clone()).unwrap_or_default();
    let mut texts = Vec::with_capacity(entries.len());
    for mut entry in entries {
        let whole = entry.range.clone();
        let (text, _) = take_text(&mut entry);
        if text.is_empty() {
            findings.add(Sentence::EmptyLevel, whole, &[]);
        }
        entry.attributes.finish(findings);
        about.extend(entry.below.into_iter().filter_map(|node| block(source, node, findings)));
        texts.push(text);
    }
    let bold = texts.iter().filter(|text| text.begins_strong()).count();
    let named = bold == texts.len();
    if bold > 1 && !named {
        findings.add(Sentence::LevelNames, place, &[&bold.to_string(), &texts.len().to_string()]);
    }
    texts
        .into_iter()
        .map(|text| if named { named_level(text) } else { Level { name: String::new(), text } })
        .collect()
}

/// Splits "**Name** meaning" into both.
fn named_level(text: Text) -> Level {
    let at: usize = text.runs().take_while(|run| run.strong).map(|run| run.text.len()).sum();
    let name = match text.plain().get(..at).map_or("", name::bare) {
        "" => name::plain(&text.clone().part(0..at)),
        words => words.to_owned(),
    };
    let meaning = text.runs().find(|run| !run.strong).filter(|run| !run.code);
    let separated = meaning.map_or(0, |run| {
        let separators = [':', '.', '–', '—', '-'];
        run.text.len() - run.text.trim_start().trim_start_matches(separators).trim_start().len()
    });
    let end = text.plain().len();
    Level { name: name.trim_end_matches('.').to_owned(), text: text.part(at + separated..end).trimmed() }
}

/// Reads a list of measures: bold entries with a list are groups, others measures on their own.
pub(crate) fn measures(
    source: &str,
    entries: Vec<Entry>,
    topic: &mut crate::Topic,
    places: &mut Places,
    findings: &mut Findings,
) {
    for mut entry in entries {
        if starts_bold(&entry) && has_bullets(&entry) {
            let (text, range) = take_text(&mut entry);
            group(source, &text, range, entry, topic, places, findings);
        } else if let Some((measure, range)) = rated(source, entry, true, places, findings) {
            if topic.measure_groups.is_empty() {
                let name =
                    topic.measures_section.as_ref().map_or_else(String::new, |section| section.name.clone());
                let id =
                    topic.measures_section.as_mut().and_then(|section| section.id.take()).unwrap_or_default();
                topic.measure_groups.push(crate::MeasureGroup { id, name, ..Default::default() });
                places.measure_groups.push(range.clone());
            }
            if let Some(group) = topic.measure_groups.last_mut() {
                group.measures.push(measure);
                places.measures.push(range);
            }
        }
    }
}

/// Tells whether bullets with text stand below an entry.
fn has_bullets(entry: &Entry) -> bool {
    let has_text = |entry: &Entry| entry.text.as_ref().is_some_and(|(text, _)| !text.is_empty());
    entry.below.iter().any(|node| match &node.kind {
        NodeKind::List { start: None, entries } => entries.iter().any(has_text),
        _ => false,
    })
}

/// Tells whether an entry begins in bold.
pub(crate) fn starts_bold(entry: &Entry) -> bool {
    entry.text.as_ref().is_some_and(|(text, _)| text.begins_strong())
}

/// Makes a name of a heading or of a group's first line; a name is plain text, so a link is reported.
pub(crate) fn name(text: &Text, range: &Range<usize>, findings: &mut Findings) -> String {
    let mut addresses: Vec<_> = text.runs().filter_map(|run| run.href).collect();
    addresses.dedup();
    for address in addresses {
        findings.add(Sentence::LinkInName, range.clone(), &[&excerpt(&address)]);
    }
    name::plain(text)
}

fn group(
    source: &str,
    text: &Text,
    range: Range<usize>,
    entry: Entry,
    topic: &mut crate::Topic,
    places: &mut Places,
    findings: &mut Findings,
) {
    let mut attributes = entry.attributes;
    let id: Id = attributes.take_id();
    let feeds = feeds(&mut attributes, places, findings);
    attributes.finish(findings);
    let name = name(text, &range, findings);
    let mut group = crate::MeasureGroup { id, name, feeds, ..Default::default() };
    places.measure_groups.push(range);
    for node in entry.below {
        match node.kind {
            NodeKind::List { start: None, entries } => {
                group.measures.reserve(entries.len());
                for entry in entries {
                    if let Some((measure, range)) = rated(source, entry, true, places, findings) {
                        group.measures.push(measure);
                        places.measures.push(range);
                    }
                }
            }
            _ => group.about.extend(block(source, node, findings)),
        }
    }
    topic.measure_groups.push(group);
}
