// Practice through the package: what is due, when to come back, what a mock interview asks, and what is refused.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Guide, init, recallOf, schedule } from "leadmark";

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1_790_000_000_000;
const LAST_TIME = 8.64e15;

const MARKDOWN = `# Craft {#craft}

## Building {#building}

### Design {#design feeds=quality}

#### How do you design? {#__proto__}

1. Look {#look}
   - Ask {#ask}
   - Listen {#listen}

### Release {#release feeds=quality}

#### How do you release? {#constructor}

1. Prepare {#prepare}
2. Do {#do}

## Success metrics

### Quality {#quality}

- It works {#works}
`;

test("nothing is scheduled before init", () => {
  assert.throws(() => schedule(null, "good", NOW), { name: "Error", code: "not-initialised" });
  assert.throws(() => recallOf(1, 2), { name: "Error", code: "not-initialised" });
});

await init();
const craft = Guide.parse(MARKDOWN);
const leadership = await Guide.builtin();
after(() => [craft, leadership].forEach((guide) => void guide.free()));

/**
 * An assessment with these points covered. Its answers come from entries, so that any id is a key.
 *
 * @param {Guide} guide
 * @param {readonly (readonly [string, readonly string[]])[]} covered
 * @returns {import("leadmark").Assessment}
 */
function covering(guide, covered) {
  return {
    format: "leadmark/assessment@1",
    id: "test",
    guide: { id: guide.data.id, fingerprint: guide.data.fingerprint },
    rater: { role: "self" },
    startedAt: NOW,
    updatedAt: NOW,
    answers: Object.fromEntries(covered.map(([id, points]) => [id, { covered: [...points], at: NOW }])),
  };
}

/**
 * What follows from these recalls, each when it is due.
 *
 * @param {readonly import("leadmark").Recall[]} recalls
 * @returns {import("leadmark").Review}
 */
function practised(recalls) {
  /** @type {import("leadmark").Review | null} */
  let review = null;
  for (const recall of recalls) {
    review = schedule(review, recall, review?.due ?? NOW);
  }
  assert.ok(review);
  return review;
}

test("intervals are those of FSRS-6, as they are natively", () => {
  const first = /** @type {const} */ (["again", "hard", "good", "easy"]).map((recall) => schedule(null, recall, NOW));
  assert.deepEqual(
    first.map(({ due }) => (due - NOW) / DAY),
    [1, 1, 2, 8],
  );
  assert.deepEqual(first[2], {
    due: NOW + 2 * DAY,
    last: NOW,
    stability: 2.3065,
    difficulty: 2.1181,
    repetitions: 1,
    lapses: 0,
  });
  /** @type {import("leadmark").Recall[]} */
  const recalls = ["good", "good", "good", "good", "good", "again", "good", "hard", "easy"];
  const { due, last, stability, difficulty, repetitions, lapses } = practised(recalls);
  assert.deepEqual([(due - last) / DAY, repetitions, lapses], [75, 9, 1]);
  assert.ok(Math.abs(stability - 75.2525) < 0.01, String(stability));
  assert.ok(Math.abs(difficulty - 7.6391) < 0.001, String(difficulty));
});

test("a review survives JSON, and a clock that was set back", () => {
  const review = practised(["good", "hard"]);
  const kept = JSON.parse(JSON.stringify(review));
  assert.deepEqual(schedule(kept, "good", review.due), schedule(review, "good", review.due));
  const back = schedule(review, "good", NOW - 100 * DAY);
  assert.equal(back.last, NOW - 100 * DAY);
  assert.ok(back.due > back.last);
});

test("points suggest a recall", () => {
  assert.deepEqual(
    [0, 3, 4, 6, 7, 8].map((covered) => recallOf(covered, 8)),
    ["again", "again", "hard", "hard", "good", "easy"],
  );
  assert.deepEqual([recallOf(0, 1), recallOf(1, 1)], ["again", "easy"]);
});

test("practice tells what is due, with readiness as the scorecard has it", () => {
  const assessment = covering(craft, [["__proto__", ["ask"]]]);
  const reviews = Object.fromEntries([
    ["__proto__", schedule(null, "good", NOW - 3 * DAY)],
    ["gone", schedule(null, "easy", NOW)],
  ]);
  const practice = craft.practice(assessment, reviews, NOW);
  assert.deepEqual(practice.questions, [
    { id: "__proto__", topic: "design", state: "due", due: NOW - DAY, covered: 1, points: 2, readiness: 50 },
    { id: "constructor", topic: "release", state: "new", due: null, covered: 0, points: 2, readiness: null },
  ]);
  assert.deepEqual(practice.counts, { new: 1, due: 1, later: 0, nextDue: NOW - DAY, covered: 1, points: 4 });
  const card = craft.score(assessment);
  const topics = card.groups.filter(({ kind }) => kind === "topic");
  assert.deepEqual(
    practice.topics.map(({ id, name, readiness }) => ({ id, name, kind: "topic", score: readiness })),
    topics,
  );
  assert.deepEqual(practice.readiness, card.overall.readiness);
  assert.deepEqual(craft.draw({ reviews, now: NOW, seed: 1 }), ["__proto__", "constructor"]);
});

