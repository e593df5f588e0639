/**
 * German, with "Sie". What the words of design.md are called, here and on the page:
 *
 * assessment Einschätzung, guide Leitfaden, statement Aussage, success metric Erfolgskriterium, indicator Indikator,
 * practice Praktik, measure Kennzahl, level Stufe, score Punktzahl, band Spanne, target Ziel, plan Plan, step Schritt,
 * confidence Sicherheit, evidence Beleg, note Notiz, rater einschätzende Person, peer Kollegin oder Kollege, lens
 * Blickwinkel, coverage Abdeckung, readiness Vorbereitung, framework Gerüst, point Punkt, interview Vorstellungsgespräch.
 */

import type { Messages } from "../en/catalogue.js";
import { assessment } from "./assessment.js";
import { guide } from "./guide.js";
import { practice } from "./practice.js";
import { results } from "./results.js";
import { day, percent, whole } from "./words.js";

export const catalogue: Messages = {
  lang: "de",
  direction: "ltr",

  points: whole,
  share: percent,
  day,

  loading: "Der Leitfaden wird geladen …",
  slow: {
    text: "Der Leitfaden ist noch unterwegs. Das dauert länger als üblich.",
    retry: "Erneut versuchen",
  },
  failed: {
    title: "Diese Einschätzung kann nicht angezeigt werden",
    retry: "Erneut versuchen",
    code: (code) => `Code: ${code}`,
  },
  errors: {
    "guide-unavailable": "Der Leitfaden ließ sich nicht laden. Prüfen Sie die Verbindung und die Adresse.",
    "wasm-unavailable":
      "Das Programm (WebAssembly) ließ sich nicht laden, oder diese Seite lässt es nicht laufen. Prüfen Sie die Verbindung.",
    "too-large": "Der Leitfaden ist größer als 4 MB.",
    "unusable-guide": "Der Leitfaden hat einen Fehler und ist nicht verwendbar.",
    trapped: "Das Programm ist mitten in der Arbeit stehen geblieben. Laden Sie die Seite neu, um fortzufahren.",
    internal: "Etwas ist fehlgeschlagen, das nicht fehlschlagen sollte.",
  },
  stopped: {
    title: "Hier ist etwas fehlgeschlagen",
    kept: "Ihre Antworten sind davon nicht betroffen:",
    reload: "Seite neu laden",
  },
  saveFile: "Datei speichern",

  saved: {
    nowhere: "Noch nichts zu speichern",
    saving: "Wird gespeichert …",
    device: "Auf diesem Gerät gespeichert",
    asked: "Nicht gespeichert: bleibt, bis diese Seite geschlossen wird",
    refused:
      "Nicht gespeichert: Dieser Browser erlaubt hier keinen Speicher. Ihre Antworten bleiben, bis diese Seite geschlossen wird; exportieren Sie sie, um sie zu behalten.",
    full: "Nicht gespeichert: Auf diesem Gerät ist kein Platz mehr. Ihre Antworten bleiben, bis diese Seite geschlossen wird, und werden gespeichert, sobald Platz ist.",
    blocked:
      "Nicht gespeichert: In einem anderen Tab läuft eine ältere Version dieser Website. Schließen Sie diesen Tab, dann werden Ihre Antworten gespeichert; sie bleiben, bis diese Seite geschlossen wird.",
    outdated:
      "Nicht gespeichert: In einem anderen Tab läuft eine neuere Version dieser Website. Speichern Sie eine Datei und laden Sie dann diese Seite neu; bis dahin bleiben Ihre Antworten.",
    failed:
      "Nicht gespeichert: Der Speicher dieses Browsers hat versagt. Ihre Antworten bleiben, bis diese Seite geschlossen wird; das Speichern wird von selbst erneut versucht.",
  },

  unread: {
    title: "Ihre gespeicherten Antworten sind noch nicht lesbar",
    why: {
      blocked:
        "In einem anderen Tab läuft eine ältere Version dieser Website und hält sie fest. Schließen Sie diesen Tab, dann geht es hier von selbst weiter.",
      outdated:
        "In einem anderen Tab läuft eine neuere Version dieser Website, die sie anders aufbewahrt. Laden Sie diese Seite neu, um fortzufahren.",
      failed:
        "Der Speicher dieses Browsers antwortet nicht. Was darin gespeichert ist, bleibt, wie es ist; das Lesen wird von selbst erneut versucht.",
    },
    retry: "Erneut versuchen",
    reload: "Seite neu laden",
    goOn: "Ohne sie fortfahren",
    goOnHint: "Was Sie dann antworten, wird eine eigene Einschätzung neben den gespeicherten.",
  },

  assessment,
  results,
  practice,
  guide,
};
