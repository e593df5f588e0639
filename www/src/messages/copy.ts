import { copyWords as english } from "./en/copy.js";
import { inLanguage } from "./spoken.js";

export const copyWords = inLanguage("copyWords", english);
