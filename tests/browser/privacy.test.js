// Nothing leaves the browser: no request to anywhere else, none at all once the page is there, and a policy that says so.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { serve } from "../server.js";
import { next, rate, ready, SITE, stage } from "./page.js";

const { open, server } = await stage(after);

test("no request goes elsewhere, and after the page has loaded only its own code is asked for", async () => {
  // The browser keeps the site meanwhile, as browsers do.
  const { page, watched } = await open("/", { serviceWorkers: "allow" });
  await ready(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  await page.waitForLoadState("networkidle");
  const before = watched.requests.length;
  const asked = server.requests.length;
  for (const url of watched.requests) {
    assert.equal(new URL(url).origin, server.origin);
  }
  await page.getByRole("link", { name: "Start the assessment" }).first().click();
  await rate(page, [1, 2, 3, 4]);
  await next(page);
  await page.goto(`${server.origin}/#/results`);
  await page.locator("leadmark-results [part~=chart]").waitFor();
  const downloading = page.waitForEvent("download");
  await page.locator("leadmark-results [part~=export]").first().click();
  await downloading;
  for (const view of ["history", "team", "embed", "own", "guide", "practice"]) {
    await page.goto(`${server.origin}/#/${view}`);
    await page.locator(`[data-view=${view}]:not([hidden]) h1`).first().waitFor();
  }
  // The code of views that are visited for the first time: the same files for everybody, and nothing with them.
  const later = watched.requests.slice(before).filter((url) => !url.startsWith("blob:"));
  for (const url of later) {
    assert.match(url, new RegExp(`^${server.origin}/assets/[\\w-]+\\.js$`));
  }
  assert.deepEqual(server.requests.slice(asked), [], "they are kept, so the server hears nothing");
  watched.quiet();
});

test("the policy allows no inline code, no other origin and no unchecked markup", async () => {
  const { page } = await open("/");
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  assert.match(policy ?? "", /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/);
  assert.match(policy ?? "", /require-trusted-types-for 'script'/);
  assert.match(policy ?? "", /base-uri 'none'; form-action 'none'/);
  assert.match(policy ?? "", /trusted-types lit-html leadmark-worker 'allow-duplicates'/);
  assert.doesNotMatch(policy ?? "", /unsafe-inline|'unsafe-eval'|https?:|\*/);
  const html = await (await page.request.get(server.origin)).text();
  assert.doesNotMatch(html, / style=| on[a-z]+=|<style|<script(?![^>]* src=)/);
});

test("the first paint needs no script", async () => {
  const { page } = await open("/", { javaScriptEnabled: false });
  const text = (await page.locator("main").innerText()).replace(/\s+/g, " ");
  assert.match(text, /Technical leadership for senior engineering leaders/);
  assert.match(text, /16 statements, about \d+ minutes\..*Nothing that you answer leaves this browser\./);
  assert.match(text, /44 items, about \d+ minutes/);
  assert.match(text, /for that it needs JavaScript, which is switched off here/);
});

test("the page works below any path, and fetches each file once", async () => {
  const { open, server } = await stage(after, { "/wiki/leadmark/": SITE });
  const { page, watched } = await open("/wiki/leadmark/");
  await ready(page);
  await page.waitForLoadState("networkidle");
  assert.deepEqual(
    server.requests.filter((path) => !path.startsWith("/wiki/leadmark/")),
    [],
  );
  // A worker asks for its scripts itself; this server says nothing of how long they may be kept.
  const again = server.requests.filter((path, index) => server.requests.indexOf(path) < index);
  assert.deepEqual(
    again.filter((path) => !/\/(compiling|core)-[\w-]{8}\.js$/.test(path)),
    [],
  );
  assert.ok(again.length <= 2, again.join(" "));
  watched.quiet();
});

test("addresses, the history, cookies and the title hold nothing that was answered", async () => {
  const { page, watched, context } = await open("/#/assess?mode=quick");
  await ready(page);
  const secret = "confidential";
  /** @type {string[]} */
  const places = [];
  page.on("framenavigated", (frame) => places.push(frame.url()));
  await rate(page, [1, 2, 3, null]);
  await page.locator("leadmark-assessment details:has([part~=note]) > summary").first().click();
  await page.locator("leadmark-assessment [part~=note]").first().fill(secret);
  await next(page);
  for (const view of ["results", "practice", "guide", "history", "team", "own"]) {
    await page.goto(`${server.origin}/#/${view}`);
    await page.locator(`[data-view=${view}]:not([hidden]) h1`).first().waitFor();
    const held = await page.evaluate(() => [
      JSON.stringify(history.state),
      document.cookie,
      document.title,
      ...Object.entries(localStorage).flat(),
      ...Object.entries(sessionStorage).flat(),
    ]);
    assert.deepEqual([held[0], held[1], held.length], ["null", "", 3]);
    places.push(...held);
  }
  assert.deepEqual(await context.cookies(), []);
  assert.ok(places.length > 10);
  assert.deepEqual(
    places.filter((place) => place.includes(secret) || /level|answer|=[1-5]\b/.test(place)),
    [],
  );
  for (const url of watched.requests) {
    assert.ok(!url.includes(secret) && new URL(url).search === "", url);
  }
  watched.quiet();
});

test("a link out tells the other site nothing, and gives it no hold on the page", async () => {
  const other = await serve({}, { "/there": "<!doctype html><title>There</title>" });
  try {
    const { page, context } = await open("/#/own");
    const link = `[there](${other.origin.replace("127.0.0.1", "localhost")}/there)`;
    const markdown = `# Craft {#craft}\n\n${link}\n\n## Success metrics\n\n### Quality\n\n- It works ${link}\n`;
    await page.getByLabel("The guide’s text").fill(markdown);
    await page.getByRole("button", { name: "Use this guide" }).click();
    await page.getByText("is in use on this page now.").waitFor();
    for (const view of ["start", "assess", "guide"]) {
      await page.goto(`${server.origin}/#/${view === "start" ? "" : view}`);
      const there = page.locator(`[data-view=${view}]:not([hidden])`).getByRole("link", { name: "there" }).first();
      assert.equal(await there.getAttribute("rel"), "noopener noreferrer", view);
      const [opened] = await Promise.all([context.waitForEvent("page"), there.click({ modifiers: ["Control"] })]);
      // At first it is an empty page, which knows of nobody, either.
      await opened.waitForURL("**/there");
      assert.deepEqual(await opened.evaluate(() => [document.referrer, window.opener]), ["", null], view);
      await opened.close();
    }
  } finally {
    await other.close();
  }
});

test("every page asks for no referrer, and has no address of another site", async () => {
  const { page } = await open("/");
  for (const name of ["", "embed.html", "guide.html"]) {
    const html = await (await page.request.get(`${server.origin}/${name}`)).text();
    assert.match(html, /<meta name="referrer" content="no-referrer"/, name);
    const outside = [...html.matchAll(/<(?!a )[^>]+ (?:src|href|action|content)="((?:https?:)?\/\/[^"]*)"/g)];
    assert.deepEqual(outside, [], name);
  }
});
