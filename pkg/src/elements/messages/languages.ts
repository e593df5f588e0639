import type { Messages } from "./en/catalogue.js";

/**
 * The languages besides English, which is built in: where the catalogue of each is, loaded when somebody reads in it. A
 * new language is a folder like these and a line here.
 */
export const languages: Readonly<Record<string, () => Promise<{ readonly catalogue: Messages }>>> = {
  de: () => import("./de/catalogue.js"),
  ar: () => import("./ar/catalogue.js"),
  es: () => import("./es/catalogue.js"),
  fr: () => import("./fr/catalogue.js"),
  ja: () => import("./ja/catalogue.js"),
};
