// Assessments of the built-in guide, for tests that need many.

import { Guide, init } from "leadmark";

await init();
const guide = await Guide.builtin();
const { id, fingerprint } = guide.data;

/** A day, in milliseconds. */
export const DAY = 86_400_000;

/** When the first assessment was begun, in milliseconds since 1970 UTC. */
export const FIRST = Date.UTC(2026, 0, 15, 12);

const statements = guide.items.filter(({ kind }) => kind === "indicator");

/**
 * An assessment whose statements are rated in order; `null` finds one not applicable, no value leaves it open.
 *
 * @param {string} name its id
 * @param {readonly (number | null | undefined)[]} levels
 * @param {Partial<import("leadmark").Assessment>} [given] what is to be different
 * @returns {import("leadmark").Assessment}
 */
export function assessment(name, levels, given = {}) {
  const at = given.updatedAt ?? FIRST;
  const answers = statements.flatMap(({ id }, index) => {
    const level = levels[index];
    return level === undefined ? [] : [[id, level === null ? { notApplicable: true, at } : { level, at }]];
  });
  return {
    format: "leadmark/assessment@1",
    id: name,
    guide: { id, fingerprint },
    mode: "quick",
    rater: { role: "self" },
    startedAt: at,
    updatedAt: at,
    answers: Object.fromEntries(answers),
    ...given,
  };
}

/**
 * What the package makes of an assessment in Node: a second opinion on what the page shows.
 *
 * @param {import("leadmark").Assessment} given
 */
export function overall(given) {
  const { score, low, high } = guide.score(given).overall.outcomes;
  return { score: shown(score), low: shown(low), high: shown(high) };
}

/**
 * What the package makes of two in Node.
 *
 * @param {import("leadmark").Assessment} before
 * @param {import("leadmark").Assessment} after
 */
export function changed(before, after) {
  return guide.compare(before, after);
}

/**
 * A figure as it is shown.
 *
 * @param {number | null} value
 */
export function shown(value) {
  return value === null ? "–" : String(Math.round(value));
}

/**
 * Sixteen levels around one, the same each time.
 *
 * @param {number} level
 * @param {number} [turn]
 */
export function around(level, turn = 0) {
  return Array.from({ length: 16 }, (_, index) => Math.min(5, Math.max(1, level + (((index + turn) * 7) % 3) - 1)));
}

/**
 * A file for a file field.
 *
 * @param {string} name
 * @param {unknown} content text, or what is to be written as JSON
 */
export function file(name, content) {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return { name, mimeType: "application/json", buffer: Buffer.from(text) };
}
