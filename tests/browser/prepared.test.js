// The first question comes before what scores it: without WebAssembly, with it late, missing or slow, and with data that is
// out of date. No answer is lost.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { held, nothingThrown, saved } from "./faults.js";
import { figures, rate, ready, SITE, stage } from "./page.js";

/** @typedef {import("playwright-core").Page} Page */

const { open, server } = await stage(after);
const WASM = "**/*.wasm";
const ASSESS = "#/assess/technical-excellence";

/**
 * Holds back what an address answers, until it is released.
 *
 * @param {Page} page
 * @param {string} pattern
 */
async function holdBack(page, pattern) {
  let release = () => {};
  const released = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  let asked = 0;
  await page.route(pattern, async (route) => {
    asked += 1;
    await released;
    // The page may have given it up in the meantime.
    await route.continue().catch(() => undefined);
  });
  return { release, asked: () => asked };
}

/** Opens a page of the site on which nothing begins by itself. */
function blank() {
  return open("/frame.js");
}

/**
 * Opens the assessment.
 *
 * @param {Page} page
 */
async function assess(page) {
  await page.goto(`${server.origin}/${ASSESS}`);
  await ready(page);
}

/**
 * Notes each answer that the page is told of, with the score over all that came with it.
 *
 * @param {Page} page
 */
function listen(page) {
  return page.evaluate(() => {
    const told = Object.assign(window, { told: /** @type {unknown[]} */ ([]) }).told;
    document.addEventListener("leadmark-answer", ({ detail: { id, answer, scorecard } }) =>
      told.push([id, answer?.level, scorecard.overall.outcomes.answered]),
    );
  });
}

/** @param {Page} page */
function told(page) {
  return page.evaluate(() => /** @type {{ told: unknown[] }} */ (/** @type {unknown} */ (window)).told);
}

test("answers are taken and saved while the WebAssembly is on its way, and scored when it is there", async () => {
  const { page, watched } = await blank();
  const wasm = await holdBack(page, WASM);
  await assess(page);
  await listen(page);
  await rate(page, [1, 2]);
  await saved(page);
  await page.locator("leadmark-assessment #progress").getByText("2 of 16 answered").waitFor();
  assert.deepEqual(await told(page), [], "there is no scorecard yet");
  await page.goto(`${server.origin}/#/results`);
  await page.locator("leadmark-results").getByText("Loading the guide…").waitFor();
  await page.goto(`${server.origin}/#/history`);
  await page.getByText("Loading…", { exact: true }).waitFor();
  wasm.release();
  await page.getByRole("heading", { level: 1, name: "Your history" }).waitFor();
  await page.goto(`${server.origin}/#/results`);
  assert.equal((await figures(page))[""]?.answered, 2);
  assert.deepEqual(await told(page), [
    ["reliability", 1, 1],
    ["code-quality", 2, 2],
  ]);
  watched.quiet();
});

test("the data that is fetched ahead is what the page reads", async () => {
  const { page, watched } = await open("/");
  await ready(page);
  assert.equal(watched.requests.filter((url) => url.endsWith("/guide.json")).length, 1);
});

test("answers of an earlier visit are not begun over", async () => {
  const { page, watched } = await blank();
  await assess(page);
  await rate(page, [4, 4, 4]);
  await saved(page);
  const before = await held(page);
  const wasm = await holdBack(page, WASM);
  await page.reload();
  await page.locator("leadmark-assessment").getByText("Loading the guide…").waitFor();
  assert.equal(await page.locator("leadmark-assessment fieldset").count(), 0, "what is kept is not known yet");
  wasm.release();
  await ready(page);
  assert.deepEqual(await held(page), before);
  watched.quiet();
});

test("WebAssembly that is not there: said, answers are kept, and it can be loaded again", async () => {
  const { page, watched } = await blank();
  await page.route(WASM, (route) => route.fulfill({ status: 404, body: "" }));
  await assess(page);
  await rate(page, [1, 2]);
  await saved(page);
  const notice = page.locator("leadmark-assessment [part~=unloaded]");
  await notice.getByText("Your answers are kept, but no scores can be shown yet").waitFor();
  await notice.getByText("answered 404").waitFor();
  await rate(page, [1, 2, 3]);
  await saved(page);
  const before = await held(page);
  assert.deepEqual(before.levels, { reliability: 1, "code-quality": 2, "technical-debt": 3 });
  await page.goto(`${server.origin}/#/results`);
  await page.locator("leadmark-results [part~=error]").getByText("answered 404").waitFor();
  await page.unroute(WASM);
  const results = page.locator("leadmark-results");
  // The results try by themselves, too: where that is still under way, there may be nothing to press any more.
  const pressed = results.getByRole("button", { name: "Try again" }).click();
  await Promise.any([pressed, results.locator("[part~=chart]").waitFor()]);
  assert.equal((await figures(page))[""]?.answered, 3);
  await page.goto(`${server.origin}/${ASSESS}`);
  await ready(page);
  assert.equal(await notice.count(), 0);
  assert.deepEqual(await held(page), before);
  nothingThrown(watched);
});

test("WebAssembly that does not come: said after a while, and fetched anew on demand", async () => {
  const { page, watched } = await blank();
  let asked = 0;
  await page.route(WASM, (route) => {
    asked += 1;
    return asked === 1 ? undefined : route.continue();
  });
  await page.clock.install();
  const first = page.waitForRequest(WASM);
  await page.goto(`${server.origin}/#/results`);
  await first;
  await page.locator("leadmark-results").getByText("Loading the guide…").waitFor();
  await page.clock.fastForward(9000);
  await page.getByText("The guide is still on its way.").waitFor();
  assert.equal(asked, 1);
  await page.locator("leadmark-results").getByRole("button", { name: "Try again" }).click();
  await page.locator("leadmark-results").getByText("Nothing is answered yet.").waitFor();
  assert.equal(asked, 2);
  nothingThrown(watched);
});

test("without the prepared data all is as ever", async () => {
  const { page, watched } = await blank();
  await page.route("**/guide.json", (route) => route.fulfill({ status: 404, body: "" }));
  await assess(page);
  await rate(page, [1]);
  await page.goto(`${server.origin}/#/results`);
  assert.equal((await figures(page))[""]?.answered, 1);
  nothingThrown(watched);
});

test("data that is out of date gives way to the guide, and answers come along", async () => {
  const { page, watched } = await blank();
  const prepared = JSON.parse(await readFile(join(SITE, "guide.json"), "utf8"));
  const old = JSON.stringify(prepared)
    .replaceAll(prepared.data.fingerprint, "an-older-one")
    .replaceAll('"code-quality"', '"code-beauty"')
    .replaceAll(prepared.data.title, "An older title");
  await page.route("**/guide.json", (route) => route.fulfill({ body: old, contentType: "application/json" }));
  const wasm = await holdBack(page, WASM);
  await assess(page);
  await rate(page, [3, 4]);
  await saved(page);
  wasm.release();
  await page.locator("leadmark-assessment [part~=changed]").getByText("code-beauty").waitFor();
  assert.deepEqual((await held(page)).levels, { reliability: 3, "code-beauty": 4 });
  await page.locator("leadmark-assessment [data-item=code-quality]").waitFor();
  const { title } = await page.evaluate(
    () => document.querySelector("leadmark-assessment")?.session?.guide.data ?? { title: "" },
  );
  assert.equal(title, prepared.data.title);
  watched.quiet();
});
