import type { Catalogue } from "../catalogue.js";
import { apart } from "../formats.js";
import { list, whole } from "./words.js";

export const embed: Catalogue["embed"] = {
  title: "Sur votre propre page",
  lede: "Trois façons, et aucune ne demande de serveur : un élément, un cadre ou un fichier unique.",
  way: "Comment",
  ways: {
    element: "Élément : une balise, pour les pages dont vous écrivez le HTML",
    frame: "Cadre : pour les wikis qui n’autorisent pas les scripts",
    file: "Fichier unique : à envoyer, ou à ouvrir sans réseau",
  },
  view: "Quoi",
  views: {
    assessment: "L’évaluation, avec ses résultats",
    results: "Les résultats",
    practice: "L’entraînement",
    guide: "Le guide",
  },
  mode: "Ce qui est demandé",
  modes: {
    "": "Ce que la personne a choisi",
    quick: "Les affirmations seules",
    full: "Aussi les pratiques et les mesures",
  },
  store: "Où les réponses sont gardées",
  stores: {
    default: "Sur l’appareil de la personne",
    none: "Nulle part : perdues à la fermeture de la page",
  },
  theme: "Couleurs",
  themes: { auto: "Celles de l’appareil", light: "Claires", dark: "Sombres" },
  lang: "Langue des boutons, si ce n’est pas celle de la page",
  langHint: (tags) => `Un code de langue, parmi ${list(tags)}.`,
  src: "Adresse de votre propre guide",
  srcHint: "Vide pour le guide intégré. Un chemin sur votre site, comme guides/my-guide.md.",
  parent: "Origine de la page autour du cadre",
  parentHint:
    "Par exemple https://wiki.example. Avec elle, le cadre prend la hauteur de ce qu’il montre ; sans elle, la hauteur est fixe.",
  parentRefused:
    "Ce n’est pas une origine, la hauteur reste donc fixe. Schéma et hôte seulement, comme https://wiki.example.",
  results: "Scores",
  resultsChoices: { "": "Restent dans le cadre", ask: "Demandés ; la personne décide" },
  code: "Code à copier",
  elementAbout:
    "Copiez le dossier dist du paquet sur votre site, ici sous /leadmark, et collez ceci à l’endroit où l’élément doit figurer. Avec une Content-Security-Policy, script-src a besoin de 'wasm-unsafe-eval'.",
  frameAbout:
    "Le cadre montre une page de ce site. Les navigateurs séparent ce qui est répondu dans un cadre selon le site qui le montre. Les guides ne sont pris que sur ce site.",
  frameScript:
    "Le script prend la hauteur de ce cadre et de personne d’autre. Là où les scripts ne sont pas permis, omettez-le.",
  resultsAbout:
    'Si la personne accepte, la page autour reçoit un message, { type: "leadmark-results", scorecard } ; vérifiez que son origine est ce site.',
  frameTitle: {
    assessment: "Autoévaluation",
    results: "Résultats de l’autoévaluation",
    practice: "Entraînement aux entretiens",
    guide: "Guide",
  },
  fileAbout:
    "Un fichier HTML qui contient tout : le guide, le calcul des scores, les polices du système. Il se fait sur votre machine, en ligne de commande :",
  fileAfter: "Il peut être envoyé par courriel, déposé sur un partage et ouvert depuis le disque.",
  preview: "Aperçu",
  previewAbout: "C’est l’élément lui-même. Rien de ce que vous y répondez n’est gardé.",
  previewNoSrc: "Votre propre guide n’est pas montré ici : il est pris là où vous placez le code.",
};

const VIEWS: Readonly<Record<string, string>> = {
  assessment: "Évaluation",
  results: "Résultats",
  practice: "Entraînement",
  guide: "Guide",
};

export const frame: Catalogue["frame"] = {
  title: (view) => `${VIEWS[view] ?? view} – Leadmark`,
  refused: "Ceci ne peut pas être affiché ici",
  view: (given, known) => `Il n’y a pas ici de vue « ${apart(given)} ». Les vues sont : ${list(known)}.`,
  address: (given) =>
    `L’adresse du guide, « ${apart(given)} », n’en est pas une. Indiquez un chemin sur ce site, comme my-guide.md.`,
  elsewhere: (given, here) =>
    `Le guide de « ${apart(given)} » n’est pas affiché : dans un cadre, seuls les guides de ${here} sont pris. Placez le guide à côté de cette page, ou utilisez l’élément sur une page à vous.`,
  unknown: (name, given, known) =>
    `L’adresse de ce cadre dit ${name}=${apart(given)}, qui n’est pas connu et ne change rien. Sont connus : ${list(known)}.`,
  noScores: (view, scored) =>
    `L’adresse de ce cadre dit results=ask, mais la vue « ${view} » n’a pas de scores. En ont : ${list(scored)}.`,
  nobodyToTell:
    "L’adresse de ce cadre dit results=ask, mais non qui le demande. Ajoutez parent= et l’origine de la page autour, comme parent=https://wiki.example.",
  noOrigin: (given) =>
    `L’adresse de ce cadre dit parent=${apart(given)}, qui n’est pas une origine ; rien n’est dit à la page autour. Une origine s’écrit comme https://wiki.example.`,
  otherParent: (given, origin) =>
    `L’adresse de ce cadre dit parent=${apart(given)}, mais la page autour est sur ${origin} ; rien ne lui est dit.`,
  askTitle: "Vos scores",
  ask: (origin) => `La page autour de celle-ci, ${origin}, demande vos scores.`,
  askAbout:
    "Si vous acceptez, ceci lui est envoyé, une fois. Vos notes ne le sont pas. Ce qu’il en advient là-bas, seule cette page peut le dire.",
  overall: "Global",
  score: (score) => (score === null ? "pas de score" : `${whole(score)} sur 100`),
  levels: "De combien le reste pourrait déplacer chaque score, vos objectifs, et le niveau choisi pour chaque élément",
  exactly: "Exactement ce qui serait envoyé",
  yes: "Envoyer mes scores",
  no: "Ne pas les envoyer",
  sent: (origin) => `Vos scores ont été envoyés à ${origin}.`,
  notSent: "Rien n’a été envoyé.",
};
