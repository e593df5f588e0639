// The History view: what is kept, over time, compared, renamed, deleted, brought in, taken along.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";
import { around, assessment, changed, DAY, FIRST, file, overall, shown } from "./assessments.js";
import { focused, stage, until } from "./page.js";

const { open, server } = await stage(after);

const WINTER = assessment("winter", around(2), { name: "Winter" });
const SPRING = assessment("spring", [...around(3).slice(0, 12), 5, 1, null], { updatedAt: FIRST + 90 * DAY });

/**
 * Opens the History view with some assessments brought in.
 *
 * @param {readonly unknown[]} contents
 */
async function historyWith(contents) {
  const opened = await open("/#/history");
  await opened.page.getByRole("heading", { level: 1, name: "Your history" }).waitFor();
  if (contents.length > 0) {
    await bring(
      opened.page,
      contents.map((content, index) => file(`${index}.json`, content)),
    );
  }
  return opened;
}

/**
 * @param {import("playwright-core").Page} page
 * @param {ReturnType<typeof file>[]} files
 */
async function bring(page, files) {
  await page.getByLabel("Choose files").setInputFiles(files);
}

/**
 * @param {import("playwright-core").Page} page
 */
function entries(page) {
  return page.locator(".entry");
}

test("nothing kept yet", async () => {
  const { page, watched } = await historyWith([]);
  await page.getByText("No assessment of this guide is kept here yet.").waitFor();
  assert.equal(await page.getByRole("link", { name: "Start the assessment" }).last().getAttribute("href"), "#/assess");
  assert.equal(await page.title(), "History – Leadmark");
  watched.quiet();
});

test("two files are brought in, shown, and the import is undone", async () => {
  const { page, watched } = await historyWith([WINTER, SPRING]);
  await page.getByText("2 assessments are brought in.").waitFor();
  await page.getByText("2 assessments of this guide, kept by this browser").waitFor();
  assert.deepEqual(await entries(page).getByRole("heading").allTextContents(), [
    "Begun on 15 April 2026 being answered now",
    "Winter",
  ]);
  const { score, low, high } = overall(SPRING);
  await entries(page).first().getByText(`Overall ${score} of 100, between ${low} and ${high}`).waitFor();
  await entries(page)
    .last()
    .getByText(`Overall ${overall(WINTER).score} of 100`, { exact: true })
    .waitFor();
  await entries(page).last().getByText("Quick · by yourself · 16 of 16 answered").waitFor();
  assert.match((await focused(page)).text, /^Undo$/);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("No assessment of this guide is kept here yet.").waitFor();
  watched.quiet();
});

test("the trend follows the metric that is chosen, and its table holds the same", async () => {
  const { page, watched } = await historyWith([WINTER, SPRING]);
  await page.getByRole("img", { name: "Overall over time, from Not yet to Leading." }).waitFor();
  await page.getByLabel("Show").selectOption("Team performance");
  await page.getByRole("img", { name: "Team performance over time" }).waitFor();
  await page.getByText("Team performance as a table").first().click();
  const rows = page.getByRole("table", { name: "Team performance as a table" }).getByRole("row");
  assert.equal(await rows.count(), 3);
  assert.match((await rows.nth(1).textContent()) ?? "", /Winter 15 Jan 2026.*\d+.*4 of 4 answered/s);
  watched.quiet();
});

