// The `leadmark` command, for what is compared with the package.

import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));
const BINARY = process.env["LEADMARK_BIN"] ?? join(here, "../../target/debug/leadmark");

/**
 * Runs `leadmark` and reads the JSON that it prints.
 *
 * @param {readonly string[]} words
 * @param {{ cwd?: string }} [options] the folder that it runs in
 * @returns {Promise<unknown>}
 */
export async function leadmark(words, options = {}) {
  const { stdout } = await run(BINARY, words, { ...options, maxBuffer: Number.POSITIVE_INFINITY });
  return JSON.parse(stdout);
}
