/** What the page says around its views, and in those that are small. */

import type { Catalogue } from "../catalogue.js";
import { apart } from "../formats.js";
import { counted, day, list, whole } from "./words.js";

const statements = (count: number) => counted(count, "affirmation", "affirmations");
const minutes = (count: number) => counted(count, "minute", "minutes");
const findings = (count: number) => counted(count, "autre constat", "autres constats");

export const page: Catalogue["page"] = {
  title: (...parts) => [...parts, "Leadmark"].join(" – "),
  views: {
    start: "Accueil",
    assess: "Évaluer",
    invited: "Réponses demandées",
    results: "Résultats",
    practice: "Entraînement",
    guide: "Guide",
    history: "Historique",
    compare: "Comparer",
    team: "Équipe",
    embed: "Intégrer",
    own: "Votre propre guide",
    shared: "Résultats partagés",
    missing: "Introuvable",
    failed: "Non chargé",
  },
  language: "Langue",
  review: "Relecture",
  loading: "Chargement…",
  notLoaded: {
    title: "Cette partie n’a pas pu être chargée",
    text: "Êtes-vous hors ligne ? Ce que vous avez répondu n’a pas été touché.",
    retry: "Réessayer",
  },
  missing: {
    title: "Il n’y a rien à cette adresse",
    text: "L’adresse est peut-être tronquée ou mal saisie.",
    toStart: "Aller à l’accueil",
  },
  guideInUse: (title) => `Votre guide : ${apart(title)}`,
  guideUnusable:
    "Le guide que vous avez ouvert ici n’est pas utilisable par cette version ; c’est donc le guide intégré qui est affiché.",
  guideUnusableLink: "Corriger votre guide",
};

export const start: Catalogue["start"] = {
  quick: (count, time) => `${statements(count)}, environ ${minutes(time)}`,
  full: (items, time) => `${counted(items, "élément", "éléments")}, environ ${minutes(time)}`,
  statements,
  resume: "Reprendre là où vous en étiez",
  resumeState: (answered, asked, changed) =>
    `${whole(answered)} sur ${whole(asked)} avec réponse, dernière modification le ${day(changed)}`,
  anew: "Commencer une nouvelle évaluation",
  anewHint: "l’actuelle reste dans votre historique",
};

export const copyWords: Catalogue["copyWords"] = {
  copy: "Copier",
  copied: "Copié.",
  selected: "Le texte est sélectionné : appuyez sur Ctrl ou Cmd et C pour le copier.",
};

export const fileWords: Catalogue["fileWords"] = {
  choose: "Choisir des fichiers",
  chooseFolder: "Choisir un dossier",
  drop: { one: "ou déposez-le ici", many: "ou déposez-les ici" },
  tooLarge: (most) =>
    `Le fichier dépasse ${whole(most / 1024 / 1024)} Mo, plus qu’il n’en faut à n’importe quel ensemble d’évaluations`,
  more: (count) => `${findings(count)} dans ce fichier`,
  line: (line) => `Ligne ${whole(line)}`,
  otherGuide: (theirs, ours) =>
    `Ces réponses portent sur le guide « ${apart(theirs)} » ; le guide utilisé est « ${apart(ours)} ». Ouvrez d’abord cet autre guide, puis apportez le fichier`,
  refused: (name) => `${apart(name)} est inutilisable`,
  partly: (name) => `Une partie de ${apart(name)} est inutilisable`,
  untouched: "Ce qui est enregistré ici n’a pas été touché.",
  nothingFound: "Il n’y avait pas de fichier dans ce qui a été déposé.",
};

export const offline: Catalogue["offline"] = {
  ready: "Une version plus récente de cette page est prête.",
  use: "L’utiliser maintenant",
  unsaved:
    "Quelque chose sur cette page n’est pas enregistré, et la version plus récente commencerait sans cela. Enregistrez-le ou copiez-le d’abord.",
  anyway: "L’utiliser quand même",
};

export const invited: Catalogue["invited"] = {
  title: {
    self: "",
    peer: "On vous demande de répondre en tant que collègue",
    report: "On vous demande de répondre en tant que membre de l’équipe",
    manager: "On vous demande de répondre en tant que responsable",
  },
  about: {
    peer: "Une personne qui travaille avec vous au même niveau aimerait savoir comment vous voyez son travail.",
    report: "Une personne qui vous dirige aimerait savoir comment vous voyez son travail.",
    manager: "Une personne que vous dirigez aimerait savoir comment vous voyez son travail.",
  },
  group: (name) => `Le groupe indiqué est ${apart(name)}.`,
  what: "Vous évaluez cette personne selon les mêmes affirmations que celles qu’elle utilise pour elle-même. Une fois terminé, exportez le fichier sous « Résultats » et renvoyez-le-lui. Rien n’est envoyé automatiquement.",
  apart: "Vos propres réponses, si vous en avez ici, restent à part et ne sont pas mêlées à celles-ci.",
  own: "Vous avez ici des réponses personnelles en cours. Elles sont mises de côté telles quelles, et vous les retrouverez dans votre historique.",
  begin: "Commencer",
  resume: "Continuer avec ces réponses",
  underWay: "Vous avez déjà commencé.",
  anew: "Recommencer",
  not: "Pas maintenant",
  badTitle: "Ce lien est incomplet",
  badRole: (role) =>
    `Il demande des réponses dans le rôle « ${apart(role)} », qui n’existe pas : les rôles sont peer, report et manager. Redemandez le lien.`,
  badGroup: (most) => `Le nom de son groupe dépasse ${counted(most, "caractère", "caractères")}. Redemandez le lien.`,
  otherGuideTitle: "Ce lien concerne un autre guide",
  otherGuide: (theirs, ours) =>
    `Il porte sur le guide « ${apart(theirs)} », et le guide utilisé ici est « ${apart(ours)} ». Il vous faut le fichier de cet autre guide, à demander à la personne qui vous a envoyé le lien.`,
  openOwn: "Ouvrez cet autre guide",
  thenAgain: "d’abord, puis de nouveau ce lien.",
};

