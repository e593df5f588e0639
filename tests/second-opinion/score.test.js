// The same scorecards natively, in WebAssembly, and from a small scorer in Python that was written from docs/scoring.md
// alone. What compiles to two targets must give the same bits; what was written twice must agree to 1e-12.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Guide, init } from "leadmark";
import { assertAgreement, distance } from "./agreement.js";
import { assessmentsOf } from "./assessments.js";
import { leadmark } from "./command.js";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
/** Empty where a machine has none. */
const PYTHON = process.env["PYTHON"] ?? "python3";
const TOLERANCE = 1e-12;

/** The guides, and how many assessments are made up of each. */
const GUIDES = /** @type {const} */ ([
  ["guides/technical-leadership.md", 2000],
  ["guides/examples/code-review.ar.md", 4000],
  ["guides/examples/on-call-readiness.md", 4000],
  ["tests/second-opinion/odd-weights.md", 1000],
]);
/** How many files one process scores: the words of a command have to fit into 32 kB on some systems. */
const BATCH = 500;
/** How many of a guide's assessments are planned and compared, in a process each. */
const REPORTS = 60;

/** @typedef {import("leadmark").Assessment} Assessment */

await init();
const folder = await mkdtemp(join(tmpdir(), "leadmark-second-opinion-"));
after(() => rm(folder, { recursive: true }));

for (const [seed, [path, count]] of GUIDES.entries()) {
  test(`${path}, ${count} assessments`, async (context) => {
    const source = join(root, path);
    const guide = Guide.parse(await readFile(source));
    context.after(() => guide.free());
    const assessments = assessmentsOf(guide, count, seed);
    const files = written(assessments, `${seed}`);
    const scored = scoredByCommand(files, source);
    const opinion = PYTHON === "" ? Promise.resolve([]) : scoredByPython(assessments, source, `${seed}`);
    // Waited for one after the other: a failure of the second must not go unheard while the first is waited for.
    opinion.catch(() => {});

    await context.test("native and WebAssembly score them the same, in every bit", async () => {
      const native = await scored;
      assert.equal(native.length, count);
      for (const [number, assessment] of assessments.entries()) {
        assertAgreement(guide.score(assessment), native[number], Object.is, assessment.id);
      }
    });

    const skip = PYTHON === "" && "no Python 3 was found, so there is no second opinion";
    await context.test(`Python scores them the same, to ${TOLERANCE}`, { skip }, async (context) => {
      const [native, python] = await Promise.all([scored, opinion]);
      assert.equal(python.length, count);
      let [figures, worst] = [0, 0];
      for (const [number, { id }] of assessments.entries()) {
        /** @type {Parameters<typeof assertAgreement>[2]} */
        const agree = (found, wanted) => {
          const apart = distance(found, wanted);
          figures += 1;
          worst = Math.max(worst, apart);
          return apart <= TOLERANCE;
        };
        assertAgreement(native[number], python[number], agree, id);
      }
      context.diagnostic(`${figures} figures, the worst difference ${worst}`);
    });

    await context.test("native and WebAssembly plan and compare them the same, in every bit", async () => {
      await Promise.all([0, 1].map((first) => reported(guide, assessments, files, source, first)));
    });
  });
}

/**
 * Writes each assessment into a file of its own. Thousands of small files are quicker without promises.
 *
 * @param {readonly Assessment[]} assessments
 * @param {string} name
 */
function written(assessments, name) {
  const files = assessments.map((_, number) => `${name}-${number}.json`);
  for (const [number, file] of files.entries()) {
    writeFileSync(join(folder, file), JSON.stringify(assessments[number]));
  }
  return files;
}

/**
 * @param {readonly string[]} files
 * @param {string} guide
 * @returns {Promise<unknown[]>}
 */
async function scoredByCommand(files, guide) {
  const cards = [];
  for (let first = 0; first < files.length; first += BATCH) {
    const words = ["score", "--format", "json", "--guide", guide, ...files.slice(first, first + BATCH)];
    const printed = /** @type {{ file: string }[]} */ (await leadmark(words, { cwd: folder }));
    cards.push(...printed.map(({ file: _, ...card }) => card));
  }
  return cards;
}

/**
 * @param {readonly Assessment[]} assessments
 * @param {string} guide
 * @param {string} name
 * @returns {Promise<unknown[]>}
 */
async function scoredByPython(assessments, guide, name) {
  const file = join(folder, `${name}-guide.json`);
  await writeFile(file, JSON.stringify(await leadmark(["parse", guide])));
  /** @type {string} */
  const printed = await new Promise((resolve, reject) => {
    const options = { maxBuffer: Number.POSITIVE_INFINITY };
    const child = execFile(PYTHON, [join(here, "score.py"), file], options, (error, stdout) =>
      error === null ? resolve(stdout) : reject(error),
    );
    // Where Python ends early, its own words come with the exit; the broken pipe would only hide them.
    child.stdin?.on("error", () => {});
    child.stdin?.end(assessments.map((assessment) => `${JSON.stringify(assessment)}\n`).join(""));
  });
  return printed
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/**
 * Plans every second assessment from the given one on, and compares it with the next.
 *
 * @param {Guide} guide
 * @param {readonly Assessment[]} assessments
 * @param {readonly string[]} files
 * @param {string} source
 * @param {number} first
 */
async function reported(guide, assessments, files, source, first) {
  for (let number = first; number < REPORTS; number += 2) {
    const [before, after] = assessments.slice(number, number + 2);
    const [file = "", next = ""] = files.slice(number, number + 2);
    assert.ok(before !== undefined && after !== undefined);
    /** @param {string[]} words */
    const native = (...words) => leadmark([...words, "--format", "json", "--guide", source], { cwd: folder });
    assertAgreement(guide.plan(before), await native("plan", file), Object.is, `the plan of ${before.id}`);
    const change = guide.compare(before, after);
    assertAgreement(change, await native("compare", file, next), Object.is, `${before.id} and the next`);
  }
}
