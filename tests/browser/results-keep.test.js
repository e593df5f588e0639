// What a person can do with their answers: files and reports, a new assessment, a file brought in, a link to share.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";
import { unpackLink } from "leadmark";
import { examine } from "./axe.js";
import { focused, PACKAGE, stage } from "./page.js";
import { answered, BUILT_IN, bring, mixed, NOW, resultPages } from "./results.js";

const { open } = await stage(after, { "/leadmark/": PACKAGE }, resultPages());

const noted = answered(BUILT_IN, mixed, { name: "Autumn" });
noted.answers["code-quality"] = { level: 5, note: "Reviews block a merge since March.", at: NOW };

/**
 * @param {import("leadmark").Assessment} [assessment]
 * @param {() => void} [before]
 */
async function results(assessment = noted, before = undefined) {
  const opened = await open("/", { viewport: { width: 1100, height: 900 } }, before);
  await bring(opened.page, assessment);
  return { ...opened, element: opened.page.locator("leadmark-results") };
}

/** Takes the clipboard away, as a frame or plain http does. */
function withoutClipboard() {
  Object.defineProperty(navigator, "clipboard", { value: undefined });
}

/** Keeps what is copied where a test can read it. */
function withClipboard() {
  const writeText = (/** @type {string} */ text) => {
    document.documentElement.dataset["copied"] = text;
    return Promise.resolve();
  };
  Object.defineProperty(navigator, "clipboard", { value: { writeText } });
}

/**
 * What a link holds. Which mode is meant is said only where it is not the full one.
 *
 * @param {string} link
 */
async function unpacked(link) {
  return { mode: "full", ...JSON.parse(await unpackLink(link)) };
}

const REPORTS = /** @type {const} */ ([
  ["Markdown", "markdown", ".md"],
  ["CSV of answers", "csv", ".answers.csv"],
  ["CSV of scores", "csv-metrics", ".scores.csv"],
  ["xAPI statements", "xapi", ".xapi.json"],
]);

for (const [name, format, ending] of REPORTS) {
  test(`${name} is saved as the package writes it, with notes only if asked`, async () => {
    const { page, element, watched } = await results();
    for (const notes of [false, true]) {
      if (notes) {
        await element.getByLabel("with notes").check();
      }
      const downloading = page.waitForEvent("download");
      await element.getByRole("button", { name, exact: true }).click();
      const download = await downloading;
      assert.equal(download.suggestedFilename(), `leadmark-${BUILT_IN.data.id}-2026-09-21${ending}`);
      const text = await readFile(await download.path(), "utf8");
      assert.equal(text, BUILT_IN.report(noted, format, { notes }));
      assert.equal(text.includes("Reviews block a merge"), notes && format !== "csv-metrics");
      await element.getByText(`Exported as ${download.suggestedFilename()}.`).waitFor();
    }
    watched.quiet();
  });
}

test("Markdown is copied", async () => {
  const { page, element } = await results(noted, withClipboard);
  await element.getByRole("button", { name: "Copy Markdown" }).click();
  await element.getByText("Copied.").waitFor();
  const copied = await page.evaluate(() => document.documentElement.dataset["copied"]);
  assert.equal(copied, BUILT_IN.report(noted, "markdown", { notes: false }));
});

test("where copying is refused, the text is there to be copied by hand", async () => {
  const { page, element } = await results(noted, withoutClipboard);
  await element.getByRole("button", { name: "Copy Markdown" }).click();
  await element.getByText("This browser does not let a page copy.").waitFor();
  const field = element.getByLabel("The text to copy");
  assert.equal(await field.inputValue(), BUILT_IN.report(noted, "markdown", { notes: false }));
  assert.equal((await focused(page)).tag, "textarea");
  await examine(page, "text to copy by hand");
});

test("Print prints", async () => {
  const { page, element } = await results(noted, () => {
    window.print = () => {
      document.documentElement.dataset["printed"] = "yes";
    };
  });
  await element.getByRole("button", { name: "Print" }).click();
  assert.equal(await page.evaluate(() => document.documentElement.dataset["printed"]), "yes");
});

test("a new assessment keeps the one before, which becomes last time", async () => {
  const { page, element } = await results(answered(BUILT_IN, () => 2, { mode: "quick" }));
  await element.getByRole("button", { name: "Start a new assessment" }).click();
  await element.getByText("A new assessment is begun. The one before is kept.").waitFor();
  await element.getByText("Nothing is answered yet.").waitFor();
  await element.getByRole("button", { name: "Back to the one before" }).click();
  await element.getByText("All 16 statements answered.").waitFor();
  await element.getByRole("button", { name: "Start a new assessment" }).click();
  await element.getByText("Nothing is answered yet.").waitFor();
  await page.evaluate(() => {
    const session = document.querySelector("leadmark-results")?.session;
    for (const { id } of session?.guide.items.filter(({ kind }) => kind === "indicator") ?? []) {
      session?.rate(id, 4);
    }
  });
  await element.getByText("On 21 September 2026 it was 25; the difference is +50.").waitFor();
  assert.equal(await element.locator(".track .last").count(), 5);
});

test("a file of another guide is refused by the name of its guide", async () => {
  const { page, element } = await results();
  const other = { ...noted, guide: { id: "code-review-ar", fingerprint: "" } };
  await element.locator("input[type=file]").setInputFiles({
    name: "answers.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(other)),
  });
  const error = element.getByRole("alert");
  await error.getByText(`These answers are to the guide "code-review-ar", not to "${BUILT_IN.data.id}".`).waitFor();
  await error.getByText("What is saved here is untouched.").waitFor();
  await examine(page, "another guide's file");
});

