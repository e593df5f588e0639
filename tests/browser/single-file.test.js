// The page as one file: opened from a disk, sent along, shown in a frame that may do nothing but run.

import assert from "node:assert/strict";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { serve } from "../server.js";
import { examine } from "./axe.js";
import { GUIDES, HOSTILE, workshop } from "./build.js";
import { stage } from "./page.js";

/** The most that the file of the guide that we ship may have, in bytes: what wikis and mail take without a second thought. */
const MOST = 500_000;

const { folder, build, write } = workshop(after);
const guide = join(GUIDES, "examples/on-call-readiness.md");
const built = build(guide, "--single-file", "page.html");
assert.equal(built.status, 0, built.stderr);
assert.equal(build(write("hostile.md", HOSTILE), "--single-file", "hostile.html").status, 0);
const FRAME = `<!doctype html><html lang="en"><title>Wiki</title><iframe title="Assessment" sandbox="allow-scripts" src="PAGE" width="900" height="900"></iframe>`;
/** A guide that gives its language. */
const GERMAN = `# Handwerk {#handwerk lang=de}

## Erfolgskriterien {.metrics}

### Güte

- Es hält
- Es passt
`;
const { open, server } = await stage(after, { "/files/": folder });

/**
 * Rates everything that is asked, page by page, and waits for the results.
 *
 * @param {import("playwright-core").Page | import("playwright-core").FrameLocator} page
 */
async function complete(page) {
  const assessment = page.locator("leadmark-assessment");
  for (let pages = 0; pages < 20; pages += 1) {
    await assessment.locator("fieldset").first().waitFor();
    const count = await assessment.locator("fieldset").count();
    for (let index = 0; index < count; index += 1) {
      await assessment.locator("fieldset").nth(index).locator("input[value='3']").check();
    }
    const heading = await assessment.locator("[part~=heading]").textContent();
    await assessment.locator("[part~=next]").click();
    await page
      .locator(`leadmark-assessment [part~=heading]`)
      .getByText(heading ?? "", { exact: true })
      .waitFor({ state: "hidden" });
    if ((await assessment.locator("fieldset").count()) === 0) {
      return;
    }
  }
  assert.fail("the assessment has no end");
}

test("how large it is", async (context) => {
  const { status, stderr } = build(join(GUIDES, "technical-leadership.md"), "--single-file", "shipped.html");
  assert.equal(status, 0, stderr);
  const { size } = await stat(join(folder, "shipped.html"));
  context.diagnostic(`${size.toLocaleString("en")} bytes`);
  assert.ok(size < MOST, `${size} bytes, more than ${MOST}`);
});

test("it speaks its guide's language, whatever the browser prefers, and its reports do", async (context) => {
  const german = write("handwerk.md", GERMAN);
  assert.equal(build(german, "--single-file", "german.html").status, 0);
  const { size } = await stat(join(folder, "german.html"));
  context.diagnostic(`${size.toLocaleString("en")} bytes`);
  const { page, watched } = await open("/files/german.html", { locale: "en-GB" });
  await page.goto(`${server.origin}/files/german.html#/assess?mode=quick`);
  await page.locator("html[lang=de]").waitFor({ state: "attached" });
  await complete(page);
  await page.goto(`${server.origin}/files/german.html#/results`);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Markdown", exact: true }).click(),
  ]);
  const report = await readFile((await file.path()) ?? "", "utf8");
  assert.match(report, /^# Selbsteinschätzung: Handwerk\n/);

  // What Rust finds is said in German, too, of guides as of files.
  const broken = { format: "leadmark/assessment@1", id: "x", guide: { id: "handwerk" }, rater: { role: "boss" } };
  await page.locator("leadmark-results [part~=import] input").setInputFiles({
    name: "broken.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(broken)),
  });
  await page.getByText('\u2068"boss"\u2069 ist keine Rolle; self gilt.').waitFor();
  await page.goto(`${server.origin}/files/german.html#/own`);
  await page.locator("#own-text").fill("# G\n\n## Success metrics\n\n### Q\n\n- X {#x}\n- Y {#x}\n");
  await page.getByText("Die Kennung „\u2068x\u2069“ ist zweimal vergeben.").first().waitFor();
  await page.getByText("Geben Sie einem von beiden eine andere Kennung.").first().waitFor();
  assert.equal(await page.locator("[data-view=own] [lang=en]").count(), 0);

  await page.getByLabel("Sprache").selectOption("en");
  await page.getByRole("link", { name: "History" }).waitFor();
  watched.quiet();
});

