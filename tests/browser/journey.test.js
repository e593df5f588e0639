// The whole way: start, rate all sixteen statements, see the results, take the file along, score it elsewhere.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";
import { expectedFigures, scoreByCommand } from "./command-line.js";
import { figures, focused, next, rate, ready, stage, tabTo } from "./page.js";

const { open } = await stage(after);

const LEVELS = [
  [3, 2, 4, 3],
  [2, 3, 1, 2],
  [4, 4, 3, 5],
  [2, 3, 5, 1],
];

/**
 * Exports the answers and gives the file's path, name and content.
 *
 * @param {import("playwright-core").Page} page
 */
async function exported(page) {
  const downloading = page.waitForEvent("download");
  await page.locator("leadmark-results [part~=export]").click();
  const download = await downloading;
  const path = await download.path();
  return { path, name: download.suggestedFilename(), content: JSON.parse(await readFile(path, "utf8")) };
}

test("by hand: every figure on the page is the command line's", async () => {
  const { page, watched } = await open("/");
  await page.getByRole("link", { name: "Start the assessment" }).first().click();
  for (const [index, levels] of LEVELS.entries()) {
    await page.locator("leadmark-assessment [part~=heading]", { hasText: `${index + 1} of 4` }).waitFor();
    await rate(page, levels);
    await next(page);
  }
  await page.getByText("All 16 statements are answered.").waitFor();
  assert.match(page.url(), /#\/assess\/review$/);
  await next(page);
  assert.match(page.url(), /#\/results$/);
  await page.waitForFunction(() => document.activeElement?.localName === "leadmark-results");
  assert.match((await focused(page)).text, /^Where you stand/);

  const { path, name, content } = await exported(page);
  assert.match(name, /^leadmark-technical-leadership-\d{4}-\d\d-\d\d\.json$/);
  assert.equal(content.format, "leadmark/assessment@1");
  assert.equal(Object.keys(content.answers).length, 16);
  assert.deepEqual(content.rater, { role: "self" });
  for (const time of [content.startedAt, content.updatedAt, content.answers.reliability.at]) {
    assert.ok(Number.isInteger(time) && Math.abs(Date.now() - time) < 600_000);
  }

  const card = scoreByCommand(path);
  assert.deepEqual(await figures(page), expectedFigures(card));
  assert.equal(card.overall.outcomes.coverage, 1);
  const headline = page.locator("leadmark-results [part~=overall] data");
  assert.equal(Number(await headline.getAttribute("value")), card.overall.outcomes.score);
  assert.equal(await headline.textContent(), String(Math.round(card.overall.outcomes.score ?? Number.NaN)));
  watched.quiet();
});

test("with the keyboard alone", async () => {
  const { page, watched } = await open("/");
  await ready(page);
  await tabTo(page, ({ tag, text }) => tag === "a" && text === "Start the assessment");
  await page.keyboard.press("Enter");
  for (const [index, levels] of LEVELS.entries()) {
    await page.locator("leadmark-assessment [part~=heading]", { hasText: `${index + 1} of 4` }).waitFor();
    // The first page's title is drawn before what is asked.
    await page.locator("leadmark-assessment [part~=next]").waitFor();
    assert.match((await focused(page)).text, new RegExp(`^${index + 1} of 4`), "the focus is on the page's heading");
    const names = await page
      .locator("leadmark-assessment fieldset")
      .evaluateAll((items) => items.map((item) => item.getAttribute("data-item")));
    for (const [place, name] of names.entries()) {
      await tabTo(page, (element) => element.tag === "input" && element.name === name);
      await page.keyboard.press("Space");
      for (let level = 1; level < (levels[place] ?? 1); level += 1) {
        await page.keyboard.press("ArrowDown");
      }
      assert.equal((await focused(page)).name, name, "nothing moves on by itself");
    }
    await tabTo(page, ({ part }) => part.includes("next"));
    await page.keyboard.press("Enter");
  }
  await page.getByText("All 16 statements are answered.").waitFor();
  await tabTo(page, ({ part }) => part.includes("next"));
  await page.keyboard.press("Enter");
  await page.locator("leadmark-results [part~=heading]").waitFor();
  const downloading = page.waitForEvent("download");
  await tabTo(page, ({ part }) => part.includes("export"));
  await page.keyboard.press("Enter");
  const card = scoreByCommand(await (await downloading).path());
  assert.deepEqual(
    card.items.filter(({ kind }) => kind === "indicator").map(({ level }) => level),
    LEVELS.flat(),
  );
  watched.quiet();
});

test("what is answered is still there after a reload, and in a bookmark", async () => {
  const { page } = await open("/#/assess/team-performance");
  await rate(page, [2, null]);
  await page.getByText("Saved on this device").first().waitFor();
  await page.reload();
  const item = (/** @type {number} */ index) => page.locator("leadmark-assessment fieldset").nth(index);
  await item(0).waitFor();
  assert.match((await page.locator("leadmark-assessment [part~=heading]").textContent()) ?? "", /Team performance/);
  assert.equal(await item(0).locator("input[value='2']").isChecked(), true);
  assert.equal(await item(1).locator("input[value=not-applicable]").isChecked(), true);
  assert.equal(await item(2).locator("input:checked").count(), 0);
});

test("titles, current links, Back and focus follow the view", async () => {
  const { page } = await open("/");
  await ready(page);
  const current = () => page.locator("[data-nav][aria-current=page]").textContent();
  assert.match(await page.title(), /^Technical leadership .+ – Leadmark$/);
  assert.equal(await current(), "Start");
  await page.getByRole("link", { name: "Business impact" }).click();
  await page.locator("leadmark-assessment [part~=heading]", { hasText: "Business impact" }).waitFor();
  assert.equal(await page.title(), "Business impact – Assess – Leadmark");
  assert.equal(await current(), "Assess");
  await page.locator("leadmark-assessment [part~=so-far]").click();
  await page.locator("leadmark-results [part~=heading]").waitFor();
  assert.equal(await page.title(), "Results – Leadmark");
  await page.goBack();
  await page.locator("leadmark-assessment [part~=heading]", { hasText: "Business impact" }).waitFor();
  assert.match((await focused(page)).text, /Business impact/);
  await page.goBack();
  await page.locator("#start-title").waitFor();
  assert.equal((await focused(page)).tag, "h1");
});
