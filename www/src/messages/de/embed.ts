import type { Catalogue } from "../catalogue.js";
import { apart } from "../formats.js";
import { list, whole } from "./words.js";

export const embed: Catalogue["embed"] = {
  title: "Auf Ihrer eigenen Seite",
  lede: "Drei Wege, und keiner braucht einen Server: ein Element, ein Rahmen oder eine einzelne Datei.",
  way: "Wie",
  ways: {
    element: "Element: ein Tag, für Seiten, deren HTML Sie schreiben",
    frame: "Rahmen: für Wikis, die keine Skripte erlauben",
    file: "Einzelne Datei: zum Versenden oder Öffnen ohne Netz",
  },
  view: "Was",
  views: {
    assessment: "Einschätzung mit ihren Ergebnissen",
    results: "Ergebnisse",
    practice: "Üben",
    guide: "Leitfaden",
  },
  mode: "Wonach gefragt wird",
  modes: { "": "Was die Person gewählt hat", quick: "Nur die Aussagen", full: "Auch Praktiken und Kennzahlen" },
  store: "Wo Antworten aufbewahrt werden",
  stores: {
    default: "Auf dem Gerät der Person",
    none: "Nirgends: weg, wenn die Seite geschlossen wird",
  },
  theme: "Farben",
  themes: { auto: "Wie auf dem Gerät", light: "Hell", dark: "Dunkel" },
  lang: "Sprache der Bedienung, falls nicht die der Seite",
  langHint: (tags) => `Ein Sprachkürzel, eines von ${list(tags)}.`,
  src: "Adresse Ihres eigenen Leitfadens",
  srcHint: "Leer für den eingebauten Leitfaden. Ein Pfad auf Ihrer Website, etwa guides/my-guide.md.",
  parent: "Ursprung der Seite um den Rahmen",
  parentHint:
    "Etwa https://wiki.example. Damit wird der Rahmen so hoch wie das, was er zeigt; ohne ihn ist die Höhe fest.",
  parentRefused: "Das ist kein Ursprung, daher bleibt die Höhe fest. Nur Schema und Host, etwa https://wiki.example.",
  results: "Punktzahlen",
  resultsChoices: { "": "Bleiben im Rahmen", ask: "Werden erbeten; die Person entscheidet" },
  code: "Code zum Kopieren",
  elementAbout:
    "Kopieren Sie den Ordner dist des Pakets auf Ihre Website, hier als /leadmark, und fügen Sie dies dort ein, wo das Element stehen soll. Unter einer Content-Security-Policy braucht script-src 'wasm-unsafe-eval'.",
  frameAbout:
    "Der Rahmen zeigt eine Seite dieser Website. Was in einem Rahmen beantwortet wird, halten Browser für jede Website getrennt, die ihn zeigt. Leitfäden werden nur von dieser Website geholt.",
  frameScript:
    "Das Skript nimmt die Höhe von diesem Rahmen und von niemandem sonst. Wo Skripte nicht erlaubt sind, lassen Sie es weg.",
  resultsAbout:
    'Wenn die Person zustimmt, erhält die umgebende Seite eine Nachricht, { type: "leadmark-results", scorecard }; prüfen Sie, dass ihr Ursprung diese Website ist.',
  frameTitle: {
    assessment: "Selbsteinschätzung",
    results: "Ergebnisse der Selbsteinschätzung",
    practice: "Üben für Vorstellungsgespräche",
    guide: "Leitfaden",
  },
  fileAbout:
    "Eine HTML-Datei, die alles enthält: Leitfaden, Bewertung, Schriften des Systems. Sie wird auf Ihrem Rechner mit der Kommandozeile gemacht:",
  fileAfter: "Sie kann per Mail versendet, auf ein Laufwerk gelegt und von der Platte geöffnet werden.",
  preview: "Vorschau",
  previewAbout: "Dies ist das Element selbst. Was Sie darin antworten, wird nicht aufbewahrt.",
  previewNoSrc: "Ihr eigener Leitfaden wird hier nicht gezeigt: Er wird dort geholt, wo Sie den Code einsetzen.",
};

const VIEWS: Readonly<Record<string, string>> = {
  assessment: "Einschätzung",
  results: "Ergebnisse",
  practice: "Üben",
  guide: "Leitfaden",
};

export const frame: Catalogue["frame"] = {
  title: (view) => `${VIEWS[view] ?? view} – Leadmark`,
  refused: "Das kann hier nicht gezeigt werden",
  view: (given, known) =>
    `Eine Ansicht „${apart(given)}“ gibt es hier nicht zu zeigen. Ansichten sind: ${list(known)}.`,
  address: (given) =>
    `Die Adresse des Leitfadens, „${apart(given)}“, ist keine Adresse. Geben Sie einen Pfad auf dieser Website an, etwa my-guide.md.`,
  elsewhere: (given, here) =>
    `Der Leitfaden unter „${apart(given)}“ wird nicht gezeigt: In einem Rahmen werden nur Leitfäden von ${here} geholt. Legen Sie den Leitfaden neben diese Seite, oder verwenden Sie das Element auf einer eigenen Seite.`,
  unknown: (name, given, known) =>
    `In der Adresse dieses Rahmens steht ${name}=${apart(given)}; das ist nicht bekannt und ändert nichts. Bekannt sind: ${list(known)}.`,
  noScores: (view, scored) =>
    `In der Adresse dieses Rahmens steht results=ask, aber die Ansicht „${view}“ hat keine Punktzahlen. Welche haben: ${list(scored)}.`,
  nobodyToTell:
    "In der Adresse dieses Rahmens steht results=ask, aber nicht, wer fragt. Fügen Sie parent= und den Ursprung der umgebenden Seite hinzu, etwa parent=https://wiki.example.",
  noOrigin: (given) =>
    `In der Adresse dieses Rahmens steht parent=${apart(given)}, das ist kein Ursprung; der umgebenden Seite wird nichts mitgeteilt. Ein Ursprung sieht so aus: https://wiki.example.`,
  otherParent: (given, origin) =>
    `In der Adresse dieses Rahmens steht parent=${apart(given)}, aber die umgebende Seite liegt auf ${origin}; ihr wird nichts mitgeteilt.`,
  askTitle: "Ihre Punktzahlen",
  ask: (origin) => `Die umgebende Seite, ${origin}, bittet um Ihre Punktzahlen.`,
  askAbout:
    "Wenn Sie zustimmen, wird ihr dies gesendet, einmal. Ihre Notizen nicht. Was dort daraus wird, kann nur jene Seite sagen.",
  overall: "Gesamt",
  score: (score) => (score === null ? "keine Punktzahl" : `${whole(score)} von 100`),
  levels:
    "Wie weit der Rest jede Punktzahl verschieben könnte, Ihre Ziele und die Stufe, die Sie jeweils gewählt haben",
  exactly: "Genau das würde gesendet",
  yes: "Punktzahlen senden",
  no: "Nicht senden",
  sent: (origin) => `Ihre Punktzahlen wurden an ${origin} gesendet.`,
  notSent: "Es wurde nichts gesendet.",
};
