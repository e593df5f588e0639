import { type Review, schedule } from "../../index.js";
import { isReady } from "../../init.js";

/** What was found of each kept value. Kept values are never changed, only replaced. */
const judged = new WeakMap<object, boolean>();

/** Tells whether a kept review can be used: whether a next one can be made from it. */
export function usable(review: unknown): review is Review {
  if (typeof review !== "object" || review === null || !isReady()) {
    return false;
  }
  const known = judged.get(review) ?? schedulable(review as Review);
  judged.set(review, known);
  return known;
}

function schedulable(review: Review): boolean {
  try {
    schedule(review, "good", 0);
    return true;
  } catch {
    return false;
  }
}
