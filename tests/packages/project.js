// What every project's page does, whatever has built it.

import assert from "node:assert/strict";

/**
 * Waits for the score, gives an answer in the element, and reads what comes of it.
 *
 * @param {import("playwright-core").Page} page
 */
export async function answersAndScores(page) {
  await scores(page);
  await page.locator("leadmark-assessment").getByRole("radio").nth(2).check();
  const answer = page.locator("#answer");
  await answer.filter({ hasText: "points" }).waitFor();
  // One of sixteen statements in four metrics of the same weight, half way up.
  assert.equal(await answer.textContent(), "level 3, at least 3.125 points");
}

/**
 * @param {import("playwright-core").Page} page
 */
export async function scores(page) {
  const score = page.locator("#score");
  await score.filter({ hasText: /./ }).waitFor();
  assert.equal(await score.textContent(), "50");
}
