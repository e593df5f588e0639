import { DATABASE, tellOfDatabase } from "./database.js";
import type { Place } from "./place.js";

/** What tabs tell each other: where something was changed, that everything was erased, or that it was brought back. */
export type Message = Place | "erased" | "restored";

type Listener = (message: Message) => void;

const listeners = new Set<Listener>();
let channel: BroadcastChannel | undefined;

/** Calls back with what other tabs say, and other sessions of this page. */
export function listen(told: Listener): void {
  if (listeners.size === 0) {
    open();
    // A page that is kept in memory and hears something is thrown away. It looks for itself when it is come back to.
    window.addEventListener("pagehide", ({ persisted }) => persisted && close());
    window.addEventListener("pageshow", ({ persisted }) => persisted && open());
  }
  listeners.add(told);
}

/** Tells other tabs, and this page's listeners but for the one that says it. */
export function tell(message: Message, by: Listener): void {
  channel?.postMessage(message);
  for (const told of listeners) {
    if (told !== by) {
      told(message);
    }
  }
}

/** Tells all tabs, this one first, what concerns every guide and store. */
export function tellAll(message: "erased" | "restored"): void {
  tellOfDatabase(message === "erased" ? "erased" : "woken");
  channel?.postMessage(message);
}

function open(): void {
  close();
  try {
    channel = new BroadcastChannel(DATABASE);
    channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
      for (const told of listeners) {
        told(data);
      }
    });
  } catch {
    // Refused in some frames: tabs then learn of each other's changes when they are loaded anew.
  }
}

function close(): void {
  channel?.close();
  channel = undefined;
}
