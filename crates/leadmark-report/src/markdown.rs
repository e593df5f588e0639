//! One assessment as a page for a wiki or a review.

use leadmark_core::order;
use leadmark_core::{
    Assessment, Change, Difference, FlagCode, Guide, GuideReference, Id, Lens, Score, Scorecard, Status,
    compare, plan, score,
};

use crate::answers::{Answered, Sheet};
use crate::catalogue::Words;
use crate::day::day;
use crate::document::{bullets, finish, heading, join, section, table};
use crate::escape::{code, line};
use crate::figures::{NONE, points_or_none};
use crate::message::Message;
use crate::{notes, plan as steps};

/// How many strengths, gaps and next steps are named: more would be a list to file, not one to start with.
const NAMED: usize = 5;
/// How many statements are listed where all of them say the same.
const LISTED: usize = 12;

/// What goes into a report.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// Whether notes are written; they may tell more than a reader should know.
    pub notes: bool,
    /// An earlier assessment to compare with.
    pub before: Option<&'a Assessment>,
    /// What the report is said in.
    pub words: &'a Words<'a>,
}

impl Default for Options<'_> {
    /// Everything of one assessment in English: its notes, and nothing to compare with.
    fn default() -> Self {
        Self { notes: true, before: None, words: Words::english() }
    }
}

/// Writes one assessment as Markdown that can be pasted into a wiki or a review.
///
/// It says what was answered and when, the headline with its bounds, the success metrics as a table, strengths and gaps,
/// the first steps of the plan, what lacks a note, and the notes under their items. Figures are rounded to whole points.
/// Text of the guide and of the person is escaped: it is shown as it is and is never markup, a link or a table's end in
/// CommonMark or GitHub's Markdown. Addresses are set as code for that.
///
/// ```
/// use leadmark_core::{Answer, Assessment, parse};
/// use leadmark_report::{Options, markdown};
///
/// let guide = parse("# Craft\n\n## Success metrics\n\n### Quality\n\n- We ship what works {#ships}\n").guide.unwrap();
/// let answers = [("ships".into(), Answer { level: Some(4), ..Answer::default() })].into();
/// let report = markdown(&guide, &Assessment { answers, ..Assessment::default() }, Options::default());
/// assert!(report.starts_with("# Self-assessment: Craft\n"));
/// assert!(report.contains("| Quality | 75 | 75 | 1 of 1 |"));
/// ```
pub fn markdown(guide: &Guide, assessment: &Assessment, options: Options<'_>) -> String {
    let words = options.words;
    let sheet = Sheet::new(guide, words);
    let card = score(guide, assessment);
    let change = options.before.map(|before| compare(guide, before, assessment));
    let compared =
        change.as_ref().zip(options.before).map(|(change, before)| (change, day(before.updated_at)));
    let answered: Vec<Answered<'_>> = sheet.answered(assessment, &card).collect();
    let head = [
        heading(1, &words.title(assessment.rater.role, &words.named(&guide.title))),
        facts(words, assessment, &card.guide, compared.as_ref().map(|(_, day)| day.as_str())),
    ];
    let body = if answered.iter().all(|each| each.scored.status == Status::Unanswered) {
        vec![words.text(Message::NothingYet).to_owned()]
    } else {
        results(
            &sheet,
            assessment,
            &card,
            compared.as_ref().map(|(change, day)| (*change, day.as_str())),
            &answered,
        )
    };
    let tail = [
        if options.notes {
            section(2, words.text(Message::SectionNotes), notes::groups(&sheet, &answered))
        } else {
            String::new()
        },
        section(
            2,
            words.text(Message::SectionElsewhere),
            notes::elsewhere(&sheet, assessment, options.notes),
        ),
        notice(words),
    ];
    finish(join(head.into_iter().chain(body).chain(tail)))
}

/// What all of it is for, and what not.
pub(crate) fn notice(words: &Words<'_>) -> String {
    section(2, words.text(Message::NoticeTitle), [words.text(Message::Notice).to_owned()])
}

