//! Notes under their items, in the words of whoever wrote them.

use leadmark_core::{Assessment, Id, Kind};

use crate::answers::{Answered, Sheet, note};
use crate::catalogue::Words;
use crate::document::{bullets, heading, join, quote};
use crate::escape::{code, line};
use crate::message::Message;

/// The order in which notes are read: what the headline is made of first.
const KINDS: [Kind; 4] = [Kind::Indicator, Kind::Measure, Kind::Practice, Kind::Question];

/// Writes notes under their items, the items under their groups. What has no note is left out.
pub(crate) fn groups(sheet: &Sheet<'_>, answered: &[Answered<'_>]) -> Vec<String> {
    let words = sheet.words;
    let mut groups: Vec<(&Id, Vec<String>)> = Vec::new();
    for kind in KINDS {
        for each in answered.iter().filter(|each| each.item.kind == kind) {
            let Some(note) = each.note() else { continue };
            let statement = words.statement(&each.item.id, &each.item.text);
            let entry = entry(words, &statement, each.standing(words).as_deref(), Some(note));
            match groups.last_mut() {
                Some((group, entries)) if **group == each.item.group => entries.push(entry),
                _ => groups.push((&each.item.group, vec![entry])),
            }
        }
    }
    groups
        .iter()
        .flat_map(|(group, entries)| [heading(3, &line(sheet.name(group))), join(entries.clone())])
        .collect()
}

/// Lists the answers that count nowhere, so that nothing is lost unseen.
pub(crate) fn elsewhere(sheet: &Sheet<'_>, assessment: &Assessment, notes: bool) -> Vec<String> {
    let words = sheet.words;
    let (mut not_asked, mut orphaned) = (Vec::new(), Vec::new());
    for (id, item, answer) in sheet.elsewhere(assessment) {
        let note = note(answer).filter(|_| notes);
        match item {
            Some(item) => {
                let (statement, standing) =
                    (words.statement(&item.id, &item.text), words.standing(item, answer));
                not_asked.push(entry(words, &statement, standing.as_deref(), note));
            }
            None => orphaned.push(entry(words, &code(id.as_str()), None, note)),
        }
    }
    let listed = |entries: Vec<String>, about: Message| {
        if entries.is_empty() { Vec::new() } else { vec![words.counted(about, entries.len()), join(entries)] }
    };
    [listed(not_asked, Message::NotAsked), listed(orphaned, Message::Orphaned)].concat()
}

/// Writes what was answered, and the note below as a quotation.
fn entry(words: &Words<'_>, statement: &str, standing: Option<&str>, note: Option<&str>) -> String {
    let first =
        standing.map_or_else(|| statement.to_owned(), |standing| words.stands_at(statement, standing));
    let entry = join([first, note.map_or_else(String::new, |note| quote(&paragraphs(note)))]);
    bullets([entry])
}

/// Writes a note's lines as they were broken: empty lines between paragraphs, the others by a backslash.
fn paragraphs(note: &str) -> String {
    let note = note.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}', '\u{85}'], "\n");
    let mut paragraphs: Vec<Vec<String>> = vec![Vec::new()];
    for text in note.lines() {
        let written = line(text);
        match paragraphs.last_mut() {
            Some(paragraph) if !written.is_empty() => paragraph.push(written),
            _ => paragraphs.push(Vec::new()),
        }
    }
    join(paragraphs.into_iter().map(|lines| lines.join("\\\n")))
}
