// The folder in which run.js has installed the package and every tool.

import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

/** @type {string} */
export const PLACE = given();

/** The package as it is installed there. */
export const INSTALLED = join(PLACE, "node_modules/leadmark");

/**
 * Runs a module with Node in a project's folder, and gives what it prints.
 *
 * @param {string} project
 * @param {string} module an absolute path, one below the project, or one below `node_modules` beside it
 * @param {string[]} [rest] its arguments
 */
export async function node(project, module, rest = []) {
  const cwd = join(PLACE, project);
  const path = resolve(module.startsWith("node_modules/") ? PLACE : cwd, module);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [path, ...rest], { cwd }).catch(
    (/** @type {{ stdout: string, stderr: string, message: string }} */ failed) => {
      throw new Error(`${failed.message}\n${failed.stdout}\n${failed.stderr}`);
    },
  );
  return { stdout: stdout.trim(), stderr: stderr.trim() };
}

function given() {
  const place = process.env["LEADMARK_TOOLCHAINS"];
  if (place === undefined) {
    throw new Error("run these tests with `node tests/packages/run.js`, which installs what they need");
  }
  return place;
}
