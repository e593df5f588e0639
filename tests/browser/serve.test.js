// `leadmark serve`: the page follows the guide as it is written.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { request } from "node:http";
import { after, test } from "node:test";
import { workshop } from "./build.js";
import { BINARY } from "./command-line.js";
import { stage } from "./page.js";

const { write } = workshop(after);
const guide = (/** @type {string} */ title) =>
  `# ${title} {#craft}\n\n## Success metrics\n\n### Quality\n\n- We ship what works {#ships}\n`;
const file = write("craft.md", guide("Craft"));
const { open } = await stage(after, {}, { "/": "<title>Blank</title>" });
const program = spawn(BINARY, ["serve", file, "--port", "5400"], { stdio: ["ignore", "pipe", "ignore"] });
after(() => void program.kill());
const origin = await new Promise((found, failed) => {
  program.once("error", failed);
  program.once("exit", (code) => failed(new Error(`the server ended with ${code}`)));
  program.stdout.once("data", (text) => found(/http:\/\/localhost:\d+/.exec(String(text))?.[0]));
});

/**
 * Asks for a path, and gives status and type.
 *
 * @param {string} path
 * @param {Record<string, string>} [headers]
 * @returns {Promise<[number | undefined, string | undefined]>}
 */
function ask(path, headers = {}) {
  return new Promise((done, failed) => {
    request(origin + path, { headers }, (response) => {
      response.resume();
      done([response.statusCode, response.headers["content-type"]]);
    })
      .on("error", failed)
      .end();
  });
}

test("types, folders, and what is not there", async () => {
  assert.deepEqual(await ask("/"), [200, "text/html; charset=utf-8"]);
  assert.deepEqual(await ask("/guide.md"), [200, "text/markdown; charset=utf-8"]);
  assert.equal((await ask("/../Cargo.toml"))[0], 404);
  assert.equal((await ask("/%2e%2e/craft.md"))[0], 404);
  assert.equal((await ask("/", { host: "elsewhere.example" }))[0], 403);
});

test("nothing is told of where one came from, and no type is guessed", async () => {
  for (const path of ["/", "/guide.md", "/nowhere", "/leadmark-findings.css"]) {
    const { headers } = await fetch(origin + path);
    assert.equal(headers.get("referrer-policy"), "no-referrer", path);
    assert.equal(headers.get("x-content-type-options"), "nosniff", path);
  }
});

test("a change shows, errors are told, and the page comes back", async () => {
  const { page } = await open("/");
  await page.goto(`${origin}/`);
  await page.getByRole("heading", { level: 1, name: "Craft" }).waitFor();
  write("craft.md", guide("Craft & care"));
  await page.getByRole("heading", { level: 1, name: "Craft & care" }).waitFor();
  write("craft.md", "## Nothing\n");
  await page.getByRole("heading", { level: 1, name: "This guide can’t be used yet" }).waitFor();
  await page.getByText("error, line 1, column 1").first().waitFor();
  assert.equal((await ask("/"))[0], 503);
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  assert.match(policy ?? "", /^default-src 'none'; script-src 'self'; style-src 'self'; .*trusted-types 'none'$/);
  // Its style may come after its words.
  await page.waitForLoadState();
  assert.equal(await page.locator("main").evaluate((main) => getComputedStyle(main).paddingTop), "32px");
  write("craft.md", guide("Craft again"));
  await page.getByRole("heading", { level: 1, name: "Craft again" }).waitFor();
});
