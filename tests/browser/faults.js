// What the tests of faults share: a page with an assessment, how many answers it holds, and what it must never say.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GUIDES } from "./build.js";
import { host } from "./host.js";
import { ready } from "./page.js";

/** @typedef {import("playwright-core").Page} Page */

const GUIDE = readFileSync(join(GUIDES, "technical-leadership.md"), "utf8");

/** The pages under test: one of the built-in guide, one of a guide that is fetched, one without anything. */
export const PAGES = {
  "/": host("<leadmark-assessment></leadmark-assessment>"),
  "/fetched": host('<leadmark-assessment src="/guide.md"></leadmark-assessment>'),
  "/guide.md": GUIDE,
  "/empty": "<!doctype html><title>Nothing</title>",
};

/** Complaints of the browser about what the test itself has broken; all others are ours. */
const EXPECTED =
  /^Failed to load resource|blocked by CORS policy|Content Security Policy|WebAssembly\.instantiateStreaming/;

/**
 * Fails if anything was thrown that nobody caught, rejections among it.
 *
 * @param {{ complaints: readonly string[] }} watched
 */
export function nothingThrown({ complaints }) {
  assert.deepEqual(
    complaints.filter((text) => !EXPECTED.test(text)),
    [],
  );
}

/**
 * The assessment that the page holds: its id and its levels, by item.
 *
 * @param {Page} page
 */
export function held(page) {
  return page.evaluate(() => {
    const { id = "", answers = {} } = document.querySelector("leadmark-assessment")?.assessment ?? {};
    return { id, levels: Object.fromEntries(Object.entries(answers).map(([item, { level }]) => [item, level])) };
  });
}

/**
 * How many answers the page holds.
 *
 * @param {Page} page
 */
export async function count(page) {
  return Object.keys((await held(page)).levels).length;
}

/**
 * Waits until the page says that all is saved.
 *
 * @param {Page} page
 */
export async function saved(page) {
  await page.getByText("Saved on this device").first().waitFor();
}

/**
 * Loads the page anew, and waits for its guide.
 *
 * @param {Page} page
 */
export async function again(page) {
  await page.reload();
  await ready(page);
}

/**
 * Presses a button that hands over a file, and reads it.
 *
 * @param {Page} page
 * @param {string} button
 */
export async function fileOf(page, button) {
  const downloading = page.waitForEvent("download");
  await page.locator(button).first().click();
  const path = await (await downloading).path();
  return JSON.parse(readFileSync(path, "utf8"));
}
