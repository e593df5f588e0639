// The `leadmark` binary, for a second opinion on what the page shows.

import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
/** The `leadmark` program under test. */
export const BINARY = process.env["LEADMARK_BIN"] ?? join(here, "../../target/debug/leadmark");

/**
 * Scores a file with the command line, against a guide's file or the built-in guide.
 *
 * @param {string} file
 * @param {string} [guide]
 * @returns {import("leadmark").Scorecard}
 */
export function scoreByCommand(file, guide) {
  const printed = run("score", file, guide);
  return Array.isArray(printed) ? printed[0] : printed;
}

/**
 * Plans with the command line.
 *
 * @param {string} file
 * @param {string} [guide]
 * @returns {import("leadmark").Plan}
 */
export function planByCommand(file, guide) {
  return run("plan", file, guide);
}

/**
 * @param {string} command
 * @param {string} file
 * @param {string | undefined} guide
 */
function run(command, file, guide) {
  const against = guide === undefined ? [] : ["--guide", guide];
  return JSON.parse(execFileSync(BINARY, [command, file, "--format", "json", ...against], { encoding: "utf8" }));
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
