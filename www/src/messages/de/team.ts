import type { Catalogue } from "../catalogue.js";
import { cohortFigures, viewFigures } from "../team-figures.js";
import { counted, numbers, plural, range, whole } from "./words.js";

export const team: Catalogue["team"] = {
  title: "Team",
  lede: "Legen Sie die Dateien mehrerer Menschen nebeneinander: wie andere eine Person sehen, oder wo eine Gruppe steht.",
  stays:
    "Die Dateien bleiben auf diesem Gerät. Sie werden auf dieser Seite gelesen, nicht gespeichert, und sind weg, wenn Sie die Seite verlassen.",
  filesTitle: "Dateien",
  choose: "Dateien wählen",
  read: (count, files) =>
    `${counted(count, "Einschätzung", "Einschätzungen")} aus ${counted(files, "Datei", "Dateien")}.`,
  readNothing: "In diesen Dateien wurde keine Einschätzung gefunden.",
  none: "Noch keine Dateien. Es sind die, die Menschen unter „Ergebnisse“ exportieren.",
  clear: "Alle Dateien wegnehmen",
  cleared: "Die Dateien sind von dieser Seite weg.",
  list: {
    summary: "Welche Dateien das sind",
    columns: ["Datei", "Rolle", "Gruppe", "Beantwortet"],
    roles: { self: "Selbst", peer: "Kollegin oder Kollege", report: "Geführte Person", manager: "Führungskraft" },
    noGroup: "–",
  },
  about: "Um wen geht es?",
  raters: "Um eine Person, wie sie und andere sie sehen",
  cohort: "Um eine Gruppe, jede Person über sich selbst",

  ratersView: {
    title: "Wie andere es sehen",
    counts: (self, peers, reports, managers) =>
      `${self === 0 ? "Keine Selbsteinschätzung" : "Eine Selbsteinschätzung"}; aus dem Kollegenkreis: ${whole(peers)}; von Geführten: ${whole(reports)}; von Führungskräften: ${whole(managers)}.`,
    several: "Von mehreren Selbsteinschätzungen gilt die jüngste.",
    noSelf: "Ohne die Datei der Person selbst gibt es keine Abstände zu zeigen.",
    noOthers: "Diese Dateien enthalten nur die eigene Sicht der Person. Fragen Sie unten andere.",
    quick: "Verglichen nur über die Aussagen, da eine der Dateien eine kurze Einschätzung ist.",
    floorTitle: "Wer daran zu erkennen ist",
    floor:
      "Niemand außer einer Führungskraft. Was andere sagen, erscheint ab drei von ihnen, für jede Aussage für sich; Kollegenkreis und Geführte erscheinen getrennt nur, wo sich daraus nicht eine oder zwei Personen der anderen Art errechnen lassen. Die Sicht der Führungskraft erscheint ab einer: Es gibt nur eine, und man weiß, wer sie ist. Machen Sie einen einzigen Bericht, wenn alle geantwortet haben: Zwei Berichte, die sich um eine Datei unterscheiden, würden verraten, was in der Datei stand.",
    chart: "Selbst und andere nach Erfolgskriterium. Die Tabelle darunter enthält dieselben Zahlen.",
    keySelf: "selbst",
    keyOthers: "andere zusammen",
    metricsCaption: "Nach Erfolgskriterium: was die Person erreicht",
    lenses: {
      practices: "Nach Erfolgskriterium: was die Person tut",
      readiness: "Nach Erfolgskriterium: was die Person erklären kann",
    },
    itemsTitle: "Nach Aussage",
    itemsAbout: "Die größten Abstände zuerst.",
    itemsCaption: "Jede Aussage, die andere beantwortet haben",
    columns: ["", "Selbst", "Andere", "Abstand", "Einigkeit", "Kollegenkreis", "Geführte", "Führungskräfte"],
    metric: "Erfolgskriterium",
    item: "Aussage",
    ...viewFigures(numbers),
    explain:
      "Zahlen sind Punkte von 0 bis 100. Abstand ist selbst minus andere: Über 0 schätzt die Person sich selbst höher ein. Einigkeit reicht von 0, andere unterscheiden sich wie durch Zufall, bis 1, alle sagen dasselbe. Ein Strich: zu wenige zum Zeigen, oder niemand hat geantwortet.",
    nothingShown:
      "Noch darf nichts gezeigt werden: Weniger als drei, die keine Führungskräfte sind, haben dieselben Aussagen beantwortet.",
  },

  cohortView: {
    title: "Wo die Gruppe steht",
    counts: (count) => `${counted(count, "Selbsteinschätzung", "Selbsteinschätzungen")}.`,
    notSelf: (count) =>
      plural(
        count,
        "Eine Datei schätzt jemand anderen ein und bleibt außer Betracht.",
        `${whole(count)} Dateien schätzen jemand anderen ein und bleiben außer Betracht.`,
      ),
    floor: (floor) =>
      `Eine Zahl erscheint nur, wo mindestens ${whole(floor)} Personen dahinterstehen. Gruppen darunter bleiben verborgen, und mit ihnen weitere, die kleinsten zuerst, bis sich das Verborgene nicht aus dem Rest errechnen lässt.`,
    floorTitle: "Wer daran zu erkennen ist",
    tooFew: (count, floor) =>
      `${counted(count, "Selbsteinschätzung ist", "Selbsteinschätzungen sind")} zu wenig: Zahlen erscheinen ab ${whole(floor)}.`,
    chart: "Die Hälfte der Personen nach Erfolgskriterium. Die Tabelle darunter enthält dieselben Zahlen.",
    keyDot: "die Person in der Mitte",
    keyBand: "die mittlere Hälfte der Personen",
    overall: "Gesamt",
    caption: "Nach Erfolgskriterium: was Menschen erreichen",
    columns: ["Erfolgskriterium", "Personen", "Mittelwert", "Streuung (sd)", "Mittlere Hälfte", "Median", "Alpha"],
    ...cohortFigures(numbers),
    half: (low, high) => range(low, high, whole),
    alphaExplained:
      "Alpha (Cronbach) sagt, wie weit die Aussagen eines Erfolgskriteriums bei diesen Menschen zusammengehen; ab etwa 0,7 liest man sie gewöhnlich als eines.",
    distributionTitle: "Wie sich Punktzahlen und Antworten verteilen",
    bandsCaption: "Gesamtpunktzahlen in zehn Bändern zu zehn Punkten",
    band: (index) => (index === 9 ? "90 bis 100" : `${whole(index * 10)} bis unter ${whole((index + 1) * 10)}`),
    bandColumn: "Punkte",
    peopleColumn: "Personen",
    levelColumn: "Antwort",
    covered: (points) => `${counted(points, "Punkt", "Punkte")} genannt`,
    groupsTitle: "Nach Gruppe",
    groupsChart: "Gesamt nach Gruppe. Die Tabelle darunter enthält dieselben Zahlen.",
    groupsCaption: "Gesamt nach Gruppe",
    groupColumn: "Gruppe",
    noGroup: "Keine Gruppe genannt",
    hiddenGroups: (groups, assessments) =>
      `${counted(groups, "Gruppe", "Gruppen")} mit zusammen ${counted(assessments, "Einschätzung", "Einschätzungen")} ${plural(groups, "wird", "werden")} nicht gezeigt: ${plural(groups, "Sie ist", "Sie sind")} zu klein oder würden eine kleine verraten.`,
    noGroups: "Keine Datei nennt eine Gruppe.",
  },

  ask: {
    title: "Andere fragen",
    about:
      "Ein Link öffnet diese Seite für jemand anderen und fragt, wie diese Person Ihre Arbeit sieht. Sie antwortet, exportiert die Datei unter „Ergebnisse“ und sendet sie Ihnen zurück; Sie bringen sie oben ein. Der Link enthält keine Antwort von Ihnen.",
    role: "Die Person ist",
    roles: {
      peer: "Kollegin oder Kollege: arbeitet mit Ihnen auf derselben Ebene",
      report: "Geführte Person: Sie führen sie",
      manager: "Führungskraft: führt Sie",
    },
    group: "Gruppe, wenn Sie möchten",
    groupHint: "Der Name eines Teams, nicht einer Person. Er steht in ihrer Datei.",
    mode: "Was sie beantwortet",
    modes: { quick: "Nur die Aussagen", full: "Auch Praktiken und Kennzahlen" },
    link: "Link zum Senden",
    ownGuide:
      "Sie verwenden einen eigenen Leitfaden. Senden Sie seine Datei mit: Die Person öffnet ihn zuerst auf dieser Seite, dann den Link.",
    three:
      "Fragen Sie mindestens drei aus dem Kollegenkreis oder drei Geführte: Darunter wird nichts von dem gezeigt, was sie sagen.",
  },
};
