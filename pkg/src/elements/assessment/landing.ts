import type { Id } from "../../index.js";
import { responded } from "../session/answers.js";
import type { Session } from "../session/session.js";

/** Where on a page the focus goes. */
export interface Landing {
  readonly page: Id;
  readonly selector: string;
}

/** Finds what can't be saved. */
export const ERRORS = "[part~=errors]";

/** Finds all that belongs to an item. */
export function fieldsetOf(item: Id): string {
  return `[data-item="${CSS.escape(item)}"]`;
}

/** Finds an item's radio: the one that is chosen, else the first. */
export function radioOf(session: Session, item: Id): string {
  return `${fieldsetOf(item)} input${responded(session.answer(item)) ? ":checked" : ""}`;
}
