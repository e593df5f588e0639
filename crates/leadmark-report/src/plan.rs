//! The plan as Markdown.

use leadmark_core::{Action, Assessment, Guide, plan};

use crate::answers::Sheet;
use crate::catalogue::Words;
use crate::document::{finish, heading, join, numbered};
use crate::escape;
use crate::markdown::{facts, notice};
use crate::message::Message;

/// How many topics are named below a step.
const TOPICS: usize = 3;

/// Writes the next steps after an assessment as Markdown, the most valuable first.
///
/// Each says what the next level looks like, what it adds in whole points, and where to read on. It is escaped as
/// [`markdown()`](crate::markdown()) is.
pub fn plan_markdown(guide: &Guide, assessment: &Assessment, words: &Words<'_>) -> String {
    let sheet = Sheet::new(guide, words);
    let plan = plan(guide, assessment);
    finish(join([
        heading(1, &words.title_of(Message::TitlePlan, &words.named(&guide.title))),
        facts(words, assessment, &plan.guide, None),
        actions(&sheet, &plan.actions),
        notice(words),
    ]))
}

/// Writes steps as a numbered list.
pub(crate) fn actions(sheet: &Sheet<'_>, actions: &[Action]) -> String {
    if actions.is_empty() {
        return sheet.words.text(Message::NoSteps).to_owned();
    }
    numbered(
        actions.iter().map(|action| {
            join([named(sheet.words, action), step(sheet.words, action), worth(sheet, action)])
        }),
    )
}

fn named(words: &Words<'_>, action: &Action) -> String {
    format!("**{}**", words.statement(&action.item, &action.text))
}

fn step(words: &Words<'_>, action: &Action) -> String {
    let anchor = escape::line(action.to.text.plain());
    let anchor = if anchor.is_empty() { anchor } else { words.apart(&anchor) };
    words.step(&words.named(&action.from.name), &words.named(&action.to.name), &anchor)
}

fn worth(sheet: &Sheet<'_>, action: &Action) -> String {
    let words = sheet.words;
    let gains =
        action.gains.iter().filter_map(|gain| Some((words.named(sheet.name(&gain.metric)), gain.points?)));
    let gain = words.gain(action.lens, action.overall_gain, &gains.collect::<Vec<_>>());
    let topics: Vec<String> =
        action.topics.iter().take(TOPICS).map(|topic| words.named(&topic.name)).collect();
    let read = (!topics.is_empty()).then(|| words.read_on(topics));
    words.sentences([gain].into_iter().chain(read))
}