/// What was answered, when, and by whom.
pub(crate) fn facts(
    words: &Words<'_>,
    assessment: &Assessment,
    scored: &GuideReference,
    before: Option<&str>,
) -> String {
    let given = &assessment.guide;
    let other = !given.fingerprint.is_empty() && given.fingerprint != scored.fingerprint;
    let group = assessment.rater.group.as_deref().map(|group| words.named(group));
    let lines = [
        assessment.name.as_deref().map(|name| words.name(&words.named(name))),
        Some(words.date(&day(assessment.updated_at))),
        before.map(|day| words.compared_with(day)),
        Some(words.guide(&code(given.id.as_str()), &code(&given.fingerprint))),
        other.then(|| words.other_version(&code(&scored.fingerprint))),
        Some(words.mode(assessment.mode)),
        Some(words.rater(assessment.rater.role, group.as_deref())),
    ];
    bullets(lines.into_iter().flatten())
}

fn results(
    sheet: &Sheet<'_>,
    assessment: &Assessment,
    card: &Scorecard,
    compared: Option<(&Change, &str)>,
    answered: &[Answered<'_>],
) -> Vec<String> {
    let words = sheet.words;
    let title = |section: Message| words.text(section);
    let plan = plan(sheet.guide, assessment);
    let more = plan.actions.len().saturating_sub(NAMED);
    let steps = [
        steps::actions(sheet, plan.actions.get(..NAMED).unwrap_or(&plan.actions)),
        if more > 0 { words.counted(Message::MoreSteps, more) } else { String::new() },
    ];
    vec![
        section(2, title(Message::SectionOverall), headline(words, assessment, card, compared)),
        section(
            2,
            title(Message::SectionMetrics),
            [
                metrics(sheet, card, compared.map(|(change, _)| change)),
                words.text(Message::Rounded).to_owned(),
            ],
        ),
        section(2, title(Message::SectionTargets), [targets(sheet, card)]),
        lens(words, card, Lens::Practices),
        lens(words, card, Lens::Readiness),
        section(2, title(Message::SectionStrengths), [strengths(words, answered)]),
        section(2, title(Message::SectionGaps), [gaps(words, answered)]),
        section(2, title(Message::SectionSteps), steps),
        section(2, title(Message::SectionEvidence), evidence(sheet, card)),
        section(2, title(Message::SectionFlags), [flags(sheet, card)]),
    ]
}

/// The score of all, its bounds, and what it rests on.
fn headline(
    words: &Words<'_>,
    assessment: &Assessment,
    card: &Scorecard,
    compared: Option<(&Change, &str)>,
) -> [String; 2] {
    let overall = &card.overall.outcomes;
    let mut sentences = Vec::new();
    match (overall.score, overall.low, overall.high) {
        (Some(score), Some(low), Some(high)) => {
            sentences.extend([words.overall(score), words.overall_range(low, high)]);
        }
        (None, Some(low), Some(high)) => sentences.push(words.no_overall(low, high)),
        _ => {}
    }
    if overall.total > 0 {
        sentences.push(summary(words, Lens::Outcomes, overall));
    }
    sentences.extend(overall.score.and(overall.evidenced).map(|share| words.evidenced(share)));
    let since = |(change, day)| since(words, assessment, change, day);
    [words.sentences(sentences), compared.map_or_else(String::new, since)]
}

/// What the headline was before, and what to know of the comparison.
fn since(words: &Words<'_>, assessment: &Assessment, change: &Change, day: &str) -> String {
    let Difference { before, delta, low, high, .. } = change.overall.outcomes;
    let mut sentences = vec![match (before, delta) {
        (Some(before), Some(delta)) => words.before(day, before, delta, low.zip(high)),
        _ => words.no_before(day),
    }];
    if change.mode != assessment.mode {
        sentences.push(words.text(Message::QuickComparison).to_owned());
    }
    if !change.same_version {
        sentences.push(words.text(Message::OtherVersions).to_owned());
    }
    words.sentences(sentences)
}

fn summary(words: &Words<'_>, lens: Lens, score: &Score) -> String {
    words.summary(lens, score.answered, score.applicable, score.total, score.coverage)
}

/// The success metrics as a table, the headline last. Columns that nothing would be in are left out.
fn metrics(sheet: &Sheet<'_>, card: &Scorecard, change: Option<&Change>) -> String {
    let words = sheet.words;
    let with_targets = card.metrics.iter().any(|metric| metric.target.is_some());
    let mut header = figures_header(words);
    header.extend(with_targets.then(|| words.text(Message::ColumnTarget).to_owned()));
    if change.is_some() {
        header.extend(
            [Message::ColumnBefore, Message::ColumnDifference].map(|column| words.text(column).to_owned()),
        );
    }
    let row = |name: String, score: &Score, target: Option<u8>, difference: Option<Difference>| {
        let mut cells = figures_row(words, name, score);
        cells.extend(
            with_targets.then(|| target.map_or_else(|| NONE.to_owned(), |target| level(sheet, target))),
        );
        cells.extend(difference.into_iter().flat_map(|difference| {
            [points_or_none(difference.before), words.signed_or_none(difference.delta)]
        }));
        cells
    };
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (place, metric) in card.metrics.iter().enumerate() {
        let difference = change.and_then(|change| change.metrics.get(place)).map(|metric| metric.outcomes);
        rows.push(row(line(sheet.name(&metric.id)), &metric.outcomes, metric.target, difference));
    }
    let overall = change.map(|change| change.overall.outcomes);
    rows.push(row(
        format!("**{}**", words.text(Message::SectionOverall)),
        &card.overall.outcomes,
        None,
        overall,
    ));
    table(&header, &rows)
}

fn figures_header(words: &Words<'_>) -> Vec<String> {
    [Message::ColumnMetric, Message::ColumnScore, Message::ColumnRange, Message::ColumnAnswered]
        .map(|column| words.text(column).to_owned())
        .to_vec()
}

fn figures_row(words: &Words<'_>, name: String, score: &Score) -> Vec<String> {
    let range =
        score.low.zip(score.high).map_or_else(|| NONE.to_owned(), |(low, high)| words.range(low, high));
    vec![name, points_or_none(score.score), range, words.count(score.answered, score.applicable)]
}

/// A level of the guide's scale by its name.
fn level(sheet: &Sheet<'_>, level: u8) -> String {
    let levels = &sheet.guide.scale.levels;
    let found = usize::from(level).checked_sub(1).and_then(|place| levels.get(place));
    let name = found.map(|level| sheet.words.named(&level.name)).unwrap_or_default();
    sheet.words.level(&name, usize::from(level), levels.len())
}

/// How far each target is.
fn targets(sheet: &Sheet<'_>, card: &Scorecard) -> String {
    let top = sheet.guide.scale.levels.len().saturating_sub(1);
    bullets(card.metrics.iter().filter_map(|metric| {
        let target = metric.target?;
        let steps = f64::from(target.saturating_sub(1));
        let points = (100.0 * steps / f64::from(u32::try_from(top).ok()?)).min(100.0);
        let metric_name = sheet.words.named(sheet.name(&metric.id));
        Some(sheet.words.target(&metric_name, &level(sheet, target), points, metric.outcomes.score))
    }))
}

/// The success metrics through another lens; a sentence where nothing is answered, nothing where nothing applies.
fn lens(words: &Words<'_>, card: &Scorecard, lens: Lens) -> String {
    let overall = match lens {
        Lens::Outcomes => &card.overall.outcomes,
        Lens::Practices => &card.overall.practices,
        Lens::Readiness => &card.overall.readiness,
    };
    if overall.applicable == 0 {
        return String::new();
    }
    let mut blocks = vec![summary(words, lens, overall)];
    if overall.answered > 0 {
        let metrics = card.metrics.iter().filter(|metric| metric.lens(lens).applicable > 0);
        let rows = metrics.map(|metric| figures_row(words, line(&metric.name), metric.lens(lens)));
        let rows: Vec<Vec<String>> = rows
            .chain([figures_row(words, format!("**{}**", words.text(Message::SectionOverall)), overall)])
            .collect();
        blocks.push(table(&figures_header(words), &rows));
    }
    section(2, words.lens(lens), blocks)
}

/// The highest answers in the upper half of their scales.
fn strengths(words: &Words<'_>, answered: &[Answered<'_>]) -> String {
    extremes(words, answered, |value| value > 0.5, |value| -value, Message::NoStrengths)
}

