import { frame as english } from "./en/frame.js";
import { inLanguage } from "./spoken.js";

export const frame = inLanguage("frame", english);
