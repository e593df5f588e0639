// The recipes of docs/embedding.md for plain HTML, as they stand there.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { complete } from "../complete.js";
import { recipe } from "../recipe.js";
import { serve } from "../server.js";
import { PACKAGE, stage } from "./page.js";

/** @type {Record<string, string>} */
const pages = {};
const { open, server } = await stage(after);
const wiki = await serve({ "/leadmark/": PACKAGE }, pages);
after(() => wiki.close());
const WIKI = wiki.origin.replace("127.0.0.1", "localhost");
const PLACES = { "https://leadmark.example": server.origin, "https://wiki.example": WIKI };

/**
 * @param {string} body
 * @param {string} [policy]
 */
async function put(body, policy) {
  const meta = policy === undefined ? "" : `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  pages["/page"] =
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Wiki</title>${meta}</head><body>${body}</body></html>`;
  const opened = await open("/guide.html");
  await opened.page.goto(`${WIKI}/page`);
  return opened;
}

test("the element, under the policy that the page calls enough", async () => {
  const [element, policy] = await recipe("Plain HTML");
  assert.ok(element && policy);
  const { page, watched } = await put(element.text, `default-src 'none'; ${policy.text.trim()}`);
  await page.locator("leadmark-assessment input[value='3']").first().check();
  await page.getByText("1 of 16 answered").first().waitFor();
  watched.quiet();
});

test("the frame with its script, and the listener for scores", async () => {
  const [frame, listener] = await recipe("The frame", PLACES);
  assert.ok(frame && listener);
  const { page, watched } = await put(
    `${frame.text.replace("&amp;parent", "&amp;results=ask&amp;parent")}<script>${listener.text}</script>`,
    `script-src ${server.origin} 'unsafe-inline'; frame-src ${server.origin}`,
  );
  const inside = page.frameLocator("iframe");
  await complete(inside, 3);
  assert.notEqual(await page.locator("iframe").evaluate((element) => element.clientHeight), 900);
  const logged = page.waitForEvent("console", (message) => message.type() === "log");
  await inside.getByRole("button", { name: "Send my scores" }).click();
  assert.equal((await logged).text(), "50");
  watched.quiet();
});
