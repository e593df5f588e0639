// Every view in a language that is made of English: what is not in it is not in a catalogue, and its longer words show
// where there is no room for them.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { packLink } from "leadmark";
import { around, assessment, DAY, FIRST, file } from "./assessments.js";
import { spoil } from "./kept.js";
import { legible } from "./legible.js";
import { settled, stage, until } from "./page.js";
import { plainTexts, speakPseudo } from "./pseudo.js";

const { open, server } = await stage(after);

/** Where a guide is named by its id. */
const NAMED = /^⟦[^aeiouy]*\u2068technical-leadership\u2069[^aeiouy]*⟧$/;

/** What the person wrote, what languages call themselves, and what an element or a file is called. */
const GIVEN = [/^Leadmark$/, /^Winter$/, /^(English|Deutsch|Español|Français)$/, /\.json$/, /^Payments$/, NAMED];

/** A guide with findings of several kinds. What they name has no vowels, so that it is not taken for a sentence of ours. */
const MISTAKEN =
  "# G\n\n## Success metrics\n\n**Q**\n\n- X {#x wght=2 weight=mch}\n- Y {#x}\n- Z <b>\n\n| b |\n|---|\n| b |\n\n### W\n";

/** Opens the page, narrow, in this language. */
async function opened() {
  const { page, context, watched } = await open("/guide.html", {
    locale: "de",
    viewport: { width: 320, height: 720 },
  });
  await speakPseudo(context);
  await page.goto(`${server.origin}/`);
  await page.getByText("⟦").first().waitFor();
  return { page, watched };
}

/**
 * Goes to a view and judges it.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} hash
 */
async function look(page, hash) {
  // The view before has a heading, too, until the page hears of the other address; it hears it first.
  await page.evaluate(async (hash) => {
    const heard = new Promise((heard) => addEventListener("hashchange", heard, { once: true }));
    location.hash = hash;
    await heard;
  }, `#/${hash}`);
  await page.locator("[data-view]:not([hidden])").locator("h1").first().waitFor();
  await judge(page, hash);
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} view
 */
async function judge(page, view) {
  await settled(page);
  assert.deepEqual(await plainTexts(page, GIVEN), [], `${view} says something that is in no catalogue`);
  await legible(page, view);
}

test("the views of a person's own assessment", async () => {
  const { page, watched } = await opened();
  await judge(page, "start");
  await look(page, "assess?mode=full");
  const item = page.locator("leadmark-assessment fieldset").first();
  await item.locator("input").first().check();
  await item.locator("summary").click();
  await judge(page, "an item with its evidence");
  await look(page, "assess/review");
  await look(page, "results");
  await page.locator("leadmark-results details").evaluateAll((all) => {
    for (const one of all) {
      one.setAttribute("open", "");
    }
  });
  await judge(page, "results, all open");
  await look(page, "guide");
  await look(page, "embed");
  await look(page, "own");
  await page.locator("#own-text").fill(MISTAKEN);
  await page.locator(".diagnostics li").nth(5).waitFor();
  await judge(page, "a guide of one's own with its findings");
  await look(page, "nowhere");
  await look(page, "invited?role=peer&group=Payments");
  watched.quiet();
});

test("shared results, and what can't be shown", async () => {
  const { page, watched } = await opened();
  await page.goto(`${server.origin}/#/shared/${await packLink(assessment("shared", around(3)), { notes: true })}`);
  await page.locator("[data-view=shared] leadmark-results [part~=table]").waitFor();
  await judge(page, "shared results");
  await page.goto(`${server.origin}/#/shared/abc`);
  await page.locator("[data-view=shared] [role=alert]").waitFor();
  await judge(page, "a broken link");
  await look(page, "assess?role=boss");
  await page.route("**/team-*.js", (route) => route.abort());
  await page.goto(`${server.origin}/#/team`);
  await page.locator("[role=alert]:visible").waitFor();
  await judge(page, "a view that can't be loaded");
  assert.match(watched.complaints.join(), /^Failed to load resource/);
});

