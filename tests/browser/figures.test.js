// What is shown of a score that is not complete: bounds, reasons, and what "not applicable" does.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { figures, rate, stage } from "./page.js";

const { open } = await stage(after);

/**
 * @param {readonly (number | null | undefined)[]} levels
 */
async function results(levels) {
  const { page, watched } = await open("/#/assess/technical-excellence");
  await page.locator("leadmark-assessment fieldset").first().waitFor();
  await rate(page, levels);
  await page.locator("leadmark-assessment [part~=so-far]").click();
  const all = await figures(page);
  watched.quiet();
  return { page, overall: all[""], metric: all["technical-excellence"] };
}

test("half answered: a score with a band", async () => {
  const { page, metric } = await results([3, 5]);
  assert.deepEqual(metric, { score: 75, low: 37.5, high: 87.5, coverage: 0.5, answered: 2, applicable: 4 });
  const row = page.locator("leadmark-results .plot").nth(1);
  assert.equal(await row.locator(".figure").textContent(), "75");
  const [band, dot, track] = await Promise.all(
    [".band", ".dot", ".track"].map((mark) => row.locator(mark).boundingBox()),
  );
  assert.ok(band && dot && track);
  for (const [x, figure] of /** @type {const} */ ([
    [dot.x + dot.width / 2, 75],
    [band.x + 6, 37.5],
    [band.x + band.width - 6, 87.5],
  ])) {
    const shown = (100 * (x - track.x)) / track.width;
    assert.ok(Math.abs(shown - figure) < 0.5, `${figure} is drawn at ${shown}`);
  }
});

test("under half: the band, no dot, and why", async () => {
  const { page, metric, overall } = await results([3]);
  assert.deepEqual(metric, { score: null, low: 12.5, high: 87.5, coverage: 0.25, answered: 1, applicable: 4 });
  assert.equal(overall?.score, null);
  const row = page.locator("leadmark-results .plot").nth(1);
  assert.equal(await row.locator(".band").count(), 1);
  assert.equal(await row.locator(".dot").count(), 0);
  for (const place of [row, page.locator("leadmark-results tr[data-row=technical-excellence]")]) {
    await place.getByText("No score: fewer than half are answered").waitFor();
  }
  await page.getByText("There is no overall score yet").waitFor();
});

test("not applicable takes statements out of the base, and is not the lowest level", async () => {
  const { page, metric } = await results([null, null, 5, 3]);
  assert.deepEqual(metric, { score: 75, low: 75, high: 75, coverage: 1, answered: 2, applicable: 2 });
  await page.getByText("2 not applicable.").waitFor();
});

test("nothing applies: no score, and not for want of answers", async () => {
  const { page, metric } = await results([null, null, null, null]);
  assert.deepEqual(metric, { score: null, low: null, high: null, coverage: null, answered: 0, applicable: 0 });
  await page.locator("leadmark-results tr[data-row=technical-excellence]").getByText("nothing applies").waitFor();
});

test("the next steps are the lowest answers, with the next level's words", async () => {
  const { page } = await results([5, 2, 4, 1]);
  const steps = page.locator("leadmark-results [part~=steps] li");
  assert.deepEqual(await steps.evaluateAll((items) => items.map((item) => item.getAttribute("data-item"))), [
    "innovation",
    "code-quality",
    "technical-debt",
  ]);
  assert.match((await steps.nth(1).textContent()) ?? "", /From Beginning to Established/);
  assert.match((await steps.nth(1).textContent()) ?? "", /Every change passes review/);
});

test("an answer can be changed and taken back, and the focus stays with its item", async () => {
  const { page } = await open("/#/assess/technical-excellence");
  await page.locator("leadmark-assessment fieldset").first().waitFor();
  await rate(page, [2]);
  await rate(page, [4]);
  const item = page.locator("leadmark-assessment fieldset").first();
  await page.locator("leadmark-assessment").getByText("1 of 16 answered").waitFor();
  await item.locator("[part~=clear]").click();
  await page.locator("leadmark-assessment").getByText("0 of 16 answered").waitFor();
  assert.equal(await item.locator("input:checked").count(), 0);
  assert.equal(
    await item
      .locator("input")
      .first()
      .evaluate((radio) => radio.matches(":focus")),
    true,
  );
});

test("evidence is kept, counted near its limit, and refused beyond it", async () => {
  const { page } = await open("/#/assess/technical-excellence");
  const item = page.locator("leadmark-assessment fieldset").first();
  await item.locator("summary").click();
  const note = item.locator("textarea");
  await note.fill("What I saw in March.");
  await page.getByText("Saved on this device").first().waitFor();
  await page.reload();
  await item.waitFor();
  assert.equal(await note.inputValue(), "What I saw in March.");
  await item.locator("summary").click();
  await note.fill("x".repeat(3_900));
  await item.getByText("3900 of 4000 characters").waitFor();
  await note.fill("🌱".repeat(4_000));
  await item.getByText("4000 of 4000 characters").waitFor();
  await note.fill("x".repeat(4_002));
  await item.getByText("Too long by 2 characters").waitFor();
  assert.equal(await note.getAttribute("aria-invalid"), "true");
  const kept = await page.evaluate(
    () => document.querySelector("leadmark-assessment")?.assessment?.answers["reliability"]?.note,
  );
  assert.equal(kept, "🌱".repeat(4_000));
});
