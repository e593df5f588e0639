// What npm would publish: all that is promised, nothing else, and types that check in a stranger's project.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../../pkg");

test("the pack holds every entry, the licences, and no sources", async () => {
  // Without scripts: the build that would run first is what the other tests are just using.
  const { stdout } = await run("npm", ["pack", "--dry-run", "--ignore-scripts", "--json"], { cwd: root });
  const parsed = JSON.parse(stdout);
  const [pack] = Array.isArray(parsed) ? parsed : Object.values(parsed);
  /** @type {Set<string>} */
  const paths = new Set(pack.files.map((/** @type {{ path: string }} */ file) => file.path));
  const { exports } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const entries = Object.values(exports)
    .flatMap((entry) => (typeof entry === "string" ? [entry] : Object.values(entry)))
    .filter((entry) => !entry.includes("*"))
    .map((entry) => entry.replace(/^\.\//, ""));
  for (const path of [
    ...entries,
    "dist/guides/technical-leadership.md",
    "dist/LICENSE-MIT",
    "dist/LICENSE-APACHE",
    "dist/THIRD-PARTY-LICENSES.txt",
    "dist/core.js.map",
    "schema/assessment.schema.json",
  ]) {
    assert.ok(paths.has(path), `${path} is missing`);
  }
  for (const path of paths) {
    assert.match(path, /^(dist\/|schema\/[a-z]+\.schema\.json$|package\.json$|README)/);
  }
});

for (const [module, resolution] of [
  ["nodenext", "nodenext"],
  ["esnext", "bundler"],
]) {
  test(`the types check strictly under ${resolution} resolution`, async () => {
    const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
    const project = join(here, "consumer");
    const { stdout } = await run(process.execPath, [
      tsc,
      ...["--project", project, "--module", module ?? "", "--moduleResolution", resolution ?? ""],
    ]).catch((/** @type {{ stdout: string }} */ failed) => failed);
    assert.equal(stdout, "");
  });
}
