import type { Messages } from "../en/catalogue.js";
import { apart } from "../formats.js";
import { counted, list } from "./words.js";

export const guide: Messages["guide"] = {
  contents: "Inhalt",
  top: "Zum Seitenanfang",
  informs: "Trägt bei zu",
  learnFrom: "Dazu lernen",
  practices: "Praktiken",
  framework: "Gerüst",
  practise: "Diese Frage üben",
  rate: "Hierzu einschätzen",
  of: (name) => `: ${name}`,
  levels: (count) => `${counted(count, "Stufe", "Stufen")}, von niedrig bis hoch`,
  scale: (names) => `Stufen: ${list(names.map(apart))}.`,
};
