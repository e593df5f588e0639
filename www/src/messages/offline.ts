import { offline as english } from "./en/offline.js";
import { inLanguage } from "./spoken.js";

export const offline = inLanguage("offline", english);
