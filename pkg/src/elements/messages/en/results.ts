import { apart } from "../formats.js";
import { answers, plural, signed, signedTenth, statements, tenth } from "./words.js";

/** What is answered, as it is called: a full assessment has measures, too. */
const things = (count: number, measures: boolean) =>
  measures ? `${count} ${plural(count, "statement or measure", "statements and measures")}` : statements(count);

/**
 * What `<leadmark-results>` says. `own` tells whether the answers are about the person who gave them, or are somebody's
 * view of another person.
 */
export const results = {
  /** A difference in points, without decimals. */
  signed,
  /** Points with one decimal: where they add up, or one level adds little. */
  tenth,
  signedTenth,
  title: (own: boolean) => (own ? "Where you stand" : "How you see this person"),
  /** Said where the answers shown came from elsewhere, by a link perhaps. */
  shownTitle: (own: boolean) => (own ? "Where this person stands" : "One view of this person"),
  none: "Nothing is answered yet. Results appear here from the first answer on, with a band that shows what is still open.",
  begin: "Start the assessment",
  role: {
    self: "",
    peer: "Answered as a peer",
    report: "Answered as a direct report",
    manager: "Answered as a manager",
  },
  changed: (day: string) => `last changed on ${day}`,
  group: (name: string) => `group: ${apart(name)}`,
  summary: (answered: number, applicable: number, excluded: number, measures: boolean) =>
    (answered === applicable
      ? `All ${things(applicable, measures)} answered.`
      : `${answered} of ${things(applicable, measures)} answered. The band shows how far the rest could move each score.`) +
    (excluded > 0 ? ` ${excluded} not applicable.` : ""),
  nothingApplies: "Every statement is marked as not applicable, so there is nothing to score.",
  noMetrics: "This guide has no success metrics, so there is no score over all. What is answered is shown by group.",
  overall: "Overall",
  outOf: "of 100",
  range: (low: string, high: string) => `${low} to ${high}`,
  overallRange: (low: string, high: string) =>
    `It lies between ${low} and ${high}, whatever the open answers turn out to be.`,
  fixed: "Every statement is answered, so nothing can move it but a changed answer.",
  since: (day: string, before: string, delta: string) => `On ${day} it was ${before}; the difference is ${delta}.`,
  sinceBetween: (low: string, high: string) => `With what is open, the difference lies between ${low} and ${high}.`,
  noScore: {
    half: "No score: fewer than half are answered",
    nothing: "No score: nothing applies",
  },
  overallHalf: (low: string, high: string) =>
    `There is no overall score yet: the success metrics that have one carry less than half of the weight. Whatever the open answers turn out to be, it will lie between ${low} and ${high}.`,
  missing: "–",
  quick: {
    text: "This is the quick set: the statements of the success metrics. The full set asks for measures and practices, too.",
    widen: "Go on with the full set",
    widened: "Measures and practices are now part of this assessment.",
  },
  handOver: {
    text: "These are your answers about somebody else. Export the file and hand it to whoever asked you for it. Nothing is sent by itself.",
    action: "Export the file",
  },
  rebased: {
    title: "The guide has changed",
    check: (count: number) =>
      `${count} ${plural(count, "answer was", "answers were")} given to another version of the guide and may no longer mean the same:`,
    checkAll: (count: number) =>
      `The ${answers(count)} ${plural(count, "was", "were")} given to another version of the guide. Read through them once; they count as they are.`,
    orphaned: (count: number) =>
      `${count} ${plural(count, "answer has", "answers have")} no statement any more. ${plural(count, "It is", "They are")} kept, but ${plural(count, "counts", "count")} nowhere:`,
  },
  chart: (low: string, high: string) => `Scores from ${low} to ${high}. The table below holds the same figures.`,
  scale: "The scale",
  key: {
    score: "score",
    band: "what open answers could change",
    target: "target",
    last: (day: string) => day,
  },
  table: {
    caption: "The same as a table",
    metric: "Success metric",
    group: "Group",
    score: "Score",
    range: "Range",
    coverage: "Covered",
    answered: "Answered",
    target: "Target",
    last: "Last time",
    difference: "Difference",
    count: (answered: number, applicable: number) => `${answered} of ${applicable}`,
    bounds: (low: string, high: string) => `${low} to ${high}`,
    compared: (day: string) =>
      `Last time is ${day}. The bounds behind a difference assume nothing about what is open. Figures are rounded for reading only.`,
    comparedQuick: (day: string) =>
      `Last time is ${day}. One of the two assessments is a quick one, so they are compared over what both ask, and the scores compared can be other than those shown here.`,
  },
  lenses: {
    title: (lenses: number) => (lenses === 2 ? "Two ways to look" : "Three ways to look"),
    about: "Each is scored apart: one does not make up for another.",
    caption: "Scores by lens, with their range",
    outcomes: (own: boolean) => (own ? "What you achieve" : "What is achieved"),
    practices: (own: boolean) => (own ? "What you do" : "What is done"),
    readiness: (own: boolean) => (own ? "What you can explain" : "What can be explained"),
    unanswered: "not answered",
    nothing: "nothing applies",
    practise: "Practise questions",
  },
  standing: {
    strengths: "Strengths",
    gaps: "Gaps",
    noStrengths: "No answer is above the middle of its scale.",
    noGaps: "No answer is below the middle of its scale.",
    more: (count: number) => `And ${count} more.`,
  },
  targets: {
    title: "Targets",
    about:
      "A target is a level to aim at. It stands as a tick in the chart, and the plan lists only what is below it. Without one, the plan aims at the top.",
    none: "No target set",
    set: (count: number) => `${count} ${plural(count, "target", "targets")} set`,
    noTarget: "No target",
  },
  steps: {
    title: (own: boolean) => (own ? "What would move you most" : "What would move the score most"),
    about: "Each step is one level up from an answer, the one that adds the most first.",
    aboutLowest: "Each step is one level up from an answer, the lowest answers first.",
    shaped: "Targets shape this list: what has reached its target is not on it.",
    move: (from: string, to: string) => `From ${apart(from)} to ${apart(to)}`,
    gain: (points: string, metric: string) => `${points} ${apart(metric)}`,
    overallGain: (points: string) => `${points} overall`,
    practiceGain: (points: string) => `${points} on practices overall`,
    read: "Read:",
    practise: "practise a question",
    rest: (count: number) => `${count} more ${plural(count, "step", "steps")}`,
    none: "Everything that is answered is at its top level, or has reached its target.",
    unanswered: "Steps appear from the first rated statement on.",
  },
  doubts: {
    title: "Worth a second look",
    about: (own: boolean) =>
      own ? "For your own eyes: nothing here changes a score." : "Nothing here changes a score.",
    allTop: (count: number) =>
      `All ${answers(count)} are at the top. Would the people around see it so, too? And what would you still like to be different?`,
    straightLine: (count: number) =>
      `All ${answers(count)} stand at the same level. Is it really so even, or would a second reading tell some of them apart?`,
    unsupported: (count: number) =>
      plural(
        count,
        "One answer at the top has no note. What have you seen that supports it?",
        `${count} answers at the top have no note. What have you seen that supports them?`,
      ),
    excluded: (count: number, metric: string) =>
      `${count} ${plural(count, "statement", "statements")} under ${apart(metric)}, more than a third, ${plural(count, "is", "are")} marked as not applicable. Does somebody else answer for ${plural(count, "it", "them")}?`,
    excludedSomewhere: (count: number) =>
      `${count} ${plural(count, "statement", "statements")}, more than a third of a success metric, ${plural(count, "is", "are")} marked as not applicable. Does somebody else answer for ${plural(count, "it", "them")}?`,
    evidenced: (share: string) => `Notes stand behind ${share} of the overall score.`,
    more: (count: number) => `And ${count} more`,
  },
  why: {
    title: "Why each score is what it is",
    about:
      "Each answer’s share is what it adds to the score; its headroom is what it would add at the top. Figures are rounded; their sums are not.",
    item: "Statement",
    answer: "Answer",
    weight: "Weight",
    share: "Share",
    headroom: "Headroom",
    together: "Together",
    covered: (covered: number, points: number) => `${covered} of ${points} ${plural(points, "point", "points")}`,
    notApplicable: "not applicable",
    open: "open",
    half: (share: string, low: string, high: string) =>
      `Answers that carry ${share} of the weight are there. A score stands for the whole only from half on, so there is none yet. Whatever the open answers turn out to be, it will lie between ${low} and ${high}.`,
    nothing: "Nothing here applies, so there is nothing to score.",
    sums: (score: string, rest: string) =>
      `The shares add up to the score, ${score}; the headrooms to what is missing to 100, ${rest}.`,
    band: (low: string, high: string) =>
      `If all that is open turned out lowest, the score would be ${low}; if highest, ${high}.`,
  },
  groups: {
    title: "By group",
    measures: "Measures",
    practices: "Practices",
    topics: "Topics and their questions",
  },
  notice: {
    title: "For reflection, not selection",
    text: (own: boolean) =>
      `${own ? "How people rate themselves agrees" : "How people rate themselves, and each other, agrees"} only loosely with how well they do: across studies of self-ratings the correlation is about .29 ` +
      "(Mabe and West, 1982). Use these figures to think and to talk with others, not to choose, pay or promote anyone.",
  },
  keep: {
    title: (own: boolean) => (own ? "Your answers" : "These answers"),
    export: "Export",
    exportHint: "The file holds everything, notes too. It can be imported here again, on any device.",
    markdown: "Markdown",
    csv: "CSV of answers",
    csvMetrics: "CSV of scores",
    xapi: "xAPI statements",
    copy: "Copy Markdown",
    print: "Print",
    others: "For other eyes:",
    withNotes: "with notes",
    reminder:
      "This browser may clear what it keeps for this site, when room is short or after weeks without a visit. A file is yours to keep.",
    bringIn: "A file from another device is brought in beside what is here. Nothing is replaced.",
    import: "Import",
    begin: "Start a new assessment",
    beginHint: (own: boolean) =>
      own ? "The present one is kept and becomes “last time”." : "The present one is kept.",
    back: "Back to the one before",
    begun: "A new assessment is begun. The one before is kept.",
    reopened: "The assessment before is open again.",
    eraseAll: "Erase all answers to this guide",
    undo: "Undo",
    exported: (name: string) => `Exported as ${name}.`,
    copied: "Copied.",
    copyByHand: "This browser does not let a page copy. The text is selected below: copy it with the keyboard.",
    text: "The text to copy",
    imported: (count: number) => `Imported ${answers(count)}: a new assessment here, and now open.`,
    merged: (count: number) => `Imported ${answers(count)}: merged with the copy that was here, the later answer wins.`,
    erased: "Everything is erased.",
    restored: "It is as it was.",
    confirmErase: (assessments: number) =>
      `Erase ${plural(assessments, "the assessment", `all ${assessments} assessments`)} of this guide, and what is remembered of practice?`,
    confirmEraseHint: "You can undo this until you answer again or leave the page.",
    erase: "Erase",
    keep: "Keep",
    confirmPart: (found: number) => `Import the ${answers(found)} that could be read?`,
    importAnyway: "Import",
    cancel: "Cancel",
    refused: "This file can’t be imported",
    partly: "Some of this file can’t be used:",
    untouched: "What is saved here is untouched.",
    kept: "Some of what is saved here does not fit this guide. It is kept, but counts nowhere.",
  },
  shown: {
    failed: "These answers can’t be shown",
    partly: "Some of these answers do not fit this guide and count nowhere.",
  },
  share: {
    title: "Share by link",
    about:
      "The link itself holds the answers, behind its #, which browsers send to no server. Whoever has the link can read them.",
    make: "Make a link",
    making: "Making the link…",
    withNotes: "With notes and the name of the assessment",
    holds: "What the link holds",
    guide: "Guide",
    rater: "Rater",
    raters: {
      self: "a self-assessment",
      peer: "a peer’s view",
      report: "a direct report’s view",
      manager: "a manager’s view",
    },
    answers: "Answers",
    overall: "Overall score",
    notes: "Notes",
    notesLeftOut: (count: number) => (count === 0 ? "none" : `none: ${count} left out`),
    notesIn: (count: number) => (count === 0 ? "none" : `${count}`),
    targets: "Targets",
    name: "Name",
    size: "Size",
    sizeOf: (kilobytes: string) => `${kilobytes} KB of at most 8 KB`,
    link: "The link",
    copy: "Copy the link",
    copied: "The link is copied.",
    copyByHand: "This browser does not let a page copy. The link is selected: copy it with the keyboard.",
    failed: "This link can’t be made",
    /** Why, by the error's code. In English the error says it itself, and more of it. */
    refusals: {} as Readonly<Record<string, string>>,
  },
};
