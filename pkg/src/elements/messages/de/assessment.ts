import type { Messages } from "../en/catalogue.js";
import { apart } from "../formats.js";
import { answers, counted, plural, statements, whole } from "./words.js";

const SURE = { low: "gering", medium: "mittel", high: "hoch" } as const;

export const assessment: Messages["assessment"] = {
  place: (page, pages) => `${whole(page)} von ${whole(pages)}`,
  question: (number, total) => `Aussage ${whole(number)} von ${whole(total)}`,
  checkAgain: "noch einmal prüfen",
  progress: (responded, total, notApplicable) =>
    `${whole(responded)} von ${whole(total)} beantwortet${notApplicable > 0 ? `, davon ${whole(notApplicable)} als nicht zutreffend` : ""}`,

  notApplicable: (self) => (self ? "Trifft auf mich nicht zu" : "Nicht zutreffend"),
  clear: "Antwort löschen",
  cleared: "Die Antwort ist gelöscht.",
  of: (statement) => `: ${statement}`,

  addEvidence: "Beleg oder Sicherheit ergänzen",
  noted: (note, confidence) => {
    if (confidence === undefined) {
      return "Beleg";
    }
    return note ? `Beleg, Sicherheit ${SURE[confidence]}` : `Sicherheit ${SURE[confidence]}`;
  },
  unsaved: "Beleg: zu lang, nicht gespeichert",
  evidenceHint: "Was haben Sie gesehen, das diese Antwort stützt? Es bleibt bei Ihren Antworten.",
  characters: (used, most) => `${whole(used)} von ${whole(most)} Zeichen`,
  tooLong: (over) =>
    `Um ${counted(over, "Zeichen", "Zeichen")} zu lang: Dieser Text wird erst gespeichert, wenn er kürzer ist.`,

  sure: "Wie sicher sind Sie sich dieser Antwort?",
  sureHint: "Freiwillig. Es ändert keine Punktzahl; es zeigt, welche Antworten einen zweiten Blick wert sind.",
  sureness: { low: "Wenig", medium: "Mittel", high: "Sehr" },
  sureClear: "Angabe zur Sicherheit löschen",
  sureCleared: "Die Angabe zur Sicherheit ist gelöscht.",

  back: (name) => `Zurück: ${apart(name)}`,
  next: (name) => `Weiter: ${apart(name)}`,
  toReview: "Weiter: Antworten durchsehen",
  toResults: "Ergebnisse ansehen",
  soFar: "Bisherige Ergebnisse",

  contents: "Alle Seiten",
  pages: "Seiten der Einschätzung",
  pageState: (responded, total) => `${whole(responded)} von ${whole(total)}`,

  errors: {
    title: (count) =>
      plural(count, "Ein Text ist zu lang zum Speichern", `${whole(count)} Texte sind zu lang zum Speichern`),
    over: (over) => `: um ${counted(over, "Zeichen", "Zeichen")} zu lang`,
    kept: "Was geschrieben ist, bleibt in seinem Feld, bis diese Seite geschlossen wird, und wird gespeichert, sobald es kurz genug ist.",
    goOn: "Ohne Speichern fortfahren",
  },

  review: {
    title: "Sehen Sie Ihre Antworten durch",
    back: "Zurück zur Übersicht",
    nothing: "Noch ist nichts beantwortet. Die Ergebnisse können Sie jederzeit ansehen; sie sagen, was fehlt.",
    open: (open, total) =>
      `${whole(open)} von ${plural(total, "einer Aussage", `${whole(total)} Aussagen`)} ${plural(open, "ist", "sind")} offen. Sie dürfen offen bleiben: Die Ergebnisse zeigen, was sie noch ändern könnten.`,
    all: (total) => plural(total, "Die eine Aussage ist beantwortet.", `Alle ${statements(total)} sind beantwortet.`),
    notApplicable: (count) => `${whole(count)} nicht zutreffend`,
    complete: "Alle beantwortet",
    question: (number) => `Aussage ${whole(number)}: `,
    rest: (count) => `und ${whole(count)} weitere`,
    more: (count) =>
      `Der Leitfaden hat ${counted(count, "weitere Aussage", "weitere Aussagen")} zu Praktiken und Kennzahlen. Sie geben ein volleres Bild und dürfen offen bleiben.`,
    addMore: "Praktiken und Kennzahlen hinzunehmen",
  },

  views: {
    peer: "Sie antworten als Kollegin oder Kollege: Wie sehen Sie die Arbeit dieser Person?",
    report: "Sie antworten als jemand, den diese Person führt: Wie sehen Sie ihre Arbeit?",
    manager: "Sie antworten als Führungskraft dieser Person: Wie sehen Sie ihre Arbeit?",
  },
  viewEvidence: "Belege helfen: Schreiben Sie, was Sie gesehen haben, damit es verstanden werden kann.",
  group: (name) => `Gruppe: ${apart(name)}`,

  changed: {
    title: "Der Leitfaden hat sich geändert, seit Sie geantwortet haben",
    check: (count) =>
      `${plural(count, "Ihre Antwort bleibt", `Ihre ${whole(count)} Antworten bleiben`)} erhalten. Die Aussagen bedeuten vielleicht nicht mehr dasselbe: Sehen Sie die an, bei denen „noch einmal prüfen“ steht.`,
    orphaned: (count) =>
      `${answers(count)} ${plural(count, "gehört", "gehören")} zu Aussagen, die der Leitfaden nicht mehr hat. ${plural(count, "Sie bleibt", "Sie bleiben")} in Ihrer Datei und ${plural(count, "zählt", "zählen")} nirgends:`,
    done: "Ich habe sie geprüft",
    close: "Hinweis schließen",
  },
  unloaded: {
    text: "Ihre Antworten bleiben erhalten, aber Punktzahlen lassen sich noch nicht zeigen: Ein Teil dieser Seite konnte nicht geladen werden.",
    retry: "Noch einmal laden",
  },
  problems: (count) =>
    `${counted(count, "Eintrag", "Einträge")} dieser Einschätzung ${plural(count, "ist", "sind")} nicht verwendbar. Was gespeichert war, bleibt, wie es ist:`,
  unreadable: (count) =>
    plural(
      count,
      "Eine hier gespeicherte Einschätzung ist für diese Version nicht lesbar. Sie bleibt, wie sie ist.",
      `${whole(count)} hier gespeicherte Einschätzungen sind für diese Version nicht lesbar. Sie bleiben, wie sie sind.`,
    ),

  paper: {
    date: "Datum:",
    evidence: "Beleg:",
    sure: "Wie sicher:",
  },
  nothingToRate: "Dieser Leitfaden hat keine Aussagen zum Einschätzen.",
  nothingQuick: "Dieser Leitfaden hat keine Aussagen unter Erfolgskriterien.",
};
