import type { Messages } from "../en/catalogue.js";
import { apart } from "../formats.js";
import { counted, list } from "./words.js";

export const guide: Messages["guide"] = {
  contents: "Sommaire",
  top: "Retour en haut",
  informs: "Contribue à",
  learnFrom: "Pour apprendre",
  practices: "Pratiques",
  framework: "Trame",
  practise: "S’entraîner à cette question",
  rate: "Évaluer ces affirmations",
  of: (name) => ` : ${name}`,
  levels: (count) => `${counted(count, "niveau", "niveaux")}, du plus bas au plus haut`,
  scale: (names) => `Niveaux : ${list(names.map(apart))}.`,
};
