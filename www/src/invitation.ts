import type { Mode, Role } from "leadmark";
import { hashOf } from "./route.js";

/** What somebody is asked for by a link: to answer for somebody else. */
export interface Invitation {
  readonly role: Exclude<Role, "self">;
  /** A team's name; empty for none. */
  readonly group: string;
  readonly mode: Mode;
  /** The guide's id; empty where the link does not tell. */
  readonly guide: string;
}

/** The roles in which others answer. */
const ROLES: readonly Invitation["role"][] = ["peer", "report", "manager"];

/** The longest name of a group, in characters. */
export const MOST_GROUP = 60;

/** The fragment that asks somebody: `#/assess?role=peer&mode=quick&group=Payments&guide=technical-leadership`. */
export function invitationHash({ role, group, mode, guide }: Invitation): string {
  const query = new URLSearchParams({ role, mode, ...(group === "" ? {} : { group }), guide });
  return `${hashOf("assess")}?${query}`;
}

/** Reads what a link asks for; a sentence's name where it is wrong. */
export function invitationOf(query: URLSearchParams): Invitation | { readonly wrong: "role" | "group" } {
  const role = ROLES.find((known) => known === query.get("role"));
  const group = (query.get("group") ?? "").trim();
  if (role === undefined) {
    return { wrong: "role" };
  }
  if ([...group].length > MOST_GROUP) {
    return { wrong: "group" };
  }
  return { role, group, mode: query.get("mode") === "quick" ? "quick" : "full", guide: query.get("guide") ?? "" };
}
