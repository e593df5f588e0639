// A page under test: served, opened, and watched for everything that it must not do.

import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "../chromium.js";
import { serve } from "../server.js";

const here = dirname(fileURLToPath(import.meta.url));

/** The page as it is built. */
export const SITE = join(here, "../../www/dist");

/** The package as it is built. */
export const PACKAGE = join(here, "../../pkg/dist");

/** What Chromium says on a slow machine of what was fetched ahead and is used after its load by seconds, as it will be. */
const USED_LATE = /was preloaded using link preload but not used within a few seconds/;

/** How long a page may take for what a person waits for, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Starts a server and a browser for a test file, and ends both after it.
 *
 * @param {(ended: () => Promise<void>) => void} after
 * @param {Readonly<Record<string, string>>} [folders]
 * @param {Readonly<Record<string, string>>} [pages]
 */
export async function stage(after, folders = { "/": SITE }, pages = {}) {
  const server = await serve(folders, pages);
  const browser = await launch();
  /** @type {string[]} */
  const violations = [];
  after(async () => {
    await browser.close();
    await server.close();
    assert.deepEqual(violations, [], "no page may do what its policy forbids");
  });
  return {
    server,
    /**
     * Waits until a page does what its policy forbids, where that is meant to happen. Anywhere else it fails the file.
     *
     * @param {RegExp} pattern
     */
    async forbidden(pattern) {
      const end = Date.now() + PATIENCE;
      while (!violations.some((violation) => pattern.test(violation))) {
        assert.ok(Date.now() < end, `nothing like ${pattern} was forbidden`);
        await new Promise((passed) => setTimeout(passed, 20));
      }
      violations.splice(0, violations.length, ...violations.filter((violation) => !pattern.test(violation)));
    },
    /**
     * Opens an address below the server's in a fresh profile. Unless `serviceWorkers` is `"allow"`, the browser keeps no copy
     * of a site, so that a test sees what is asked of the server, and can stand in for it.
     *
     * @param {string} address
     * @param {import("playwright-core").BrowserContextOptions} [options]
     * @param {() => void} [before] runs in the page ahead of everything else
     */
    async open(address, options = {}, before = undefined) {
      const context = await browser.newContext({ reducedMotion: "reduce", ...options });
      context.setDefaultTimeout(PATIENCE);
      if (options.serviceWorkers !== "allow") {
        // As in a browser that has none. Playwright's own way to block them writes warnings to the console.
        await context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
      }
      await noteViolations(context, violations);
      const page = await context.newPage();
      if (before !== undefined) {
        await page.addInitScript(before);
      }
      const watched = watch(page);
      await page.goto(server.origin + address);
      return { page, watched, context };
    },
  };
}

/** What a page calls, in the main world of each of its frames, with what its policy did not let it do. */
const NOTE = "leadmarkNoteViolation";

/**
 * Notes whatever the pages of a context do that their policies forbid, in frames and other pages of theirs, too.
 *
 * @param {import("playwright-core").BrowserContext} context
 * @param {string[]} violations
 */
export async function noteViolations(context, violations) {
  await context.exposeFunction(NOTE, (/** @type {string} */ violation) => void violations.push(violation));
  await context.addInitScript((note) => {
    const tell = /** @type {any} */ (window)[note];
    addEventListener(
      "securitypolicyviolation",
      ({ violatedDirective, blockedURI, sample, sourceFile, lineNumber }) =>
        void tell(`${violatedDirective}: ${blockedURI || sample} (${sourceFile}:${lineNumber}) on ${location.href}`),
      true,
    );
  }, NOTE);
}

/**
 * Notes what a page says and asks for.
 *
 * @param {import("playwright-core").Page} page
 */
export function watch(page) {
  /** @type {string[]} */
  const complaints = [];
  /** @type {string[]} */
  const requests = [];
  page.on("console", (message) => {
    const complains = message.type() === "error" || message.type() === "warning";
    if (complains && !USED_LATE.test(message.text())) {
      complaints.push(message.text());
    }
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  return {
    complaints,
    requests,
    /** Fails if the page complained of anything, a broken policy included. */
    quiet() {
      assert.deepEqual(complaints, []);
    },
  };
}

/**
 * Waits until an asynchronous function says yes in the page. Playwright's `waitForFunction` takes the promise itself for
 * a yes.
 *
 * @template [Given=undefined]
 * @param {import("playwright-core").Page} page
 * @param {(given: Given) => Promise<boolean>} holds runs in the page
 * @param {Given} [given] what it is given
 */
export async function until(page, holds, given) {
  const deadline = performance.now() + PATIENCE;
  while (!(await page.evaluate(/** @type {any} */ (holds), given))) {
    assert.ok(performance.now() < deadline, `it did not come about within ${PATIENCE / 1000} s`);
    await page.waitForTimeout(20);
  }
}

/**
 * Waits until nothing that the page's elements hold is still to be written: a page that is left before that may lose it.
 *
 * @param {import("playwright-core").Page} page
 */
export async function written(page) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("leadmark-assessment, leadmark-results, leadmark-practice")].every(
      (element) =>
        /** @type {import("leadmark/elements").LeadmarkResultsElement} */ (element).session?.saved.where !== "saving",
    ),
  );
}

