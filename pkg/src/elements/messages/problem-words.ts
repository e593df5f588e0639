import type { problems as german } from "./de/problems.js";

/** What is wrong, and how it is mended, by the sentence's name. */
export interface Sentences {
  /** What a value is, in the place of `{kind}`. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly sentences: Readonly<Record<string, readonly [message: string, help: string]>>;
}

/** What is said of problems in a language. English has none: that is how Rust says them. */
export type ProblemWords = {
  readonly [Part in keyof Sentences]: Record<keyof (typeof german)[Part], Sentences[Part][""]>;
};
