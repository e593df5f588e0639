// What was measured of pages, as tables. The first page of each is ours, which the others are compared with.

import { median, number, spread, table, times, whole } from "../figures.js";

/** @typedef {(typeof AUDITS)[number][0]} AuditName */
/** @typedef {Readonly<Record<AuditName, number>>} Audit what Lighthouse says: scores from 0 to 100, times in milliseconds */
/** @typedef {import("./first.js").FirstAnswer} FirstAnswer */
/** @typedef {{ fast: FirstAnswer[], cached: FirstAnswer[], slow: FirstAnswer[], answers: number[][] }} Figures */

/** By Lighthouse's names. */
const AUDITS = /** @type {const} */ ([
  ["performance", "performance", whole],
  ["accessibility", "accessibility", whole],
  ["best-practices", "best practices", whole],
  ["seo", "SEO", whole],
  ["first-contentful-paint", "first contentful paint, ms", whole],
  ["largest-contentful-paint", "largest contentful paint, ms", whole],
  ["total-blocking-time", "total blocking time, ms", whole],
  ["cumulative-layout-shift", "layout shift", shift],
  ["total-byte-weight", "KB", kilobytes],
]);

/** @type {readonly [string, (figures: Figures) => number[], (value: number) => string][]} */
const FIRST = [
  ["cold, ms", ({ fast }) => fast.map(({ at }) => at), whole],
  ["cold on slow 4G, ms", ({ slow }) => slow.map(({ at }) => at), whole],
  ["from cache, ms", ({ cached }) => cached.map(({ at }) => at), whole],
  ["bytes until then, cold", ({ fast }) => fast.map(({ bytes }) => bytes), whole],
  ["bytes until then, slow 4G", ({ slow }) => slow.map(({ bytes }) => bytes), whole],
];

/** @type {typeof FIRST} */
const ANSWERS = [
  ["median, ms", ({ answers }) => answers.map(median), number],
  ["worst, ms", ({ answers }) => answers.map((all) => Math.max(...all)), number],
];

/**
 * @param {number} value
 */
function shift(value) {
  return value === 0 ? "0" : value.toFixed(3);
}

/**
 * @param {number} bytes
 */
function kilobytes(bytes) {
  return whole(bytes / 1000);
}

/**
 * @param {ReadonlyMap<string, readonly Audit[]>} audits
 */
export function lighthouseTable(audits) {
  const cells = (/** @type {readonly Audit[]} */ all) =>
    AUDITS.map(([key, , written]) => {
      const values = all.map((audit) => audit[key]);
      return spread(values, written);
    });
  return table(
    ["page", ...AUDITS.map(([, title]) => title)],
    [...audits].map(([name, all]) => [name, ...cells(all)]),
  );
}

/**
 * @param {ReadonlyMap<string, Figures>} figures
 */
export function firstAnswerTable(figures) {
  return comparison(FIRST, figures);
}

/**
 * @param {ReadonlyMap<string, Figures>} figures
 */
export function answersTable(figures) {
  return comparison(ANSWERS, figures);
}

/**
 * @param {typeof FIRST} columns
 * @param {ReadonlyMap<string, Figures>} figures
 */
function comparison(columns, figures) {
  const [ours] = figures.values();
  if (ours === undefined) {
    throw new Error("there is nothing to compare with");
  }
  return table(
    ["page", ...columns.flatMap(([title]) => [title, "times leadmark"])],
    [...figures].map(([name, theirs]) => [
      name,
      ...columns.flatMap(([, values, written]) => [
        spread(values(theirs), written),
        times(values(theirs), values(ours)),
      ]),
    ]),
  );
}

/**
 * Says what our page may load until the first answer, and whether it loads more.
 *
 * @param {number} bytes
 * @param {number} budget
 */
export function budgetLine(bytes, budget) {
  const over = bytes > budget ? `, which ${whole(bytes)} are over` : "";
  return `Our budget until then, on slow 4G: ${whole(budget)} bytes${over}.\n`;
}

/**
 * Names the pages on which a click was in vain, since the radio button was there before the page took answers.
 *
 * @param {ReadonlyMap<string, Figures>} figures
 */
export function clicksInVain(figures) {
  const lines = [...figures].map(([name, { fast, slow, cached }]) => {
    const vain = [...fast, ...slow, ...cached].reduce((sum, first) => sum + first.vain, 0);
    return vain === 0 ? "" : `\n${name}: ${vain} clicks in vain, before the page took answers.\n`;
  });
  return lines.join("");
}
