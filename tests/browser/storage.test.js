// Where the answers are kept: on this device, in memory where that is refused, in files; across tabs; until erased.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { loaded, rate, stage, written } from "./page.js";

const { open, server } = await stage(after);
const ASSESS = "/#/assess/technical-excellence";

/**
 * The assessment that the page holds.
 *
 * @param {import("playwright-core").Page} page
 */
function held(page) {
  return page.evaluate(() => {
    const assessment = document.querySelector("leadmark-assessment")?.assessment;
    if (assessment === undefined) {
      throw new Error("the guide is not loaded");
    }
    return assessment;
  });
}

/**
 * @param {import("playwright-core").Page} page
 * @param {unknown} content
 */
async function importFile(page, content) {
  await page.goto(`${server.origin}/#/results`);
  const text = typeof content === "string" ? content : JSON.stringify(content);
  await page
    .locator("leadmark-results input[type=file]")
    .setInputFiles({ name: "answers.json", mimeType: "application/json", buffer: Buffer.from(text) });
}

/**
 * Opens the first page of the assessment.
 *
 * @param {() => void} [before]
 */
async function assess(before) {
  const opened = await open(ASSESS, {}, before);
  await opened.page.locator("leadmark-assessment fieldset").first().waitFor();
  return opened;
}

test("where storage is refused, answers stay in memory, and the page says so", async () => {
  const { page, watched } = await assess(() => {
    Object.defineProperty(window, "indexedDB", {
      get() {
        throw new DOMException("The user denied permission.", "SecurityError");
      },
    });
  });
  await page.getByText("Not saved: this browser refuses storage here.").first().waitFor();
  await rate(page, [3, 4]);
  await page.goto(`${server.origin}/#/results`);
  await page.locator("leadmark-results [part~=chart]").waitFor();
  await page.locator("leadmark-results").getByText("export them to keep them").waitFor();
  const downloading = page.waitForEvent("download");
  await page.locator("leadmark-results [part~=export]").click();
  await downloading;
  await page.goto(`${server.origin}/#/practice`);
  await page.locator("leadmark-practice [part~=practise]").click();
  await page.locator("leadmark-practice [part~=saved]").getByText("Not saved").waitFor();
  const saving = page.waitForEvent("download");
  await page.locator("leadmark-practice [part~=save-file]").click();
  await saving;
  watched.quiet();
});

test("an answer that could not be written is written with the next one", async () => {
  const { page } = await assess(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if (document.documentElement.dataset["full"] === "yes") {
        throw new DOMException("The disk is full.", "QuotaExceededError");
      }
      return put.apply(this, given);
    };
  });
  const full = (/** @type {string} */ state) =>
    page.evaluate((value) => {
      document.documentElement.dataset["full"] = value;
    }, state);
  await full("yes");
  await rate(page, [3]);
  await page.getByText("Not saved").first().waitFor();
  await full("no");
  await rate(page, [undefined, 4]);
  await page.getByText("Saved on this device").first().waitFor();
  await page.reload();
  await page.locator("leadmark-assessment fieldset").first().waitFor();
  const { answers } = await held(page);
  assert.deepEqual([answers["reliability"]?.level, answers["code-quality"]?.level], [3, 4]);
});

test("two tabs follow each other, and neither loses an answer", async () => {
  const { page, context } = await assess();
  const other = await context.newPage();
  await other.goto(server.origin + ASSESS);
  await other.locator("leadmark-assessment fieldset").first().waitFor();
  await rate(page, [3]);
  await other.locator("leadmark-assessment").getByText("1 of 16 answered").waitFor();
  await rate(other, [undefined, 2]);
  await page.locator("leadmark-assessment").getByText("2 of 16 answered").waitFor();
  await Promise.all([rate(page, [undefined, undefined, 5]), rate(other, [undefined, undefined, undefined, 1])]);
  for (const tab of [page, other]) {
    await tab.locator("leadmark-assessment").getByText("4 of 16 answered").waitFor();
  }
  assert.deepEqual((await held(page)).answers, (await held(other)).answers);
});

test("erasing everything asks, erases, and can be undone", async () => {
  const { page } = await assess();
  await rate(page, [3, 4]);
  await page.getByText("Saved on this device").first().waitFor();
  await loaded(page);
  const before = await held(page);
  await page.goto(`${server.origin}/#/results`);
  const results = page.locator("leadmark-results");
  await results.locator("[part~=erase]").click();
  await results.getByText("Erase the assessment of this guide").waitFor();
  await results.locator("[part~=cancel]").click();
  assert.deepEqual(await held(page), before);

  await results.locator("[part~=erase]").click();
  await results.locator("[part~=confirm]").click();
  await results.getByText("Everything is erased.").waitFor();
  await results.getByText("Nothing is answered yet.").waitFor();
  assert.deepEqual((await held(page)).answers, {});
  await results.locator("[part~=undo]").click();
  await results.getByText("It is as it was.").waitFor();
  assert.deepEqual(await held(page), before);

  await results.locator("[part~=erase]").click();
  await results.locator("[part~=confirm]").click();
  await results.getByText("Everything is erased.").waitFor();
  await written(page);
  await page.reload();
  await results.getByText("Nothing is answered yet.").waitFor();
});

