// Measures pages that ask the same sixteen statements: `node bench/page/page.js RUNS`. The pages take turns in every run, so that
// what else the machine does meets all of them alike.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "../../tests/chromium.js";
import { median, number, say, spread, table, whole } from "../figures.js";
import { ROOT, versionOf } from "../place.js";
import { firstAnswer } from "./first.js";
import { interactions } from "./interactions.js";
import { audit } from "./lighthouse.js";
import { metricsOfGuide } from "./metrics.js";
import { serve } from "./server.js";
import { START, sites } from "./sites.js";

const runs = Number(process.argv[2]);
const budget = JSON.parse(readFileSync(join(ROOT, "bench/budget.json"), "utf8")).untilFirstAnswer.brotli;

const metrics = await metricsOfGuide();
const pages = await Promise.all(
  (await sites(metrics)).map(async (site) => ({ site, server: await serve(site.folder) })),
);
const [ours] = pages;
if (ours === undefined) {
  throw new Error("there is a page of ours");
}
const audited = [
  { name: START.name, url: ours.server.origin + START.address },
  ...pages.map(({ site, server }) => ({
    name: site === ours.site ? `${site.name}, Assess` : site.name,
    url: server.origin + site.address,
  })),
];

/** @type {Map<string, import("./lighthouse.js").Audit[]>} */
const audits = new Map(audited.map(({ name }) => [name, []]));
/** @typedef {import("./first.js").FirstAnswer} FirstAnswer */
/** @type {Map<string, { fast: FirstAnswer[], cached: FirstAnswer[], slow: FirstAnswer[], answers: number[][] }>} */
const figures = new Map(pages.map(({ site }) => [site.name, { fast: [], cached: [], slow: [], answers: [] }]));

for (let run = 1; run <= runs; run += 1) {
  for (const { name, url } of audited) {
    say(`run ${run} of ${runs}: Lighthouse, ${name}`);
    audits.get(name)?.push(await audit(url));
  }
  const browser = await launch();
  for (const { site, server } of pages) {
    say(`run ${run} of ${runs}: first answer and the others, ${site.name}`);
    const kept = figures.get(site.name);
    const fast = await browser.newContext();
    kept?.fast.push(await firstAnswer(fast, site, server.origin, false));
    kept?.cached.push(await firstAnswer(fast, site, server.origin, false));
    await fast.close();
    const slow = await browser.newContext();
    kept?.slow.push(await firstAnswer(slow, site, server.origin, true));
    await slow.close();
    const other = await browser.newContext();
    kept?.answers.push(await interactions(other, site, server.origin, metrics));
    await other.close();
  }
  await browser.close();
}
await Promise.all(pages.map(({ server }) => server.close()));

/** @type {readonly [keyof import("./lighthouse.js").Audit, string, (value: number) => string][]} */
const COLUMNS = [
  ["performance", "performance", whole],
  ["accessibility", "accessibility", whole],
  ["best-practices", "best practices", whole],
  ["seo", "SEO", whole],
  ["first-contentful-paint", "first contentful paint, ms", whole],
  ["largest-contentful-paint", "largest contentful paint, ms", whole],
  ["total-blocking-time", "total blocking time, ms", whole],
  ["cumulative-layout-shift", "layout shift", (value) => (value === 0 ? "0" : value.toFixed(3))],
  ["total-byte-weight", "KB", (value) => whole(value / 1000)],
];
console.log(
  `${runs} runs each, in turn: medians (least–greatest). Lighthouse ${versionOf("lighthouse")}, mobile, simulated throttling:\n`,
);
console.log(
  table(
    ["page", ...COLUMNS.map(([, title]) => title)],
    [...audits].map(([name, all]) => [
      name,
      ...COLUMNS.map(([key, , written]) =>
        spread(
          all.map((one) => one[key]),
          written,
        ),
      ),
    ]),
  ),
);

const at = (/** @type {FirstAnswer[]} */ all) =>
  spread(
    all.map((one) => one.at),
    whole,
  );
const bytes = (/** @type {FirstAnswer[]} */ all) =>
  spread(
    all.map((one) => one.bytes),
    whole,
  );
console.log("The first answer, processor slowed four times:\n");
console.log(
  table(
    [
      "page",
      "cold, ms",
      "cold on slow 4G, ms",
      "from cache, ms",
      "bytes until then, cold",
      "bytes until then, slow 4G",
    ],
    [...figures].map(([name, { fast, slow, cached }]) => [
      name,
      at(fast),
      at(slow),
      at(cached),
      bytes(fast),
      bytes(slow),
    ]),
  ),
);
const until = median(figures.get(ours.site.name)?.slow.map((one) => one.bytes) ?? []);
console.log(
  `Our budget until then, on slow 4G: ${whole(budget)} bytes${until > budget ? ", which this is over" : ""}.`,
);
for (const [name, { fast, slow, cached }] of figures) {
  const vain = [...fast, ...slow, ...cached].reduce((sum, one) => sum + one.vain, 0);
  if (vain > 0) {
    console.log(
      `\n${name}: ${vain} clicks were in vain, since the radio button was there before the page took answers.`,
    );
  }
}

console.log("\nFrom each of 16 answers to the next paint, processor slowed four times:\n");
console.log(
  table(
    ["page", "median, ms", "worst, ms"],
    [...figures].map(([name, { answers }]) => [
      name,
      spread(answers.map(median), number),
      spread(
        answers.map((all) => Math.max(...all)),
        number,
      ),
    ]),
  ),
);
