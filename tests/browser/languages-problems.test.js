// What can't be used, in the language of who reads it: files with mistakes, files of another guide, a kept guide that is none any
// more, links, and elements whose guide is not there. What Rust and the package say of it in English is nowhere on the page.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Guide, packLink } from "leadmark";
import { around, assessment, file } from "./assessments.js";
import { examine } from "./axe.js";
import { host } from "./host.js";
import { languageKept, spoil } from "./kept.js";
import { PACKAGE, SITE, stage } from "./page.js";

const { open, server } = await stage(
  after,
  { "/leadmark/": PACKAGE, "/": SITE },
  {
    "/nowhere.html": host('<leadmark-assessment src="/nowhere.md" lang="de"></leadmark-assessment>'),
    "/spoilt.html": host('<leadmark-assessment src="/spoilt.md" lang="ar"></leadmark-assessment>'),
    "/spoilt.md": "# Nothing to rate\n",
  },
);

/** A file of which some can be used, and what is wrong with it in English. */
const BROKEN = assessment("broken", around(3), {
  name: "Winter",
  .../** @type {any} */ ({ rater: { role: "boss" }, targets: { nothing: 3 } }),
});
BROKEN.answers["reliability"] = /** @type {any} */ ({ level: 9, note: 7, at: "soon" });
const guide = await Guide.builtin();
const ENGLISH = guide.read(JSON.stringify(BROKEN)).problems.flatMap(({ message, help }) => [message, help]);
assert.equal(ENGLISH.length, 10);

/**
 * Everything that a page says, in shadow roots, too.
 *
 * @param {import("playwright-core").Page} page
 */
async function everything(page) {
  return page.evaluate(() => {
    /** @type {(node: Node) => string} */
    const text = (node) => {
      if (node instanceof Text) {
        return node.data;
      }
      const inside = node instanceof Element && node.shadowRoot !== null ? node.shadowRoot : node;
      return [...inside.childNodes].map(text).join(" ");
    };
    return text(document.body).replace(/\s+/g, " ");
  });
}

/**
 * Waits until a page says some sentences, and asserts that it says nothing of what English says in their place.
 *
 * @param {import("playwright-core").Page} page
 * @param {readonly string[]} said with the values set apart
 * @param {readonly string[]} [english]
 */
async function says(page, said, english = ENGLISH) {
  for (const sentence of said) {
    await page.getByText(sentence).first().waitFor();
  }
  const text = (await everything(page)).toLowerCase();
  const left = english.filter((sentence) => text.includes(sentence.toLowerCase()));
  assert.deepEqual(left, [], text);
}

const GERMAN = [
  '\u2068"boss"\u2069 ist keine Rolle; self gilt. Schreiben Sie self, peer, report oder manager.',
  "\u20689\u2069 liegt nicht auf der Skala von 1 bis \u20685\u2069. Geben Sie eine ihrer Stufen als ganze Zahl an.",
  "Das ist eine Zahl, kein Text. Schreiben Sie einen Text.",
  '\u2068"soon"\u2069 ist keine Zeitangabe. Schreiben Sie ganze Millisekunden seit 1970 UTC.',
  "Der Leitfaden hat kein solches Erfolgskriterium; das Ziel bleibt erhalten, zählt aber nirgends.",
];
const ARABIC = [
  '\u2068"boss"\u2069 ليس دورًا، فيُستخدم self.',
  "\u20689\u2069 ليس على المقياس من 1 إلى \u20685\u2069.",
  "المعطى هنا رقم، وليس نصًّا. اكتب نصًّا.",
];

for (const [locale, sentences] of /** @type {const} */ ([
  ["de-AT", GERMAN],
  ["ar-EG", ARABIC],
])) {
  test(`a file with mistakes, brought into the history in ${locale}`, async () => {
    const { page, watched } = await open("/#/history", { locale });
    await page.locator("[data-view=history] .drop input").setInputFiles(file("broken.json", BROKEN));
    await says(page, sentences);
    assert.equal(await page.locator(".findings [lang=en]").count(), 0);
    await examine(page, `problems of a file, ${locale}`);
    watched.quiet();
  });
}

