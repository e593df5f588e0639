import { invited as english } from "./en/invited.js";
import { inLanguage } from "./spoken.js";

export const invited = inLanguage("invited", english);
