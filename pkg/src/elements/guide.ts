/**
 * Registers `<leadmark-guide>` alone, as `leadmark/elements` does with all of them.
 *
 * @module
 */

import { define } from "./define.js";
import * as element from "./guide/element.js";
import type { LeadmarkGuideElement } from "./public.js";

/** The class of `<leadmark-guide>`. */
export const LeadmarkGuide: new () => LeadmarkGuideElement = element.LeadmarkGuide;

define("leadmark-guide", LeadmarkGuide);
