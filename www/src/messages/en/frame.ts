import { list } from "./words.js";

/** What a page in a frame says by itself. */
export const frame = {
  title: (view: string) =>
    `${{ assessment: "Assessment", results: "Results", practice: "Practice", guide: "Guide" }[view] ?? view} – Leadmark`,
  refused: "This can’t be shown here",
  view: (given: string, known: readonly string[]) =>
    `There is no view “${given}” to show here. Views are: ${list(known)}.`,
  address: (given: string) =>
    `The guide’s address “${given}” is no address. Give a path on this site, such as my-guide.md.`,
  elsewhere: (given: string, here: string) =>
    `The guide at “${given}” is not shown: in a frame only guides from ${here} are fetched. Put the guide beside this page, or use the element on a page of your own.`,
  unknown: (name: string, given: string, known: readonly string[]) =>
    `The address of this frame says ${name}=${given}, which is not known and changes nothing. Known: ${list(known)}.`,
  noScores: (view: string, scored: readonly string[]) =>
    `The address of this frame says results=ask, but the view “${view}” has no scores. These have: ${list(scored)}.`,
  nobodyToTell:
    "The address of this frame says results=ask, but not who asks. Add parent= and the origin of the page around it, such as parent=https://wiki.example.",
  noOrigin: (given: string) =>
    `The address of this frame says parent=${given}, which is no origin; nothing is told to the page around it. An origin is written such as https://wiki.example.`,
  otherParent: (given: string, origin: string) =>
    `The address of this frame says parent=${given}, but the page around it is at ${origin}; nothing is told to it.`,
  askTitle: "Your scores",
  ask: (origin: string) => `The page around this one, ${origin}, asks for your scores.`,
  askAbout:
    "If you agree, these are sent to it, once. Your notes are not. What becomes of them there, only that page can tell.",
  overall: "Overall",
  score: (score: number | null) => (score === null ? "no score" : `${Math.round(score)} of 100`),
  levels: "How far the rest could move each score, your targets, and the level that you chose for each item",
  exactly: "Exactly what would be sent",
  yes: "Send my scores",
  no: "Don’t send them",
  sent: (origin: string) => `Your scores were sent to ${origin}.`,
  notSent: "Nothing was sent.",
};
