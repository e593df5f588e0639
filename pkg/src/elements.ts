/**
 * Registers `<leadmark-assessment>` and `<leadmark-results>`.
 *
 * Does nothing where there is no page, such as on a server, and leaves a name alone that is already taken, so that two
 * copies of the package on one page do no harm.
 *
 * @module
 */

import * as assessment from "./elements/assessment/element.js";
import type { LeadmarkEvents } from "./elements/events.js";
import type { LeadmarkAssessmentElement, LeadmarkResultsElement } from "./elements/public.js";
import * as results from "./elements/results/element.js";

export type { AnswerDetail, CompleteDetail, ErrorDetail, LeadmarkEvents, PageDetail } from "./elements/events.js";
export type { LeadmarkAssessmentElement, LeadmarkResultsElement } from "./elements/public.js";

// The declared types say nothing of what the elements are made with, so that nobody needs Lit to check their own code.

/** The class of `<leadmark-assessment>`. */
export const LeadmarkAssessment: new () => LeadmarkAssessmentElement = assessment.LeadmarkAssessment;
/** The class of `<leadmark-results>`. */
export const LeadmarkResults: new () => LeadmarkResultsElement = results.LeadmarkResults;

declare global {
  interface HTMLElementTagNameMap {
    "leadmark-assessment": LeadmarkAssessmentElement;
    "leadmark-results": LeadmarkResultsElement;
  }

  interface HTMLElementEventMap extends LeadmarkEvents {}
}

define("leadmark-assessment", LeadmarkAssessment);
define("leadmark-results", LeadmarkResults);

function define(name: string, element: CustomElementConstructor): void {
  if (typeof document !== "undefined" && customElements.get(name) === undefined) {
    customElements.define(name, element);
  }
}
