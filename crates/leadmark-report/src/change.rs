//! A change as Markdown.

use leadmark_core::{Assessment, Change, Difference, Guide, ItemChange, Lens, compare};

use crate::answers::{Sheet, named, standing, statement};
use crate::day::day;
use crate::document::{bullets, finish, heading, join, section, table};
use crate::escape::line;
use crate::figures::{NONE, points_or_none, signed_or_none};
use crate::words;

/// Writes what changed between two assessments as Markdown, the earlier one first.
///
/// A table of the success metrics for each lens that has a score, with what the differences can be whatever is open; then
/// what stands higher and lower, and how likely so uneven a count is by chance. It is escaped as
/// [`markdown()`](crate::markdown()) is.
pub fn change_markdown(guide: &Guide, before: &Assessment, after: &Assessment) -> String {
    let sheet = Sheet::new(guide);
    let change = compare(guide, before, after);
    let standings = Standings { sheet: &sheet, before, after };
    let about = [
        Some(words::dates(&day(before.updated_at), &day(after.updated_at))),
        (before.mode != after.mode).then(|| words::QUICK_COMPARISON.to_owned()),
        (!change.same_version).then(|| words::OTHER_VERSIONS.to_owned()),
    ];
    let lenses = Lens::ALL.map(|lens| section(2, words::lens(lens), [figures(&change, lens)]));
    let items = [
        words::moved(change.up.len(), change.down.len(), change.same.len(), change.chance),
        section(3, words::UP, [standings.list(&change.up)]),
        section(3, words::DOWN, [standings.list(&change.down)]),
        section(3, words::NEW, [standings.list(&change.new)]),
        section(3, words::DROPPED, [standings.list(&change.dropped)]),
    ];
    let head = [heading(1, &words::change_title(&named(&guide.title))), bullets(about.into_iter().flatten())];
    let tail = [section(2, words::ITEMS, items), section(2, words::NOTICE_TITLE, [words::NOTICE.to_owned()])];
    let rounded = [words::ROUNDED.to_owned()];
    finish(join(head.into_iter().chain(lenses).chain(rounded).chain(tail)))
}

/// The success metrics through one lens, all together last; nothing where there is no score to compare.
fn figures(change: &Change, lens: Lens) -> String {
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
        metrics.chain([(format!("**{}**", words::OVERALL), overall)]).collect();
    if lens != Lens::Outcomes && rows.iter().all(|(_, row)| row.before.or(row.after).is_none()) {
        return String::new();
    }
    let header =
        [words::METRIC, words::BEFORE, words::AFTER, words::DIFFERENCE, words::RANGE].map(str::to_owned);
    let rows = rows.into_iter().map(|(name, row)| {
        let range = row
            .low
            .zip(row.high)
            .map_or_else(|| NONE.to_owned(), |(low, high)| words::signed_range(low, high));
        vec![name, points_or_none(row.before), points_or_none(row.after), signed_or_none(row.delta), range]
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
        bullets(items.iter().filter_map(|change| {
            let item = self.sheet.item(&change.id)?;
            let stood = |assessment: &Assessment| {
                let answer = assessment.answers.get(&item.id);
                answer
                    .and_then(|answer| standing(item, answer))
                    .unwrap_or_else(|| words::NOT_ANSWERED.to_owned())
            };
            Some(words::from_to(&statement(item), &stood(self.before), &stood(self.after)))
        }))
    }
}
