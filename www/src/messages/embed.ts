import { embed as english } from "./en/embed.js";
import { inLanguage } from "./spoken.js";

export const embed = inLanguage("embed", english);
