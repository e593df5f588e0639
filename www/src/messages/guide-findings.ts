import { type Diagnostic, isLeadmarkError } from "leadmark";
import { html, nothing, type TemplateResult } from "lit";
import type { findings as german } from "./de/findings.js";
import { sentence } from "./formats.js";
import { languages } from "./languages.js";
import { detailOf } from "./problems.js";

/** What findings about a guide say in a language. English has none: that is how Rust says them. */
export type FindingWords = typeof german;

/** What findings say, by language, as far as it is loaded. */
const loaded = new Map<string, FindingWords>();

/** Loads what findings say in the language that is spoken. Where that fails they stay in English. */
export async function loadFindingWords(): Promise<void> {
  const language = document.documentElement.lang;
  const words = loaded.has(language) ? undefined : await languages[language]?.findings().catch(() => undefined);
  if (words !== undefined) {
    loaded.set(language, words.findings);
  }
}

/** What a finding says and how it is mended, and the language of both: no value for the one that is spoken. */
export function findingIn(found: Diagnostic): {
  readonly message: string;
  readonly help: string;
  readonly lang?: string;
} {
  const words = loaded.get(document.documentElement.lang);
  const message = named(words?.sentences, found.sentence);
  const help = named(words?.helps, found.code);
  return message === undefined || help === undefined
    ? { message: sentence(found.message), help: found.help === "" ? "" : ` ${sentence(found.help)}`, lang: "en" }
    : {
        message: message.replace(/\{(\d)\}/g, (_, place) => isolated(found.values[Number(place) - 1] ?? "")),
        // Japanese stops bring their room with them.
        help: message.endsWith("。") ? help : ` ${help}`,
      };
}

/** Draws what makes a guide unusable: its first error, or what else was thrown when it was to be read. */
export async function unusableBy(thrown: unknown): Promise<TemplateResult> {
  await loadFindingWords();
  const error = isLeadmarkError(thrown) ? thrown.diagnostics?.find(({ severity }) => severity === "error") : undefined;
  if (error === undefined) {
    return html`${detailOf(thrown)}`;
  }
  const { message, help, lang } = findingIn(error);
  return html`<bdi lang=${lang ?? nothing}>${message}${help}</bdi>`;
}

/** What is by a name, if it is known: a guide may be read by a newer Rust than the words are for. */
function named(words: Readonly<Record<string, string>> | undefined, name: string): string | undefined {
  return words !== undefined && Object.hasOwn(words, name) ? words[name] : undefined;
}

/** Sets a value apart, whichever way it is read. */
function isolated(value: string): string {
  return `\u2068${value}\u2069`;
}
