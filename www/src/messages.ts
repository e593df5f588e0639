/** The sentences that the page itself says. Each view has a catalogue of its own, in messages/, loaded with it. */

import { page, start } from "./messages/en/page.js";
import { inLanguage } from "./messages/spoken.js";

export const messages = { page: inLanguage("page", page), start: inLanguage("start", start) };
