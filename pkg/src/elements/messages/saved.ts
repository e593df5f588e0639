import type { Saved } from "../session/trouble.js";
import type { Messages } from "./messages.js";

/** Says where the answers are. */
export function savedSentence(messages: Messages, saved: Saved): string {
  return saved.where === "memory" ? messages.saved[saved.why] : messages.saved[saved.where];
}

/** Tells whether the answers need the person, to be taken along as a file: they would be gone with the page. */
export function savedNowhereElse(saved: Saved): boolean {
  return saved.where === "memory";
}

/** Says aloud only what needs to be known: that answers are not saved. "Saved" after every answer would be noise. */
export function savedPoliteness(saved: Saved): "polite" | "off" {
  return saved.where === "memory" ? "polite" : "off";
}
