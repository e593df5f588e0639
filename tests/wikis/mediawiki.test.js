// The element and the frame on pages of a MediaWiki, put there as docs/embedding.md says.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, cp, mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { PACKAGE, stage } from "../browser/page.js";
import { complete } from "../complete.js";
import { recipe } from "../recipe.js";

const PHP = process.env["PHP"] || "php";
const MEDIAWIKI = process.env["MEDIAWIKI"];
assert.ok(MEDIAWIKI, "MEDIAWIKI names the folder of a MediaWiki; `cargo xtask test --wikis` sets it");

const { open, server } = await stage(after);
const port = await freePort();
const WIKI = `http://localhost:${port}`;
const PLACES = { "https://leadmark.example": server.origin, "https://wiki.example": WIKI };
const folder = await mkdtemp(join(tmpdir(), "leadmark-mediawiki-"));
const settings = join(folder, "LocalSettings.php");
await install(MEDIAWIKI);
const web = await serveWiki();
after(async () => {
  // The whole group: the server's workers outlive the server.
  assert.ok(web.pid);
  process.kill(-web.pid);
  await once(web, "exit");
  await rm(folder, { recursive: true });
});

/** @returns {Promise<number>} */
async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (probe.address());
  probe.close();
  return port;
}

/**
 * Sets up a wiki on SQLite in a folder of its own, with two pages.
 *
 * @param {string} source
 */
async function install(source) {
  const [tag, tagPage, raw, rawPage] = await recipe("MediaWiki", PLACES);
  assert.ok(tag && tagPage && raw && rawPage);
  await Promise.all([mkdir(join(folder, "web")), mkdir(join(folder, "data"))]);
  await Promise.all((await readdir(source)).map((name) => symlink(join(source, name), join(folder, "web", name))));
  await cp(PACKAGE, join(folder, "web/leadmark"), { recursive: true });
  const password = crypto.randomUUID();
  const options = { dbtype: "sqlite", dbpath: join(folder, "data"), confpath: folder, server: WIKI, scriptpath: "" };
  await php(
    join(source, "maintenance/install.php"),
    ...Object.entries({ ...options, lang: "en", skins: "Vector", pass: password }).map(
      ([name, value]) => `--${name}=${value}`,
    ),
    "Handbook",
    "Keeper",
  );
  // The wiki has no icon, and browsers ask for one unless a page names it.
  await appendFile(settings, `\n$wgFavicon = "data:,";\n${tag.text}${raw.text}`);
  await edit(source, "Leading", rawPage.text);
  await edit(source, "Leading in a frame", tagPage.text);
}

/**
 * @param {string} source
 * @param {string} title
 * @param {string} text
 */
async function edit(source, title, text) {
  const editing = php(join(source, "maintenance/edit.php"), title);
  editing.child.stdin?.end(text);
  await editing;
}

/**
 * @param {...string} words
 */
function php(...words) {
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let child;
  const env = { ...process.env, MW_CONFIG_FILE: settings };
  const ended = new Promise((done, failed) => {
    child = execFile(PHP, words, { env, cwd: folder }, (error, out, complaint) =>
      error ? failed(new Error(`${error.message}\n${out}${complaint}`)) : done(out),
    );
  });
  return Object.assign(ended, {
    child: /** @type {import("node:child_process").ChildProcess} */ (/** @type {unknown} */ (child)),
  });
}

/** Serves the wiki until it answers. */
async function serveWiki() {
  const env = { ...process.env, MW_CONFIG_FILE: settings, PHP_CLI_SERVER_WORKERS: "4" };
  const started = spawn(PHP, ["-S", `127.0.0.1:${port}`, "-t", join(folder, "web")], {
    env,
    stdio: "ignore",
    detached: true,
  });
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(`${WIKI}/index.php?title=Leading`).catch(() => undefined);
    if (answer?.ok) {
      return started;
    }
    assert.ok(tries < 100 && started.exitCode === null, `the wiki does not answer: ${answer?.status ?? "no server"}`);
    await new Promise((later) => setTimeout(later, 100));
  }
}

/**
 * @param {string} title
 */
async function visit(title) {
  const opened = await open("/guide.html");
  await opened.page.goto(`${WIKI}/index.php?title=${title}`);
  await opened.page.getByRole("heading", { name: title.replaceAll("_", " "), exact: true }).waitFor();
  return opened;
}

test("an assessment is completed by the element on a wiki page, and is there at the next visit", async () => {
  const { page, watched } = await visit("Leading");
  await complete(page);
  await page.goto(page.url());
  await page.locator("leadmark-assessment").getByRole("button", { name: "See your results" }).click();
  assert.equal(await page.locator("leadmark-results [part~=overall] data").textContent(), "75");
  watched.quiet();
});

test("an assessment is completed in the frame of the wiki's own tag, as high as what it shows", async () => {
  const { page, watched } = await visit("Leading_in_a_frame");
  await complete(page.frameLocator("iframe"));
  const [outer, inner] = await Promise.all([
    page.locator("iframe").evaluate((frame) => frame.clientHeight),
    page
      .frameLocator("iframe")
      .locator("body")
      .evaluate((body) => body.scrollHeight),
  ]);
  assert.notEqual(outer, 900);
  assert.ok(Math.abs(outer - inner) <= 1, `${outer} px around ${inner} px`);
  watched.quiet();
});
