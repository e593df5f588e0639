// Pages without any tool: a script tag, a worker, and the wasm inside under a policy that forbids every request.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { stage } from "../browser/page.js";
import { INSTALLED, PLACE } from "./place.js";
import { answersAndScores, scores } from "./project.js";

const FOLDERS = { "/leadmark/": `${join(INSTALLED, "dist")}/`, "/": `${PLACE}/` };

/** The shared modules speak of the package by name, as under a bundler; these addresses are what a page would write. */
const [program, page] = await Promise.all(["program.js", "page.js"].map((name) => readFile(join(PLACE, name), "utf8")));

/**
 * A page with the element, and modules in the order given.
 *
 * @param {readonly string[]} modules
 * @param {string} [head]
 */
function host(modules, head = "") {
  const scripts = modules.map((address) => `<script type="module" src="${address}"></script>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}${scripts.join("")}</head>
    <body><output id="score"></output><output id="answer"></output>
    <leadmark-assessment store="none"></leadmark-assessment></body></html>`;
}

/** @param {string} directives */
function policy(directives) {
  return `<meta http-equiv="Content-Security-Policy" content="${directives}">`;
}

const PAGES = {
  "/program.js": program?.replace('"leadmark"', '"/leadmark/index.js"') ?? "",
  "/page.js": page ?? "",
  "/plain": host(["/leadmark/elements.js", "/page.js"]),
  "/inline": host(
    ["/leadmark/inline.js", "/leadmark/elements.js", "/page.js"],
    policy("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"),
  ),
  "/worker": `<!doctype html><html lang="en"><meta charset="utf-8"><title>Worker</title><output id="score"></output>
    <script type="module" src="/worker/main.js"></script></html>`,
};

test("a script tag: answers and scores", async () => {
  const { open } = await stage(after, FOLDERS, PAGES);
  const { page, watched } = await open("/plain");
  await answersAndScores(page);
  watched.quiet();
  assert.equal(watched.requests.filter((address) => address.endsWith(".wasm")).length, 1);
});

test("the wasm inside: elements and functions share it, and nothing is fetched", async () => {
  const { open } = await stage(after, FOLDERS, PAGES);
  const { page, watched } = await open("/inline");
  await answersAndScores(page);
  watched.quiet();
  const others = watched.requests.filter((address) => !address.endsWith(".js"));
  assert.deepEqual(
    others.map((address) => new URL(address).pathname),
    ["/inline"],
  );
});

test("a worker of modules scores", async () => {
  const { open } = await stage(after, FOLDERS, PAGES);
  const { page, watched } = await open("/worker");
  await scores(page);
  watched.quiet();
});
