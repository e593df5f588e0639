import type {
  Block,
  Guide,
  GuideData,
  Id,
  Item,
  MeasureGroup,
  Mode,
  PracticeGroup,
  Rated,
  Section,
  Topic,
} from "../../index.js";

/** The page behind the last one that asks: what is open, before the results. */
export const REVIEW = "review";

/** The page behind all others. */
export const RESULTS = "results";

/** One page of the assessment: a success metric, a practice group, or a topic's measures. */
export interface Page {
  readonly id: Id;
  readonly name: string;
  /** The heading that the guide has over pages of this kind; empty where it has none. */
  readonly section: string;
  /** The text of the section, on its first page, and the page's own. */
  readonly about: readonly Block[];
  readonly groups: readonly Group[];
  /** All that is asked here, group by group. */
  readonly questions: readonly AskedItem[];
}

/** What is asked together under one sub-heading; an empty name where the page's heading is enough. */
export interface Group {
  readonly id: Id;
  readonly name: string;
  readonly about: readonly Block[];
  readonly questions: readonly AskedItem[];
}

/** An item with the text that the guide has for it. */
export interface AskedItem {
  readonly item: Item;
  readonly about: readonly Block[];
  /** Its place in the whole assessment, from 1. */
  readonly number: number;
}

interface Draft {
  readonly id: Id;
  readonly name: string;
  readonly section: Section;
  readonly about: readonly Block[];
  readonly groups: readonly {
    readonly id: Id;
    readonly name: string;
    readonly about: readonly Block[];
    rated: Rated[];
  }[];
}

/** By the data: that of a prepared guide may turn out to be another. */
const made = new WeakMap<GuideData, Map<Mode, readonly Page[]>>();

/**
 * The pages of an assessment, in the order in which they are asked: what is achieved first, then what is done and what is
 * measured. A page without statements is left out.
 */
export function pagesOf(guide: Guide, mode: Mode): readonly Page[] {
  const known = made.get(guide.data) ?? new Map<Mode, readonly Page[]>();
  const pages =
    known.get(mode) ?? numbered(guide, mode === "quick" ? metrics(guide) : [...metrics(guide), ...beyond(guide)]);
  made.set(guide.data, known.set(mode, pages));
  return pages;
}

/** The page with this id, or on which this group or item is. */
export function pageWith(pages: readonly Page[], id: Id): Page | undefined {
  return (
    pages.find((page) => page.id === id) ??
    pages.find(({ groups }) => groups.some((group) => group.id === id)) ??
    pages.find(({ questions }) => questions.some(({ item }) => item.id === id))
  );
}

function metrics({ data }: Guide): Draft[] {
  return data.metrics.map(({ id, name, about, indicators }) => ({
    id,
    name,
    section: data.metricsSection,
    about,
    groups: [{ id, name: "", about: [], rated: indicators }],
  }));
}

function beyond({ data }: Guide): Draft[] {
  const topics = data.domains.flatMap((domain) => domain.topics);
  return [...data.practiceGroups.map((group) => practices(group, data.practicesSection)), ...topics.flatMap(measures)];
}

function practices({ id, name, about, practices: rated }: PracticeGroup, section: Section): Draft {
  return { id, name, section, about, groups: [{ id, name: "", about: [], rated }] };
}

function measures({ id, name, measuresSection: section, measureGroups }: Topic): Draft[] {
  if (section === null) {
    return [];
  }
  const groups = measureGroups.map(({ id, name, about, measures: rated }: MeasureGroup) => ({
    id,
    name,
    about,
    rated,
  }));
  return [{ id, name, section, about: [], groups }];
}

function numbered(guide: Guide, drafts: readonly Draft[]): Page[] {
  const items = new Map(guide.items.map((item) => [item.id, item]));
  const introduced = new Set<Section>();
  let number = 0;
  return drafts.flatMap(({ id, name, section, about, groups: parts }) => {
    const groups = parts
      .map((part) => ({
        ...part,
        questions: part.rated.flatMap(({ id, about }) => {
          const item = items.get(id);
          return item === undefined ? [] : [{ item, about, number: ++number }];
        }),
      }))
      .filter(({ questions }) => questions.length > 0);
    if (groups.length === 0) {
      return [];
    }
    const first = !introduced.has(section);
    introduced.add(section);
    const questions = groups.flatMap((group) => group.questions);
    return [
      { id, name, section: section.name, about: first ? [...section.about, ...about] : about, groups, questions },
    ];
  });
}

/** What is asked on a page. */
export function questionsOf(page: Page): readonly AskedItem[] {
  return page.questions;
}

/** The page after another one; no value after the last. */
export function after(pages: readonly Page[], page: Page): Page | undefined {
  return pages[pages.indexOf(page) + 1];
}

/** How many statements a full assessment asks beyond these pages. */
export function moreThan(guide: Guide, pages: readonly Page[]): number {
  return pagesOf(guide, "full").flatMap(questionsOf).length - pages.flatMap(questionsOf).length;
}