test("the built-in guide is practised question by question", () => {
  const practice = leadership.practice(covering(leadership, []), {}, NOW);
  assert.deepEqual([practice.questions.length, practice.topics.length], [12, 9]);
  assert.deepEqual([practice.counts.new, practice.counts.points, practice.counts.nextDue], [12, 100, null]);
});

test("a mock interview asks three questions of three domains, the same for the same seed", () => {
  const draw = (/** @type {number} */ seed) => leadership.draw({ reviews: {}, now: NOW, seed });
  // The same that the native test has.
  assert.deepEqual(draw(2026), ["technology-roadmap", "engineering-standards", "innovation-and-stability"]);
  const domainOf = new Map(
    leadership.data.domains.flatMap(({ id, topics }) =>
      topics.flatMap(({ questions }) => questions.map((question) => [question.id, id])),
    ),
  );
  const drawn = Array.from({ length: 50 }, (_, seed) => draw(seed));
  for (const ids of drawn) {
    assert.equal(new Set(ids.map((id) => domainOf.get(id))).size, 3);
  }
  assert.ok(new Set(drawn.map(String)).size > 40);
  assert.deepEqual(draw(Number.MAX_SAFE_INTEGER), draw(Number.MAX_SAFE_INTEGER));
  const all = leadership.draw({ reviews: {}, now: NOW, seed: 0, count: 100 });
  assert.deepEqual([...all].sort(), leadership.items.flatMap(({ id, kind }) => (kind === "question" ? id : [])).sort());
});

test("due questions are drawn first", () => {
  const [first, second] = leadership.draw({ reviews: {}, now: NOW, seed: 5 });
  assert.ok(first && second);
  const review = schedule(null, "again", NOW - 9 * DAY);
  const reviews = { [first]: review, [second]: { ...review, due: NOW + DAY } };
  const drawn = leadership.draw({ reviews, now: NOW, seed: 6, count: 12 });
  assert.deepEqual([drawn[0], drawn[11]], [first, second]);
});

/**
 * @param {() => unknown} run
 * @param {string} code
 * @param {string} path
 */
const refuses = (run, code, path) => assert.throws(run, { name: "Error", code, path });

test("what can't be is refused with its place", () => {
  const good = schedule(null, "good", NOW);
  const any = (/** @type {unknown} */ value) => /** @type {any} */ (value);
  for (const now of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, LAST_TIME + 2, "1"]) {
    assert.throws(() => schedule(null, "good", any(now)), { path: "now" }, String(now));
  }
  assert.equal(schedule(null, "easy", LAST_TIME).due, LAST_TIME);
  refuses(() => schedule(null, any("fine"), NOW), "bad-value", "recall");
  refuses(() => schedule(null, any(undefined), NOW), "missing-field", "recall");
  refuses(() => schedule(any("good"), "good", NOW), "bad-value", "review");
  refuses(() => schedule({ ...good, stability: -1 }, "good", NOW), "bad-value", "review.stability");
  refuses(() => schedule({ ...good, difficulty: 0 }, "good", NOW), "bad-value", "review.difficulty");
  refuses(() => schedule({ ...good, stability: Number.NaN }, "good", NOW), "bad-value", "review.stability");
  refuses(() => schedule({ ...good, due: good.last - 1 }, "good", NOW), "bad-value", "review.due");
  refuses(() => schedule(any({ ...good, lapses: undefined }), "good", NOW), "missing-field", "review.lapses");
  refuses(() => recallOf(3, 2), "bad-value", "covered");
  refuses(() => recallOf(-1, 2), "bad-value", "covered");
  refuses(() => recallOf(0, 0), "bad-value", "points");

  const assessment = covering(craft, []);
  const reviews = Object.fromEntries([["__proto__", { ...good, stability: 0 }]]);
  const place = "reviews.__proto__.stability";
  refuses(() => craft.practice(assessment, reviews, NOW), "bad-value", place);
  refuses(() => craft.draw({ reviews, now: NOW, seed: 1 }), "bad-value", place);
  const two = { one: any({}), fine: good, other: { ...good, lapses: 9 } };
  assert.throws(
    () => craft.draw({ reviews: two, now: NOW, seed: 1 }),
    (/** @type {any} */ error) =>
      error.problems.map((/** @type {any} */ problem) => problem.path).join() ===
      "reviews.one.due,reviews.other.lapses",
  );
  refuses(() => craft.practice(assessment, any(null), NOW), "bad-value", "reviews");
  refuses(() => craft.practice(assessment, {}, -1), "bad-value", "now");
  refuses(() => craft.practice({ ...assessment, format: "other" }, {}, NOW), "other-format", "format");
  for (const seed of [-1, 0.5, 2 ** 53]) {
    refuses(() => craft.draw({ reviews: {}, now: NOW, seed }), "bad-value", "seed");
  }
  for (const count of [0, 101, 1.5]) {
    assert.throws(() => craft.draw({ reviews: {}, now: NOW, seed: 1, count }), { path: "count" }, String(count));
  }
});

test("a freed guide practises nothing", () => {
  const guide = Guide.parse(MARKDOWN);
  guide.free();
  assert.throws(() => guide.practice(covering(craft, []), {}, NOW), { code: "freed" });
  assert.throws(() => guide.draw({ reviews: {}, now: NOW, seed: 1 }), { code: "freed" });
});
