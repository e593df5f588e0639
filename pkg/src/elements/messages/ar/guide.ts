import type { Messages } from "../en/catalogue.js";
import { apart, counted, list } from "./words.js";

export const guide: Messages["guide"] = {
  contents: "المحتويات",
  top: "العودة إلى الأعلى",
  informs: "يسهم في",
  learnFrom: "للتعلّم",
  practices: "الممارسات",
  framework: "الإطار",
  practise: "التدرّب على هذا السؤال",
  rate: "تقييم هذه العبارات",
  of: (name) => `: ${apart(name)}`,
  levels: (count) =>
    `${counted(count, ["لا مستويات", "مستوى واحد", "مستويان", "# مستويات", "# مستوى", "# مستوى"])}، من الأدنى إلى الأعلى`,
  scale: (names) => `مستويات التقييم: ${list(names.map(apart))}.`,
};
