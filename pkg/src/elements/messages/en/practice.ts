import { apart, minutes } from "../formats.js";
import { day, fromNow, list, plural, whole } from "./words.js";

const questions = (count: number) => `${count} ${plural(count, "question", "questions")}`;
const points = (covered: number, all: number) => `${covered} of ${all} ${plural(all, "point", "points")}`;
const back = (due: number, now: number) => `${fromNow(due, now)}, on ${day(due)}`;

/** What an interview asks, in a sentence. */
const asked = (count: number) =>
  plural(
    count,
    "One question, with a timer, which starts with it.",
    `${count} questions, one after another, the due ones first. Each has a timer, which starts with the question.`,
  );

/** What `<leadmark-practice>` says. */
export const practice = {
  title: "Practice",
  none: "This guide has no questions with a framework, so there is nothing to practise.",
  summary: (due: number, fresh: number, later: number) => {
    const all = questions(due + fresh + later);
    const parts = [due > 0 ? `${due} due` : "", fresh > 0 ? `${fresh} new` : "", later > 0 ? `${later} for later` : ""];
    return `${all}: ${list(parts.filter((part) => part !== ""))}.`;
  },
  next: "Next",
  ahead: (due: number, now: number) => `Nothing is due. The next question comes back ${back(due, now)}.`,
  practise: "Practise this question",
  practiseAhead: "Practise it ahead of time",
  /** Said behind a button's words where they alone do not tell which question they belong to. */
  of: (question: string) => `: ${question}`,
  unusable: (count: number) =>
    `What is kept of ${questions(count)} can’t be read here. ` +
    `${plural(count, "It counts", "They count")} as new; nothing is lost until ${plural(count, "it is", "they are")} practised again.`,

  readiness: {
    title: "Readiness by topic",
    about:
      "The share of the points that you covered the last time. A topic has a figure once at least half of its questions, by weight, have been practised.",
    topic: "Topic",
    readiness: "Readiness",
    points: "Points",
    due: "Due",
    all: "All topics",
    none: "–",
    nothing: "No question is practised yet. Readiness appears here from the first one on.",
    count: (covered: number, all: number) => `${covered} of ${all}`,
  },

  all: "All questions",
  read: "Read this topic",
  state: {
    new: "New",
    due: (due: number, now: number) => (day(due) === day(now) ? "Due today" : `Due since ${day(due)}`),
    later: (due: number, now: number) => `Comes back ${fromNow(due, now)}`,
  },
  covered: (covered: number, all: number) => `covered ${points(covered, all)}`,

  prepare: (topic: string) => `Prepare: ${apart(topic)}`,
  notes: "Think it through, or write",
  notesBefore: "Your notes from before",
  notesHint: "It stays with the question. Nobody asks for it.",
  reveal: "Reveal the framework",
  toAll: "All questions",

  timer: {
    label: "Timer",
    time: minutes,
    start: "Start",
    pause: "Pause",
    resume: "Go on",
    reset: "Reset",
    limit: "Aim for",
    limitUnit: "minutes",
    of: (limit: number) => `of ${limit}:00`,
    passed: (count: number) => `${count} ${plural(count, "minute", "minutes")}`,
    over: (count: number) => `${count} ${plural(count, "minute", "minutes")}: the time that you aimed for`,
    took: (stretch: number) => `You took ${minutes(stretch)}.`,
  },

  framework: "The framework",
  tick: "Tick the points that you covered. Your own words count.",
  ticked: (covered: number, all: number) => `${points(covered, all)} covered`,
  lastTime: (covered: number, all: number) => `Last time you covered ${points(covered, all)}.`,
  showLast: "Tick the same ones",
  /** For a step that has no points: it is a point itself. */
  step: "The step itself",
  remarks: "More on this question",

  recall: {
    title: "How did it go?",
    about: "Suggested by what you ticked. Choose another where it felt different.",
    again: "Again",
    hard: "Hard",
    good: "Good",
    easy: "Easy",
    meaning: {
      again: "Most of it did not come to mind.",
      hard: "It came in part, or with much effort.",
      good: "It came, with some effort.",
      easy: "All of it came at once.",
    },
    back: (due: number, now: number) => `comes back ${fromNow(due, now)}`,
  },
  save: "Save and set the next date",

  done: {
    title: (due: number, now: number) => `It comes back ${fromNow(due, now)}`,
    about: (covered: number, all: number, due: number) =>
      `You covered ${points(covered, all)}. The question is due again on ${day(due)}.`,
    readiness: (topic: string, before: number | null, after: number | null) =>
      after === null
        ? `Readiness in ${apart(topic)} has no figure yet: fewer than half of its questions, by weight, have been practised.`
        : `Readiness in ${apart(topic)}: ${whole(after)} of 100${before === null ? "" : `, before ${whole(before)}`}.`,
    nothingDue: "Nothing else is due.",
  },

  interview: {
    title: "Mock interview",
    open: (count: number) => `Mock interview: ${questions(count)}`,
    about: (count: number) => `${asked(count)} Think, speak or write; what there is to tick is revealed at the end.`,
    start: "Start",
    place: (index: number, count: number) => `Question ${index} of ${count}`,
    next: "Next question",
    finish: "Finish and reveal",
    saveNext: "Save, and on to the next",
    saveLast: "Save, and see the summary",
    leave: "End the interview",
    over: "What came of it",
    overall: (before: number | null, after: number | null) =>
      after === null
        ? "Readiness over all topics has no figure yet: fewer than half of the questions, by weight, have been practised."
        : `Readiness over all topics: ${whole(after)} of 100${before === null ? "" : `, before ${whole(before)}`}.`,
    question: "Question",
    covered: "Covered",
    time: "Time",
    back: "Comes back",
    backOn: (due: number, now: number) => fromNow(due, now),
    another: "Another interview",
  },
};
