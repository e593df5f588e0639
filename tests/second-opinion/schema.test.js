// The schemas in pkg/schema hold for what Leadmark writes and for nothing that it refuses, says a validator in Python.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { cohort, Guide, init } from "leadmark";
import { assessmentsOf } from "./assessments.js";
import { leadmark } from "./command.js";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
/** A Python with the packages of requirements.txt; empty where a machine has none. */
const PYTHON = process.env["SCHEMA_PYTHON"] ?? "";
const skip = PYTHON === "" && "no Python with jsonschema was found";
const GUIDES = [
  "guides/technical-leadership.md",
  "guides/examples/code-review.ar.md",
  "guides/examples/on-call-readiness.md",
  "tests/second-opinion/odd-weights.md",
];
/** How many assessments of each guide are looked at one by one, of the many that are made up. */
const COUNT = 8;

/** @typedef {{ schema: string, instance: any }} Case */
/** @typedef {{ path: string, keyword: string }} Finding */

await init();
const folder = await mkdtemp(join(tmpdir(), "leadmark-schema-"));
after(() => rm(folder, { recursive: true }));

/** What is wrong, the change that makes it so, and where and by which word a schema has to say so. */
const BROKEN = /** @type {[string, string, (value: any) => void, string, string][]} */ ([
  ["assessment", "another format", (file) => (file.format = "leadmark/assessment@2"), "format", "const"],
  ["assessment", "no id", (file) => delete file.id, "", "required"],
  ["assessment", "an empty id", (file) => (file.id = ""), "id", "minLength"],
  ["assessment", "no rater", (file) => delete file.rater, "", "required"],
  ["assessment", "a rater with a name for a role", (file) => (file.rater.role = "boss"), "rater.role", "oneOf"],
  ["assessment", "a mode that there is not", (file) => (file.mode = "slow"), "mode", "oneOf"],
  ["assessment", "a time as a text", (file) => (file.startedAt = "2026-09-21"), "startedAt", "type"],
  ["assessment", "a time before 1970", (file) => (file.updatedAt = -1), "updatedAt", "minimum"],
  ["assessment", "a time past all calendars", (file) => (file.updatedAt = 8.64e15 + 2), "updatedAt", "maximum"],
  [
    "assessment",
    "a level below the first",
    (file) => (file.answers.a = { level: 0, at: 1 }),
    "answers.a.level",
    "minimum",
  ],
  ["assessment", "a level above all", (file) => (file.answers.a = { level: 10, at: 1 }), "answers.a.level", "maximum"],
  ["assessment", "half a level", (file) => (file.answers.a = { level: 2.5, at: 1 }), "answers.a.level", "type"],
  [
    "assessment",
    "no level, written as null",
    (file) => (file.answers.a = { level: null, at: 1 }),
    "answers.a.level",
    "type",
  ],
  ["assessment", "an answer without a time", (file) => (file.answers.a = { level: 1 }), "answers.a", "required"],
  [
    "assessment",
    "two answers at once",
    (file) => (file.answers.a = { level: 1, covered: ["b"], at: 1 }),
    "answers.a",
    "not",
  ],
  [
    "assessment",
    "an answer that does not apply",
    (file) => (file.answers.a = { level: 1, notApplicable: true, at: 1 }),
    "answers.a",
    "not",
  ],
  [
    "assessment",
    "a note of 4,001 characters",
    (file) => (file.answers.a = { note: "م".repeat(4001), at: 1 }),
    "answers.a.note",
    "maxLength",
  ],
  [
    "assessment",
    "a point that is a number",
    (file) => (file.answers.a = { covered: [1], at: 1 }),
    "answers.a.covered.0",
    "type",
  ],
  [
    "assessment",
    "a confidence that there is not",
    (file) => (file.answers.a = { confidence: "sure", at: 1 }),
    "answers.a.confidence",
    "enum",
  ],
  ["assessment", "a target off every scale", (file) => (file.targets = { a: 0 }), "targets.a", "minimum"],
  ["assessment", "answers as a list", (file) => (file.answers = []), "answers", "type"],
  [
    "scorecard",
    "a score above 100",
    (card) => (card.overall.outcomes.score = 100.5),
    "overall.outcomes.score",
    "maximum",
  ],
  [
    "scorecard",
    "no score field, where null would say so",
    (card) => delete card.overall.outcomes.score,
    "overall.outcomes",
    "required",
  ],
  [
    "scorecard",
    "a share above 1",
    (card) => (card.metrics[0].outcomes.coverage = 1.01),
    "metrics.0.outcomes.coverage",
    "maximum",
  ],
  ["scorecard", "a kind of item that there is not", (card) => (card.items[0].kind = "riddle"), "items.0.kind", "oneOf"],
  [
    "scorecard",
    "fewer than none answered",
    (card) => (card.overall.practices.answered = -1),
    "overall.practices.answered",
    "minimum",
  ],
  ["plan", "an action without its next level", (plan) => delete plan.actions[0].to, "actions.0", "required"],
  [
    "plan",
    "a gain of more than all points",
    (plan) => (plan.actions[0].overallGain = 101),
    "actions.0.overallGain",
    "maximum",
  ],
  ["change", "a chance above 1", (change) => (change.chance = 2), "chance", "maximum"],
  [
    "change",
    "a difference beyond the scale",
    (change) => (change.overall.outcomes.delta = -101),
    "overall.outcomes.delta",
    "minimum",
  ],
  [
    "raters",
    "a view of nobody",
    (raters) => (raters.items[0].views.others = { mean: 5, n: 0, gap: null, agreement: null }),
    "items.0.views.others",
    "anyOf",
  ],
  ["raters", "no counts", (raters) => delete raters.counts, "", "required"],
  ["cohort", "a floor that protects nobody", (cohort) => (cohort.floor = 4), "floor", "minimum"],
  [
    "cohort",
    "figures without a mean",
    (cohort) => delete cohort.all.overall.outcomes.mean,
    "all.overall.outcomes",
    "anyOf",
  ],
  ["tally", "a field that no sum knows", (tally) => (tally.people = 3), "", "additionalProperties"],
  [
    "tally",
    "a score above 100",
    (tally) => (tally.groups[""].overall.outcomes.histogram["1001"] = 1),
    "groups..overall.outcomes.histogram",
    "additionalProperties",
  ],
  ["guide", "a level without a name field", (guide) => delete guide.scale.levels[0].name, "scale.levels.0", "required"],
  ["guide", "a scale of one level", (guide) => (guide.scale.levels.length = 1), "scale.levels", "minItems"],
  ["guide", "a negative weight", (guide) => (guide.metrics[0].weight = -1), "metrics.0.weight", "minimum"],
  [
    "guide",
    "a block that there is not",
    (guide) => (guide.overview[0] = { kind: "html", text: "<b>" }),
    "overview.0",
    "oneOf",
  ],
  ["report", "another format", (report) => (report.format = "leadmark/report@2"), "format", "const"],
]);

