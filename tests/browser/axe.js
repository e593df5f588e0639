// axe-core on a page as it stands, and a check that nothing runs out of it sideways.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const axe = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/**
 * @param {import("playwright-core").Page} page
 * @param {string} view what is shown, for the message
 */
export async function examine(page, view) {
  // What is still coming is no state to judge.
  await page.locator("[aria-busy=true]:visible").first().waitFor({ state: "detached" });
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const runner = /** @type {any} */ (window).axe;
    const { violations } = await runner.run(document, { resultTypes: ["violations"] });
    return violations.map((/** @type {any} */ { id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map((/** @type {any} */ node) => `${node.target.join(" ")} ${node.html.slice(0, 200)}`),
    }));
  });
  assert.deepEqual(violations, [], view);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(overflow <= 0, `${view}: ${overflow} px run out of the page`);
}
