import type { Answer, Assessment, GuideData, Id } from "../../index.js";

/** What an assessment file's `format` field says. */
const FORMAT = "leadmark/assessment@1";

/** Makes an assessment without answers. `now` is in milliseconds since 1970 UTC. */
export function blank(guide: GuideData, now: number): Assessment {
  return {
    format: FORMAT,
    id: uniqueId(),
    guide: { id: guide.id, fingerprint: guide.fingerprint },
    // What is asked, and so what is scored: who was never asked about measures has not left them open.
    mode: "quick",
    rater: { role: "self" },
    startedAt: now,
    updatedAt: now,
    answers: {},
  };
}

/** Puts answers into an assessment; no value takes one out. */
export function withAnswers(
  assessment: Assessment,
  changes: ReadonlyMap<Id, Answer | undefined>,
  now: number,
): Assessment {
  const answers = { ...assessment.answers };
  for (const [id, answer] of changes) {
    if (answer === undefined) {
      delete answers[id];
    } else {
      answers[id] = answer;
    }
  }
  return { ...assessment, answers, updatedAt: Math.max(now, assessment.updatedAt) };
}

/** The answer after a level was chosen; a note stays. */
export function rated(before: Answer | undefined, level: number, now: number): Answer {
  return { ...kept(before), level, at: now };
}

/** The answer after "not applicable" was chosen; a note stays. */
export function notApplicable(before: Answer | undefined, now: number): Answer {
  return { ...kept(before), notApplicable: true, at: now };
}

/** The answer after it was taken back: only its note is left, if there is one. */
export function cleared(before: Answer | undefined, now: number): Answer | undefined {
  return before?.note === undefined ? undefined : { note: before.note, at: now };
}

/** The answer after its note was changed. A note alone is kept, though it answers nothing. */
export function noted(before: Answer | undefined, note: string, now: number): Answer | undefined {
  const { note: _, ...rest } = before ?? { at: now };
  const answer: Answer = note.trim() === "" ? { ...rest, at: now } : { ...rest, note, at: now };
  return Object.keys(answer).length > 1 ? answer : undefined;
}

/** How many answers an assessment has; one that could not be read has left nothing but its time. */
export function answerCount({ answers }: Assessment): number {
  return Object.values(answers).filter((answer) => Object.keys(answer).some((field) => field !== "at")).length;
}

/** Tells whether an item has been dealt with: rated, or found not applicable. */
export function responded(answer: Answer | undefined): boolean {
  return answer?.level !== undefined || answer?.notApplicable === true;
}

function kept(before: Answer | undefined): Pick<Answer, "note"> {
  return before?.note === undefined ? {} : { note: before.note };
}

/** A random UUID; by hand where the page is not a secure context, such as a wiki on plain http. */
function uniqueId(): string {
  if (typeof crypto.randomUUID === "function") {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    const bits = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return bits.toString(16).padStart(2, "0");
  }).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
