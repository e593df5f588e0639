/**
 * Registers `<leadmark-assessment>`, `<leadmark-results>`, `<leadmark-practice>` and `<leadmark-guide>`.
 *
 * Does nothing where there is no page, such as on a server, and leaves a name alone that is already taken, so that two
 * copies of the package on one page do no harm.
 *
 * @module
 */

export { LeadmarkAssessment } from "./elements/assessment.js";
export type { AnswerDetail, CompleteDetail, ErrorDetail, LeadmarkEvents, PageDetail } from "./elements/events.js";
export { LeadmarkGuide } from "./elements/guide.js";
export { LeadmarkPractice } from "./elements/practice.js";
export type {
  LeadmarkAssessmentElement,
  LeadmarkElements,
  LeadmarkGuideElement,
  LeadmarkPracticeElement,
  LeadmarkResultsElement,
  Place,
} from "./elements/public.js";
export { LeadmarkResults } from "./elements/results.js";
export { type Erased, eraseDevice } from "./elements/session/erase.js";
export { openSession, prepareGuide, type SessionPlace } from "./elements/session/open.js";
export { errorIn, loadProblemWords, problemIn, type Tellable, type Told } from "./elements/session/problems.js";
export type { Practised, Session } from "./elements/session/session.js";
export type { Saved, Trouble, Why } from "./elements/session/trouble.js";
