/**
 * Registers `<leadmark-results>` alone, as `leadmark/elements` does with all of them.
 *
 * @module
 */

import { define } from "./define.js";
import type { LeadmarkResultsElement } from "./public.js";
import * as element from "./results/element.js";

/** The class of `<leadmark-results>`. */
export const LeadmarkResults: new () => LeadmarkResultsElement = element.LeadmarkResults;

define("leadmark-results", LeadmarkResults);
