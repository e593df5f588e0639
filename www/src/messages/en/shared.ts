import { apart } from "../formats.js";
import { day } from "./words.js";

/** What the view of a shared link says. */
export const shared = {
  title: "Shared results",
  about: (changed: number) =>
    `Somebody shared these with you as a link. They were last changed on ${day(changed)}. They are shown here and not stored.`,
  named: (name: string) => `They are called ${apart(name)}.`,
  keep: "Keep a copy",
  keepHint: "It is added to your history, beside your own answers and apart from them.",
  kept: "A copy is in your history.",
  toHistory: "Go to your history",
  undo: "Undo",
  undone: "The copy is removed.",
  refusedTitle: "This link can’t be read",
  askAgain: "Ask for the link again, or for the file.",
  /** What is wrong with a link, by the error's code. In English the error says it itself, and more of it. */
  refusals: {} as Readonly<Record<string, string>>,
  damaged: "It may have been cut short when it was sent.",
  otherGuide: (theirs: string, ours: string) =>
    `These are answers to the guide “${theirs}”, and the guide in use here is “${ours}”.`,
  openOwn: "Open that guide",
  thenAgain: "first, then this link again.",
  partly: "Some of it does not fit this guide and is left out:",
};
