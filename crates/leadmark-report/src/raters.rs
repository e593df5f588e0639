//! Self beside others, as Markdown.

use leadmark_core::{Assessment, Guide, Lens, Mode, View, Views, raters};

use crate::answers::{Sheet, named, statement};
use crate::document::{finish, heading, join, section, table};
use crate::escape::line;
use crate::figures::{NONE, points, points_or_none, signed_or_none};
use crate::words;

/// Writes how a person sees themselves and how others do as Markdown.
///
/// Only what [`raters()`] shows is written: nothing tells what fewer than three people said, managers aside. Notes are
/// never written. It is escaped as [`markdown()`](crate::markdown()) is.
pub fn raters_markdown(guide: &Guide, assessments: &[Assessment]) -> String {
    let sheet = Sheet::new(guide);
    let report = raters(guide, assessments);
    let counts = report.counts;
    let head = [
        heading(1, &words::raters_title(&named(&guide.title))),
        words::counts(counts.oneself, counts.peers, counts.reports, counts.managers),
        if report.mode == Mode::Quick { words::RATERS_QUICK.to_owned() } else { String::new() },
    ];
    let lenses = Lens::ALL.map(|lens| {
        let rows = report.metrics.iter().map(|metric| {
            let views = match lens {
                Lens::Outcomes => metric.outcomes,
                Lens::Practices => metric.practices,
                Lens::Readiness => metric.readiness,
            };
            (line(&metric.name), views)
        });
        section(2, words::lens(lens), [views(words::METRIC, rows.collect())])
    });
    let items = report.items.iter().filter_map(|item| Some((statement(sheet.item(&item.id)?), item.views)));
    let items = items.filter(|(_, views)| *views != Views::default());
    let tail = [
        section(2, words::ITEMS, [views(words::ITEM, items.collect())]),
        words::RATERS_FIGURES.to_owned(),
        section(2, words::NOTICE_TITLE, [words::NOTICE.to_owned()]),
    ];
    finish(join(head.into_iter().chain(lenses).chain(tail)))
}

/// Writes a table of views; nothing where nothing is shown.
fn views(first: &str, rows: Vec<(String, Views)>) -> String {
    if rows.iter().all(|(_, views)| *views == Views::default()) {
        return String::new();
    }
    let header = [
        first,
        words::SELF,
        words::OTHERS,
        words::COUNT,
        words::GAP,
        words::AGREEMENT,
        words::PEERS,
        words::REPORTS,
        words::MANAGERS,
    ];
    let none = || NONE.to_owned();
    let mean = |view: Option<View>| view.map_or_else(none, |view| points(view.mean));
    let rows = rows.into_iter().map(|(name, views)| {
        let others = views.others;
        let agreement = others.and_then(|view| view.agreement);
        vec![
            name,
            points_or_none(views.oneself),
            mean(others),
            others.map_or_else(none, |view| view.n.to_string()),
            signed_or_none(others.and_then(|view| view.gap)),
            agreement.map_or_else(none, |agreement| format!("{agreement:.2}")),
            mean(views.peers),
            mean(views.reports),
            mean(views.managers),
        ]
    });
    table(&header.map(str::to_owned), &rows.collect::<Vec<_>>())
}
