/** Numbers, plurals and dates in Arabic, with the digits 0 to 9. */

import type { Catalogue } from "../catalogue.js";
import { formats, missing } from "../formats.js";

/** How numbers are written. */
export const numbers = formats("ar-u-nu-latn");

export const { whole, signed, tenth, hundredth, day, shortDay, list } = numbers;

/** The six forms of a counted word: none, one, two, 3 to 10, 11 to 99, 100 and the like; `#` stands for the number. */
type Six = readonly [zero: string, one: string, two: string, few: string, many: string, other: string];

/** A number and what it counts. */
export const counted = (count: number, [zero, one, two, few, many, other]: Six) =>
  numbers.counted(count, { zero, one, two, few, many, other });

/** The form for one, for two, and for more. */
export const plural = (count: number, one: string, two: string, more: string) =>
  numbers.plural(count, { one, two, other: more });

/** Sets a name apart: it may be written in another direction than the sentence around it. */
export const apart = (words: string) => `\u2068${words}\u2069`;

export const statements = (count: number) =>
  counted(count, ["لا عبارات", "عبارة واحدة", "عبارتان", "# عبارات", "# عبارة", "# عبارة"]);
export const assessments = (count: number) =>
  counted(count, ["لا تقييمات", "تقييم واحد", "تقييمان", "# تقييمات", "# تقييمًا", "# تقييم"]);
/** The same behind a preposition. */
export const ofAssessments = (count: number) =>
  counted(count, ["لا تقييمات", "تقييم واحد", "تقييمين", "# تقييمات", "# تقييمًا", "# تقييم"]);
/** Characters, behind a preposition. */
export const characters = (count: number) =>
  counted(count, ["لا أحرف", "حرف واحد", "حرفين", "# أحرف", "# حرفًا", "# حرف"]);

/** From the least to the most. */
export const range: Catalogue["words"]["range"] = (low, high, format) =>
  low === null || high === null ? missing : `${format(low)} إلى ${format(high)}`;

export const words: Catalogue["words"] = { whole, day, shortDay, range };
