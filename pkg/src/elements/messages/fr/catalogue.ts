/**
 * French, with "vous". What the words of design.md are called, here and on the page:
 *
 * assessment évaluation, guide guide, statement affirmation, success metric critère de réussite, indicator indicateur,
 * practice pratique, measure mesure, level niveau, score score, band fourchette, target objectif, plan plan, step étape,
 * confidence certitude, evidence faits, note note, rater personne qui évalue, peer collègue, report membre de l'équipe,
 * manager responsable, lens angle, coverage couverture, readiness préparation, framework trame, point point, headroom marge.
 *
 * A narrow space that does not break stands before ; ? and within « », a wide one before the colon.
 */

import type { Messages } from "../en/catalogue.js";
import { assessment } from "./assessment.js";
import { guide } from "./guide.js";
import { practice } from "./practice.js";
import { results } from "./results.js";
import { day, percent, whole } from "./words.js";

export const catalogue: Messages = {
  lang: "fr",
  direction: "ltr",

  points: whole,
  share: percent,
  day,

  loading: "Chargement du guide…",
  slow: {
    text: "Le guide est encore en chemin. C’est plus long que d’habitude.",
    retry: "Réessayer",
  },
  failed: {
    title: "Cette évaluation ne peut pas être affichée",
    retry: "Réessayer",
    code: (code) => `Code : ${code}`,
  },
  errors: {
    "guide-unavailable": "Le guide n’a pas pu être chargé. Vérifiez la connexion et l’adresse.",
    "wasm-unavailable":
      "Le programme (WebAssembly) n’a pas pu être chargé, ou cette page ne le laisse pas s’exécuter. Vérifiez la connexion.",
    "too-large": "Le guide dépasse 4 Mo.",
    "unusable-guide": "Le guide a une erreur et est inutilisable.",
    trapped: "Le programme s’est arrêté au milieu de son travail. Rechargez la page pour continuer.",
    internal: "Quelque chose a échoué qui ne devrait pas échouer.",
  },
  stopped: {
    title: "Quelque chose a échoué ici",
    kept: "Vos réponses n’en sont pas affectées :",
    reload: "Recharger la page",
  },
  saveFile: "Enregistrer un fichier",

  saved: {
    nowhere: "Rien à enregistrer pour l’instant",
    saving: "Enregistrement…",
    device: "Enregistré sur cet appareil",
    asked: "Non enregistré : conservé jusqu’à la fermeture de cette page",
    refused:
      "Non enregistré : ce navigateur refuse le stockage ici. Vos réponses restent jusqu’à la fermeture de cette page ; exportez-les pour les garder.",
    full: "Non enregistré : il n’y a plus de place sur cet appareil. Vos réponses restent jusqu’à la fermeture de cette page, et sont enregistrées dès qu’il y a de la place.",
    blocked:
      "Non enregistré : un autre onglet utilise une version plus ancienne de ce site. Fermez cet onglet, et vos réponses seront enregistrées ; elles restent jusqu’à la fermeture de cette page.",
    outdated:
      "Non enregistré : un autre onglet utilise une version plus récente de ce site. Enregistrez un fichier, puis rechargez cette page ; vos réponses restent jusque-là.",
    failed:
      "Non enregistré : le stockage de ce navigateur a échoué. Vos réponses restent jusqu’à la fermeture de cette page, et l’enregistrement est retenté automatiquement.",
  },

  unread: {
    title: "Vos réponses enregistrées ne peuvent pas encore être lues",
    why: {
      blocked:
        "Un autre onglet utilise une version plus ancienne de ce site et les retient. Fermez cet onglet, et cette page continuera d’elle-même.",
      outdated:
        "Un autre onglet utilise une version plus récente de ce site, qui les conserve autrement. Rechargez cette page pour continuer.",
      failed:
        "Le stockage de ce navigateur ne répond pas. Ce qui y est enregistré reste tel quel, et la lecture est retentée automatiquement.",
    },
    retry: "Réessayer",
    reload: "Recharger la page",
    goOn: "Continuer sans elles",
    goOnHint: "Ce que vous répondrez alors formera une évaluation à part, à côté de celles qui sont enregistrées.",
  },

  assessment,
  results,
  practice,
  guide,
};
