// Takes pictures of the page for people to look at: `node screenshots.js [--readme]`. They land in tests/output/; with
// --readme one of them also becomes docs/screenshot.png.

import { copyFile, mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { around, assessment, DAY, FIRST, file } from "./browser/assessments.js";
import { launch } from "./chromium.js";
import { serve } from "./server.js";

const here = dirname(fileURLToPath(import.meta.url));
const output = join(here, "output");

const SIZES = {
  wide: { width: 1100, height: 900 },
  phone: { width: 360, height: 740 },
  narrow: { width: 320, height: 640 },
};

/** Levels that leave one success metric half open and another without a score. */
const LEVELS = [3, 2, 4, 3, 2, 3, undefined, 2, 4, 4, 3, 5, 2, undefined, undefined, undefined];

/** Four assessments over most of a year. */
const YEARS = [2, 2, 3, 4].map((level, index) =>
  assessment(`y${index}`, around(level, index).slice(0, [16, 9, 5, 15][index]), {
    updatedAt: FIRST + index * index * 30 * DAY,
    ...(index === 1 ? { name: "After the reorganisation of the payments and cards teams" } : {}),
  }),
);

/** A person, three peers and a manager. */
const ONE_PERSON = [
  assessment("self", around(4)),
  ...[2, 3, 2].map((level, index) => assessment(`peer-${index}`, around(level, index), { rater: { role: "peer" } })),
  assessment("manager", around(3), { rater: { role: "manager" } }),
];

/** Three groups, one of which is too small to show. */
const MANY_PEOPLE = Object.entries({ Payments: 8, Cards: 6, Risk: 2 }).flatMap(([group, count]) =>
  Array.from({ length: count }, (_, index) =>
    assessment(`${group}-${index}`, around(1 + (index % 5), index), { rater: { role: "self", group } }),
  ),
);

const FAULTY_GUIDE = `# Craft

## Success metrics

### Quality {#quality}

- We ship what works {#works}
- We mend what is broken {#works}

### Flow

- Small steps {#steps feeds=nowhere}
`;

await mkdir(output, { recursive: true });
const server = await serve({ "/": join(here, "../www/dist") });
const browser = await launch();
try {
  await pictures("light", "wide");
  await pictures("dark", "wide");
  await pictures("light", "phone");
  await pictures("dark", "phone");
  await pictures("light", "narrow");
  await contrasting();
  await rightToLeft();
  await printed();
  await failing();
  if (process.argv.includes("--readme")) {
    await readme();
  }
} finally {
  await browser.close();
  await server.close();
}

/**
 * @param {"light" | "dark"} colorScheme
 * @param {keyof typeof SIZES} size
 */
async function pictures(colorScheme, size) {
  const page = await browser.newPage({ colorScheme, viewport: SIZES[size], reducedMotion: "reduce" });
  /** @param {string} view */
  const shoot = (view) => page.screenshot({ path: join(output, `${view}-${size}-${colorScheme}.png`), fullPage: true });
  await page.goto(server.origin);
  await shoot("start");
  await page.goto(`${server.origin}/#/results`);
  await page.locator("leadmark-results [part~=heading]").waitFor();
  await shoot("empty");
  await answer(page);
  await page.goto(`${server.origin}/#/assess/technical-excellence`);
  await shoot("assess");
  await page.goto(`${server.origin}/#/results`);
  await shoot("results");
  await page.goto(`${server.origin}/#/`);
  await page.getByText("Continue where you left").waitFor();
  await shoot("start-again");
  await elsewhere(page, shoot);
  await page.close();
}

/**
 * Shows the views other than the assessment and its results, each with something in it.
 *
 * @param {import("playwright-core").Page} page
 * @param {(view: string) => Promise<unknown>} shoot
 */
async function elsewhere(page, shoot) {
  /** @param {string} hash */
  const go = async (hash) => {
    await page.goto(`${server.origin}/${hash}`);
    await page.locator("h1:visible").first().waitFor();
  };
  for (const view of ["practice", "guide", "embed"]) {
    await go(`#/${view}`);
    await page
      .locator(`leadmark-${view === "embed" ? "assessment" : view} [part~=heading]:visible`)
      .first()
      .waitFor();
    await shoot(view);
  }
  await go("#/history");
  await page.getByLabel("Choose files").setInputFiles([file("history.json", YEARS), file("bad.json", "no")]);
  await page.getByText("4 assessments are brought in.").waitFor();
  await shoot("history");
  await go("#/history/y0/y3");
  await page.getByRole("heading", { name: "What changed" }).waitFor();
  await shoot("compare");
  await go("#/team");
  await shoot("team-empty");
  await page.getByLabel("Choose files").setInputFiles(file("one.json", ONE_PERSON));
  await page.getByText("How others see it").waitFor();
  await shoot("team-raters");
  await page.getByRole("button", { name: "Take all files away" }).click();
  await page.getByLabel("Choose files").setInputFiles(file("many.json", MANY_PEOPLE));
  await page.getByText("Where the group stands").waitFor();
  await shoot("team-cohort");
  await go("#/assess?role=peer&group=Payments");
  await shoot("invited");
  await go("#/own");
  await page.getByLabel("The guide’s text").fill(FAULTY_GUIDE);
  await page.getByText("This guide can’t be used while it has an error").waitFor();
  await shoot("own");
  await go("#/shared/1.AAAA");
  await page.getByRole("heading", { name: "This link can’t be read" }).waitFor();
  await shoot("error-link");
  await page.goto(`${server.origin}/guide.html`);
  await shoot("guide-document");
}

/** The Arabic example, at a phone's width. */
async function rightToLeft() {
  const page = await browser.newPage({ viewport: SIZES.phone });
  const guide = await readFile(join(here, "../guides/examples/code-review.ar.md"));
  await page.goto(`${server.origin}/#/own`);
  await page
    .getByLabel("Open a .md file")
    .setInputFiles({ name: "code-review.ar.md", mimeType: "text/markdown", buffer: guide });
  await page.getByRole("button", { name: "Use this guide" }).click();
  await page.getByText("is in use on this page now").waitFor();
  for (const view of ["", "assess", "results", "guide", "history"]) {
    await page.goto(`${server.origin}/#/${view}`);
    await page.locator("h1:visible").first().waitFor();
    await page.screenshot({ path: join(output, `${view || "start"}-arabic.png`), fullPage: true });
  }
  await page.close();
}

async function contrasting() {
  const page = await browser.newPage({ forcedColors: "active", colorScheme: "dark", viewport: SIZES.wide });
  await page.goto(server.origin);
  await answer(page);
  await page.goto(`${server.origin}/#/assess/technical-excellence`);
  await page.screenshot({ path: join(output, "assess-forced.png"), fullPage: true });
  await page.goto(`${server.origin}/#/results`);
  await page.screenshot({ path: join(output, "results-forced.png"), fullPage: true });
  await elsewhere(page, (view) => page.screenshot({ path: join(output, `${view}-forced.png`), fullPage: true }));
  await page.close();
}

async function printed() {
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
  await page.goto(server.origin);
  await answer(page);
  await page.goto(`${server.origin}/#/results`);
  await page.emulateMedia({ media: "print" });
  await page.screenshot({ path: join(output, "results-print.png"), fullPage: true });
  await page.close();
}

async function failing() {
  const page = await browser.newPage({ viewport: SIZES.wide });
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
  await page.goto(`${server.origin}/#/assess`);
  await page.locator("leadmark-assessment [part~=error]").waitFor();
  await page.screenshot({ path: join(output, "error-wasm.png") });
  await page.close();

  const refused = await browser.newPage({ viewport: SIZES.wide });
  await refused.goto(`${server.origin}/#/results`);
  await answer(refused);
  await refused.goto(`${server.origin}/#/results`);
  await refused.locator("leadmark-results input[type=file]").setInputFiles({
    name: "answers.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(faulty())),
  });
  await refused.locator("leadmark-results .ask").scrollIntoViewIfNeeded();
  await refused.screenshot({ path: join(output, "error-import.png") });
  await refused.close();
}

function faulty() {
  return {
    format: "leadmark/assessment@1",
    id: "a",
    guide: { id: "technical-leadership", fingerprint: "" },
    rater: { role: "self" },
    startedAt: 1,
    updatedAt: 1790000000000,
    answers: { reliability: { level: 9, at: 1 }, retired: { level: 2, at: 1 }, cost: { level: 2, at: 1 } },
  };
}

/**
 * Answers by hand, as a person would.
 *
 * @param {import("playwright-core").Page} page
 */
async function answer(page) {
  await page.goto(`${server.origin}/#/assess/technical-excellence`);
  const left = [...LEVELS];
  await page.locator("leadmark-assessment fieldset").first().waitFor();
  for (;;) {
    const items = await page.locator("leadmark-assessment fieldset").all();
    for (const item of items) {
      const level = left.shift();
      if (level !== undefined) {
        await item
          .locator("input[type=radio]")
          .nth(level - 1)
          .check();
      }
    }
    if (left.length === 0) {
      return;
    }
    const heading = page.locator("leadmark-assessment [part~=heading]");
    const before = await heading.textContent();
    await page.locator("leadmark-assessment [part~=next]").click();
    await page.waitForFunction(
      (text) => document.querySelector("leadmark-assessment")?.shadowRoot?.querySelector("h1")?.textContent !== text,
      before,
    );
  }
}

async function readme() {
  const page = await browser.newPage({
    viewport: { width: 900, height: 1180 },
    deviceScaleFactor: 2,
    reducedMotion: "reduce",
  });
  await page.goto(server.origin);
  await answer(page);
  await page.goto(`${server.origin}/#/results`);
  const key = await page.locator("leadmark-results .key").boundingBox();
  const height = Math.ceil((key?.y ?? 0) + (key?.height ?? 0) + 32);
  await page.screenshot({ path: join(output, "readme.png"), clip: { x: 0, y: 0, width: 900, height } });
  await page.close();
  await mkdir(join(here, "../docs"), { recursive: true });
  await copyFile(join(output, "readme.png"), join(here, "../docs/screenshot.png"));
}
