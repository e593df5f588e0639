// "Erase everything": no database, no offline copy, nothing in other tabs; and a way back for as long as the page is open.

import assert from "node:assert/strict";
import { after, suite, test } from "node:test";
import { held } from "./faults.js";
import { rate, ready, stage, until } from "./page.js";

const { open, server } = await stage(after);

/** What is stored for this site. Runs in the page. */
const stored = async () => ({
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  items: localStorage.length + sessionStorage.length,
});

const NOTHING = { databases: [], caches: [], workers: 0, items: 0 };

/** Opens the page with two answers, a guide of one's own put by, a copy of the site kept, and the History view shown. */
async function historyOf() {
  const opened = await open("/#/assess/technical-excellence", { serviceWorkers: "allow" });
  const { page } = opened;
  await ready(page);
  await rate(page, [3, 4]);
  await page.getByText("Saved on this device").first().waitFor();
  await page.evaluate(async () => {
    const opening = indexedDB.open("leadmark-page", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("guides");
    await new Promise((opened) => {
      opening.onsuccess = opened;
    });
    opening.result.close();
    await (await caches.open("somebody-else")).put("/theirs", new Response("theirs"));
  });
  await until(page, async () => (await navigator.serviceWorker.getRegistration())?.active?.state === "activated");
  await page.goto(`${server.origin}/#/history`);
  await page.getByRole("button", { name: "Erase everything" }).waitFor();
  return opened;
}

/**
 * Opens the page in another tab, and waits until that has had the site kept, too: behind the erasing it would be kept again.
 *
 * @param {import("playwright-core").BrowserContext} context
 */
async function another(context) {
  const other = await context.newPage();
  await other.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = async function (...given) {
      const registration = await register.apply(this, given);
      Object.assign(window, { registered: true });
      return registration;
    };
  });
  await other.goto(`${server.origin}/#/assess`);
  await other.locator("leadmark-assessment").getByText("2 of 16 answered").waitFor();
  await other.waitForFunction(() => /** @type {any} */ (window).registered);
  return other;
}

/**
 * @param {import("playwright-core").Page} page
 */
async function erase(page) {
  await page.getByRole("button", { name: "Erase everything" }).click();
  await page
    .getByRole("group", { name: "Erase everything" })
    .getByRole("button", { name: "Erase", exact: true })
    .click();
  await page.getByText("Nothing of this page is kept in this browser any more.").waitFor();
}

suite("erasing everything", { concurrency: 3 }, () => {
  test("looking leaves no trace: a page on which nothing is answered makes no database", async () => {
    const { page } = await open("/#/history", { serviceWorkers: "allow" });
    await page.getByText("No assessment of this guide is kept here yet.").waitFor();
    assert.deepEqual((await page.evaluate(stored)).databases, []);
  });

  test("it asks, erases at once in all tabs, and leaves nothing after the page is left", async () => {
    const { page, context, watched } = await historyOf();
    const other = await another(context);
    await page.getByRole("button", { name: "Erase everything" }).click();
    await page.getByRole("button", { name: "Keep" }).click();
    assert.equal(Object.keys((await held(page)).levels).length, 2);

    await erase(page);
    await other.locator("leadmark-assessment").getByText("0 of 16 answered").waitFor();
    assert.deepEqual(
      await page.evaluate(stored),
      { ...NOTHING, caches: ["somebody-else"] },
      "others on this site stay",
    );
    await page.getByText("No assessment of this guide is kept here yet.").waitFor();
    await page.reload();
    await page.getByText("No assessment of this guide is kept here yet.").waitFor();
    // The new visit keeps a copy of the site again, and nothing else.
    const { databases, items } = await page.evaluate(stored);
    assert.deepEqual({ databases, items }, { databases: [], items: 0 });
    watched.quiet();
  });

  test("it can be undone, here and in other tabs", async () => {
    const { page, context, watched } = await historyOf();
    const before = await held(page);
    const other = await another(context);
    await erase(page);
    await other.locator("leadmark-assessment").getByText("0 of 16 answered").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("That is undone.").waitFor();
    await page.waitForFunction((id) => document.querySelector("leadmark-assessment")?.assessment?.id === id, before.id);
    assert.deepEqual(await held(page), before);
    await other.locator("leadmark-assessment").getByText("2 of 16 answered").waitFor();
    await page.reload();
    await ready(page);
    assert.deepEqual(await held(page), before);
    watched.quiet();
  });
});
