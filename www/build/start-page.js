import { readFile } from "node:fs/promises";
import { Guide, init } from "leadmark";
import { askedIn, minutesFor } from "../src/minutes.js";
import { guideHtml } from "./guide-page.js";
import { blocksHtml, escaped, plain, textHtml } from "./markup.js";

/**
 * Fills the pages from the guide, so that the first paint needs no script.
 *
 * `<!-- guide:NAME -->` in a page stands for a block of HTML, `%guide:NAME%` for plain text in an attribute or title.
 *
 * @returns {import("vite").Plugin}
 */
export function startPage() {
  return {
    name: "start-page",
    transformIndexHtml: {
      order: "pre",
      async handler(page) {
        await init();
        const guide = await Guide.builtin();
        return filled(page, { ...partsOf(guide), icon: await icon() });
      },
    },
  };
}

/** The icon as an address that holds it: browsers ask for an icon's file again and again, and here nothing is asked for. */
async function icon() {
  const svg = await readFile(new URL("../src/favicon.svg", import.meta.url), "utf8");
  return `data:image/svg+xml,${encodeURIComponent(svg.replace(/>\s+</g, "><").trim())}`;
}

/**
 * @param {Guide} guide
 * @returns {Record<string, string>}
 */
function partsOf({ data, items }) {
  const quick = askedIn("quick", items);
  const full = askedIn("full", items);
  const [first] = data.overview;
  return {
    lang: escaped(data.lang ?? "en"),
    title: escaped(data.title),
    summary: escaped(first?.kind === "paragraph" ? plain(first.text) : data.title),
    overview: blocksHtml(data.overview.slice(0, 1)),
    statements: String(quick.length),
    minutes: String(minutesFor(quick)),
    items: String(full.length),
    "full-minutes": String(minutesFor(full)),
    metrics: data.metrics.map(metricHtml).join("\n"),
    "how-to-rate": blocksHtml(data.scale.section?.about ?? []),
    scale: data.scale.levels.map(levelHtml).join("\n"),
    text: guideHtml(data),
  };
}

/**
 * @param {import("leadmark").Metric} metric
 */
function metricHtml({ id, name, indicators }) {
  const count = indicators.length === 1 ? "1 statement" : `${indicators.length} statements`;
  return `<li><a href="#/assess/${encodeURIComponent(id)}">${escaped(name)}</a> <span>${count}</span></li>`;
}

/**
 * @param {import("leadmark").Level} level
 */
function levelHtml({ name, text }) {
  return `<div><dt>${escaped(name)}</dt><dd>${textHtml(text)}</dd></div>`;
}

/**
 * @param {string} page
 * @param {Record<string, string>} parts
 */
function filled(page, parts) {
  return page.replace(/<!-- guide:([a-z-]+) -->|%guide:([a-z-]+)%/g, (place, block, word) => {
    const part = parts[block ?? word];
    if (part === undefined) {
      throw new Error(`a page asks for ${place}, which the guide does not have`);
    }
    return part;
  });
}
