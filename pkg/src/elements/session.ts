/**
 * The answers that the elements of a page share, for pages that do something with them by themselves. Registers nothing.
 *
 * @module
 */

export { type Erased, eraseDevice } from "./session/erase.js";
export { openSession, prepareGuide, type SessionPlace } from "./session/open.js";
export { errorIn, loadProblemWords, problemIn, type Tellable, type Told } from "./session/problems.js";
export type { Practised, Session } from "./session/session.js";
export type { Saved, Trouble, Why } from "./session/trouble.js";
