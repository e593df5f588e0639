/**
 * Registers `<leadmark-assessment>` alone, as `leadmark/elements` does with all of them; `<leadmark-results>`, which it ends with, is loaded then.
 *
 * @module
 */

import * as element from "./assessment/element.js";
import { define } from "./define.js";
import type { LeadmarkAssessmentElement } from "./public.js";

/** The class of `<leadmark-assessment>`. */
export const LeadmarkAssessment: new () => LeadmarkAssessmentElement = element.LeadmarkAssessment;

define("leadmark-assessment", LeadmarkAssessment);
