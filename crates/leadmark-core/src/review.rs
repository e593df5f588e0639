//! What only shows when the whole guide has been read: what is missing, and what does not fit together.

use std::ops::Range;

use crate::attributes::closest;
use crate::finding::{Code, Findings};
use crate::inline::excerpt;
use crate::{Guide, Rated, Severity, outline, places, role};

/// Reviews a guide that has been read and named.
pub(crate) fn review(guide: &Guide, places: &outline::Places, findings: &mut Findings) {
    metrics(guide, places, findings);
    feeds(guide, places, findings);
    anchors(guide, places, findings);
}

fn metrics(guide: &Guide, places: &outline::Places, findings: &mut Findings) {
    let metrics = guide.metrics.iter().zip(&places.metrics);
    for (metric, place) in metrics.filter(|(metric, _)| metric.indicators.is_empty()) {
        let message = format!("the success metric \"{}\" has no indicators", excerpt(&metric.name));
        findings.add(Code::NoIndicators, place.clone(), message);
    }
    if guide.metrics.is_empty() {
        let finding = findings.add(Code::NoMetrics, 0..0, "the guide has no success metrics");
        if places.questions.is_empty() {
            finding.severity = Severity::Error;
        } else {
            finding.message.push_str(", so it is good for practice only");
        }
    }
}

fn feeds(guide: &Guide, places: &outline::Places, findings: &mut Findings) {
    let known = places::Places::of(guide.metrics.iter().map(|metric| &metric.id));
    for (metric, place) in places.feeds.iter().filter(|(metric, _)| !known.has(metric)) {
        let near = closest(metric.as_str(), guide.metrics.iter().map(|metric| metric.id.as_str()));
        let question = near.map(|near| format!("; did you mean \"{near}\"?")).unwrap_or_default();
        let message = format!("no success metric has the id \"{}\"{question}", excerpt(metric.as_str()));
        findings.add(Code::UnknownFeed, place.clone(), message);
    }
    if guide.metrics.is_empty() {
        return;
    }
    let mut group_places = places.measure_groups.iter();
    for topic in guide.domains.iter().flat_map(|domain| &domain.topics) {
        for group in &topic.measure_groups {
            let place = group_places.next().cloned().unwrap_or_default();
            let fed = !topic.feeds.is_empty() || !group.feeds.is_empty();
            no_feeds(fed, &group.measures, &group.name, place, findings);
        }
    }
    for (group, place) in guide.practice_groups.iter().zip(&places.practice_groups) {
        no_feeds(!group.feeds.is_empty(), &group.practices, &group.name, place.clone(), findings);
    }
}

fn no_feeds(fed: bool, items: &[Rated], name: &str, place: Range<usize>, findings: &mut Findings) {
    if !fed && items.iter().any(|item| item.feeds.is_empty()) {
        let message = format!("\"{}\" informs no success metric, so it counts in none", excerpt(name));
        findings.add(Code::NoFeeds, place, message);
    }
}

/// Checks anchors without names of their own against the scale that would name them.
fn anchors(guide: &Guide, places: &outline::Places, findings: &mut Findings) {
    let indicators = guide.metrics.iter().flat_map(|metric| &metric.indicators).zip(&places.indicators);
    let practices = guide.practice_groups.iter().flat_map(|group| &group.practices).zip(&places.practices);
    let topics = guide.domains.iter().flat_map(|domain| &domain.topics);
    let measures = topics
        .flat_map(|topic| &topic.measure_groups)
        .flat_map(|group| &group.measures)
        .zip(&places.measures);
    let scale = guide.scale.levels.len();
    let tracking = role::tracking().len();
    let all = indicators.map(|found| (found, scale)).chain(practices.map(|found| (found, scale)));
    for ((item, place), levels) in all.chain(measures.map(|found| (found, tracking))) {
        let count = item.anchors.len();
        let unnamed = item.anchors.first().is_some_and(|anchor| anchor.name.is_empty());
        if unnamed && count != levels {
            let message =
                format!("{count} anchors for a scale of {levels} levels; they are numbered instead");
            findings.add(Code::AnchorCount, place.clone(), message);
        }
    }
}
