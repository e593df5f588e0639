/** Numbers and dates in Japanese, which has no plural: a counted thing has its counter. */

import type { Catalogue } from "../catalogue.js";
import { formats, missing } from "../formats.js";

/** How numbers are written. */
export const numbers = formats("ja");

export const { whole, signed, tenth, hundredth, day, shortDay, list } = numbers;

/** From the least to the most. */
export const range: Catalogue["words"]["range"] = (low, high, format) =>
  low === null || high === null ? missing : `${format(low)}～${format(high)}`;

export const words: Catalogue["words"] = { whole, day, shortDay, range };
