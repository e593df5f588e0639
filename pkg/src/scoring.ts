import type { Answer, Id, Scorecard, ScoringHandle } from "../wasm/leadmark.js";
import { coded, failure, hasTrapped } from "./error.js";
import { plain } from "./plain.js";
import { rescored } from "./rescored.js";

/**
 * An assessment that is being scored answer by answer, as {@link Guide.scoring} begins it: each answer makes only those
 * figures anew that it changes, with the bits that {@link Guide.score} gives.
 *
 * It knows the assessment as it was given, and goes on by {@link Scoring.answer} alone: after another target or mode
 * begin a new one. It holds memory of the WebAssembly part, apart from its guide's, until {@link Scoring.free} or the end of
 * a `using` block; one that is forgotten is freed with the garbage.
 */
export class Scoring {
  #handle: ScoringHandle | undefined;
  #card: Scorecard;

  /** @internal */
  constructor(handle: ScoringHandle) {
    this.#handle = handle;
    this.#card = handle.card();
  }

  /** All that follows from the answers so far. Never changed: an answer makes another one. Treat it as read-only. */
  get card(): Scorecard {
    return this.#card;
  }

  /**
   * Puts an answer in the place of the one before, or takes that away with null, and gives the scorecard that follows. It
   * shares the parts that are as before with the scorecards before, so what is the same object need not be drawn again.
   *
   * @throws {LeadmarkError} `freed`, and as {@link Guide.score} does for the answer alone; then the one before counts.
   * `invalid-argument` where `id` is no text.
   */
  answer(id: Id, answer: Answer | null): Scorecard {
    const handle = this.#handle;
    if (handle === undefined) {
      throw failure("freed", "this scoring has been freed: begin another one");
    }
    if (typeof id !== "string") {
      throw failure("invalid-argument", "an item is given by its id, a text");
    }
    return coded(() => {
      const numbers = handle.answer(id, plain(answer, `answers.${id}`) as Answer | null);
      if (numbers.length > 0) {
        this.#card = rescored(this.#card, numbers);
      }
      return this.#card;
    });
  }

  /** Gives its memory back. Any later answer throws `freed`; the last scorecard stays. Freeing twice does nothing. */
  free(): void {
    if (!hasTrapped()) {
      this.#handle?.free();
    }
    this.#handle = undefined;
  }

  [Symbol.dispose](): void {
    this.free();
  }
}
