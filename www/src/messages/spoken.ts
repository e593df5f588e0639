import type { Catalogue } from "./catalogue.js";

/** The catalogue of the language that is spoken; no value for English. */
let current: Catalogue | undefined;

/** Speaks another language from now on, in what is drawn from now on. No value goes back to English. */
export function speak(catalogue: Catalogue | undefined): void {
  current = catalogue;
}

/** What the fixed words of the page are to be; no value for English, which stands in its HTML. */
export function spokenFixed(): Catalogue["fixed"] | undefined {
  return current?.fixed;
}

/** A part of the catalogue, always in the language that is spoken: English, until there is another. */
export function inLanguage<Part extends Exclude<keyof Catalogue, "direction">>(
  part: Part,
  english: Catalogue[Part],
): Catalogue[Part] {
  return new Proxy(english, { get: (_, name) => Reflect.get(current?.[part] ?? english, name) });
}
