import type { Item, ItemScore, Score } from "../../index.js";
import type { Messages } from "../messages/messages.js";
import { answerCount } from "../session/answers.js";
import type { Picture } from "./picture.js";

/** Says why there is no score. */
export function whyNoScore({ results }: Messages, score: Score): string {
  return score.applicable === 0 ? results.noScore.nothing : results.noScore.half;
}

/** Says how far a score can still move. */
export function rangeOf(messages: Messages, { low, high }: Pick<Score, "low" | "high">): string {
  if (low === null || high === null) {
    return messages.results.missing;
  }
  const [least, most] = [messages.points(low), messages.points(high)];
  return least === most ? least : messages.results.range(least, most);
}

/** Says a figure, or that there is none. */
export function orMissing(
  messages: Messages,
  value: number | null | undefined,
  format: (value: number) => string,
): string {
  return value === null || value === undefined ? messages.results.missing : format(value);
}

/** The name of a level of the guide's scale. */
export function levelName({ guide }: Picture, level: number): string {
  return guide.data.scale.levels[level - 1]?.name ?? String(level);
}

/** Says what was answered to an item. */
export function answerOf({ messages, assessment }: Picture, item: Item, scored: ItemScore): string {
  const words = messages.results.why;
  if (scored.status !== "answered") {
    return scored.status === "notApplicable" ? words.notApplicable : words.open;
  }
  if (scored.level !== null) {
    return item.levels[scored.level - 1]?.name ?? String(scored.level);
  }
  const covered = new Set(Object.hasOwn(assessment.answers, item.id) ? assessment.answers[item.id]?.covered : []);
  return words.covered(item.points.filter((point) => covered.has(point)).length, item.points.length);
}

/** Tells whether anything is answered. */
export function answered({ assessment }: Picture): boolean {
  return answerCount(assessment) > 0;
}
