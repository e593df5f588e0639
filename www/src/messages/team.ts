import { team as english } from "./en/team.js";
import { inLanguage } from "./spoken.js";

export const team = inLanguage("team", english);
