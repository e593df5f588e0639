// The ways from one answer to the scores that follow. Each takes a size and gives a function of an answer, which returns the
// score of every success metric.

import { Guide } from "leadmark";
import { Model } from "survey-core";
import { versionOf } from "../place.js";
import { guideOf, LEVELS, levelOf, metricsOf } from "./guide.js";

/** @typedef {(item: string, level: number) => readonly (number | null | undefined)[]} Answering */
/** @typedef {{ name: string, start: (size: number) => Answering }} Way */

/** Answer by answer: what changes of the scorecard, with the same bits as everything anew. */
function scoring(/** @type {number} */ size) {
  const guide = Guide.parse(guideOf(size));
  const assessment = complete(guide, size);
  const going = guide.scoring(assessment);
  return (/** @type {string} */ item, /** @type {number} */ level) =>
    going.answer(item, { level, at: assessment.updatedAt }).metrics.map(({ outcomes }) => outcomes.score);
}

/** Everything anew: a scorecard of the whole assessment, with bounds, shares and flags. */
function whole(/** @type {number} */ size) {
  const guide = Guide.parse(guideOf(size));
  const assessment = complete(guide, size);
  return (/** @type {string} */ item, /** @type {number} */ level) => {
    assessment.answers[item] = { level, at: assessment.updatedAt };
    return guide.score(assessment).metrics.map(({ outcomes }) => outcomes.score);
  };
}

/**
 * A quick assessment with an answer to every statement.
 *
 * @param {Guide} guide
 * @param {number} size
 * @returns {import("leadmark").Assessment}
 */
function complete(guide, size) {
  const at = 1_790_000_000_000;
  const items = metricsOf(size).flatMap(({ items }) => items);
  return {
    format: "leadmark/assessment@1",
    id: "bench",
    guide: { id: guide.data.id, fingerprint: guide.data.fingerprint },
    mode: "quick",
    rater: { role: "self" },
    startedAt: at,
    updatedAt: at,
    answers: Object.fromEntries(items.map((item, place) => [item, { level: levelOf(place, 0), at }])),
    targets: {},
  };
}

/** A mean of each success metric's answers, as a value that the survey calculates: the way that its documentation gives. */
function calculated(/** @type {number} */ size) {
  const survey = new Model({
    pages: pagesOf(size),
    calculatedValues: metricsOf(size).map(({ id, items }) => ({ name: id, expression: meanOf(items) })),
  });
  survey.data = answersOf(size);
  return (/** @type {string} */ item, /** @type {number} */ level) => {
    survey.setValue(item, level);
    return survey.calculatedValues.map(({ value }) => value);
  };
}

/** The same as questions that show what is calculated. */
function expressions(/** @type {number} */ size) {
  const metrics = metricsOf(size);
  const scores = metrics.map(({ id, items }) => ({ type: "expression", name: id, expression: meanOf(items) }));
  const survey = new Model({ pages: [...pagesOf(size), { elements: scores }] });
  survey.data = answersOf(size);
  return (/** @type {string} */ item, /** @type {number} */ level) => {
    survey.setValue(item, level);
    return metrics.map(({ id }) => survey.getValue(id));
  };
}

/** Without a calculation of the survey's: a page's own code keeps a sum of each success metric, for this one formula. */
function ownSums(/** @type {number} */ size) {
  const metrics = metricsOf(size);
  const metricOf = new Map(metrics.flatMap(({ items }, metric) => items.map((item) => [item, metric])));
  const survey = new Model({ pages: pagesOf(size) });
  const held = answersOf(size);
  survey.data = held;
  const sums = metrics.map(({ items }) => items.reduce((sum, item) => sum + (held[item] ?? 0), 0));
  survey.onValueChanged.add(
    (/** @type {unknown} */ _, /** @type {{ name: string, value: number }} */ { name, value }) => {
      const metric = metricOf.get(name) ?? 0;
      sums[metric] = (sums[metric] ?? 0) + value - (held[name] ?? 0);
      held[name] = value;
    },
  );
  return (/** @type {string} */ item, /** @type {number} */ level) => {
    survey.setValue(item, level);
    return sums.map((sum, metric) => ((sum / (metrics[metric]?.items.length ?? 0) - 1) * 100) / (LEVELS - 1));
  };
}

/**
 * Four statements a page, with the kind of question that is quickest there.
 *
 * @param {number} size
 */
function pagesOf(size) {
  const items = metricsOf(size).flatMap((metric) => metric.items);
  return Array.from({ length: size / 4 }, (_, page) => ({
    elements: items.slice(page * 4, page * 4 + 4).map((item) => ({ type: "rating", name: item, rateMax: LEVELS })),
  }));
}

/**
 * @param {readonly string[]} items
 */
function meanOf(items) {
  return `(avg(${items.map((item) => `{${item}}`).join(", ")}) - 1) * ${100 / (LEVELS - 1)}`;
}

/**
 * @param {number} size
 */
function answersOf(size) {
  const items = metricsOf(size).flatMap(({ items }) => items);
  return Object.fromEntries(items.map((item, place) => [item, levelOf(place, 0)]));
}

/** Ours first: the others are compared with it. @type {readonly Way[]} */
export const WAYS = [
  { name: "leadmark, `guide.scoring`", start: scoring },
  { name: "leadmark, `guide.score`", start: whole },
  { name: `survey-core ${versionOf("survey-core")}, calculated values`, start: calculated },
  { name: `survey-core ${versionOf("survey-core")}, expression questions`, start: expressions },
  { name: `survey-core ${versionOf("survey-core")}, sums of one's own`, start: ownSums },
];
