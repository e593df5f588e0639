// Starts the Chromium that the machine has.

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** Where to look when the environment variable CHROMIUM does not say. */
const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launch() {
  return chromium.launch({ executablePath: executable(), args: ARGUMENTS });
}

/**
 * Starts a Chromium that keeps what it stores in a folder.
 *
 * @param {string} folder
 */
export function launchProfile(folder) {
  return chromium.launchPersistentContext(folder, { executablePath: executable(), args: ARGUMENTS });
}

function executable() {
  const given = process.env["CHROMIUM"];
  const found = given ?? NAMES.map(which).find((path) => path !== undefined);
  if (found === undefined || !existsSync(found)) {
    throw new Error(
      `no Chromium ${given === undefined ? "is installed" : `at ${given}`}: install it, or set CHROMIUM to its path`,
    );
  }
  return found;
}

/**
 * @param {string} name
 */
function which(name) {
  try {
    return execFileSync("which", [name], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}
