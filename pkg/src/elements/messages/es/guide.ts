import type { Messages } from "../en/catalogue.js";
import { apart } from "../formats.js";
import { counted, list } from "./words.js";

export const guide: Messages["guide"] = {
  contents: "Contenido",
  top: "Volver arriba",
  informs: "Contribuye a",
  learnFrom: "Para aprender",
  practices: "Prácticas",
  framework: "Esquema",
  practise: "Practicar esta pregunta",
  rate: "Evaluar estas afirmaciones",
  of: (name) => `: ${name}`,
  levels: (count) => `${counted(count, "nivel", "niveles")}, de menor a mayor`,
  scale: (names) => `Niveles: ${list(names.map(apart))}.`,
};
