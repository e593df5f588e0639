//! A group's pack for a workshop, as Markdown.

use leadmark_core::{CohortReport, Figures, Guide};

use crate::catalogue::Words;
use crate::document::{bullets, finish, heading, join, numbered, section, table};
use crate::escape::line;
use crate::figures::{NONE, points};
use crate::group::Workshop;
use crate::markdown::notice;
use crate::message::Message;

/// The columns of the table of success metrics.
pub(crate) const COLUMNS: [Message; 5] = [
    Message::ColumnMetric,
    Message::ColumnCount,
    Message::ColumnMean,
    Message::ColumnSpread,
    Message::ColumnMiddle,
];

/// Writes what a group has to talk about as Markdown: how far apart its people are on each success metric, the statements
/// that they see most differently, and three questions of the guide about that.
///
/// Everything comes from a cohort's report, which shows nothing about fewer people than its floor. It is escaped as
/// [`markdown()`](crate::markdown()) is.
pub fn group_markdown(guide: &Guide, report: &CohortReport, words: &Words<'_>) -> String {
    let workshop = Workshop::of(guide, report);
    let title = words.title_of(Message::TitleGroup, &words.named(&guide.title));
    let people = words.group_people(report.all.assessments, report.floor);
    let spread = if workshop.metrics.iter().all(|metric| metric.outcomes.is_none()) {
        words.group_hidden(report.floor)
    } else {
        let header = COLUMNS.map(|column| words.text(column).to_owned());
        let rows = workshop.metrics.iter().map(|metric| {
            let figures = metric.outcomes.as_ref();
            [vec![line(&metric.name)], cells(words, figures).to_vec()].concat()
        });
        join([table(&header, &rows.collect::<Vec<_>>()), words.text(Message::GroupFigures).to_owned()])
    };
    let statements = workshop.statements.iter().map(|(item, figures)| {
        let levels: Vec<String> = item.levels.iter().map(|level| words.named(&level.name)).collect();
        words.stands_at(
            &words.statement(&item.id, &item.text),
            &words.group_counts(&levels, &figures.distribution),
        )
    });
    let questions = workshop.questions.iter().map(|(topic, question)| {
        let steps = question.steps.iter().map(|step| line(step.text.plain()));
        join([
            format!("**{}**", line(question.text.plain())),
            words.group_topic(&words.named(&topic.name)),
            bullets(steps),
        ])
    });
    finish(join([
        heading(1, &title),
        people,
        section(2, words.text(Message::SectionSpread), [spread]),
        section(2, words.text(Message::SectionDifferences), [bullets(statements)]),
        section(2, words.text(Message::SectionTalk), [numbered(questions)]),
        notice(words),
    ]))
}

/// How many people, their mean, how far they are apart, and where the middle half of them stands.
pub(crate) fn cells(words: &Words<'_>, figures: Option<&Figures>) -> [String; 4] {
    figures.map_or_else(
        || [NONE; 4].map(str::to_owned),
        |figures| {
            [
                figures.n.to_string(),
                points(figures.mean),
                points(figures.sd),
                words.range(figures.lower_quartile, figures.upper_quartile),
            ]
        },
    )
}
