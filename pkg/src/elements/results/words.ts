import type { Score } from "../../index.js";
import type { Messages } from "../messages/messages.js";

/** Says why there is no score. */
export function whyNoScore({ results }: Messages, score: Score): string {
  return score.applicable === 0 ? results.noScore.nothing : results.noScore.half;
}

/** Says how far a score can still move. */
export function rangeOf(messages: Messages, { low, high }: Score): string {
  if (low === null || high === null) {
    return messages.results.missing;
  }
  const [least, most] = [messages.points(low), messages.points(high)];
  return least === most ? least : messages.results.range(least, most);
}
