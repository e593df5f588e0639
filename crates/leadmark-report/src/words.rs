//! Every sentence that a report says, in English. Another language is a module with the same functions.
//!
//! Calm and exact: what is, what it means, what can be done. No praise. Texts of a guide or a person come in as Markdown
//! already, figures as they are to be read.

use leadmark_core::{Lens, Mode, Role};

use crate::figures::{percent, points, signed};

pub(crate) const OVERALL: &str = "Overall";
pub(crate) const METRICS: &str = "Success metrics";
pub(crate) const TARGETS: &str = "Targets";
pub(crate) const STRENGTHS: &str = "Strengths";
pub(crate) const GAPS: &str = "Gaps";
pub(crate) const STEPS: &str = "Next steps";
pub(crate) const EVIDENCE: &str = "Top answers without a note";
pub(crate) const FLAGS: &str = "Worth a second look";
pub(crate) const NOTES: &str = "Notes";
pub(crate) const ELSEWHERE: &str = "Answers that count nowhere";
pub(crate) const UP: &str = "Higher";
pub(crate) const DOWN: &str = "Lower";
pub(crate) const NEW: &str = "New";
pub(crate) const DROPPED: &str = "No longer answered";
pub(crate) const ITEMS: &str = "Statements and questions";

pub(crate) const METRIC: &str = "Success metric";
pub(crate) const ITEM: &str = "Statement or question";
pub(crate) const SCORE: &str = "Score";
pub(crate) const RANGE: &str = "Range";
pub(crate) const ANSWERED: &str = "Answered";
pub(crate) const TARGET: &str = "Target";
pub(crate) const BEFORE: &str = "Before";
pub(crate) const AFTER: &str = "After";
pub(crate) const DIFFERENCE: &str = "Difference";
pub(crate) const SELF: &str = "Self";
pub(crate) const OTHERS: &str = "Others";
pub(crate) const COUNT: &str = "n";
pub(crate) const GAP: &str = "Gap";
pub(crate) const AGREEMENT: &str = "Agreement";
pub(crate) const PEERS: &str = "Peers";
pub(crate) const REPORTS: &str = "Reports";
pub(crate) const MANAGERS: &str = "Managers";

pub(crate) const MEAN: &str = "Mean";
pub(crate) const SPREAD: &str = "Spread";
pub(crate) const MIDDLE: &str = "Middle half";

pub(crate) const GROUP_SPREAD: &str = "How far apart we are";
pub(crate) const GROUP_STATEMENTS: &str = "What we see most differently";
pub(crate) const GROUP_QUESTIONS: &str = "Questions to talk about";
pub(crate) const GROUP_FIGURES: &str = "Points from 0 to 100, rounded; those on which we are farthest apart come first. Spread is the \
    standard deviation. Half of us stand in the middle half, a quarter below it and a quarter above.";

pub(crate) const NOT_APPLICABLE: &str = "not applicable";
pub(crate) const NOT_ANSWERED: &str = "not answered";
pub(crate) const NOTHING_YET: &str = "Nothing is answered yet.";
pub(crate) const NO_STRENGTHS: &str = "No answer is above the middle of its scale.";
pub(crate) const NO_GAPS: &str = "No answer is below the middle of its scale.";
pub(crate) const NO_STEPS: &str = "Nothing that is answered is below its target.";
pub(crate) const ROUNDED: &str = "Points from 0 to 100, rounded; differences are taken before rounding. The range is what open answers could still change.";

pub(crate) const NOTICE_TITLE: &str = "For reflection, not selection";
pub(crate) const NOTICE: &str = "How people rate themselves agrees only loosely with how well they do: across studies \
    the correlation is about .29 (Mabe and West, 1982). These figures are for thinking and talking, not for choosing, \
    paying or promoting anyone.";

pub(crate) fn title(role: Role, guide: &str) -> String {
    let what = match role {
        Role::Oneself => "Self-assessment",
        Role::Peer => "Assessment by a peer",
        Role::Report => "Assessment by a direct report",
        Role::Manager => "Assessment by a manager",
    };
    format!("{what}: {guide}")
}

pub(crate) fn plan_title(guide: &str) -> String {
    format!("Plan: {guide}")
}

