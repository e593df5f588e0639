import type { Answer, Assessment, Confidence, GuideData, Id, Mode, Rater } from "../../index.js";

/** What an assessment file's `format` field says. */
export const FORMAT = "leadmark/assessment@1";

/** Makes an assessment without answers. `now` is in milliseconds since 1970 UTC. */
export function blank(guide: GuideData, rater: Rater, mode: Mode, now: number): Assessment {
  return {
    format: FORMAT,
    id: uniqueId(),
    guide: { id: guide.id, fingerprint: guide.fingerprint },
    // What is asked, and so what is scored: who was never asked about measures has not left them open.
    mode,
    rater,
    startedAt: now,
    updatedAt: now,
    answers: {},
  };
}

/** Puts an answer into an assessment; no value takes it out. */
export function withAnswer(assessment: Assessment, id: Id, answer: Answer | undefined): Assessment {
  return { ...assessment, answers: withEntry(assessment.answers, id, answer) };
}

/** Sets a success metric's target, a level of the default scale; no value takes it back. */
export function withTarget(assessment: Assessment, metric: Id, level: number | undefined): Assessment {
  return { ...assessment, targets: withEntry(assessment.targets ?? {}, metric, level) };
}

/** Gives an assessment a name; a blank one takes it away. */
export function withName(assessment: Assessment, name: string): Assessment {
  const { name: _, ...rest } = assessment;
  return name.trim() === "" ? rest : { ...rest, name: name.trim() };
}

/** The answer after a level was chosen; note and confidence stay. */
export function rated(before: Answer | undefined, level: number, now: number): Answer {
  return { ...kept(before), level, at: now };
}

/** The answer after "not applicable" was chosen; note and confidence stay. */
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
  return orNothing(note.trim() === "" ? { ...rest, at: now } : { ...rest, note, at: now });
}

/** The answer after its confidence was set; no value takes it back. */
export function sure(before: Answer | undefined, confidence: Confidence | undefined, now: number): Answer | undefined {
  const { confidence: _, ...rest } = before ?? { at: now };
  return orNothing(confidence === undefined ? { ...rest, at: now } : { ...rest, confidence, at: now });
}

/** The answer to a question after points were ticked; none ticked is an answer too. */
export function covered(before: Answer | undefined, points: readonly Id[], now: number): Answer {
  return { ...kept(before), covered: [...points], at: now };
}

/** How many answers an assessment has; one that could not be read has left nothing but its time. */
export function answerCount({ answers }: Assessment): number {
  return Object.values(answers).filter((answer) => Object.keys(answer).some((field) => field !== "at")).length;
}

/** Tells whether an item has been dealt with: rated, practised, or found not applicable. */
export function responded(answer: Answer | undefined): boolean {
  return answer?.level !== undefined || answer?.notApplicable === true || answer?.covered !== undefined;
}

function kept(before: Answer | undefined): Pick<Answer, "note" | "confidence"> {
  return {
    ...(before?.note === undefined ? {} : { note: before.note }),
    ...(before?.confidence === undefined ? {} : { confidence: before.confidence }),
  };
}

function orNothing(answer: Answer): Answer | undefined {
  return Object.keys(answer).length > 1 ? answer : undefined;
}

/** A copy of a record with one entry set; no value takes it out. An id may well be `__proto__`. */
function withEntry<T>(record: Readonly<Record<Id, T>>, id: Id, value: T | undefined): Record<Id, T> {
  const entries = new Map(Object.entries(record));
  if (value === undefined) {
    entries.delete(id);
  } else {
    entries.set(id, value);
  }
  return Object.fromEntries(entries);
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
