// axe-core on a page, as it stands or in every look, and a check that nothing runs out of it sideways.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { settled } from "./page.js";

const axe = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** Everything that axe looks for, and what of it the colours and the rest have a part in. */
const ALL = {};
const COLOURS = { runOnly: ["color-contrast"] };
const REST = { rules: { "color-contrast": { enabled: false } } };

/**
 * The looks of a page: wide, on a phone, and as narrow as it may get, light and dark. A scheme changes nothing but colours.
 * Below 576 px there is one layout, so its colours are looked at where they have the least room.
 */
const LOOKS = /** @type {const} */ ([
  [1100, "light", ALL],
  [1100, "dark", COLOURS],
  [320, "dark", COLOURS],
  [320, "light", ALL],
  [360, "light", REST],
]);

/**
 * Examines a page as it stands.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} view what is shown, for the message
 */
export async function examine(page, view) {
  await judge(page, view, ALL);
}

/**
 * Examines what a page shows in every look, in one visit.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} view what is shown, for the message
 * @param {readonly number[]} [widths] those that matter, where not all do
 */
export async function examineLooks(page, view, widths = [1100, 360, 320]) {
  const before = page.viewportSize();
  for (const [width, colorScheme, options] of LOOKS.filter(([width]) => widths.includes(width))) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    // What measures itself has drawn anew.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await judge(page, `${view}, ${colorScheme}, ${width} px`, options);
  }
  await page.emulateMedia({ colorScheme: "light" });
  if (before !== null) {
    await page.setViewportSize(before);
  }
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} view
 * @param {object} options what axe is to look for
 */
async function judge(page, view, options) {
  // What is still coming is no state to judge.
  await settled(page);
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(axe);
  }
  const violations = await page.evaluate(async (options) => {
    const runner = /** @type {any} */ (window).axe;
    const { violations } = await runner.run(document, { resultTypes: ["violations"], ...options });
    return violations.map((/** @type {any} */ { id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map((/** @type {any} */ node) => `${node.target.join(" ")} ${node.html.slice(0, 200)}`),
    }));
  }, options);
  assert.deepEqual(violations, [], view);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(overflow <= 0, `${view}: ${overflow} px run out of the page`);
}
