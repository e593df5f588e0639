// Other windows post whatever they like, to the page in a frame, to the page itself and to the page around a frame: nothing
// changes, nothing is told.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { serve } from "../server.js";
import { loaded, stage, written } from "./page.js";

/** @type {Record<string, string>} */
const pages = {};
const { open, server } = await stage(after);
const stranger = await serve({}, pages);
after(() => stranger.close());
/** The stranger under a name that is of another site. */
const STRANGER = stranger.origin.replace("127.0.0.1", "localhost");

/** Posts rubbish to a window: all that can be cloned, and what looks like words of ours. */
function post(/** @type {Window} */ target) {
  /** @type {any} */
  const circle = { type: "leadmark-height" };
  circle.height = circle;
  let deep = {};
  for (let level = 0; level < 500; level += 1) {
    deep = { deep };
  }
  const rubbish = [
    ...[
      "leadmark-theme",
      "leadmark-results",
      "leadmark-height",
      "leadmark-answer",
      "leadmark-erase",
      "leadmark-parent",
    ],
    ...[null, undefined, 0, -0, Number.NaN, 1n, "", "javascript:alert(1)", "<img src=x onerror=alert(1)>"],
    ...[new Map([["type", "leadmark-height"]]), new Set(), new Date(0), /x/, new Error("x"), new ArrayBuffer(8)],
    ...[
      new Blob(["x"]),
      new Array(1000),
      deep,
      circle,
      "x".repeat(1_000_000),
      { __proto__: null, type: "leadmark-height" },
    ],
    ...["assessment", "erase", "import", "share", "src", "store", "theme"].map((type) => ({
      type,
      data: "x",
      value: 1,
    })),
    { type: "leadmark-theme", theme: "dark" },
    { type: "leadmark-results", results: "ask", parent: location.origin },
    { type: "leadmark-results", scorecard: { overall: {} } },
    { type: "leadmark-height", height: 1 },
    { type: "leadmark-height", height: "1px; background: url(https://evil.example/)" },
    { type: "leadmark-height", height: Number.POSITIVE_INFINITY },
    { type: "leadmark-height", height: { valueOf: "1" } },
    JSON.stringify({ type: "leadmark-height", height: 1 }),
    { source: "react-devtools-bridge", payload: { event: "x" } },
    { target: "setImmediate", id: 1, data: { method: "import" } },
  ];
  for (const data of rubbish) {
    target.postMessage(data, "*");
    target.postMessage(data, "*", data instanceof ArrayBuffer ? [] : [new MessageChannel().port1]);
  }
  target.postMessage("the last", "*");
  return rubbish.length;
}

/** All that a page shows and holds. */
function state() {
  /** @param {Document | ShadowRoot} root @returns {string} */
  const whole = (root) =>
    [...root.querySelectorAll("*")]
      .map((element) => {
        const given = [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(" ");
        const own = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : "")).join("");
        return `${element.localName} ${given} ${own}${element.shadowRoot ? whole(element.shadowRoot) : ""}`;
      })
      .join("\n");
  const sessions = [...document.querySelectorAll("leadmark-assessment")].map((element) => element.session?.assessment);
  return [whole(document), location.href, document.title, JSON.stringify(history.state), JSON.stringify(sessions)];
}

/** Counts in a window who has come to their last message: all before it are handled then, for those of one sender keep their order. */
function count() {
  const counted = Object.assign(window, { last: 0 });
  addEventListener("message", ({ data }) => {
    counted.last += data === "the last" ? 1 : 0;
  });
}

for (const [what, address, comesLast] of /** @type {const} */ ([
  ["the page for frames", "/embed.html?mode=quick&results=ask", "leadmark-assessment"],
  [
    "the page for frames that asks for scores",
    `/embed.html?mode=quick&results=ask&parent=${STRANGER}`,
    "section [role=status]",
  ],
  ["the whole page", "/#/assess?mode=quick", "footer:not([hidden])"],
])) {
  test(`${what} hears nothing`, async () => {
    pages["/page"] = `<!doctype html><html lang="en"><title>Stranger</title>
      <iframe title="Assessment" src="${server.origin}${address.replaceAll("&", "&amp;")}" width="800" height="700"></iframe>`;
    const { page, watched } = await open("/guide.html");
    await page.goto(`${STRANGER}/page`);
    const frame = page.frameLocator("iframe");
    await frame.locator("leadmark-assessment [part~=next], leadmark-assessment [part~=start]").first().waitFor();
    await frame.locator("leadmark-assessment input[value='3']").first().check();
    const inner = page.frames().find((other) => other.url().startsWith(server.origin));
    assert.ok(inner);
    await inner.waitForFunction(() => {
      const element = document.querySelector("leadmark-assessment");
      return element?.assessment?.answers !== undefined && Object.keys(element.assessment.answers).length === 1;
    });
    // What changes by itself has done so: where the answer is kept, the guide, and what waits for that.
    const innerAsPage = /** @type {import("playwright-core").Page} */ (/** @type {unknown} */ (inner));
    await written(innerAsPage);
    await loaded(innerAsPage);
    await frame.locator(comesLast).first().waitFor({ state: "attached" });
    await inner.evaluate(count);
    await page.evaluate(() => {
      const noted = /** @type {any} */ (window);
      noted.told = [];
      addEventListener("message", ({ data }) => noted.told.push(data?.type));
    });
    const before = await inner.evaluate(state);
    const posted = await page.evaluate(`(${post})(document.querySelector("iframe").contentWindow)`);
    assert.ok(Number(posted) > 30);
    await inner.waitForFunction(() => /** @type {any} */ (window).last === 1);
    assert.deepEqual(await inner.evaluate(state), before);
    assert.deepEqual(
      (await page.evaluate("told")).filter((/** @type {string} */ type) => type !== "leadmark-height"),
      [],
    );
    watched.quiet();
  });
}

test("what a frame posts changes nothing around it but its height", async () => {
  pages["/child/embed.html"] = "<!doctype html><title>Child</title>";
  pages["/page"] = `<!doctype html><html lang="en"><title>Wiki</title><script src="${server.origin}/frame.js"></script>
    <iframe title="Ours" src="${server.origin}/embed.html?view=results" height="600"></iframe>
    <iframe title="Not ours" src="${stranger.origin}/child/embed.html" height="600"></iframe>
    <iframe title="A script's" src="${server.origin}/guide.html" height="600"></iframe>`;
  const { page, watched } = await open("/guide.html");
  await page.goto(`${STRANGER}/page`);
  await page.frameLocator("iframe >> nth=0").getByText("Nothing is answered yet.").waitFor();
  const [, ours, , guide] = page.frames();
  assert.ok(ours && guide);
  assert.ok(ours.url().includes("embed.html") && guide.url().endsWith("guide.html"));
  const without = (/** @type {string[]} */ [whole = "", ...others]) => [
    whole.replace(/style=height: [\d.]+px;/, ""),
    ...others,
  ];
  await page.evaluate(count);
  const before = without(await page.evaluate(state));
  await ours.evaluate(`(${post})(parent)`);
  await guide.evaluate(`(${post})(parent)`);
  await page.waitForFunction(() => /** @type {any} */ (window).last === 2);
  const after = await page.evaluate(state);
  assert.deepEqual(
    without(after),
    before.map((text, index) => (index === 0 ? text.replace(/(title=Ours .*height=600)/, "$1 ") : text)),
  );
  assert.match(after[0] ?? "", /title=Ours .*style=height: 1px;/);
  watched.quiet();
});
