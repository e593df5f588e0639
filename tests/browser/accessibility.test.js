// axe-core on every view, light and dark, wide and at 360 and 320 px; and nothing runs out of the page sideways.

import { after, test } from "node:test";
import { around, assessment, DAY, FIRST, file } from "./assessments.js";
import { examine, examineLooks } from "./axe.js";
import { next, rate, ready, stage } from "./page.js";

const { open } = await stage(after);

/**
 * Goes to an address of the page, and waits for the view that belongs there.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} hash
 * @param {string} view
 */
async function go(page, hash, view) {
  await page.goto(new URL(hash, page.url()).href);
  await page.locator(`[data-view=${view}]:not([hidden]) h1`).first().waitFor();
}

test("the assessment and its results", async () => {
  const { page, watched } = await open("/");
  await ready(page);
  await examineLooks(page, "start");
  await go(page, "#/results", "results");
  await examineLooks(page, "results, nothing answered");
  await go(page, "#/assess/technical-excellence", "assess");
  await examineLooks(page, "assess, nothing answered");
  await rate(page, [3, null, 2]);
  await page.locator("leadmark-assessment fieldset summary").first().click();
  await examineLooks(page, "assess, answered");
  await next(page);
  await page.locator("leadmark-assessment [part~=heading]", { hasText: "2 of 4" }).waitFor();
  await rate(page, [2]);
  await go(page, "#/results", "results");
  await page.locator("leadmark-results [part~=chart]").first().waitFor();
  await examineLooks(page, "results");
  await page.locator("leadmark-results input[type=file]").first().setInputFiles(file("answers.json", "no"));
  await page.locator("leadmark-results [part~=error]").first().waitFor();
  await examineLooks(page, "results, a file refused");
  await go(page, "#/", "start");
  await examineLooks(page, "start, something answered");
  watched.quiet();
});

test("the other views", async () => {
  const { page, watched } = await open("/");
  await ready(page);
  for (const view of ["practice", "guide", "history", "team", "own", "embed", "missing"]) {
    await go(page, `#/${view}`, view);
    await examineLooks(page, `${view}, nothing there yet`);
  }
  await page.getByRole("radio", { name: "Frame" }).isVisible();
  await go(page, "#/history", "history");
  await page
    .getByLabel("Choose files")
    .first()
    .setInputFiles([file("a.json", [before, later]), file("b.json", "no")]);
  await page.getByText("2 assessments are brought in.").waitFor();
  await page.getByRole("button", { name: "Rename Before" }).click();
  await examineLooks(page, "history, one being renamed, a file refused");
  await go(page, "#/history/before/later", "history");
  await page.getByRole("heading", { name: "What changed" }).waitFor();
  await examineLooks(page, "two compared");
  await go(page, "#/assess?role=peer", "invited");
  await page.getByRole("button", { name: "Begin" }).waitFor();
  await examineLooks(page, "asked to answer");
  watched.quiet();
});

const before = assessment("before", around(2), { name: "Before" });
const later = assessment("later", around(4).slice(0, 12), { updatedAt: FIRST + 40 * DAY });

test("the failure view", async () => {
  const { page } = await open("/", {});
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
  for (const hash of ["#/assess", "#/history"]) {
    await page.goto(new URL(hash, page.url()).href);
    await page.reload();
    await page.locator("[role=alert]:visible").first().waitFor();
    await examine(page, `failure at ${hash}`);
  }
});
