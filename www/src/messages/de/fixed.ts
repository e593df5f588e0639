import type { FixedWords } from "../../fixed.js";

/** The sentences of index.html; what is in brackets is the link that the sentence has. */
export const fixed: FixedWords = {
  skip: "Zum Inhalt springen",
  views: "Ansichten",
  begin: "Einschätzung beginnen",
  stop: ". ",
  beginAbout: "Was Sie erreichen, nach Erfolgskriterien.",
  beginFull: "Die volle beginnen",
  beginFullAbout: "Dazu Kennzahlen, die Sie verfolgen, und Praktiken, denen Sie folgen.",
  stays:
    "Nichts von dem, was Sie antworten, verlässt diesen Browser. Sie können jederzeit aufhören und später weitermachen.",
  rateTitle: "Was Sie einschätzen",
  rate: "Jedes Erfolgskriterium hat eine Seite mit Aussagen. Zu jeder Aussage wählen Sie die Zeile, die den heutigen Stand beschreibt, und können notieren, was Sie gesehen haben.",
  howTitle: "Wie Sie einschätzen",
  getTitle: "Was Sie erhalten",
  get: "Eine Punktzahl für jedes Erfolgskriterium, mit einer Spanne, die zeigt, wie weit die noch offenen Antworten sie verschieben könnten. Einen Plan der nächsten Schritte, jeweils mit dem, was er beitragen würde. Fragen aus Vorstellungsgesprächen zum Üben und [Ihren Verlauf], um zu sehen, was sich geändert hat. Eine Datei mit Ihren Antworten, die Ihnen gehört und die Sie wieder mitbringen können.",
  noServer:
    "Es gibt kein Konto und keinen Server. Ihre Antworten speichert dieser Browser auf diesem Gerät, und Sie können sie jederzeit löschen.",
  forTitle: "Wozu es da ist",
  for: "Zum Nachdenken und für Gespräche, nicht zur Auswahl. Wie Menschen sich selbst einschätzen, stimmt nur lose damit überein, wie gut sie arbeiten: Über Studien hinweg liegt die Korrelation bei etwa 0,29 (Mabe und West, 1982). Und Einschätzungen sind nicht mehr ehrlich, sobald eine Stelle oder ein Bonus davon abhängt.",
  ownTitle: "Mit Ihrem eigenen Leitfaden",
  own: "Der Leitfaden ist eine einfache Textdatei. Schreiben Sie einen für Ihr eigenes Fachgebiet und [öffnen Sie Ihren Leitfaden] hier: Alles auf dieser Seite arbeitet dann damit.",
  licence: "Leadmark ist freie Software unter der MIT- oder der Apache-2.0-Lizenz.",
};
