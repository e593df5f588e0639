/** Numbers and dates in Japanese, which has no plural: a counted thing has its counter. */

import { formats } from "../formats.js";

export const { whole, tenth, signed, signedTenth, percent, day, fromNow, list } = formats("ja");

export const statements = (count: number) => `${whole(count)}件の設問`;
export const answers = (count: number) => `${whole(count)}件の回答`;
export const points = (covered: number, all: number) => `要点${whole(all)}件のうち${whole(covered)}件`;