test("the same file, brought into the results", async () => {
  const { page, watched } = await open("/#/results", { locale: "de" });
  const element = page.locator("leadmark-results");
  await element.locator("[part~=import] input").setInputFiles(file("broken.json", BROKEN));
  await says(page, GERMAN);
  await element.locator("[part~=import] input").setInputFiles(file("list.json", "[]"));
  await says(page, ["Das ist eine Liste, keine Einschätzung. Wählen Sie eine Datei, die Leadmark gespeichert hat."]);
  await element.locator("[part~=import] input").setInputFiles(file("text.json", "Hello"));
  await says(page, ["Das ist kein JSON."], ["not JSON:", "Unexpected token"]);
  watched.quiet();
});

test("a copy of what is here that answers another guide", async () => {
  const ours = assessment("one", around(3));
  const theirs = { ...ours, guide: { id: "cooking", fingerprint: "" } };
  const { page, watched } = await open("/#/history", { locale: "de" });
  const input = page.locator("[data-view=history] .drop input");
  await input.setInputFiles(file("one.json", ours));
  await page.locator(".entries li").waitFor();
  await input.setInputFiles(file("one.json", theirs));
  await says(page, ["Dies beantwortet den Leitfaden „cooking“;"], ["these answers are", "the copies answer"]);
  await page.goto(`${server.origin}/#/results`);
  await page.locator("leadmark-results [part~=import] input").setInputFiles(file("one.json", theirs));
  await says(
    page,
    ["Diese Antworten gehören zum Leitfaden „\u2068cooking\u2069“, nicht zu „\u2068technical-leadership\u2069“."],
    ["these answers are", "the copies answer", "own guide"],
  );
  watched.quiet();
});

test("what is kept of a guide of one's own and can't be used, and a switch of language while it shows", async () => {
  const { page, watched } = await open("/", { locale: "de" });
  await page.locator("h1").first().waitFor();
  await page.goto(`${server.origin}/#/own`);
  await page.locator("#own-text").fill("# Handwerk\n\n## Success metrics\n\n### Q\n\n- Es hält\n");
  await page.getByRole("button", { name: "Diesen Leitfaden verwenden" }).click();
  await page.getByRole("link", { name: "Ihr Leitfaden: Handwerk" }).waitFor();
  await page.getByLabel("Sprache").selectOption("fr");
  await page.getByRole("link", { name: "Votre guide : Handwerk" }).waitFor();
  await page.getByLabel("Langue").selectOption("de");
  await page.getByRole("link", { name: "Ihr Leitfaden: Handwerk" }).waitFor();
  await languageKept(page, "de");
  await spoil(page, "## Nothing");
  await page.reload();
  const english = ["no success metrics", "add a section", "can’t be used", "line 1"];
  await says(page, ["ist für diese Version nicht verwendbar", "Der Leitfaden hat keine Erfolgskriterien."], english);
  await page.getByLabel("Sprache").selectOption("fr");
  await says(page, ["Le guide n’a pas de critères de réussite."], [...english, "Erfolgskriterien."]);
  watched.quiet();
});

test("a link to answers with mistakes, and one that holds none", async () => {
  const { page, watched } = await open(`/#/shared/${await packLink(BROKEN, { notes: true })}`, { locale: "de" });
  await says(page, [
    "\u20689\u2069 liegt nicht auf der Skala von 1 bis \u20685\u2069.",
    "Das ist eine Zahl, kein Text.",
  ]);
  const none = /** @type {any} */ ({ format: "other", answers: {} });
  await page.goto(`${server.origin}/#/shared/${await packLink(none)}`);
  await says(
    page,
    ["„\u2068other\u2069“ ist nicht „\u2068leadmark/assessment@1\u2069“.", "Bitten Sie noch einmal um den Link"],
    ["is not"],
  );
  watched.quiet();
});

test("a group whose name is too long to be counted", async () => {
  const { page, watched } = await open("/#/team", { locale: "de" });
  const group = "x".repeat(1_000);
  const people = [1, 2, 3, 4, 5].map((turn) =>
    file(`${turn}.json`, assessment(`one-${turn}`, around(3, turn), { rater: { role: "self", group } })),
  );
  await page.locator("[data-view=team] .drop input").first().setInputFiles(people);
  await says(page, ["Der Name einer Gruppe ist zu lang. Kürzen Sie ihn."], ["the name has more than", "shorten it"]);
  watched.quiet();
});

test("elements whose guide is not there, or is none", async () => {
  const { page } = await open("/nowhere.html");
  await says(page, ["Der Leitfaden ließ sich nicht laden."], ["could not be fetched"]);
  await page.goto(`${server.origin}/spoilt.html`);
  await says(page, ["في الدليل خطأ ولا يمكن استخدامه."], ["no success metrics"]);
});
