//! The plan as Markdown.

use leadmark_core::{Action, Assessment, Guide, plan};

use crate::answers::{Sheet, named};
use crate::document::{finish, heading, join, numbered, section};
use crate::markdown::facts;
use crate::{escape, words};

/// How many topics are named below a step.
const TOPICS: usize = 3;

/// Writes the next steps after an assessment as Markdown, the most valuable first.
///
/// Each says what the next level looks like, what it adds in whole points, and where to read on. It is escaped as
/// [`markdown()`](crate::markdown()) is.
pub fn plan_markdown(guide: &Guide, assessment: &Assessment) -> String {
    let sheet = Sheet::new(guide);
    let plan = plan(guide, assessment);
    finish(join([
        heading(1, &words::plan_title(&named(&guide.title))),
        facts(assessment, &plan.guide, None),
        actions(&sheet, &plan.actions),
        section(2, words::NOTICE_TITLE, [words::NOTICE.to_owned()]),
    ]))
}

/// Writes steps as a numbered list.
pub(crate) fn actions(sheet: &Sheet<'_>, actions: &[Action]) -> String {
    if actions.is_empty() {
        return words::NO_STEPS.to_owned();
    }
    numbered(
        actions
            .iter()
            .map(|action| join([format!("**{}**", statement(action)), step(action), worth(sheet, action)])),
    )
}

fn statement(action: &Action) -> String {
    let text = escape::line(action.text.plain());
    if text.is_empty() { escape::code(action.item.as_str()) } else { escape::apart(&text) }
}

fn step(action: &Action) -> String {
    let (from, to) = (named(&action.from.name), named(&action.to.name));
    let anchor = escape::line(action.to.text.plain());
    if anchor.is_empty() {
        words::step(&from, &to)
    } else {
        words::step_to(&from, &to, &escape::apart(&anchor))
    }
}

fn worth(sheet: &Sheet<'_>, action: &Action) -> String {
    let gains = action.gains.iter().filter_map(|gain| Some((named(sheet.name(&gain.metric)), gain.points?)));
    let gain = words::gain(action.lens, action.overall_gain, &gains.collect::<Vec<_>>());
    let topics: Vec<String> = action.topics.iter().take(TOPICS).map(|topic| named(&topic.name)).collect();
    if topics.is_empty() { gain } else { format!("{gain} {}", words::read(&topics)) }
}
