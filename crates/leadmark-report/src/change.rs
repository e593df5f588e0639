//! A change as Markdown.

use leadmark_core::{Assessment, Change, Difference, Guide, ItemChange, Lens, compare};

use crate::answers::Sheet;
use crate::catalogue::Words;
use crate::day::day;
use crate::document::{bullets, finish, heading, join, section, table};
use crate::escape::line;
use crate::figures::{NONE, points_or_none};
use crate::markdown::notice;
use crate::message::Message;

/// Writes what changed between two assessments as Markdown, the earlier one first.
///
/// A table of the success metrics for each lens that has a score, with what the differences can be whatever is open; then
/// what stands higher and lower, and how likely so uneven a count is by chance. It is escaped as
/// [`markdown()`](crate::markdown()) is.
pub fn change_markdown(guide: &Guide, before: &Assessment, after: &Assessment, words: &Words<'_>) -> String {
    let sheet = Sheet::new(guide, words);
    let change = compare(guide, before, after);
    let standings = Standings { sheet: &sheet, before, after };
    let about = [
        Some(words.dates(&day(before.updated_at), &day(after.updated_at))),
        (before.mode != after.mode).then(|| words.text(Message::QuickComparison).to_owned()),
        (!change.same_version).then(|| words.text(Message::OtherVersions).to_owned()),
    ];
    let lenses = Lens::ALL.map(|lens| section(2, words.lens(lens), [figures(words, &change, lens)]));
    let items = [
        words.moved(change.up.len(), change.down.len(), change.same.len(), change.chance),
        section(3, words.text(Message::SectionUp), [standings.list(&change.up)]),
        section(3, words.text(Message::SectionDown), [standings.list(&change.down)]),
        section(3, words.text(Message::SectionNew), [standings.list(&change.new)]),
        section(3, words.text(Message::SectionDropped), [standings.list(&change.dropped)]),
    ];
    let head = [
        heading(1, &words.title_of(Message::TitleChange, &words.named(&guide.title))),
        bullets(about.into_iter().flatten()),
    ];
    let tail = [section(2, words.text(Message::SectionItems), items), notice(words)];
    let rounded = [words.text(Message::Rounded).to_owned()];
    finish(join(head.into_iter().chain(lenses).chain(rounded).chain(tail)))
}

/// The success metrics through one lens, all together last; nothing where there is no score to compare.
fn figures(words: &Words<'_>, change: &Change, lens: Lens) -> String {
    let of = |outcomes: Difference, practices: Difference, readiness: Difference| match lens {
        Lens::Outcomes => outcomes,
        Lens::Practices => practices,
        Lens::Readiness => readiness,
    };
    let metrics = change.metrics.iter();
    let metrics =
        metrics.map(|metric| (line(&metric.name), of(metric.outcomes, metric.practices, metric.readiness)));
    let overall = of(change.overall.outcomes, change.overall.practices, change.overall.readiness);
    let rows: Vec<(String, Difference)> =
        metrics.chain([(format!("**{}**", words.text(Message::SectionOverall)), overall)]).collect();
    if lens != Lens::Outcomes && rows.iter().all(|(_, row)| row.before.or(row.after).is_none()) {
        return String::new();
    }
    let header = [
        Message::ColumnMetric,
        Message::ColumnBefore,
        Message::ColumnAfter,
        Message::ColumnDifference,
        Message::ColumnRange,
    ];
    let header = header.map(|column| words.text(column).to_owned());
    let rows = rows.into_iter().map(|(name, row)| {
        let range = row
            .low
            .zip(row.high)
            .map_or_else(|| NONE.to_owned(), |(low, high)| words.signed_range(low, high));
        vec![
            name,
            points_or_none(row.before),
            points_or_none(row.after),
            words.signed_or_none(row.delta),
            range,
        ]
    });
    table(&header, &rows.collect::<Vec<_>>())
}

/// Where items stood, and where they stand.
struct Standings<'a> {
    sheet: &'a Sheet<'a>,
    before: &'a Assessment,
    after: &'a Assessment,
}

impl Standings<'_> {
    fn list(&self, items: &[ItemChange]) -> String {
        let words = self.sheet.words;
        bullets(items.iter().filter_map(|change| {
            let item = self.sheet.item(&change.id)?;
            let stood = |assessment: &Assessment| {
                let answer = assessment.answers.get(&item.id);
                answer
                    .and_then(|answer| words.standing(item, answer))
                    .unwrap_or_else(|| words.text(Message::NotAnswered).to_owned())
            };
            let statement = words.statement(&item.id, &item.text);
            Some(words.stood_at(&statement, &stood(self.before), &stood(self.after)))
        }))
    }
}
