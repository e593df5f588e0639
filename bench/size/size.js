// Prints what each file of the built package and page weighs: `node bench/size/size.js`, after `cargo xtask build`.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { table, whole } from "../figures.js";
import { ROOT } from "../place.js";
import { filesBelow, fits, SIZES } from "./budget.js";

/** What is listed as one: nobody's browser loads it. */
const TOGETHER = ["pkg/dist/types/*.d.ts", "pkg/dist/types/elements/*.d.ts", "pkg/dist/types/elements/session/*.d.ts"];

/** The same content is often in both folders, and compressing takes long. */
const known = new Map();

/**
 * @param {string} path
 */
async function sizesOf(path) {
  const content = readFileSync(join(ROOT, path));
  const key = content.toString("latin1");
  if (!known.has(key)) {
    known.set(key, Promise.all([SIZES.raw(content), SIZES.gzip(content), SIZES.brotli(content)]));
  }
  return /** @type {number[]} */ (await known.get(key));
}

/**
 * @param {string} folder
 */
async function listed(folder) {
  const files = filesBelow(ROOT, folder);
  const alone = files.filter((file) => !TOGETHER.some((name) => fits(name, file)));
  const rows = await Promise.all(
    alone.map(async (file) => ({ name: unhashed(file.slice(folder.length + 1)), sizes: await sizesOf(file) })),
  );
  const rest = await Promise.all(files.filter((file) => !alone.includes(file)).map(sizesOf));
  if (rest.length > 0) {
    rows.push({ name: `types (${rest.length} files)`, sizes: added(rest) });
  }
  return table(
    [`\`${folder}\``, "bytes", "gzip", "brotli"],
    [...rows, { name: "all", sizes: added(rows.map(({ sizes }) => sizes)) }].map(({ name, sizes }) => [
      name,
      ...sizes.map(whole),
    ]),
  );
}

/**
 * The name of a file without what the bundler makes of its content, which is another after every change.
 *
 * @param {string} name
 */
function unhashed(name) {
  return name.replace(/^(assets\/.+)-[\w-]{8}(\.\w+)$/, "$1-*$2").replaceAll("*", "\\*");
}

/**
 * @param {readonly (readonly number[])[]} lists
 */
function added(lists) {
  return [0, 1, 2].map((place) => lists.reduce((sum, list) => sum + (list[place] ?? 0), 0));
}

for (const folder of ["pkg/dist", "www/dist"]) {
  console.log(await listed(folder));
}
