/** The forms of a word that go with a number: those that the language has, `other` in any case. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Numbers, plurals, lists and dates as they are written in a place, such as `en-GB`. */
export function formats(locale: string) {
  const rules = new Intl.PluralRules(locale);
  const fixed = (digits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const [wholes, tenths, hundredths] = [fixed(0), fixed(1), fixed(2)];
  const changes = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: "exceptZero" });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
  const shortDays = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric" });
  const lists = new Intl.ListFormat(locale, { type: "unit", style: "short" });
  const whole = (value: number) => wholes.format(value);
  /** The form that goes with a number. */
  const plural = (count: number, forms: Forms) => forms[rules.select(count)] ?? forms.other;
  return {
    plural,
    /** A number and what it counts: `#` in the form stands for the number. */
    counted: (count: number, forms: Forms) => plural(count, forms).replace("#", whole(count)),
    /** Things side by side, without an "and". */
    list: (parts: readonly string[]) => lists.format(parts),
    whole,
    /** A difference, with its sign. The minus is a true one. */
    signed: (value: number) => changes.format(value).replace("-", "\u2212"),
    tenth: (value: number) => tenths.format(value),
    hundredth: (value: number) => hundredths.format(value),
    day: (moment: number) => days.format(moment),
    shortDay: (moment: number) => shortDays.format(moment),
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
