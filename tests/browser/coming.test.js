// What is there before the page's scripts are: the view that the address asks for, or nothing, but never another one.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { host } from "./host.js";
import { PACKAGE, rate, ready, SITE, stage } from "./page.js";

/** @typedef {import("playwright-core").Page} Page */

const { open, server } = await stage(
  after,
  { "/leadmark/": PACKAGE, "/": SITE },
  {
    "/waiting.html": host(
      '<leadmark-assessment src="/late.md"><p slot="loading">Our own line</p></leadmark-assessment>',
    ),
  },
);

const TITLE = "Technical excellence";

/**
 * Opens an address of a site whose scripts wait until they are let go.
 *
 * @param {string} hash
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
async function held(hash, options) {
  const { page, watched } = await open("/frame.js", options);
  /** @type {() => void} */
  let letGo = () => undefined;
  const gone = new Promise((resolve) => {
    letGo = () => resolve(undefined);
  });
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await gone;
    await route.continue();
  });
  await page.goto(`${server.origin}/${hash}`, { waitUntil: "commit" });
  await page.locator("footer").waitFor({ state: "attached" });
  // The style says what is shown; until it is there nothing is painted, though all of it would count as visible.
  await page.waitForFunction(
    () => /** @type {HTMLLinkElement | null} */ (document.querySelector("link[rel=stylesheet]"))?.sheet,
  );
  return { page, watched, letGo };
}

/**
 * The headings that can be seen, in all shadow roots, too.
 *
 * @param {Page} page
 */
function headings(page) {
  return page.locator("h1:visible").allInnerTexts();
}

/**
 * Where the words are that stand in for the assessment, or that it draws.
 *
 * @param {Page} page
 * @param {string} within
 */
async function places(page, within) {
  const boxes = ["h1", ".lede p", "details summary", "details p"].map(async (part) => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator(`${within} ${part}`).boundingBox()) ?? {};
    return [x, y, width, height];
  });
  return Promise.all(boxes);
}

for (const width of [1100, 360]) {
  test(`the assessment's first page can be read before, where it will be drawn, at ${width} px`, async () => {
    const { page, watched, letGo } = await held("#/assess?mode=quick", { viewport: { width, height: 800 } });
    await page.locator(".coming").waitFor();
    assert.match((await headings(page)).join(), new RegExp(`^[^,]*${TITLE}$`, "s"));
    assert.equal(await page.locator("footer").isVisible(), false);
    const before = await places(page, ".coming");
    assert.ok(before.every(([, , width = 0, height = 0]) => width > 50 && height > 15));
    letGo();
    await ready(page);
    await page.locator(".coming").waitFor({ state: "detached" });
    const now = await places(page, "leadmark-assessment .title");
    now.flat().forEach((place, index) => {
      assert.ok(Math.abs(place - (before.flat()[index] ?? 0)) < 1.5, `${before} became ${now}`);
    });
    await page.locator("footer").waitFor();
    assert.equal((await headings(page)).length, 1);
    await rate(page, [4]);
    watched.quiet();
    await page.context().close();
  });
}

test("what is shown does not jump while it is drawn", async () => {
  const { page } = await open("/frame.js");
  await page.addInitScript(() => {
    /** @type {unknown[]} */
    const shifts = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => entry.toJSON()))).observe({
      type: "layout-shift",
      buffered: true,
    });
  });
  await page.goto(`${server.origin}/#/assess?mode=quick`);
  await page.locator("footer").waitFor();
  await ready(page);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).shifts), []);
  await page.context().close();
});

test("the start does not show before another view, and stays where it was asked for", async () => {
  for (const view of ["results", "team", "own"]) {
    const { page, letGo } = await held(`#/${view}`);
    await page.locator("main").waitFor();
    await page.waitForFunction(() => document.querySelector(":target") !== null);
    assert.deepEqual(await headings(page), [], view);
    letGo();
    await page.locator(`[data-view=${view}]:not([hidden]) h1`).first().waitFor();
    assert.equal((await headings(page)).length, 1, view);
    await page.context().close();
  }
  const { page, letGo } = await held("");
  assert.deepEqual(await headings(page), ["Technical leadership for senior engineering leaders"]);
  letGo();
  await page.locator("select#language").waitFor();
  assert.equal((await headings(page)).length, 1);
  await page.context().close();
});

test("another page of the assessment does not begin with the first", async () => {
  const { page, letGo } = await held("#/assess/team-performance");
  letGo();
  await ready(page);
  assert.match((await headings(page)).join(), /Team performance$/);
  assert.equal(await page.locator(".coming").count(), 0);
  await page.context().close();
});

test("without scripts the start is there, which says what they are needed for", async () => {
  const { page } = await open("/#/assess", { javaScriptEnabled: false });
  assert.deepEqual(await headings(page), ["Technical leadership for senior engineering leaders"]);
  await page.locator("noscript").waitFor();
  await page.context().close();
});

test("an element shows what its page has for it until the guide is there", async () => {
  const { page } = await open("/frame.js");
  /** @type {() => void} */
  let letGo = () => undefined;
  const gone = new Promise((resolve) => {
    letGo = () => resolve(undefined);
  });
  await page.route("**/late.md", async (route) => {
    await gone;
    await route.fulfill({
      body: "# Late\n\n## Success metrics\n\n### Punctual\n\n- It comes\n",
      contentType: "text/markdown",
    });
  });
  await page.goto(`${server.origin}/waiting.html`);
  await page.waitForFunction(() => document.querySelector("leadmark-assessment")?.shadowRoot?.querySelector("slot"));
  assert.ok(await page.getByText("Our own line").isVisible());
  assert.equal(await page.locator("[part~=loading]:visible").count(), 0);
  letGo();
  await page.getByRole("heading", { name: "Punctual" }).waitFor();
  assert.equal(await page.getByText("Our own line").isVisible(), false);
  await page.context().close();
});
