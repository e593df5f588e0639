// axe-core on every view, light and dark, wide and at 360 and 320 px; and nothing runs out of the page sideways.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { next, rate, ready, stage } from "./page.js";

const { open } = await stage(after);
const axe = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

const SCHEMES = /** @type {const} */ (["light", "dark"]);
const WIDTHS = [1100, 360, 320];

for (const colorScheme of SCHEMES) {
  for (const width of WIDTHS) {
    test(`every view, ${colorScheme}, ${width} px`, async () => {
      const { page, watched } = await open("/", { colorScheme, viewport: { width, height: 800 } });
      await ready(page);
      await examine(page, "start");
      await page.goto(new URL("#/results", page.url()).href);
      await examine(page, "results, nothing answered");
      await page.goto(new URL("#/assess/technical-excellence", page.url()).href);
      await examine(page, "assess, nothing answered");
      await rate(page, [3, null, 2]);
      await page.locator("leadmark-assessment summary").first().click();
      await page.locator("leadmark-assessment textarea").first().fill("x".repeat(4_001));
      await examine(page, "assess, answered");
      await next(page);
      await rate(page, [2]);
      await page.goto(new URL("#/results", page.url()).href);
      await page.locator("leadmark-results [part~=chart]").waitFor();
      await examine(page, "results");
      await page.locator("leadmark-results [part~=start-over]").click();
      await examine(page, "results, a question open");
      await page.locator("leadmark-results [part~=cancel]").click();
      await page.locator("leadmark-results input[type=file]").setInputFiles({
        name: "answers.json",
        mimeType: "application/json",
        buffer: Buffer.from("no"),
      });
      await page.locator("leadmark-results [part~=error]").waitFor();
      await examine(page, "results, a file refused");
      watched.quiet();
    });
  }
}

test("the failure view", async () => {
  const { page } = await open("/", {});
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
  await page.goto(new URL("#/assess", page.url()).href);
  await page.reload();
  await page.locator("leadmark-assessment [part~=error]").waitFor();
  await examine(page, "failure");
});

/**
 * @param {import("playwright-core").Page} page
 * @param {string} view
 */
async function examine(page, view) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const runner = /** @type {any} */ (window).axe;
    const { violations } = await runner.run(document, { resultTypes: ["violations"] });
    return violations.map((/** @type {any} */ { id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map((/** @type {any} */ node) => node.html.slice(0, 200)),
    }));
  });
  assert.deepEqual(violations, [], view);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(overflow <= 0, `${view}: ${overflow} px run out of the page`);
}
