// What the page keeps for itself, seen and changed from outside: a guide of one's own, and the language.

import { until } from "./page.js";

/**
 * Puts a text in the place of the guide that the page keeps, as a version would find it that reads guides differently.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} markdown
 */
export async function spoil(page, markdown) {
  await page.evaluate(async (markdown) => {
    const database = await new Promise((opened) => {
      const opening = indexedDB.open("leadmark-page");
      opening.onsuccess = () => opened(opening.result);
    });
    const transaction = database.transaction("guides", "readwrite");
    transaction.objectStore("guides").put({ name: "", markdown }, "own");
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    database.close();
  }, markdown);
}

/**
 * Waits until a language is kept: it is spoken before that.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} language
 */
export async function languageKept(page, language) {
  await until(
    page,
    async (language) => {
      // Opening what is not there would make it, and not as the page does.
      const databases = await indexedDB.databases();
      if (!databases.some(({ name, version }) => name === "leadmark-page" && version === 2)) {
        return false;
      }
      const database = await new Promise((opened) => {
        const opening = indexedDB.open("leadmark-page");
        opening.onsuccess = () => opened(opening.result);
      });
      const kept = await new Promise((got) => {
        const asking = database.transaction("settings").objectStore("settings").get("language");
        asking.onsuccess = () => got(asking.result);
      });
      database.close();
      return kept === language;
    },
    language,
  );
}