export const own: Catalogue["own"] = {
  title: "Votre propre guide",
  lede: "Ouvrez un guide écrit en Markdown, ou collez-en un. Il est lu ici au fil de la saisie et, comme vos réponses, ne quitte pas ce navigateur.",
  file: "Ouvrir un fichier .md",
  label: "Le texte du guide",
  hint: "Il suffit d’un titre contenant « success metrics », d’un titre ### par critère et, dessous, d’une liste d’affirmations.",
  findingsTitle: "Ce qui a été constaté",
  empty: "Les constats apparaissent ici dès qu’il y a un texte.",
  clean: "Rien à corriger.",
  summary: (errors, warnings, notes) =>
    list([
      ...(errors > 0 ? [counted(errors, "erreur", "erreurs")] : []),
      ...(warnings > 0 ? [counted(warnings, "avertissement", "avertissements")] : []),
      ...(notes > 0 ? [counted(notes, "remarque", "remarques")] : []),
    ]),
  severity: { error: "Erreur", warning: "Avertissement", note: "Remarque" },
  at: (severity, place) => `${severity}, ${place}`,
  place: (line, column) => `ligne ${whole(line)}, colonne ${whole(column)}`,
  more: (count) => `${findings(count)} : corrigez d’abord quelques-uns de ceux-ci.`,
  countsTitle: "Ce qu’il contient",
  counts: {
    metrics: (count) => counted(count, "critère de réussite", "critères de réussite"),
    indicators: statements,
    practices: (count) => counted(count, "pratique", "pratiques"),
    measures: (count) => counted(count, "mesure", "mesures"),
    domains: (count) => counted(count, "domaine", "domaines"),
    topics: (count) => counted(count, "thème", "thèmes"),
    questions: (count) => counted(count, "question", "questions"),
    points: (count) => counted(count, "point des trames", "points des trames"),
  },
  use: "Utiliser ce guide",
  unusable: (place) => `Ce guide n’est pas utilisable tant qu’il contient une erreur : ${place}.`,
  inUse: (title) =>
    `${apart(title)} est maintenant utilisé sur cette page. Les réponses aux autres guides sont conservées, chacune avec le sien.`,
  notKept: "Ce navigateur refuse de le garder : il est donc utilisé jusqu’à la fermeture de cette page.",
  start: "Aller à l’accueil",
  back: "Revenir au guide intégré",
  isBack: "Le guide intégré est de nouveau utilisé. Votre texte reste ici jusqu’à la fermeture de cette page.",
  tooLarge: (bytes, most) =>
    `Le fichier fait ${whole(bytes / 1024 / 1024)} Mo, plus que les ${whole(most / 1024 / 1024)} Mo permis à un guide.`,
  notText: "Le fichier n’est pas du texte en UTF-8. Enregistrez-le en UTF-8 et rouvrez-le.",
};

export const shared: Catalogue["shared"] = {
  title: "Résultats partagés",
  about: (changed) =>
    `Quelqu’un les a partagés avec vous par un lien. Leur dernière modification date du ${day(changed)}. Ils sont affichés ici et ne sont pas enregistrés.`,
  named: (name) => `Ils s’appellent ${apart(name)}.`,
  keep: "Garder une copie",
  keepHint: "Elle s’ajoute à votre historique, à côté de vos propres réponses et séparée d’elles.",
  kept: "Une copie est dans votre historique.",
  toHistory: "Aller à votre historique",
  undo: "Annuler",
  undone: "La copie est retirée.",
  refusedTitle: "Ce lien n’est pas lisible",
  askAgain: "Redemandez le lien, ou le fichier.",
  refusals: {
    "bad-link": "Le lien est tronqué ou modifié. Copiez-le à nouveau, ou demandez le fichier.",
    "later-version": "Ce lien vient d’une version plus récente. Rechargez la page, ou demandez le fichier.",
    "too-large": "Le lien est trop long. Demandez le fichier.",
  },
  damaged: "Il a peut-être été tronqué à l’envoi.",
  otherGuide: (theirs, ours) =>
    `Ce sont des réponses au guide « ${apart(theirs)} », et le guide utilisé ici est « ${apart(ours)} ».`,
  openOwn: "Ouvrez cet autre guide",
  thenAgain: "d’abord, puis de nouveau ce lien.",
  partly: "Une partie ne correspond pas à ce guide et a été laissée de côté :",
};
