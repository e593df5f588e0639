import type { Diagnostic, Problem } from "../wasm/leadmark.js";

/**
 * What every function of this package throws: an `Error` with a stable `code`.
 *
 * The message is for people and may change; the code is for programs and does not.
 */
export interface LeadmarkError extends Error {
  /** A stable name for this kind of failure, such as `not-initialised`, `empty-guide` or `off-scale`. */
  readonly code: string;
  /** For an assessment: the place of the first problem, such as `answers.reliability.level`. */
  readonly path?: string;
  /** For an assessment: everything that was found, the first problem included. */
  readonly problems?: readonly Problem[];
  /** For a guide: everything that was found. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** Our codes are small words with hyphens between them; those of Node and its kin are shouted. */
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Tells whether something thrown is a {@link LeadmarkError}. */
export function isLeadmarkError(thrown: unknown): thrown is LeadmarkError {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" && CODE.test(thrown.code);
}

/** Makes an error with a code. `cause` is what led to it, if anything. */
export function failure(code: string, message: string, cause?: unknown): LeadmarkError {
  const error = cause === undefined ? new Error(message) : new Error(message, { cause });
  return Object.assign(error, { code });
}

/**
 * Runs something that calls wasm, so that whatever it throws has a code.
 *
 * Rust throws with a code by itself; what comes without one is a trap or a lost instance, which no caller can mend.
 */
export function coded<T>(run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    if (isLeadmarkError(thrown)) {
      throw thrown;
    }
    throw failure("internal", `Leadmark failed where it should not: ${reason(thrown)}`, thrown);
  }
}

/** The words of something thrown, whatever it is. */
export function reason(thrown: unknown): string {
  try {
    return String(thrown instanceof Error ? thrown.message : thrown);
  } catch {
    // What was thrown throws itself when it is asked.
    return "no reason was given";
  }
}
