import type { FixedWords } from "../../fixed.js";

/** The sentences of index.html; what is in brackets is the link that the sentence has. */
export const fixed: FixedWords = {
  skip: "Aller au contenu",
  views: "Rubriques",
  begin: "Commencer l’évaluation",
  stop: ". ",
  beginAbout: "Ce que vous obtenez, par critère de réussite.",
  beginFull: "Commencer la version complète",
  beginFullAbout: "Avec les mesures que vous suivez et les pratiques que vous appliquez.",
  stays:
    "Rien de ce que vous répondez ne quitte ce navigateur. Vous pouvez vous arrêter à tout moment et reprendre plus tard.",
  rateTitle: "Ce que vous évaluez",
  rate: "Chaque critère de réussite a une page d’affirmations. Pour chacune, vous choisissez la ligne qui décrit la situation d’aujourd’hui, et vous pouvez noter ce que vous avez vu.",
  howTitle: "Comment évaluer",
  getTitle: "Ce que vous en retirez",
  get: "Un score pour chaque critère de réussite, avec une fourchette qui montre de combien les réponses encore ouvertes pourraient le déplacer. Un plan des prochaines étapes, chacune avec ce qu’elle apporterait. Des questions d’entretien pour vous entraîner, et [votre historique], pour voir ce qui a changé. Un fichier de vos réponses, à garder ou à rapporter.",
  noServer:
    "Il n’y a ni compte ni serveur. Vos réponses sont gardées par ce navigateur sur cet appareil, et vous pouvez les effacer à tout moment.",
  forTitle: "À quoi cela sert",
  for: "À la réflexion et à l’échange, non à la sélection. La façon dont on s’évalue soi-même ne concorde que faiblement avec la qualité du travail : dans les études, la corrélation est d’environ 0,29 (Mabe et West, 1982). Et les évaluations cessent d’être sincères dès qu’un poste ou une prime en dépend.",
  ownTitle: "Avec votre propre guide",
  own: "Le guide est un simple fichier texte. Écrivez-en un pour votre domaine et [ouvrez votre propre guide] ici : tout sur cette page fonctionne alors avec lui.",
  licence: "Leadmark est un logiciel libre, sous licence MIT ou Apache 2.0.",
};
