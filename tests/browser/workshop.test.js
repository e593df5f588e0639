// The pack for a workshop: two sheets on paper, wherever it is printed, and nothing that runs.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { examine } from "./axe.js";
import { BINARY } from "./command-line.js";
import { stage } from "./page.js";
import { answered, GUIDES } from "./results.js";

const folder = mkdtempSync(join(tmpdir(), "leadmark-workshop-"));
after(() => rmSync(folder, { recursive: true }));

/**
 * The pack of six people of different minds.
 *
 * @param {(typeof GUIDES)[number]} of
 */
function pack({ guide, file: source }) {
  const files = Array.from({ length: 6 }, (_, person) => {
    const file = join(folder, `${person}.json`);
    const level = (/** @type {number} */ index) => 1 + ((index * person + person) % 5);
    const assessment = answered(guide, ({ levels }, index) => Math.min(level(index), levels.length || 1), {
      id: `person ${person}`,
    });
    writeFileSync(file, JSON.stringify(assessment));
    return file;
  });
  const words = ["report", "--group", "--format", "html", "--guide", source, ...files];
  return execFileSync(BINARY, words, { encoding: "utf8" });
}

const addresses = GUIDES.map(({ page }) => page);
const { open } = await stage(after, {}, Object.fromEntries(GUIDES.map((of) => [of.page, pack(of)])));

/**
 * How many sheets a page prints on.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} format
 */
async function sheets(page, format) {
  return (await page.pdf({ format })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;
}

test("it prints on two sheets, asks nobody and runs nothing", async () => {
  const { page, watched } = await open(addresses[0] ?? "");
  await page.getByRole("heading", { level: 1 }).waitFor();
  assert.equal(await page.locator("script").count(), 0);
  assert.equal(await page.locator("ol > li").count(), 3);
  // The policy lets the style in.
  assert.equal(await page.locator("table").evaluate((table) => getComputedStyle(table).borderCollapse), "collapse");
  assert.equal(await sheets(page, "A4"), 2);
  assert.equal(await sheets(page, "Letter"), 2);
  await examine(page, "the pack for a workshop");
  watched.quiet();
});

test("so do the other guides, whichever way they are read", async () => {
  const { page, watched } = await open(addresses[1] ?? "");
  assert.equal(await sheets(page, "Letter"), 2);
  await page.goto(new URL(addresses[2] ?? "", page.url()).href);
  assert.equal(await sheets(page, "Letter"), 2);
  assert.equal(
    await page
      .locator("bdi[lang=ar]")
      .first()
      .evaluate((name) => getComputedStyle(name).direction),
    "rtl",
  );
  watched.quiet();
});
