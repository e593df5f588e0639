//! A group's pack for a workshop, as a page to print: one sheet with figures, one with questions.

use std::fmt::Write;

use leadmark_core::{CohortReport, Figures, Guide, Question, Topic};

use crate::catalogue::Words;
use crate::group::Workshop;
use crate::group_markdown::{COLUMNS, cells};
use crate::message::Message;
use crate::page_markup::{escaped, text};

/// How the page looks. Its hash, in Base64, is what its policy allows.
pub const GROUP_STYLE: &str = "@page{margin:15mm}\
    *{box-sizing:border-box}\
    body{font:11pt/1.45 Charter,Georgia,serif;margin:0 auto;max-inline-size:46rem;padding:1rem;overflow-wrap:anywhere}\
    h1{font-size:18pt;line-height:1.2;margin:0 0 .5rem}h2{font-size:13pt;margin:1.2rem 0 .4rem}p{margin:.4rem 0}\
    table{border-collapse:collapse;inline-size:100%;font-variant-numeric:tabular-nums}\
    th,td{border-block-end:1px solid #767676;padding:.25rem .5rem .25rem 0;text-align:end;vertical-align:middle}\
    th:first-child,td:first-child{text-align:start}thead th{font-weight:600}\
    svg{block-size:1rem;inline-size:9rem;display:block}\
    li{break-inside:avoid;margin-block:.4rem}.questions>li{margin-block:1rem}.questions strong{font-size:12pt}\
    .small{color:#444;font-size:9.5pt}.room{border-block-end:1px solid #999;block-size:1.6rem}\
    .sheet+.sheet{break-before:page}\
    @media print{body{padding:0;max-inline-size:none}}";

/// How many lines are left to write on below a question.
const LINES: usize = 3;

/// Writes what a group has to talk about as a page that prints on two sheets: how far apart its people are, and what to ask
/// about that.
///
/// It says what [`group_markdown()`](crate::group_markdown()) says, from the same report. It runs no script and loads
/// nothing; `style_hash` is the SHA-256 of [`GROUP_STYLE`] in Base64. All text of the guide is escaped.
pub fn group_page(guide: &Guide, report: &CohortReport, style_hash: &str, words: &Words<'_>) -> String {
    let workshop = Workshop::of(guide, report);
    let title = escaped(&words.title_of(Message::TitleGroup, &words.apart(&guide.title)));
    let policy =
        format!("default-src 'none'; style-src 'sha256-{style_hash}'; base-uri 'none'; form-action 'none'");
    let shown = workshop.metrics.iter().any(|metric| metric.outcomes.is_some());
    let spread = if shown {
        spread(guide, &workshop, words)
    } else {
        paragraph("", &words.group_hidden(report.floor))
    };
    format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>{title}</title>\n<style>{GROUP_STYLE}</style>\n</head>\n\
         <body>\n<main>\n<section class=\"sheet\">\n<h1>{title}</h1>\n{people}{spread_title}{spread}\
         {statements}</section>\n<section class=\"sheet\">\n{questions}{notice}</section>\n</main>\n</body>\n</html>\n",
        lang = words.lang(),
        direction = words.direction(),
        people = paragraph("", &words.group_people(report.all.assessments, report.floor)),
        spread_title = heading(words, Message::SectionSpread),
        statements = statements(guide, &workshop, words),
        questions = questions(guide, &workshop, words),
        notice = format_args!(
            "{}{}",
            heading(words, Message::NoticeTitle),
            paragraph(" class=\"small\"", words.text(Message::Notice))
        ),
    )
}

fn heading(words: &Words<'_>, title: Message) -> String {
    format!("<h2>{}</h2>\n", escaped(words.text(title)))
}

fn paragraph(attributes: &str, words: &str) -> String {
    format!("<p{attributes}>{}</p>\n", escaped(words))
}

/// Sets words of the guide apart from the sentences around them, with their language.
fn apart(guide: &Guide, html: &str) -> String {
    format!("<bdi lang=\"{}\">{html}</bdi>", escaped(guide.lang.as_deref().unwrap_or_default()))
}

fn spread(guide: &Guide, workshop: &Workshop<'_>, words: &Words<'_>) -> String {
    let header = COLUMNS.map(|column| format!("<th scope=\"col\">{}</th>", escaped(words.text(column))));
    let mut rows = String::new();
    for metric in &workshop.metrics {
        let figures = metric.outcomes.as_ref();
        let cells: Vec<String> =
            cells(words, figures).iter().map(|cell| format!("<td>{cell}</td>")).collect();
        let name = apart(guide, &escaped(&metric.name));
        // Writing to a text can't fail.
        let _ = writeln!(
            rows,
            "<tr><th scope=\"row\">{name}</th>{}<td>{}</td></tr>",
            cells.concat(),
            figures.map(drawn).unwrap_or_default()
        );
    }
    let figures = paragraph(" class=\"small\"", words.text(Message::GroupFigures));
    format!(
        "<table>\n<thead><tr>{}<td></td></tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n{figures}",
        header.concat()
    )
}

/// Draws where the middle half of people stands on the way from 0 to 100, and its middle. The table says the same.
fn drawn(figures: &Figures) -> String {
    let Figures { lower_quartile: low, median, upper_quartile: high, .. } = figures;
    format!(
        "<svg viewBox=\"-2 0 104 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
         <path d=\"M0 6H100M0 2V10M100 2V10\" fill=\"none\" stroke=\"#767676\"/>\
         <rect x=\"{low:.1}\" y=\"2\" width=\"{:.1}\" height=\"8\" fill=\"#bbb\" stroke=\"#333\"/>\
         <path d=\"M{median:.1} 0V12\" stroke=\"#000\" stroke-width=\"2\"/></svg>",
        high - low
    )
}

fn statements(guide: &Guide, workshop: &Workshop<'_>, words: &Words<'_>) -> String {
    let mut entries = String::new();
    for (item, figures) in &workshop.statements {
        let levels: Vec<String> = item.levels.iter().map(|level| words.apart(&level.name)).collect();
        let counts = escaped(&words.group_counts(&levels, &figures.distribution));
        let _ = writeln!(
            entries,
            "<li>{}<br><span class=\"small\">{counts}</span></li>",
            apart(guide, &text(&item.text))
        );
    }
    if entries.is_empty() {
        entries
    } else {
        format!("{}<ul>\n{entries}</ul>\n", heading(words, Message::SectionDifferences))
    }
}

fn questions(guide: &Guide, workshop: &Workshop<'_>, words: &Words<'_>) -> String {
    let entries: String =
        workshop.questions.iter().map(|(topic, asked)| question(guide, topic, asked, words)).collect();
    if entries.is_empty() {
        return entries;
    }
    let title = heading(words, Message::SectionTalk);
    format!("{title}<ol class=\"questions\">\n{entries}</ol>\n")
}

fn question(guide: &Guide, topic: &Topic, question: &Question, words: &Words<'_>) -> String {
    let steps: Vec<String> =
        question.steps.iter().map(|step| format!("<li>{}</li>", apart(guide, &text(&step.text)))).collect();
    format!(
        "<li><strong>{}</strong>\n<p class=\"small\">{}</p>\n<ul>{}</ul>\n{}</li>\n",
        apart(guide, &text(&question.text)),
        escaped(&words.group_topic(&words.apart(&topic.name))),
        steps.concat(),
        "<p class=\"room\"></p>\n".repeat(LINES),
    )
}
