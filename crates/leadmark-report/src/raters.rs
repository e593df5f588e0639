//! Self beside others, as Markdown.

use leadmark_core::{Assessment, Guide, Lens, Mode, View, Views, raters};

use crate::answers::Sheet;
use crate::catalogue::Words;
use crate::document::{finish, heading, join, section, table};
use crate::escape::line;
use crate::figures::{NONE, points, points_or_none};
use crate::markdown::notice;
use crate::message::Message;

/// Writes how a person sees themselves and how others do as Markdown.
///
/// Only what [`raters()`] shows is written: nothing tells what fewer than three people said, managers aside. Notes are
/// never written. It is escaped as [`markdown()`](crate::markdown()) is.
pub fn raters_markdown(guide: &Guide, assessments: &[Assessment], words: &Words<'_>) -> String {
    let sheet = Sheet::new(guide, words);
    let report = raters(guide, assessments);
    let counts = report.counts;
    let head = [
        heading(1, &words.title_of(Message::TitleRaters, &words.named(&guide.title))),
        words.raters(counts.oneself, counts.peers, counts.reports, counts.managers),
        if report.mode == Mode::Quick { words.text(Message::RatersQuick).to_owned() } else { String::new() },
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
        section(2, words.lens(lens), [views(words, Message::ColumnMetric, rows.collect())])
    });
    let items = report.items.iter().filter_map(|item| Some((sheet.item(&item.id)?, item.views)));
    let items = items.filter(|(_, views)| *views != Views::default());
    let items = items.map(|(item, views)| (words.statement(&item.id, &item.text), views));
    let tail = [
        section(2, words.text(Message::SectionItems), [views(words, Message::ColumnItem, items.collect())]),
        words.text(Message::RatersFigures).to_owned(),
        notice(words),
    ];
    finish(join(head.into_iter().chain(lenses).chain(tail)))
}

/// Writes a table of views; nothing where nothing is shown.
fn views(words: &Words<'_>, first: Message, rows: Vec<(String, Views)>) -> String {
    if rows.iter().all(|(_, views)| *views == Views::default()) {
        return String::new();
    }
    let header = [
        first,
        Message::ColumnSelf,
        Message::ColumnOthers,
        Message::ColumnCount,
        Message::ColumnGap,
        Message::ColumnAgreement,
        Message::ColumnPeers,
        Message::ColumnReports,
        Message::ColumnManagers,
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
            words.signed_or_none(others.and_then(|view| view.gap)),
            agreement.map_or_else(none, |agreement| words.hundredths(agreement)),
            mean(views.peers),
            mean(views.reports),
            mean(views.managers),
        ]
    });
    table(&header.map(|column| words.text(column).to_owned()), &rows.collect::<Vec<_>>())
}
