// The whole assessment with the keyboard alone, quick and full; and the focus can be seen at every stop.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { host } from "./host.js";
import { focused, PACKAGE, ready, stage, tabTo } from "./page.js";

const { open } = await stage(
  after,
  { "/leadmark/": PACKAGE },
  {
    "/quick": host('<leadmark-assessment mode="quick" store="none"></leadmark-assessment>'),
    "/full": host('<leadmark-assessment mode="full" store="none"></leadmark-assessment>'),
  },
);

for (const [mode, pages, statements] of /** @type {const} */ ([
  ["quick", 4, 16],
  ["full", 9, 44],
])) {
  test(`${mode}: every statement, the review, the results`, async () => {
    const { page, watched } = await open(`/${mode}`, { viewport: { width: 1100, height: 700 } });
    await ready(page);
    /** @type {Record<string, number>} */
    const chosen = {};
    for (let index = 1; index <= pages; index += 1) {
      await page.locator("leadmark-assessment [part~=heading]", { hasText: `${index} of ${pages}` }).waitFor();
      if (index > 1) {
        assert.match((await focused(page)).text, new RegExp(`^${index} of ${pages}`), "the focus is on the heading");
      }
      for (const name of await itemsShown(page)) {
        const level = 1 + (Object.keys(chosen).length % 5);
        await go(page, (element) => element.tag === "input" && element.name === name);
        await page.keyboard.press("Space");
        for (let press = 1; press < level; press += 1) {
          await page.keyboard.press("ArrowDown");
        }
        assert.equal((await focused(page)).name, name, "nothing moves on by itself");
        chosen[name] = level;
      }
      await go(page, ({ part }) => part.includes("next"));
      await page.keyboard.press("Enter");
    }
    await page.locator("leadmark-assessment").getByText(`All ${statements} statements are answered.`).waitFor();
    assert.match((await focused(page)).text, /^Look over your answers/);
    await go(page, ({ part }) => part.includes("next"));
    await page.keyboard.press("Enter");
    await page.locator("leadmark-results [part~=heading]").first().waitFor();
    assert.match((await focused(page)).text, /^Where you stand/);
    const levels = await page.evaluate(() =>
      Object.entries(document.querySelector("leadmark-assessment")?.assessment?.answers ?? {}).map(
        ([id, { level }]) => /** @type {const} */ ([id, level]),
      ),
    );
    assert.deepEqual(Object.fromEntries(levels), chosen);
    watched.quiet();
  });
}

test("from the review to an open statement, its note and its confidence, and back", async () => {
  const { page, watched } = await open("/quick");
  await ready(page);
  await go(page, ({ tag, text }) => tag === "summary" && text === "All pages");
  await page.keyboard.press("Enter");
  await go(page, ({ text }) => text === "Look over your answers");
  await page.keyboard.press("Enter");
  await page.locator("leadmark-assessment [part~=heading]", { hasText: "Look over" }).waitFor();
  await go(page, ({ text }) => text.startsWith("Question 6:"));
  await page.keyboard.press("Enter");
  await page.locator("leadmark-assessment [part~=heading]", { hasText: "Team performance" }).waitFor();
  assert.equal((await focused(page)).name, "skills");
  await page.keyboard.press("ArrowDown");
  await go(page, ({ tag }) => tag === "summary");
  await page.keyboard.press("Enter");
  await go(page, ({ tag }) => tag === "textarea");
  await page.keyboard.type("Two people changed teams to learn.");
  await go(page, ({ name }) => name === "confidence/skills");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  const answer = await page.evaluate(
    () => document.querySelector("leadmark-assessment")?.assessment?.answers["skills"],
  );
  assert.deepEqual(
    [answer?.level, answer?.note, answer?.confidence],
    [2, "Two people changed teams to learn.", "medium"],
  );
  watched.quiet();
});

/**
 * The items of the page that is shown, in order.
 *
 * @param {import("playwright-core").Page} page
 */
async function itemsShown(page) {
  // The first page's title is drawn before what is asked.
  await page.locator("leadmark-assessment [part~=next]").waitFor();
  return page
    .locator("leadmark-assessment fieldset")
    .evaluateAll((items) => items.map((item) => item.getAttribute("data-item") ?? ""));
}

/**
 * Presses Tab until an element has the focus, and sees to it that each stop on the way can be seen.
 *
 * @param {import("playwright-core").Page} page
 * @param {Parameters<typeof tabTo>[1]} wanted
 */
function go(page, wanted) {
  return tabTo(page, wanted, async ({ tag, name, text }) => {
    // Behind the last stop the browser's own controls have the focus.
    if (tag !== "body") {
      assert.deepEqual(await page.evaluate(focusFaults), [], `${tag} ${name} ${text}`);
    }
  });
}

/** What is wrong with how the focus shows: no ring around the element or its row, out of sight, or covered. */
function focusFaults() {
  /** @type {Element | null | undefined} */
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) {
    element = element.shadowRoot.activeElement;
  }
  if (!element) {
    return ["nothing has the focus"];
  }
  const faults = [];
  const ringed = [element, element.closest(".row")].some((part) => {
    const style = part === null ? undefined : getComputedStyle(/** @type {Element} */ (part));
    return style !== undefined && style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
  });
  if (!ringed) {
    faults.push("no ring");
  }
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const root = /** @type {ShadowRoot | Document} */ (element.getRootNode());
  const above = root.elementFromPoint(x, y);
  if (y < 0 || y > innerHeight) {
    faults.push("out of sight");
  } else if (above === null || !(element.contains(above) || above.contains(element))) {
    faults.push("covered");
  }
  return faults;
}