pub(crate) fn change_title(guide: &str) -> String {
    format!("Change: {guide}")
}

pub(crate) fn group_title(guide: &str) -> String {
    format!("For our workshop: {guide}")
}

pub(crate) fn group_people(people: u64, floor: u64) -> String {
    format!(
        "{people} of us have answered. Nobody is named, and nothing here is about fewer than {floor} people."
    )
}

pub(crate) fn group_hidden(floor: u64) -> String {
    format!("Nothing can be shown: a figure needs {floor} people.")
}

/// Says how many people chose each level, lowest first; levels that nobody chose are left out.
pub(crate) fn group_counts(levels: &[String], counts: &[u64]) -> String {
    let chosen = levels.iter().zip(1_usize..).zip(counts).filter(|(_, count)| **count > 0);
    let said =
        chosen.map(|((name, number), count)| format!("{count} × {}", level(name, number, levels.len())));
    said.collect::<Vec<_>>().join(", ")
}

pub(crate) fn group_topic(topic: &str) -> String {
    format!("From {topic}. An answer could cover:")
}

pub(crate) fn raters_title(guide: &str) -> String {
    format!("Self and others: {guide}")
}

pub(crate) fn name(name: &str) -> String {
    format!("Name: {name}")
}

pub(crate) fn date(day: &str) -> String {
    format!("Date: {day}")
}

pub(crate) fn compared_with(day: &str) -> String {
    format!("Compared with: {day}")
}

pub(crate) fn dates(before: &str, after: &str) -> String {
    format!("From {before} to {after}")
}

pub(crate) fn guide(id: &str, version: &str) -> String {
    if version.is_empty() { format!("Guide: {id}") } else { format!("Guide: {id}, version {version}") }
}

/// Said where answers were given to another version of the guide than the one that they are scored against.
pub(crate) fn other_version(version: &str) -> String {
    format!("Scored against version {version} of the guide, which is not the one that was answered.")
}

pub(crate) fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::Quick => "Mode: quick (the statements of the success metrics, and any questions practised)",
        Mode::Full => "Mode: full (statements, measures, practices and questions)",
    }
}

pub(crate) fn rater(role: Role, group: Option<&str>) -> String {
    let rater = match role {
        Role::Oneself => "self",
        Role::Peer => "a peer",
        Role::Report => "a direct report",
        Role::Manager => "a manager",
    };
    match group {
        Some(group) => format!("Rater: {rater}; group: {group}"),
        None => format!("Rater: {rater}"),
    }
}

pub(crate) fn lens(lens: Lens) -> &'static str {
    match lens {
        Lens::Outcomes => "Outcomes: what is achieved",
        Lens::Practices => "Practices: what is done",
        Lens::Readiness => "Readiness: what can be explained",
    }
}

/// What a lens asks for, for one and for several.
fn asked(lens: Lens, count: usize) -> &'static str {
    match (lens, count) {
        (Lens::Outcomes, 1) => "statement",
        (Lens::Outcomes, _) => "statements",
        (Lens::Practices, 1) => "practice",
        (Lens::Practices, _) => "practices",
        (Lens::Readiness, 1) => "question",
        (Lens::Readiness, _) => "questions",
    }
}

/// Says how much is answered. Coverage is a share of the weight from 0 to 1.
pub(crate) fn summary(
    lens: Lens,
    answered: usize,
    applicable: usize,
    total: usize,
    coverage: Option<f64>,
) -> String {
    let things = asked(lens, applicable);
    let excluded = total.saturating_sub(applicable);
    let refused = if excluded > 0 { format!(" {excluded} not applicable.") } else { String::new() };
    match (answered, applicable) {
        (_, 0) => format!("No score: none of the {total} {} applies.", asked(lens, total)),
        (1, 1) => format!("The one {things} that applies is answered.{refused}"),
        (2, 2) => format!("Both {things} answered.{refused}"),
        (answered, applicable) if answered == applicable => {
            format!("All {applicable} {things} answered.{refused}")
        }
        (0, applicable) => format!("None of {applicable} {things} answered.{refused}"),
        (answered, applicable) => {
            let weight = coverage.map_or_else(String::new, |coverage| {
                format!(", which carry {} of the weight", percent(coverage))
            });
            format!("{answered} of {applicable} {things} answered{weight}.{refused}")
        }
    }
}

