// A clock that goes back, a page that is frozen, one that is left and come back to: no answer is lost, old ones do not win.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, suite, test } from "node:test";
import { launchToKill } from "../chromium.js";
import { again, count, held, nothingThrown, PAGES, saved } from "./faults.js";
import { PACKAGE, rate, ready, stage } from "./page.js";

const { open, server } = await stage(after, { "/leadmark/": PACKAGE }, PAGES);

suite("pages that pause", { concurrency: 3 }, () => {
  test("the clock goes back: the later answer wins over copies of the earlier one, and 'last time' stays last time", async () => {
    const { page, watched } = await open("/empty");
    await page.clock.setFixedTime("2026-05-02T10:00:00Z");
    await page.goto(server.origin);
    await ready(page);
    await rate(page, [2, 3]);
    await saved(page);
    const copy = await page.evaluate(() => document.querySelector("leadmark-assessment")?.assessment);
    await page.clock.setFixedTime("2026-05-01T10:00:00Z");
    await rate(page, [5]);
    await saved(page);
    const outcome = await page.evaluate((given) => {
      const session = document.querySelector("leadmark-assessment")?.session;
      if (session === undefined || given === undefined) {
        throw new Error("the guide is not loaded");
      }
      session.add([given]);
      const level = session.answer("reliability")?.level;
      const before = session.assessment.id;
      session.begin();
      session.rate("reliability", 1);
      return { level, before, last: session.last?.id };
    }, copy);
    assert.equal(outcome.level, 5);
    assert.equal(outcome.last, outcome.before);
    await saved(page);
    await again(page);
    assert.equal(await count(page), 1);
    nothingThrown(watched);
  });

  test("a page that was frozen has what was answered elsewhere, and saves what is answered next", async () => {
    const { page, context, watched } = await open("/");
    await ready(page);
    await rate(page, [1, 2]);
    await saved(page);
    const client = await context.newCDPSession(page);
    await client.send("Page.setWebLifecycleState", { state: "frozen" });
    const other = await context.newPage();
    await other.goto(server.origin);
    await ready(other);
    await rate(other, [undefined, undefined, 3]);
    await saved(other);
    await client.send("Page.setWebLifecycleState", { state: "active" });
    await page.getByText("3 of 16 answered").waitFor();
    await rate(page, [undefined, undefined, undefined, 4]);
    await saved(page);
    await again(page);
    assert.equal(await count(page), 4);
    nothingThrown(watched);
  });

  test("a page that is come back to from the browser's memory has what was answered meanwhile", async () => {
    const folder = await mkdtemp(join(tmpdir(), "leadmark-back-"));
    // A browser as a person starts it: others are told not to keep pages in memory.
    const { browser, kill } = await launchToKill(folder);
    after(async () => {
      await kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    });
    const [context] = browser.contexts();
    const page = await context?.newPage();
    if (context === undefined || page === undefined) {
      throw new Error("the browser has no window");
    }
    await page.goto(server.origin);
    await ready(page);
    await rate(page, [1, 2]);
    await saved(page);
    await page.evaluate(() => {
      window.addEventListener("pageshow", ({ persisted }) => {
        document.documentElement.dataset["back"] = String(persisted);
      });
    });
    await page.goto(`${server.origin}/empty`);
    const other = await context.newPage();
    await other.goto(server.origin);
    await ready(other);
    await rate(other, [undefined, undefined, 3]);
    await saved(other);
    const { levels } = await held(other);
    await other.close();
    await page.evaluate(() => history.back());
    await page.locator("html[data-back]").waitFor();
    assert.equal(await page.locator("html").getAttribute("data-back"), "true", "it was kept in memory");
    await page.getByText("3 of 16 answered").waitFor();
    assert.deepEqual((await held(page)).levels, levels);
    await rate(page, [undefined, undefined, undefined, 4]);
    await saved(page);
    await again(page);
    assert.equal(await count(page), 4);
  });
});
