import { fileWords as english } from "./en/files.js";
import { inLanguage } from "./spoken.js";

export const fileWords = inLanguage("fileWords", english);
