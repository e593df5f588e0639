import type { Catalogue } from "../catalogue.js";
import { apart } from "../formats.js";
import { counted, day, hundredth, plural, range, shortDay, signed, whole } from "./words.js";

/** How often something of a probability comes, in words that can be pictured. */
function often(chance: number): string {
  if (chance < 0.005) {
    return "moins d’une fois sur 200";
  }
  const among = chance < 0.1 ? 100 : 10;
  return `environ ${whole(Math.round(chance * among))} fois sur ${whole(among)} (p = ${hundredth(chance)})`;
}

const assessments = (count: number) => counted(count, "évaluation", "évaluations");

export const history: Catalogue["history"] = {
  title: "Votre historique",
  lede: (count) => `${assessments(count)} de ce guide, dans ce navigateur, sur cet appareil.`,
  none: "Aucune évaluation de ce guide n’est encore gardée ici. Elle apparaît avec votre première réponse ; un fichier exporté auparavant peut être apporté ci-dessous.",
  start: "Commencer l’évaluation",
  anew: "Commencer une nouvelle évaluation",
  anewHint: "L’actuelle reste ici, et les résultats montrent alors les deux.",
  listTitle: "Évaluations",
  current: "en cours de réponse",
  unnamed: (startedAt) => `Commencée le ${day(startedAt)}`,
  modes: { quick: "Courte", full: "Complète" },
  roles: {
    self: "par vous-même",
    peer: "en tant que collègue",
    report: "en tant que membre de l’équipe",
    manager: "en tant que responsable",
  },
  group: (name) => `groupe ${apart(name)}`,
  state: (answered, applicable) => `${whole(answered)} sur ${whole(applicable)} avec réponse`,
  changed: (updatedAt) => `modifiée le ${shortDay(updatedAt)}`,
  score: (score, low, high) =>
    low === high
      ? `Global ${whole(score)} sur 100`
      : `Global ${whole(score)} sur 100, entre ${whole(low)} et ${whole(high)}`,
  noScore: (low, high) =>
    low === null || high === null
      ? "Rien à noter"
      : `Pas encore de score global, entre ${whole(low)} et ${whole(high)}`,
  open: "Ouvrir",
  rename: "Renommer",
  export: "Exporter",
  remove: "Supprimer",
  of: (name) => ` ${apart(name)}`,
  nameLabel: "Nom",
  nameHint: "Laissez vide pour nommer par la date.",
  save: "Enregistrer",
  cancel: "Annuler",
  opened: (name) => `« ${apart(name)} » est maintenant en cours de réponse.`,
  renamed: (name) => `Elle s’appelle maintenant « ${apart(name)} ».`,
  removed: (name) => `« ${apart(name)} » est supprimée.`,
  exported: (file) => `Exporté sous ${file}.`,
  exportedAll: (count, file) => `${assessments(count)} dans ${file}, une par ligne.`,
  imported: (count) => counted(count, "évaluation apportée.", "évaluations apportées."),
  importedNothing: "Rien n’a été apporté.",
  undo: "Annuler",
  undone: "C’est annulé.",
  notUndone: "Cela n’a pas pu être annulé.",
  unread:
    "Ce que garde ce navigateur ne peut pas être lu pour le moment. Cela reste tel quel, et la lecture est retentée automatiquement.",
  tryAgain: "Réessayer",
  erase: {
    title: "Effacer",
    about:
      "Tout ce que cette page garde dans ce navigateur : évaluations et entraînement de tous les guides, votre propre guide, la langue choisie, la copie de la page pour l’usage hors ligne.",
    button: "Tout effacer",
    question: "Effacer tout ce que cette page garde dans ce navigateur ?",
    hint: "Tout disparaît aussitôt, dans tous les onglets. Vous pouvez l’annuler tant que vous n’avez ni fait autre chose ni quitté la page.",
    yes: "Effacer",
    no: "Conserver",
    done: "Tout est effacé. Il ne reste plus rien de cette page dans ce navigateur.",
    failed: "Tout n’a pas pu être effacé. Fermez les autres onglets de ce site, puis réessayez.",
  },
  unreadableTitle: "Gardé, mais illisible ici",
  unreadable:
    "Une autre version les a gardées, ou elles sont abîmées. Elles restent telles quelles ; vous pouvez les exporter pour les regarder ailleurs.",
  exportRaw: "Exporter tel quel",
  filesTitle: "Fichiers",
  filesAbout:
    "Un fichier apporte une évaluation ou plusieurs. Ce qui est déjà ici est fusionné réponse par réponse, la plus récente l’emporte ; rien n’est remplacé.",
  exportAll: "Tout exporter dans un fichier",

  trend: {
    title: "Au fil du temps",
    about:
      "Vos propres évaluations, au jour de leur dernière modification. Une barre montre où un score peut se situer, quelles que soient les réponses encore ouvertes.",
    metric: "Montrer",
    overall: "Global",
    chart: (name, low, high) =>
      `${apart(name)} au fil du temps, de ${apart(low)} à ${apart(high)}. Le tableau ci-dessous contient les mêmes chiffres.`,
    keyDot: "votre score",
    keyBand: "où il peut se situer",
    columns: ["Évaluation", "Score", "Fourchette", "Réponses"],
    caption: (name) => `${apart(name)} en tableau`,
  },

  compare: {
    title: "Ce qui a changé",
    choose: "En comparer deux",
    before: "Avant",
    after: "Après",
    show: "Comparer",
    back: "Retour à votre historique",
    missing: "L’une de ces deux évaluations n’est plus gardée ici.",
    lede: (before, after) => `De ${apart(before)} à ${apart(after)}.`,
    quick: "La comparaison porte sur les affirmations seules, car l’une des deux évaluations est courte.",
    otherVersion:
      "Les deux portent sur des versions différentes du guide. Les réponses ont été rapprochées par affirmation ; une affirmation reformulée n’a peut-être pas le même sens.",
    chart: "Scores avant et après. Le tableau ci-dessous contient les mêmes chiffres.",
    keyBefore: "avant",
    keyAfter: "après",
    overall: "Global",
    columns: ["Critère de réussite", "Avant", "Après", "Écart", "Bornes"],
    lenses: {
      outcomes: "Ce que vous obtenez",
      practices: "Ce que vous faites",
      readiness: "Ce que vous savez expliquer",
    },
    bounds:
      "La dernière colonne dit combien l’écart peut être petit ou grand, quelles que soient les réponses ouvertes des deux côtés. Là où elle contient 0, les réponses ouvertes pourraient suffire à l’expliquer.",
    change: (delta) => (delta === null ? "–" : signed(delta)),
    range: (low, high) => (low !== null && low === high ? signed(low) : range(low, high, signed)),
    chanceTitle: "Serait-ce le hasard ?",
    chance: (up, down, chance) =>
      `En hausse : ${whole(up)} ; en baisse : ${whole(down)}. Si hausse et baisse étaient aussi probables, un partage au moins aussi inégal se produirait ${often(chance)}.`,
    chanceNone: "Rien n’est monté ni descendu : il n’y a rien à en dire.",
    chanceLimits:
      "Cela dit combien la direction est inhabituelle, non combien a changé ni pourquoi. Cela ignore qu’une seule personne a donné toutes les réponses, dans une même humeur, un même jour.",
    up: "En hausse",
    down: "En baisse",
    new: "Avec réponse maintenant, sans réponse avant",
    dropped: "Avec réponse avant, sans réponse maintenant",
    sameCount: (count) => plural(count, "Une réponse n’a pas bougé.", `${whole(count)} réponses n’ont pas bougé.`),
    move: (from, to) => `${apart(from)} → ${apart(to)}`,
    points: (covered, points) => `${whole(covered)} sur ${counted(points, "point", "points")}`,
    unanswered: "sans réponse",
    notApplicable: "sans objet",
  },
};
