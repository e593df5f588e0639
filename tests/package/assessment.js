// Assessments for tests.

/**
 * Makes an assessment of a guide as the page would write it.
 *
 * @param {import("leadmark").GuideData} guide
 * @param {Readonly<Record<string, number | null>>} answers
 * @returns {import("leadmark").Assessment}
 */
export function assessmentOf(guide, answers) {
  const entries = Object.entries(answers).map(([id, level]) => [
    id,
    level === null ? { notApplicable: true, at: 1_790_000_000_000 } : { level, at: 1_790_000_000_000 },
  ]);
  return {
    format: "leadmark/assessment@1",
    id: "test",
    guide: { id: guide.id, fingerprint: guide.fingerprint },
    mode: "quick",
    rater: { role: "self" },
    startedAt: 1_790_000_000_000,
    updatedAt: 1_790_000_000_000,
    answers: Object.fromEntries(entries),
  };
}
