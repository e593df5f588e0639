// Writes guides of several sizes for `cargo xtask bench parse`, and prints their paths: `node bench/parse/texts.js`.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, SCRATCH } from "../place.js";

/** In bytes: from less than any real guide to as much as is allowed. */
const SIZES = [10_000, 40_000, 160_000, 640_000, 1_000_000, 4_000_000];

/**
 * A guide of about a size, without given ids: the beginning of the one that we ship, its questions and measures again
 * and again, and the first of its success metrics. They say which time it is: hundreds of warnings about statements that
 * say the same would be no ordinary guide.
 *
 * @param {string} guide
 * @param {number} size
 */
function ofSize(guide, size) {
  const plain = guide.replaceAll(/ \{#[^}\n]*\}$/gm, "");
  const [domains, practices, metrics, second] = [
    "## Architecture",
    "## Best practices",
    "## Success metrics",
    "### Team performance",
  ].map((heading) => plain.indexOf(`\n${heading}`) + 1);
  const [before, after] = [plain.slice(0, domains), plain.slice(metrics, second)];
  const sections = plain.slice(domains, practices).split(/^(?=#### )/m);
  const bytes = (/** @type {string} */ text) => Buffer.byteLength(text);
  let text = before;
  let room = size - bytes(before) - bytes(after);
  for (let place = 0; ; place += 1) {
    const time = 1 + Math.floor(place / sections.length);
    const first = sections[place % sections.length] ?? "";
    const section = time === 1 ? first : first.replaceAll(/^(#### (?=How )| {2}- )/gm, `$1Part ${time}: `);
    room -= bytes(section);
    if (room < 0) {
      return text + after;
    }
    text += section;
  }
}

const folder = join(SCRATCH, "guides");
mkdirSync(folder, { recursive: true });
const guide = readFileSync(join(ROOT, "guides/technical-leadership.md"), "utf8");
for (const size of SIZES) {
  const path = join(folder, `${String(size).padStart(7, "0")}.md`);
  writeFileSync(path, ofSize(guide, size));
  console.log(path);
}
