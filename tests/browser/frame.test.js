// The page for frames, in a page of another origin: what it tells that page, whom it tells nothing, and what it refuses.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { complete } from "../complete.js";
import { serve } from "../server.js";
import { examine } from "./axe.js";
import { loaded, stage } from "./page.js";

/** @type {Record<string, string>} */
const pages = {};
const { open, server } = await stage(after);
const wiki = await serve({}, pages);
after(() => wiki.close());

/** The wiki under the name that it is visited by: another host than the frame's, and another port. */
const WIKI = wiki.origin.replace("127.0.0.1", "localhost");
/** The same server under another name. */
const OTHER = wiki.origin;

/**
 * Opens a page of the wiki with a frame in it, and notes every message that reaches it.
 *
 * @param {string} query
 * @param {{ of?: string, attributes?: string }} [frame] the origin of the page in it, and what it may
 */
async function framed(query, { of = server.origin, attributes = "" } = {}) {
  pages["/page"] = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Wiki</title>
    <meta name="viewport" content="width=device-width">
    <script async src="${of}/frame.js"></script></head>
    <body><h1>Wiki</h1><iframe src="${of}/embed.html?${query.replaceAll("&", "&amp;")}"
      title="Self-assessment" width="100%" height="600" ${attributes}></iframe></body></html>`;
  const opened = await open("/guide.html", {}, () => {
    const noted = /** @type {any} */ (window);
    noted.messages = [];
    addEventListener("message", ({ data, origin }) => noted.messages.push({ data, origin }));
  });
  const { page } = opened;
  await page.goto(`${WIKI}/page`);
  const frame = page.frameLocator("iframe");
  const handle = await page.locator("iframe").elementHandle();
  const inner = await handle?.contentFrame();
  assert.ok(inner);
  return { ...opened, frame, inner };
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} [type]
 * @returns {Promise<{ data: any, origin: string }[]>}
 */
async function messages(page, type) {
  const all = await page.evaluate(() => /** @type {any} */ (window).messages);
  return type === undefined ? all : all.filter((/** @type {any} */ { data }) => data.type === type);
}

/**
 * @param {import("playwright-core").Page} page
 */
function frameHeight(page) {
  return page
    .locator("iframe")
    .first()
    .evaluate((frame) => frame.clientHeight);
}

test("the frame is as high as what it shows, whatever that is", async () => {
  const { page, frame, inner, watched } = await framed(`view=assessment&mode=quick&parent=${WIKI}`);
  await frame.locator("fieldset").first().waitFor();
  const fits = () =>
    inner.waitForFunction(() => {
      const height = Math.ceil(document.body.getBoundingClientRect().height);
      return window.innerHeight === height && document.documentElement.scrollHeight <= height;
    });
  await fits();
  const wide = await frameHeight(page);
  assert.ok(wide > 1000, `${wide} px`);
  await page.setViewportSize({ width: 400, height: 800 });
  await page.waitForFunction((before) => (document.querySelector("iframe")?.clientHeight ?? 0) > before + 100, wide);
  await fits();
  const narrow = await frameHeight(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.waitForFunction((before) => (document.querySelector("iframe")?.clientHeight ?? 0) < before - 100, narrow);
  await fits();
  const told = await messages(page);
  assert.ok(told.every(({ data, origin }) => data.type === "leadmark-height" && origin === server.origin));
  assert.deepEqual(Object.keys(told[0]?.data), ["type", "height"]);
  watched.quiet();
});

test("a border that counts into the frame's height is added", async () => {
  const attributes = 'style="box-sizing: border-box; border: 10px solid"';
  const { frame, inner, watched } = await framed(`parent=${WIKI}`, { attributes });
  await frame.locator("fieldset").first().waitFor();
  await inner.waitForFunction(() => window.innerHeight === Math.ceil(document.body.getBoundingClientRect().height));
  watched.quiet();
});

test("without a parent nothing is told, and the frame keeps its height", async () => {
  const { page, frame, watched } = await framed("view=results");
  await frame.getByText("Nothing is answered yet.").waitFor();
  assert.deepEqual(await messages(page), []);
  assert.equal(await frameHeight(page), 600);
  watched.quiet();
});

for (const [parent, said] of /** @type {const} */ ([
  ["https://elsewhere.example", /but the page around it is at http:\/\/localhost:\d+; nothing is told to it/],
  [OTHER, /but the page around it is at http:\/\/localhost:\d+; nothing is told to it/],
  ["*", /is no origin/],
  [`${WIKI}/page`, /is no origin/],
  ["javascript:alert(1)", /is no origin/],
  ["null", /is no origin/],
])) {
  test(`a parent that is another, or none, is told nothing: ${parent.replace(/\d{4,}/, "port")}`, async () => {
    const { page, frame, watched } = await framed(`mode=quick&results=ask&parent=${encodeURIComponent(parent)}`);
    await frame.getByText(said).waitFor();
    await complete(frame);
    assert.equal(await frame.getByRole("region", { name: "Your scores" }).count(), 0);
    assert.deepEqual(await messages(page), []);
    assert.equal(await frameHeight(page), 600);
    watched.quiet();
  });
}

test("opened by itself, the page has nobody to tell and says nothing of it", async () => {
  const { page, watched } = await open(`/embed.html?parent=${WIKI}&results=ask`);
  await page.locator("leadmark-assessment fieldset").first().waitFor();
  assert.equal(await page.getByText("The address of this frame").count(), 0);
  watched.quiet();
});

test("values that are not known change nothing, and are named", async () => {
  const { page, watched } = await open("/embed.html?view=guide&theme=pink&mode=slow&results=all&store=none");
  await page.locator("leadmark-guide h1").waitFor();
  for (const [name, known] of [
    ["theme=pink", "auto, light, dark"],
    ["mode=slow", "quick, full"],
    ["results=all", "ask"],
  ]) {
    await page
      .getByText(`The address of this frame says ${name}, which is not known and changes nothing. Known: ${known}.`)
      .waitFor();
  }
  assert.equal(await page.locator("html").getAttribute("data-theme"), null);
  assert.equal(await page.locator("leadmark-guide").getAttribute("mode"), null);
  await examine(page, "a frame with values that are not known");
  watched.quiet();
});

for (const [query, said] of /** @type {const} */ ([
  ["view=practice&results=ask&parent=https://wiki.example", "but the view “practice” has no scores"],
  ["results=ask", "but not who asks"],
])) {
  test(`asking for scores that nobody can give or get is named: ${query}`, async () => {
    const { page, watched } = await open(`/embed.html?${query}`);
    await page.getByText(said).waitFor();
    watched.quiet();
  });
}

test("scores are sent when the person agrees: once, to the parent, as they were shown", async () => {
  const { page, frame, inner, watched } = await framed(`mode=quick&results=ask&parent=${WIKI}`);
  await complete(frame);
  const asked = frame.getByRole("region", { name: "Your scores" });
  await asked.getByText(`The page around this one, ${WIKI}, asks for your scores.`).waitFor();
  assert.deepEqual(await messages(page, "leadmark-results"), []);
  await asked.getByText("Exactly what would be sent").click();
  const shown = JSON.parse((await asked.locator("pre").textContent()) ?? "");
  const frameAsPage = /** @type {import("playwright-core").Page} */ (/** @type {unknown} */ (inner));
  await examine(frameAsPage, "a frame that asks for the scores");
  await asked.getByRole("button", { name: "Send my scores" }).click();
  await frame.getByText(`Your scores were sent to ${WIKI}.`).waitFor();
  assert.equal(await inner.evaluate(() => document.activeElement?.textContent), `Your scores were sent to ${WIKI}.`);
  // The page around is another process: what is said there comes a moment later.
  await page.waitForFunction(() =>
    /** @type {any} */ (window).messages.some((/** @type {any} */ { data }) => data.type === "leadmark-results"),
  );
  const sent = await messages(page, "leadmark-results");
  assert.deepEqual(sent, [{ data: { type: "leadmark-results", scorecard: shown }, origin: server.origin }]);
  assert.equal(shown.overall.outcomes.score, 75);
  assert.equal(shown.items.filter((/** @type {any} */ { level }) => level === 4).length, 16);
  assert.deepEqual(shown.flags, [], "flags are for the person's own eyes");
  await frame.getByRole("button", { name: "Back to the overview" }).click();
  await frame.getByRole("button", { name: "Back: Leadership effectiveness" }).click();
  await frame.locator("input[value='2']").first().check();
  await frame.locator("[part~=next]").click();
  await frame.getByRole("button", { name: "See your results" }).click();
  await frame.getByText(`Your scores were sent to ${WIKI}.`).waitFor();
  assert.equal((await messages(page, "leadmark-results")).length, 1);
  watched.quiet();
});

test("a no is a no for this visit; the next visit asks again", async () => {
  // Of the same site as the wiki, so that this browser, which has no memory for strangers, keeps the answers.
  const of = server.origin.replace("127.0.0.1", "localhost");
  const { page, frame, watched } = await framed(`mode=quick&results=ask&parent=${WIKI}`, { of });
  await complete(frame);
  await frame.getByRole("button", { name: "Don’t send them" }).click();
  await frame.getByText("Nothing was sent.").waitFor();
  await frame.locator("leadmark-results [part~=saved]", { hasText: "Saved on this device" }).waitFor();
  await page.goto(`${WIKI}/page`);
  await frame.getByRole("button", { name: "See your results" }).click();
  await frame.getByRole("button", { name: "Send my scores" }).waitFor();
  assert.deepEqual(await messages(page, "leadmark-results"), []);
  watched.quiet();
});

test("what is not answered is not asked for", async () => {
  const { frame, watched } = await framed(`view=results&results=ask&parent=${WIKI}`);
  await frame.getByText("Nothing is answered yet.").waitFor();
  assert.equal(await frame.getByRole("button", { name: "Send my scores" }).count(), 0);
  watched.quiet();
});

test("the frame does nothing that another page says", async () => {
  const { page, frame, inner, watched } = await framed("mode=quick&view=assessment&theme=light");
  await frame.locator("fieldset").first().waitFor();
  await loaded(/** @type {import("playwright-core").Page} */ (/** @type {unknown} */ (inner)));
  const state = () =>
    inner.evaluate(() => [
      document.documentElement.outerHTML,
      document.querySelector("leadmark-assessment")?.shadowRoot?.innerHTML,
      location.href,
    ]);
  await inner.evaluate(() => {
    addEventListener("message", ({ data }) => Object.assign(window, { last: data === "last" }));
  });
  const before = await state();
  await page.evaluate(() => {
    for (const data of [
      { type: "leadmark-theme", theme: "dark" },
      { type: "leadmark-results", results: "ask", parent: location.origin },
      { type: "leadmark-height", height: 1 },
      "leadmark-results",
      null,
      "last",
    ]) {
      document.querySelector("iframe")?.contentWindow?.postMessage(data, "*");
    }
  });
  // A message that is handled later than one that the same page has sent afterwards does not exist: they keep their order.
  await inner.waitForFunction(() => /** @type {any} */ (window).last);
  assert.deepEqual(await state(), before);
  assert.deepEqual(await messages(page), []);
  watched.quiet();
});

test("the script for the page around takes heights from the frame and from nobody else", async () => {
  const { page, frame, inner, watched } = await framed("view=results");
  await frame.getByText("Nothing is answered yet.").waitFor();
  pages["/stranger"] = "<!doctype html><title>Stranger</title>";
  const address = `${OTHER}/stranger`;
  await page.evaluate((src) => {
    const stranger = document.createElement("iframe");
    stranger.src = src;
    stranger.title = "Stranger";
    document.body.append(stranger);
    return new Promise((loaded) => stranger.addEventListener("load", loaded, { once: true }));
  }, address);
  const handle = await page.locator("iframe[title=Stranger]").elementHandle();
  const stranger = await handle?.contentFrame();
  assert.ok(stranger);
  /**
   * @param {import("playwright-core").Frame} from
   * @param {unknown} height
   */
  const say = async (from, height) => {
    const count = (await messages(page)).length;
    await from.evaluate((height) => window.parent.postMessage({ type: "leadmark-height", height }, "*"), height);
    await page.waitForFunction((count) => /** @type {any} */ (window).messages.length > count, count);
  };
  await say(stranger, 4321);
  for (const height of [-1, 0, 1.5, Number.NaN, "900", "900px; background: red", null, {}]) {
    await say(inner, height);
  }
  assert.deepEqual(
    await page.evaluate(() => [...document.querySelectorAll("iframe")].map((frame) => frame.getAttribute("style"))),
    [null, null],
  );
  await say(inner, 1e9);
  assert.equal(await frameHeight(page), 100_000);
  await say(inner, 777);
  assert.equal(await frameHeight(page), 777);
  // Once the frame shows another page, that page's word does not count.
  await inner.goto(address);
  await say(inner, 4321);
  assert.equal(await frameHeight(page), 777);
  watched.quiet();
});

test("the script is small", async () => {
  const response = await fetch(`${server.origin}/frame.js`);
  const text = await response.text();
  assert.ok(text.length < 1500, `${text.length} bytes`);
});

test("in a sandbox that keeps it from its files, the frame says what it needs", async () => {
  const { frame } = await framed("view=assessment", { attributes: 'sandbox="allow-scripts"' });
  await frame.getByText("a frame that is sandboxed needs allow-scripts and allow-same-origin").waitFor();
});

test("in a sandbox that leaves it its origin, the frame works", async () => {
  const { frame, watched } = await framed(`mode=quick&parent=${WIKI}`, {
    attributes: 'sandbox="allow-scripts allow-same-origin"',
  });
  await frame.locator("input[value='3']").first().check();
  await frame.getByText("1 of 16 answered").first().waitFor();
  watched.quiet();
});
