/** The forms of a word that go with a number: those that the language has, `other` in any case. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

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
  const date = (options: Intl.DateTimeFormatOptions) => lazy(() => new Intl.DateTimeFormat(locale, options));
  const rules = lazy(() => new Intl.PluralRules(locale));
  const wholes = number({ minimumFractionDigits: 0, maximumFractionDigits: 0 });
  const tenths = number({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const hundredths = number({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const changes = number({ maximumFractionDigits: 0, signDisplay: "exceptZero" });
  const days = date({ dateStyle: "long" });
  const shortDays = date({ day: "numeric", month: "short", year: "numeric" });
  const lists = lazy(() => new Intl.ListFormat(locale, { type: "unit", style: "short" }));
  // Below a thousand, all languages here write a whole number alike.
  const whole = (value: number) =>
    Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : wholes().format(value);
  /** The form that goes with a number. */
  const plural = (count: number, forms: Forms) => forms[rules().select(count)] ?? forms.other;
  return {
    plural,
    /** A number and what it counts: `#` in the form stands for the number. */
    counted: (count: number, forms: Forms) => plural(count, forms).replace("#", whole(count)),
    /** Things side by side, without an "and". */
    list: (parts: readonly string[]) => lists().format(parts),
    whole,
    /** A difference, with its sign. The minus is a true one. */
    signed: (value: number) => changes().format(value).replace("-", "\u2212"),
    tenth: (value: number) => tenths().format(value),
    hundredth: (value: number) => hundredths().format(value),
    day: (moment: number) => days().format(moment),
    shortDay: (moment: number) => shortDays().format(moment),
  };
}

/** What stands where there is no figure. */
export const missing = "–";

/** Makes a sentence of a message: those of errors begin small and end without a full stop. */
export const sentence = (message: string) =>
  `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.?。؟]$/.test(message) ? "" : "."}`;

/** Sets words apart that are written from right to left, so that they do not turn the sentence around. */
export const apart = (words: string) =>
  /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(words) ? `\u2068${words}\u2069` : words;
