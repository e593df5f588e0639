// How long it takes, in a browser, from the click on a level until the score that follows is painted.

import assert from "node:assert/strict";
import { launch } from "../../tests/chromium.js";
import { say } from "../figures.js";
import { buildPage } from "../page/build.js";
import { SLOWER } from "../page/first.js";
import { levelLabel } from "../page/level.js";
import { metricsOfGuide } from "../page/metrics.js";
import { serve } from "../page/server.js";
import { versionOf } from "../place.js";

/** All statements are answered with the first of these levels, then, while the clock runs, with the second. From 0. */
const LEVELS = /** @type {const} */ ([1, 3]);
const OVERALL = 75;
const PER_PAGE = 4;

const PAGES = [
  {
    name: "leadmark: scores, chart, table, plan",
    folder: "leadmark-scores",
    next: "leadmark-assessment [part~=next]",
  },
  {
    name: `SurveyJS ${versionOf("survey-js-ui")}: five numbers`,
    folder: "surveyjs-scores",
    next: ".sd-navigation__next-btn",
  },
];

/** Runs in the page: notes, for each click, when another score than before had been painted. */
function keepPaints() {
  const bench = /** @type {any} */ (globalThis);
  document.addEventListener(
    "click",
    (event) => {
      const before = bench.shown();
      const start = event.timeStamp;
      bench.painted = new Promise((resolve) => {
        const look = () => {
          if (bench.shown() === before) {
            requestAnimationFrame(look);
            return;
          }
          // Once this frame has been handed over, which is when the next task gets its turn.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - start);
          port2.postMessage(undefined);
        };
        requestAnimationFrame(look);
      });
    },
    { capture: true },
  );
}

/**
 * Measures all pages in turn and returns the milliseconds of each of sixteen answers, by page and run.
 *
 * @param {number} runs
 * @returns {Promise<{ chromium: string, pages: { name: string, answers: number[][] }[] }>}
 */
export async function painted(runs) {
  const metrics = await metricsOfGuide();
  const served = await Promise.all(
    PAGES.map(async (page) => ({ page, server: await serve(await buildPage(page.folder, metrics)) })),
  );
  const kept = PAGES.map(({ name }) => ({ name, answers: /** @type {number[][]} */ ([]) }));
  let chromium = "";
  for (let run = 1; run <= runs; run += 1) {
    const browser = await launch();
    chromium = browser.version();
    for (const [place, { page, server }] of served.entries()) {
      say(`run ${run} of ${runs}: ${page.name}`);
      const opened = await browser.newPage();
      await opened.goto(server.origin);
      kept[place]?.answers.push(await answerAll(opened, page.next, metrics));
      await opened.close();
    }
    await browser.close();
  }
  await Promise.all(served.map(({ server }) => server.close()));
  return { chromium, pages: kept };
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} next
 * @param {readonly import("../page/metrics.js").Metric[]} metrics
 */
async function answerAll(page, next, metrics) {
  const items = metrics.flatMap((metric) => metric.items);
  /** @param {number} level @param {() => Promise<unknown>} after */
  const walk = async (level, after) => {
    for (const [place, item] of items.entries()) {
      if (place > 0 && place % PER_PAGE === 0) {
        await page.locator(next).click();
      }
      await levelLabel(page, item, level).click();
      await after();
    }
  };
  await walk(LEVELS[0], async () => undefined);
  await page.evaluate(() => /** @type {any} */ (globalThis).restart());
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.evaluate(keepPaints);
  /** @type {number[]} */
  const times = [];
  await walk(LEVELS[1], async () => {
    times.push(await page.evaluate(() => /** @type {any} */ (globalThis).painted));
  });
  assert.equal(
    await page.evaluate(() => /** @type {any} */ (globalThis).shown()),
    OVERALL,
    "the score is right at the end",
  );
  return times;
}
