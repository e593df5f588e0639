// Words that would like to be markup, in every place that takes words, on pages whose policy has been taken away: nothing
// runs, nothing is asked for, and no element or attribute appears that harmless words would not have made.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { Guide, init, packLink } from "leadmark";
import { assessmentsOf, guideOf, harmless, PAYLOADS } from "../hostile/guide.js";
import { LOOKS, surface, trap } from "../hostile/surface.js";
import { workshop } from "./build.js";
import { stage } from "./page.js";
import { unpacked } from "./zip.js";

await init();
const { folder, build, write } = workshop(after);

/** How many guides the texts are spread over. */
const GUIDES = 2;
const texts = PAYLOADS.map(({ text }) => text);
const parts = Array.from({ length: GUIDES }, (_, turn) => texts.filter((_, index) => index % GUIDES === turn));
const [first = []] = parts;
const cases = [["harmless", harmless(first)], ...parts.map((part, turn) => [`hostile-${turn}`, part])].map(
  ([id, words]) => caseOf(String(id), /** @type {string[]} */ (words)),
);

/**
 * Builds all that can be built of a guide.
 *
 * @param {string} id
 * @param {string[]} words
 */
function caseOf(id, words) {
  const markdown = guideOf(words, id);
  const path = write(`${id}.md`, markdown);
  for (const options of [
    ["--out", id],
    ["--single-file", `${id}/single.html`],
    ["--scorm", `${id}.zip`],
  ]) {
    const { status, stderr } = build(path, ...options);
    assert.equal(status, 0, stderr.slice(-500));
  }
  return { id, words, markdown, guide: Guide.parse(markdown) };
}

const SMALL =
  "# Small {#small}\n\n## Work\n\n### Topic\n\n#### Why?\n\n1. **Step**\n   - Point\n\n## Success metrics\n\n### Quality {#quality}\n\n- It works {#works}\n";
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
/** @type {Record<string, string>} */
const pages = { "/blank": "<!doctype html><title>Blank</title>" };
for (const { id } of cases) {
  for (const name of ["index.html", "guide.html", "embed.html", "single.html"]) {
    const page = await readFile(join(folder, id, name), "utf8");
    assert.match(page, POLICY);
    pages[`/${id}/${name}`] = page.replace(POLICY, "");
  }
  pages[`/${id}/`] = pages[`/${id}/index.html`] ?? "";
}
// What is in addresses needs a page that is there at once.
assert.equal(build(write("small.md", SMALL), "--out", "small").status, 0);
for (const name of ["index.html", "embed.html"]) {
  pages[`/small/${name}`] = (await readFile(join(folder, "small", name), "utf8")).replace(POLICY, "");
}
pages["/small/"] = pages["/small/index.html"] ?? "";
const { open, server } = await stage(after, { "/": folder }, pages);

/** What harmless words make, view by view. */
/** @type {Map<string, Set<string>>} */
const known = new Map();

/**
 * Opens a page with the trap set, and gives what looks at each view.
 *
 * @param {string} id
 * @param {string} address
 */
