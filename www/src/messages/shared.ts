import { shared as english } from "./en/shared.js";
import { inLanguage } from "./spoken.js";

export const shared = inLanguage("shared", english);
