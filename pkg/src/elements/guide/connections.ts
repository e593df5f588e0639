import type { Feed, Guide, Id } from "../../index.js";

/** A part of the guide that a link leads to. */
export interface Named {
  readonly id: Id;
  readonly name: string;
}

/** What informs what: topics, measure groups and practice groups on one side, success metrics on the other. */
export interface Connections {
  /** The success metrics that a topic, a measure group or a practice group informs, in guide order. */
  metrics(source: Id): readonly Named[];
  /** The topics that inform a success metric, in guide order. */
  topics(metric: Id): readonly Named[];
  /** The practice groups that inform a success metric, in guide order. */
  practices(metric: Id): readonly Named[];
}

/** Finds what informs what, from what the items say that they feed. */
export function connections(guide: Guide): Connections {
  const { domains, metrics, practiceGroups } = guide.data;
  const topics = domains.flatMap((domain) => domain.topics);
  const fed = new Map<Id, Set<Id>>();
  const feed = (source: Id, fedMetrics: Iterable<Id>) => {
    fed.set(source, new Set([...(fed.get(source) ?? []), ...fedMetrics]));
  };
  for (const { kind, group, feeds } of guide.items) {
    if (kind !== "indicator") {
      feed(group, metricsOf(feeds));
    }
  }
  for (const topic of topics) {
    feed(topic.id, metricsOf(topic.feeds));
    for (const { id } of topic.measureGroups) {
      feed(topic.id, fed.get(id) ?? []);
    }
  }
  return {
    metrics: (source) => metrics.filter(({ id }) => fed.get(source)?.has(id)),
    topics: (metric) => topics.filter(({ id }) => fed.get(id)?.has(metric)),
    practices: (metric) => practiceGroups.filter(({ id }) => fed.get(id)?.has(metric)),
  };
}

function metricsOf(feeds: readonly Feed[]): Id[] {
  return feeds.map(({ metric }) => metric);
}
