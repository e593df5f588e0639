// Made-up assessments of every kind that the format allows, the same ones every time.

const NOTES = [
  "Seen in the review of March.",
  "لوحة المؤشرات في مارس",
  "0",
  "",
  " \t\n",
  "\u00a0\u2003\u3000",
  // Looks like nothing, but none of it is white space.
  "\u200b",
  "\u001f",
];
const ROLES = /** @type {const} */ (["self", "self", "self", "peer", "report", "manager"]);
const MODES = /** @type {const} */ (["quick", "full", undefined]);
const CONFIDENCES = /** @type {const} */ (["low", "medium", "high"]);
const START = 1_790_000_000_000;

/**
 * Makes assessments of a guide: some nearly empty and some complete, some all at one level, quick and full, with answers
 * that count nowhere, and with what programs in other languages write where they have nothing to say.
 *
 * @param {import("leadmark").Guide} guide
 * @param {number} count
 * @param {number} seed
 * @returns {import("leadmark").Assessment[]}
 */
export function assessmentsOf(guide, count, seed) {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, number) => assessmentOf(guide, number, random));
}

/**
 * @param {import("leadmark").Guide} guide
 * @param {number} number
 * @param {Random} random
 * @returns {import("leadmark").Assessment}
 */
function assessmentOf({ data, items }, number, random) {
  const person = {
    answers: pick([0, 0.1, 0.5, 0.5, 0.8, 0.95, 1], random),
    notApplicable: pick([0, 0.05, 0.1, 0.4, 0.9], random),
    notes: pick([0, 0.3, 0.9], random),
    // Where on its scale the person puts everything, if they do.
    same: pick([undefined, undefined, undefined, undefined, 0, 0.5, 1], random),
  };
  const entries = items.flatMap((item) => (random() < person.answers ? [[item.id, answer(item, person, random)]] : []));
  if (random() < 0.1) {
    const orphans = ["retired", "constructor", "__proto__"];
    entries.push(...orphans.map((id) => [id, { level: 1 + below(9, random), at: START + number }]));
  }
  const mode = pick(MODES, random);
  return {
    format: "leadmark/assessment@1",
    id: `assessment-${number}`,
    guide: { id: data.id, fingerprint: random() < 0.9 ? data.fingerprint : "of an earlier version" },
    ...(mode === undefined ? {} : { mode }),
    rater: { role: pick(ROLES, random), ...(random() < 0.5 ? { group: `Team ${below(4, random)}` } : {}) },
    startedAt: START,
    updatedAt: START + number,
    answers: Object.fromEntries(entries),
    ...(random() < 0.5 ? { targets: targets(data, random) } : {}),
  };
}

/**
 * @param {import("leadmark").Item} item
 * @param {{ notApplicable: number, notes: number, same: number | undefined }} person
 * @param {Random} random
 */
function answer(item, person, random) {
  const at = START + below(1_000_000, random);
  const beside = {
    ...(random() < person.notes ? { note: pick(NOTES, random) } : {}),
    ...(random() < 0.2 ? { confidence: pick(CONFIDENCES, random) } : {}),
    at,
  };
  const roll = random();
  if (roll < person.notApplicable) {
    return { notApplicable: true, ...beside };
  }
  if (roll > 0.98) {
    // A note alone, or nothing at all, each in the ways that it can be written.
    return pick([beside, { level: null, covered: null, note: null, at }, { notApplicable: false, ...beside }], random);
  }
  if (item.levels.length > 0) {
    const last = item.levels.length - 1;
    return {
      level: 1 + (person.same === undefined ? below(last + 1, random) : Math.round(last * person.same)),
      ...beside,
    };
  }
  const share = person.same ?? random();
  const covered = item.points.filter(() => random() < share);
  const beyond = random() < 0.1 ? ["a point of an earlier version", ...covered.slice(0, 1)] : [];
  return { covered: [...covered, ...beyond], ...beside };
}

/**
 * @param {import("leadmark").GuideData} guide
 * @param {Random} random
 * @returns {Record<string, number>}
 */
function targets({ metrics, scale }, random) {
  const ids = [...metrics.map(({ id }) => id), "retired"].filter(() => random() < 0.6);
  return Object.fromEntries(ids.map((id) => [id, 1 + below(scale.levels.length, random)]));
}

/** @typedef {() => number} Random */

/**
 * Mulberry32 by Tommy Ettinger: small, and the same everywhere. Numbers from 0 to below 1.
 *
 * @param {number} seed
 * @returns {Random}
 */
function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @param {number} end
 * @param {Random} random
 */
function below(end, random) {
  return Math.floor(random() * end);
}

/**
 * @template T
 * @param {readonly T[]} choices
 * @param {Random} random
 * @returns {T}
 */
function pick(choices, random) {
  return /** @type {T} */ (choices[below(choices.length, random)]);
}
