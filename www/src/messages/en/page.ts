import { apart } from "../formats.js";
import { counted, day } from "./words.js";

/** What the page says around its views; the rest of what is always there stands in index.html. */
export const page = {
  /** A document's title: what is shown, most particular first. */
  title: (...parts: string[]) => [...parts, "Leadmark"].join(" – "),
  views: {
    start: "Start",
    assess: "Assess",
    invited: "Asked to answer",
    results: "Results",
    practice: "Practice",
    guide: "Guide",
    history: "History",
    compare: "Compare",
    team: "Team",
    embed: "Embed",
    own: "Your own guide",
    shared: "Shared results",
    missing: "Not found",
    failed: "Not loaded",
  },
  /** Before the menu of languages. */
  language: "Language",
  review: "Review",
  loading: "Loading…",
  notLoaded: {
    title: "This part could not be loaded",
    text: "Are you offline? What you have answered is not touched.",
    retry: "Try again",
  },
  missing: {
    title: "There is nothing at this address",
    text: "The address may have been cut short or mistyped.",
    toStart: "Go to the start",
  },
  guideInUse: (title: string) => `Your guide: ${apart(title)}`,
  guideUnusable: "The guide that you opened here can’t be used by this version, so the built-in one is shown.",
  guideUnusableLink: "Mend your guide",
};

/** What the Start view says where the guide or the answers decide. */
export const start = {
  quick: (statements: number, minutes: number) =>
    `${counted(statements, "statement", "statements")}, about ${minutes} minutes`,
  full: (items: number, minutes: number) => `${counted(items, "item", "items")}, about ${minutes} minutes`,
  statements: (count: number) => counted(count, "statement", "statements"),
  resume: "Continue where you left",
  resumeState: (answered: number, asked: number, changed: number) =>
    `${answered} of ${asked} answered, last changed on ${day(changed)}`,
  anew: "Begin a new assessment",
  anewHint: "the present one stays in your history",
};
