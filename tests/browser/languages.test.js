// Every language: a guide is rated, looked over and exported on a narrow screen, with axe, and all text can be read.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { examine } from "./axe.js";
import { legible } from "./legible.js";
import { next, rate, settled, stage, written } from "./page.js";

const { open, server } = await stage(after);

const NARROW = { width: 320, height: 720 };

/** What the start's first button says, what is said once all is answered, and a finding about a guide. */
const LANGUAGES = {
  "de-AT": {
    begin: "Einschätzung beginnen",
    all: "Alle 16 Aussagen sind beantwortet.",
    direction: "ltr",
    twice: "Die Kennung „\u2068a\u2069“ ist zweimal vergeben.",
  },
  "es-MX": {
    begin: "Empezar la evaluación",
    all: "Las 16 afirmaciones tienen respuesta.",
    direction: "ltr",
    twice: "El identificador «\u2068a\u2069» aparece dos veces.",
  },
  "fr-CA": {
    begin: "Commencer l’évaluation",
    all: "Les 16 affirmations ont leur réponse.",
    direction: "ltr",
    twice: "L’identifiant «\u202f\u2068a\u2069\u202f» est donné deux fois.",
  },
  "ja-JP": {
    begin: "評価を始める",
    all: "16件の設問すべてに回答しました。",
    direction: "ltr",
    twice: "ID「\u2068a\u2069」が2回使われています。",
  },
  "ar-EG": {
    begin: "بدء التقييم",
    all: "أُجيب عن العبارات كلها، وعددها 16.",
    direction: "rtl",
    twice: "المعرّف «\u2068a\u2069» مستخدم مرتين.",
  },
};

/** One level for each statement of the built-in guide, by success metric. */
const LEVELS = [
  [5, 4, 5, 4],
  [1, 2, 1, 1],
  [3, null, 4, 2],
  [2, 3, 3, 4],
];

for (const [locale, { begin, all, direction, twice }] of Object.entries(LANGUAGES)) {
  test(`the whole way in ${locale}`, async () => {
    const { page, watched } = await open("/", { locale, viewport: NARROW });
    const start = page.getByRole("link", { name: begin, exact: true });
    await start.waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.dir), direction);
    await examine(page, `start, ${locale}`);
    await legible(page, `start, ${locale}`);

    await start.click();
    for (const [index, levels] of LEVELS.entries()) {
      await page.locator(`leadmark-assessment [part~=heading]`).waitFor();
      await page.locator("leadmark-assessment fieldset").first().waitFor();
      await rate(page, levels);
      if (index === 2) {
        await legible(page, `assessment, ${locale}`);
      }
      await next(page);
    }
    await page.getByText(all).waitFor();
    await examine(page, `look over, ${locale}`);
    await legible(page, `look over, ${locale}`);

    await page.locator("leadmark-assessment [part~=next]").click();
    await page.locator("leadmark-results [part~=table]").waitFor();
    await examine(page, `results, ${locale}`);
    await legible(page, `results, ${locale}`);
    await growsFromTheStart(page, direction);

    const downloading = page.waitForEvent("download");
    await page.locator("leadmark-results [part~=export]").first().click();
    assert.match((await downloading).suggestedFilename(), /^leadmark-technical-leadership-.+\.json$/);
    await written(page);

    for (const view of ["practice", "guide", "history", "team", "embed", "own", "nowhere"]) {
      await page.goto(`${server.origin}/#/${view}`);
      const place = view === "nowhere" ? "missing" : view;
      await page.locator(`[data-view=${place}]:not([hidden])`).locator("h1").first().waitFor();
      await settled(page);
      await legible(page, `${view}, ${locale}`);
    }
    await page.goto(`${server.origin}/#/own`);
    await page.locator("#own-text").fill("# G\n\n## Success metrics\n\n### Q {#a}\n\n- I {#a}\n");
    await page.locator(".diagnostics li", { hasText: twice }).waitFor();
    assert.equal(await page.locator(".diagnostics [lang]").count(), 0);
    await legible(page, `a finding, ${locale}`);
    watched.quiet();
  });
}

/**
 * Holds the chart's dots against their scores: they are counted from where reading begins.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} direction
 */
async function growsFromTheStart(page, direction) {
  const dots = await page.locator("leadmark-results [part~=chart] .plot").evaluateAll((rows) =>
    rows.map((row) => {
      const track = /** @type {Element} */ (row.querySelector(".track")).getBoundingClientRect();
      const dot = /** @type {Element} */ (row.querySelector(".dot")).getBoundingClientRect();
      const score = Number(row.querySelector(".figure")?.textContent);
      return { score, at: (100 * (dot.left + dot.width / 2 - track.left)) / track.width };
    }),
  );
  assert.equal(dots.length, 5);
  for (const { score, at } of dots) {
    assert.ok(Math.abs((direction === "rtl" ? 100 - at : at) - score) < 1.5, `${score} stands at ${at} %`);
  }
}
