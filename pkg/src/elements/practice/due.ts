import type { Practice, QuestionPractice } from "../../index.js";
import type { Messages } from "../messages/messages.js";

/** The question to practise now: the one that has been due longest, else the first new one; no value where neither is. */
export function nextOf({ questions }: Practice): QuestionPractice | undefined {
  return earliest(questions.filter(({ state }) => state === "due")) ?? questions.find(({ state }) => state === "new");
}

/** The question that comes back first. */
export function earliest(questions: readonly QuestionPractice[]): QuestionPractice | undefined {
  return questions.reduce<QuestionPractice | undefined>(
    (first, one) => (first === undefined || (one.due ?? 0) < (first.due ?? 0) ? one : first),
    undefined,
  );
}

/** Says where a question stands: whether it is time for it, and what was covered. */
export function stateSentence({ practice }: Messages, one: QuestionPractice, now: number): string {
  const { state, due, covered, points, readiness } = one;
  const words =
    due === null ? practice.state.new : state === "due" ? practice.state.due(due, now) : practice.state.later(due, now);
  return readiness === null ? words : `${words}, ${practice.covered(covered, points)}`;
}
