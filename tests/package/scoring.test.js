// Scores that go on answer by answer: the figures are those of scoring anew, and nothing that was handed out changes.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Guide, init } from "leadmark";
import { assessmentOf } from "./assessment.js";

await init();
const guide = await Guide.builtin();
/** @type {import("leadmark").Scoring[]} */
const scorings = [];
after(() => {
  for (const scoring of scorings) {
    scoring.free();
  }
  guide.free();
});

/** @param {import("leadmark").Assessment} assessment */
function begin(assessment) {
  const scoring = guide.scoring(assessment);
  scorings.push(scoring);
  return scoring;
}

/** @returns {import("leadmark").Assessment} */
function begun() {
  return { ...assessmentOf(guide.data, {}), mode: "full" };
}

/**
 * What somebody says to an item, the other way round each time: a level or points, a note with some, not applicable, nothing.
 *
 * @param {import("leadmark").Item} item
 * @param {number} turn
 * @returns {import("leadmark").Answer | null}
 */
function said(item, turn) {
  const at = 1_790_000_000_000 + turn;
  switch (turn % 7) {
    case 0:
      return null;
    case 3:
      return { notApplicable: true, at };
    default:
      return {
        ...(item.levels.length > 0
          ? { level: (turn % item.levels.length) + 1 }
          : { covered: item.points.slice(0, turn % (item.points.length + 1)) }),
        ...(turn % 2 === 0 ? { note: "seen" } : {}),
        at,
      };
  }
}

test("each answer gives the scorecard that scoring anew gives", () => {
  const scoring = begin(begun());
  const { items } = guide;
  /** @type {Record<string, import("leadmark").Answer>} */
  const answers = {};
  for (let turn = 0; turn < 4 * items.length; turn += 1) {
    const item = items[(turn * 5) % items.length];
    assert.ok(item);
    const answer = turn < items.length ? said(item, 1 + (turn % 2)) : said(item, turn);
    if (answer === null) {
      delete answers[item.id];
    } else {
      answers[item.id] = answer;
    }
    assert.deepEqual(scoring.answer(item.id, answer), guide.score({ ...begun(), answers }));
  }
});

test("a scorecard that was handed out stays as it is, and shares what is as before", () => {
  const scoring = begin(begun());
  const first = scoring.card;
  const copy = structuredClone(first);
  const [item, ...others] = guide.items;
  assert.ok(item);
  const second = scoring.answer(item.id, said(item, 1));
  assert.deepEqual(first, copy);
  assert.notDeepEqual(second, first);
  assert.equal(second, scoring.card);
  assert.equal(second.items.at(-1), first.items.at(-1));
  assert.ok(others.length > 0);
  assert.equal(scoring.answer("nobody-asks-this", { level: 9, at: 0 }), second);
});

test("an answer that can't be used is refused as in an assessment, and the one before counts", () => {
  const scoring = begin(begun());
  const item = guide.items.find(({ levels }) => levels.length > 0);
  assert.ok(item);
  const good = scoring.answer(item.id, { level: 2, at: 0 });
  const path = `answers.${item.id}.level`;
  assert.throws(() => scoring.answer(item.id, { level: 99, at: 0 }), { code: "off-scale", path });
  const date = /** @type {any} */ (new Date(0));
  assert.throws(() => scoring.answer(item.id, { level: date, at: 0 }), { code: "bad-value", path });
  assert.throws(() => scoring.answer(/** @type {any} */ (7), null), { code: "invalid-argument" });
  assert.equal(scoring.card, good);
});

test("what the mode does not ask counts nowhere, and is read all the same", () => {
  const scoring = begin({ ...begun(), mode: "quick" });
  const practice = guide.items.find(({ kind }) => kind === "practice");
  assert.ok(practice);
  const before = scoring.card;
  assert.equal(scoring.answer(practice.id, { level: 2, at: 0 }), before);
  assert.throws(() => scoring.answer(practice.id, { level: 99, at: 0 }), { code: "off-scale" });
});

test("a freed scoring says so, may be freed twice, and outlives its guide until then", () => {
  const own = Guide.parse("# G\n\n## Success metrics\n\n### M\n\n- Item {#item}\n");
  const scoring = own.scoring({ ...begun(), guide: { id: own.data.id, fingerprint: own.data.fingerprint } });
  own.free();
  assert.equal(scoring.answer("item", { level: 3, at: 0 }).overall.outcomes.score, 50);
  scoring.free();
  scoring.free();
  assert.throws(() => scoring.answer("item", null), { code: "freed" });
});
