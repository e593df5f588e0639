// Measures pages that ask the same sixteen statements: `node bench/page/page.js RUNS`. The pages take turns in every run, so that
// what else the machine does meets all of them alike.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "../../tests/chromium.js";
import { median, say } from "../figures.js";
import { ROOT, versionOf } from "../place.js";
import { firstAnswer } from "./first.js";
import { interactions } from "./interactions.js";
import { audit } from "./lighthouse.js";
import { metricsOfGuide } from "./metrics.js";
import { serve } from "./server.js";
import { START, sites } from "./sites.js";
import { answersTable, budgetLine, clicksInVain, firstAnswerTable, lighthouseTable } from "./tables.js";

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

/** @type {Map<string, import("./tables.js").Audit[]>} */
const audits = new Map(audited.map(({ name }) => [name, []]));
/** @type {Map<string, import("./tables.js").Figures>} */
const figures = new Map(pages.map(({ site }) => [site.name, { fast: [], cached: [], slow: [], answers: [] }]));

let chromium = "";
for (let run = 1; run <= runs; run += 1) {
  for (const { name, url } of audited) {
    say(`run ${run} of ${runs}: Lighthouse, ${name}`);
    audits.get(name)?.push(await audit(url));
  }
  const browser = await launch();
  chromium = browser.version();
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

console.log(
  `${runs} runs each, in turn, in Chromium ${chromium}: medians (least–greatest). Lighthouse ${versionOf("lighthouse")}, mobile, simulated throttling:\n`,
);
console.log(lighthouseTable(audits));
console.log("The first answer, processor slowed four times:\n");
console.log(firstAnswerTable(figures));
const until = median(figures.get(ours.site.name)?.slow.map(({ bytes }) => bytes) ?? []);
console.log(`${budgetLine(until, budget)}${clicksInVain(figures)}`);
console.log("From each of 16 answers to the next paint, processor slowed four times:\n");
console.log(answersTable(figures));
