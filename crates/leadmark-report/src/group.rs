//! What a group has to talk about: where its people stand apart, and what the guide asks about that.

use std::cmp::Ordering;
use std::collections::HashMap;

use leadmark_core::{CohortReport, Figures, Guide, Id, Item, Kind, MetricFigures, Question, Topic, items};

/// How many statements are named that people see differently.
const STATEMENTS: usize = 5;
/// How many questions a workshop has time for.
const QUESTIONS: usize = 3;

/// What a cohort's figures say to a workshop. All of it comes from the report, which shows nothing about fewer people than
/// its floor; what it hides is not known here.
pub(crate) struct Workshop<'a> {
    /// The success metrics, those on which people stand farthest apart first; those without figures last.
    pub(crate) metrics: Vec<&'a MetricFigures>,
    /// The statements that people see most differently, with their figures.
    pub(crate) statements: Vec<(Item, &'a Figures)>,
    /// The questions to talk about, each with its topic.
    pub(crate) questions: Vec<(&'a Topic, &'a Question)>,
}

impl<'a> Workshop<'a> {
    /// Chooses what to talk about.
    ///
    /// People stand apart by the standard deviation of their outcomes. A question weighs as much as the success metrics that
    /// it informs are apart: the sum of its feeds' weights, each times that deviation. The heaviest are taken, one a topic
    /// while there are topics left, then the next; of equal ones the first of the guide.
    pub(crate) fn of(guide: &'a Guide, report: &'a CohortReport) -> Self {
        let apart = |metric: &MetricFigures| metric.outcomes.as_ref().map_or(-1.0, |figures| figures.sd);
        let mut metrics: Vec<&MetricFigures> = report.all.metrics.iter().collect();
        metrics.sort_by(|a, b| descending(apart(a), apart(b)));
        let spread: HashMap<&Id, f64> =
            report.all.metrics.iter().map(|metric| (&metric.id, apart(metric).max(0.0))).collect();
        let items = items(guide);
        Self { metrics, statements: statements(&items, report), questions: questions(guide, &items, &spread) }
    }
}

/// The rated statements that people answered most differently; none where all say the same.
fn statements<'a>(items: &[Item], report: &'a CohortReport) -> Vec<(Item, &'a Figures)> {
    let shown = items.iter().zip(&report.all.items).filter(|(item, _)| item.kind != Kind::Question);
    let mut shown: Vec<(Item, &Figures)> =
        shown.filter_map(|(item, figures)| Some((item.clone(), figures.answers.as_ref()?))).collect();
    shown.retain(|(_, figures)| figures.sd > 0.0);
    shown.sort_by(|(_, a), (_, b)| descending(a.sd, b.sd));
    shown.truncate(STATEMENTS);
    shown
}

fn questions<'a>(
    guide: &'a Guide,
    items: &[Item],
    spread: &HashMap<&Id, f64>,
) -> Vec<(&'a Topic, &'a Question)> {
    let feeds: HashMap<&Id, f64> = items
        .iter()
        .filter(|item| item.kind == Kind::Question)
        .map(|item| {
            let weights =
                item.feeds.iter().map(|feed| feed.weight * spread.get(&feed.metric).copied().unwrap_or(0.0));
            (&item.id, weights.sum())
        })
        .collect();
    let topics = guide.domains.iter().flat_map(|domain| &domain.topics);
    let asked = topics.flat_map(|topic| topic.questions.iter().map(move |question| (topic, question)));
    let mut asked: Vec<_> = asked.filter(|(_, question)| feeds.contains_key(&question.id)).collect();
    let weight = |question: &Question| feeds.get(&question.id).copied().unwrap_or(0.0);
    asked.sort_by(|(_, a), (_, b)| descending(weight(a), weight(b)));
    let (mut first, mut others): (Vec<_>, Vec<_>) = (Vec::new(), Vec::new());
    for (topic, question) in asked {
        let known = first.iter().any(|(taken, _): &(&Topic, &Question)| taken.id == topic.id);
        if known { others.push((topic, question)) } else { first.push((topic, question)) }
    }
    first.extend(others);
    first.truncate(QUESTIONS);
    first
}

fn descending(a: f64, b: f64) -> Ordering {
    b.partial_cmp(&a).unwrap_or(Ordering::Equal)
}