/// The lowest answers in the lower half of their scales.
fn gaps(words: &Words<'_>, answered: &[Answered<'_>]) -> String {
    extremes(words, answered, |value| value < 0.5, |value| value, Message::NoGaps)
}

/// Lists rated items by value, indicators before measures before practices, else in guide order.
fn extremes(
    words: &Words<'_>,
    answered: &[Answered<'_>],
    counts: fn(f64) -> bool,
    key: fn(f64) -> f64,
    none: Message,
) -> String {
    let rated = answered.iter().filter(|each| each.item.lens != Lens::Readiness);
    let mut found: Vec<(f64, &Answered<'_>)> = rated
        .filter_map(|each| each.scored.value.filter(|&value| counts(value)).map(|value| (key(value), each)))
        .collect();
    order::sort_by(&mut found, |(one, a), (other, b)| {
        one.total_cmp(other).then(a.item.kind.cmp(&b.item.kind))
    });
    if found.is_empty() {
        return if answered.iter().any(|each| each.scored.level.is_some()) {
            words.text(none).to_owned()
        } else {
            String::new()
        };
    }
    let lines = found.iter().map(|(_, each)| {
        let statement = words.statement(&each.item.id, &each.item.text);
        words.stands_at(&statement, &each.standing(words).unwrap_or_default())
    });
    shortened(words, lines.collect(), NAMED)
}

/// Lists so many entries, and how many more there are.
fn shortened(words: &Words<'_>, mut entries: Vec<String>, most: usize) -> String {
    let more = entries.len().saturating_sub(most);
    // One more line is no longer than the line that would stand for it.
    if more > 1 {
        entries.truncate(most);
        entries.push(words.counted(Message::More, more));
    }
    bullets(entries)
}

/// The top answers that nothing is written about.
fn evidence(sheet: &Sheet<'_>, card: &Scorecard) -> Vec<String> {
    let unsupported = card.flags.iter().filter(|flag| flag.code == FlagCode::UnsupportedHigh);
    let statements = statements(sheet, unsupported.flat_map(|flag| &flag.items));
    if statements.is_empty() {
        return Vec::new();
    }
    vec![sheet.words.counted(Message::Evidence, statements.len()), shortened(sheet.words, statements, LISTED)]
}

fn statements<'a>(sheet: &Sheet<'_>, ids: impl Iterator<Item = &'a Id>) -> Vec<String> {
    let items = ids.filter_map(|id| sheet.item(id));
    items.map(|item| sheet.words.statement(&item.id, &item.text)).collect()
}

/// Patterns, in kind words. Top answers without a note have a section of their own.
fn flags(sheet: &Sheet<'_>, card: &Scorecard) -> String {
    let words = sheet.words;
    bullets(card.flags.iter().filter_map(|flag| match flag.code {
        FlagCode::AllTop => Some(words.counted(Message::AllTop, flag.items.len())),
        FlagCode::StraightLine => Some(words.counted(Message::StraightLine, flag.items.len())),
        FlagCode::ManyNotApplicable => {
            let mut named = statements(sheet, flag.items.iter());
            named.truncate(LISTED);
            Some(words.many_not_applicable(flag.items.len(), named))
        }
        _ => None,
    }))
}
