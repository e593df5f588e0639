/** What the page says around its views, and in those that are small. */

import type { Catalogue } from "../catalogue.js";
import { apart } from "../formats.js";
import { counted, day, list, whole } from "./words.js";

export const page: Catalogue["page"] = {
  title: (...parts) => [...parts, "Leadmark"].join(" – "),
  views: {
    start: "Start",
    assess: "Einschätzen",
    invited: "Um Antworten gebeten",
    results: "Ergebnisse",
    practice: "Üben",
    guide: "Leitfaden",
    history: "Verlauf",
    compare: "Vergleich",
    team: "Team",
    embed: "Einbetten",
    own: "Ihr eigener Leitfaden",
    shared: "Geteilte Ergebnisse",
    missing: "Nicht gefunden",
    failed: "Nicht geladen",
  },
  language: "Sprache",
  review: "Durchsicht",
  loading: "Wird geladen …",
  notLoaded: {
    title: "Dieser Teil konnte nicht geladen werden",
    text: "Sind Sie offline? Was Sie beantwortet haben, bleibt unberührt.",
    retry: "Erneut versuchen",
  },
  missing: {
    title: "Unter dieser Adresse ist nichts",
    text: "Die Adresse ist vielleicht abgeschnitten oder vertippt.",
    toStart: "Zum Start",
  },
  guideInUse: (title) => `Ihr Leitfaden: ${apart(title)}`,
  guideUnusable:
    "Der Leitfaden, den Sie hier geöffnet haben, ist für diese Version nicht verwendbar, daher wird der eingebaute gezeigt.",
  guideUnusableLink: "Leitfaden reparieren",
};

export const start: Catalogue["start"] = {
  quick: (statements, minutes) =>
    `${counted(statements, "Aussage", "Aussagen")}, etwa ${counted(minutes, "Minute", "Minuten")}`,
  full: (items, minutes) => `${counted(items, "Punkt", "Punkte")}, etwa ${counted(minutes, "Minute", "Minuten")}`,
  statements: (count) => counted(count, "Aussage", "Aussagen"),
  resume: "Dort weitermachen, wo Sie waren",
  resumeState: (answered, asked, changed) =>
    `${whole(answered)} von ${whole(asked)} beantwortet, zuletzt geändert am ${day(changed)}`,
  anew: "Neue Einschätzung beginnen",
  anewHint: "die jetzige bleibt in Ihrem Verlauf",
};

export const copyWords: Catalogue["copyWords"] = {
  copy: "Kopieren",
  copied: "Kopiert.",
  selected: "Der Text ist markiert: Drücken Sie Strg oder Cmd und C, um ihn zu kopieren.",
};

export const fileWords: Catalogue["fileWords"] = {
  choose: "Dateien wählen",
  chooseFolder: "Ordner wählen",
  drop: { one: "oder hier ablegen", many: "oder hier ablegen" },
  tooLarge: (most) =>
    `Die Datei ist größer als ${whole(most / 1024 / 1024)} MB, so viel braucht keine Sammlung von Einschätzungen`,
  more: (count) => `${counted(count, "weiterer Befund", "weitere Befunde")} in dieser Datei`,
  line: (line) => `Zeile ${whole(line)}`,
  otherGuide: (theirs, ours) =>
    `Dies beantwortet den Leitfaden „${apart(theirs)}“; in Gebrauch ist „${apart(ours)}“. Öffnen Sie erst jenen Leitfaden, dann bringen Sie die Datei ein`,
  refused: (name) => `${apart(name)} ist nicht verwendbar`,
  partly: (name) => `Manches in ${apart(name)} ist nicht verwendbar`,
  untouched: "Was hier gespeichert ist, bleibt unberührt.",
  nothingFound: "In dem, was abgelegt wurde, war keine Datei.",
};

