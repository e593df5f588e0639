// A whole assessment, wherever it is shown.

import assert from "node:assert/strict";

/**
 * Answers all sixteen statements of the built-in guide at one level of five, and goes to the results.
 *
 * @param {import("playwright-core").Page | import("playwright-core").FrameLocator} place the page or frame that the element is in
 * @param {number} [level] from 1 to 5
 */
export async function complete(place, level = 4) {
  const assessment = place.locator("leadmark-assessment");
  for (let metric = 1; metric <= 4; metric += 1) {
    await assessment.getByRole("heading", { name: `${metric} of 4` }).waitFor();
    // The first heading comes before what is asked.
    await assessment.locator("fieldset").first().waitFor();
    for (const item of await assessment.locator("fieldset").all()) {
      await item.locator(`input[value='${level}']`).check();
    }
    await assessment.locator("[part~=next]").click();
  }
  await assessment.getByRole("button", { name: "See your results" }).click();
  const overall = await assessment.locator("leadmark-results [part~=overall] data").textContent();
  assert.equal(overall, String((level - 1) * 25));
}