/** All that is written about each guide, and what is broken, validated at once: Python takes longest to begin. */
const whole = skip ? [] : await everything();
const broken = skip ? [] : BROKEN.map(([schema, , change]) => damaged(schema, change));
const found = skip ? [] : await validated([...whole, ...broken]);

test("everything that Leadmark writes is as its schema says", { skip }, () => {
  const wrong = whole.flatMap(({ schema }, number) => (found[number]?.length ? [[schema, found[number]]] : []));
  assert.deepEqual(wrong, []);
  const schemas = new Set(whole.map(({ schema }) => schema));
  assert.equal(schemas.size, 9, "every schema is tried");
});

test("what is broken is refused, for its own reason", { skip }, () => {
  for (const [number, [schema, what, , path, keyword]] of BROKEN.entries()) {
    assert.deepEqual(found[whole.length + number], [{ path, keyword }], `${schema}: ${what}`);
  }
});

async function everything() {
  const cases = (await Promise.all(GUIDES.map(written))).flat();
  for (const seed of ["tally/whole.json", "tally/by-group.json"]) {
    cases.push({ schema: "tally", instance: JSON.parse(await readFile(join(root, "fuzz/seeds", seed), "utf8")) });
  }
  return cases;
}

/**
 * Breaks the first of what is written under a schema.
 *
 * @param {string} schema
 * @param {(value: any) => void} change
 * @returns {Case}
 */
function damaged(schema, change) {
  const instance = structuredClone(whole.find((one) => one.schema === schema && usable(one))?.instance);
  assert.ok(instance, `there is a whole ${schema} to break`);
  change(instance);
  return { schema, instance };
}

/**
 * Whether there is enough in it that it could be broken: plans may be empty.
 *
 * @param {Case} one
 */
function usable({ schema, instance }) {
  return schema !== "plan" || instance.actions.length > 0;
}

/**
 * One of everything that Leadmark writes about a guide, for several assessments.
 *
 * @param {string} path
 * @returns {Promise<Case[]>}
 */
async function written(path) {
  const source = join(root, path);
  const guide = Guide.parse(await readFile(source));
  // Kept as Leadmark writes it: what is made up has nulls, too, which are read and never written.
  const made = assessmentsOf(guide, 60, 7);
  const assessments = made.map((assessment) => guide.read(JSON.stringify(assessment)).assessment ?? assert.fail());
  const [first, second] = assessments;
  assert.ok(first && second);
  const several = assessments.slice(0, COUNT);
  const file = join(folder, `${guide.data.id}.ndjson`);
  await writeFile(file, assessments.map((assessment) => JSON.stringify(assessment)).join("\n"));
  const tally = await leadmark(["cohort", "--partial", "--guide", source, file]);
  const cases = [
    { schema: "guide", instance: guide.data },
    ...several.flatMap((assessment) => [
      { schema: "assessment", instance: assessment },
      { schema: "scorecard", instance: guide.score(assessment) },
    ]),
    ...several.slice(0, 4).flatMap((assessment) => [
      { schema: "plan", instance: guide.plan(assessment) },
      { schema: "change", instance: guide.compare(first, assessment) },
    ]),
    { schema: "raters", instance: guide.raters(assessments) },
    { schema: "tally", instance: tally },
    { schema: "cohort", instance: cohort(guide, assessments) },
    { schema: "cohort", instance: cohort(guide, assessments, { by: "group" }) },
    { schema: "report", instance: JSON.parse(guide.report(first, "json", { before: second })) },
  ];
  guide.free();
  return cases;
}

/**
 * @param {readonly Case[]} cases
 * @returns {Promise<Finding[][]>}
 */
function validated(cases) {
  return new Promise((resolve, reject) => {
    const words = [join(here, "validate.py"), join(root, "pkg/schema")];
    const child = execFile(PYTHON, words, { maxBuffer: Number.POSITIVE_INFINITY }, (error, stdout) => {
      if (error) {
        reject(error);
      } else {
        const lines = stdout.trimEnd().split("\n");
        resolve(lines.map((line) => JSON.parse(line)));
      }
    });
    // Where Python ends early, its own words come with the exit; the broken pipe would only hide them.
    child.stdin?.on("error", () => {});
    child.stdin?.end(cases.map((one) => `${JSON.stringify(one)}\n`).join(""));
  });
}
