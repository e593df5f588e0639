// Guides that are made up in any size, and the answers to them.

/** How many success metrics there are, as in the guide that we ship. More would cost SurveyJS more, and us nothing. */
const METRICS = 4;
export const LEVELS = 5;

/**
 * The ids of the success metrics and of their statements. They are words that SurveyJS can calculate with, too.
 *
 * @param {number} size how many statements there are
 */
export function metricsOf(size) {
  const each = size / METRICS;
  return Array.from({ length: METRICS }, (_, metric) => ({
    id: `metric${metric + 1}`,
    items: Array.from({ length: each }, (_, place) => `item${metric * each + place + 1}`),
  }));
}

/**
 * @param {number} size
 */
export function guideOf(size) {
  const metrics = metricsOf(size).map(({ id, items }) => {
    const statements = items.map((item) => `- We can show what came of ${item} {#${item}}`);
    return `### Metric ${id} {#${id}}\n\n${statements.join("\n")}\n`;
  });
  return `# A guide of ${size} statements {#guide${size}}\n\n## Success metrics\n\n${metrics.join("\n")}`;
}

/**
 * The level of a statement in a round of answers: each round differs from the one before in every statement.
 *
 * @param {number} place
 * @param {number} round
 */
export function levelOf(place, round) {
  return ((place * 7 + round) % LEVELS) + 1;
}
