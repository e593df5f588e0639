// What version 1 of the elements' database had.

export const FROM_VERSION_1 = {
  format: "leadmark/assessment@1",
  id: "from-version-1",
  guide: { id: "technical-leadership", fingerprint: "unknown" },
  mode: "quick",
  rater: { role: "self" },
  startedAt: 1,
  updatedAt: 2,
  answers: { reliability: { level: 3, at: 2 }, innovation: { level: 2, at: 2 } },
};