async function watchedPage(id, address) {
  const { page, watched, context } = await open("/blank", {}, trap);
  /** @type {string[]} */
  const surprises = [];
  page.on("dialog", (dialog) => {
    surprises.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on("page", (other) => surprises.push(`a page: ${other.url()}`));
  await page.goto(server.origin + address);
  /** @param {string} view */
  const look = async (view) => {
    const { kinds, dangers, caught } = await settled(page);
    assert.deepEqual([dangers, caught], [[], []], `${id} at ${view}`);
    if (id === "harmless") {
      known.set(view, new Set([...(known.get(view) ?? []), ...kinds]));
    } else {
      const ours = known.get(view) ?? assert.fail(`${view} is not known of harmless words`);
      assert.deepEqual(
        kinds.filter((kind) => !ours.has(kind) && !LOOKS.includes(kind)),
        [],
        `${id} at ${view}`,
      );
    }
  };
  /** Fails if anything was asked for elsewhere, opened, left or complained of. */
  const still = () => {
    const elsewhere = watched.requests.filter((url) => !new RegExp(`^(${server.origin}/|data:|blob:)`).test(url));
    assert.deepEqual([elsewhere, surprises], [[], []]);
    assert.ok(page.url().startsWith(server.origin), page.url());
    // What an address names may not be there; there is no more to say.
    assert.deepEqual(
      watched.complaints.filter((text) => !/404 \(Not Found\)/.test(text)),
      [],
    );
  };
  return { page, look, still };
}

/**
 * What a page or a frame is made of, once all that it was asked for is drawn.
 *
 * @param {import("playwright-core").Page | import("playwright-core").Frame} page
 */
async function settled(page) {
  const end = Date.now() + 30_000;
  for (;;) {
    const seen = await page.evaluate(surface);
    if (seen.settled) {
      return seen;
    }
    assert.ok(Date.now() < end, `${page.url()} is not drawn after 30 s`);
    await page.waitForTimeout(20);
  }
}

/**
 * Waits until the page has begun: its footer comes last.
 *
 * @param {import("playwright-core").Page} page
 */
async function begun(page) {
  await page.locator("leadmark-assessment [part~=heading]").first().waitFor({ state: "attached" });
  await page.locator("footer:not([hidden])").waitFor();
}

/**
 * Goes to a view of the page and waits until it is drawn.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} hash
 * @param {string} selector what is there when it is
 */
async function go(page, hash, selector) {
  // The view before may have what is waited for, too, until the page hears of the other address; it hears it first.
  await page.evaluate(async (hash) => {
    const heard = new Promise((heard) => addEventListener("hashchange", heard, { once: true }));
    const before = location.href;
    location.hash = hash;
    await (location.href === before || heard);
  }, hash);
  await page.locator(selector).first().waitFor();
}

/**
 * @param {string} name
 * @param {string} text
 */
const file = (name, text) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });

test("the trap catches: the same words, put in as markup, run and ask", async () => {
  const { page } = await open("/blank", {}, trap);
  /** @type {string[]} */
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.evaluate(
    ([words]) => {
      for (const word of words ?? []) {
        const place = document.createElement("div");
        document.body.append(place);
        place.innerHTML = word;
      }
    },
    [texts.filter((text) => !/http-equiv|<base/.test(text))],
  );
  await page.waitForFunction("caught.length > 10");
  const { kinds, dangers } = await page.evaluate(surface);
  assert.ok(dangers.length > 20, `${dangers.length} are dangerous`);
  assert.ok(kinds.includes("script") && kinds.includes("img[onerror]"));
  assert.ok(requests.some((url) => url.startsWith("https://evil.example/")));
});