export const offline: Catalogue["offline"] = {
  ready: "Eine neuere Version dieser Seite liegt bereit.",
  use: "Jetzt verwenden",
  unsaved:
    "Etwas auf dieser Seite ist nicht gespeichert, und die neuere Version würde ohne es beginnen. Speichern oder kopieren Sie es zuerst.",
  anyway: "Trotzdem verwenden",
};

export const invited: Catalogue["invited"] = {
  title: {
    self: "",
    peer: "Sie werden als Kollegin oder Kollege um Antworten gebeten",
    report: "Sie werden als direkt geführte Person um Antworten gebeten",
    manager: "Sie werden als Führungskraft um Antworten gebeten",
  },
  about: {
    peer: "Jemand, mit dem Sie auf derselben Ebene arbeiten, möchte wissen, wie Sie diese Arbeit sehen.",
    report: "Jemand, der Sie führt, möchte wissen, wie Sie diese Arbeit sehen.",
    manager: "Jemand, den Sie führen, möchte wissen, wie Sie diese Arbeit sehen.",
  },
  group: (name) => `Als Gruppe ist ${apart(name)} genannt.`,
  what: "Sie schätzen diese Person nach denselben Aussagen ein, nach denen sie sich selbst einschätzt. Wenn Sie fertig sind, exportieren Sie die Datei unter „Ergebnisse“ und senden sie zurück. Von selbst wird nichts gesendet.",
  apart: "Ihre eigenen Antworten, falls Sie hier welche haben, bleiben getrennt und werden nicht mit diesen vermischt.",
  own: "Hier sind eigene Antworten von Ihnen in Arbeit. Sie werden beiseitegelegt, wie sie sind, und stehen in Ihrem Verlauf.",
  begin: "Beginnen",
  resume: "Mit diesen Antworten weitermachen",
  underWay: "Sie haben hiermit schon begonnen.",
  anew: "Neu beginnen",
  not: "Nicht jetzt",
  badTitle: "Dieser Link ist unvollständig",
  badRole: (role) =>
    `Er bittet um Antworten in der Rolle „${apart(role)}“, die es nicht gibt: Rollen sind peer, report und manager. Bitten Sie noch einmal um den Link.`,
  badGroup: (most) =>
    `Der Name seiner Gruppe ist länger als ${whole(most)} Zeichen. Bitten Sie noch einmal um den Link.`,
  otherGuideTitle: "Bei diesem Link geht es um einen anderen Leitfaden",
  otherGuide: (theirs, ours) =>
    `Er fragt nach dem Leitfaden „${apart(theirs)}“, und hier ist „${apart(ours)}“ in Gebrauch. Sie brauchen die Datei jenes Leitfadens von der Person, die Ihnen den Link gesendet hat.`,
  openOwn: "Öffnen Sie jenen Leitfaden",
  thenAgain: "zuerst, dann diesen Link noch einmal.",
};

