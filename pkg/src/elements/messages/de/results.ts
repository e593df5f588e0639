import type { Messages } from "../en/catalogue.js";
import { apart } from "../formats.js";
import { answers, counted, plural, signed, signedTenth, statements, tenth, whole } from "./words.js";

const things = (count: number, measures: boolean) =>
  measures ? counted(count, "Aussage oder Kennzahl", "Aussagen und Kennzahlen") : statements(count);

export const results: Messages["results"] = {
  signed,
  tenth,
  signedTenth,
  title: (own) => (own ? "Wo Sie stehen" : "Wie Sie diese Person sehen"),
  shownTitle: (own) => (own ? "Wo diese Person steht" : "Eine Sicht auf diese Person"),
  none: "Noch ist nichts beantwortet. Ergebnisse erscheinen hier ab der ersten Antwort, mit einer Spanne, die zeigt, was noch offen ist.",
  begin: "Einschätzung beginnen",
  role: {
    self: "",
    peer: "Beantwortet als Kollegin oder Kollege",
    report: "Beantwortet als direkt geführte Person",
    manager: "Beantwortet als Führungskraft",
  },
  changed: (day) => `zuletzt geändert am ${day}`,
  group: (name) => `Gruppe: ${apart(name)}`,
  summary: (answered, applicable, excluded, measures) =>
    (answered === applicable
      ? plural(
          applicable,
          "Das Einzige, was zutrifft, ist beantwortet.",
          `Alle ${things(applicable, measures)} sind beantwortet.`,
        )
      : `Beantwortet: ${whole(answered)} von ${things(applicable, measures)}. Die Spanne zeigt, wie weit der Rest jede Punktzahl noch verschieben könnte.`) +
    (excluded > 0 ? ` ${whole(excluded)} nicht zutreffend.` : ""),
  nothingApplies: "Jede Aussage ist als nicht zutreffend markiert, es gibt also nichts zu bewerten.",
  noMetrics:
    "Dieser Leitfaden hat keine Erfolgskriterien, also gibt es keine Gesamtpunktzahl. Was beantwortet ist, steht nach Gruppen.",
  overall: "Gesamt",
  outOf: "von 100",
  range: (low, high) => `${low} bis ${high}`,
  overallRange: (low, high) => `Sie liegt zwischen ${low} und ${high}, wie auch immer die offenen Antworten ausfallen.`,
  fixed: "Jede Aussage ist beantwortet; nur eine geänderte Antwort kann die Punktzahl noch bewegen.",
  since: (day, before, delta) => `Am ${day} waren es ${before}; der Unterschied beträgt ${delta}.`,
  sinceBetween: (low, high) => `Mit dem, was offen ist, liegt der Unterschied zwischen ${low} und ${high}.`,
  noScore: {
    half: "Keine Punktzahl: weniger als die Hälfte ist beantwortet",
    nothing: "Keine Punktzahl: nichts trifft zu",
  },
  overallHalf: (low, high) =>
    `Eine Gesamtpunktzahl gibt es noch nicht: Die Erfolgskriterien, die eine Punktzahl haben, tragen weniger als die Hälfte des Gewichts. Wie auch immer die offenen Antworten ausfallen, sie wird zwischen ${low} und ${high} liegen.`,
  missing: "–",
  quick: {
    text: "Dies ist die kurze Fassung: die Aussagen der Erfolgskriterien. Die volle fragt auch nach Kennzahlen und Praktiken.",
    widen: "Mit der vollen Fassung fortfahren",
    widened: "Kennzahlen und Praktiken gehören jetzt zu dieser Einschätzung.",
  },
  handOver: {
    text: "Dies sind Ihre Antworten über jemand anderen. Exportieren Sie die Datei und geben Sie sie der Person, die Sie darum gebeten hat. Von selbst wird nichts gesendet.",
    action: "Datei exportieren",
  },
  rebased: {
    title: "Der Leitfaden hat sich geändert",
    check: (count) =>
      `${counted(count, "Antwort galt", "Antworten galten")} einer anderen Fassung des Leitfadens und ${plural(count, "bedeutet", "bedeuten")} vielleicht nicht mehr dasselbe:`,
    checkAll: (count) =>
      `${plural(count, "Die Antwort galt", `Die ${answers(count)} galten`)} einer anderen Fassung des Leitfadens. Lesen Sie einmal nach; sie zählen, wie sie sind.`,
    orphaned: (count) =>
      `Zu ${plural(count, "einer Antwort", `${whole(count)} Antworten`)} gibt es keine Aussage mehr. ${plural(count, "Sie bleibt erhalten, zählt", "Sie bleiben erhalten, zählen")} aber nirgends:`,
  },
  chart: (low, high) => `Punktzahlen von ${low} bis ${high}. Die Tabelle darunter enthält dieselben Zahlen.`,
  scale: "Die Skala",
  key: {
    score: "Punktzahl",
    band: "was offene Antworten ändern könnten",
    target: "Ziel",
    last: (day) => day,
  },
  table: {
    caption: "Dasselbe als Tabelle",
    metric: "Erfolgskriterium",
    group: "Gruppe",
    score: "Punktzahl",
    range: "Spanne",
    coverage: "Abdeckung",
    answered: "Beantwortet",
    target: "Ziel",
    last: "Letztes Mal",
    difference: "Unterschied",
    count: (answered, applicable) => `${whole(answered)} von ${whole(applicable)}`,
    bounds: (low, high) => `${low} bis ${high}`,
    compared: (day) =>
      `„Letztes Mal“ ist der ${day}. Die Grenzen hinter einem Unterschied setzen über das Offene nichts voraus. Zahlen sind nur zum Lesen gerundet.`,
    comparedQuick: (day) =>
      `„Letztes Mal“ ist der ${day}. Eine der beiden Einschätzungen ist eine kurze, daher wird verglichen, wonach beide fragen; die verglichenen Punktzahlen können von den hier gezeigten abweichen.`,
  },
  lenses: {
    title: (lenses) => (lenses === 2 ? "Zwei Blickwinkel" : "Drei Blickwinkel"),
    about: "Jeder wird für sich bewertet: Keiner gleicht einen anderen aus.",
    caption: "Punktzahlen nach Blickwinkel, mit ihrer Spanne",
    outcomes: (own) => (own ? "Was Sie erreichen" : "Was erreicht wird"),
    practices: (own) => (own ? "Was Sie tun" : "Was getan wird"),
    readiness: (own) => (own ? "Was Sie erklären können" : "Was erklärt werden kann"),
    unanswered: "nicht beantwortet",
    nothing: "nichts trifft zu",
    practise: "Fragen üben",
  },
  standing: {
    strengths: "Stärken",
    gaps: "Lücken",
    noStrengths: "Keine Antwort liegt über der Mitte ihrer Skala.",
    noGaps: "Keine Antwort liegt unter der Mitte ihrer Skala.",
    more: (count) => `Und ${whole(count)} weitere.`,
  },
  targets: {
    title: "Ziele",
    about:
      "Ein Ziel ist eine Stufe, die Sie erreichen wollen. Es steht als Strich im Diagramm, und der Plan nennt nur, was darunter liegt. Ohne Ziel zielt der Plan auf die oberste Stufe.",
    none: "Kein Ziel gesetzt",
    set: (count) => `${counted(count, "Ziel", "Ziele")} gesetzt`,
    noTarget: "Kein Ziel",
  },
  steps: {
    title: (own) => (own ? "Was Sie am weitesten brächte" : "Was die Punktzahl am meisten bewegen würde"),
    about: "Jeder Schritt ist eine Stufe über einer Antwort; der mit dem größten Beitrag steht zuerst.",
    aboutLowest: "Jeder Schritt ist eine Stufe über einer Antwort; die niedrigsten Antworten stehen zuerst.",
    shaped: "Ziele prägen diese Liste: Was sein Ziel erreicht hat, steht nicht darauf.",
    move: (from, to) => `Von „${apart(from)}“ zu „${apart(to)}“`,
    gain: (points, metric) => `${points} ${apart(metric)}`,
    overallGain: (points) => `${points} gesamt`,
    practiceGain: (points) => `${points} bei den Praktiken insgesamt`,
    read: "Lesen:",
    practise: "eine Frage üben",
    rest: (count) => `${counted(count, "weiterer Schritt", "weitere Schritte")}`,
    none: "Alles, was beantwortet ist, steht auf der obersten Stufe oder hat sein Ziel erreicht.",
    unanswered: "Schritte erscheinen ab der ersten eingeschätzten Aussage.",
  },
  doubts: {
    title: "Einen zweiten Blick wert",
    about: (own) =>
      own ? "Nur für Ihre Augen: Nichts hiervon ändert eine Punktzahl." : "Nichts hiervon ändert eine Punktzahl.",
    allTop: (count) =>
      `Alle ${answers(count)} stehen auf der obersten Stufe. Sähen die Menschen ringsum das auch so? Und was hätten Sie trotzdem gern anders?`,
    straightLine: (count) =>
      `Alle ${answers(count)} stehen auf derselben Stufe. Ist es wirklich so gleichmäßig, oder würde ein zweites Lesen manche voneinander trennen?`,
    unsupported: (count) =>
      plural(
        count,
        "Eine Antwort auf der obersten Stufe hat keine Notiz. Was haben Sie gesehen, das sie stützt?",
        `${whole(count)} Antworten auf der obersten Stufe haben keine Notiz. Was haben Sie gesehen, das sie stützt?`,
      ),
    excluded: (count, metric) =>
      `Unter ${apart(metric)} ${plural(count, "ist", "sind")} ${statements(count)}, mehr als ein Drittel, als nicht zutreffend markiert. Ist jemand anderes dafür verantwortlich?`,
    excludedSomewhere: (count) =>
      `${statements(count)}, mehr als ein Drittel eines Erfolgskriteriums, ${plural(count, "ist", "sind")} als nicht zutreffend markiert. Ist jemand anderes dafür verantwortlich?`,
    evidenced: (share) => `Hinter ${share} der Gesamtpunktzahl stehen Notizen.`,
    more: (count) => `Und ${whole(count)} weitere`,
  },
  why: {
    title: "Warum jede Punktzahl ist, wie sie ist",
    about:
      "Der Anteil einer Antwort ist, was sie zur Punktzahl beiträgt; ihr Spielraum ist, was sie auf der obersten Stufe noch hinzufügen würde. Die Zahlen sind gerundet, ihre Summen nicht.",
    item: "Aussage",
    answer: "Antwort",
    weight: "Gewicht",
    share: "Anteil",
    headroom: "Spielraum",
    together: "Zusammen",
    covered: (covered, points) => `${whole(covered)} von ${plural(points, "einem Punkt", `${whole(points)} Punkten`)}`,
    notApplicable: "nicht zutreffend",
    open: "offen",
    half: (share, low, high) =>
      `Es liegen Antworten vor, die ${share} des Gewichts tragen. Eine Punktzahl steht erst ab der Hälfte für das Ganze, daher gibt es noch keine. Wie auch immer die offenen Antworten ausfallen, sie wird zwischen ${low} und ${high} liegen.`,
    nothing: "Hier trifft nichts zu, es gibt also nichts zu bewerten.",
    sums: (score, rest) =>
      `Die Anteile ergeben zusammen die Punktzahl, ${score}; die Spielräume das, was zu 100 fehlt, ${rest}.`,
    band: (low, high) => `Fiele alles Offene am niedrigsten aus, wäre die Punktzahl ${low}; am höchsten, dann ${high}.`,
  },
  groups: {
    title: "Nach Gruppen",
    measures: "Kennzahlen",
    practices: "Praktiken",
    topics: "Themen und ihre Fragen",
  },
  notice: {
    title: "Zum Nachdenken, nicht zur Auswahl",
    text: (own) =>
      `${own ? "Wie Menschen sich selbst einschätzen, stimmt" : "Wie Menschen sich selbst und einander einschätzen, stimmt"} nur lose damit überein, wie gut sie arbeiten: Über Studien zu Selbsteinschätzungen hinweg liegt die Korrelation bei etwa 0,29 ` +
      "(Mabe und West, 1982). Nutzen Sie diese Zahlen, um nachzudenken und mit anderen zu sprechen, nicht, um jemanden auszuwählen, zu bezahlen oder zu befördern.",
  },
  keep: {
    title: (own) => (own ? "Ihre Antworten" : "Diese Antworten"),
    export: "Exportieren",
    exportHint: "Die Datei enthält alles, auch Notizen. Sie kann hier wieder importiert werden, auf jedem Gerät.",
    markdown: "Markdown",
    csv: "CSV der Antworten",
    csvMetrics: "CSV der Punktzahlen",
    xapi: "xAPI-Statements",
    copy: "Markdown kopieren",
    print: "Drucken",
    others: "Für andere Augen:",
    withNotes: "mit Notizen",
    reminder:
      "Dieser Browser löscht vielleicht, was er für diese Website aufbewahrt, wenn der Platz knapp wird oder nach Wochen ohne Besuch. Eine Datei bleibt Ihnen.",
    bringIn: "Eine Datei von einem anderen Gerät kommt neben das, was hier ist. Nichts wird ersetzt.",
    import: "Importieren",
    begin: "Neue Einschätzung beginnen",
    beginHint: (own) =>
      own ? "Die jetzige bleibt erhalten und wird zum „letzten Mal“." : "Die jetzige bleibt erhalten.",
    back: "Zurück zur vorherigen",
    begun: "Eine neue Einschätzung ist begonnen. Die vorherige bleibt erhalten.",
    reopened: "Die vorherige Einschätzung ist wieder offen.",
    eraseAll: "Alle Antworten zu diesem Leitfaden löschen",
    undo: "Rückgängig",
    exported: (name) => `Exportiert als ${name}.`,
    copied: "Kopiert.",
    copyByHand:
      "Dieser Browser lässt Seiten nicht kopieren. Der Text ist unten markiert: Kopieren Sie ihn mit der Tastatur.",
    text: "Der Text zum Kopieren",
    imported: (count) => `${answers(count)} importiert: eine neue Einschätzung, jetzt geöffnet.`,
    merged: (count) =>
      `${answers(count)} importiert und mit der Kopie von hier zusammengeführt; die spätere Antwort gilt.`,
    erased: "Alles ist gelöscht.",
    restored: "Es ist wieder, wie es war.",
    confirmErase: (assessments) =>
      `${plural(assessments, "Die Einschätzung", `Alle ${whole(assessments)} Einschätzungen`)} zu diesem Leitfaden löschen, und was vom Üben aufbewahrt ist?`,
    confirmEraseHint: "Sie können es rückgängig machen, bis Sie wieder antworten oder die Seite verlassen.",
    erase: "Löschen",
    keep: "Behalten",
    confirmPart: (found) =>
      plural(found, "Die eine lesbare Antwort importieren?", `Die ${whole(found)} lesbaren Antworten importieren?`),
    importAnyway: "Importieren",
    cancel: "Abbrechen",
    refused: "Diese Datei kann nicht importiert werden",
    partly: "Manches in dieser Datei ist nicht verwendbar:",
    untouched: "Was hier gespeichert ist, bleibt unberührt.",
    kept: "Manches, was hier gespeichert ist, passt nicht zu diesem Leitfaden. Es bleibt erhalten, zählt aber nirgends.",
  },
  shown: {
    failed: "Diese Antworten können nicht gezeigt werden",
    partly: "Manche dieser Antworten passen nicht zu diesem Leitfaden und zählen nirgends.",
  },
  share: {
    title: "Per Link teilen",
    about:
      "Der Link selbst enthält die Antworten, hinter seinem #, das Browser an keinen Server senden. Wer den Link hat, kann sie lesen.",
    make: "Link erstellen",
    making: "Der Link wird erstellt …",
    withNotes: "Mit Notizen und dem Namen der Einschätzung",
    holds: "Was der Link enthält",
    guide: "Leitfaden",
    rater: "Wer einschätzt",
    raters: {
      self: "eine Selbsteinschätzung",
      peer: "die Sicht aus dem Kollegenkreis",
      report: "die Sicht einer direkt geführten Person",
      manager: "die Sicht der Führungskraft",
    },
    answers: "Antworten",
    overall: "Gesamtpunktzahl",
    notes: "Notizen",
    notesLeftOut: (count) => (count === 0 ? "keine" : `keine: ${whole(count)} weggelassen`),
    notesIn: (count) => (count === 0 ? "keine" : whole(count)),
    targets: "Ziele",
    name: "Name",
    size: "Größe",
    sizeOf: (kilobytes) => `${kilobytes} KB von höchstens 8 KB`,
    link: "Der Link",
    copy: "Link kopieren",
    copied: "Der Link ist kopiert.",
    copyByHand: "Dieser Browser lässt Seiten nicht kopieren. Der Link ist markiert: Kopieren Sie ihn mit der Tastatur.",
    failed: "Dieser Link kann nicht erstellt werden",
    refusals: { "too-large": "Der Link wäre zu lang. Lassen Sie Notizen weg, oder exportieren Sie die Datei." },
  },
};
