/** The sentences that the page itself says. Each view has a catalogue of its own, in messages/, loaded with it. */

import { page, start } from "./messages/page.js";

export const messages = { page, start };
