// Storage that is refused, full, held up, wiped, damaged, or fails for a while: no answer is lost, and the page says what it is.

import assert from "node:assert/strict";
import { after, suite, test } from "node:test";
import { again, count, fileOf, held, nothingThrown, PAGES, saved } from "./faults.js";
import { PACKAGE, rate, ready, stage } from "./page.js";
import { FROM_VERSION_1 } from "./version-1.js";

const { open, server } = await stage(
  after,
  { "/leadmark/": PACKAGE },
  { ...PAGES, "/sandboxed": '<!doctype html><title>Frame</title><iframe sandbox="allow-scripts" src="/"></iframe>' },
);

/** Opens the page, and waits for its guide. */
async function assess() {
  const opened = await open("/");
  await ready(opened.page);
  return opened;
}

/** The same with three answers, which are saved. */
async function answered() {
  const opened = await assess();
  await rate(opened.page, [1, 2, 3]);
  await saved(opened.page);
  return { ...opened, before: await held(opened.page) };
}

/**
 * Lets every opening of a database fail from the next load on, as busy or damaged disks do, until the page is told
 * `window.mend()`; or only so many of them.
 *
 * @param {import("playwright-core").Page} page
 * @param {number} [times]
 */
async function failing(page, times = Number.POSITIVE_INFINITY) {
  await page.addInitScript((most) => {
    const { open } = IDBFactory.prototype;
    let left = most ?? Number.POSITIVE_INFINITY;
    Object.assign(window, {
      mend: () => {
        left = 0;
      },
    });
    IDBFactory.prototype.open = function (...given) {
      if (left > 0) {
        left -= 1;
        throw new DOMException("Internal error opening backing store.", "UnknownError");
      }
      return open.apply(this, given);
    };
  }, times);
}

/**
 * @param {import("playwright-core").Page} page
 */
function mend(page) {
  return page.evaluate(() => /** @type {{ mend(): void }} */ (/** @type {unknown} */ (window)).mend());
}

