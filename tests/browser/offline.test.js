// A site without a network: kept whole at the first visit, changed for a newer build when the person asks, and only then.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { transformWithOxc } from "vite";
import { launchProfile } from "../chromium.js";
import { serve } from "../server.js";
import { examine } from "./axe.js";
import { GUIDES, workshop } from "./build.js";
import { BINARY } from "./command-line.js";
import { loaded, rate, ready, stage, until, watch, written } from "./page.js";

const { folder, build, write } = workshop(after);
const { open } = await stage(after, {}, { "/": "<title>Blank</title>" });

/** @param {string} title */
const craft = (title) =>
  `# ${title} {#craft}\n\n## Success metrics\n\n### Quality\n\n- We ship what works {#ships}\n- We mend it {#mends}\n`;

/**
 * Builds a site of a guide into a folder.
 *
 * @param {string} name
 * @param {string} guide a path
 */
function site(name, guide) {
  const { status, stderr } = build(guide, "--out", name);
  assert.equal(status, 0, stderr);
  return join(folder, name);
}

/**
 * Opens an address in a fresh profile that may keep sites.
 *
 * @param {string} address
 */
async function visit(address) {
  const opened = await open("/", { serviceWorkers: "allow" });
  await opened.page.goto(address);
  return opened;
}

/**
 * Waits until the page's site is kept.
 *
 * @param {import("playwright-core").Page} page
 */
async function kept(page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

/**
 * Has the browser look for a newer build, and tells what has become of it.
 *
 * @param {import("playwright-core").Page} page
 */
function update(page) {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const look = async () => {
      await registration.update();
      const next = registration.installing ?? registration.waiting;
      while (next?.state === "installing") {
        await new Promise((changed) => next.addEventListener("statechange", changed, { once: true }));
      }
      return next?.state;
    };
    // The browser looks by itself, too, after a load: what is told first may be of a look that was begun before the files
    // were as they are now.
    const first = await look();
    return first === "installed" ? first : await look();
  });
}

/**
 * What the browser keeps of all sites of this origin.
 *
 * @param {import("playwright-core").Page} page
 */
function copies(page) {
  return page.evaluate(async () => {
    const registrations = await navigator.serviceWorker.getRegistrations();
    const names = await caches.keys();
    return {
      scopes: registrations.map(({ scope }) => new URL(scope).pathname).sort(),
      caches: names.map((name) => new URL(name.split(" ")[1] ?? "").pathname).sort(),
    };
  });
}

/**
 * What a page gets of its site's guide and WebAssembly: a title and a size.
 *
 * @param {import("playwright-core").Page} page
 */
