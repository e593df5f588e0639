// Scores and readings through the package: the figures of the rules by hand, and what is said of bad files.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Guide, init } from "leadmark";
import { assessmentOf } from "./assessment.js";

await init();
const guide = await Guide.builtin();
const metric = guide.data.metrics[0];
const ids = guide.items.filter(({ group }) => group === metric?.id).map(({ id }) => id);
after(() => guide.free());

/**
 * Answers the first success metric's statements, in order.
 *
 * @param {readonly (number | null)[]} levels
 */
function scored(...levels) {
  const answers = Object.fromEntries(levels.map((level, index) => [ids[index] ?? "", level]));
  return guide.score(assessmentOf(guide.data, answers)).metrics[0]?.outcomes;
}

test("all answered: score and bounds are one", () => {
  assert.deepEqual(scored(1, 3, 5, 3), {
    score: 50,
    low: 50,
    high: 50,
    coverage: 1,
    evidenced: 0,
    answered: 4,
    applicable: 4,
    total: 4,
  });
});

test("half answered: a score within its bounds", () => {
  assert.deepEqual(scored(3, 5), {
    score: 75,
    low: 37.5,
    high: 87.5,
    coverage: 0.5,
    evidenced: 0,
    answered: 2,
    applicable: 4,
    total: 4,
  });
});

test("under half: bounds, and no score", () => {
  assert.deepEqual(scored(3), {
    score: null,
    low: 12.5,
    high: 87.5,
    coverage: 0.25,
    evidenced: 0,
    answered: 1,
    applicable: 4,
    total: 4,
  });
});

test("not applicable leaves the sum, and is not the lowest", () => {
  assert.deepEqual(scored(null, null, 5, 3), {
    score: 75,
    low: 75,
    high: 75,
    coverage: 1,
    evidenced: 0,
    answered: 2,
    applicable: 2,
    total: 4,
  });
  assert.equal(scored(null, null, null, null)?.score, null);
  assert.equal(scored(1, 1, 1, 1)?.score, 0);
});

test("a note counts as evidence for its own part of the score", () => {
  const assessment = assessmentOf(guide.data, { [ids[0] ?? ""]: 5, [ids[1] ?? ""]: 3 });
  const first = assessment.answers[ids[0] ?? ""];
  assert.ok(first);
  first.note = "The dashboard of March.";
  assert.equal(guide.score(assessment).metrics[0]?.outcomes.evidenced, 1 / 1.5);
});

const REFUSED = /** @type {const} */ ([
  ["a level off the scale", { reliability: { level: 9, at: 1 } }, "off-scale", "answers.reliability.level"],
  ["a negative level", { reliability: { level: -1, at: 1 } }, "off-scale", "answers.reliability.level"],
  [
    "a note that is too long",
    { reliability: { level: 2, note: "x".repeat(4001), at: 1 } },
    "note-too-long",
    "answers.reliability.note",
  ],
]);

for (const [what, answers, code, path] of REFUSED) {
  test(`${what} is refused with ${code} at its place`, () => {
    const assessment = { ...assessmentOf(guide.data, {}), answers };
    assert.throws(() => guide.score(assessment), { name: "Error", code, path });
    const { problems } = guide.read(JSON.stringify(assessment));
    assert.deepEqual(
      problems.map((problem) => [problem.severity, problem.code, problem.path]),
      [["error", code, path]],
    );
  });
}

test("an item that the guide does not have is kept, with a warning", () => {
  const assessment = assessmentOf(guide.data, { retired: 2 });
  const reading = guide.read(JSON.stringify(assessment));
  assert.deepEqual(reading.assessment?.answers["retired"], assessment.answers["retired"]);
  assert.deepEqual(
    reading.problems.map(({ severity, code, path }) => [severity, code, path]),
    [["warning", "unknown-item", "answers.retired"]],
  );
  assert.equal(guide.score(assessment).overall.outcomes.answered, 0);
});

test("what is no assessment at all reads as none, and says why", () => {
  for (const [text, code] of [
    ["[]", "not-an-assessment"],
    ['{"format":"leadmark/tally@1"}', "other-format"],
    ['{"format":"leadmark/assessment@2"}', "later-version"],
  ]) {
    const { assessment, problems } = guide.read(text ?? "");
    assert.equal(assessment, null);
    assert.equal(problems[0]?.code, code);
    assert.notEqual(problems[0]?.help, "");
  }
});

test("a text that is not JSON, or too long, is refused", () => {
  assert.throws(() => guide.read("{"), { code: "not-json" });
  assert.throws(() => guide.read(`"${"x".repeat(1024 * 1024)}"`), { code: "too-large" });
  assert.throws(() => guide.read(/** @type {any} */ (3)), { code: "invalid-argument" });
});

test("what goes through a file comes back the same", () => {
  const assessment = assessmentOf(guide.data, { reliability: 3, cost: null });
  assert.deepEqual(guide.read(JSON.stringify(assessment)), { assessment, problems: [] });
});
