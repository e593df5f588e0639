// The `leadmark` binary, for a second opinion on what the page shows.

import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const BINARY = process.env["LEADMARK_BIN"] ?? join(here, "../../target/debug/leadmark");

/**
 * Scores a file with the command line, against the built-in guide.
 *
 * @param {string} file
 * @returns {import("leadmark").Scorecard}
 */
export function scoreByCommand(file) {
  const printed = JSON.parse(execFileSync(BINARY, ["score", file, "--format", "json"], { encoding: "utf8" }));
  return Array.isArray(printed) ? printed[0] : printed;
}

/**
 * The figures that the results page should hold, by row, from a scorecard.
 *
 * @param {import("leadmark").Scorecard} card
 */
export function expectedFigures(card) {
  return Object.fromEntries([
    ["", shown(card.overall.outcomes)],
    ...card.metrics.map(({ id, outcomes }) => [id, shown(outcomes)]),
  ]);
}

/**
 * @param {import("leadmark").Score} score
 */
function shown({ score, low, high, coverage, answered, applicable }) {
  return { score, low, high, coverage, answered, applicable };
}
