import type { Messages } from "../en/catalogue.js";
import { apart, minutes } from "../formats.js";
import { counted, day, fromNow, list, plural, whole } from "./words.js";

const questions = (count: number) => counted(count, "Frage", "Fragen");
const points = (covered: number, all: number) =>
  `${whole(covered)} von ${plural(all, "einem Punkt", `${whole(all)} Punkten`)}`;

/** What an interview asks, in a sentence. */
const asked = (count: number) =>
  plural(
    count,
    "Eine Frage mit Stoppuhr, die mit der Frage beginnt.",
    `${whole(count)} Fragen nacheinander, die fälligen zuerst. Jede hat eine Stoppuhr, die mit der Frage beginnt.`,
  );

export const practice: Messages["practice"] = {
  title: "Üben",
  none: "Dieser Leitfaden hat keine Fragen mit einem Gerüst, es gibt also nichts zu üben.",
  summary: (due, fresh, later) => {
    const parts = [
      due > 0 ? `${whole(due)} fällig` : "",
      fresh > 0 ? `${whole(fresh)} neu` : "",
      later > 0 ? `${whole(later)} für später` : "",
    ];
    return `${questions(due + fresh + later)}: ${list(parts.filter((part) => part !== ""))}.`;
  },
  next: "Als Nächstes",
  ahead: (due, now) => `Nichts ist fällig. Die nächste Frage kommt ${fromNow(due, now)} wieder, am ${day(due)}.`,
  practise: "Diese Frage üben",
  practiseAhead: "Vor der Zeit üben",
  of: (question) => `: ${question}`,
  unusable: (count) =>
    `Was zu ${questions(count)} aufbewahrt ist, kann hier nicht gelesen werden. ` +
    plural(
      count,
      "Sie zählt als neu; nichts geht verloren, bis sie wieder geübt wird.",
      "Sie zählen als neu; nichts geht verloren, bis sie wieder geübt werden.",
    ),

  readiness: {
    title: "Vorbereitung nach Thema",
    about:
      "Der Anteil der Punkte, die Sie beim letzten Mal genannt haben. Ein Thema hat eine Zahl, sobald mindestens die Hälfte seiner Fragen, nach Gewicht, geübt ist.",
    topic: "Thema",
    readiness: "Vorbereitung",
    points: "Punkte",
    due: "Fällig",
    all: "Alle Themen",
    none: "–",
    nothing: "Noch ist keine Frage geübt. Ab der ersten erscheint hier, wie gut Sie vorbereitet sind.",
    count: (covered, all) => `${whole(covered)} von ${whole(all)}`,
  },

  all: "Alle Fragen",
  read: "Dieses Thema lesen",
  state: {
    new: "Neu",
    due: (due, now) => (day(due) === day(now) ? "Heute fällig" : `Fällig seit ${day(due)}`),
    later: (due, now) => `Kommt ${fromNow(due, now)} wieder`,
  },
  covered: (covered, all) => `${points(covered, all)} genannt`,

  prepare: (topic) => `Vorbereiten: ${apart(topic)}`,
  notes: "Denken Sie es durch, oder schreiben Sie",
  notesBefore: "Ihre Notizen vom letzten Mal",
  notesHint: "Bleibt bei der Frage. Niemand fragt danach.",
  reveal: "Gerüst aufdecken",
  toAll: "Alle Fragen",

  timer: {
    label: "Stoppuhr",
    time: minutes,
    start: "Starten",
    pause: "Anhalten",
    resume: "Weiter",
    reset: "Zurücksetzen",
    limit: "Vorgabe",
    limitUnit: "Minuten",
    of: (limit) => `von ${whole(limit)}:00`,
    passed: (count) => counted(count, "Minute", "Minuten"),
    over: (count) => `${counted(count, "Minute", "Minuten")}: die Zeit, die Sie sich vorgenommen haben`,
    took: (stretch) => `Sie haben ${minutes(stretch)} gebraucht.`,
  },

  framework: "Das Gerüst",
  tick: "Haken Sie die Punkte ab, die Sie genannt haben. Ihre eigenen Worte zählen.",
  ticked: (covered, all) => `${points(covered, all)} genannt`,
  lastTime: (covered, all) => `Beim letzten Mal haben Sie ${points(covered, all)} genannt.`,
  showLast: "Dieselben abhaken",
  step: "Der Schritt selbst",
  remarks: "Mehr zu dieser Frage",

  recall: {
    title: "Wie ging es?",
    about: "Vorgeschlagen nach dem, was Sie abgehakt haben. Wählen Sie anders, wo es sich anders angefühlt hat.",
    again: "Noch einmal",
    hard: "Schwer",
    good: "Gut",
    easy: "Leicht",
    meaning: {
      again: "Das meiste ist mir nicht eingefallen.",
      hard: "Es kam zum Teil oder mit viel Mühe.",
      good: "Es kam mit etwas Mühe.",
      easy: "Alles kam sofort.",
    },
    back: (due, now) => `kommt ${fromNow(due, now)} wieder`,
  },
  save: "Speichern und nächsten Termin setzen",

  done: {
    title: (due, now) => `Sie kommt ${fromNow(due, now)} wieder`,
    about: (covered, all, due) =>
      `Sie haben ${points(covered, all)} genannt. Die Frage ist am ${day(due)} wieder fällig.`,
    readiness: (topic, before, after) =>
      after === null
        ? `Für ${apart(topic)} gibt es noch keine Zahl: Weniger als die Hälfte der Fragen, nach Gewicht, ist geübt.`
        : `Vorbereitung in ${apart(topic)}: ${whole(after)} von 100${before === null ? "" : `, zuvor ${whole(before)}`}.`,
    nothingDue: "Sonst ist nichts fällig.",
  },

  interview: {
    title: "Probegespräch",
    open: (count) => `Probegespräch: ${questions(count)}`,
    about: (count) =>
      `${asked(count)} Denken, sprechen oder schreiben Sie; was abzuhaken ist, wird am Ende aufgedeckt.`,
    start: "Beginnen",
    place: (index, count) => `Frage ${whole(index)} von ${whole(count)}`,
    next: "Nächste Frage",
    finish: "Beenden und aufdecken",
    saveNext: "Speichern und zur nächsten",
    saveLast: "Speichern und zur Übersicht",
    leave: "Gespräch abbrechen",
    over: "Was dabei herauskam",
    overall: (before, after) =>
      after === null
        ? "Für alle Themen zusammen gibt es noch keine Zahl: Weniger als die Hälfte der Fragen, nach Gewicht, ist geübt."
        : `Vorbereitung über alle Themen: ${whole(after)} von 100${before === null ? "" : `, zuvor ${whole(before)}`}.`,
    question: "Frage",
    covered: "Genannt",
    time: "Zeit",
    back: "Kommt wieder",
    backOn: (due, now) => fromNow(due, now),
    another: "Noch ein Gespräch",
  },
};
