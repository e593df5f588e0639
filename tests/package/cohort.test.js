// Cohorts through the package: the report of the command line for the same assessments, and what is refused.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { cohort, Guide, init } from "leadmark";
import { assessmentsOf } from "../second-opinion/assessments.js";
import { leadmark } from "../second-opinion/command.js";
import { assessmentOf } from "./assessment.js";

await init();
const guide = await Guide.builtin();
const folder = await mkdtemp(join(tmpdir(), "leadmark-cohort-"));
after(async () => {
  guide.free();
  await rm(folder, { recursive: true });
});

const LEVELS = [1, 2, 3, 4, 5];

/**
 * Somebody's assessment, with one level throughout.
 *
 * @param {number} level
 * @param {string} [group]
 * @returns {import("leadmark").Assessment}
 */
function person(level, group) {
  const ids = guide.items.filter(({ kind }) => kind === "indicator").map(({ id }) => [id, level]);
  const rater = { role: /** @type {const} */ ("self"), ...(group === undefined ? {} : { group }) };
  return { ...assessmentOf(guide.data, Object.fromEntries(ids)), rater };
}

/**
 * The report of the command line.
 *
 * @param {readonly import("leadmark").Assessment[]} assessments
 * @param {readonly string[]} words
 */
async function byCommand(assessments, ...words) {
  const file = join(folder, "assessments.ndjson");
  await writeFile(file, assessments.map((assessment) => `${JSON.stringify(assessment)}\n`).join(""));
  return leadmark(["cohort", file, "--format", "json", ...words]);
}

test("five people by hand", () => {
  const { floor, skipped, notSelf, all, groups, hidden } = cohort(
    guide,
    LEVELS.map((level) => person(level)),
  );
  assert.deepEqual([floor, skipped, notSelf, all.assessments, groups, hidden], [5, 0, 0, 5, [], null]);
  assert.deepEqual(all.items.find(({ id }) => id === "reliability")?.answers, {
    n: 5,
    mean: 50,
    sd: Math.sqrt(6250 / 4),
    lowerQuartile: 25,
    median: 50,
    upperQuartile: 75,
    distribution: [1, 1, 1, 1, 1],
  });
  assert.equal(all.metrics[0]?.alpha?.value, 1);
});

const random = assessmentsOf(guide, 400, 1);

for (const [what, assessments, options, words] of /** @type {const} */ ([
  ["everybody together", random, {}, []],
  ["by group", random, { by: "group" }, ["--by", "group"]],
  ["by group under a higher floor", random, { by: "group", floor: 60 }, ["--by", "group", "--floor", "60"]],
  ["a floor that nobody reaches", random, { floor: 1000 }, ["--floor", "1000"]],
  ["fewer people than the floor", random.slice(0, 4), { by: "group" }, ["--by", "group"]],
  ["nobody", [], {}, []],
  ["nobody, by group", [], { by: "group" }, ["--by", "group"]],
])) {
  test(`the report is the command line's: ${what}`, async () => {
    const report = cohort(guide, assessments, options);
    assert.deepEqual(report, await byCommand(assessments, ...words));
    // As text, too: the parts in one order, and every figure with the same digits.
    assert.equal(JSON.stringify(report), JSON.stringify(await byCommand(assessments, ...words)));
  });
}

test("the assessments of the comparison show and hide groups, and others' are left out", () => {
  const { all, groups, hidden, notSelf } = cohort(guide, random, { by: "group", floor: 25 });
  assert.equal(all.assessments + notSelf, random.length);
  assert.ok(groups.length > 0 && (hidden?.groups ?? 0) > 0 && notSelf > 0);
});

test("nobody is shown alone", () => {
  const five = LEVELS.map((level) => person(level, "Red"));
  const { all, groups, hidden } = cohort(guide, [...five, person(1, "Blue")], { by: "group" });
  // Six people less the five of Red would be the one of Blue.
  assert.deepEqual([all.assessments, groups, hidden], [6, [], { groups: 2, assessments: 6 }]);
  assert.equal(cohort(guide, five.slice(1)).all.overall.outcomes, null);
});

test("names that objects inherit are names like others", async () => {
  const groups = ["__proto__", "constructor"];
  const people = groups.flatMap((group) => LEVELS.map((level) => person(level, group)));
  const report = cohort(guide, people, { by: "group" });
  assert.deepEqual(
    report.groups.map(({ name, assessments }) => [name, assessments]),
    groups.map((name) => [name, 5]),
  );
  assert.deepEqual(report, await byCommand(people, "--by", "group"));
});

const few = LEVELS.map((level) => person(level));
/** @type {any} */
const nothing = undefined;
for (const [what, last, code, path] of /** @type {const} */ ([
  [
    "a level off the scale",
    { ...person(1), answers: { cost: { level: 9, at: 1 } } },
    "off-scale",
    ".answers.cost.level",
  ],
  ["answers to another guide", { ...person(1), guide: { id: "other", fingerprint: "" } }, "other-guide", ".guide.id"],
  ["a group with a name that is too long", person(1, "x".repeat(201)), "group-too-long", ".rater.group"],
  ["another format", { ...person(1), format: "leadmark/tally@1" }, "other-format", ".format"],
  ["nothing", nothing, "not-an-assessment", ""],
  ["what is no data", /** @type {any} */ (() => 1), "not-an-assessment", ""],
])) {
  test(`${what} is refused with its place in the array`, () => {
    const expected = { name: "Error", code, path: `assessments[5]${path}` };
    assert.throws(() => cohort(guide, [...few, last], { by: "group" }), expected);
  });
}

for (const [what, run] of /** @type {const} */ ([
  ["a floor under five", () => cohort(guide, few, { floor: 4 })],
  ["a negative floor", () => cohort(guide, few, { floor: -1 })],
  ["half a person", () => cohort(guide, few, { floor: 5.5 })],
  ["a floor that is no number", () => cohort(guide, few, { floor: Number.NaN })],
  ["another grouping", () => cohort(guide, few, /** @type {any} */ ({ by: "role" }))],
  ["an unknown option", () => cohort(guide, few, /** @type {any} */ ({ flor: 10 }))],
  ["options that are none", () => cohort(guide, few, /** @type {any} */ (10))],
  ["no array", () => cohort(guide, /** @type {any} */ (few[0]))],
  ["no guide", () => cohort(/** @type {any} */ (guide.data), few)],
])) {
  test(`${what} is an invalid argument`, () => {
    assert.throws(run, { name: "Error", code: "invalid-argument" });
  });
}

test("a guide that was freed can't be asked", () => {
  const freed = Guide.parse("# Craft\n\n## Success metrics\n\n### Quality\n\n- It works\n");
  freed.free();
  assert.throws(() => cohort(freed, []), { code: "freed" });
});
