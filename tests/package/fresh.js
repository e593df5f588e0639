// A Node of its own for each case, since a module is loaded only once.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Runs a module in a fresh Node and gives what it prints.
 *
 * @param {string} code
 */
export async function fresh(code) {
  const { stdout, stderr } = await run(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: import.meta.dirname,
  });
  assert.equal(stderr, "");
  return stdout.trim();
}