// Side by side: much of their time is waiting for what is tried again.
suite("storage that fails", { concurrency: 3 }, () => {
  test("refused, in a sandbox: answers stay in memory, and a file can be saved", async () => {
    const { page, watched } = await open("/empty");
    // A page without an origin fetches modules as a stranger does.
    await page.route("**/leadmark/**", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "access-control-allow-origin": "*" } });
    });
    await page.goto(`${server.origin}/sandboxed`);
    const frame = page.frameLocator("iframe");
    await frame.locator("fieldset input[value='3']").first().check();
    await frame.locator("fieldset input[value='4']").nth(1).check();
    await frame.getByText("Not saved: this browser refuses storage here.").waitFor();
    await frame.getByText("2 of 16 answered").waitFor();
    await frame.getByRole("button", { name: "Save a file" }).waitFor();
    nothingThrown(watched);
  });

  test("full: what could not be saved can be taken along, and is saved by itself once there is room", async () => {
    const { page, context, watched } = await open("/empty");
    const client = await context.newCDPSession(page);
    await client.send("Storage.overrideQuotaForOrigin", { origin: server.origin, quotaSize: 128 * 1024 });
    await page.goto(server.origin);
    await ready(page);
    await rate(page, [1, 2, 3, 4]);
    await saved(page);
    // Notes as long as they may be, until there is no room for the next.
    const given = await page.evaluate(async () => {
      const session = document.querySelector("leadmark-assessment")?.session;
      const items = session?.guide.items ?? [];
      let written = 0;
      for (; session?.saved.where !== "memory" && written < items.length; written += 1) {
        session?.note(items[written]?.id ?? "", "Four letters. ".repeat(285));
        while (session?.saved.where === "saving") {
          await new Promise((later) => setTimeout(later, 5));
        }
      }
      return Object.values(session?.assessment.answers ?? {}).filter(({ note, level }) => note ?? level).length;
    });
    await page.getByText("Not saved: there is no room left on this device.").waitFor();
    const file = await fileOf(page, "leadmark-assessment [part~=save-file]");
    assert.equal(Object.keys(file.answers).length, given);
    await client.send("Storage.overrideQuotaForOrigin", { origin: server.origin });
    await saved(page);
    const before = await held(page);
    await again(page);
    assert.deepEqual(await held(page), before);
    assert.equal(await count(page), given);
    nothingThrown(watched);
  });

  test("an older version in another tab holds the storage: nothing is begun over it, and the page goes on by itself", async () => {
    const { page: old, context } = await open("/empty");
    await old.evaluate(async (kept) => {
      const opening = indexedDB.open("leadmark", 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("assessments");
      await new Promise((opened) => {
        opening.onsuccess = opened;
      });
      const transaction = opening.result.transaction("assessments", "readwrite");
      transaction.objectStore("assessments").put(kept, ["default", "technical-leadership"]);
      await new Promise((done) => {
        transaction.oncomplete = done;
      });
    }, FROM_VERSION_1);
    const page = await context.newPage();
    await page.goto(server.origin);
    await page.getByText("Another tab of this site runs an older version").waitFor();
    assert.equal(await page.locator("leadmark-assessment fieldset").count(), 0, "nothing is asked yet");
    await old.close();
    await ready(page);
    assert.deepEqual(await held(page), { id: "from-version-1", levels: { reliability: 3, innovation: 2 } });
  });

  test("a later version in another tab: answers stay, can be taken along, and the page says to load it anew", async () => {
    const { page, context, watched } = await assess();
    await rate(page, [1, 2]);
    await saved(page);
    const later = await context.newPage();
    await later.goto(`${server.origin}/empty`);
    await later.evaluate(async () => {
      const opening = indexedDB.open("leadmark", 99);
      await new Promise((opened) => {
        opening.onsuccess = opened;
      });
    });
    await rate(page, [undefined, undefined, 3]);
    await page.getByText("Not saved: another tab of this site runs a later version.").waitFor();
    assert.equal(await count(page), 3);
    const file = await fileOf(page, "leadmark-assessment [part~=save-file]");
    assert.equal(Object.keys(file.answers).length, 3);
    nothingThrown(watched);
  });

  test("wiped while the page is open: all that it holds is written anew", async () => {
    const { page, context, watched } = await assess();
    await rate(page, [1, 2, 3]);
    await saved(page);
    const before = await held(page);
    const client = await context.newCDPSession(page);
    await client.send("Storage.clearDataForOrigin", { origin: server.origin, storageTypes: "indexeddb" });
    await rate(page, [undefined, undefined, undefined, 4]);
    await saved(page);
    const { id, levels } = await held(page);
    assert.deepEqual([id, Object.keys(levels).length], [before.id, 4]);
    await again(page);
    assert.deepEqual(await held(page), { id, levels });
    nothingThrown(watched);
  });

  test("damaged rows: what can be read is there, what can't stays, and the page says so", async () => {
    const { page, watched, before } = await answered();
    await page.evaluate(async () => {
      const opening = indexedDB.open("leadmark");
      await new Promise((opened) => {
        opening.onsuccess = opened;
      });
      const transaction = opening.result.transaction(["assessments", "practice"], "readwrite");
      // All but the last can't be read at all; of that one nothing is left to show.
      const damaged = ["", "nonsense", 7, null, [], { format: "leadmark/assessment@1", answers: "all", guide: 1 }];
      for (const [index, row] of damaged.entries()) {
        transaction.objectStore("assessments").put(row, ["default", "technical-leadership", `damaged-${index}`]);
        transaction.objectStore("practice").put(row, ["default", "technical-leadership", `damaged-${index}`]);
      }
      await new Promise((done) => {
        transaction.oncomplete = done;
      });
      opening.result.close();
    });
    await again(page);
    assert.deepEqual(await held(page), before);
    await page.getByText("5 assessments that were saved here can’t be read by this version").waitFor();
    await rate(page, [undefined, undefined, undefined, 4]);
    await saved(page);
    await again(page);
    assert.equal(await count(page), 4);
    await page.getByText("5 assessments that were saved here").waitFor();
    nothingThrown(watched);
  });

  test("a reading that fails at first is tried again, and nothing is begun over what is kept", async () => {
    const { page, watched, before } = await answered();
    await failing(page, 2);
    await again(page);
    assert.deepEqual(await held(page), before);
    nothingThrown(watched);
  });

  test("a reading that goes on failing is said, and ends by itself", async () => {
    const { page, watched, before } = await answered();
    await failing(page);
    await page.reload();
    await page.getByText("Your saved answers can’t be read yet").waitFor();
    assert.equal(await page.locator("leadmark-assessment fieldset").count(), 0, "nothing is asked yet");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("Your saved answers can’t be read yet").waitFor();
    await mend(page);
    await ready(page);
    assert.deepEqual(await held(page), before);
    nothingThrown(watched);
  });

  test("who goes on without what can't be read keeps both", async () => {
    const { page, watched, before } = await answered();
    await failing(page);
    await page.reload();
    await page.getByRole("button", { name: "Go on without them" }).click();
    await rate(page, [5]);
    await page.getByText("Not saved: this browser’s storage has failed.").waitFor();
    await mend(page);
    await saved(page);
    const kept = await page.evaluate(() =>
      document
        .querySelector("leadmark-assessment")
        ?.session?.assessments.map(({ id, answers }) => [id, Object.keys(answers).length]),
    );
    const { id } = await held(page);
    assert.deepEqual(
      new Map(/** @type {[string, number][]} */ (kept)),
      new Map([
        [id, 1],
        [before.id, 3],
      ]),
    );
    nothingThrown(watched);
  });

  test("the browser is asked once to keep what is stored, and not before there is something to keep", async () => {
    const { page } = await open("/empty");
    await page.addInitScript(() => {
      const { persist } = StorageManager.prototype;
      Object.assign(window, { asked: 0 });
      StorageManager.prototype.persist = function () {
        /** @type {any} */ (window).asked += 1;
        return persist.call(this);
      };
    });
    const asked = () => page.evaluate(() => /** @type {any} */ (window).asked);
    await page.goto(server.origin);
    await ready(page);
    assert.equal(await asked(), 0);
    await rate(page, [1]);
    await saved(page);
    await page.waitForFunction(() => /** @type {any} */ (window).asked > 0);
    await rate(page, [undefined, 2, 3]);
    await saved(page);
    assert.equal(await asked(), 1);
  });

  test("where the browser may clear what it keeps, that is said once, beside the button for a file", async () => {
    const { page } = await open("/empty");
    await page.addInitScript(() => {
      StorageManager.prototype.persist = () => Promise.resolve(false);
    });
    await page.goto(server.origin);
    await ready(page);
    await rate(page, [1]);
    await saved(page);
    assert.equal(await page.getByText("This browser may clear").count(), 0, "not while answering");
    await page.getByRole("button", { name: "Results so far" }).click();
    await page.getByText("This browser may clear what it keeps for this site").waitFor();
    const file = await fileOf(page, "leadmark-results [part~=export]");
    assert.equal(Object.keys(file.answers).length, 1);
    await page.getByText("This browser may clear").waitFor({ state: "detached" });
  });
});