/**
 * Waits until what is to be seen is drawn: each of our elements has come, and none is busy.
 *
 * @param {import("playwright-core").Page} page
 */
export async function settled(page) {
  await page.waitForFunction(() => {
    /** @param {Document | ShadowRoot} root @returns {boolean} */
    const drawn = (root) =>
      [...root.querySelectorAll("*")].every((element) => {
        const coming = element.localName.startsWith("leadmark-") && !element.matches(":defined");
        const busy = coming || element.ariaBusy === "true" || /** @type {any} */ (element).isUpdatePending;
        return !(busy && element.checkVisibility()) && (element.shadowRoot === null || drawn(element.shadowRoot));
      });
    return drawn(document);
  });
}

/**
 * Waits until the guide is there, in whichever view is shown.
 *
 * @param {import("playwright-core").Page} page
 */
export async function ready(page) {
  await page.locator("leadmark-assessment fieldset").first().waitFor({ state: "attached" });
}

/**
 * Waits until the assessment is read by Rust: what is taken before that is held as it stands.
 *
 * @param {import("playwright-core").Page} page
 */
export async function loaded(page) {
  await page.waitForFunction(
    () => /** @type {any} */ (document.querySelector("leadmark-assessment")).session?.guide.loaded,
  );
}

/**
 * Rates the statements of the page that is shown, in order; `null` finds one not applicable, no value leaves it open.
 *
 * @param {import("playwright-core").Page} page
 * @param {readonly (number | null | undefined)[]} levels
 */
export async function rate(page, levels) {
  for (const [index, level] of levels.entries()) {
    const item = page.locator("leadmark-assessment fieldset").nth(index);
    if (level === null) {
      await item.locator("input[value=not-applicable]").check();
    } else if (level !== undefined) {
      await item.locator(`input[value="${level}"]`).check();
    }
  }
}

/**
 * Presses Next and waits for the page that follows.
 *
 * @param {import("playwright-core").Page} page
 */
export async function next(page) {
  // The page hears of its new address a moment after that stands there, and before this, which listens later.
  const heard = page.evaluate(
    () => new Promise((done) => addEventListener("hashchange", () => done(true), { once: true })),
  );
  await page.locator("leadmark-assessment [part~=next]").click();
  await heard;
}

/**
 * The figures on the results page as it holds them, by row: exact, as numbers.
 *
 * @param {import("playwright-core").Page} page
 */
export async function figures(page) {
  await page.locator("leadmark-results [part~=table]").waitFor();
  return page.evaluate(() => {
    const rows =
      document.querySelector("leadmark-results")?.shadowRoot?.querySelectorAll("[part~=table] tr[data-row]") ?? [];
    /** @param {string} text */
    const number = (text) => (text === "" ? null : Number(text));
    return Object.fromEntries(
      [...rows].map((row) => {
        /** @param {string} name */
        const value = (name) => row.querySelector(`[data-figure=${name}]`)?.getAttribute("value") ?? "";
        const [low, high] = value("range").split("/");
        const [answered, applicable] = value("answered").split("/");
        return [
          row.getAttribute("data-row"),
          {
            score: number(value("score")),
            low: number(low ?? ""),
            high: number(high ?? ""),
            coverage: number(value("coverage")),
            answered: Number(answered),
            applicable: Number(applicable),
          },
        ];
      }),
    );
  });
}

/**
 * The element that has the focus, looked up through shadow roots.
 *
 * @param {import("playwright-core").Page} page
 */
export function focused(page) {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) {
      element = element.shadowRoot.activeElement;
    }
    return {
      tag: element?.tagName.toLowerCase() ?? "",
      name: element?.getAttribute("name") ?? "",
      part: element?.getAttribute("part") ?? "",
      text: element?.textContent?.replace(/\s+/g, " ").trim() ?? "",
    };
  });
}

/**
 * Presses Tab until an element has the focus.
 *
 * @param {import("playwright-core").Page} page
 * @param {(element: { tag: string, name: string, part: string, text: string }) => boolean} wanted
 * @param {(element: { tag: string, name: string, text: string }) => Promise<void>} [stop] is called at every stop on the way
 */
export async function tabTo(page, wanted, stop) {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const element = await focused(page);
    await stop?.(element);
    if (wanted(element)) {
      return;
    }
  }
  assert.fail("the keyboard does not get there");
}
