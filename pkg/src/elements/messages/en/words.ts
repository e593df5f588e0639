/** Numbers, plurals and dates in English, as the sentences use them. */

const rules = new Intl.PluralRules("en-GB");
const wholes = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const percents = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const signedWholes = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0, signDisplay: "exceptZero" });
const signedTenths = new Intl.NumberFormat("en-GB", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: "exceptZero",
});
const days = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" });
const relative = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
/** A day, in milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** The form of a word that goes with a number. */
export const plural = (count: number, one: string, other: string) => (rules.select(count) === "one" ? one : other);

export const whole = (value: number) => wholes.format(value);
export const tenth = (value: number) => tenths.format(value);
/** A difference, with its sign; a true minus is as wide as a plus. */
export const signed = (value: number) => signedWholes.format(value).replace("-", "\u2212");
export const signedTenth = (value: number) => signedTenths.format(value).replace("-", "\u2212");
export const percent = (value: number) => percents.format(value);
export const day = (moment: number) => days.format(moment);

export const statements = (count: number) => `${count} ${plural(count, "statement", "statements")}`;
export const answers = (count: number) => `${count} ${plural(count, "answer", "answers")}`;

/** How far a moment is from now, by the calendar: "today", "tomorrow", "in 12 days", "2 days ago", "in 3 months". */
export const fromNow = (moment: number, now: number) => {
  const days = Math.round((midnight(moment) - midnight(now)) / DAY);
  const far = Math.abs(days);
  if (far < 60) {
    return relative.format(days, "day");
  }
  return far < 730
    ? relative.format(Math.round(days / 30.44), "month")
    : relative.format(Math.round(days / 365.25), "year");
};

/** A stretch of time in milliseconds as minutes and seconds: "4:05". */
export const minutes = (stretch: number) => {
  const seconds = Math.floor(stretch / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};

/** Sets words apart that are written from right to left, so that they do not turn the sentence around. */
export const apart = (words: string) =>
  /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(words) ? `\u2068${words}\u2069` : words;

function midnight(moment: number): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}
