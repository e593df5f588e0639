import { isLeadmarkError, reason } from "../../error.js";
import type { Problem } from "../../index.js";
import { redrawAll } from "../messages/controller.js";
import { sentence } from "../messages/formats.js";
import { messagesFor, primary, said } from "../messages/messages.js";
import type { Sentences } from "../messages/problem-words.js";

/** Where the words of each language are: a chunk that is loaded when there is a problem to tell of. */
const languages: Readonly<Record<string, () => Promise<{ readonly problems: Sentences }>>> = {
  de: () => import("../messages/de/problems.js"),
  ar: () => import("../messages/ar/problems.js"),
  es: () => import("../messages/es/problems.js"),
  fr: () => import("../messages/fr/problems.js"),
  ja: () => import("../messages/ja/problems.js"),
};

/** The words that are there; no value where they could not be loaded. */
const loaded = new Map<string, Sentences | undefined>();

/** What there is to say of something in a file that can't be used. */
export interface Told {
  readonly message: string;
  /** How to mend it, with the room before it that the language leaves; empty where nothing is said of that. */
  readonly help: string;
  /** The language of both, where it is not the one that was asked for. */
  readonly lang?: string;
}

/** What a problem is told by. What fails as a whole has a code and no sentence of its own. */
export type Tellable = Pick<Problem, "code" | "message" | "help"> & Partial<Pick<Problem, "sentence" | "values">>;

/**
 * Loads what is said of problems in a language, named by a BCP 47 tag. Where that fails they are told in English.
 *
 * @example
 * import { loadProblemWords, problemIn } from "leadmark/elements/session";
 *
 * await loadProblemWords("de");
 * const { problems } = guide.read(text);
 * const told = problems.map((problem) => `${problem.path}: ${problemIn(problem, "de").message}`);
 */
export async function loadProblemWords(tag: string): Promise<void> {
  const language = primary(tag);
  if (loaded.get(language) === undefined && Object.hasOwn(languages, language)) {
    const words = await languages[language]?.().catch(() => undefined);
    loaded.set(language, words?.problems);
  }
}

/** Tells whether problems can be told; where the words are on their way, all elements are drawn anew once they are there. */
export function canTell(tag: string): boolean {
  const language = primary(tag);
  const can = loaded.has(language) || !Object.hasOwn(languages, language);
  if (!can) {
    void loadProblemWords(language).then(redrawAll);
  }
  return can;
}

/** Says what is wrong and how it is mended in a language, as far as its words are loaded, else in English. */
export function problemIn(problem: Tellable, tag: string): Told {
  const language = primary(tag);
  const { kinds, sentences } = loaded.get(language) ?? {};
  const [message, help] = named(sentences, problem.sentence ?? "") ?? named(sentences, problem.code) ?? [];
  if (message === undefined || help === undefined) {
    const told = { message: sentence(problem.message), help: problem.help === "" ? "" : ` ${sentence(problem.help)}` };
    return language === "en" ? told : { ...told, lang: "en" };
  }
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, place) => {
      const value = problem.values?.[place === "kind" ? 0 : Number(place) - 1] ?? "";
      // Set apart, whichever way it is read.
      return (place === "kind" ? named(kinds, value) : undefined) ?? `\u2068${value}\u2069`;
    });
  // Japanese stops bring their room with them.
  return { message: fill(message), help: message.endsWith("。") ? fill(help) : ` ${fill(help)}` };
}

/**
 * Says what something thrown is in a language, as a sentence, by its code; empty where nothing is known of it. In English errors
 * say it themselves.
 */
export function errorIn(thrown: unknown, tag: string): string {
  const language = primary(tag);
  if (language === "en") {
    return sentence(reason(thrown));
  }
  const errors = messagesFor(language)?.errors;
  return (errors !== undefined && isLeadmarkError(thrown) ? said(errors, thrown) : undefined) ?? "";
}

/** What is by a name, if it is known: a problem may be told by a newer Rust than the words are for. */
function named<Value>(words: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return words !== undefined && Object.hasOwn(words, name) ? words[name] : undefined;
}
