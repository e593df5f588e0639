/**
 * Every sentence that the elements say, in English. A catalogue for another language is a module of the same shape.
 *
 * Calm and exact: what is, what it means, what can be done. No praise, no exclamation marks.
 */

const plural = new Intl.PluralRules("en-GB");
const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 0 });
const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" });

/** Sets words apart that are written from right to left, so that they do not turn the sentence around. */
const apart = (words: string) => (/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(words) ? `\u2068${words}\u2069` : words);

const statements = (count: number) => `${count} ${plural.select(count) === "one" ? "statement" : "statements"}`;
const answers = (count: number) => `${count} ${plural.select(count) === "one" ? "answer" : "answers"}`;

export const en = {
  /** The language of these sentences, and how it is written. */
  lang: "en",
  direction: "ltr",

  /** A score in points, without decimals. */
  points: (value: number) => whole.format(value),
  /** A share from 0 to 1. */
  share: (value: number) => percent.format(value),
  /** A moment, in milliseconds since 1970 UTC, as a day. */
  day: (moment: number) => day.format(moment),

  loading: "Loading the guide…",
  failed: {
    title: "This assessment can’t be shown",
    retry: "Try again",
    code: (code: string) => `Code: ${code}`,
  },

  saved: {
    nowhere: "Nothing to save yet",
    device: "Saved on this device",
    asked: "Not saved: kept until this page is closed",
    refused:
      "Not saved: this browser refuses storage here. Your answers stay until this page is closed; export them to keep them.",
    unreadable:
      "Not saved: what is kept on this device can’t be read by this version. It stays untouched until you start over or import a file.",
  },

  assessment: {
    label: "Self-assessment",
    place: (page: number, pages: number) => `${page} of ${pages}`,
    progress: (responded: number, total: number) => `${responded} of ${total} answered`,
    notApplicable: "Not applicable to me",
    clear: "Clear answer",
    cleared: "Answer cleared.",
    addEvidence: "Add evidence",
    evidence: "Evidence",
    /** Said behind a button's words where they alone do not tell which statement they belong to. */
    of: (statement: string) => `: ${statement}`,
    evidenceHint: "What have you seen that supports this answer? It stays with your answers.",
    characters: (used: number, most: number) => `${used} of ${most} characters`,
    tooLong: (over: number) =>
      `Too long by ${over} ${plural.select(over) === "one" ? "character" : "characters"}: this text is not saved until it is shorter.`,
    back: (name: string) => `Back: ${apart(name)}`,
    next: (name: string) => `Next: ${apart(name)}`,
    toResults: "See your results",
    soFar: "Results so far",
    pages: "Pages of the assessment",
    pageState: (responded: number, total: number) => `${responded} of ${total}`,
    nothingToRate: "This guide has no statements to rate.",
  },

  results: {
    title: "Where you stand",
    none: "Nothing is answered yet. Results appear here from the first answer on, with a band that shows what is still open.",
    summary: (answered: number, applicable: number, excluded: number) =>
      (answered === applicable
        ? `All ${statements(applicable)} answered.`
        : `${answered} of ${statements(applicable)} answered. The band shows how far the rest could move each score.`) +
      (excluded > 0 ? ` ${excluded} not applicable to you.` : ""),
    nothingApplies: "You marked every statement as not applicable, so there is nothing to score.",
    overall: "Overall",
    outOf: "of 100",
    range: (low: string, high: string) => `${low} to ${high}`,
    overallRange: (low: string, high: string) =>
      `It lies between ${low} and ${high}, whatever the open answers turn out to be.`,
    fixed: "Every statement is answered, so nothing can move it but a changed answer.",
    noScore: {
      half: "No score: fewer than half are answered",
      nothing: "No score: nothing applies",
    },
    overallHalf: "There is no overall score yet: the success metrics that have one carry less than half of the weight.",
    missing: "–",
    chart: (low: string, high: string) => `Scores from ${low} to ${high}. The table below holds the same figures.`,
    keyScore: "your score",
    keyBand: "what open answers could change",
    table: {
      caption: "The same as a table",
      metric: "Success metric",
      score: "Score",
      range: "Range",
      coverage: "Covered",
      answered: "Answered",
      count: (answered: number, applicable: number) => `${answered} of ${applicable}`,
    },
    steps: {
      title: "Next steps",
      about: "Your lowest answers, and what the next level looks like.",
      move: (from: string, to: string) => `From ${apart(from)} to ${apart(to)}`,
      none: "Everything that you answered is at its top level.",
    },
    notice: {
      title: "For reflection, not selection",
      text:
        "How people rate themselves agrees only loosely with how well they do: across studies the correlation is about .29 " +
        "(Mabe and West, 1982). Use these figures to think and to talk with others, not to choose, pay or promote anyone.",
    },
    keep: {
      title: "Your answers",
      export: "Export",
      import: "Import",
      startOver: "Start over",
      undo: "Undo",
      exported: (name: string) => `Exported as ${name}.`,
      imported: (count: number) => `Imported ${answers(count)}.`,
      erased: "Your answers are erased.",
      restored: "Your answers are back.",
      confirmErase: (count: number) => `Erase ${answers(count)}?`,
      confirmEraseHint: "You can undo this until you answer again or leave the page.",
      erase: "Erase",
      keep: "Keep",
      confirmReplace: (found: number, when: string, here: number) =>
        `Replace ${answers(here)} with the ${answers(found)} in the file, last changed on ${when}?`,
      confirmPart: (found: number) => `Import the ${answers(found)} that could be read?`,
      replace: "Replace",
      importAnyway: "Import",
      cancel: "Cancel",
      refused: "This file can’t be imported",
      partly: "Some of this file can’t be used:",
      untouched: "What is saved here is untouched.",
      kept: "Some of what is saved here does not fit this guide. It is kept, but counts nowhere.",
    },
  },
};

/** The shape of a catalogue. */
export type Messages = typeof en;
