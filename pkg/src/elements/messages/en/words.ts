/** Numbers, plurals and dates in English, as the sentences use them. */

import { formats } from "../formats.js";

const { plural: formOf, ...others } = formats("en-GB");

export const { whole, tenth, signed, signedTenth, percent, day, fromNow, list } = others;

/** The form of a word that goes with a number. */
export const plural = (count: number, one: string, other: string) => formOf(count, { one, other });

export const statements = (count: number) => `${count} ${plural(count, "statement", "statements")}`;
export const answers = (count: number) => `${count} ${plural(count, "answer", "answers")}`;