export const own: Catalogue["own"] = {
  title: "Ihr eigener Leitfaden",
  lede: "Öffnen Sie einen Leitfaden in Markdown, oder fügen Sie einen ein. Er wird hier beim Tippen gelesen und verlässt diesen Browser ebenso wenig wie Ihre Antworten.",
  file: "Eine .md-Datei öffnen",
  label: "Der Text des Leitfadens",
  hint: "Es genügen eine Überschrift mit „success metrics“ darin, eine ###-Überschrift je Erfolgskriterium und darunter eine Liste von Aussagen.",
  findingsTitle: "Was gefunden wurde",
  empty: "Befunde erscheinen hier, sobald ein Text da ist.",
  clean: "Nichts zu verbessern.",
  summary: (errors, warnings, notes) =>
    list([
      ...(errors > 0 ? [counted(errors, "Fehler", "Fehler")] : []),
      ...(warnings > 0 ? [counted(warnings, "Warnung", "Warnungen")] : []),
      ...(notes > 0 ? [counted(notes, "Hinweis", "Hinweise")] : []),
    ]),
  severity: { error: "Fehler", warning: "Warnung", note: "Hinweis" },
  at: (severity, place) => `${severity}, ${place}`,
  place: (line, column) => `Zeile ${whole(line)}, Spalte ${whole(column)}`,
  more: (count) => `${counted(count, "weiterer Befund", "weitere Befunde")}: Beheben Sie erst einige von diesen.`,
  countsTitle: "Was er enthält",
  counts: {
    metrics: (count) => counted(count, "Erfolgskriterium", "Erfolgskriterien"),
    indicators: (count) => counted(count, "Aussage", "Aussagen"),
    practices: (count) => counted(count, "Praktik", "Praktiken"),
    measures: (count) => counted(count, "Kennzahl", "Kennzahlen"),
    domains: (count) => counted(count, "Bereich", "Bereiche"),
    topics: (count) => counted(count, "Thema", "Themen"),
    questions: (count) => counted(count, "Frage", "Fragen"),
    points: (count) => counted(count, "Punkt der Gerüste", "Punkte der Gerüste"),
  },
  use: "Diesen Leitfaden verwenden",
  unusable: (place) => `Solange er einen Fehler hat, ist dieser Leitfaden nicht verwendbar: ${place}.`,
  inUse: (title) =>
    `${apart(title)} ist jetzt auf dieser Seite in Gebrauch. Antworten zu anderen Leitfäden bleiben erhalten, jede bei ihrem Leitfaden.`,
  notKept: "Dieser Browser bewahrt ihn nicht auf, er ist also in Gebrauch, bis diese Seite geschlossen wird.",
  start: "Zum Start",
  back: "Zurück zum eingebauten Leitfaden",
  isBack: "Der eingebaute Leitfaden ist wieder in Gebrauch. Ihr Text bleibt hier, bis diese Seite geschlossen wird.",
  tooLarge: (bytes, most) =>
    `Die Datei hat ${whole(bytes / 1024 / 1024)} MB, mehr als die ${whole(most / 1024 / 1024)} MB, die ein Leitfaden haben darf.`,
  notText: "Die Datei ist kein Text in UTF-8. Speichern Sie sie als UTF-8 und öffnen Sie sie noch einmal.",
};

export const shared: Catalogue["shared"] = {
  title: "Geteilte Ergebnisse",
  about: (changed) =>
    `Jemand hat sie per Link mit Ihnen geteilt. Zuletzt geändert wurden sie am ${day(changed)}. Sie werden hier gezeigt und nicht gespeichert.`,
  named: (name) => `Sie heißen „${apart(name)}“.`,
  keep: "Kopie behalten",
  keepHint: "Sie kommt in Ihren Verlauf, neben Ihre eigenen Antworten und von ihnen getrennt.",
  kept: "Eine Kopie ist in Ihrem Verlauf.",
  toHistory: "Zum Verlauf",
  undo: "Rückgängig",
  undone: "Die Kopie ist entfernt.",
  refusedTitle: "Dieser Link ist nicht lesbar",
  askAgain: "Bitten Sie noch einmal um den Link, oder um die Datei.",
  refusals: {
    "bad-link":
      "Der Link ist abgeschnitten oder verändert. Kopieren Sie ihn noch einmal, oder bitten Sie um die Datei.",
    "later-version":
      "Eine spätere Version hat diesen Link gemacht. Laden Sie die Seite neu, oder bitten Sie um die Datei.",
    "too-large": "Der Link ist zu lang. Bitten Sie um die Datei.",
  },
  damaged: "Er wurde beim Senden vielleicht abgeschnitten.",
  otherGuide: (theirs, ours) =>
    `Dies sind Antworten zum Leitfaden „${apart(theirs)}“, und hier ist „${apart(ours)}“ in Gebrauch.`,
  openOwn: "Öffnen Sie jenen Leitfaden",
  thenAgain: "zuerst, dann diesen Link noch einmal.",
  partly: "Manches davon passt nicht zu diesem Leitfaden und ist weggelassen:",
};