test("two are compared at an address of its own", async () => {
  const { page, watched } = await historyWith([WINTER, SPRING]);
  await page.getByRole("button", { name: "Compare" }).click();
  await page.getByRole("heading", { level: 1, name: "What changed" }).waitFor();
  assert.match(page.url(), /#\/history\/winter\/spring$/);
  assert.equal(await page.title(), "What changed – Compare – Leadmark");
  assert.equal((await focused(page)).text, "What changed");
  await page.getByText("From Winter (15 Jan 2026) to 15 April 2026.").waitFor();
  const change = changed(WINTER, SPRING);
  const { before, after, delta, low, high } = change.overall.outcomes;
  const row = page.getByRole("table", { name: "What you achieve" }).getByRole("row", { name: /^Overall/ });
  assert.deepEqual(await row.getByRole("cell").allTextContents(), [
    shown(before),
    shown(after),
    `+${shown(delta)}`,
    `+${shown(low)} to +${shown(high)}`,
  ]);
  await page
    .getByText(`${change.up.length} items moved up and ${change.down.length || "none"} down. If up and down`)
    .waitFor();
  await page.getByRole("heading", { name: "Moved up" }).waitFor();
  await page.getByRole("heading", { name: "Answered before, not now" }).waitFor();
  await page
    .getByText(/→ not answered|→ not applicable/)
    .first()
    .waitFor();

  await page.getByLabel("Before", { exact: true }).selectOption({ label: "15 April 2026" });
  await page.getByLabel("After", { exact: true }).selectOption({ label: "Winter (15 Jan 2026)" });
  await page.getByRole("button", { name: "Compare" }).click();
  await page.waitForURL(/#\/history\/spring\/winter$/);
  await row.filter({ hasText: /−\d+/ }).waitFor();
  await page.goBack();
  await row.filter({ hasText: /\+\d+/ }).waitFor();
  await page.getByRole("link", { name: "Back to your history" }).click();
  await page.getByRole("heading", { level: 1, name: "Your history" }).waitFor();
  watched.quiet();
});

test("a comparison with what is not kept here says so", async () => {
  const { page, watched } = await open("/#/history/gone/spring");
  await page.getByText("One of these two assessments is not kept here any more.").waitFor();
  watched.quiet();
});

test("renaming in place, with the keyboard, and leaving it", async () => {
  const { page, watched } = await historyWith([WINTER]);
  await page.getByRole("button", { name: "Rename Winter" }).click();
  assert.equal((await focused(page)).name, "name");
  await page.keyboard.type("Before the move");
  await page.keyboard.press("Enter");
  await page.getByText("It is called Before the move now.").waitFor();
  assert.equal((await focused(page)).text, "Rename Before the move");
  await until(page, nameIsKept);
  await page.reload();
  await page.getByRole("heading", { name: "Before the move" }).waitFor();
  await page.getByRole("button", { name: "Rename Before the move" }).click();
  await page.keyboard.type("Nothing");
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: "Before the move" }).waitFor();
  assert.equal((await focused(page)).text, "Rename Before the move");
  watched.quiet();
});

test("deleting can be undone until something else is done", async () => {
  const { page, watched } = await historyWith([WINTER, SPRING]);
  await page.getByRole("button", { name: "Delete Winter" }).click();
  await page.getByText("Winter is deleted.").waitFor();
  assert.equal(await entries(page).count(), 1);
  assert.equal((await focused(page)).text, "Undo");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Winter" }).waitFor();
  watched.quiet();
});

test("all go along in one file, which comes back as it was, here and on the command line", async () => {
  const { page, watched } = await historyWith([WINTER, SPRING]);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export all in one file" }).click();
  const download = await downloading;
  assert.equal(download.suggestedFilename(), "leadmark-technical-leadership-2026-04-15.ndjson");
  const text = await readFile(await download.path(), "utf8");
  assert.deepEqual(
    text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id),
    ["spring", "winter"],
  );

  const { page: other } = await historyWith([]);
  await bring(other, [file("all.ndjson", text)]);
  await other.getByText("2 assessments are brought in.").waitFor();
  await bring(other, [file("list.json", [WINTER, SPRING])]);
  await other.getByText("2 assessments of this guide").waitFor();
  watched.quiet();
});

