/** Numbers, plurals and dates in German. */

import type { Catalogue } from "../catalogue.js";
import { formats, missing } from "../formats.js";

/** How numbers are written. */
export const numbers = formats("de");

export const { whole, signed, tenth, hundredth, day, shortDay, list } = numbers;

/** The form of a word that goes with a number. */
export const plural = (count: number, one: string, other: string) => numbers.plural(count, { one, other });

/** A number and what it counts. */
export const counted = (count: number, one: string, other: string) =>
  numbers.counted(count, { one: `# ${one}`, other: `# ${other}` });

/** From the least to the most. */
export const range: Catalogue["words"]["range"] = (low, high, format) =>
  low === null || high === null ? missing : `${format(low)} bis ${format(high)}`;

export const words: Catalogue["words"] = { whole, day, shortDay, range };
