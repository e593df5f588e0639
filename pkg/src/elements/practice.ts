/**
 * Registers `<leadmark-practice>` alone, as `leadmark/elements` does with all of them.
 *
 * @module
 */

import { define } from "./define.js";
import * as element from "./practice/element.js";
import type { LeadmarkPracticeElement } from "./public.js";

/** The class of `<leadmark-practice>`. */
export const LeadmarkPractice: new () => LeadmarkPracticeElement = element.LeadmarkPractice;

define("leadmark-practice", LeadmarkPractice);
