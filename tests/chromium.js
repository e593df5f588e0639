// Starts the Chromium that the machine has.

import { execFileSync, spawn } from "node:child_process";
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

/**
 * Starts a Chromium that keeps what it stores in a folder, as a process that can be killed as no browser is ever closed.
 *
 * @param {string} folder
 */
export async function launchToKill(folder) {
  const flags = ["--headless=new", "--remote-debugging-port=0", `--user-data-dir=${folder}`, "about:blank"];
  const child = spawn(executable(), [...ARGUMENTS, ...flags], { detached: true, stdio: ["ignore", "ignore", "pipe"] });
  const exited = new Promise((over) => child.once("exit", over));
  const address = await new Promise((found, fail) => {
    let said = "";
    child.stderr.on("data", (text) => {
      said += text;
      const [, url] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (url !== undefined) {
        found(url);
      }
    });
    child.once("exit", () => fail(new Error(`Chromium ended at once: ${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  return {
    browser,
    /** Kills the browser's process, and what it leaves of its children. */
    async kill() {
      const { pid } = child;
      if (pid === undefined) {
        return;
      }
      process.kill(pid, "SIGKILL");
      await exited;
      try {
        process.kill(-pid, "SIGKILL");
      } catch {
        // The children have noticed by themselves.
      }
    },
  };
}

/** Where the Chromium is. */
export function executable() {
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
