/** Languages that are written from right to left, by their first subtag. */
const RIGHT_TO_LEFT = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "ks",
  "ku",
  "nqo",
  "ps",
  "sd",
  "syr",
  "ug",
  "ur",
  "yi",
]);

/** The writing direction of a BCP 47 tag; no tag leaves it to the text. */
export function direction(lang: string | null): "ltr" | "rtl" | "auto" {
  if (lang === null) {
    return "auto";
  }
  return RIGHT_TO_LEFT.has(lang.toLowerCase().split("-")[0] ?? "") ? "rtl" : "ltr";
}
