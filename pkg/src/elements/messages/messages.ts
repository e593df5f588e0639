import { en, type Messages } from "./en.js";

export type { Messages } from "./en.js";

const catalogues: Readonly<Record<string, Messages>> = { en };

/** The catalogue for a BCP 47 tag: that of its language, else English. */
export function messagesFor(lang: string): Messages {
  return catalogues[lang.toLowerCase().split("-")[0] ?? ""] ?? en;
}
