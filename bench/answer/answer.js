// Measures how long one answer takes to become updated scores: `node bench/answer/answer.js RUNS`.

import assert from "node:assert/strict";
import { init } from "leadmark";
import { median, number, say, spread, table, times, whole } from "../figures.js";
import { levelOf, metricsOf } from "./guide.js";
import { painted } from "./painted.js";
import { WAYS } from "./ways.js";

const SIZES = [16, 160, 1600];
const runs = Number(process.argv[2]);

await init();

/**
 * The milliseconds of one answer in each run, by way. All ways take turns, get the same answers and must give the same scores; a
 * first run is not counted.
 *
 * @param {number} size
 */
function measure(size) {
  const items = metricsOf(size).flatMap((metric) => metric.items);
  const ways = WAYS.map(({ start }) => ({ answer: start(size), figures: /** @type {number[]} */ ([]) }));
  // Enough that the clock can tell, and a round of them at most where one takes long.
  const count = Math.max(32, 16_000 / size);
  for (let run = 0, given = 0; run <= runs; run += 1, given += count) {
    const answers = Array.from({ length: count }, (_, place) => {
      const item = (given + place) % size;
      return { item: items[item] ?? "", level: levelOf(item, 1 + Math.floor((given + place) / size)) };
    });
    const scores = ways.map(({ answer, figures }) => {
      const started = performance.now();
      /** @type {readonly (number | null | undefined)[]} */
      let last = [];
      for (const { item, level } of answers) {
        last = answer(item, level);
      }
      const time = (performance.now() - started) / count;
      if (run > 0) {
        figures.push(time);
      }
      return last;
    });
    for (const others of scores.slice(1)) {
      assert.deepEqual(others, scores[0], "all ways give the same scores");
    }
  }
  return ways.map(({ figures }) => figures);
}

const figures = SIZES.map((size) => {
  say(`${whole(size)} items`);
  return measure(size);
});
console.log(`${runs} runs each, in turn: medians (least–greatest), in milliseconds of one answer.\n`);
console.log(
  table(
    ["", ...SIZES.flatMap((size) => [`${whole(size)} items`, "times leadmark"])],
    WAYS.map(({ name }, way) => [
      name,
      ...figures.flatMap((ofSize) => {
        const [ours = [], theirs = []] = [ofSize[0], ofSize[way]];
        return [spread(theirs, number), times(theirs, ours)];
      }),
    ]),
  ),
);

const { chromium, pages } = await painted(runs);
console.log(`From a click to the painted score, 16 items, in Chromium ${chromium}, processor slowed four times:\n`);
console.log(
  table(
    ["page, and what it draws anew", "median, ms", "worst, ms"],
    pages.map(({ name, answers }) => [
      name,
      spread(answers.map(median), number),
      spread(
        answers.map((all) => Math.max(...all)),
        number,
      ),
    ]),
  ),
);