test("what can't be brought in is told with its place, and the rest comes in", async () => {
  const { page, watched } = await historyWith([]);
  await bring(page, [
    file("good.json", WINTER),
    file("bad.json", "no"),
    file("other.json", { ...SPRING, guide: { id: "cooking", fingerprint: "" } }),
    file("partly.json", { ...SPRING, answers: { ...SPRING.answers, reliability: { level: 9, at: 1 } } }),
  ]);
  await page.getByText("2 assessments are brought in.").waitFor();
  const findings = page.getByRole("group", { name: "bad.json can’t be used" });
  assert.match((await findings.textContent()) ?? "", /bad\.json can’t be used/);
  await findings.getByText("This answers the guide “cooking”; the guide in use is “technical-leadership”.").waitFor();
  await findings.getByText("Some of partly.json can’t be used").waitFor();
  await findings.getByText("answers.reliability.level").waitFor();
  watched.quiet();
});

test("a file that is dropped is brought in", async () => {
  const { page, watched } = await historyWith([]);
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "winter.json", { type: "application/json" }));
    return transfer;
  }, JSON.stringify(WINTER));
  await page.locator("[data-view=history] .drop").dispatchEvent("drop", { dataTransfer: dropped });
  await page.getByText("1 assessment is brought in.").waitFor();
  watched.quiet();
});

test("opening one makes it the one that is answered; a new one sets it aside", async () => {
  const { page, watched } = await historyWith([WINTER, SPRING]);
  await page.getByRole("button", { name: "Open Winter" }).click();
  await page.waitForURL(/#\/results$/);
  await page.locator("leadmark-results [part~=overall]").first().waitFor();
  await page.goto(`${server.origin}/#/history`);
  assert.match((await entries(page).last().textContent()) ?? "", /Winter being answered now/);
  await page.getByRole("button", { name: "Begin a new assessment" }).click();
  await page.waitForURL(/#\/assess$/);
  await page.goto(`${server.origin}/#/history`);
  await page.getByText("3 assessments of this guide").waitFor();
  watched.quiet();
});

test("what can't be read is listed, stays, and can be exported", async () => {
  const { page, watched } = await historyWith([WINTER]);
  // Before, there may be no database to put it in.
  await page.getByText("1 assessment is brought in.").waitFor();
  await page.evaluate(keepLater);
  await page.reload();
  await page.getByRole("heading", { name: "Kept, but not readable here" }).waitFor();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export as it is later" }).click();
  const text = await readFile(await (await downloading).path(), "utf8");
  assert.deepEqual(JSON.parse(text), { format: "leadmark/assessment@2" });
  watched.quiet();
});

test("a hundred assessments", async () => {
  const many = Array.from({ length: 100 }, (_, index) =>
    assessment(`a${index}`, around(1 + (index % 5), index), { updatedAt: FIRST + index * DAY }),
  );
  const { page, watched } = await historyWith([many]);
  await page.getByText("100 assessments are brought in.").waitFor();
  assert.equal(await entries(page).count(), 100);
  const started = Date.now();
  await page.getByRole("button", { name: "Delete Begun on 15 January 2026" }).click();
  await page.getByText("99 assessments of this guide").waitFor();
  assert.ok(Date.now() - started < 3_000);
  watched.quiet();
});

/** Whether the new name is on the device. Runs in the page. */
async function nameIsKept() {
  const database = await new Promise((opened) => {
    const opening = indexedDB.open("leadmark");
    opening.onsuccess = () => opened(opening.result);
  });
  const rows = await new Promise((got) => {
    const asking = database.transaction("assessments").objectStore("assessments").getAll();
    asking.onsuccess = () => got(asking.result);
  });
  database.close();
  return rows.some((/** @type {{ name?: string }} */ { name }) => name === "Before the move");
}

/** Puts what a later version might have written beside what is kept. */
async function keepLater() {
  const database = await new Promise((opened) => {
    const opening = indexedDB.open("leadmark");
    opening.onsuccess = () => opened(opening.result);
  });
  const transaction = database.transaction("assessments", "readwrite");
  const key = ["default", "technical-leadership", "later"];
  transaction.objectStore("assessments").put({ format: "leadmark/assessment@2" }, key);
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  database.close();
}
