// Each tool builds its project; the result runs in a browser.

import assert from "node:assert/strict";
import { copyFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { stage } from "../browser/page.js";
import { node, PLACE } from "./place.js";
import { answersAndScores, scores } from "./project.js";

const VITE = ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"];
const ROLLUP = ["node_modules/rollup/dist/bin/rollup", "--config", "--silent"];

for (const project of ["vite", "react", "vue", "svelte"]) {
  test(`${project}: builds with Vite, answers and scores`, async () => {
    await built(project, VITE);
    await opened(project, "dist", answersAndScores);
  });
}

test("a worker of modules, built with Vite, scores", async () => {
  await built("worker", VITE);
  await opened("worker", "dist", scores);
});

test("webpack: answers and scores", async () => {
  await built("webpack", ["build.js"]);
  await withPage("webpack", "dist");
  await opened("webpack", "dist", answersAndScores);
  assert.equal((await readdir(join(PLACE, "webpack/dist"))).filter((name) => name.endsWith(".wasm")).length, 1);
});

test("esbuild: answers and scores with the wasm inside, and with its address", async () => {
  await built("esbuild", ["build.js"]);
  await withPage("esbuild", "dist/inline");
  const { requests } = await opened("esbuild", "dist/inline", answersAndScores);
  assert.deepEqual(
    requests.filter((path) => path.endsWith(".wasm")),
    [],
  );
  await withPage("esbuild", "dist/address");
  await opened("esbuild", "dist/address", answersAndScores);
});

test("Rollup: answers and scores with the wasm inside, and with a plugin that carries it along", async () => {
  await built("rollup", ROLLUP);
  await withPage("rollup", "dist/inline");
  const { requests } = await opened("rollup", "dist/inline", answersAndScores);
  assert.deepEqual(
    requests.filter((path) => path.endsWith(".wasm")),
    [],
  );
  await withPage("rollup", "dist/asset");
  await opened("rollup", "dist/asset", answersAndScores);
});

/**
 * Builds a project; a tool that warns has something to say about the package.
 *
 * @param {string} project
 * @param {string[]} command
 */
async function built(project, [module = "", ...rest]) {
  const { stderr } = await node(project, module, rest);
  assert.equal(stderr, "");
}

/**
 * Puts the page beside what a tool has made that knows of modules only.
 *
 * @param {string} project
 * @param {string} folder
 */
async function withPage(project, folder) {
  await copyFile(join(PLACE, "page.html"), join(PLACE, project, folder, "index.html"));
}

/**
 * Opens what was built, and tells what the page asked for.
 *
 * @param {string} project
 * @param {string} folder
 * @param {(page: import("playwright-core").Page) => Promise<void>} use
 */
async function opened(project, folder, use) {
  const { open, server } = await stage(after, { "/": `${join(PLACE, project, folder)}/` });
  const { page, watched, context } = await open("/");
  await use(page);
  watched.quiet();
  await context.close();
  return server;
}
