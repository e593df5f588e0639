/** The forms of a word that go with a number: those that the language has, `other` in any case. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A day, in milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

/** Makes something when it is first asked for: a browser takes milliseconds for each of the formats below. */
function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Numbers, plurals, lists and dates as they are written in a place, such as `en-GB`. */
export function formats(locale: string) {
  const number = (options: Intl.NumberFormatOptions) => lazy(() => new Intl.NumberFormat(locale, options));
  const one: Intl.NumberFormatOptions = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const rules = lazy(() => new Intl.PluralRules(locale));
  const wholes = number({ maximumFractionDigits: 0 });
  const tenths = number(one);
  const signedWholes = number({ maximumFractionDigits: 0, signDisplay: "exceptZero" });
  const signedTenths = number({ ...one, signDisplay: "exceptZero" });
  const percents = number({ style: "percent", maximumFractionDigits: 0 });
  const days = lazy(() => new Intl.DateTimeFormat(locale, { dateStyle: "long" }));
  const relative = lazy(() => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));
  const lists = lazy(() => new Intl.ListFormat(locale, { type: "unit", style: "short" }));
  // Below a thousand, all languages here write a whole number alike.
  const whole = (value: number) =>
    Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : wholes().format(value);
  /** The form that goes with a number. */
  const plural = (count: number, forms: Forms) => forms[rules().select(count)] ?? forms.other;
  return {
    plural,
    whole,
    /** A number and what it counts: `#` in the form stands for the number. */
    counted: (count: number, forms: Forms) => plural(count, forms).replace("#", whole(count)),
    tenth: (value: number) => tenths().format(value),
    /** A difference, with its sign; a true minus is as wide as a plus. */
    signed: (value: number) => signedWholes().format(value).replace("-", "\u2212"),
    signedTenth: (value: number) => signedTenths().format(value).replace("-", "\u2212"),
    percent: (value: number) => percents().format(value),
    day: (moment: number) => days().format(moment),
    /** Things side by side, without an "and". */
    list: (parts: readonly string[]) => lists().format(parts),
    /** How far a moment is from now, by the calendar: "today", "tomorrow", "in 12 days", "2 days ago", "in 3 months". */
    fromNow(moment: number, now: number) {
      const distance = Math.round((midnight(moment) - midnight(now)) / DAY);
      const far = Math.abs(distance);
      if (far < 60) {
        return relative().format(distance, "day");
      }
      return far < 730
        ? relative().format(Math.round(distance / 30.44), "month")
        : relative().format(Math.round(distance / 365.25), "year");
    },
  };
}

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

/**
 * Makes a sentence of a message. Messages of our errors begin small and end without a full stop, so that they can be joined;
 * those of browsers do as they like.
 */
export function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.?!。]$/.test(message) ? "" : "."}`;
}
