import type { Messages } from "../en/catalogue.js";
import { apart } from "../formats.js";
import { answers, counted, plural, points, signed, signedTenth, statements, tenth, whole } from "./words.js";

const things = (count: number, measures: boolean) =>
  measures ? counted(count, "affirmation ou mesure", "affirmations et mesures") : statements(count);

export const results: Messages["results"] = {
  signed,
  tenth,
  signedTenth,
  title: (own) => (own ? "Où vous en êtes" : "Comment vous voyez cette personne"),
  shownTitle: (own) => (own ? "Où en est cette personne" : "Un regard sur cette personne"),
  none: "Il n’y a pas encore de réponse. Les résultats apparaissent ici dès la première, avec une fourchette qui montre ce qui reste ouvert.",
  begin: "Commencer l’évaluation",
  role: {
    self: "",
    peer: "Réponses d’un ou d’une collègue",
    report: "Réponses d’un membre de l’équipe",
    manager: "Réponses d’un ou d’une responsable",
  },
  changed: (day) => `dernière modification le ${day}`,
  group: (name) => `groupe : ${apart(name)}`,
  summary: (answered, applicable, excluded, measures) =>
    (answered === applicable
      ? `Tout est répondu : ${things(applicable, measures)}.`
      : `${whole(answered)} sur ${things(applicable, measures)} avec réponse. La fourchette montre de combien le reste pourrait déplacer chaque score.`) +
    (excluded > 0 ? ` ${whole(excluded)} sans objet.` : ""),
  nothingApplies: "Toutes les affirmations sont marquées sans objet : il n’y a rien à noter.",
  noMetrics:
    "Ce guide n’a pas de critères de réussite, donc pas de score global. Les réponses sont montrées par groupe.",
  overall: "Global",
  outOf: "sur 100",
  range: (low, high) => `${low} à ${high}`,
  overallRange: (low, high) => `Il se situe entre ${low} et ${high}, quelles que soient les réponses encore ouvertes.`,
  fixed: "Toutes les affirmations ont une réponse : seule une réponse modifiée peut le déplacer.",
  since: (day, before, delta) => `Le ${day}, il était de ${before} ; la différence est de ${delta}.`,
  sinceBetween: (low, high) => `Avec ce qui reste ouvert, la différence se situe entre ${low} et ${high}.`,
  noScore: {
    half: "Pas de score : moins de la moitié a une réponse",
    nothing: "Pas de score : tout est sans objet",
  },
  overallHalf: (low, high) =>
    `Il n’y a pas encore de score global : les critères de réussite qui ont un score portent moins de la moitié du poids. Quelles que soient les réponses encore ouvertes, il se situera entre ${low} et ${high}.`,
  missing: "–",
  quick: {
    text: "Ceci est la version courte : les affirmations des critères de réussite. La version complète demande aussi les mesures et les pratiques.",
    widen: "Continuer avec la version complète",
    widened: "Les mesures et les pratiques font maintenant partie de cette évaluation.",
  },
  handOver: {
    text: "Ce sont vos réponses au sujet d’une autre personne. Exportez le fichier et remettez-le à qui vous l’a demandé. Rien n’est envoyé automatiquement.",
    action: "Exporter le fichier",
  },
  rebased: {
    title: "Le guide a changé",
    check: (count) =>
      `${counted(count, "réponse a été donnée", "réponses ont été données")} pour une autre version du guide et ${plural(count, "n’a", "n’ont")} peut-être plus le même sens :`,
    checkAll: (count) =>
      `${plural(count, "La réponse a été donnée", `Les ${answers(count)} ont été données`)} pour une autre version du guide. Relisez une fois ; tout compte tel quel.`,
    orphaned: (count) =>
      `${counted(count, "réponse n’a", "réponses n’ont")} plus d’affirmation. ${plural(count, "Elle est conservée, mais ne compte", "Elles sont conservées, mais ne comptent")} nulle part :`,
  },
  chart: (low, high) => `Scores de ${low} à ${high}. Le tableau ci-dessous contient les mêmes chiffres.`,
  scale: "L’échelle",
  key: {
    score: "score",
    band: "ce que les réponses ouvertes pourraient changer",
    target: "objectif",
    last: (day) => day,
  },
  table: {
    caption: "La même chose en tableau",
    metric: "Critère de réussite",
    group: "Groupe",
    score: "Score",
    range: "Fourchette",
    coverage: "Couverture",
    answered: "Réponses",
    target: "Objectif",
    last: "Dernière fois",
    difference: "Différence",
    count: (answered, applicable) => `${whole(answered)} sur ${whole(applicable)}`,
    bounds: (low, high) => `${low} à ${high}`,
    compared: (day) =>
      `La dernière fois, c’est le ${day}. Les bornes qui suivent une différence ne supposent rien de ce qui reste ouvert. Les chiffres ne sont arrondis que pour la lecture.`,
    comparedQuick: (day) =>
      `La dernière fois, c’est le ${day}. L’une des deux évaluations est courte : la comparaison porte sur ce que les deux demandent, et les scores comparés peuvent différer de ceux affichés ici.`,
  },
  lenses: {
    title: (lenses) => (lenses === 2 ? "Deux angles" : "Trois angles"),
    about: "Chacun a son propre score : l’un ne compense pas l’autre.",
    caption: "Scores par angle, avec leur fourchette",
    outcomes: (own) => (own ? "Ce que vous obtenez" : "Ce qui est obtenu"),
    practices: (own) => (own ? "Ce que vous faites" : "Ce qui est fait"),
    readiness: (own) => (own ? "Ce que vous savez expliquer" : "Ce qui peut être expliqué"),
    unanswered: "sans réponse",
    nothing: "tout est sans objet",
    practise: "S’entraîner aux questions",
  },
  standing: {
    strengths: "Points forts",
    gaps: "Points faibles",
    noStrengths: "Aucune réponse n’est au-dessus du milieu de son échelle.",
    noGaps: "Aucune réponse n’est en dessous du milieu de son échelle.",
    more: (count) => `Et ${counted(count, "autre", "autres")}.`,
  },
  targets: {
    title: "Objectifs",
    about:
      "Un objectif est un niveau à viser. Il figure comme un trait dans le graphique, et le plan ne cite que ce qui est en dessous. Sans objectif, le plan vise le niveau le plus haut.",
    none: "Aucun objectif fixé",
    set: (count) => counted(count, "objectif fixé", "objectifs fixés"),
    noTarget: "Pas d’objectif",
  },
  steps: {
    title: (own) => (own ? "Ce qui vous ferait le plus avancer" : "Ce qui déplacerait le plus le score"),
    about: "Chaque étape est un niveau de plus pour une réponse ; celle qui apporte le plus vient en premier.",
    aboutLowest:
      "Chaque étape est un niveau de plus pour une réponse ; les réponses les plus basses viennent en premier.",
    shaped: "Les objectifs façonnent cette liste : ce qui a atteint le sien n’y figure pas.",
    move: (from, to) => `De « ${apart(from)} » à « ${apart(to)} »`,
    gain: (points, metric) => `${points} ${apart(metric)}`,
    overallGain: (points) => `${points} au global`,
    practiceGain: (points) => `${points} pour l’ensemble des pratiques`,
    read: "À lire :",
    practise: "s’entraîner à une question",
    rest: (count) => counted(count, "autre étape", "autres étapes"),
    none: "Tout ce qui a une réponse est au niveau le plus haut, ou a atteint son objectif.",
    unanswered: "Les étapes apparaissent dès la première affirmation évaluée.",
  },
  doubts: {
    title: "À regarder une seconde fois",
    about: (own) => (own ? "Pour vous seul : rien ici ne change un score." : "Rien ici ne change un score."),
    allTop: (count) =>
      `Les ${answers(count)} sont toutes au niveau le plus haut. L’entourage le verrait-il ainsi ? Et qu’aimeriez-vous malgré tout voir changer ?`,
    straightLine: (count) =>
      `Les ${answers(count)} sont toutes au même niveau. Est-ce vraiment si uniforme, ou une seconde lecture en distinguerait-elle certaines ?`,
    unsupported: (count) =>
      `${counted(count, "réponse au niveau le plus haut est", "réponses au niveau le plus haut sont")} sans note. Qu’avez-vous vu qui ${plural(count, "l’appuie", "les appuie")} ?`,
    excluded: (count, metric) =>
      `${counted(count, "affirmation", "affirmations")} sous ${apart(metric)}, plus d’un tiers, ${plural(count, "est marquée", "sont marquées")} sans objet. Quelqu’un d’autre en répond-il ?`,
    excludedSomewhere: (count) =>
      `${counted(count, "affirmation", "affirmations")}, plus d’un tiers d’un critère de réussite, ${plural(count, "est marquée", "sont marquées")} sans objet. Quelqu’un d’autre en répond-il ?`,
    evidenced: (share) => `Des notes appuient ${share} du score global.`,
    more: (count) => `Et ${counted(count, "autre", "autres")}`,
  },
  why: {
    title: "Pourquoi chaque score est ce qu’il est",
    about:
      "La part d’une réponse est ce qu’elle apporte au score ; sa marge est ce qu’elle apporterait au niveau le plus haut. Les chiffres sont arrondis ; leurs sommes ne le sont pas.",
    item: "Affirmation",
    answer: "Réponse",
    weight: "Poids",
    share: "Part",
    headroom: "Marge",
    together: "Ensemble",
    covered: points,
    notApplicable: "sans objet",
    open: "ouverte",
    half: (share, low, high) =>
      `Les réponses données portent ${share} du poids. Un score ne vaut pour le tout qu’à partir de la moitié : il n’y en a donc pas encore. Quelles que soient les réponses encore ouvertes, il se situera entre ${low} et ${high}.`,
    nothing: "Ici tout est sans objet : il n’y a rien à noter.",
    sums: (score, rest) =>
      `La somme des parts est le score, ${score} ; celle des marges, ce qui manque jusqu’à 100, ${rest}.`,
    band: (low, high) =>
      `Si tout ce qui est ouvert se révélait au plus bas, le score serait de ${low} ; au plus haut, de ${high}.`,
  },
  groups: {
    title: "Par groupe",
    measures: "Mesures",
    practices: "Pratiques",
    topics: "Thèmes et leurs questions",
  },
  notice: {
    title: "Pour réfléchir, non pour sélectionner",
    text: (own) =>
      `${own ? "La façon dont on s’évalue soi-même ne concorde" : "La façon dont on s’évalue soi-même et les uns les autres ne concorde"} que faiblement avec la qualité du travail : dans les études sur l’autoévaluation, la corrélation est d’environ 0,29 ` +
      "(Mabe et West, 1982). Servez-vous de ces chiffres pour réfléchir et pour échanger, non pour choisir, payer ou promouvoir quelqu’un.",
  },
  keep: {
    title: (own) => (own ? "Vos réponses" : "Ces réponses"),
    export: "Exporter",
    exportHint: "Le fichier contient tout, notes comprises. Il peut être réimporté ici, sur n’importe quel appareil.",
    markdown: "Markdown",
    csv: "CSV des réponses",
    csvMetrics: "CSV des scores",
    xapi: "Déclarations xAPI",
    copy: "Copier le Markdown",
    print: "Imprimer",
    others: "Pour d’autres yeux :",
    withNotes: "avec les notes",
    reminder:
      "Ce navigateur peut effacer ce qu’il garde pour ce site, quand la place manque ou après des semaines sans visite. Un fichier, lui, vous reste.",
    bringIn: "Un fichier d’un autre appareil s’ajoute à ce qui est ici. Rien n’est remplacé.",
    import: "Importer",
    begin: "Commencer une nouvelle évaluation",
    beginHint: (own) =>
      own ? "L’actuelle est conservée et devient la « dernière fois »." : "L’actuelle est conservée.",
    back: "Revenir à la précédente",
    begun: "Une nouvelle évaluation est commencée. La précédente est conservée.",
    reopened: "L’évaluation précédente est de nouveau ouverte.",
    eraseAll: "Effacer toutes les réponses à ce guide",
    undo: "Annuler",
    exported: (name) => `Exporté sous ${name}.`,
    copied: "Copié.",
    copyByHand:
      "Ce navigateur ne laisse pas les pages copier. Le texte est sélectionné ci-dessous : copiez-le au clavier.",
    text: "Le texte à copier",
    imported: (count) => `Importé : ${answers(count)}, dans une nouvelle évaluation, maintenant ouverte.`,
    merged: (count) =>
      `Importé : ${answers(count)}, en fusion avec la copie présente ici ; la réponse la plus récente l’emporte.`,
    erased: "Tout est effacé.",
    restored: "Tout est comme avant.",
    confirmErase: (assessments) =>
      `Effacer ${plural(assessments, "l’évaluation", `les ${whole(assessments)} évaluations`)} de ce guide, et ce qui est retenu de l’entraînement ?`,
    confirmEraseHint: "Vous pouvez l’annuler tant que vous n’avez ni répondu de nouveau ni quitté la page.",
    erase: "Effacer",
    keep: "Conserver",
    confirmPart: (found) =>
      plural(found, "Importer la seule réponse lisible ?", `Importer les ${whole(found)} réponses lisibles ?`),
    importAnyway: "Importer",
    cancel: "Annuler",
    refused: "Ce fichier ne peut pas être importé",
    partly: "Une partie de ce fichier est inutilisable :",
    untouched: "Ce qui est enregistré ici n’a pas été touché.",
    kept: "Une partie de ce qui est enregistré ici ne correspond pas à ce guide. C’est conservé, mais ne compte nulle part.",
  },
  shown: {
    failed: "Ces réponses ne peuvent pas être affichées",
    partly: "Certaines de ces réponses ne correspondent pas à ce guide et ne comptent nulle part.",
  },
  share: {
    title: "Partager par lien",
    about:
      "Le lien lui-même contient les réponses, derrière son #, que les navigateurs n’envoient à aucun serveur. Qui a le lien peut les lire.",
    make: "Créer un lien",
    making: "Création du lien…",
    withNotes: "Avec les notes et le nom de l’évaluation",
    holds: "Ce que contient le lien",
    guide: "Guide",
    rater: "Qui évalue",
    raters: {
      self: "une autoévaluation",
      peer: "le regard d’un ou d’une collègue",
      report: "le regard d’un membre de l’équipe",
      manager: "le regard d’un ou d’une responsable",
    },
    answers: "Réponses",
    overall: "Score global",
    notes: "Notes",
    notesLeftOut: (count) => (count === 0 ? "aucune" : `aucune : ${counted(count, "omise", "omises")}`),
    notesIn: (count) => (count === 0 ? "aucune" : whole(count)),
    targets: "Objectifs",
    name: "Nom",
    size: "Taille",
    sizeOf: (kilobytes) => `${kilobytes} Ko sur 8 Ko au plus`,
    link: "Le lien",
    copy: "Copier le lien",
    copied: "Le lien est copié.",
    copyByHand: "Ce navigateur ne laisse pas les pages copier. Le lien est sélectionné : copiez-le au clavier.",
    failed: "Ce lien ne peut pas être créé",
    refusals: { "too-large": "Le lien serait trop long. Laissez de côté les notes, ou exportez le fichier." },
  },
};
