/**
 * Registers `<leadmark-assessment>`, `<leadmark-results>`, `<leadmark-practice>` and `<leadmark-guide>`.
 *
 * Does nothing where there is no page, such as on a server, and leaves a name alone that is already taken, so that two
 * copies of the package on one page do no harm.
 *
 * @module
 */

import * as assessment from "./elements/assessment/element.js";
import type { LeadmarkEvents } from "./elements/events.js";
import * as guide from "./elements/guide/element.js";
import * as practice from "./elements/practice/element.js";
import type {
  LeadmarkAssessmentElement,
  LeadmarkGuideElement,
  LeadmarkPracticeElement,
  LeadmarkResultsElement,
} from "./elements/public.js";
import * as results from "./elements/results/element.js";

export type { AnswerDetail, CompleteDetail, ErrorDetail, LeadmarkEvents, PageDetail } from "./elements/events.js";
export type {
  LeadmarkAssessmentElement,
  LeadmarkGuideElement,
  LeadmarkPracticeElement,
  LeadmarkResultsElement,
  Place,
} from "./elements/public.js";
export { type Erased, eraseDevice } from "./elements/session/erase.js";
export { openSession, type SessionPlace } from "./elements/session/open.js";
export type { Practised, Saved, Session } from "./elements/session/session.js";
export type { Trouble, Why } from "./elements/session/trouble.js";

// The declared types say nothing of what the elements are made with, so that nobody needs Lit to check their own code.

/** The class of `<leadmark-assessment>`. */
export const LeadmarkAssessment: new () => LeadmarkAssessmentElement = assessment.LeadmarkAssessment;
/** The class of `<leadmark-results>`. */
export const LeadmarkResults: new () => LeadmarkResultsElement = results.LeadmarkResults;
/** The class of `<leadmark-practice>`. */
export const LeadmarkPractice: new () => LeadmarkPracticeElement = practice.LeadmarkPractice;
/** The class of `<leadmark-guide>`. */
export const LeadmarkGuide: new () => LeadmarkGuideElement = guide.LeadmarkGuide;

/** The elements by their tag names. */
export interface LeadmarkElements {
  "leadmark-assessment": LeadmarkAssessmentElement;
  "leadmark-results": LeadmarkResultsElement;
  "leadmark-practice": LeadmarkPracticeElement;
  "leadmark-guide": LeadmarkGuideElement;
}

declare global {
  interface HTMLElementTagNameMap extends LeadmarkElements {}

  interface HTMLElementEventMap extends LeadmarkEvents {}

  interface DocumentEventMap extends LeadmarkEvents {}
}

define("leadmark-assessment", LeadmarkAssessment);
define("leadmark-results", LeadmarkResults);
define("leadmark-practice", LeadmarkPractice);
define("leadmark-guide", LeadmarkGuide);

function define(name: string, element: CustomElementConstructor): void {
  if (typeof document !== "undefined" && customElements.get(name) === undefined) {
    customElements.define(name, element);
  }
}