test("a file is merged with its own copy, the later answers winning, and that can be undone", async () => {
  const { page } = await assess();
  await rate(page, [3, null]);
  await page.getByText("Saved on this device").first().waitFor();
  await loaded(page);
  const file = await held(page);
  await rate(page, [5]);
  const here = await held(page);
  const later = { level: 2, at: here.updatedAt + 1 };
  await importFile(page, { ...file, answers: { ...file.answers, innovation: later } });
  const results = page.locator("leadmark-results");
  await results.getByText("Imported 3 answers: merged with the copy that was here").waitFor();
  assert.deepEqual((await held(page)).answers, { ...here.answers, innovation: later });
  await results.locator("[part~=undo]").click();
  await results.getByText("It is as it was.").waitFor();
  assert.deepEqual(await held(page), here);
});

test("another assessment's file is opened beside what is here, and that can be undone", async () => {
  const { page } = await assess();
  await rate(page, [3, null]);
  await loaded(page);
  const here = await held(page);
  const file = { ...here, id: "from-another-device", answers: { reliability: { level: 5, at: 1_790_000_000_000 } } };
  await importFile(page, file);
  const results = page.locator("leadmark-results");
  await results.getByText("Imported 1 answer: a new assessment here, and now open.").waitFor();
  assert.deepEqual(await held(page), file);
  const kept = await page.evaluate(() =>
    document.querySelector("leadmark-assessment")?.session?.assessments.map(({ id }) => id),
  );
  assert.deepEqual(new Set(kept), new Set([here.id, file.id]));
  await results.locator("[part~=undo]").click();
  await results.getByText("It is as it was.").waitFor();
  assert.deepEqual(await held(page), here);
});

test("where nothing is answered, a good file is imported at once and kept", async () => {
  const { page } = await assess();
  await importFile(page, { ...(await held(page)), answers: { reliability: { level: 2, at: 1_790_000_000_000 } } });
  await page.locator("leadmark-results").getByText("Imported 1 answer: a new assessment here, and now open.").waitFor();
  await written(page);
  await page.reload();
  await page.locator("leadmark-results [part~=chart]").waitFor();
  assert.equal((await held(page)).answers["reliability"]?.level, 2);
});

test("a file with faults shows each with its place, and offers the rest", async () => {
  const { page } = await assess();
  await rate(page, [4]);
  await loaded(page);
  const before = await held(page);
  await importFile(page, {
    ...before,
    answers: {
      reliability: { level: 9, at: 1 },
      "code-quality": { level: 2, at: 1 },
      retired: { level: 1, at: 1 },
    },
  });
  const question = page.locator("leadmark-results [part~=question]");
  await question.waitFor();
  await question.getByText("Import the 2 answers that could be read?").waitFor();
  const findings = await question.locator("li").allTextContents();
  assert.match(findings[0] ?? "", /^answers\.reliability\.level: 9 is not on the scale of 1 to 5\./);
  assert.match(findings[1] ?? "", /^answers\.retired: The guide has no item "retired"/);
  assert.deepEqual(await held(page), before, "nothing is touched before it is confirmed");
  await question.locator("[part~=confirm]").click();
  await page.locator("leadmark-results").getByText("Imported 2 answers: merged with the copy that was here").waitFor();
  assert.equal((await held(page)).answers["code-quality"]?.level, 2);
});

const REFUSED = /** @type {const} */ ([
  ["a text that is not JSON", "no", /The assessment is not JSON/],
  ["something else", "[]", /^\$: This is a list, not an assessment\./],
  ["another format", '{"format":"leadmark/tally@1"}', /^format: .*leadmark\/tally@1/],
  ["a later version", '{"format":"leadmark/assessment@2"}', /^format: .*was written by a later version/],
  ["a file over 1 MB", `"${"x".repeat(1024 * 1024)}"`, /The file has 1048578 bytes, more than 1048576/],
]);

for (const [what, content, said] of REFUSED) {
  test(`${what} is refused with its place, an event, and nothing touched`, async () => {
    const { page } = await assess();
    await rate(page, [4]);
    await loaded(page);
    const before = await held(page);
    const code = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener("leadmark-error", (event) =>
            resolve(/** @type {CustomEvent} */ (event).detail.error.code),
          );
        }),
    );
    await importFile(page, content);
    const error = page.locator("leadmark-results [part~=error]");
    await error.waitFor();
    assert.match((await error.locator("li").first().textContent()) ?? "", said);
    await error.getByText("What is saved here is untouched.").waitFor();
    assert.match(String(await code), /^(not-json|not-an-assessment|other-format|later-version|too-large)$/);
    assert.deepEqual(await held(page), before);
  });
}

test("what a later version has kept here is not written over", async () => {
  const { page } = await assess();
  await rate(page, [4]);
  await page.getByText("Saved on this device").first().waitFor();
  await page.evaluate(keepLater);
  await page.reload();
  await page.getByText("can’t be read by this version").first().waitFor();
  await rate(page, [2]);
  await page.locator("leadmark-assessment").getByText("1 of 16 answered").waitFor();
  assert.equal(await page.evaluate(keptFormat), "leadmark/assessment@2");
});

/** Puts what a later version might have written in the place of what is kept. */
async function keepLater() {
  const database = await new Promise((opened) => {
    const opening = indexedDB.open("leadmark");
    opening.onsuccess = () => opened(opening.result);
  });
  const transaction = database.transaction("assessments", "readwrite");
  transaction.objectStore("assessments").put({ format: "leadmark/assessment@2" }, ["default", "technical-leadership"]);
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  database.close();
}

/** @returns {Promise<string>} */
async function keptFormat() {
  const database = await new Promise((opened) => {
    const opening = indexedDB.open("leadmark");
    opening.onsuccess = () => opened(opening.result);
  });
  const getting = database
    .transaction("assessments")
    .objectStore("assessments")
    .get(["default", "technical-leadership"]);
  await new Promise((done) => {
    getting.onsuccess = done;
  });
  database.close();
  return getting.result.format;
}