test("files with mistakes, of another guide, and a kept guide that is none any more", async () => {
  const { page, watched } = await opened();
  const broken = {
    ...assessment("broken", around(3), { name: "Winter" }),
    rater: /** @type {any} */ ({ role: "bss", group: 7 }),
    mode: /** @type {any} */ ("shrt"),
    startedAt: /** @type {any} */ ([]),
    targets: { "b-1": 3 },
  };
  const files = [
    file("broken.json", { ...broken, answers: { ...broken.answers, "b-2": { level: 12, note: {}, at: 1 } } }),
    file("list.json", "[]"),
    file("text.json", "Hello"),
    file("other.json", { ...broken, guide: { id: "b-3", fingerprint: "" } }),
  ];
  await look(page, "history");
  await page.locator("[data-view=history] .drop input").setInputFiles(files);
  await page.locator("[data-view=history] .findings li").nth(8).waitFor();
  await judge(page, "files with mistakes in the history");
  await look(page, "results");
  const element = page.locator("leadmark-results");
  for (const one of files) {
    await element.locator("[part~=import] input").setInputFiles(one);
    await element.locator("[part~=keep] .findings li").first().waitFor();
    await judge(page, `${one.name} brought into the results`);
  }
  await look(page, "own");
  await page.locator("#own-text").fill("# G\n\n## Success metrics\n\n### Q\n\n- X\n");
  await page.locator("[data-view=own] button.primary:enabled").click();
  await page.locator(".in-use a").waitFor();
  await spoil(page, "## N");
  await page.reload();
  await page.locator(".in-use bdi").waitFor();
  await judge(page, "a kept guide that can't be used");
  watched.quiet();
});

test("practice", async () => {
  const { page, watched } = await opened();
  await look(page, "practice");
  await page.locator("leadmark-practice [part~=practise]").first().click();
  await page.locator("leadmark-practice textarea").waitFor();
  await judge(page, "a question");
  await page.locator("leadmark-practice [part~=reveal]").click();
  await page.locator("leadmark-practice input[type=checkbox]").first().check();
  await judge(page, "its framework");
  await page.locator("leadmark-practice [part~=save]").click();
  await until(
    page,
    async () => document.querySelector("leadmark-practice")?.shadowRoot?.querySelector("textarea") === null,
  );
  await judge(page, "what came of it");
  await look(page, "practice/interview");
  watched.quiet();
});

test("history and team", async () => {
  const { page, watched } = await opened();
  await look(page, "history");
  await page
    .locator("[data-view=history] .drop input")
    .setInputFiles([
      file("winter.json", assessment("winter", around(2), { name: "Winter" })),
      file("spring.json", assessment("spring", around(4), { updatedAt: FIRST + 90 * DAY })),
    ]);
  await page.locator(".trend").waitFor();
  await judge(page, "two in the history");
  await look(page, "history/winter/spring");
  await look(page, "team");
  const others = [2, 3, 2].map((level, index) =>
    file(`peer-${index}.json`, assessment(`peer-${index}`, around(level, index), { rater: { role: "peer" } })),
  );
  await page
    .locator("[data-view=team] .drop input")
    .first()
    .setInputFiles([file("self.json", assessment("self", around(4))), ...others]);
  await page.locator("[data-view=team] .chart").first().waitFor();
  await judge(page, "a person and others");
  const people = Array.from({ length: 6 }, (_, index) =>
    file(
      `one-${index}.json`,
      assessment(`one-${index}`, around(1 + (index % 5), index), { rater: { role: "self", group: "Payments" } }),
    ),
  );
  await page.locator("[data-view=team] .drop input").first().setInputFiles(people);
  await page.locator("[data-view=team] input[value=cohort]").check();
  await page.locator("[data-view=team] .bar").first().waitFor();
  await judge(page, "a group");
  watched.quiet();
});
