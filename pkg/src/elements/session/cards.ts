import type { Assessment, Guide, Id, Scorecard, Scoring } from "../../index.js";

/** Scores what is being answered, going on from the scorecard before where one answer is all that has changed. */
export class Cards {
  readonly #guide: Guide;
  #scoring: Scoring | undefined;
  #scored: Assessment | undefined;

  constructor(guide: Guide) {
    this.#guide = guide;
  }

  of(assessment: Assessment): Scorecard {
    const changed = this.#scored === undefined ? undefined : onlyAnswer(this.#scored, assessment);
    if (this.#scoring === undefined || changed === undefined) {
      this.#scoring?.free();
      this.#scoring = undefined;
      this.#scoring = this.#guide.scoring(assessment);
    } else {
      this.#scoring.answer(changed, given(assessment, changed) ?? null);
    }
    this.#scored = assessment;
    return this.#scoring.card;
  }
}

/**
 * Finds the one answer in which two states of an assessment differ; no value where it is more than that, as after a merge,
 * or none. Answers are never changed, only replaced, so what is the same object is the same.
 */
function onlyAnswer(before: Assessment, after: Assessment): Id | undefined {
  if (before.mode !== after.mode || !sameTargets(before, after)) {
    return undefined;
  }
  const ids = new Set([...Object.keys(before.answers), ...Object.keys(after.answers)]);
  const changed = [...ids].filter((id) => given(before, id) !== given(after, id));
  return changed.length === 1 ? changed[0] : undefined;
}

function sameTargets({ targets: before = {} }: Assessment, { targets: after = {} }: Assessment): boolean {
  const metrics = Object.keys(before);
  return metrics.length === Object.keys(after).length && metrics.every((metric) => before[metric] === after[metric]);
}

function given(assessment: Assessment, id: Id) {
  // An item may well be called "constructor".
  return Object.hasOwn(assessment.answers, id) ? assessment.answers[id] : undefined;
}
