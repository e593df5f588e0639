// What Lighthouse says of a page, on the phone and the network that it takes for granted.

import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { executable } from "../../tests/chromium.js";

const CATEGORIES = /** @type {const} */ (["performance", "accessibility", "best-practices", "seo"]);
const METRICS = /** @type {const} */ ([
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
  "total-byte-weight",
]);

/**
 * Audits a page in a browser of its own, with a new profile.
 *
 * @param {string} url
 * @returns {Promise<import("./tables.js").Audit>}
 */
export async function audit(url) {
  const chrome = await launch({
    chromePath: executable(),
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"],
  });
  try {
    const result = await lighthouse(url, { port: chrome.port, logLevel: "error", onlyCategories: [...CATEGORIES] });
    const { categories, audits, runtimeError } = result?.lhr ?? {};
    if (categories === undefined || audits === undefined || runtimeError !== undefined) {
      throw new Error(`Lighthouse can't audit ${url}: ${runtimeError?.message ?? "it says nothing"}`);
    }
    const scores = CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? Number.NaN) * 100)]);
    const values = METRICS.map((name) => [name, audits[name]?.numericValue ?? Number.NaN]);
    return /** @type {import("./tables.js").Audit} */ (Object.fromEntries([...scores, ...values]));
  } finally {
    chrome.kill();
  }
}
