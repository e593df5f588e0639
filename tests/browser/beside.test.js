// The WebAssembly part is made ready beside the page, and by the page itself where that can't be done.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { nothingThrown } from "./faults.js";
import { rate, ready, stage } from "./page.js";

/** @typedef {import("playwright-core").Page} Page */

const { open, server } = await stage(after);
const ASSESS = "/#/assess/technical-excellence";

/**
 * Answers four statements and waits for the score that comes of them.
 *
 * @param {Page} page
 */
async function answered(page) {
  await ready(page);
  await rate(page, [4, 4, 4, 4]);
  await page.waitForFunction(() => {
    const element = /** @type {any} */ (document.querySelector("leadmark-assessment"));
    return element.scorecard?.metrics[0].outcomes.score === 75;
  });
}

/**
 * Opens a page of the site on which nothing begins by itself, and then the assessment.
 *
 * @param {(page: Page) => unknown} before
 * @param {() => void} [script]
 */
async function assessed(before, script) {
  const { page, watched } = await open("/frame.js", {}, script);
  await before(page);
  await page.goto(server.origin + ASSESS);
  await answered(page);
  nothingThrown(watched);
  await page.context().close();
}

test("a worker compiles it, from one request, and is gone afterwards", async () => {
  /** @type {string[]} */
  const began = [];
  /** @type {string[]} */
  const asked = [];
  let left = 0;
  await assessed((page) => {
    page.on("worker", (worker) => {
      began.push(new URL(worker.url()).pathname);
      left += 1;
      worker.on("close", () => {
        left -= 1;
      });
    });
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  });
  assert.deepEqual(
    began.map((path) => path.replace(/-[\w-]{8}\.js$/, "")),
    ["/assets/compiling"],
  );
  assert.equal(left, 0);
  assert.equal(asked.filter((path) => path.endsWith(".wasm")).length, 1);
});

test("without workers the page compiles it", () =>
  assessed(
    () => undefined,
    () => Reflect.deleteProperty(globalThis, "Worker"),
  ));

test("without the worker's file the page compiles it", () =>
  assessed((page) => page.route("**/compiling-*.js", (route) => route.abort())));

test("where the worker comes to nothing the page compiles it", async () => {
  let asked = 0;
  await assessed((page) =>
    page.route("**/compiling-*.js", async (route) => {
      asked += 1;
      // The page asks first, then the worker that it begins.
      await (asked === 1 ? route.continue() : route.abort());
    }),
  );
  assert.equal(asked, 2);
});
