// A WebAssembly part or a guide that does not come, comes broken or fails later: kept answers stay, and the page says what to do.

import assert from "node:assert/strict";
import { after, suite, test } from "node:test";
import { serve } from "../server.js";
import { trapping, truncated, withLittleMemory } from "./broken-wasm.js";
import { again, count, fileOf, held, nothingThrown, PAGES, saved } from "./faults.js";
import { host } from "./host.js";
import { PACKAGE, rate, ready, stage } from "./page.js";

const elsewhere = await serve({}, { "/guide.md": PAGES["/guide.md"] });
after(() => elsewhere.close());
const { open, server, forbidden } = await stage(
  after,
  { "/leadmark/": PACKAGE },
  {
    ...PAGES,
    "/strict": host(
      "<leadmark-assessment></leadmark-assessment>",
      `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`,
    ),
    "/elsewhere": host(`<leadmark-assessment src="${elsewhere.origin}/guide.md"></leadmark-assessment>`),
  },
);
const WASM = "**/leadmark.wasm";

/**
 * Opens a page and gives three answers, which are saved.
 *
 * @param {string} [address]
 */
async function answered(address = "/") {
  const opened = await open(address);
  await ready(opened.page);
  await rate(opened.page, [1, 2, 3]);
  await saved(opened.page);
  return { ...opened, before: await held(opened.page) };
}

/**
 * Serves something else in the place of the WebAssembly part, until that is taken back.
 *
 * @param {import("playwright-core").Page} page
 * @param {Buffer | string} body
 * @param {string} [contentType]
 */
async function serveInstead(page, body, contentType = "application/wasm") {
  await page.unroute(WASM);
  await page.route(WASM, (route) => route.fulfill({ body, contentType }));
}

// Side by side: much of their time is waiting for what is tried again.
suite("parts that fail", { concurrency: 3 }, () => {
  for (const [name, body, contentType, said] of /** @type {const} */ ([
    ["cut off", truncated(), "application/wasm", /it could not be compiled .* check that the file is leadmark\.wasm/],
    ["of another type", "<!doctype html><p>Not found</p>", "text/html", /it could not be compiled/],
    ["without memory", withLittleMemory(0), "application/wasm", /Leadmark stopped in the middle of its work/],
  ])) {
    test(`WebAssembly ${name}: said, and the answers are there after the next load`, async () => {
      const { page, watched, before } = await answered();
      await serveInstead(page, body, contentType);
      await page.reload();
      await page.locator("leadmark-assessment [part~=error]").getByText(said).waitFor();
      await page.unroute(WASM);
      await page.locator("leadmark-assessment [part~=error] button").click();
      await ready(page);
      assert.deepEqual(await held(page), before);
      nothingThrown(watched);
    });
  }

  test("WebAssembly refused by a policy: said with its mend, and the answers are there without it", async () => {
    const { page, watched, before } = await answered();
    await page.goto(`${server.origin}/strict`);
    await page.getByText("add 'wasm-unsafe-eval' to script-src").waitFor();
    await forbidden(/^script-src: wasm-eval /);
    await page.goto(server.origin);
    await ready(page);
    assert.deepEqual(await held(page), before);
    nothingThrown(watched);
  });

  test("a trap in the middle: answers stay, a file can be saved, and nothing is asked of the instance again", async () => {
    const { page, watched } = await open("/empty");
    await serveInstead(page, trapping("guidehandle_plan"));
    await page.goto(server.origin);
    await ready(page);
    await rate(page, [1, 2, 3]);
    await saved(page);
    await page.getByRole("button", { name: "Results so far" }).click();
    // Of whichever element is drawn first after it.
    const error = page.locator("leadmark-assessment [part~=error]").first();
    await error.getByText("Leadmark stopped in the middle of its work").waitFor();
    await error.getByText("Saved on this device").waitFor();
    const file = await fileOf(page, "leadmark-assessment [part~=save-file]");
    assert.equal(Object.keys(file.answers).length, 3);

    // What is answered now is kept, too, though nothing can be worked out of it.
    const refused = await page.evaluate(() => {
      const session = document.querySelector("leadmark-assessment")?.session;
      session?.rate("innovation", 4);
      session?.rate("innovation", 5);
      try {
        return session?.card;
      } catch (thrown) {
        return /** @type {{ code?: string }} */ (thrown).code;
      }
    });
    assert.equal(refused, "trapped");
    assert.equal(await count(page), 4);
    await error.getByText("Saved on this device").waitFor();
    await page.unroute(WASM);
    await error.getByRole("button", { name: "Load the page anew" }).click();
    await ready(page);
    const { levels } = await held(page);
    assert.deepEqual([Object.keys(levels).length, levels["innovation"]], [4, 5]);
    nothingThrown(watched);
  });

  test("a trap by the answer itself: the answer is kept", async () => {
    const { page, watched } = await open("/empty");
    await serveInstead(page, trapping("guidehandle_scoring"));
    await page.goto(server.origin);
    await ready(page);
    await page.locator("leadmark-assessment fieldset input[value='4']").first().click();
    await page.getByText("Leadmark stopped in the middle of its work").waitFor();
    await saved(page);
    await page.unroute(WASM);
    await again(page);
    assert.deepEqual(Object.values((await held(page)).levels), [4]);
    nothingThrown(watched);
  });

  for (const [name, answer, said] of /** @type {const} */ ([
    ["missing", { status: 404, body: "" }, "it answered 404"],
    [
      "a web page",
      { contentType: "text/html", body: "<!DOCTYPE html>\n<p>Sign in</p>" },
      "it answered with a web page",
    ],
    ["too big", { body: "- More {#more}\n".repeat(400_000) }, "has more than 4 MB"],
  ])) {
    test(`a guide that is ${name}: said, and the answers are there when it comes`, async () => {
      const { page, watched, before } = await answered("/fetched");
      await page.route("**/guide.md", (route) => route.fulfill(answer));
      await page.reload();
      await page.locator("leadmark-assessment [part~=error]").getByText(said).waitFor();
      await page.unroute("**/guide.md");
      await page.getByRole("button", { name: "Try again" }).click();
      await ready(page);
      assert.deepEqual(await held(page), before);
      nothingThrown(watched);
    });
  }

  test("a guide that does not come: said after a while, and fetched anew on demand", async () => {
    const { page, watched, before } = await answered("/fetched");
    let coming = false;
    await page.route("**/guide.md", (route) => (coming ? route.continue() : undefined));
    await page.clock.install();
    await page.reload();
    await page.getByText("Loading the guide…").waitFor();
    assert.equal(await page.getByRole("button", { name: "Try again" }).count(), 0);
    await page.clock.fastForward(9000);
    await page.getByText("The guide is still on its way.").waitFor();
    coming = true;
    await page.getByRole("button", { name: "Try again" }).click();
    await ready(page);
    assert.deepEqual(await held(page), before);
    nothingThrown(watched);
  });

  test("a guide of another site that does not allow it: said with its mend", async () => {
    const { page, watched, before } = await answered();
    await page.goto(`${server.origin}/elsewhere`);
    await page.getByText("only where that site allows it (Access-Control-Allow-Origin)").waitFor();
    await page.goto(server.origin);
    await ready(page);
    assert.deepEqual(await held(page), before);
    nothingThrown(watched);
  });
});
