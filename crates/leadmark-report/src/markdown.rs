//! One assessment as a page for a wiki or a review.

use leadmark_core::order;
use leadmark_core::{
    Assessment, Change, Difference, FlagCode, Guide, GuideReference, Lens, Score, Scorecard, Status, compare,
    plan, score,
};

use crate::answers::{Answered, Sheet, named, statement};
use crate::day::day;
use crate::document::{bullets, finish, heading, join, section, table};
use crate::escape::{code, line};
use crate::figures::{NONE, points_or_none, signed_or_none};
use crate::{notes, plan as steps, words};

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
}

impl Default for Options<'_> {
    /// Everything of one assessment: its notes, and nothing to compare with.
    fn default() -> Self {
        Self { notes: true, before: None }
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
    let sheet = Sheet::new(guide);
    let card = score(guide, assessment);
    let change = options.before.map(|before| compare(guide, before, assessment));
    let compared =
        change.as_ref().zip(options.before).map(|(change, before)| (change, day(before.updated_at)));
    let answered: Vec<Answered<'_>> = sheet.answered(assessment, &card).collect();
    let head = [
        heading(1, &words::title(assessment.rater.role, &named(&guide.title))),
        facts(assessment, &card.guide, compared.as_ref().map(|(_, day)| day.as_str())),
    ];
    let body = if answered.iter().all(|each| each.scored.status == Status::Unanswered) {
        vec![words::NOTHING_YET.to_owned()]
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
            section(2, words::NOTES, notes::groups(&sheet, &answered))
        } else {
            String::new()
        },
        section(2, words::ELSEWHERE, notes::elsewhere(&sheet, assessment, options.notes)),
        section(2, words::NOTICE_TITLE, [words::NOTICE.to_owned()]),
    ];
    finish(join(head.into_iter().chain(body).chain(tail)))
}

