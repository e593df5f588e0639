/** Numbers, plurals and dates in English, as the page's sentences use them. */

import { formats, missing } from "../formats.js";

/** How numbers are written. */
export const numbers = formats("en-GB");

export const { whole, signed, tenth, hundredth, day, shortDay, list } = numbers;

/** The form of a word that goes with a number. */
export const plural = (count: number, one: string, other: string) => numbers.plural(count, { one, other });

/** A number and what it counts. */
export const counted = (count: number, one: string, other: string) =>
  numbers.counted(count, { one: `# ${one}`, other: `# ${other}` });

/** From the least to the most; signs stay with their numbers. */
export const range = (low: number | null, high: number | null, format: (value: number) => string) =>
  low === null || high === null ? missing : `${format(low)} to ${format(high)}`;

/** What views write by themselves. */
export const words = { whole, day, shortDay, range };
