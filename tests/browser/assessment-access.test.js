// axe on every state of the assessment, light and dark, wide and narrow; from right to left; in forced colours; enlarged.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { examine, examineLooks } from "./axe.js";
import { host } from "./host.js";
import { PACKAGE, rate, ready, stage } from "./page.js";

const ELEMENT = '<leadmark-assessment mode="full" heading-level="1" store="none"></leadmark-assessment>';
const { open } = await stage(
  after,
  { "/leadmark/": PACKAGE },
  {
    "/": host(ELEMENT),
    "/arabic": host(
      '<leadmark-assessment mode="full" heading-level="1" src="/leadmark/guides/examples/code-review.ar.md"></leadmark-assessment>',
    ),
  },
);

/**
 * @param {import("playwright-core").Page} page
 * @param {string} name
 */
async function show(page, name) {
  await page.evaluate(async (to) => {
    const element = document.querySelector("leadmark-assessment");
    if (element !== null) {
      element.page = to;
      element.focus();
      await /** @type {any} */ (element).updateComplete;
    }
  }, name);
}

/**
 * Goes through the states of the assessment, with a look at each.
 *
 * @param {import("playwright-core").Page} page
 * @param {(view: string) => Promise<void>} look
 */
async function eachState(page, look) {
  const element = page.locator("leadmark-assessment");
  await ready(page);
  await look("nothing answered");
  await rate(page, [3, null, 2]);
  await element.getByText("All pages").click();
  await element.locator("fieldset summary").first().click();
  await element.locator("textarea").first().fill("What I saw in March.");
  await element.locator(".sure input").first().check();
  await look("answered, with the list of pages, evidence and confidence");
  await element.locator("textarea").first().fill("x".repeat(4_010));
  await element.locator("[part~=next]").click();
  await element.locator("[part~=errors]").waitFor();
  await look("a note too long");
  await show(page, "developing");
  await look("practices, names without anchors");
  await show(page, "engineering-metrics");
  await look("measures in groups");
  await show(page, "review");
  await element.locator("[part~=errors]").waitFor();
  await look("review with an error");
  await page.evaluate(() => {
    document.querySelector("leadmark-assessment")?.session?.begin({ role: "peer", group: "Payments" }, "quick");
  });
  await element.locator("[part~=rater]").waitFor();
  await look("review, nothing answered, as a peer");
  await show(page, "technical-excellence");
  await look("as a peer");
}

test("every state", async () => {
  const { page, watched } = await open("/");
  await eachState(page, (view) => examineLooks(page, view));
  watched.quiet();
});

test("forced colours: what is chosen still shows", async () => {
  const { page } = await open("/", { forcedColors: "active" });
  await ready(page);
  await rate(page, [3]);
  const colours = await page
    .locator("leadmark-assessment fieldset .row")
    .evaluateAll((rows) => rows.slice(0, 5).map((row) => getComputedStyle(row).borderInlineStartColor));
  assert.equal(new Set(colours).size, 2);
  assert.notEqual(colours[2], colours[1]);
});

test("from right to left, narrow and wide", async () => {
  for (const width of [1100, 320]) {
    const { page, watched } = await open("/arabic", { viewport: { width, height: 800 } });
    await ready(page);
    await rate(page, [3]);
    await page.locator("leadmark-assessment").getByText("All pages").click();
    await examine(page, `page, ${width}`);
    await show(page, "review");
    await examine(page, `review, ${width}`);
    watched.quiet();
  }
});

test("text at twice its size, and wider spacing, hide nothing", async () => {
  const { page } = await open("/", { viewport: { width: 640, height: 800 } });
  await ready(page);
  await rate(page, [3]);
  await page.addStyleTag({
    content:
      "html { font-size: 200%; } * { line-height: 1.5 !important; letter-spacing: 0.12em; word-spacing: 0.16em; }",
  });
  await examine(page, "enlarged");
  const cut = await page
    .locator("leadmark-assessment :is(.row, button, summary, legend)")
    .evaluateAll(
      (parts) =>
        parts.filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== "inline")
          .length,
    );
  assert.equal(cut, 0);
});
