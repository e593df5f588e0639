import type { Catalogue } from "../catalogue.js";
import { cohortFigures, viewFigures } from "../team-figures.js";
import { counted, numbers, plural, range, whole } from "./words.js";

const assessments = (count: number) => counted(count, "évaluation", "évaluations");

export const team: Catalogue["team"] = {
  title: "Équipe",
  lede: "Placez les fichiers de plusieurs personnes côte à côte : comment les autres voient une personne, ou où en est un groupe.",
  stays:
    "Les fichiers restent sur cet appareil. Ils sont lus dans cette page, ne sont pas enregistrés, et disparaissent quand vous la quittez.",
  filesTitle: "Fichiers",
  choose: "Choisir des fichiers",
  read: (count, files) => `${assessments(count)} de ${counted(files, "fichier", "fichiers")}.`,
  readNothing: "Aucune évaluation n’a été trouvée dans ces fichiers.",
  none: "Pas encore de fichiers. Ce sont ceux que l’on exporte sous « Résultats ».",
  clear: "Retirer tous les fichiers",
  cleared: "Les fichiers ne sont plus dans cette page.",
  list: {
    summary: "Quels sont ces fichiers",
    columns: ["Fichier", "Rôle", "Groupe", "Réponses"],
    roles: { self: "Soi-même", peer: "Collègue", report: "Membre de l’équipe", manager: "Responsable" },
    noGroup: "–",
  },
  about: "De qui parlent-ils ?",
  raters: "D’une personne, vue par elle-même et par d’autres",
  cohort: "D’un groupe, chacun parlant de soi",

  ratersView: {
    title: "Comment les autres voient les choses",
    counts: (self, peers, reports, managers) =>
      `${self === 0 ? "Pas d’autoévaluation" : "Une autoévaluation"} ; collègues : ${whole(peers)} ; membres de l’équipe : ${whole(reports)} ; responsables : ${whole(managers)}.`,
    several: "De plusieurs autoévaluations, la plus récente est utilisée.",
    noSelf: "Sans le fichier de la personne elle-même, il n’y a pas d’écarts à montrer.",
    noOthers: "Ces fichiers ne contiennent que le regard de la personne elle-même. Interrogez les autres ci-dessous.",
    quick: "La comparaison porte sur les affirmations seules, car l’un des fichiers est une évaluation courte.",
    floorTitle: "Qui peut y être reconnu",
    floor:
      "Personne, sauf un ou une responsable. Ce que disent les autres se montre à partir de trois, pour chaque affirmation séparément ; collègues et membres de l’équipe ne se montrent à part que là où cela ne permet pas de déduire une ou deux personnes de l’autre catégorie. Le regard d’un ou d’une responsable se montre à partir d’une seule personne : il n’y en a qu’une, et on sait qui c’est. Faites un seul rapport quand tout le monde a répondu : deux rapports à un fichier près révéleraient ce que contenait ce fichier.",
    chart: "Soi-même et les autres par critère de réussite. Le tableau ci-dessous contient les mêmes chiffres.",
    keySelf: "soi-même",
    keyOthers: "les autres ensemble",
    metricsCaption: "Par critère de réussite : ce que la personne obtient",
    lenses: {
      practices: "Par critère de réussite : ce que la personne fait",
      readiness: "Par critère de réussite : ce que la personne sait expliquer",
    },
    itemsTitle: "Par affirmation",
    itemsAbout: "Les plus grands écarts d’abord.",
    itemsCaption: "Chaque affirmation à laquelle d’autres ont répondu",
    columns: ["", "Soi", "Autres", "Écart", "Accord", "Collègues", "Équipe", "Responsables"],
    metric: "Critère de réussite",
    item: "Affirmation",
    ...viewFigures(numbers),
    explain:
      "Les chiffres sont des points de 0 à 100. L’écart est soi moins les autres : au-dessus de 0, la personne se note plus haut. L’accord va de 0, les avis diffèrent comme au hasard, à 1, tout le monde dit la même chose. Un tiret : trop peu de personnes pour le montrer, ou personne n’a répondu.",
    nothingShown:
      "Rien ne peut encore être montré : moins de trois personnes, responsables non compris, ont répondu aux mêmes affirmations.",
  },

  cohortView: {
    title: "Où en est le groupe",
    counts: (count) => `${counted(count, "autoévaluation", "autoévaluations")}.`,
    notSelf: (count) =>
      plural(
        count,
        "Un fichier évalue quelqu’un d’autre et est laissé de côté.",
        `${whole(count)} fichiers évaluent quelqu’un d’autre et sont laissés de côté.`,
      ),
    floor: (floor) =>
      `Un chiffre n’est montré que s’il y a au moins ${counted(floor, "personne", "personnes")} derrière. Les groupes plus petits sont masqués, et d’autres avec eux, les plus petits d’abord, jusqu’à ce que ce qui est masqué ne puisse plus se déduire du reste.`,
    floorTitle: "Qui peut y être reconnu",
    tooFew: (count, floor) =>
      `${counted(count, "autoévaluation, c’est", "autoévaluations, c’est")} trop peu : les chiffres se montrent à partir de ${whole(floor)}.`,
    chart: "La moitié des personnes par critère de réussite. Le tableau ci-dessous contient les mêmes chiffres.",
    keyDot: "la personne du milieu",
    keyBand: "la moitié centrale des personnes",
    overall: "Global",
    caption: "Par critère de réussite : ce que l’on obtient",
    columns: ["Critère de réussite", "Personnes", "Moyenne", "Dispersion (sd)", "Moitié centrale", "Médiane", "Alpha"],
    ...cohortFigures(numbers),
    half: (low, high) => range(low, high, whole),
    alphaExplained:
      "L’alpha (de Cronbach) dit à quel point les affirmations d’un critère vont ensemble chez ces personnes ; à partir d’environ 0,7, on les lit d’ordinaire comme une seule chose.",
    distributionTitle: "Comment se répartissent scores et réponses",
    bandsCaption: "Scores globaux en dix tranches de dix points",
    band: (index) => (index === 9 ? "90 à 100" : `${whole(index * 10)} à moins de ${whole((index + 1) * 10)}`),
    bandColumn: "Points",
    peopleColumn: "Personnes",
    levelColumn: "Réponse",
    covered: (points) => counted(points, "point abordé", "points abordés"),
    groupsTitle: "Par groupe",
    groupsChart: "Global par groupe. Le tableau ci-dessous contient les mêmes chiffres.",
    groupsCaption: "Global par groupe",
    groupColumn: "Groupe",
    noGroup: "Aucun groupe indiqué",
    hiddenGroups: (groups, hidden) =>
      `${counted(groups, "groupe", "groupes")} (${assessments(hidden)} en tout) ${plural(groups, "n’est pas montré : il est trop petit ou en trahirait", "ne sont pas montrés : ils sont trop petits ou en trahiraient")} un petit.`,
    noGroups: "Aucun fichier n’indique de groupe.",
  },

  ask: {
    title: "Interroger les autres",
    about:
      "Un lien ouvre cette page à une autre personne et lui demande comment elle voit votre travail. Elle répond, exporte le fichier sous « Résultats » et vous le renvoie ; vous l’apportez ci-dessus. Le lien ne contient aucune de vos réponses.",
    role: "Cette personne est",
    roles: {
      peer: "Collègue : travaille avec vous au même niveau",
      report: "Membre de l’équipe : vous dirigez cette personne",
      manager: "Responsable : cette personne vous dirige",
    },
    group: "Groupe, si vous le souhaitez",
    groupHint: "Le nom d’une équipe, non d’une personne. Il figure dans son fichier.",
    mode: "À quoi elle répond",
    modes: { quick: "Les affirmations seules", full: "Aussi les pratiques et les mesures" },
    link: "Lien à envoyer",
    ownGuide:
      "Vous utilisez un guide à vous. Envoyez aussi son fichier : la personne l’ouvre d’abord sur cette page, puis le lien.",
    three:
      "Interrogez au moins trois collègues, ou trois membres de l’équipe : en dessous, rien de ce qu’ils disent n’est montré.",
  },
};
