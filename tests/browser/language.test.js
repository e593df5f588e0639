// Which language is spoken: that of the element, of what is around it, of the menu, of the browser; and English where the
// words of another can't be had.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { languageKept } from "./kept.js";
import { PACKAGE, SITE, stage } from "./page.js";

/** An element in German in a page in Spanish, one that follows the page, and one in a language that there is not. */
const HOST = `<!doctype html>
<html lang="es-MX">
  <title>Host</title>
  <script type="module" src="/leadmark/elements.js"></script>
  <leadmark-practice id="own" lang="de-CH" store="none"></leadmark-practice>
  <section lang="fr"><leadmark-practice id="around" store="none"></leadmark-practice></section>
  <leadmark-practice id="page" store="none"></leadmark-practice>
  <leadmark-practice id="unknown" lang="nl" store="none"></leadmark-practice>
</html>`;

const { open, server } = await stage(after, { "/leadmark/": PACKAGE, "/": SITE }, { "/host.html": HOST });

/**
 * The heading of an element, once it says so.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} id
 * @param {string} words
 */
function says(page, id, words) {
  return page.locator(`#${id}`).getByRole("heading", { name: words, exact: true, level: 2 }).waitFor();
}

test("an element speaks its own language, else the nearest, and follows it", async () => {
  const { page, watched } = await open("/host.html", { locale: "ja" });
  await says(page, "own", "Üben");
  await says(page, "around", "Entraînement");
  await says(page, "page", "Practicar");
  await says(page, "unknown", "Practice");
  await page.evaluate(() => document.documentElement.setAttribute("lang", "ar"));
  await says(page, "page", "التدرّب");
  await says(page, "around", "Entraînement");
  await page.evaluate(() => document.documentElement.removeAttribute("lang"));
  await says(page, "page", "練習");
  assert.deepEqual(
    watched.requests.flatMap((address) => /languages\/(\w+)\.js/.exec(address)?.[1] ?? []).sort(),
    ["ar", "de", "es", "fr", "ja"],
    "each language is asked for once, and English never",
  );
  watched.quiet();
});

test("words that can't be loaded are English", async () => {
  const { page } = await open("/guide.html", { locale: "de" });
  await page.route(/\/assets\/(de|catalogue)-[^/]+\.js$/, (route) => route.abort());
  await page.goto(`${server.origin}/#/practice`);
  await page.locator("leadmark-practice").getByRole("heading", { name: "Practice", exact: true }).waitFor();
  await page.getByRole("link", { name: "History" }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
});

test("the menu's language is kept, and erased with everything", async () => {
  const { page, watched } = await open("/#/history");
  await page.getByRole("heading", { name: "Your history" }).waitFor();
  await page.getByLabel("Language").selectOption("de");
  await page.getByRole("heading", { name: "Ihr Verlauf" }).waitFor();
  assert.equal(await page.title(), "Verlauf – Leadmark");
  assert.equal(await page.locator("header nav").getAttribute("aria-label"), "Ansichten");
  await page.getByLabel("Sprache").selectOption("ar");
  await page.getByRole("heading", { name: "سجلّك" }).waitFor();
  await languageKept(page, "ar");
  await page.reload();
  await page.getByRole("heading", { name: "سجلّك" }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.dir), "rtl");
  await page.getByRole("link", { name: "البداية" }).click();
  await page.getByRole("link", { name: "بدء التقييم", exact: true }).waitFor();
  await page.getByRole("link", { name: "السجل", exact: true }).click();
  await page.locator(".erase").click();
  await page.locator(".confirm").click();
  await page.getByText("مُحي كل شيء.").waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Your history" }).waitFor();
  await page.getByLabel("Language").selectOption("fr");
  await page.getByLabel("Langue").selectOption("en");
  await page.getByRole("heading", { name: "Your history" }).waitFor();
  assert.match((await page.locator(".skip").textContent()) ?? "", /Skip to content/);
  watched.quiet();
});
