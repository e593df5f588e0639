//! The guide as a document of its own, for readers without JavaScript: headings, text and lists, nothing to press.

use leadmark_core::{
    Block, Domain, Example, Guide, Id, Level, MeasureGroup, Question, Rated, Section, Step, Topic,
};

use crate::catalogue::Words;
use crate::message::Message;
use crate::page_markup::{blocks, escaped, text};

/// Writes a guide as the body of a document.
pub(crate) fn document(guide: &Guide, words: &Words<'_>) -> String {
    let scale = guide.scale.section.as_ref();
    let mut parts = vec![
        format!("<h1>{}</h1>", escaped(&guide.title)),
        blocks(&guide.overview),
        contents(guide, words),
        section(
            2,
            "how-to-rate",
            scale.map_or(words.text(Message::PageScale), |section| &section.name),
            scale.map_or(&[], |section| &section.about),
        ),
        levels(&guide.scale.levels),
    ];
    parts.extend(guide.domains.iter().map(|part| domain(part, words)));
    if !guide.practice_groups.is_empty() {
        parts.push(whole("all-practices", &guide.practices_section));
        parts.extend(guide.practice_groups.iter().map(|group| {
            section(3, group.id.as_str(), &group.name, &group.about) + &rated(&group.practices)
        }));
    }
    if !guide.metrics.is_empty() {
        parts.push(whole("all-metrics", &guide.metrics_section));
        parts.extend(guide.metrics.iter().map(|metric| {
            section(3, metric.id.as_str(), &metric.name, &metric.about) + &rated(&metric.indicators)
        }));
    }
    parts.push(blocks(&guide.closing));
    parts.join("\n")
}

/// Writes levels as names with their meanings.
pub(crate) fn levels(levels: &[Level]) -> String {
    if levels.is_empty() {
        return String::new();
    }
    format!("<dl class=\"scale\">{}</dl>", level_rows(levels))
}

/// Writes the rows of levels, without the list around them.
pub(crate) fn level_rows(levels: &[Level]) -> String {
    let row =
        |level: &Level| format!("<div><dt>{}</dt><dd>{}</dd></div>", escaped(&level.name), text(&level.text));
    levels.iter().map(row).collect::<Vec<_>>().join("\n")
}

fn contents(guide: &Guide, words: &Words<'_>) -> String {
    let mut entries: Vec<(&str, &str)> =
        guide.domains.iter().map(|domain| (domain.id.as_str(), domain.name.as_str())).collect();
    if !guide.practice_groups.is_empty() {
        entries.push(("all-practices", &guide.practices_section.name));
    }
    if !guide.metrics.is_empty() {
        entries.push(("all-metrics", &guide.metrics_section.name));
    }
    let link =
        |(id, name): &(&str, &str)| format!("<li><a href=\"#{}\">{}</a></li>", escaped(id), escaped(name));
    let links: Vec<_> = entries.iter().map(link).collect();
    format!(
        "<nav aria-label=\"{}\"><ul>{}</ul></nav>",
        escaped(words.text(Message::PageContents)),
        links.join("\n")
    )
}

fn section(level: u8, id: &str, name: &str, about: &[Block]) -> String {
    format!("<h{level} id=\"{}\">{}</h{level}>\n{}", escaped(id), escaped(name), blocks(about))
}

fn whole(id: &str, part: &Section) -> String {
    section(2, id, &part.name, &part.about)
}

fn domain(domain: &Domain, words: &Words<'_>) -> String {
    let topics = domain.topics.iter().map(|part| topic(part, words));
    let parts = [section(2, domain.id.as_str(), &domain.name, &domain.about)];
    parts.into_iter().chain(topics).collect::<Vec<_>>().join("\n")
}

fn topic(topic: &Topic, words: &Words<'_>) -> String {
    let mut parts = vec![section(3, topic.id.as_str(), &topic.name, &topic.about)];
    parts.extend(topic.questions.iter().map(question));
    let measures = topic.measures_section.as_ref();
    if !topic.measure_groups.is_empty() {
        let name = measures.map_or(words.text(Message::PageMeasures), |section| &section.name);
        parts.push(format!("<h4>{}</h4>", escaped(name)));
    }
    parts.push(measures.map(|section| blocks(&section.about)).unwrap_or_default());
    let group = |group: &MeasureGroup| {
        section(5, group.id.as_str(), &group.name, &group.about) + &rated(&group.measures)
    };
    parts.extend(topic.measure_groups.iter().map(group));
    parts.join("\n")
}

fn question(question: &Question) -> String {
    let steps: Vec<_> = question.steps.iter().map(step).collect();
    let steps = if steps.is_empty() { String::new() } else { format!("<ol>{}</ol>", steps.join("\n")) };
    [
        heading_of(&question.id, &text(&question.text)),
        blocks(&question.about),
        steps,
        question.example.as_ref().map(example).unwrap_or_default(),
        blocks(&question.remarks),
    ]
    .join("\n")
}

fn heading_of(id: &Id, words: &str) -> String {
    format!("<h4 id=\"{}\">{words}</h4>", escaped(id.as_str()))
}

fn step(step: &Step) -> String {
    let points = step.points.iter().map(|point| entry(&text(&point.text), &point.about));
    let points: Vec<_> = points.collect();
    let points = if points.is_empty() { String::new() } else { format!("<ul>{}</ul>", points.join("\n")) };
    format!("<li><strong>{}</strong>{}{points}</li>", text(&step.text), blocks(&step.about))
}

fn example(example: &Example) -> String {
    let outcomes = example.outcomes.iter().map(|outcome| entry(&text(&outcome.text), &outcome.about));
    let outcomes: Vec<_> = outcomes.collect();
    let outcomes =
        if outcomes.is_empty() { String::new() } else { format!("<ul>{}</ul>", outcomes.join("\n")) };
    format!("<p><strong>{}</strong></p>{}{outcomes}", text(&example.text), blocks(&example.about))
}

fn entry(words: &str, about: &[Block]) -> String {
    format!("<li>{words}{}</li>", blocks(about))
}

fn rated(rated: &[Rated]) -> String {
    let entry = |rated: &Rated| {
        format!(
            "<li><strong>{}</strong>{}{}</li>",
            text(&rated.text),
            blocks(&rated.about),
            levels(&rated.anchors)
        )
    };
    let entries: Vec<_> = rated.iter().map(entry).collect();
    if entries.is_empty() {
        String::new()
    } else {
        format!("<ul class=\"rated\">{}</ul>", entries.join("\n"))
    }
}
