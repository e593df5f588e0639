import type { Saved } from "../session/session.js";
import type { Messages } from "./messages.js";

/** Says where the answers are. */
export function savedSentence(messages: Messages, saved: Saved): string {
  return saved.where === "memory" ? messages.saved[saved.why] : messages.saved[saved.where];
}
