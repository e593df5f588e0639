import type { Messages } from "../en/catalogue.js";
import { apart } from "../formats.js";
import { answers, counted, plural, statements, whole } from "./words.js";

const SURE = { low: "faible", medium: "moyenne", high: "élevée" } as const;

const characters = (count: number) => counted(count, "caractère", "caractères");

export const assessment: Messages["assessment"] = {
  place: (page, pages) => `${whole(page)} sur ${whole(pages)}`,
  question: (number, total) => `Affirmation ${whole(number)} sur ${whole(total)}`,
  checkAgain: "à revoir",
  progress: (responded, total, notApplicable) =>
    `${whole(responded)} sur ${whole(total)} avec réponse${notApplicable > 0 ? `, dont ${whole(notApplicable)} sans objet` : ""}`,

  notApplicable: (self) => (self ? "Sans objet pour moi" : "Sans objet"),
  clear: "Effacer la réponse",
  cleared: "Réponse effacée.",
  of: (statement) => ` : ${statement}`,

  addEvidence: "Ajouter des faits ou une certitude",
  noted: (note, confidence) => {
    if (confidence === undefined) {
      return "Faits";
    }
    return note ? `Faits, certitude ${SURE[confidence]}` : `Certitude ${SURE[confidence]}`;
  },
  unsaved: "Faits : texte trop long, non enregistré",
  evidenceHint: "Qu’avez-vous vu qui appuie cette réponse ? Cela reste avec vos réponses.",
  characters: (used, most) => `${whole(used)} sur ${characters(most)}`,
  tooLong: (over) => `Trop long de ${characters(over)} : ce texte n’est enregistré qu’une fois raccourci.`,

  sure: "À quel point cette réponse est-elle certaine ?",
  sureHint: "Facultatif. Cela ne change aucun score, mais montre quelles réponses méritent un second regard.",
  sureness: { low: "Peu", medium: "Moyennement", high: "Très" },
  sureClear: "Effacer la certitude",
  sureCleared: "Certitude effacée.",

  back: (name) => `Retour : ${apart(name)}`,
  next: (name) => `Suite : ${apart(name)}`,
  toReview: "Suite : relire vos réponses",
  toResults: "Voir vos résultats",
  soFar: "Résultats à ce stade",

  contents: "Toutes les pages",
  pages: "Pages de l’évaluation",
  pageState: (responded, total) => `${whole(responded)} sur ${whole(total)}`,

  errors: {
    title: (count) =>
      plural(
        count,
        "Un texte est trop long pour être enregistré",
        `${whole(count)} textes sont trop longs pour être enregistrés`,
      ),
    over: (over) => ` : trop long de ${characters(over)}`,
    kept: "Ce qui est écrit reste dans son champ jusqu’à la fermeture de cette page, et est enregistré dès que c’est assez court.",
    goOn: "Continuer sans enregistrer",
  },

  review: {
    title: "Relisez vos réponses",
    back: "Retour à la vue d’ensemble",
    nothing: "Il n’y a pas encore de réponse. Vous pouvez voir les résultats à tout moment ; ils disent ce qui manque.",
    open: (open, total) =>
      `${whole(open)} sur ${statements(total)} ${plural(open, "est", "sont")} sans réponse. Vous pouvez en rester là : les résultats montrent ce que cela pourrait changer.`,
    all: (total) => plural(total, "L’unique affirmation a sa réponse.", `Les ${statements(total)} ont leur réponse.`),
    notApplicable: (count) => `${whole(count)} sans objet`,
    complete: "Tout est répondu",
    question: (number) => `Affirmation ${whole(number)} : `,
    rest: (count) => `et ${counted(count, "autre", "autres")}`,
    more: (count) =>
      `Le guide contient ${counted(count, "autre affirmation", "autres affirmations")}, sur les pratiques et les mesures. Elles donnent une image plus complète et peuvent rester sans réponse.`,
    addMore: "Ajouter les pratiques et les mesures",
  },

  views: {
    peer: "Vous répondez en tant que collègue : comment voyez-vous le travail de cette personne ?",
    report: "Vous répondez en tant que membre de son équipe : comment voyez-vous le travail de cette personne ?",
    manager: "Vous répondez en tant que responsable de cette personne : comment voyez-vous son travail ?",
  },
  viewEvidence: "Les faits aident : dites ce que vous avez vu, pour que l’on vous comprenne.",
  group: (name) => `Groupe : ${apart(name)}`,

  changed: {
    title: "Le guide a changé depuis vos réponses",
    check: (count) =>
      `${plural(count, "Votre réponse est conservée", `Vos ${answers(count)} sont conservées`)}. Les affirmations n’ont peut-être plus le même sens : regardez celles marquées « à revoir ».`,
    orphaned: (count) =>
      `${answers(count)} ${plural(count, "porte", "portent")} sur des affirmations que le guide n’a plus. ${plural(count, "Elle est conservée dans votre fichier et ne compte", "Elles sont conservées dans votre fichier et ne comptent")} nulle part :`,
    done: "C’est revu",
    close: "Fermer cet avis",
  },
  unloaded: {
    text: "Vos réponses sont conservées, mais aucun score ne peut encore être affiché : une partie de cette page n’a pas pu être chargée.",
    retry: "La charger à nouveau",
  },
  problems: (count) =>
    `${counted(count, "entrée de cette évaluation est inutilisable", "entrées de cette évaluation sont inutilisables")}. Ce qui était enregistré reste tel quel :`,
  unreadable: (count) =>
    plural(
      count,
      "Une évaluation enregistrée ici n’est pas lisible par cette version. Elle reste telle quelle.",
      `${whole(count)} évaluations enregistrées ici ne sont pas lisibles par cette version. Elles restent telles quelles.`,
    ),

  paper: {
    date: "Date :",
    evidence: "Faits :",
    sure: "Certitude :",
  },
  nothingToRate: "Ce guide n’a pas d’affirmations à évaluer.",
  nothingQuick: "Ce guide n’a pas d’affirmations sous des critères de réussite.",
};
