import type { LeadmarkError } from "../../error.js";
import { en, type Messages } from "./en/catalogue.js";
import { languages } from "./languages.js";

export type { Messages } from "./en/catalogue.js";

/** The catalogues that are there, or why there will be none: English stands in. */
const ready = new Map<string, Messages>([["en", en]]);
const coming = new Map<string, Promise<void>>();

/** The language to speak where these BCP 47 tags are wished for, in this order: the first that there is, else English. */
export function spoken(tags: readonly string[]): string {
  const wanted = tags.map(primary);
  return wanted.find((language) => language === "en" || Object.hasOwn(languages, language)) ?? "en";
}

/** The language of a BCP 47 tag. */
export function primary(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? "";
}

/** The catalogue of a language; no value as long as it is not loaded. */
export function messagesFor(language: string): Messages | undefined {
  return ready.get(language);
}

/** What a language says of an error, if it knows its code. */
export function said(errors: Messages["errors"], { code, diagnostics }: LeadmarkError): string | undefined {
  // What is wrong with a guide has many codes.
  const name = diagnostics === undefined ? code : "unusable-guide";
  return Object.hasOwn(errors, name) ? errors[name] : undefined;
}

/** Loads the catalogue of a language. Where that fails it is the English one: any words are better than none. */
export function loadMessages(language: string): Promise<void> {
  const loading =
    coming.get(language) ??
    (languages[language]?.() ?? Promise.reject()).then(
      ({ catalogue = en }) => void ready.set(language, catalogue),
      () => void ready.set(language, en),
    );
  coming.set(language, loading);
  return loading;
}