pub(crate) fn overall(score: f64) -> String {
    format!("**{} of 100.**", points(score))
}

pub(crate) fn overall_range(low: f64, high: f64) -> String {
    match (points(low), points(high)) {
        (low, high) if low == high => String::new(),
        (low, high) => format!("It lies between {low} and {high}, whatever the open answers turn out to be."),
    }
}

pub(crate) fn no_overall(low: f64, high: f64) -> String {
    format!(
        "**No score yet:** the success metrics that have one carry less than half of the weight. Whatever the open \
         answers turn out to be, it will lie between {} and {}.",
        points(low),
        points(high)
    )
}

pub(crate) fn evidenced(share: f64) -> String {
    if share > 0.0 {
        format!("Notes stand behind {} of the score.", percent(share))
    } else {
        "No note stands behind the score.".to_owned()
    }
}

/// Says what a score was before, and what the difference can be whatever is open.
pub(crate) fn before(day: &str, before: f64, delta: f64, range: Option<(f64, f64)>) -> String {
    let (before, delta) = (points(before), signed(delta));
    let said = format!("On {day} it was {before}; the difference is {delta}");
    match range.map(|(low, high)| (signed(low), signed(high))) {
        Some((low, high)) if low != high => format!("{said}, and between {low} and {high} whatever is open."),
        _ => format!("{said}."),
    }
}

pub(crate) fn no_before(day: &str) -> String {
    format!("There is no score to compare with on {day}.")
}

/// Said where a quick and a full assessment are compared.
pub(crate) const QUICK_COMPARISON: &str = "One of the two assessments is a quick one, so they are compared over what both \
    ask. Scores and differences can therefore be other than those of the full one.";
pub(crate) const OTHER_VERSIONS: &str = "The two were given to different versions of the guide.";

pub(crate) fn range(low: f64, high: f64) -> String {
    match (points(low), points(high)) {
        (low, high) if low == high => low,
        (low, high) => format!("{low} to {high}"),
    }
}

pub(crate) fn signed_range(low: f64, high: f64) -> String {
    match (signed(low), signed(high)) {
        (low, high) if low == high => low,
        (low, high) => format!("{low} to {high}"),
    }
}

pub(crate) fn count(answered: usize, applicable: usize) -> String {
    format!("{answered} of {applicable}")
}

/// Names a level with its place on the scale. A level without a name of its own is called by its number.
pub(crate) fn level(name: &str, level: usize, levels: usize) -> String {
    if name.is_empty() || name == level.to_string() {
        format!("level {level} of {levels}")
    } else {
        format!("{name} ({level} of {levels})")
    }
}

pub(crate) fn covered(covered: usize, of: usize) -> String {
    format!("{covered} of {of} {} covered", if of == 1 { "point" } else { "points" })
}

/// Says how a score stands to a target in points.
pub(crate) fn target(metric: &str, level: &str, target: f64, score: Option<f64>) -> String {
    let aim = format!("{metric}: {level}, {} points", points(target));
    match score {
        None => format!("{aim}; no score yet"),
        Some(score) if score >= target => format!("{aim}; reached"),
        Some(score) => match points(target - score).as_str() {
            "0" => format!("{aim}; less than one point to go"),
            "1" => format!("{aim}; 1 point to go"),
            missing => format!("{aim}; {missing} points to go"),
        },
    }
}

pub(crate) fn stands_at(statement: &str, standing: &str) -> String {
    format!("{}{standing}", introduced(statement))
}

/// Makes a statement lead to what follows; after a question mark, or a full stop, a colon would be one mark too many.
fn introduced(statement: &str) -> String {
    let ended = statement.trim_end_matches('\u{2069}').ends_with(['?', '؟', '？', '!', '.', '。']);
    if ended { format!("{statement} ") } else { format!("{statement}: ") }
}

pub(crate) fn more(count: usize) -> String {
    format!("{count} more")
}

pub(crate) fn step(from: &str, to: &str) -> String {
    format!("From {from} to {to}.")
}

/// Says what to do to reach a level.
pub(crate) fn step_to(from: &str, to: &str, anchor: &str) -> String {
    format!("From {from} to {to}: {anchor}")
}

