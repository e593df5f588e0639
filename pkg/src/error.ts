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

/** What ended the WebAssembly part. After a trap its memory may be half written, so nothing is asked of it any more. */
let trapped: LeadmarkError | undefined;

/** Tells whether the WebAssembly part has failed in the middle of something, and can't be used any more. */
export function hasTrapped(): boolean {
  return trapped !== undefined;
}

const bereaved = new Set<() => void>();

/** Calls back once it has trapped, wherever that was. */
export function whenTrapped(told: () => void): void {
  bereaved.add(told);
}

/**
 * Refuses to go on after a trap.
 *
 * @throws {LeadmarkError} `trapped`.
 */
export function requireSound(): void {
  if (trapped !== undefined) {
    throw trapped;
  }
}

/**
 * Runs something that calls wasm, so that whatever it throws has a code.
 *
 * Rust throws with a code by itself; what comes without one is a trap or a lost instance, which no caller can mend.
 */
export function coded<T>(run: () => T): T {
  requireSound();
  try {
    return run();
  } catch (thrown) {
    if (isLeadmarkError(thrown)) {
      throw thrown;
    }
    if (isTrap(thrown)) {
      const message = `Leadmark stopped in the middle of its work (${reason(thrown)}); load the page anew to go on`;
      trapped = failure("trapped", message, thrown);
      // Not now: this is the middle of somebody's work.
      queueMicrotask(() => {
        for (const told of bereaved) {
          told();
        }
      });
      throw trapped;
    }
    throw failure("internal", `Leadmark failed where it should not: ${reason(thrown)}`, thrown);
  }
}

/** A trap, memory that ran out among them, or a stack that did. */
function isTrap(thrown: unknown): boolean {
  return thrown instanceof WebAssembly.RuntimeError || thrown instanceof RangeError;
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
