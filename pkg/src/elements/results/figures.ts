import type { Difference, Guide, Item, ItemScore, Lens, Score } from "../../index.js";
import type { Picture } from "./picture.js";

/** One row of the chart and the table. */
export interface Row {
  /** The metric's or the group's id; empty for the whole. */
  readonly id: string;
  readonly name: string;
  readonly score: Score;
  /** The target level, from 1, if there is one. */
  readonly target: number | null;
  /** How it differs from the last time; no value where there is none. */
  readonly difference: Difference | undefined;
}

/** An answered item with where it stands. */
export interface Standing {
  readonly item: Item;
  readonly level: number;
  readonly value: number;
}

/** The headline and one row a success metric, in guide order; in a guide without any, one a group. */
export function rowsOf({ card, change, messages }: Picture): Row[] {
  if (card.metrics.length === 0) {
    return card.groups
      .filter(({ kind, score }) => kind !== "metric" && score.applicable > 0)
      .map(({ id, name, score }) => ({ id, name, score, target: null, difference: undefined }));
  }
  const differences = new Map(change?.metrics.map(({ id, outcomes }) => [id, outcomes]));
  const overall: Row = {
    id: "",
    name: messages.results.overall,
    score: card.overall.outcomes,
    target: null,
    difference: change?.overall.outcomes,
  };
  const metrics = card.metrics.map(({ id, name, outcomes, target }) => {
    return { id, name, score: outcomes, target, difference: differences.get(id) };
  });
  return [overall, ...metrics];
}

/** Tells whether last time's scores can stand beside this time's: not where one of the two asked for less. */
export function comparable({ change, assessment }: Picture): boolean {
  return change !== undefined && change.mode === (assessment.mode ?? "full");
}

/** Where a level stands on the way from 0 to 100. */
export function stop(level: number, levels: number): number {
  return levels > 1 ? (100 * (level - 1)) / (levels - 1) : 0;
}

/** The answers above the middle of their scale, highest first, else in guide order. */
export function strengths(picture: Picture): Standing[] {
  return standings(picture)
    .filter(({ value }) => value > 0.5)
    .sort((left, right) => right.value - left.value);
}

/** The answers below the middle of their scale, lowest first, else in guide order. */
export function gaps(picture: Picture): Standing[] {
  return standings(picture)
    .filter(({ value }) => value < 0.5)
    .sort((left, right) => left.value - right.value);
}

/** Everything rated on a scale, in guide order. */
function standings({ guide, card }: Picture): Standing[] {
  const items = itemsById(guide);
  return card.items.flatMap(({ id, level, value }) => {
    const item = items.get(id);
    return item === undefined || level === null || value === null ? [] : [{ item, level, value }];
  });
}

const known = new WeakMap<readonly Item[], ReadonlyMap<string, Item>>();

/** A guide's items by id. */
export function itemsById({ items }: Guide): ReadonlyMap<string, Item> {
  const byId = known.get(items) ?? new Map(items.map((item) => [item.id, item]));
  known.set(items, byId);
  return byId;
}

/** The items that count for a metric through a lens, in guide order. */
export function contributors(
  { card, guide }: Picture,
  metric: string,
  lens: Lens,
): { readonly item: Item; readonly scored: ItemScore }[] {
  const items = itemsById(guide);
  return card.items.flatMap((scored) => {
    const item = items.get(scored.id);
    const counts = scored.feeds.some((feed) => feed.metric === metric && feed.weight > 0);
    return item?.lens === lens && counts ? [{ item, scored }] : [];
  });
}

/** The lenses through which there is anything to see. */
export function lensesOf({ card }: Picture): Lens[] {
  return (["outcomes", "practices", "readiness"] as const).filter((lens) => card.overall[lens].answered > 0);
}
