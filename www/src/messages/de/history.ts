import type { Catalogue } from "../catalogue.js";
import { apart } from "../formats.js";
import { counted, day, hundredth, plural, range, shortDay, signed, whole } from "./words.js";

/** How often something of a probability comes, in words that can be pictured. */
function often(chance: number): string {
  if (chance < 0.005) {
    return "seltener als einmal in 200 Fällen";
  }
  const among = chance < 0.1 ? 100 : 10;
  return `etwa ${whole(Math.round(chance * among))}-mal in ${whole(among)} Fällen (p = ${hundredth(chance)})`;
}

export const history: Catalogue["history"] = {
  title: "Ihr Verlauf",
  lede: (count) =>
    `${counted(count, "Einschätzung", "Einschätzungen")} zu diesem Leitfaden, von diesem Browser auf diesem Gerät aufbewahrt.`,
  none: "Zu diesem Leitfaden ist hier noch keine Einschätzung aufbewahrt. Sie erscheint mit Ihrer ersten Antwort; eine früher exportierte Datei können Sie unten einbringen.",
  start: "Einschätzung beginnen",
  anew: "Neue Einschätzung beginnen",
  anewHint: "Die jetzige bleibt hier, und die Ergebnisse zeigen dann beide.",
  listTitle: "Einschätzungen",
  current: "wird gerade beantwortet",
  unnamed: (startedAt) => `Begonnen am ${day(startedAt)}`,
  modes: { quick: "Kurz", full: "Voll" },
  roles: {
    self: "von Ihnen selbst",
    peer: "als Kollegin oder Kollege",
    report: "als direkt geführte Person",
    manager: "als Führungskraft",
  },
  group: (name) => `Gruppe ${apart(name)}`,
  state: (answered, applicable) => `${whole(answered)} von ${whole(applicable)} beantwortet`,
  changed: (updatedAt) => `geändert ${shortDay(updatedAt)}`,
  score: (score, low, high) =>
    low === high
      ? `Gesamt ${whole(score)} von 100`
      : `Gesamt ${whole(score)} von 100, zwischen ${whole(low)} und ${whole(high)}`,
  noScore: (low, high) =>
    low === null || high === null
      ? "Nichts zu bewerten"
      : `Noch keine Gesamtpunktzahl, zwischen ${whole(low)} und ${whole(high)}`,
  open: "Öffnen",
  rename: "Umbenennen",
  export: "Exportieren",
  remove: "Löschen",
  of: (name) => ` ${apart(name)}`,
  nameLabel: "Name",
  nameHint: "Leer heißt: nach dem Datum benannt.",
  save: "Speichern",
  cancel: "Abbrechen",
  opened: (name) => `„${apart(name)}“ wird jetzt beantwortet.`,
  renamed: (name) => `Sie heißt jetzt „${apart(name)}“.`,
  removed: (name) => `„${apart(name)}“ ist gelöscht.`,
  exported: (file) => `Exportiert als ${file}.`,
  exportedAll: (count, file) =>
    `${counted(count, "Einschätzung", "Einschätzungen")} als ${file} exportiert, eine je Zeile.`,
  imported: (count) => `${counted(count, "Einschätzung ist", "Einschätzungen sind")} eingebracht.`,
  importedNothing: "Nichts wurde eingebracht.",
  undo: "Rückgängig",
  undone: "Das ist rückgängig gemacht.",
  notUndone: "Das ließ sich nicht rückgängig machen.",
  unread:
    "Was in diesem Browser aufbewahrt ist, kann gerade nicht gelesen werden. Es bleibt, wie es ist; das Lesen wird von selbst erneut versucht.",
  tryAgain: "Erneut versuchen",
  erase: {
    title: "Löschen",
    about:
      "Alles, was diese Seite in diesem Browser aufbewahrt: Einschätzungen und Übungen zu allen Leitfäden, Ihren eigenen Leitfaden, die gewählte Sprache, die Kopie der Seite für ohne Netz.",
    button: "Alles löschen",
    question: "Alles löschen, was diese Seite in diesem Browser aufbewahrt?",
    hint: "Es ist sofort weg, in allen Tabs. Sie können es rückgängig machen, bis Sie etwas anderes tun oder die Seite verlassen.",
    yes: "Löschen",
    no: "Behalten",
    done: "Alles ist gelöscht. In diesem Browser ist nichts mehr von dieser Seite aufbewahrt.",
    failed: "Nicht alles ließ sich löschen. Schließen Sie andere Tabs dieser Website und versuchen Sie es erneut.",
  },
  unreadableTitle: "Aufbewahrt, aber hier nicht lesbar",
  unreadable:
    "Diese hat eine andere Version aufbewahrt, oder sie sind beschädigt. Sie bleiben, wie sie sind; Sie können sie exportieren, um sie anderswo anzusehen.",
  exportRaw: "Exportieren, wie es ist",
  filesTitle: "Dateien",
  filesAbout:
    "Eine Datei bringt eine Einschätzung oder viele ein. Was schon hier ist, wird Antwort für Antwort zusammengeführt, die spätere gilt; nichts wird ersetzt.",
  exportAll: "Alle in eine Datei exportieren",

  trend: {
    title: "Im Lauf der Zeit",
    about:
      "Ihre eigenen Einschätzungen nach dem Tag der letzten Änderung. Ein Balken zeigt, wo eine Punktzahl liegen kann, wie auch immer die offenen Antworten ausfallen.",
    metric: "Zeigen",
    overall: "Gesamt",
    chart: (name, low, high) =>
      `${apart(name)} im Lauf der Zeit, von ${apart(low)} bis ${apart(high)}. Die Tabelle darunter enthält dieselben Zahlen.`,
    keyDot: "Ihre Punktzahl",
    keyBand: "wo sie liegen kann",
    columns: ["Einschätzung", "Punktzahl", "Spanne", "Beantwortet"],
    caption: (name) => `${apart(name)} als Tabelle`,
  },

  compare: {
    title: "Was sich geändert hat",
    choose: "Zwei vergleichen",
    before: "Vorher",
    after: "Nachher",
    show: "Vergleichen",
    back: "Zurück zum Verlauf",
    missing: "Eine dieser beiden Einschätzungen ist hier nicht mehr aufbewahrt.",
    lede: (before, after) => `Von ${apart(before)} zu ${apart(after)}.`,
    quick: "Verglichen nur über die Aussagen, da eine der beiden eine kurze Einschätzung ist.",
    otherVersion:
      "Die beiden gehören zu verschiedenen Fassungen des Leitfadens. Antworten wurden nach Aussage zugeordnet; eine Aussage mit geändertem Wortlaut bedeutet vielleicht nicht dasselbe.",
    chart: "Punktzahlen vorher und nachher. Die Tabelle darunter enthält dieselben Zahlen.",
    keyBefore: "vorher",
    keyAfter: "nachher",
    overall: "Gesamt",
    columns: ["Erfolgskriterium", "Vorher", "Nachher", "Änderung", "Grenzen"],
    lenses: { outcomes: "Was Sie erreichen", practices: "Was Sie tun", readiness: "Was Sie erklären können" },
    bounds:
      "Die letzte Spalte sagt, wie klein oder groß die Änderung sein kann, wie auch immer die offenen Antworten auf beiden Seiten lauten. Wo die 0 darin liegt, könnten die offenen Antworten allein sie erklären.",
    change: (delta) => (delta === null ? "–" : signed(delta)),
    range: (low, high) => (low !== null && low === high ? signed(low) : range(low, high, signed)),
    chanceTitle: "Könnte es Zufall sein?",
    chance: (up, down, chance) =>
      `Nach oben ${plural(up, "ging", "gingen")} ${whole(up)}, nach unten ${down === 0 ? "keine" : whole(down)}. Wären oben und unten gleich wahrscheinlich, käme ein mindestens so ungleiches Verhältnis ${often(chance)} vor.`,
    chanceNone: "Nichts ging nach oben oder unten, es gibt also nichts zu sagen.",
    chanceLimits:
      "Das sagt, wie ungewöhnlich die Richtung ist, nicht, wie viel sich geändert hat oder warum. Es weiß nicht, dass eine Person alle Antworten gab, in einer Stimmung, an einem Tag.",
    up: "Nach oben",
    down: "Nach unten",
    new: "Jetzt beantwortet, vorher nicht",
    dropped: "Vorher beantwortet, jetzt nicht",
    sameCount: (count) =>
      plural(count, "Eine Antwort steht, wo sie stand.", `${whole(count)} Antworten stehen, wo sie standen.`),
    move: (from, to) => `${apart(from)} → ${apart(to)}`,
    points: (covered, points) => `${whole(covered)} von ${plural(points, "einem Punkt", `${whole(points)} Punkten`)}`,
    unanswered: "nicht beantwortet",
    notApplicable: "nicht zutreffend",
  },
};