/// Says what a step adds, to the overall score of its lens and to success metrics.
pub(crate) fn gain(lens: Lens, overall: Option<f64>, metrics: &[(String, f64)]) -> String {
    let of_lens = match lens {
        Lens::Outcomes => "the overall score",
        Lens::Practices => "all practices",
        Lens::Readiness => "all questions",
    };
    let overall = overall.map(|gain| format!("{} to {of_lens}", added(gain)));
    let metrics = metrics.iter().map(|(metric, gain)| format!("{} to {metric}", added(*gain)));
    let gains: Vec<String> = overall.into_iter().chain(metrics).collect();
    if gains.is_empty() {
        "There is no score yet that it could add to.".to_owned()
    } else {
        format!("Adds {}.", gains.join(", "))
    }
}

fn added(gain: f64) -> String {
    match points(gain).as_str() {
        "0" => "less than 1 point".to_owned(),
        "1" => "1 point".to_owned(),
        written => format!("{written} points"),
    }
}

pub(crate) fn read(topics: &[String]) -> String {
    format!("Read: {}.", topics.join("; "))
}

pub(crate) fn more_steps(count: usize) -> String {
    format!(
        "{count} more {} below {} target.",
        are(count, "answer is", "answers are"),
        are(count, "its", "their")
    )
}

pub(crate) fn evidence(count: usize) -> String {
    if count == 1 {
        "This answer is at the top of its scale. A sentence about what was seen would let others follow it."
            .to_owned()
    } else {
        "These answers are at the top of their scales. A sentence each about what was seen would let others follow them."
            .to_owned()
    }
}

pub(crate) fn all_top(count: usize) -> String {
    format!(
        "All {count} answers about outcomes are at the top. That can be so; it is worth asking whether somebody who \
         depends on the work would choose the same lines."
    )
}

pub(crate) fn straight_line(count: usize) -> String {
    format!(
        "All {count} answers about outcomes stand at the same level. Things are seldom so even; a second reading may \
         tell them apart."
    )
}

pub(crate) fn many_not_applicable(count: usize, statements: &str) -> String {
    format!(
        "Over a third of what informs a success metric is marked as not applicable ({count}: {statements}). Its score \
         rests on what is left."
    )
}

pub(crate) fn not_asked(count: usize) -> String {
    format!(
        "{count} {} to what a quick assessment does not ask:",
        are(count, "answer belongs", "answers belong")
    )
}

pub(crate) fn orphaned(count: usize) -> String {
    format!("{count} {} no item in this version of the guide:", are(count, "answer has", "answers have"))
}

/// Says how many items moved, and how likely so uneven a count is by chance, from 0 to 1.
pub(crate) fn moved(up: usize, down: usize, same: usize, chance: f64) -> String {
    let counts = format!("{up} higher, {down} lower, {same} the same.");
    if up + down == 0 {
        return counts;
    }
    let chance = if chance >= 0.995 {
        "would not be surprising".to_owned()
    } else {
        format!("would come about by chance {} of the time", percent(chance))
    };
    format!("{counts} If higher and lower were equally likely, at least so uneven a count {chance}.")
}

pub(crate) fn from_to(statement: &str, before: &str, after: &str) -> String {
    format!("{}from {before} to {after}", introduced(statement))
}

pub(crate) fn counts(oneself: usize, peers: usize, reports: usize, managers: usize) -> String {
    format!(
        "{oneself} by the person themselves, {peers} by {}, {reports} by {}, {managers} by {}.",
        are(peers, "a peer", "peers"),
        are(reports, "a direct report", "direct reports"),
        are(managers, "a manager", "managers")
    )
}

pub(crate) const RATERS_FIGURES: &str = "Points from 0 to 100, rounded. Gap is self less others. Agreement runs from 0 (as \
    far apart as chance) to 1 (all the same). A dash is no figure: nobody answered, or too few did to show it.";
pub(crate) const RATERS_QUICK: &str =
    "One of the assessments is a quick one, so success metrics are compared over what a quick one asks.";

fn are<'a>(count: usize, one: &'a str, several: &'a str) -> &'a str {
    if count == 1 { one } else { several }
}
