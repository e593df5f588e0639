/** Numbers and dates in the language that is spoken, for what a view writes by itself. */

import { words as english } from "./en/words.js";
import { missing } from "./formats.js";
import { inLanguage } from "./spoken.js";

export { sentence } from "./formats.js";

const words = inLanguage("words", english);

export const whole = (value: number) => words.whole(value);
export const day = (moment: number) => words.day(moment);
export const shortDay = (moment: number) => words.shortDay(moment);

/** A figure, or what stands in its place. */
export const orMissing = (value: number | null | undefined, format: (value: number) => string) =>
  value === null || value === undefined ? missing : format(value);

/** From the least to the most. */
export const range = (low: number | null, high: number | null, format: (value: number) => string) =>
  words.range(low, high, format);
