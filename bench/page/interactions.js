// How long it takes from each of sixteen answers until the page has painted what came of it.

import assert from "node:assert/strict";
import { SLOWER } from "./first.js";
import { levelLabel } from "./level.js";

/** The place of the level that is chosen everywhere, from 0; the pages of peers rely on it. */
const LEVEL = 3;
/** The shortest duration that browsers tell, in milliseconds: what is quicker counts as this long. */
const SHORTEST = 16;

/** Runs in the page ahead of everything else: keeps when each interaction began and how long its longest event took. */
function keepInteractions() {
  /** @type {Map<number, { start: number, duration: number }>} */
  const interactions = new Map();
  /** @type {any} */ (globalThis).interactions = interactions;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { interactionId, startTime, duration } = /** @type {PerformanceEventTiming & { interactionId: number }} */ (
        entry
      );
      if (interactionId > 0) {
        const known = interactions.get(interactionId) ?? { start: startTime, duration };
        interactions.set(interactionId, { start: known.start, duration: Math.max(known.duration, duration) });
      }
    }
  });
  observer.observe({ type: "event", buffered: true, ...{ durationThreshold: 16 } });
}

/**
 * Answers all questions of a page with the mouse, and returns how long each answer took, in milliseconds.
 *
 * @param {import("playwright-core").BrowserContext} context
 * @param {import("./sites.js").Site} site
 * @param {string} origin
 * @param {readonly import("./metrics.js").Metric[]} metrics
 */
export async function interactions(context, site, origin, metrics) {
  const page = await context.newPage();
  await page.addInitScript(keepInteractions);
  await page.goto(origin + site.address);
  const client = await context.newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });

  /** When each answer was given, and when it was over. @type {{ from: number, to: number }[]} */
  const given = [];
  for (const [place, item] of metrics.flatMap(({ items }) => items).entries()) {
    if (place > 0 && place % site.questions === 0) {
      await page.locator(site.next).click();
    }
    const level = levelLabel(page, item, LEVEL);
    await level.waitFor();
    const from = await now(page);
    await level.click();
    assert.ok(await level.locator("input").isChecked(), `${site.name} takes the click`);
    await painted(page);
    given.push({ from, to: await now(page) });
  }
  /** @type {{ start: number, duration: number }[]} */
  const seen = await page.evaluate(() => [.../** @type {any} */ (globalThis).interactions.values()]);
  assert.equal(await site.answered(page), given.length, `${site.name} holds all answers`);
  await page.close();
  return given.map(({ from, to }) => {
    const durations = seen.filter(({ start }) => start >= from && start < to).map(({ duration }) => duration);
    return Math.max(SHORTEST, ...durations);
  });
}

/**
 * @param {import("playwright-core").Page} page
 * @returns {Promise<number>}
 */
function now(page) {
  return page.evaluate(() => performance.now());
}

/**
 * Waits until what was done last is on the screen, and the browser has told how long it took.
 *
 * @param {import("playwright-core").Page} page
 */
async function painted(page) {
  await page.evaluate(async () => {
    for (let frames = 0; frames < 4; frames += 1) {
      await new Promise(requestAnimationFrame);
    }
  });
}
