import { DATABASE, type Place } from "./database.js";

/** What tabs tell each other: where something was changed, or that everything was erased. */
export type Message = Place | "erased";

/** The way to the other tabs of this site; no value where that is refused, as in some frames. */
export function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(DATABASE);
  } catch {
    // Tabs then learn of each other's changes when they are loaded anew.
    return undefined;
  }
}
