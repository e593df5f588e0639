import { DATABASE, type Place, tellOfDatabase } from "./database.js";

/** What tabs tell each other: where something was changed, that everything was erased, or that it was brought back. */
export type Message = Place | "erased" | "restored";

/** Tells all tabs, this one first, what concerns every guide and store. */
export function tellAll(message: "erased" | "restored"): void {
  tellOfDatabase(message === "erased" ? "erased" : "woken");
  const channel = openChannel();
  channel?.postMessage(message);
  channel?.close();
}

/** The way to the other tabs of this site; no value where that is refused, as in some frames. */
export function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(DATABASE);
  } catch {
    // Tabs then learn of each other's changes when they are loaded anew.
    return undefined;
  }
}