test("erasing asks, says how much goes, and gives it all back", async () => {
  const { page, element } = await results();
  await bring(
    page,
    answered(BUILT_IN, () => 3, { id: "second", startedAt: NOW + 1 }),
  );
  await page.evaluate(() =>
    document.querySelector("leadmark-results")?.session?.think("cloud-strategy", "Begin with why."),
  );
  await element.getByRole("button", { name: "Erase all answers to this guide" }).click();
  await element.getByText("Erase all 2 assessments of this guide, and what is remembered of practice?").waitFor();
  await examine(page, "a question");
  await element.getByRole("button", { name: "Erase", exact: true }).click();
  await element.getByText("Everything is erased.").waitFor();
  const left = () =>
    page.evaluate(() => {
      const session = document.querySelector("leadmark-results")?.session;
      return [session?.assessments.length, session?.practised("cloud-strategy").notes];
    });
  assert.deepEqual(await left(), [0, undefined]);
  assert.match((await focused(page)).part, /undo/);
  await element.getByRole("button", { name: "Undo" }).click();
  await element.getByText("It is as it was.").waitFor();
  assert.deepEqual(await left(), [2, "Begin with why."]);
});

test("the way back ends with the next answer", async () => {
  const { page, element } = await results();
  await element.locator("input[type=file]").setInputFiles({
    name: "answers.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ ...noted, id: "from-elsewhere" })),
  });
  await element.getByText("a new assessment here, and now open.").waitFor();
  await element.getByRole("button", { name: "Undo" }).waitFor();
  await page.evaluate(() => document.querySelector("leadmark-results")?.session?.rate("reliability", 2));
  await element.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
});

test("a link is previewed, holds what the preview says, and is copied", async () => {
  const { page, element, watched } = await results(noted, withClipboard);
  await element.getByRole("button", { name: "Make a link" }).click();
  const preview = element.locator("[part~=holds]");
  const said = async () =>
    Object.fromEntries(
      await preview
        .locator("div")
        .evaluateAll((entries) =>
          entries.map((entry) => ["dt", "dd"].map((part) => entry.querySelector(part)?.textContent?.trim() ?? "")),
        ),
    );
  await preview.waitFor();
  const { "Overall score": overall, Answers: count, Notes: notes, Size: size, Name: name } = await said();
  const score = BUILT_IN.score(noted).overall.outcomes;
  assert.equal(
    overall,
    `${Math.round(score.score ?? 0)} (${Math.round(score.low ?? 0)} to ${Math.round(score.high ?? 0)})`,
  );
  assert.deepEqual([count, notes, name], [String(Object.keys(noted.answers).length), "none: 1 left out", undefined]);
  const link = await element.getByLabel("The link", { exact: true }).inputValue();
  const [address, packed = ""] = link.split("#/shared/");
  assert.equal(address, page.url().split("#")[0]);
  assert.equal(size, `${(packed.length / 1024).toFixed(1)} KB of at most 8 KB`);
  const { note: _, ...bare } = noted.answers["code-quality"] ?? { at: 0 };
  const { name: __, ...unnamed } = noted;
  assert.deepEqual(await unpacked(packed), {
    ...unnamed,
    answers: { ...noted.answers, "code-quality": bare },
  });
  await examine(page, "a link");
  await element.getByRole("button", { name: "Copy the link" }).click();
  await element.getByText("The link is copied.").waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.dataset["copied"]), link);

  await element.getByLabel("With notes and the name of the assessment").check();
  await preview.getByText("Autumn").waitFor();
  assert.equal((await said())["Notes"], "1");
  const whole = (await element.getByLabel("The link", { exact: true }).inputValue()).split("#/shared/")[1] ?? "";
  assert.deepEqual(await unpacked(whole), noted);
  watched.quiet();
});

test("a link is made anew after another answer, and can be copied by hand", async () => {
  const { page, element } = await results(noted, withoutClipboard);
  await element.getByRole("button", { name: "Make a link" }).click();
  await element.getByRole("button", { name: "Copy the link" }).click();
  await element.getByText("The link is selected").waitFor();
  const [selected, all] = await element
    .getByLabel("The link", { exact: true })
    .evaluate((field) => [
      /** @type {HTMLTextAreaElement} */ (field).selectionEnd,
      /** @type {HTMLTextAreaElement} */ (field).value.length,
    ]);
  assert.equal(selected, all);
  await page.evaluate(() => document.querySelector("leadmark-results")?.session?.rate("reliability", 2));
  await element.getByRole("button", { name: "Make a link" }).waitFor();
});

test("a link that would be too long says what to do", async () => {
  const noise = Array.from({ length: 900 }, (_, at) => Math.sin(at).toString(36))
    .join("")
    .slice(0, 4_000);
  const notes = Object.entries(noted.answers).map(([id, answer], at) => [
    id,
    { ...answer, note: noise.slice(at).concat(noise.slice(0, at)).split("").reverse().join("").slice(0, 3_990) + at },
  ]);
  const wordy = { ...noted, answers: Object.fromEntries(notes) };
  const { page, element } = await results({
    ...wordy,
    answers: { ...wordy.answers, reliability: { level: 1, note: noise, at: NOW } },
  });
  await element.getByRole("button", { name: "Make a link" }).click();
  await element.getByLabel("With notes and the name of the assessment").check();
  const error = element.getByRole("alert");
  await error.getByText("more than 8192: leave the notes out, or export the file.").waitFor();
  assert.equal(await element.getByLabel("The link", { exact: true }).count(), 0);
  await examine(page, "a link that is too long");
});
