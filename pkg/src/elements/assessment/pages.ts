import type { Block, Guide, Item, Metric } from "../../index.js";

/** One page of the assessment: a success metric and what is asked there. */
export interface Page {
  readonly id: string;
  readonly name: string;
  readonly about: readonly Block[];
  readonly questions: readonly AskedItem[];
}

/** An item with the text that the guide has for it. */
export interface AskedItem {
  readonly item: Item;
  readonly about: readonly Block[];
}

/** The pages of the quick assessment: the indicators of each success metric, in guide order. */
export function pagesOf(guide: Guide): Page[] {
  const items = new Map(guide.items.map((item) => [item.id, item]));
  return guide.data.metrics.map((metric) => pageOf(metric, items)).filter((page) => page.questions.length > 0);
}

function pageOf(metric: Metric, items: ReadonlyMap<string, Item>): Page {
  const questions = metric.indicators.flatMap(({ id, about }) => {
    const item = items.get(id);
    return item === undefined ? [] : [{ item, about }];
  });
  return { id: metric.id, name: metric.name, about: metric.about, questions };
}
