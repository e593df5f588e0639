// Measures how long guides take to read, in WebAssembly and natively, beside Markdown parsers that only take them apart:
// `node bench/parse/parse.js RUNS NATIVE.json GUIDE.md…`. All parsers take turns on each guide.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Parser } from "commonmark";
import { Guide, init } from "leadmark";
import MarkdownIt from "markdown-it";
import { lexer } from "marked";
import { median, number, say, spread, table, times, whole } from "../figures.js";
import { versionOf } from "../place.js";

/** The guide whose figures are given in full, by its place among the files. */
const MEGABYTE = 4;
/** Turns that are not counted: until then the engine compiles what it sees to be used. */
const WARM_UP = 3;

const OURS = "leadmark, WebAssembly";

const [runs, native, ...files] = process.argv.slice(2);
const markdownIt = new MarkdownIt();
const commonmark = new Parser();

await init();

/**
 * The parsers by name: `read` is timed, `headings` tells from its result whether the whole text was read.
 *
 * @type {Readonly<Record<string, { read: (text: string) => unknown, headings: (result: any) => number }>>}
 */
const PARSERS = {
  [`marked ${versionOf("marked")}`]: {
    read: (text) => lexer(text),
    headings: (tokens) => tokens.filter((/** @type {any} */ { type }) => type === "heading").length,
  },
  [`markdown-it ${versionOf("markdown-it")}`]: {
    read: (text) => markdownIt.parse(text, {}),
    headings: (tokens) => tokens.filter((/** @type {any} */ { type }) => type === "heading_open").length,
  },
  [`commonmark.js ${versionOf("commonmark")}`]: {
    read: (text) => commonmark.parse(text),
    headings: (document) => {
      let count = 0;
      for (let node = document.firstChild; node !== null; node = node.next) {
        count += node.type === "heading" ? 1 : 0;
      }
      return count;
    },
  },
};

/**
 * The milliseconds that work takes on a text: the mean of as many repetitions as make up a megabyte.
 *
 * @param {string} text
 * @param {(text: string) => unknown} work
 */
function timed(text, work) {
  const repetitions = Math.ceil(1_000_000 / text.length);
  const started = performance.now();
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    work(text);
  }
  return (performance.now() - started) / repetitions;
}

/**
 * Reads a guide once with each, and fails where one has not read all of it.
 *
 * @param {string} text
 * @param {{ headings: number, questions: number }} natively
 */
function requireSameWork(text, natively) {
  const headings = text.match(/^#+ /gm)?.length ?? 0;
  const questions = text.match(/^#### (?:Part \d+: )?How /gm)?.length ?? 0;
  assert.deepEqual([natively.headings, natively.questions], [headings, questions], "natively");
  assert.equal(Guide.check(text).counts.questions, questions, "leadmark");
  for (const [name, parser] of Object.entries(PARSERS)) {
    assert.equal(parser.headings(parser.read(text)), headings, name);
  }
}

/**
 * The milliseconds of each run, by parser.
 *
 * @param {string} text
 */
function measure(text) {
  const readers = new Map([
    // Freed at once: it is WebAssembly's memory, which nobody else gives back.
    [OURS, (/** @type {string} */ text) => Guide.parse(text).free()],
    ...Object.entries(PARSERS).map(([name, { read }]) => /** @type {const} */ ([name, read])),
  ]);
  /** @type {Map<string, number[]>} */
  const figures = new Map([...readers.keys()].map((name) => [name, []]));
  for (let run = 1 - WARM_UP; run <= Number(runs); run += 1) {
    for (const [name, read] of readers) {
      const time = timed(text, read);
      if (run > 0) {
        figures.get(name)?.push(time);
      }
    }
  }
  return figures;
}

/** @type {{ bytes: number, headings: number, questions: number, model: number[], events: number[] }[]} */
const natively = JSON.parse(readFileSync(native ?? "", "utf8"));
const guides = files.map((file, place) => {
  const text = readFileSync(file, "utf8");
  const there = natively[place];
  assert.ok(there !== undefined && there.bytes === Buffer.byteLength(text), "both halves measure the same guides");
  requireSameWork(text, there);
  say(`${whole(there.bytes)} bytes`);
  const figures = [...measure(text), ["leadmark, natively", there.model], ["pulldown-cmark, natively", there.events]];
  return { bytes: there.bytes, figures: /** @type {[string, number[]][]} */ (figures) };
});

/**
 * Megabytes a second.
 *
 * @param {number} bytes
 * @param {readonly number[]} milliseconds
 */
function speed(bytes, milliseconds) {
  return number(bytes / 1000 / median(milliseconds));
}

const one = guides[MEGABYTE];
assert.ok(one !== undefined, "there is a guide of a megabyte");
const ours = one.figures[0]?.[1] ?? [];
console.log(`${runs} runs each, in turn: medians (least–greatest). A guide of ${whole(one.bytes)} bytes:\n`);
console.log(
  table(
    ["", "ms", "MB/s", "times leadmark in WebAssembly"],
    one.figures.map(([name, milliseconds]) => [
      name,
      spread(milliseconds),
      speed(one.bytes, milliseconds),
      times(milliseconds, ours),
    ]),
  ),
);
console.log("MB/s at each size:\n");
console.log(
  table(
    ["bytes", ...one.figures.map(([name]) => name)],
    guides.map(({ bytes, figures }) => [
      whole(bytes),
      ...figures.map(([, milliseconds]) => speed(bytes, milliseconds)),
    ]),
  ),
);
