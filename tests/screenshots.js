// Takes pictures of the page for people to look at: `node screenshots.js [--readme]`. They land in tests/output/; with
// --readme one of them also becomes docs/screenshot.png.

import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
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
