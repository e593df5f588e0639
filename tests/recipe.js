// The recipes of docs/embedding.md, so that what the page tells people to paste is what is tested.

import { readFile } from "node:fs/promises";

const PAGE = new URL("../docs/embedding.md", import.meta.url);

/**
 * The fences under a heading of the page, in order.
 *
 * @param {string} heading
 * @param {Readonly<Record<string, string>>} places what stands in the place of the page's own example addresses
 * @returns {Promise<{ language: string, text: string }[]>}
 */
export async function recipe(heading, places = {}) {
  const page = await readFile(PAGE, "utf8");
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) {
    throw new Error(`docs/embedding.md has no heading "${heading}"`);
  }
  return [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({
    language,
    text: Object.entries(places).reduce((filled, [from, to]) => filled.replaceAll(from, to), text),
  }));
}
