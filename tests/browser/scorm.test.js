// The SCORM 1.2 package in a runtime that others have written.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { GUIDES, HOSTILE, workshop } from "./build.js";
import { stage } from "./page.js";
import { unpacked } from "./zip.js";

const { folder, build, write } = workshop(after);
const RUNTIME = dirname(fileURLToPath(import.meta.resolve("scorm-again/scorm12")));
const SMALL =
  "# Craft {#craft}\n\n## Success metrics\n\n### Quality\n\n- We ship what works {#ships}\n- We mend {#mends}\n";

for (const [name, options] of /** @type {const} */ ([
  ["plain", []],
  ["scored", ["--scorm-score"]],
])) {
  const { status, stderr } = build(write("small.md", SMALL), "--scorm", `${name}.zip`, ...options);
  assert.equal(status, 0, stderr);
  unpack(join(folder, `${name}.zip`), join(folder, name));
}

const HOST = `<!doctype html><html lang="en"><head><title>Course</title></head><body><script type="module">
  import { Scorm12API } from "/runtime/scorm12.js";
  window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
  const frame = document.createElement("iframe");
  Object.assign(frame, { title: "Course", src: "/PLACE/index.html#/assess?mode=quick", width: 900, height: 800 });
  document.body.append(frame);
</script></body></html>`;
const { open } = await stage(
  after,
  { "/runtime/": RUNTIME, "/plain/": join(folder, "plain"), "/scored/": join(folder, "scored") },
  {
    "/course-plain": HOST.replace("PLACE", "plain"),
    "/course-scored": HOST.replace("PLACE", "scored"),
    "/": "<title>Blank</title>",
  },
);

/**
 * Unpacks a package into a folder.
 *
 * @param {string} path
 * @param {string} into
 */
function unpack(path, into) {
  mkdirSync(into, { recursive: true });
  for (const [name, text] of Object.entries(unpacked(path))) {
    writeFileSync(join(into, name), text);
  }
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} name
 */
function value(page, name) {
  return page.evaluate((asked) => /** @type {any} */ (window).API.LMSGetValue(asked), name);
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} status
 */
async function reaches(page, status) {
  await page.waitForFunction(
    (wanted) => /** @type {any} */ (window).API.LMSGetValue("cmi.core.lesson_status") === wanted,
    status,
  );
}

for (const [name, raw] of /** @type {const} */ ([
  ["plain", ""],
  ["scored", "75.0"],
])) {
  test(`${name}: incomplete, then completed${raw === "" ? ", and no score" : " with the score"}`, async () => {
    const { page, watched } = await open(`/course-${name}`);
    const inner = page.frameLocator("iframe");
    await inner.locator("leadmark-assessment fieldset").first().waitFor();
    await reaches(page, "incomplete");
    await inner.locator("leadmark-assessment fieldset").first().locator("input[value='4']").check();
    assert.equal(await value(page, "cmi.core.lesson_status"), "incomplete");
    await inner.locator("leadmark-assessment fieldset").nth(1).locator("input[value='not-applicable']").check();
    await reaches(page, "completed");
    assert.equal(await value(page, "cmi.core.score.raw"), raw);
    assert.equal(await value(page, "cmi.suspend_data"), "");
    watched.quiet();
  });
}

test("without a runtime around it the page works all the same", async () => {
  const { page, watched } = await open("/plain/index.html#/assess");
  await page.locator("leadmark-assessment fieldset").first().waitFor();
  watched.quiet();
});

test("the manifest is XML that names the page, whatever the title", async () => {
  const { status } = build(write("hostile.md", HOSTILE), "--scorm", "hostile.zip");
  assert.equal(status, 0);
  unpack(join(folder, "hostile.zip"), join(folder, "hostile"));
  const text = readFileSync(join(folder, "hostile/imsmanifest.xml"), "utf8");
  const { page } = await open("/");
  const [title, href, errors] = await page.evaluate((xml) => {
    const manifest = new DOMParser().parseFromString(xml, "application/xml");
    const resource = manifest.querySelector("resource");
    return [
      manifest.querySelector("item > title")?.textContent,
      resource?.getAttribute("href"),
      manifest.querySelectorAll("parsererror").length,
    ];
  }, text);
  assert.deepEqual([title, href, errors], [`"><script>alert('title')</script> & 'co'`, "index.html", 0]);
});

test("the same guide gives the same package", () => {
  const guide = join(GUIDES, "technical-leadership.md");
  assert.equal(build(guide, "--scorm", "one.zip").status, 0);
  assert.equal(build(guide, "--scorm", "two.zip").status, 0);
  assert.deepEqual(readFileSync(join(folder, "one.zip")), readFileSync(join(folder, "two.zip")));
});
