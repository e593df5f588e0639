import type { Answer, Assessment, Id, LeadmarkError, Scorecard } from "../index.js";

/** What `leadmark-answer` tells: which item, its answer (null where it was taken back), and all that follows from it. */
export interface AnswerDetail {
  readonly id: Id;
  readonly answer: Answer | null;
  readonly assessment: Assessment;
  readonly scorecard: Scorecard;
}

/** What `leadmark-complete` tells: every statement has just been answered or found not applicable. */
export interface CompleteDetail {
  readonly assessment: Assessment;
  readonly scorecard: Scorecard;
}

/** What `leadmark-error` tells. */
export interface ErrorDetail {
  readonly error: LeadmarkError;
}

/**
 * What `leadmark-page` tells: the person wants to go to another page of the element, such as a success metric or `results`.
 * A page that handles it by itself, with an address of its own perhaps, calls `preventDefault()`.
 */
export interface PageDetail {
  readonly page: Id;
}

/** The events of the elements. All bubble and are composed. */
export interface LeadmarkEvents {
  "leadmark-answer": CustomEvent<AnswerDetail>;
  "leadmark-complete": CustomEvent<CompleteDetail>;
  "leadmark-error": CustomEvent<ErrorDetail>;
  "leadmark-page": CustomEvent<PageDetail>;
}

/** Sends one of the elements' events; tells whether it was left to the element. */
export function send<Name extends keyof LeadmarkEvents>(
  target: EventTarget,
  name: Name,
  detail: LeadmarkEvents[Name]["detail"],
): boolean {
  const cancelable = name === "leadmark-page";
  return target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}
