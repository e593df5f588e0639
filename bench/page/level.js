// Where a level of a statement is on a page, whoever drew it.

/**
 * Finds the label of a level by its text, which no other level has: a statement that is not shown as it should be is not found.
 *
 * @param {import("playwright-core").Page} page
 * @param {import("./metrics.js").Metric["items"][number]} item
 * @param {number} place of the level, from 0
 */
export function levelLabel(page, { id, levels }, place) {
  const level = levels[place];
  if (level === undefined) {
    throw new Error(`${id} has no level ${place + 1}`);
  }
  return page.locator("label:has(input[type=radio])", { hasText: level.text });
}
