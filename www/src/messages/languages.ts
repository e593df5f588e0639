import type { Catalogue } from "./catalogue.js";
import type { FindingWords } from "./guide-findings.js";

/** A language of the page, besides English. */
interface Language {
  /** What it calls itself. */
  readonly name: string;
  load(): Promise<{ readonly catalogue: Catalogue }>;
  /** Loads what findings about a guide say: many words, which one view needs. */
  findings(): Promise<{ readonly findings: FindingWords }>;
}

/** The languages that this page brings along, which it speaks before any that the browser prefers: a single file may have one. */
export const carried: readonly string[] = [];

/** The languages besides English, by their BCP 47 tags, as the menu lists them. */
export const languages: Readonly<Record<string, Language>> = {
  de: {
    name: "Deutsch",
    load: () => import("./de/catalogue.js"),
    findings: () => import("./de/findings.js"),
  },
  ar: {
    name: "العربية",
    load: () => import("./ar/catalogue.js"),
    findings: () => import("./ar/findings.js"),
  },
  es: {
    name: "Español",
    load: () => import("./es/catalogue.js"),
    findings: () => import("./es/findings.js"),
  },
  fr: {
    name: "Français",
    load: () => import("./fr/catalogue.js"),
    findings: () => import("./fr/findings.js"),
  },
  ja: {
    name: "日本語",
    load: () => import("./ja/catalogue.js"),
    findings: () => import("./ja/findings.js"),
  },
};
