// Every figure on the screen is the command line's for the exported file: three guides, quick and full.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { expectedFigures, planByCommand, scoreByCommand } from "./command-line.js";
import { figures, PACKAGE, stage } from "./page.js";
import { answered, bring, GUIDES, mixed, resultPages, tableFigures } from "./results.js";

const { open } = await stage(after, { "/leadmark/": PACKAGE }, resultPages());
const folder = await mkdtemp(join(tmpdir(), "leadmark-"));
after(() => rm(folder, { recursive: true }));

for (const { name, file, guide, page: address } of GUIDES) {
  for (const mode of /** @type {const} */ (["quick", "full"])) {
    test(`${name}, ${mode}`, async () => {
      const { page, watched } = await open(address);
      const targets = Object.fromEntries(guide.data.metrics.slice(0, 1).map(({ id }) => [id, 4]));
      await bring(page, answered(guide, mixed, { mode, targets }));
      const exported = await save(page, `${guide.data.id}-${mode}.json`);
      const card = scoreByCommand(exported, file);
      assert.deepEqual(await figures(page), expectedFigures(card));
      await compareTargets(page, card);
      await compareLenses(page, card);
      await compareShares(page, card);
      await compareGroups(page, card);
      await comparePlan(page, planByCommand(exported, file));
      watched.quiet();
    });
  }
}

/**
 * Exports the answers as a person would, and gives the file's path.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} name
 */
async function save(page, name) {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const path = join(folder, name);
  await (await downloading).saveAs(path);
  return path;
}

/**
 * @param {import("playwright-core").Page} page
 * @param {import("leadmark").Scorecard} card
 */
async function compareTargets(page, card) {
  const rows = await tableFigures(page.locator("[part~=table]"));
  for (const { id, target } of card.metrics) {
    assert.equal(rows[id]?.["target"], shown(target), id);
  }
}

/**
 * @param {import("playwright-core").Page} page
 * @param {import("leadmark").Scorecard} card
 */
async function compareLenses(page, card) {
  const rows = await tableFigures(page.locator("[part~=lens-table]"));
  for (const { id, ...lenses } of [{ id: "", ...card.overall }, ...card.metrics]) {
    for (const lens of /** @type {const} */ (["outcomes", "practices", "readiness"])) {
      const expected = card.overall[lens].answered === 0 ? undefined : shown(lenses[lens].score);
      assert.equal(rows[id]?.[lens], expected, `${id} ${lens}`);
    }
  }
}

/**
 * Opens every metric's account and adds up its shares.
 *
 * @param {import("playwright-core").Page} page
 * @param {import("leadmark").Scorecard} card
 */
async function compareShares(page, card) {
  for (const metric of card.metrics) {
    const fold = page.locator(`[part~=why] details[data-metric="${metric.id}"]`);
    await fold.locator("summary").click();
    await fold.locator("table").first().waitFor();
    const rows = await tableFigures(fold.locator("table").first());
    const { "": sum, ...items } = rows;
    const fed = card.items.filter(({ kind }) => kind === "indicator" || kind === "measure");
    const expected = fed.flatMap(({ id, feeds }) =>
      feeds
        .filter((feed) => feed.metric === metric.id && feed.weight > 0)
        .map(({ share, headroom }) => [id, { share: shown(share), headroom: shown(headroom) }]),
    );
    assert.deepEqual(items, Object.fromEntries(expected));
    const { score } = metric.outcomes;
    assert.equal(sum?.["sum"], score === null ? undefined : String(score));
    const total = (/** @type {string} */ name) =>
      Object.values(items).reduce((added, row) => added + Number(row[name]), 0);
    if (score !== null) {
      assert.ok(Math.abs(total("share") - score) < 1e-9, `${metric.id}: the shares add up to ${total("share")}`);
      assert.ok(Math.abs(total("headroom") - (100 - score)) < 1e-9, metric.id);
    }
  }
}

/**
 * @param {import("playwright-core").Page} page
 * @param {import("leadmark").Scorecard} card
 */
async function compareGroups(page, card) {
  const names = { measures: "measures", practices: "practices", topic: "topics" };
  for (const [kind, name] of Object.entries(names)) {
    const groups = card.groups.filter((group) => group.kind === kind && group.score.applicable > 0);
    const table = page.locator(`[part~=groups] details[data-kind=${name}] table`);
    if (groups.every(({ score }) => score.answered === 0)) {
      assert.equal(await table.count(), 0, kind);
      continue;
    }
    assert.deepEqual(
      await tableFigures(table),
      Object.fromEntries(
        groups.map(({ id, score: { score, low, high, answered, applicable } }) => [
          id,
          { score: shown(score), range: `${shown(low)}/${shown(high)}`, answered: `${answered}/${applicable}` },
        ]),
      ),
    );
  }
}

/**
 * @param {import("playwright-core").Page} page
 * @param {import("leadmark").Plan} plan
 */
async function comparePlan(page, plan) {
  const steps = await page.locator("[part~=steps] li").evaluateAll((items) =>
    items.map((item) => ({
      item: item.getAttribute("data-item"),
      gains: [...item.querySelectorAll("[data-figure=gain]")].map((gain) => gain.getAttribute("value")),
      overall: item.querySelector("[data-figure=overall-gain]")?.getAttribute("value") ?? "",
    })),
  );
  assert.ok(steps.length > 0);
  assert.deepEqual(
    steps,
    plan.actions.map(({ item, gains, overallGain }) => ({
      item,
      gains: gains.flatMap(({ points }) => (points === null ? [] : [String(points)])),
      overall: shown(overallGain),
    })),
  );
}

/**
 * @param {number | null} value
 */
function shown(value) {
  return value === null ? "" : String(value);
}
