// The elements in other people's pages: one tag and nothing else, one's own guide, a strict policy, one's own looks.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { focused, PACKAGE, ready, stage } from "./page.js";

const axe = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const SCRIPT = '<script type="module" src="/leadmark/elements.js"></script>';

/**
 * A page that knows nothing of Leadmark.
 *
 * @param {string} body
 * @param {string} [head]
 */
function host(body, head = "") {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Our handbook</title>
    <meta name="viewport" content="width=device-width">${head}</head><body><main><h1>Our handbook</h1>${body}</main></body></html>`;
}

/**
 * @param {string} policy
 */
function policy(policy) {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

const SMALL = "# Craft {#craft}\n\n## Success metrics\n\n### Quality\n\n- We ship **what works** {#ships}\n";

const PAGES = {
  "/one-tag": host(`${SCRIPT}<leadmark-assessment></leadmark-assessment>`),
  "/own-guide": host(`${SCRIPT}<leadmark-assessment src="small.md" store="none"></leadmark-assessment>`),
  "/small.md": SMALL,
  "/arabic": host(
    `${SCRIPT}<leadmark-assessment src="/leadmark/guides/examples/code-review.ar.md"></leadmark-assessment>`,
  ),
  "/missing": host(`${SCRIPT}<leadmark-assessment src="missing.md"></leadmark-assessment>`),
  "/empty": host(`${SCRIPT}<leadmark-assessment src="empty.md"></leadmark-assessment>`),
  "/empty.md": "",
  "/two": host(
    `${SCRIPT}<leadmark-assessment store="a"></leadmark-assessment><leadmark-results store="a"></leadmark-results><leadmark-results store="b"></leadmark-results>`,
  ),
  "/strict": host(
    `${SCRIPT}<leadmark-assessment></leadmark-assessment>`,
    policy(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    ),
  ),
  "/forbidden": host(
    `${SCRIPT}<leadmark-assessment></leadmark-assessment>`,
    policy("default-src 'none'; script-src 'self'; connect-src 'self'"),
  ),
  "/themed": host(
    `${SCRIPT}<leadmark-assessment></leadmark-assessment>`,
    "<style>html { font-size: 62.5%; --leadmark-accent: rgb(120, 40, 90); } leadmark-assessment::part(statement) { color: rgb(1, 2, 3); }</style>",
  ),
};

const { open, forbidden } = await stage(after, { "/leadmark/": PACKAGE }, PAGES);

test("one tag is a whole assessment: pages, results, events", async () => {
  const { page, watched } = await open("/one-tag");
  const events = page.evaluate(
    () =>
      new Promise((done) => {
        /** @type {string[]} */
        const seen = [];
        Object.assign(window, { seen });
        for (const name of ["leadmark-answer", "leadmark-page", "leadmark-complete"]) {
          document.addEventListener(name, (event) => {
            const { detail } = /** @type {CustomEvent} */ (event);
            seen.push(`${name} ${detail.id ?? detail.page ?? detail.scorecard.overall.outcomes.coverage}`);
            if (detail.page === "results") {
              done(seen);
            }
          });
        }
      }),
  );
  const assessment = page.locator("leadmark-assessment");
  // The first heading comes before what is asked.
  await ready(page);
  for (let metric = 1; metric <= 4; metric += 1) {
    await assessment.locator("h2", { hasText: `${metric} of 4` }).waitFor();
    for (const item of await assessment.locator("fieldset").all()) {
      await item.locator("input[value='4']").check();
    }
    await assessment.locator("[part~=next]").click();
  }
  // Answers are told once they are scored and on the screen, which may be after the next click.
  await page.waitForFunction(() => {
    const { seen } = /** @type {{ seen: string[] }} */ (/** @type {unknown} */ (window));
    const answers = seen.filter((event) => event.startsWith("leadmark-answer"));
    return answers.length === 16 && seen.some((event) => event.startsWith("leadmark-complete"));
  });
  await assessment.getByRole("button", { name: "See your results" }).click();
  await assessment.locator("leadmark-results h2", { hasText: "Where you stand" }).waitFor();
  await page.waitForFunction(
    () => document.querySelector("leadmark-assessment")?.shadowRoot?.activeElement?.shadowRoot?.activeElement,
  );
  assert.match((await focused(page)).text, /^Where you stand/);
  assert.equal(await assessment.locator("leadmark-results [part~=overall] data").textContent(), "75");
  const seen = /** @type {string[]} */ (await events);
  assert.equal(seen.filter((event) => event.startsWith("leadmark-answer")).length, 16);
  assert.deepEqual(
    seen.filter((event) => event.startsWith("leadmark-complete")),
    ["leadmark-complete 1"],
  );
  assert.equal(seen.at(-1), "leadmark-page results");
  await assessment.getByRole("button", { name: "Back to the overview" }).click();
  await assessment.getByRole("button", { name: "Back: Leadership effectiveness" }).click();
  await assessment.locator("h2", { hasText: "4 of 4" }).waitFor();
  watched.quiet();
});

test("answers are told once they are on the screen, each with what follows from it alone", async () => {
  const { page, watched } = await open("/one-tag");
  await ready(page);
  const told = await page.evaluate(async () => {
    const root = /** @type {ShadowRoot} */ (document.querySelector("leadmark-assessment")?.shadowRoot);
    /** @type {unknown[]} */
    const told = [];
    const both = new Promise((done) => {
      document.addEventListener("leadmark-answer", ({ detail: { answer, scorecard } }) => {
        const progress = root.querySelector("#progress")?.textContent?.trim() ?? "";
        told.push([answer?.level, scorecard.overall.outcomes.answered, progress]);
        if (told.length === 2) {
          done(told);
        }
      });
    });
    const fieldsets = [...root.querySelectorAll("fieldset")].slice(0, 2);
    for (const [index, fieldset] of fieldsets.entries()) {
      fieldset.querySelectorAll("input")[index + 2]?.click();
    }
    const atOnce = told.length;
    await both;
    return [atOnce, ...told];
  });
  assert.deepEqual(told, [0, [3, 1, "2 of 16 answered"], [4, 2, "2 of 16 answered"]]);
  watched.quiet();
});

test("answers are told where nothing is painted, too", async () => {
  const { page, watched } = await open("/one-tag", {}, () => {
    // As in a tab in the background.
    window.requestAnimationFrame = () => 0;
  });
  await ready(page);
  const told = page.evaluate(
    () =>
      new Promise((done) => document.addEventListener("leadmark-answer", ({ detail }) => done(detail.answer?.level))),
  );
  await page.evaluate(() =>
    document.querySelector("leadmark-assessment")?.shadowRoot?.querySelectorAll("input")[1]?.click(),
  );
  assert.equal(await told, 2);
  watched.quiet();
});

test("one's own guide, by an address relative to the page, and nothing kept", async () => {
  const { page, watched } = await open("/own-guide");
  const statement = page.locator("leadmark-assessment legend");
  await statement.waitFor();
  assert.equal(await statement.locator("strong").textContent(), "what works");
  await page.locator("leadmark-assessment input[value='2']").check();
  await page.getByText("Not saved: kept until this page is closed").waitFor();
  await page.reload();
  await page.getByText("0 of 1 answered").waitFor();
  watched.quiet();
});

test("a guide that is written from right to left is laid out so", async () => {
  const { page, watched } = await open("/arabic", { viewport: { width: 360, height: 740 } });
  const row = page.locator("leadmark-assessment .row").first();
  await row.locator("input").check();
  const [radio, name, whole] = await Promise.all([
    row.locator("input").boundingBox(),
    row.locator(".name").boundingBox(),
    row.boundingBox(),
  ]);
  assert.ok(radio && name && whole);
  assert.ok(radio.x > name.x, "the radio stands to the right of the level's name");
  assert.ok(radio.x + radio.width > whole.x + whole.width * 0.8);
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => (await /** @type {any} */ (window).axe.run()).violations);
  assert.deepEqual(violations, []);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
  watched.quiet();
});

for (const [address, code, said] of /** @type {const} */ ([
  ["/missing", "guide-unavailable", /could not be fetched: it answered 404\./],
  ["/empty", "empty-guide", /Line 1, column 1: the guide is empty; /],
  ["/forbidden", "wasm-unavailable", /add 'wasm-unsafe-eval' to script-src/],
])) {
  test(`${code} is shown with what to do, and told to the page`, async () => {
    const { page } = await open(address, {}, () => {
      document.addEventListener("leadmark-error", (event) => {
        document.documentElement.dataset["code"] = /** @type {CustomEvent} */ (event).detail.error.code;
      });
    });
    const error = page.locator("leadmark-assessment [part~=error]");
    await error.waitFor();
    assert.match((await error.textContent()) ?? "", said);
    assert.equal(await page.locator("html").getAttribute("data-code"), code);
    if (code === "wasm-unavailable") {
      await forbidden(/^script-src: wasm-eval /);
    }
  });
}

test("a guide that could not be fetched can be tried again", async () => {
  const { page } = await open("/missing");
  const assessment = page.locator("leadmark-assessment");
  await assessment.locator("[part~=error]").waitFor();
  await page.route("**/missing.md", (route) => route.fulfill({ body: SMALL }));
  await assessment.getByRole("button", { name: "Try again" }).click();
  await assessment.locator("legend").waitFor();
});

test("elements of one store agree at once, those of another do not", async () => {
  const { page, watched } = await open("/two");
  const [same, other] = [page.locator("leadmark-results[store=a]"), page.locator("leadmark-results[store=b]")];
  await page.locator("leadmark-assessment input[value='3']").first().check();
  await same.getByText("1 of 16 statements answered.").waitFor();
  await other.getByText("Nothing is answered yet.").waitFor();
  watched.quiet();
});

test("a strict policy with Trusted Types, and no styles allowed, is enough", async () => {
  const { page, watched } = await open("/strict");
  const item = page.locator("leadmark-assessment fieldset").first();
  await item.locator("input[value='3']").check();
  assert.equal(await item.evaluate((fieldset) => getComputedStyle(fieldset).borderTopStyle), "none");
  await page.locator("leadmark-assessment [part~=so-far]").click();
  // One answer gives no score yet, but a band: its thickness is from a style sheet, its place is set by script.
  const key = page.locator("leadmark-results .key .band");
  await key.waitFor();
  assert.equal(await key.evaluate((mark) => getComputedStyle(mark).borderTopWidth), "12px");
  const band = await page.locator("leadmark-results .track .band").first().boundingBox();
  assert.ok(band && band.width > 100);
  watched.quiet();
});

test("a page's colours and parts reach in, and its small root does not", async () => {
  const { page } = await open("/themed");
  const item = page.locator("leadmark-assessment fieldset").first();
  await item.waitFor();
  const style = await item.evaluate((fieldset) => {
    const next = fieldset.getRootNode();
    const button = next instanceof ShadowRoot ? next.querySelector("[part~=next]") : null;
    const legend = fieldset.querySelector("legend");
    const anchor = fieldset.querySelector(".anchor");
    return {
      button: button && getComputedStyle(button).backgroundColor,
      legend: legend && getComputedStyle(legend).color,
      size: anchor && getComputedStyle(anchor).fontSize,
    };
  });
  assert.deepEqual(style, { button: "rgb(120, 40, 90)", legend: "rgb(1, 2, 3)", size: "16px" });
});
