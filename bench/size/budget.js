// How large the files are that people load, and what they may be at most.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** @typedef {"raw" | "gzip" | "brotli"} Kind */
/** @typedef {Readonly<Partial<Record<Kind, number>>>} Budget most bytes, by how they are counted */
/** @typedef {{ name: string, kind: Kind, size: number, budget: number }} Excess */

const compress = promisify(brotliCompress);
const zipped = promisify(gzip);

/**
 * The bytes of a content: as it is, and compressed as hard as each format can, as hosts do that compress once.
 *
 * @type {Readonly<Record<Kind, (content: Buffer) => Promise<number>>>}
 */
export const SIZES = {
  raw: async (content) => content.length,
  gzip: async (content) => (await zipped(content, { level: 9 })).length,
  brotli: async (content) => (await brotli(content)).length,
};

/**
 * Compresses as hard as the format can.
 *
 * @param {Buffer} content
 */
export function brotli(content) {
  return compress(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
}

/**
 * The files below a folder, by their paths from the root, in order.
 *
 * @param {string} root
 * @param {string} folder
 */
export function filesBelow(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, "/").length).replaceAll("\\", "/"))
    .sort();
}

/**
 * Measures what has a budget: the sum over the files that a name fits, in which `*` stands for any characters but `/`.
 * A name that fits nothing has no size.
 *
 * @param {string} root
 * @param {readonly string[]} files by their paths from the root
 * @param {Readonly<Record<string, Budget>>} budgets
 */
export async function measured(root, files, budgets) {
  /** A file may be in several sums, and compressing takes long. @type {Map<string, Promise<number>>} */
  const known = new Map();
  const sizeOf = (/** @type {Kind} */ kind) => (/** @type {string} */ file) => {
    const size = known.get(kind + file) ?? SIZES[kind](readFileSync(join(root, file)));
    known.set(kind + file, size);
    return size;
  };
  const entries = Object.entries(budgets).map(async ([name, budget]) => {
    const fitting = files.filter((file) => fits(name, file));
    const kinds = /** @type {Kind[]} */ (Object.keys(budget));
    const sizes = kinds.map(async (kind) => [kind, await sum(fitting.map(sizeOf(kind)))]);
    return [name, fitting.length === 0 ? undefined : Object.fromEntries(await Promise.all(sizes))];
  });
  return /** @type {Record<string, Budget | undefined>} */ (Object.fromEntries(await Promise.all(entries)));
}

/**
 * @param {readonly Promise<number>[]} sizes
 */
async function sum(sizes) {
  return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
}

/**
 * @param {string} name
 * @param {string} file
 */
export function fits(name, file) {
  const parts = name.split("*").map((part) => part.replace(/[.\\+?^${}()|[\]]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]*")}$`).test(file);
}

/**
 * Lists what is larger than its budget.
 *
 * @param {Readonly<Record<string, Budget>>} budgets
 * @param {Readonly<Record<string, Budget | undefined>>} sizes by the same names
 * @returns {Excess[]}
 */
export function excesses(budgets, sizes) {
  return Object.entries(budgets).flatMap(([name, kinds]) =>
    /** @type {[Kind, number][]} */ (Object.entries(kinds)).flatMap(([kind, budget]) => {
      const size = sizes[name]?.[kind] ?? 0;
      return size > budget ? [{ name, kind, size, budget }] : [];
    }),
  );
}

/**
 * Says what is larger than its budget, and what to do.
 *
 * @param {Excess} excess
 */
export function complaint({ name, kind, size, budget }) {
  const [is, may] = [size, budget].map((bytes) => bytes.toLocaleString("en"));
  return `${name} has ${is} bytes (${kind}) and may have ${may}: make it smaller, or say in bench/budget.json what it may be`;
}
