//! What only shows when the whole guide has been read: what is missing, and what does not fit together.

use std::ops::Range;

use crate::attributes::closest;
use crate::finding::Findings;
use crate::inline::excerpt;
use crate::sentence::Sentence;
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
        findings.add(Sentence::NoIndicators, place.clone(), &[&excerpt(&metric.name)]);
    }
    if guide.metrics.is_empty() {
        if places.questions.is_empty() {
            findings.add(Sentence::NoMetrics, 0..0, &[]).severity = Severity::Error;
        } else {
            findings.add(Sentence::PracticeOnly, 0..0, &[]);
        }
    }
}

fn feeds(guide: &Guide, places: &outline::Places, findings: &mut Findings) {
    let known = places::Places::of(guide.metrics.iter().map(|metric| &metric.id));
    for (metric, place) in places.feeds.iter().filter(|(metric, _)| !known.has(metric)) {
        let near = closest(metric.as_str(), guide.metrics.iter().map(|metric| metric.id.as_str()));
        let id = excerpt(metric.as_str());
        match near {
            Some(near) => findings.add(Sentence::MisspeltFeed, place.clone(), &[&id, near]),
            None => findings.add(Sentence::UnknownFeed, place.clone(), &[&id]),
        };
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
        findings.add(Sentence::NoFeeds, place, &[&excerpt(name)]);
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
            findings.add(Sentence::AnchorCount, place.clone(), &[&count.to_string(), &levels.to_string()]);
        }
    }
}
