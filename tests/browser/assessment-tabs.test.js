// One assessment in two tabs: what is answered in either is in both, and nothing is lost.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { host } from "./host.js";
import { PACKAGE, rate, ready, stage } from "./page.js";

const { open, server } = await stage(
  after,
  { "/leadmark/": PACKAGE },
  {
    "/": host('<leadmark-assessment mode="full"></leadmark-assessment>'),
  },
);

/**
 * The answers that a tab holds, without their times.
 *
 * @param {import("playwright-core").Page} page
 */
function held(page) {
  return page.evaluate(() => {
    const answers = document.querySelector("leadmark-assessment")?.assessment?.answers ?? {};
    return Object.fromEntries(Object.entries(answers).map(([id, { at: _, ...answer }]) => [id, answer]));
  });
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} name
 */
async function show(page, name) {
  await page.evaluate(async (to) => {
    const element = document.querySelector("leadmark-assessment");
    if (element !== null) {
      element.page = to;
      await /** @type {any} */ (element).updateComplete;
    }
  }, name);
}

test("different pages at the same time, with notes and confidence", async () => {
  const { page, context, watched } = await open("/");
  await ready(page);
  const other = await context.newPage();
  await other.goto(server.origin);
  await ready(other);
  // The first answer decides which assessment both go on with.
  await rate(page, [1]);
  await other.getByText("1 of 44 answered").waitFor();
  await show(page, "team-performance");
  await show(other, "developing");
  const write = async (/** @type {import("playwright-core").Page} */ tab, /** @type {string} */ text) => {
    const item = tab.locator("leadmark-assessment fieldset").nth(1);
    await item.locator("summary").click();
    await item.locator("textarea").pressSequentially(text);
    await item.locator(".sure input[value=high]").check();
  };
  await Promise.all([
    rate(page, [2, 3, 4, 5]).then(() => write(page, "written in the first tab")),
    rate(other, [5, null, 3, 2]).then(() => write(other, "written in the second tab")),
  ]);
  for (const tab of [page, other]) {
    await tab.getByText("9 of 44 answered, 1 of them as not applicable").waitFor();
  }
  const both = {
    reliability: { level: 1 },
    productivity: { level: 2 },
    skills: { level: 3, note: "written in the first tab", confidence: "high" },
    collaboration: { level: 4 },
    retention: { level: 5 },
    "growth-and-learning": { level: 5 },
    mentoring: { notApplicable: true, note: "written in the second tab", confidence: "high" },
    "room-for-experiments": { level: 3 },
    "engineering-culture": { level: 2 },
  };
  await page.waitForFunction(holdsNotes);
  await other.waitForFunction(holdsNotes);
  assert.deepEqual(await held(page), both);
  assert.deepEqual(await held(other), both);
  await page.reload();
  await ready(page);
  assert.deepEqual(await held(page), both, "and so it is kept");
  watched.quiet();
});

test("a field that is being written in is left alone by what another tab does", async () => {
  const { page, context } = await open("/");
  await ready(page);
  const other = await context.newPage();
  await other.goto(server.origin);
  await ready(other);
  await rate(page, [1]);
  await other.getByText("1 of 44 answered").waitFor();
  const item = page.locator("leadmark-assessment fieldset").first();
  await item.locator("summary").click();
  const note = item.locator("textarea");
  await note.pressSequentially("before ");
  await rate(other, [undefined, 4, 4, 4]);
  await note.pressSequentially("after");
  await page.getByText("4 of 44 answered").waitFor();
  assert.equal(await note.inputValue(), "before after");
  assert.equal(await note.evaluate((field) => field.matches(":focus")), true);
  assert.equal((await held(page))["reliability"]?.note, "before after");
});

/** Tells whether the tab knows both notes in full, and both degrees of confidence. */
function holdsNotes() {
  const answers = document.querySelector("leadmark-assessment")?.assessment?.answers ?? {};
  return (
    answers["skills"]?.note === "written in the first tab" &&
    answers["mentoring"]?.note === "written in the second tab" &&
    answers["skills"]?.confidence === "high" &&
    answers["mentoring"]?.confidence === "high"
  );
}
