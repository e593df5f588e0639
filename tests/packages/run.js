// Tries the package as strangers would: packs it, installs the pack into a folder of its own outside this repository,
// builds the small projects there with every tool, and runs them. `node tests/packages/run.js bundlers` runs one part.

import { execFileSync, spawnSync } from "node:child_process";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const house = join(here, "../..");
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

const place = await mkdtemp(join(tmpdir(), "leadmark-toolchains-"));
try {
  await install();
  process.exitCode = await runTests(process.argv.slice(2));
} finally {
  await rm(place, { recursive: true, force: true });
}

/** The tools are those of the lock file; the package is the packed file and nothing else. */
async function install() {
  const started = performance.now();
  await cp(here, place, { recursive: true, filter: (path) => basename(path) !== "node_modules" });
  await cp(join(house, ".npmrc"), join(place, ".npmrc"));
  // Without scripts: what others wrote runs only when it is tried.
  run(["ci", "--ignore-scripts", "--prefer-offline", "--loglevel", "error"]);
  // Without scripts: the build that would run first has just run.
  run(["pack", join(house, "pkg"), "--ignore-scripts", "--loglevel", "error"]);
  const pack = (await readdir(place)).find((name) => name.endsWith(".tgz"));
  run(["install", "--no-save", "--no-package-lock", "--prefer-offline", "--loglevel", "error", `./${pack}`]);
  console.log(`packed and installed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** @param {string[]} command */
function run(command) {
  execFileSync(npm, command, { cwd: place, stdio: ["ignore", "ignore", "inherit"] });
}

/** @param {string[]} only parts of the names of test files; all where there are none */
async function runTests(only) {
  const names = (await readdir(here)).filter((name) => name.endsWith(".test.js"));
  const files = names.filter((name) => only.length === 0 || only.some((part) => name.includes(part))).sort();
  const { status } = spawnSync(
    process.execPath,
    ["--test", "--test-concurrency", "2", "--test-reporter", "spec", ...files.map((name) => join(here, name))],
    { stdio: "inherit", env: { ...process.env, LEADMARK_TOOLCHAINS: place } },
  );
  return status ?? 1;
}
