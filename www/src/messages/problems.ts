import { errorIn, loadProblemWords, problemIn, type Tellable, type Told } from "leadmark/elements/session";

/** Loads what is said of problems in files in the language that is spoken. Where that fails they are told in English. */
export function loadWords(): Promise<void> {
  return loadProblemWords(document.documentElement.lang);
}

/** What is wrong in a file and how it is mended, in the language that is spoken, as far as its words are loaded. */
export function told(problem: Tellable): Told {
  return problemIn(problem, document.documentElement.lang);
}

/** What is known of something thrown in the language that is spoken, as a sentence; empty where that is nothing. */
export function detailOf(thrown: unknown): string {
  return errorIn(thrown, document.documentElement.lang);
}
