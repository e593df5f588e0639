import { hasTrapped, isLeadmarkError, reason } from "../../error.js";
import type { Assessment, Guide, Problem, Rebased } from "../../index.js";
import { FORMAT } from "./answers.js";

/** An assessment as it is kept, and what this version of the guide makes of it. */
export interface Row {
  /** What it is kept under. */
  readonly id: string;
  /** All of it that can be read, brought to this version of the guide; no value where that is nothing. */
  readonly assessment: Assessment | undefined;
  /** What can't be used, each with its place. */
  readonly problems: readonly Problem[];
  /** What has become of answers that were given to another version of the guide; no value where it is the same. */
  readonly rebased: Rebased | undefined;
  /** Exactly what is kept. */
  readonly kept: unknown;
}

/** Reads a kept assessment. Whatever is kept, nothing is thrown: what can't be read is a problem. */
export function readRow(guide: Guide, id: string, kept: unknown): Row {
  try {
    const { assessment, problems } = guide.read(JSON.stringify(kept ?? null));
    if (assessment === null) {
      return { id, assessment: undefined, problems, rebased: undefined, kept };
    }
    if (assessment.guide.fingerprint === guide.data.fingerprint) {
      return { id, assessment, problems, rebased: undefined, kept };
    }
    const rebased = guide.rebase(assessment);
    return { id, assessment: rebased.assessment, problems, rebased, kept };
  } catch (thrown) {
    // Answers are kept though nothing can be worked out, not yet or not any more: what was just written here is read as it
    // stands.
    return (!guide.loaded || hasTrapped()) && looksKept(kept)
      ? { id, assessment: kept, problems: [], rebased: undefined, kept }
      : { id, assessment: undefined, problems: [problemOf(thrown)], rebased: undefined, kept };
  }
}

/**
 * What a change is made to: a kept assessment exactly as it stands, so that what can't be read stays for a version that
 * can, or brought to this version of the guide. No value where there is none that can be read.
 */
export function fitted(guide: Guide, kept: unknown): Assessment | undefined {
  const { fingerprint } = (kept as Partial<Assessment> | null | undefined)?.guide ?? {};
  const { assessment } = readRow(guide, "", kept);
  return assessment !== undefined && fingerprint === guide.data.fingerprint ? (kept as Assessment) : assessment;
}

/** Tells whether a kept value has the parts that changes are made to. */
function looksKept(kept: unknown): kept is Assessment {
  const { format, answers, guide } = (kept ?? {}) as Partial<Assessment>;
  return format === FORMAT && typeof answers === "object" && answers !== null && typeof guide === "object";
}

function problemOf(thrown: unknown): Problem {
  const code = isLeadmarkError(thrown) ? thrown.code : "not-json";
  return { severity: "error", code, path: "", message: reason(thrown), sentence: "", values: [], help: "" };
}
