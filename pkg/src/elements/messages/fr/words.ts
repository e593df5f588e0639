/** Numbers, plurals and dates in French. */

import { formats } from "../formats.js";

const { plural: formOf, counted: countedIn, ...others } = formats("fr");

export const { whole, tenth, signed, signedTenth, percent, day, fromNow, list } = others;

/** The form of a word that goes with a number. */
export const plural = (count: number, one: string, other: string) => formOf(count, { one, other });
/** A number and what it counts. */
export const counted = (count: number, one: string, other: string) =>
  countedIn(count, { one: `# ${one}`, other: `# ${other}` });

export const statements = (count: number) => counted(count, "affirmation", "affirmations");
export const answers = (count: number) => counted(count, "réponse", "réponses");
export const points = (covered: number, all: number) => `${whole(covered)} sur ${counted(all, "point", "points")}`;
