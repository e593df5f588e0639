import type { Confidence, Role } from "../../../index.js";
import { apart } from "../formats.js";
import { answers, plural, statements } from "./words.js";

const SURE: Readonly<Record<Confidence, string>> = { low: "low", medium: "medium", high: "high" };

const VIEWS: Readonly<Record<Exclude<Role, "self">, string>> = {
  peer: "You answer as a peer: how do you see this person’s work?",
  report: "You answer as someone who reports to this person: how do you see their work?",
  manager: "You answer as this person’s manager: how do you see their work?",
};

/** What `<leadmark-assessment>` says. */
export const assessment = {
  /** Where a page stands among all pages. */
  place: (page: number, pages: number) => `${page} of ${pages}`,
  /** Where a statement stands among all statements. */
  question: (number: number, total: number) => `Question ${number} of ${total}`,
  checkAgain: "check again",
  progress: (responded: number, total: number, notApplicable: number) =>
    notApplicable === 0
      ? `${responded} of ${total} answered`
      : `${responded} of ${total} answered, ${notApplicable} of them as not applicable`,

  notApplicable: (self: boolean) => (self ? "Not applicable to me" : "Not applicable"),
  clear: "Clear answer",
  cleared: "Answer cleared.",
  /** Said behind a button's words where they alone do not tell which statement they belong to. */
  of: (statement: string) => `: ${statement}`,

  addEvidence: "Add evidence or confidence",
  /** What is noted already; one of the two at least. */
  noted: (note: boolean, confidence: Confidence | undefined) => {
    if (confidence === undefined) {
      return "Evidence";
    }
    return note ? `Evidence, confidence ${SURE[confidence]}` : `Confidence ${SURE[confidence]}`;
  },
  unsaved: "Evidence: too long, not saved",
  evidenceHint: "What have you seen that supports this answer? It stays with your answers.",
  characters: (used: number, most: number) => `${used} of ${most} characters`,
  tooLong: (over: number) =>
    `Too long by ${over} ${plural(over, "character", "characters")}: this text is not saved until it is shorter.`,

  sure: "How sure are you of this answer?",
  sureHint: "Optional. It changes no score; it shows which answers are worth a second look.",
  sureness: { low: "Low", medium: "Medium", high: "High" },
  sureClear: "Clear confidence",
  sureCleared: "Confidence cleared.",

  back: (name: string) => `Back: ${apart(name)}`,
  next: (name: string) => `Next: ${apart(name)}`,
  toReview: "Next: look over your answers",
  toResults: "See your results",
  soFar: "Results so far",

  contents: "All pages",
  pages: "Pages of the assessment",
  pageState: (responded: number, total: number) => `${responded} of ${total}`,

  errors: {
    title: (count: number) =>
      plural(count, "A text is too long to be saved", `${count} texts are too long to be saved`),
    /** Said behind the statement. */
    over: (over: number) => `: too long by ${over} ${plural(over, "character", "characters")}`,
    kept: "What is written stays in its field until this page is closed, and is saved as soon as it is short enough.",
    goOn: "Go on without saving",
  },

  review: {
    title: "Look over your answers",
    back: "Back to the overview",
    nothing: "Nothing is answered yet. You can see the results at any time; they say what is missing.",
    open: (open: number, total: number) =>
      `${open} of ${statements(total)} ${plural(open, "is", "are")} open. You can leave ${plural(open, "it", "them")} open: the results show what ${plural(open, "it", "they")} could change.`,
    all: (total: number) => plural(total, "The one statement is answered.", `All ${statements(total)} are answered.`),
    notApplicable: (count: number) => `${count} not applicable`,
    complete: "All answered",
    /** Said before the statement that is open. */
    question: (number: number) => `Question ${number}: `,
    rest: (count: number) => `and ${count} more`,
    more: (count: number) =>
      `The guide has ${statements(count)} more, about practices and measures. They give a fuller picture and can be left open.`,
    addMore: "Add practices and measures",
  },

  views: VIEWS,
  viewEvidence: "Evidence helps: say what you saw, so that it can be understood.",
  group: (name: string) => `Group: ${apart(name)}`,

  changed: {
    title: "The guide has changed since you answered",
    check: (count: number) =>
      `Your ${answers(count)} ${plural(count, "is", "are")} kept. The statements may no longer mean the same: look at those marked “check again”.`,
    orphaned: (count: number) =>
      `${answers(count)} ${plural(count, "belongs", "belong")} to statements that the guide no longer has. ${plural(count, "It is", "They are")} kept in your file and ${plural(count, "counts", "count")} nowhere:`,
    done: "I have checked them",
    close: "Close this note",
  },
  /** Where what works out scores could not be loaded. */
  unloaded: {
    text: "Your answers are kept, but no scores can be shown yet: a part of this page could not be loaded.",
    retry: "Load it again",
  },
  problems: (count: number) =>
    `${count} ${plural(count, "entry", "entries")} of this assessment can’t be used. What was saved stays as it is:`,
  unreadable: (count: number) =>
    plural(
      count,
      "An assessment that was saved here can’t be read by this version. It stays as it is.",
      `${count} assessments that were saved here can’t be read by this version. They stay as they are.`,
    ),

  paper: {
    date: "Date:",
    evidence: "Evidence:",
    sure: "How sure:",
  },
  nothingToRate: "This guide has no statements to rate.",
  nothingQuick: "This guide has no statements under success metrics.",
};