test("opened from a disk it asks nobody, and an assessment is completed", async () => {
  const { page, watched } = await open("/files/page.html");
  await page.goto(`${pathToFileURL(join(folder, "page.html")).href}#/assess?mode=quick`);
  await complete(page);
  await examine(page, "a single file");
  assert.deepEqual(
    watched.requests.filter(
      (url) => !/^(file:|data:|blob:)/.test(url) && !url.startsWith(`${server.origin}/files/page.html`),
    ),
    [],
  );
  watched.quiet();
});

test("every view is inside", async () => {
  const { page, watched } = await open("/files/page.html");
  for (const view of ["assess", "results", "practice", "guide", "history", "team", "own", "shared/1.AA"]) {
    await page.goto(`${server.origin}/files/page.html#/${view}`);
    const section = page.locator(`[data-view=${view.split("/")[0]}]:not([hidden])`);
    await section.locator("h1, [part~=heading]").first().waitFor();
    assert.equal(await section.getByRole("button", { name: "Try again" }).count(), 0, view);
  }
  assert.deepEqual(
    watched.requests.filter((url) => !url.startsWith(`${server.origin}/files/page.html`) && !/^(data|blob):/.test(url)),
    [],
  );
  watched.quiet();
});

test("in a frame of another site that may do nothing but run scripts, an assessment is completed", async () => {
  const address = `${server.origin}/files/page.html#/assess?mode=quick`;
  const wiki = await serve({}, { "/": FRAME.replace("PAGE", address) });
  try {
    const { page, watched } = await open("/files/page.html");
    await page.goto(wiki.origin.replace("127.0.0.1", "localhost"));
    const inner = page.frameLocator("iframe");
    await inner.locator("leadmark-assessment input[value='3']").first().check();
    await inner.getByText("Not saved: this browser refuses storage here.").first().waitFor();
    await complete(inner);
    watched.quiet();
  } finally {
    await wiki.close();
  }
});

test("a guide's words stay words, and its text comes out as it went in", async () => {
  const { page, watched } = await open("/files/hostile.html");
  await page.getByRole("heading", { level: 1, name: "alert('title')" }).waitFor();
  await page.goto(`${server.origin}/files/hostile.html#/assess`);
  await page.locator("leadmark-assessment legend", { hasText: "what works </style>" }).waitFor();
  const overview = await page.evaluate(() => {
    const [first] = document.querySelector("leadmark-assessment")?.session?.guide.data.overview ?? [];
    return first?.kind === "paragraph" ? first.text.map((run) => run.text).join("") : undefined;
  });
  assert.match(overview ?? "", /^First <\/script><script>alert\(1\)<\/script> +<\/script> %guide:text%/);
  watched.quiet();
});

test("nothing in it leads to another file", async () => {
  const html = await readFile(join(folder, "page.html"), "utf8");
  const before = html.slice(0, html.indexOf('<script type="text/plain"'));
  assert.match(
    before,
    /default-src 'none'; script-src 'sha256-[^']+' 'sha256-[^']+' 'wasm-unsafe-eval'; style-src 'sha256-[^']+';/,
  );
  assert.deepEqual(before.match(/ (?:src|href)="(?!data:|#)[^"]*"/g), null);
});
