import type { Sentences } from "../problem-words.js";

/**
 * What is said of problems in assessment files: what is wrong, and how it is mended; `{1}` and `{2}` stand for what is named, and
 * `{kind}` for what a value is. The names are those of `sentence`, and for what the package itself finds those of `code`.
 */
export const problems = {
  kinds: {
    null: "null",
    "true or false": "true oder false",
    "a number": "eine Zahl",
    "a text": "ein Text",
    "a list": "eine Liste",
    "an object": "ein Objekt",
  },
  sentences: {
    "not-an-assessment": [
      "Das ist {kind}, keine Einschätzung.",
      "Wählen Sie eine Datei, die Leadmark gespeichert hat.",
    ],
    "later-version": [
      "„{1}“ wurde von einer späteren Version geschrieben.",
      "Öffnen Sie es mit der Version, die es geschrieben hat.",
    ],
    "other-format": ["„{1}“ ist nicht „{2}“.", "Wählen Sie eine Datei, die Leadmark gespeichert hat."],
    "no-format": ["Die Angabe des Formats „{1}“ fehlt.", "Wählen Sie eine Datei, die Leadmark gespeichert hat."],
    "other-guide": [
      "Diese Antworten gehören zum Leitfaden „{1}“, nicht zu „{2}“.",
      "Öffnen Sie sie dort, wo ihr eigener Leitfaden gezeigt wird.",
    ],
    "no-mode": ["{1} ist kein Umfang; full gilt.", "Schreiben Sie quick oder full."],
    "no-role": ["{1} ist keine Rolle; self gilt.", "Schreiben Sie self, peer, report oder manager."],
    "unknown-item": [
      "Der Leitfaden hat keinen Punkt „{1}“; die Antwort bleibt erhalten, zählt aber nirgends.",
      "Ändern Sie die Kennung des Punkts, oder geben Sie dem Punkt ein was=.",
    ],
    "conflicting-answer": [
      "Eine Antwort und zugleich nicht zutreffend; die Antwort gilt.",
      "Nehmen Sie notApplicable oder den Rest der Antwort heraus.",
    ],
    "level-of-question": [
      "Eine Frage wird durch die genannten Punkte beantwortet.",
      "Schreiben Sie covered anstelle von level.",
    ],
    "points-of-item": ["Dies wird durch eine Stufe beantwortet.", "Schreiben Sie level anstelle von covered."],
    "off-scale": ["{1} liegt nicht auf der Skala von 1 bis {2}.", "Geben Sie eine ihrer Stufen als ganze Zahl an."],
    "no-points": ["Das ist keine Liste von Kennungen der Punkte.", "Schreiben Sie eine Liste von Texten."],
    "unknown-point": [
      "Die Frage hat keinen Punkt „{1}“; er bleibt erhalten, zählt aber nirgends.",
      "Nennen Sie einen Punkt der Frage bei seiner Kennung.",
    ],
    "note-too-long": ["Die Notiz hat {1} Zeichen, mehr als {2}.", "Kürzen Sie sie; sonst wird der Rest abgeschnitten."],
    "no-confidence": ["{1} ist keine Angabe der Sicherheit.", "Schreiben Sie low, medium oder high."],
    "unknown-metric": [
      "Der Leitfaden hat kein solches Erfolgskriterium; das Ziel bleibt erhalten, zählt aber nirgends.",
      "Nennen Sie ein Erfolgskriterium bei seiner Kennung.",
    ],
    "missing-field": ["Dieses Feld fehlt.", "Fügen Sie es hinzu."],
    "missing-text": ["Dieses Feld fehlt oder ist leer.", "Fügen Sie es hinzu."],
    "missing-time": ["Diese Zeitangabe fehlt.", "Schreiben Sie ganze Millisekunden seit 1970 UTC."],
    "no-time": ["{1} ist keine Zeitangabe.", "Schreiben Sie ganze Millisekunden seit 1970 UTC."],
    "no-object": ["Das ist {kind}, kein Objekt.", "Schreiben Sie ein Objekt."],
    "no-text": ["Das ist {kind}, kein Text.", "Schreiben Sie einen Text."],
    "no-flag": ["Das ist {kind}, nicht true oder false.", "Schreiben Sie true oder false."],
    "unknown-field": ["Dieses Feld hat keine Bedeutung und entfällt.", "Nehmen Sie es heraus."],
    "missing-figure": ["Das fehlt oder ist keine Zahl.", "Geben Sie es an."],
    "unusable-review": ["{1} ist hier nicht verwendbar.", "Schreiben Sie ein Objekt."],
    "unusable-recall": ["{1} ist hier nicht verwendbar.", "Schreiben Sie again, hard, good oder easy."],
    "unusable-time": ["{1} ist hier nicht verwendbar.", "Schreiben Sie ganze Millisekunden seit 1970 UTC."],
    "unusable-due": ["{1} ist hier nicht verwendbar.", "Schreiben Sie eine Zeit, die nicht vor last liegt."],
    "unusable-days": ["{1} ist hier nicht verwendbar.", "Schreiben Sie eine Anzahl von Tagen."],
    "unusable-stability": ["{1} ist hier nicht verwendbar.", "Schreiben Sie Tage über 0, höchstens 36500."],
    "unusable-difficulty": ["{1} ist hier nicht verwendbar.", "Schreiben Sie eine Zahl von 1 bis 10."],
    "unusable-repetitions": [
      "{1} ist hier nicht verwendbar.",
      "Schreiben Sie 1 oder mehr, oder nehmen Sie die Wiederholung heraus.",
    ],
    "unusable-lapses": ["{1} ist hier nicht verwendbar.", "Schreiben Sie eine Zahl unter repetitions."],
    "unusable-whole": ["{1} ist hier nicht verwendbar.", "Schreiben Sie eine ganze Zahl von {2} bis {3}."],
    "refused-review": ["FSRS hat es abgelehnt: {1}.", "Nehmen Sie es heraus."],
    "not-json": ["Das ist kein JSON.", "Wählen Sie eine Datei, die Leadmark gespeichert hat."],
    "too-large": [
      "Das ist größer, als eine Einschätzung je ist.",
      "Wählen Sie eine Datei, die Leadmark gespeichert hat.",
    ],
    "too-deep": ["Das ist zu tief verschachtelt.", "Wählen Sie eine Datei, die Leadmark gespeichert hat."],
    "bad-value": ["Das ist hier nicht verwendbar.", "Geben Sie einfache Daten an, wie JSON sie hat."],
    "group-too-long": ["Der Name einer Gruppe ist zu lang.", "Kürzen Sie ihn."],
    "too-many-groups": ["Es sind zu viele Gruppen.", "Bilden Sie weniger und größere."],
    trapped: ["Das Programm ist mitten in der Arbeit stehen geblieben.", "Laden Sie die Seite neu."],
    internal: ["Etwas ist fehlgeschlagen, das nicht fehlschlagen sollte.", "Laden Sie die Seite neu."],
  },
} satisfies Sentences;