for (const { id, words, markdown, guide } of cases) {
  test(`every view of the page: ${id}`, async () => {
    const { page, look, still } = await watchedPage(id, `/${id}/`);
    const view = (/** @type {string} */ name) => `[data-view=${name}]:not([hidden])`;
    await begun(page);
    await look("start");

    const assessments = assessmentsOf(guide, words);
    await go(page, "#/history", `${view("history")} input[type=file]`);
    const all = file(`${words[0]?.replaceAll("/", "_")}.json`, JSON.stringify(assessments));
    const refused = words.slice(0, 12).map((word) => file(`${word.replaceAll("/", "_")}.json`, `{"${word}`));
    await page
      .locator(`${view("history")} input[type=file]`)
      .first()
      .setInputFiles([all, ...refused]);
    await page
      .locator(".entry")
      .nth(assessments.length - 1)
      .waitFor();
    await look("history");
    const [before, later] = assessments.map(({ id }) => encodeURIComponent(id));
    await go(page, `#/history/${before}/${later}`, `${view("history")} table`);
    await look("compare");

    await go(page, "#/results", `${view("results")} leadmark-results [part~=table]`);
    await look("results");
    for (const [name, place] of [
      ["overview", ""],
      ["statements", `/${id}-all`],
      ["metric", `/${id}-metric-1`],
      ["review", "/review"],
    ]) {
      await go(page, `#/assess${place}`, `${view("assess")} leadmark-assessment [part~=heading]`);
      await page.waitForFunction(drawn, "leadmark-assessment");
      await look(`assess ${name}`);
    }

    await go(page, "#/practice", `${view("practice")} leadmark-practice [part~=heading]`);
    await look("practice");
    await go(page, `#/practice/${id}-question-1`, `${view("practice")} leadmark-practice [part~=start]`);
    await page.locator("leadmark-practice [part~=start]").click();
    await page.locator("leadmark-practice [part~=reveal]").click();
    // Without a click: there are links in the summary.
    await page
      .locator("leadmark-practice [part~=example]")
      .first()
      .evaluate((example) => {
        /** @type {HTMLDetailsElement} */ (example).open = true;
      });
    await look("framework");

    for (const place of ["", `/${id}-domain`, `/${id}-question-2`, `/${id}-all`]) {
      await go(page, `#/guide${place}`, `${view("guide")} leadmark-guide [part~=heading]`);
      await page.waitForFunction(drawn, "leadmark-guide");
      await look("guide");
    }

    await go(page, "#/team", `${view("team")} input[type=file]`);
    const files = assessments
      .slice(0, 12)
      .map((one) => file(`${one.id.replaceAll("/", "_")}.json`, JSON.stringify(one)));
    await page
      .locator(`${view("team")} input[type=file]`)
      .first()
      .setInputFiles([...files, ...refused]);
    await page
      .locator(`${view("team")} table`)
      .first()
      .waitFor({ state: "attached" });
    await look("team");

    const [one] = assessments;
    assert.ok(one);
    const few = { ...one, answers: Object.fromEntries(Object.entries(one.answers).slice(0, 12)) };
    const link = await packLink(few, { notes: true });
    await go(page, `#/shared/${link}`, `${view("shared")} leadmark-results [part~=overall]`);
    await look("shared");

    await go(page, "#/embed", `${view("embed")} leadmark-assessment [part~=heading]`);
    await look("embed");

    await go(page, "#/own", "#own-text");
    // By hand, for typing a whole guide takes seconds.
    await page.locator("#own-text").evaluate((field, text) => {
      /** @type {HTMLTextAreaElement} */ (field).value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }, `${markdown}\n\n# Two {#${id}}\n`);
    await page.locator(".diagnostics li").first().waitFor();
    await look("own");
    still();
  });
}

for (const { id } of cases) {
  test(`the document, the single file and the manifests: ${id}`, async () => {
    const { page, look, still } = await watchedPage(id, `/${id}/guide.html`);
    await look("document");
    await page.goto(`${server.origin}/${id}/single.html#/assess/${id}-all`);
    await page.locator("leadmark-assessment fieldset").first().waitFor();
    await begun(page);
    await look("single file");
    await go(page, "#/guide", "[data-view=guide]:not([hidden]) leadmark-guide [part~=heading]");
    await look("single file's guide");
    still();

    const manifest = JSON.parse(await readFile(join(folder, id, "manifest.webmanifest"), "utf8"));
    assert.deepEqual(Object.keys(manifest).sort(), MANIFEST);
    const { "imsmanifest.xml": xml = "" } = unpacked(join(folder, `${id}.zip`));
    const tags = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "application/xml");
      return [...parsed.querySelectorAll("*")].map(({ localName }) => localName);
    }, xml);
    assert.deepEqual(tags, SCORM);
  });
}

const MANIFEST = ["description", "dir", "display", "icons", "lang", "name", "scope", "short_name", "start_url"];
const SCORM = [
  ...["manifest", "metadata", "schema", "schemaversion", "organizations", "organization", "title", "item", "title"],
  ...["resources", "resource", "file"],
];