async function parts(page) {
  return page.evaluate(async () => {
    const guide = await (await fetch("./guide.md")).text();
    const lists = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
    // A worker asks for it, so the page knows its address from what is kept. Another build has it under the same name.
    const [address = ""] = (await Promise.all(lists))
      .flat()
      .map(({ url }) => url.replace(/\?.*/, ""))
      .filter((url) => url.endsWith(".wasm"));
    const wasm = await (await fetch(address)).arrayBuffer();
    return { title: /^# (.*) \{/.exec(guide)?.[1], wasm: wasm.byteLength };
  });
}

/**
 * Makes a site one of another WebAssembly, under the same name: an empty section more.
 *
 * @param {string} folder
 */
async function withOtherWasm(folder) {
  const [name = ""] = (await readdir(join(folder, "assets"))).filter((name) => name.endsWith(".wasm"));
  const before = await readFile(join(folder, "assets", name));
  const after = Buffer.concat([before, Buffer.from([0, 5, 4, ...Buffer.from("test")])]);
  await writeFile(join(folder, "assets", name), after);
  const worker = await readFile(join(folder, "service-worker.js"), "utf8");
  assert.ok(worker.includes(hash(before)), "the worker knows the file by its hash");
  await writeFile(join(folder, "service-worker.js"), worker.replace(hash(before), hash(after)));
  return { before: before.length, after: after.length };
}

/** @param {Buffer} bytes */
function hash(bytes) {
  return `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
}

/**
 * The heading that is shown, once it is this one.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} name
 */
async function headed(page, name) {
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

const OFFER = "A newer version of this page is ready.";

test("the second visit needs no network: every view, the guide, an assessment", async () => {
  const server = await serve({ "/some/path/": site("on-call", join(GUIDES, "examples/on-call-readiness.md")) });
  const address = `${server.origin}/some/path/`;
  after(server.close);
  const { page, watched } = await visit(address);
  await ready(page);
  await kept(page);
  const worker = server.requests.indexOf("/some/path/service-worker.js");
  const needed = server.requests.findIndex((path) => path.endsWith(".wasm"));
  assert.ok(needed !== -1 && needed < worker, "what the visit needs comes first");
  const before = server.requests.length;
  await page.goto(`${address}#/team`);
  await headed(page, "Team");
  assert.deepEqual(server.requests.slice(before), [], "once it is kept, nobody is asked");
  await server.close();

  await page.goto("about:blank");
  await page.goto(address);
  await ready(page);
  for (const view of ["results", "practice", "guide", "history", "team", "embed", "own"]) {
    await page.goto(`${address}#/${view}`);
    await page.locator(`[data-view=${view}] h1`).first().waitFor();
  }
  await page.goto(`${address}guide.html`);
  await headed(page, "On-call readiness");
  await page.goto(`${address}embed.html?view=guide`);
  await page.locator("leadmark-guide h1").first().waitFor();
  await page.goto(`${address}#/assess?mode=quick`);
  // The heading comes before what is asked.
  await ready(page);
  for (let count = 0; count < 20 && !page.url().endsWith("#/results"); count += 1) {
    const heading = page.locator("leadmark-assessment [part~=heading]");
    const name = (await heading.textContent()) ?? "";
    await rate(page, Array(await page.locator("leadmark-assessment fieldset").count()).fill(3));
    await page.locator("leadmark-assessment [part~=next]").click();
    await Promise.race([page.waitForURL(/#\/results$/), heading.filter({ hasNotText: name }).waitFor()]);
  }
  await page.locator("leadmark-results [part~=table]").waitFor();
  watched.quiet();
});

test("a newer build is offered, and comes on a yes, whole; a tab that says nothing keeps its own", async () => {
  const path = site("craft", write("craft.md", craft("Craft one")));
  const server = await serve({ "/": path });
  after(server.close);
  const { page, watched, context } = await visit(`${server.origin}/#/assess`);
  await kept(page);
  const other = await context.newPage();
  await other.goto(server.origin);
  await headed(other, "Craft one");
  await rate(page, [3]);
  await written(page);

  site("craft", write("craft.md", craft("Craft two")));
  const wasm = await withOtherWasm(path);
  await page.goto(`${server.origin}/#/`);
  await page.reload();
  await page.getByText(OFFER).waitFor();
  await headed(page, "Craft one");
  assert.deepEqual(await parts(page), { title: "Craft one", wasm: wasm.before });
  await examine(page, "the offer of a newer version");
  await other.getByText(OFFER).waitFor();

  await page.getByRole("button", { name: "Use it now" }).click();
  await headed(page, "Craft two");
  await page.getByText("1 of 2 answered, last changed").waitFor();
  assert.deepEqual(await parts(page), { title: "Craft two", wasm: wasm.after });
  assert.equal(await page.getByText(OFFER).count(), 0);

  await other.goto(`${server.origin}/#/history`);
  await headed(other, "Your history");
  assert.deepEqual(await parts(other), { title: "Craft one", wasm: wasm.before });
  assert.deepEqual((await copies(other)).caches, ["/", "/", "/"], "both builds, and which tab has which");
  await other.goto(`${server.origin}/#/`);
  await other.getByRole("button", { name: "Use it now" }).click();
  await headed(other, "Craft two");
  assert.deepEqual(await parts(other), { title: "Craft two", wasm: wasm.after });
  // The worker tidies up when it is asked for something, and the tab's earlier page may have been there still.
  await until(other, async () => {
    await fetch("./guide.md");
    return (await caches.keys()).length === 2;
  });
  await server.close();
  await other.reload();
  await headed(other, "Craft two");
  watched.quiet();
});

test("a server that fails while a newer build is looked for: the kept one goes on, and the newer one comes later", async () => {
  const path = site("failing", write("failing.md", craft("Craft one")));
  const server = await serve({ "/": path });
  after(server.close);
  const { page } = await visit(server.origin);
  await kept(page);
  site("failing", write("failing.md", craft("Craft two")));
  server.fail(true);
  await page.reload();
  await headed(page, "Craft one");
  const refused = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return registration.update().then(
      () => "updated",
      ({ name }) => name,
    );
  });
  assert.equal(refused, "TypeError");
  await page.goto(`${server.origin}/#/assess`);
  await rate(page, [2]);
  assert.equal((await copies(page)).caches.length, 2, "the build, and which tab has it");
  server.fail(false);
  assert.equal(await update(page), "installed");
  // Before the click: the page loads anew at the address that it has then.
  await page.goto(`${server.origin}/#/`);
  await headed(page, "Craft one");
  await page.getByRole("button", { name: "Use it now" }).click();
  await headed(page, "Craft two");
});

for (const [what, view, field, text] of /** @type {const} */ ([
  ["a guide that is being written", "own", "#own-text", "# Mine"],
  ["a note too long to be kept", "assess", "leadmark-assessment fieldset textarea", "long ".repeat(1000)],
])) {
  test(`what is not kept is asked about before a newer version comes: ${what}`, async () => {
    const path = site(view, write(`${view}.md`, craft("Craft one")));
    const server = await serve({ "/": path });
    after(server.close);
    const { page } = await visit(`${server.origin}/#/${view}`);
    await kept(page);
    site(view, write(`${view}.md`, craft("Craft two")));
    if (view === "assess") {
      await page.locator("leadmark-assessment fieldset summary").first().click();
    }
    await page.locator(field).first().fill(text);
    assert.equal(await update(page), "installed");
    await page.getByRole("button", { name: "Use it now" }).click();
    await page.getByText("Something on this page is not saved").waitFor();
    assert.equal(await page.locator(field).first().inputValue(), text);
    // The browser may ask in its own words, too.
    page.on("dialog", (dialog) => void dialog.accept());
    await page.getByRole("button", { name: "Use it all the same" }).click();
    await page.locator(".newer button").waitFor({ state: "detached" });
    await ready(page);
    assert.equal((await parts(page)).title, "Craft two");
  });
}

test("a build that can't be fetched whole leaves the one before as it was", async () => {
  const path = site("half", write("half.md", craft("Craft one")));
  await copyFile(join(path, "index.html"), join(folder, "index-before.html"));
  const server = await serve({ "/": path });
  after(server.close);
  const { page } = await visit(server.origin);
  await kept(page);
  site("half", write("half.md", craft("Craft two")));
  await copyFile(join(path, "index.html"), join(folder, "index-after.html"));

  await rm(join(path, "manifest.webmanifest"));
  assert.equal(await update(page), "redundant", "a file is missing");
  site("half", join(folder, "half.md"));
  await copyFile(join(folder, "index-before.html"), join(path, "index.html"));
  assert.equal(await update(page), "redundant", "a file is of the build before");
  assert.deepEqual((await copies(page)).caches, ["/", "/"]);
  await page.reload();
  await headed(page, "Craft one");
  assert.equal((await parts(page)).title, "Craft one");
  assert.equal(await page.getByText(OFFER).count(), 0);

  await copyFile(join(folder, "index-after.html"), join(path, "index.html"));
  assert.equal(await update(page), "installed");
  await server.close();
  // With its last page gone, the older one makes way without a question, as soon as the browser sees to it.
  for (let visits = 0; visits < 20 && (await page.title()) !== "Craft two – Leadmark"; visits += 1) {
    await page.goto("about:blank");
    await page.waitForTimeout(100 * visits);
    await page.goto(server.origin);
  }
  await headed(page, "Craft two");
});

/**
 * A script of the page by itself, as it is in its source.
 *
 * @param {string} name
 */
async function script(name) {
  const code = await readFile(new URL(`../../www/src/${name}.ts`, import.meta.url), "utf8");
  return (await transformWithOxc(code, `${name}.ts`)).code;
}

test("sites of one host keep apart, and what one keeps can be removed", async () => {
  const outer = site("outer", write("outer.md", craft("Outer")));
  const inner = site("inner", write("inner.md", craft("Inner")));
  const server = await serve(
    { "/guides/inner/": inner, "/guides/": outer },
    { "/guides/src/copy.js": await script("offline/copy"), "/guides/trusted.js": await script("trusted") },
  );
  after(server.close);
  const { page, watched } = await visit(`${server.origin}/guides/`);
  await kept(page);
  await page.goto(`${server.origin}/guides/inner/`);
  await headed(page, "Inner");
  await page.waitForFunction(() => navigator.serviceWorker.controller?.scriptURL.endsWith("/inner/service-worker.js"));
  const both = ["/guides/", "/guides/inner/"];
  assert.deepEqual(await copies(page), { scopes: both, caches: both.flatMap((one) => [one, one]) });

  await page.goto(`${server.origin}/guides/#/own`);
  await headed(page, "Your own guide");
  // Once the guide is loaded the page asks for its copy, as on every visit: not after that is removed.
  await loaded(page);
  await page.evaluate(async () => {
    const { forgetCopy } = await import(new URL("src/copy.js", document.baseURI).href);
    await forgetCopy();
    // Views that come later are fetched again, and nothing is kept of them.
    location.hash = "#/history";
  });
  await headed(page, "Your history");
  await page.goto(`${server.origin}/guides/inner/icon.svg`);
  // The browser lets go of a site once its last page is gone.
  await until(page, async () => (await navigator.serviceWorker.getRegistrations()).length === 1);
  assert.deepEqual(await copies(page), {
    scopes: ["/guides/inner/"],
    caches: ["/guides/inner/", "/guides/inner/"],
  });
  watched.quiet();
});

test("frames and single files are not kept", async () => {
  const path = site("framed", write("framed.md", craft("Framed")));
  const { status } = build(join(folder, "framed.md"), "--single-file", "single.html");
  assert.equal(status, 0);
  const frame = (/** @type {string} */ src) =>
    `<iframe title="Assessment" src="${src}" width="900" height="900"></iframe>`;
  const server = await serve(
    { "/framed/": path, "/files/": folder },
    { "/wiki": frame("/framed/#/assess") + frame("/framed/embed.html"), "/seen": "<title>Seen</title>" },
  );
  after(server.close);
  const { page, watched } = await visit(`${server.origin}/wiki`);
  for (const frame of [0, 1]) {
    await page.frameLocator("iframe").nth(frame).locator("leadmark-assessment fieldset").first().waitFor();
  }
  await page.goto(`${server.origin}/files/single.html#/assess`);
  await ready(page);
  await page.waitForLoadState("networkidle");
  assert.deepEqual(await copies(page), { scopes: [], caches: [] });
  assert.equal(server.requests.filter((path) => path.endsWith("service-worker.js")).length, 0);
  watched.quiet();
});

test("a preview takes the place of a site that was kept at its address", async () => {
  const path = site("previewed", write("previewed.md", craft("Built")));
  const server = await serve({ "/": path });
  const { page } = await visit(server.origin);
  await kept(page);
  await server.close();
  const { port } = new URL(server.origin);
  const guide = write("previewed.md", craft("Previewed"));
  const program = spawn(BINARY, ["serve", guide, "--port", port], { stdio: ["ignore", "pipe", "ignore"] });
  after(() => void program.kill());
  const said = await new Promise((printed) => program.stdout.once("data", (text) => printed(String(text))));
  assert.match(said, new RegExp(`localhost:${port}/`), "the address is the same");
  // The preview's worker takes the page to where it is anew, before its load is over perhaps.
  await page.reload({ waitUntil: "commit" });
  await headed(page, "Previewed");
  await until(page, async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
  assert.deepEqual(await copies(page), { scopes: [], caches: [] });
});

test("where the browser refuses, the page goes on without a word", async () => {
  const path = site("refused", write("refused.md", craft("Refused")));
  const server = await serve({ "/": path });
  const profile = join(folder, "profile");
  await mkdir(join(profile, "Default"), { recursive: true });
  // As in a browser that is told to let no site store anything.
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  await writeFile(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
  const context = await launchProfile(profile);
  after(async () => {
    await context.close();
    await server.close();
  });
  const page = await context.newPage();
  const watched = watch(page);
  await page.goto(`${server.origin}/#/assess`);
  await rate(page, [3]);
  await page.getByText("Not saved: this browser refuses storage here.").first().waitFor();
  await page.waitForLoadState("networkidle");
  assert.equal(server.requests.filter((path) => path.endsWith("service-worker.js")).length, 0, "it does refuse");
  assert.equal(await page.locator(".newer button").count(), 0);
  watched.quiet();
});
