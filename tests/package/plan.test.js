// Plan, change, raters, merge and rebase through the package: figures by hand, and what is refused.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Guide, init } from "leadmark";
import { assessmentOf } from "./assessment.js";

const MARKDOWN = `# Craft {#craft}

## Success metrics

### Quality {#quality}

- It works {#works}
  1. **Never** Not once.
  2. **Mostly** Unless it rains.
  3. **Always** Each time.
- It lasts {#lasts}
`;

await init();
const guide = Guide.parse(MARKDOWN);
after(() => guide.free());

/** @param {Readonly<Record<string, number | null>>} levels */
const assessment = (levels) => assessmentOf(guide.data, levels);

test("a plan names the next level and what it adds", () => {
  const { actions } = guide.plan(assessment({ works: 2, lasts: 4 }));
  assert.deepEqual(
    actions.map(({ item, to, overallGain }) => [item, to.level, to.name, overallGain]),
    [
      ["works", 3, "Always", 25],
      ["lasts", 5, "Leading", 12.5],
    ],
  );
  assert.deepEqual(actions[0]?.gains, [{ metric: "quality", points: 25 }]);
  assert.deepEqual(actions[0]?.to.text, [{ text: "Each time." }]);
});

test("a change has a delta, bounds and a chance", () => {
  const change = guide.compare(assessment({ works: 1, lasts: 3 }), assessment({ works: 2 }));
  // before (0 + 0.5) / 2; after 0.5 of one, the other open
  assert.deepEqual(change.metrics[0]?.outcomes, { before: 25, after: 50, delta: 25, low: 0, high: 50 });
  assert.deepEqual([change.up.length, change.dropped.length, change.chance], [1, 1, 1]);
  assert.equal(change.sameVersion, true);
});

test("raters are compared, and too few are not shown", () => {
  /**
   * @param {string} id
   * @param {import("leadmark").Role} role
   */
  const by = (id, role) => ({ ...assessment({ works: 2, lasts: 3 }), id, rater: { role } });
  const self = { ...assessment({ works: 3, lasts: 3 }), id: "me" };
  const three = guide.raters([self, by("a", "peer"), by("b", "peer"), by("c", "peer")]);
  assert.deepEqual(three.metrics[0]?.outcomes, {
    self: 75,
    others: { mean: 50, n: 3, gap: 25, agreement: 1 },
    peers: { mean: 50, n: 3, gap: 25, agreement: 1 },
    reports: null,
    managers: null,
  });
  const exposed = guide.raters([by("a", "peer"), by("b", "peer"), by("c", "peer"), by("d", "report")]);
  assert.deepEqual([exposed.items[0]?.views.others?.n, exposed.items[0]?.views.peers], [4, null]);
  assert.throws(() => guide.raters(/** @type {any} */ (3)), { name: "Error", code: "invalid-argument" });
});

test("copies merge, whichever comes first", () => {
  const one = assessment({ works: 1 });
  const other = assessment({ works: 3, lasts: null });
  const merged = guide.merge(one, other);
  assert.deepEqual(merged, guide.merge(other, one));
  assert.deepEqual([merged.answers["works"]?.level, merged.answers["lasts"]?.notApplicable], [3, true]);
  assert.throws(() => guide.merge(one, { ...other, id: "another" }), { code: "different-assessments" });
  const elsewhere = { ...other, guide: { id: "trade", fingerprint: "" } };
  assert.throws(() => guide.merge(one, elsewhere), { code: "different-guides" });
});

test("answers follow a changed guide", () => {
  const changed = MARKDOWN.replace("{#works}", "{#functions was=works}").replace("Unless it rains.", "Most days.");
  const next = Guide.parse(changed);
  const given = assessment({ works: 2, lasts: 4, gone: 1 });
  const { assessment: rebased, ...told } = next.rebase(given, guide);
  assert.deepEqual(told, {
    moved: [{ from: "works", to: "functions" }],
    orphaned: ["gone"],
    checkAgain: ["functions"],
    compared: true,
  });
  assert.deepEqual(Object.keys(rebased.answers).sort(), ["functions", "gone", "lasts"]);
  assert.equal(rebased.guide.fingerprint, next.data.fingerprint);
  const blind = next.rebase(given);
  assert.deepEqual([blind.compared, blind.checkAgain], [false, ["functions", "lasts"]]);
  next.free();
  assert.throws(() => guide.rebase(given, next), { code: "freed" });
});

test("a bad assessment is refused with its place by each", () => {
  const bad = assessment({ works: 4 });
  const expected = { name: "Error", code: "off-scale", path: "answers.works.level" };
  assert.throws(() => guide.plan(bad), expected);
  assert.throws(() => guide.compare(bad, bad), expected);
  assert.throws(() => guide.raters([bad]), expected);
  assert.throws(() => guide.merge(assessment({ works: 10 }), bad), expected);
  assert.throws(() => guide.rebase(assessment({ works: 10 })), expected);
});
