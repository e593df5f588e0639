// What the registries' own checkers say of the package.

import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { node, PLACE } from "./place.js";

test("publint finds nothing", async () => {
  const { stdout } = await node(".", "node_modules/publint/src/cli.js", [join("node_modules", "leadmark"), "--strict"]);
  assert.match(stdout, /All good!/);
});

test("every entry's types resolve as its code does", async () => {
  const pack = (await readdir(PLACE)).find((name) => name.endsWith(".tgz")) ?? "";
  const parts = ["assessment", "results", "practice", "guide", "session"].map((name) => `elements/${name}`);
  const entries = [".", "elements", ...parts, "inline"];
  const { stdout } = await node(".", "node_modules/@arethetypeswrong/cli/dist/index.js", [
    pack,
    ...["--profile", "esm-only", "--format", "json", "--entrypoints", ...entries],
  ]);
  const { analysis } = JSON.parse(stdout);
  assert.deepEqual(
    Object.keys(analysis.entrypoints),
    entries.map((entry) => (entry === "." ? entry : `./${entry}`)),
  );
  const asModules = analysis.problems.filter(
    (/** @type {{ resolutionKind?: string }} */ { resolutionKind }) =>
      resolutionKind !== "node10" && resolutionKind !== "node16-cjs",
  );
  assert.deepEqual(asModules, []);
});
