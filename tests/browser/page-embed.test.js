// The Embed view, and the page for frames that it leads to.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { examine } from "./axe.js";
import { PACKAGE, SITE, stage } from "./page.js";

const GUIDE = await readFile(
  fileURLToPath(new URL("../../guides/examples/on-call-readiness.md", import.meta.url)),
  "utf8",
);
const { open, server } = await stage(
  after,
  { "/leadmark/": PACKAGE, "/": SITE },
  {
    "/own.md": GUIDE,
    "/host": "<!doctype html><html lang='en'><title>Host</title><main>CODE</main></html>",
  },
);

/**
 * @param {import("playwright-core").Page} page
 */
function code(page) {
  return page.getByLabel("Code to copy").inputValue();
}

test("the element's code is what works in a page that knows nothing of Leadmark", async () => {
  const { page, watched } = await open("/#/embed");
  await page.getByLabel("Where answers are kept").selectOption("Nowhere: gone when the page is closed");
  await page.getByLabel("Address of your own guide").fill('own.md"<x>');
  assert.match(await code(page), /src="own\.md&quot;&lt;x>"/);
  await page.getByLabel("Address of your own guide").fill("/own.md");
  const text = await code(page);
  assert.equal(
    text,
    '<script type="module" src="/leadmark/elements.js"></script>\n<leadmark-assessment src="/own.md" store="none"></leadmark-assessment>\n',
  );
  await page.route("**/host", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="en"><title>Host</title>${text}` }),
  );
  await page.goto(`${server.origin}/host`);
  await page.locator("leadmark-assessment fieldset").first().waitFor();
  await page.getByText("Not saved: kept until this page is closed").first().waitFor();
  watched.quiet();
});

test("the preview is the element itself, and keeps nothing", async () => {
  const { page, watched } = await open("/#/embed");
  const preview = page.getByRole("region", { name: "Preview" });
  await preview.locator("leadmark-assessment fieldset").first().waitFor();
  await preview.locator("input[value='3']").first().check();
  await page.getByLabel("What", { exact: true }).selectOption("Results");
  await preview.locator("leadmark-results").waitFor();
  await page.goto(`${server.origin}/#/history`);
  await page.getByText("No assessment of this guide is kept here yet.").waitFor();
  watched.quiet();
});

test("the frame's code works, with the choices made", async () => {
  const { page, watched } = await open("/#/embed");
  await page.getByRole("radio", { name: "Frame: for wikis that allow no scripts" }).check();
  await page.getByLabel("Colours").selectOption("Dark");
  await page.getByLabel("What is asked").selectOption("The statements only");
  const text = await code(page);
  assert.match(
    text,
    /^<iframe src="http:\/\/127\.0\.0\.1:\d+\/embed\.html\?view=assessment&amp;mode=quick&amp;theme=dark" title="Self-assessment"/,
  );
  await page.route("**/host", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><title>Host</title><main><h1>Host</h1>${text}</main>`,
    }),
  );
  await page.goto(`${server.origin}/host`);
  const frame = page.frameLocator("iframe");
  await frame.locator("leadmark-assessment fieldset").first().waitFor();
  assert.equal(await frame.locator("html").evaluate((root) => getComputedStyle(root).colorScheme), "dark");
  await frame.locator("input[value='3']").first().check();
  await frame.getByText("1 of 16 answered").first().waitFor();
  watched.quiet();
});

test("with the origin of the page around, the frame's code sets the height and can ask for the scores", async () => {
  const { page, watched } = await open("/#/embed");
  await page.getByRole("radio", { name: "Frame: for wikis that allow no scripts" }).check();
  const parent = page.getByLabel("Origin of the page around the frame");
  await parent.fill("https://wiki.example/page");
  await page.getByText("This is no origin, so the height stays fixed.").waitFor();
  assert.doesNotMatch(await code(page), /parent|script/);
  await parent.fill(server.origin);
  await page.getByLabel("Scores").selectOption("Asked for; the person decides");
  await examine(page, "the frame's options");
  const text = await code(page);
  await page.route("**/host", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="en"><title>Host</title><main><h1>Host</h1>${text}</main>`,
    }),
  );
  await page.goto(`${server.origin}/host`);
  await page.frameLocator("iframe").locator("fieldset").first().waitFor();
  await page.waitForFunction(() => (document.querySelector("iframe")?.clientHeight ?? 900) > 1000);
  assert.equal(await page.frameLocator("iframe").getByText("The address of this frame").count(), 0);
  await page.goto(`${server.origin}/#/embed`);
  await page.getByRole("radio", { name: "Frame: for wikis that allow no scripts" }).check();
  await page.getByLabel("Origin of the page around the frame").fill("https://wiki.example");
  await page.getByLabel("What", { exact: true }).selectOption("Practice");
  assert.equal(await page.getByLabel("Scores").count(), 0);
  watched.quiet();
});

test("the single file's command", async () => {
  const { page, watched } = await open("/#/embed");
  await page.getByRole("radio", { name: "Single file" }).check();
  assert.equal(await code(page), "leadmark build my-guide.md --single-file my-guide.html\n");
  assert.equal(await page.getByRole("region", { name: "Preview" }).count(), 0);
  watched.quiet();
});

test("copying the code", async () => {
  const { page, context } = await open("/#/embed");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy" }).click();
  await page.getByText("Copied.").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code(page));
});

test("a frame of one's own guide, and of each view", async () => {
  for (const view of ["assessment", "results", "practice", "guide"]) {
    const { page, watched } = await open(`/embed.html?view=${view}&src=own.md&store=none`);
    await page.locator(`leadmark-${view} h1`).first().waitFor();
    await examine(page, `a frame with ${view}`);
    watched.quiet();
  }
});

for (const [query, said] of /** @type {const} */ ([
  ["view=editor", "There is no view “editor” to show here."],
  ["src=https://elsewhere.example/guide.md", "only guides from http://127.0.0.1"],
  ["src=javascript:alert(1)", "only guides from"],
  ["src=data:text/markdown,x", "only guides from"],
  ["src=http://[", "is no address"],
])) {
  test(`a frame refuses with a sentence, and asks nobody: ${query}`, async () => {
    const { page, watched } = await open(`/embed.html?${query}`);
    await page.getByRole("alert").getByText(said).waitFor();
    assert.deepEqual(
      watched.requests.filter((url) => !url.startsWith(server.origin)),
      [],
    );
    await examine(page, "a refusal");
  });
}

test("the strict policy holds for all three pages", async () => {
  const { page } = await open("/");
  for (const path of ["/", "/embed.html", "/guide.html"]) {
    await page.goto(server.origin + path);
    const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    assert.match(policy ?? "", /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/);
    const html = await (await page.request.get(server.origin + path)).text();
    assert.doesNotMatch(html, / style=| on[a-z]+=|<style|<script(?![^>]* src=)/, path);
  }
  assert.doesNotMatch(await (await page.request.get(`${server.origin}/guide.html`)).text(), /<script|\.wasm/);
});