test("in the fragment of an address", async () => {
  const { page, look, still } = await watchedPage("harmless", "/small/");
  await begun(page);
  /** @param {string} word */
  const ways = (word) => [
    `#/${word}`,
    `#/shared/${encodeURIComponent(word)}`,
    `#/assess/${encodeURIComponent(word)}`,
    `#/assess?${new URLSearchParams({ role: "peer", group: word.slice(0, 60), guide: word })}`,
    `#/practice/${encodeURIComponent(word)}`,
    `#/guide/${encodeURIComponent(word)}`,
    `#/history/${encodeURIComponent(word)}/${encodeURIComponent(word)}`,
    `#${word}`,
  ];
  // Each view of a harmless word first, so that what it makes is known.
  for (const hash of ways("words")) {
    await go(page, hash, "main section:not([hidden]) h1, main section:not([hidden]) [part~=heading]");
    await look("fragment");
  }
  await page.evaluate(
    async ([hashes]) => {
      for (const hash of hashes ?? []) {
        location.hash = hash;
        await new Promise((done) => setTimeout(done));
      }
    },
    [texts.map((word, turn) => ways(word)[turn % ways(word).length] ?? "")],
  );
  const hostile = await watchedPage("hostile", "/small/");
  await begun(hostile.page);
  for (const hash of ways(texts[0] ?? "")) {
    await go(hostile.page, hash, "main section:not([hidden]) h1, main section:not([hidden]) [part~=heading]");
    await hostile.look("fragment");
  }
  const { dangers, caught } = await settled(page);
  assert.deepEqual([dangers, caught], [[], []]);
  still();
  hostile.still();
});

test("in the address of a frame", async () => {
  const { page, still } = await watchedPage("frames", "/blank");
  const names = ["src", "store", "lang", "theme", "mode", "parent", "results"];
  /** @param {(place: number) => string} word @param {number} turn */
  const query = (word, turn) => {
    const given = names.map((name, index) => [name, word(turn * 19 + index * 7)]);
    // A guide's address that leads nowhere, or a view that there is not, ends all else: the rest is tried without.
    const kept = given.filter(([name]) => name !== "src" || turn % 2 === 0);
    return String(new URLSearchParams([["view", turn % 3 === 0 ? word(turn * 23) : "assessment"], ...kept]));
  };
  const turns = Array.from({ length: 12 }, (_, turn) => turn);
  const usual = turns.slice(0, 6).map((turn) => query((place) => `word-${place}`, turn));
  const unusual = turns.map((turn) => query((place) => texts[place % texts.length] ?? "", turn));
  await page.evaluate(
    async ([addresses]) => {
      for (const address of addresses ?? []) {
        const frame = document.createElement("iframe");
        frame.src = address;
        document.body.append(frame);
        await new Promise((loaded) => frame.addEventListener("load", loaded, { once: true }));
      }
    },
    [[...usual, ...unusual].map((query) => `/small/embed.html?${query}`)],
  );
  /** @type {Set<string>} */
  const ours = new Set();
  for (const [index, frame] of page.frames().slice(1).entries()) {
    await frame.locator("leadmark-assessment [part], [role=alert]").first().waitFor();
    const { kinds, dangers, caught } = await settled(frame);
    assert.deepEqual([dangers, caught], [[], []], frame.url());
    const others = kinds.filter((kind) => !ours.has(kind) && !LOOKS.includes(kind));
    if (index < usual.length) {
      others.forEach((kind) => void ours.add(kind));
    } else {
      assert.deepEqual(others, [], frame.url());
    }
  }
  assert.deepEqual(await page.evaluate("caught"), []);
  still();
});

/**
 * Tells whether an element has drawn what it was last asked for.
 *
 * @param {string} name
 */
function drawn(name) {
  const element = /** @type {any} */ (document.querySelector(`[data-view]:not([hidden]) ${name}`));
  return element?.isUpdatePending === false && element.shadowRoot.querySelector("[part~=heading]") !== null;
}
