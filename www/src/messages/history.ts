import { history as english } from "./en/history.js";
import { inLanguage } from "./spoken.js";

export const history = inLanguage("history", english);
