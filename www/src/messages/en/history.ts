import { apart } from "../formats.js";
import { counted, day, hundredth, plural, range, shortDay, signed, whole } from "./words.js";

/** What the History view says. */
export const history = {
  title: "Your history",
  lede: (count: number) =>
    `${counted(count, "assessment", "assessments")} of this guide, kept by this browser on this device.`,
  none: "No assessment of this guide is kept here yet. It appears with your first answer; a file that you exported earlier can be brought in below.",
  start: "Start the assessment",
  anew: "Begin a new assessment",
  anewHint: "The present one stays here, and results then show both.",
  listTitle: "Assessments",
  current: "being answered now",
  /** An assessment without a name is called by the day that it was begun. */
  unnamed: (startedAt: number) => `Begun on ${day(startedAt)}`,
  modes: { quick: "Quick", full: "Full" },
  roles: { self: "by yourself", peer: "as a peer", report: "as a report", manager: "as a manager" },
  group: (name: string) => `group ${apart(name)}`,
  state: (answered: number, applicable: number) => `${answered} of ${applicable} answered`,
  changed: (updatedAt: number) => `changed ${shortDay(updatedAt)}`,
  score: (score: number, low: number, high: number) =>
    low === high
      ? `Overall ${whole(score)} of 100`
      : `Overall ${whole(score)} of 100, between ${whole(low)} and ${whole(high)}`,
  noScore: (low: number | null, high: number | null) =>
    low === null || high === null
      ? "Nothing to score"
      : `No overall score yet, between ${whole(low)} and ${whole(high)}`,
  open: "Open",
  rename: "Rename",
  export: "Export",
  remove: "Delete",
  /** Said behind a button's words where they alone do not tell which assessment they belong to. */
  of: (name: string) => ` ${apart(name)}`,
  nameLabel: "Name",
  nameHint: "Leave it empty to go by the date.",
  save: "Save",
  cancel: "Cancel",
  opened: (name: string) => `${apart(name)} is the one being answered now.`,
  renamed: (name: string) => `It is called ${apart(name)} now.`,
  removed: (name: string) => `${apart(name)} is deleted.`,
  exported: (file: string) => `Exported as ${file}.`,
  exportedAll: (count: number, file: string) =>
    `Exported ${counted(count, "assessment", "assessments")} as ${file}, one a line.`,
  imported: (count: number) => `${counted(count, "assessment is", "assessments are")} brought in.`,
  importedNothing: "Nothing was brought in.",
  undo: "Undo",
  undone: "That is undone.",
  notUndone: "That could not be undone.",
  unread:
    "What is kept in this browser can’t be read at the moment. It stays as it is, and reading is tried again by itself.",
  tryAgain: "Try again",
  erase: {
    title: "Erase",
    about:
      "Everything that this page keeps in this browser: assessments and practice of all guides, your own guide, the language that you chose, the page’s offline copy.",
    button: "Erase everything",
    question: "Erase everything that this page keeps in this browser?",
    hint: "It is gone at once, in all tabs. You can undo this until you do something else or leave the page.",
    yes: "Erase",
    no: "Keep",
    done: "Everything is erased. Nothing of this page is kept in this browser any more.",
    failed: "Not everything could be erased. Close other tabs of this site, then try again.",
  },
  unreadableTitle: "Kept, but not readable here",
  unreadable:
    "These were kept by another version, or are damaged. They stay as they are; you can export them to look at them elsewhere.",
  exportRaw: "Export as it is",
  filesTitle: "Files",
  filesAbout:
    "A file brings in one assessment or many. What is here already is merged answer by answer, the later one winning; nothing is replaced.",
  exportAll: "Export all in one file",

  trend: {
    title: "Over time",
    about:
      "Your own assessments by the day that they were changed last. A bar shows where a score can lie, whatever the open answers turn out to be.",
    metric: "Show",
    overall: "Overall",
    chart: (name: string, low: string, high: string) =>
      `${apart(name)} over time, from ${apart(low)} to ${apart(high)}. The table below holds the same figures.`,
    keyDot: "your score",
    keyBand: "where it can lie",
    columns: ["Assessment", "Score", "Range", "Answered"],
    caption: (name: string) => `${apart(name)} as a table`,
  },

  compare: {
    title: "What changed",
    choose: "Compare two",
    before: "Before",
    after: "After",
    show: "Compare",
    back: "Back to your history",
    missing: "One of these two assessments is not kept here any more.",
    lede: (before: string, after: string) => `From ${apart(before)} to ${apart(after)}.`,
    quick: "Compared over the statements only, as one of the two is a quick assessment.",
    otherVersion:
      "The two were given to different versions of the guide. Answers were matched by statement; a statement whose wording changed may not mean the same.",
    chart: "Scores before and after. The table below holds the same figures.",
    keyBefore: "before",
    keyAfter: "after",
    overall: "Overall",
    columns: ["Success metric", "Before", "After", "Change", "Bounds"],
    lenses: { outcomes: "What you achieve", practices: "What you do", readiness: "What you can explain" },
    bounds:
      "The last column says how small or large the change can be, whatever the open answers on both sides are. Where it holds 0, the open answers alone could account for it.",
    change: (delta: number | null) => (delta === null ? "–" : signed(delta)),
    range: (low: number | null, high: number | null) =>
      low !== null && low === high ? signed(low) : range(low, high, signed),
    chanceTitle: "Could it be chance?",
    chance: (up: number, down: number, chance: number) =>
      `${counted(up, "item moved", "items moved")} up and ${down === 0 ? "none" : whole(down)} down. If up and down were equally likely, a count at least so uneven would come ${often(chance)}.`,
    chanceNone: "Nothing moved up or down, so there is nothing to tell.",
    chanceLimits:
      "That says how odd the direction is, not how much changed or why. It does not know that one person gave all the answers, in one mood, on one day.",
    up: "Moved up",
    down: "Moved down",
    new: "Answered now, not before",
    dropped: "Answered before, not now",
    sameCount: (count: number) =>
      `${counted(count, "item stands", "items stand")} where ${plural(count, "it", "they")} stood.`,
    move: (from: string, to: string) => `${apart(from)} → ${apart(to)}`,
    points: (covered: number, points: number) => `${covered} of ${counted(points, "point", "points")}`,
    unanswered: "not answered",
    notApplicable: "not applicable",
  },
};

/** How often something of a probability comes, in words that can be pictured. */
function often(chance: number): string {
  if (chance < 0.005) {
    return "less than once in 200 times";
  }
  const among = chance < 0.1 ? 100 : 10;
  const count = Math.round(chance * among);
  return `about ${counted(count, "time", "times")} in ${among} (p = ${hundredth(chance)})`;
}
