/** Numbers, plurals and dates in English, as the page's sentences use them. */

const rules = new Intl.PluralRules("en-GB");
const wholes = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const changes = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0, signDisplay: "exceptZero" });
const tenths = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const days = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" });
const shortDays = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

/** The form of a word that goes with a number. */
export const plural = (count: number, one: string, other: string) => (rules.select(count) === "one" ? one : other);

/** A number and what it counts. */
export const counted = (count: number, one: string, other: string) =>
  `${wholes.format(count)} ${plural(count, one, other)}`;

export const whole = (value: number) => wholes.format(value);
/** A difference, with its sign. The minus is a true one. */
export const signed = (value: number) => changes.format(value).replace("-", "\u2212");
export const tenth = (value: number) => tenths.format(value);
export const hundredth = (value: number) => hundredths.format(value);
export const day = (moment: number) => days.format(moment);
export const shortDay = (moment: number) => shortDays.format(moment);

/** What stands where there is no figure. */
export const missing = "–";
/** A figure, or what stands in its place. */
export const orMissing = (value: number | null | undefined, format: (value: number) => string) =>
  value === null || value === undefined ? missing : format(value);
/** From the least to the most; signs stay with their numbers. */
export const range = (low: number | null, high: number | null, format: (value: number) => string) =>
  low === null || high === null ? missing : `${format(low)} to ${format(high)}`;

/** Makes a sentence of a message: those of errors begin small and end without a full stop. */
export const sentence = (message: string) =>
  `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.?]$/.test(message) ? "" : "."}`;

/** Sets words apart that are written from right to left, so that they do not turn the sentence around. */
export const apart = (words: string) =>
  /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(words) ? `\u2068${words}\u2069` : words;
