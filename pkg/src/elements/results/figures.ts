import type { Guide, Item, ItemScore, Kind, Score, Scorecard } from "../../index.js";

/** One row of the chart and the table. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly score: Score;
}

/** An answered item below its top, with what stands one level above it. */
export interface NextStep {
  readonly item: Item;
  readonly level: number;
}

/** How many next steps are shown: more would be a list to file, not one to start with. */
const STEPS = 5;

/** The kinds of item that the headline is made of. */
const OUTCOMES: ReadonlySet<Kind> = new Set(["indicator", "measure"]);

/** The headline: over all success metrics, through what was asked. */
export function overall(card: Scorecard): Score {
  return card.overall.outcomes;
}

/** One row a success metric, in guide order. */
export function metricRows(card: Scorecard): Row[] {
  return card.metrics.map(({ id, name, outcomes }) => ({ id, name, score: outcomes }));
}

/** The lowest answered statements, lowest first, else in guide order. */
export function nextSteps(guide: Guide, card: Scorecard): NextStep[] {
  const items = new Map(guide.items.map((item) => [item.id, item]));
  return card.items
    .filter(({ kind, value }) => OUTCOMES.has(kind) && value !== null && value < 1)
    .sort((left, right) => standing(left) - standing(right))
    .slice(0, STEPS)
    .flatMap(({ id, level }) => {
      const item = items.get(id);
      return item === undefined || level === null ? [] : [{ item, level }];
    });
}

function standing({ value }: ItemScore): number {
  return value ?? 1;
}
