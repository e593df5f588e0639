import { own as english } from "./en/own.js";
import { inLanguage } from "./spoken.js";

export const own = inLanguage("own", english);
