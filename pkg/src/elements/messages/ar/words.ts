/**
 * Numbers, plurals and dates in Arabic. Digits are those of 0 to 9, as in the guide's own figures and in files: two kinds on
 * one screen would read worse than either.
 */

import { formats } from "../formats.js";

const { plural: formOf, counted: countedIn, ...others } = formats("ar-u-nu-latn");

export const { whole, tenth, signed, signedTenth, percent, day, fromNow, list } = others;

/** The six forms of a counted word: none, one, two, 3 to 10, 11 to 99, 100 and the like; `#` stands for the number. */
type Six = readonly [zero: string, one: string, two: string, few: string, many: string, other: string];

/** A number and what it counts. */
export const counted = (count: number, [zero, one, two, few, many, other]: Six) =>
  countedIn(count, { zero, one, two, few, many, other });

/** The form for one, for two, and for more. */
export const plural = (count: number, one: string, two: string, more: string) =>
  formOf(count, { one, two, other: more });

/** Sets a name apart: it may be written in another direction than the sentence around it. */
export const apart = (words: string) => `\u2068${words}\u2069`;

export const statements = (count: number) =>
  counted(count, ["لا عبارات", "عبارة واحدة", "عبارتان", "# عبارات", "# عبارة", "# عبارة"]);
/** The same behind a preposition. */
export const ofStatements = (count: number) =>
  counted(count, ["لا عبارات", "عبارة واحدة", "عبارتين", "# عبارات", "# عبارة", "# عبارة"]);
export const answers = (count: number) =>
  counted(count, ["لا إجابات", "إجابة واحدة", "إجابتان", "# إجابات", "# إجابة", "# إجابة"]);
export const points = (covered: number, all: number) =>
  `${whole(covered)} من ${counted(all, ["لا نقاط", "نقطة واحدة", "نقطتين", "# نقاط", "# نقطة", "# نقطة"])}`;
