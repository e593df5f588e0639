// Vite's development server bundles packages anew unless told not to; told so, it serves ours as it is.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { after, test } from "node:test";
import { watch } from "../browser/page.js";
import { launch } from "../chromium.js";
import { PLACE } from "./place.js";
import { answersAndScores } from "./project.js";

test("Vite's development server: answers and scores", async () => {
  const cli = join(PLACE, "node_modules/vite/bin/vite.js");
  const server = spawn(process.execPath, [cli, "--port", "0", "--host", "127.0.0.1", "--clearScreen", "false"], {
    cwd: join(PLACE, "vite"),
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const browser = await launch();
  after(async () => {
    await browser.close();
    server.kill();
    await once(server, "exit");
  });
  const page = await browser.newPage();
  const watched = watch(page);
  await page.goto(await addressOf(server));
  await answersAndScores(page);
  watched.quiet();
});

/**
 * Waits for the address that the server prints.
 *
 * @param {import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, null>} server
 */
async function addressOf(server) {
  let printed = "";
  // What it prints later has to go somewhere: a program whose output is closed fails.
  for await (const chunk of server.stdout.iterator({ destroyOnReturn: false })) {
    printed += chunk;
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
    if (address !== undefined) {
      server.stdout.resume();
      return address;
    }
  }
  throw new Error(`no address in what Vite printed: ${printed}`);
}
