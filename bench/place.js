// Where things are.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/** For what a measurement makes on the way; `cargo xtask bench` says where. */
export const SCRATCH = process.env["BENCH_SCRATCH"] ?? join(ROOT, "target/bench");

/**
 * The version of a package that is measured beside ours.
 *
 * @param {string} name
 * @returns {string}
 */
export function versionOf(name) {
  return JSON.parse(readFileSync(join(ROOT, "bench/node_modules", name, "package.json"), "utf8")).version;
}
