/**
 * The answers that the elements of a page share, for pages that do something with them by themselves. Registers nothing.
 *
 * @module
 */

export { errorIn } from "./messages/messages.js";
export { loadProblemWords, problemIn, type Tellable, type Told } from "./messages/problems.js";
export { type Erased, eraseDevice } from "./session/erase.js";
export { openSession, prepareGuide, type SessionPlace } from "./session/open.js";
export type { Practised, Session } from "./session/session.js";
export type { Saved, Trouble, Why } from "./session/trouble.js";
