// A guide of one's own as the page keeps it, changed from outside.

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