/// What was answered, when, and by whom.
pub(crate) fn facts(assessment: &Assessment, scored: &GuideReference, before: Option<&str>) -> String {
    let given = &assessment.guide;
    let other = !given.fingerprint.is_empty() && given.fingerprint != scored.fingerprint;
    let group = assessment.rater.group.as_deref().map(named);
    let lines = [
        assessment.name.as_deref().map(|name| words::name(&named(name))),
        Some(words::date(&day(assessment.updated_at))),
        before.map(words::compared_with),
        Some(words::guide(&code(given.id.as_str()), &code(&given.fingerprint))),
        other.then(|| words::other_version(&code(&scored.fingerprint))),
        Some(words::mode(assessment.mode).to_owned()),
        Some(words::rater(assessment.rater.role, group.as_deref())),
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
    let plan = plan(sheet.guide, assessment);
    let more = plan.actions.len().saturating_sub(NAMED);
    let steps = [
        steps::actions(sheet, plan.actions.get(..NAMED).unwrap_or(&plan.actions)),
        if more > 0 { words::more_steps(more) } else { String::new() },
    ];
    vec![
        section(2, words::OVERALL, headline(assessment, card, compared)),
        section(
            2,
            words::METRICS,
            [metrics(sheet, card, compared.map(|(change, _)| change)), words::ROUNDED.to_owned()],
        ),
        section(2, words::TARGETS, [targets(sheet, card)]),
        lens(card, Lens::Practices),
        lens(card, Lens::Readiness),
        section(2, words::STRENGTHS, [strengths(answered)]),
        section(2, words::GAPS, [gaps(answered)]),
        section(2, words::STEPS, steps),
        section(2, words::EVIDENCE, evidence(sheet, card)),
        section(2, words::FLAGS, [flags(sheet, card)]),
    ]
}

/// The score of all, its bounds, and what it rests on.
fn headline(assessment: &Assessment, card: &Scorecard, compared: Option<(&Change, &str)>) -> [String; 2] {
    let overall = &card.overall.outcomes;
    let mut sentences = Vec::new();
    match (overall.score, overall.low, overall.high) {
        (Some(score), Some(low), Some(high)) => {
            sentences.extend([words::overall(score), words::overall_range(low, high)]);
        }
        (None, Some(low), Some(high)) => sentences.push(words::no_overall(low, high)),
        _ => {}
    }
    if overall.total > 0 {
        sentences.push(summary(Lens::Outcomes, overall));
    }
    sentences.extend(overall.score.and(overall.evidenced).map(words::evidenced));
    [sentence(sentences), compared.map_or_else(String::new, |(change, day)| since(assessment, change, day))]
}

/// What the headline was before, and what to know of the comparison.
fn since(assessment: &Assessment, change: &Change, day: &str) -> String {
    let Difference { before, delta, low, high, .. } = change.overall.outcomes;
    let mut sentences = vec![match (before, delta) {
        (Some(before), Some(delta)) => words::before(day, before, delta, low.zip(high)),
        _ => words::no_before(day),
    }];
    if change.mode != assessment.mode {
        sentences.push(words::QUICK_COMPARISON.to_owned());
    }
    if !change.same_version {
        sentences.push(words::OTHER_VERSIONS.to_owned());
    }
    sentence(sentences)
}

fn summary(lens: Lens, score: &Score) -> String {
    words::summary(lens, score.answered, score.applicable, score.total, score.coverage)
}

fn sentence(sentences: Vec<String>) -> String {
    let sentences: Vec<String> = sentences.into_iter().filter(|sentence| !sentence.is_empty()).collect();
    sentences.join(" ")
}

/// The success metrics as a table, the headline last. Columns that nothing would be in are left out.
fn metrics(sheet: &Sheet<'_>, card: &Scorecard, change: Option<&Change>) -> String {
    let with_targets = card.metrics.iter().any(|metric| metric.target.is_some());
    let mut header = figures_header(words::METRIC);
    header.extend(with_targets.then(|| words::TARGET.to_owned()));
    if change.is_some() {
        header.extend([words::BEFORE, words::DIFFERENCE].map(str::to_owned));
    }
    let row =
        |name: String, score: &Score, target: Option<u8>, difference: Option<Difference>| {
            let mut cells = figures_row(name, score);
            cells.extend(
                with_targets.then(|| target.map_or_else(|| NONE.to_owned(), |target| level(sheet, target))),
            );
            cells.extend(difference.into_iter().flat_map(|difference| {
                [points_or_none(difference.before), signed_or_none(difference.delta)]
            }));
            cells
        };
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (place, metric) in card.metrics.iter().enumerate() {
        let difference = change.and_then(|change| change.metrics.get(place)).map(|metric| metric.outcomes);
        rows.push(row(line(sheet.name(&metric.id)), &metric.outcomes, metric.target, difference));
    }
    let overall = change.map(|change| change.overall.outcomes);
    rows.push(row(format!("**{}**", words::OVERALL), &card.overall.outcomes, None, overall));
    table(&header, &rows)
}

fn figures_header(first: &str) -> Vec<String> {
    [first, words::SCORE, words::RANGE, words::ANSWERED].map(str::to_owned).to_vec()
}

fn figures_row(name: String, score: &Score) -> Vec<String> {
    let range =
        score.low.zip(score.high).map_or_else(|| NONE.to_owned(), |(low, high)| words::range(low, high));
    vec![name, points_or_none(score.score), range, words::count(score.answered, score.applicable)]
}

/// A level of the guide's scale by its name.
fn level(sheet: &Sheet<'_>, level: u8) -> String {
    let levels = &sheet.guide.scale.levels;
    let found = usize::from(level).checked_sub(1).and_then(|place| levels.get(place));
    let name = found.map(|level| named(&level.name)).unwrap_or_default();
    words::level(&name, usize::from(level), levels.len())
}

/// How far each target is.
fn targets(sheet: &Sheet<'_>, card: &Scorecard) -> String {
    let top = sheet.guide.scale.levels.len().saturating_sub(1);
    bullets(card.metrics.iter().filter_map(|metric| {
        let target = metric.target?;
        let steps = f64::from(target.saturating_sub(1));
        let points = (100.0 * steps / f64::from(u32::try_from(top).ok()?)).min(100.0);
        let metric_name = named(sheet.name(&metric.id));
        Some(words::target(&metric_name, &level(sheet, target), points, metric.outcomes.score))
    }))
}

/// The success metrics through another lens; a sentence where nothing is answered, nothing where nothing applies.
fn lens(card: &Scorecard, lens: Lens) -> String {
    let overall = match lens {
        Lens::Outcomes => &card.overall.outcomes,
        Lens::Practices => &card.overall.practices,
        Lens::Readiness => &card.overall.readiness,
    };
    if overall.applicable == 0 {
        return String::new();
    }
    let mut blocks = vec![summary(lens, overall)];
    if overall.answered > 0 {
        let metrics = card.metrics.iter().filter(|metric| metric.lens(lens).applicable > 0);
        let rows = metrics.map(|metric| figures_row(line(&metric.name), metric.lens(lens)));
        let rows: Vec<Vec<String>> =
            rows.chain([figures_row(format!("**{}**", words::OVERALL), overall)]).collect();
        blocks.push(table(&figures_header(words::METRIC), &rows));
    }
    section(2, words::lens(lens), blocks)
}

/// The highest answers in the upper half of their scales.
fn strengths(answered: &[Answered<'_>]) -> String {
    extremes(answered, |value| value > 0.5, |value| -value, words::NO_STRENGTHS)
}

/// The lowest answers in the lower half of their scales.
fn gaps(answered: &[Answered<'_>]) -> String {
    extremes(answered, |value| value < 0.5, |value| value, words::NO_GAPS)
}

/// Lists rated items by value, indicators before measures before practices, else in guide order.
fn extremes(answered: &[Answered<'_>], counts: fn(f64) -> bool, key: fn(f64) -> f64, none: &str) -> String {
    let rated = answered.iter().filter(|each| each.item.lens != Lens::Readiness);
    let mut found: Vec<(f64, &Answered<'_>)> = rated
        .filter_map(|each| each.scored.value.filter(|&value| counts(value)).map(|value| (key(value), each)))
        .collect();
    order::sort_by(&mut found, |(one, a), (other, b)| {
        one.total_cmp(other).then(a.item.kind.cmp(&b.item.kind))
    });
    if found.is_empty() {
        return if answered.iter().any(|each| each.scored.level.is_some()) {
            none.to_owned()
        } else {
            String::new()
        };
    }
    let lines = found
        .iter()
        .map(|(_, each)| words::stands_at(&statement(each.item), &each.standing().unwrap_or_default()));
    shortened(lines.collect(), NAMED)
}

/// Lists so many entries, and how many more there are.
fn shortened(mut entries: Vec<String>, most: usize) -> String {
    let more = entries.len().saturating_sub(most);
    // One more line is no longer than the line that would stand for it.
    if more > 1 {
        entries.truncate(most);
        entries.push(words::more(more));
    }
    bullets(entries)
}

/// The top answers that nothing is written about.
fn evidence(sheet: &Sheet<'_>, card: &Scorecard) -> Vec<String> {
    let unsupported = card.flags.iter().filter(|flag| flag.code == FlagCode::UnsupportedHigh);
    let statements: Vec<String> =
        unsupported.flat_map(|flag| &flag.items).filter_map(|id| sheet.item(id).map(statement)).collect();
    if statements.is_empty() {
        return Vec::new();
    }
    vec![words::evidence(statements.len()), shortened(statements, LISTED)]
}

/// Patterns, in kind words. Top answers without a note have a section of their own.
fn flags(sheet: &Sheet<'_>, card: &Scorecard) -> String {
    bullets(card.flags.iter().filter_map(|flag| match flag.code {
        FlagCode::AllTop => Some(words::all_top(flag.items.len())),
        FlagCode::StraightLine => Some(words::straight_line(flag.items.len())),
        FlagCode::ManyNotApplicable => {
            let statements: Vec<String> =
                flag.items.iter().filter_map(|id| sheet.item(id).map(statement)).take(LISTED).collect();
            Some(words::many_not_applicable(flag.items.len(), &statements.join("; ")))
        }
        _ => None,
    }))
}
