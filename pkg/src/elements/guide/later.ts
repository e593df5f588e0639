import { noChange, nothing } from "lit";
import { AsyncDirective, directive } from "lit/async-directive.js";

/** For how many milliseconds parts are drawn before the page gets a turn. */
const SLICE = 12;

type Draw = () => unknown;

/** Parts of a long document that are drawn one after another, so that the page never stands still for long. */
export class Queue {
  readonly #waiting = new Map<LaterDirective, Draw>();
  #going = false;

  /** Takes a part in; a later call for the same place takes the earlier one's turn. */
  add(place: LaterDirective, draw: Draw): void {
    this.#waiting.set(place, draw);
    if (!this.#going) {
      this.#going = true;
      setTimeout(() => this.#go());
    }
  }

  /** Draws all that waits, now. */
  flush(): void {
    this.#drawUntil(Number.POSITIVE_INFINITY);
  }

  #go(): void {
    this.#drawUntil(performance.now() + SLICE);
    this.#going = this.#waiting.size > 0;
    if (this.#going) {
      setTimeout(() => this.#go());
    }
  }

  #drawUntil(end: number): void {
    for (const [place, draw] of this.#waiting) {
      this.#waiting.delete(place);
      place.setValue(draw());
      if (performance.now() >= end) {
        return;
      }
    }
  }
}

class LaterDirective extends AsyncDirective {
  #drawn = false;

  override render(queue: Queue | undefined, draw: Draw): unknown {
    if (queue === undefined) {
      return draw();
    }
    queue.add(this, draw);
    // What stands there already stays until its turn comes.
    const before = this.#drawn ? noChange : nothing;
    this.#drawn = true;
    return before;
  }
}

/** Draws a part when its turn comes in a queue; at once without one. */
export const later = directive(LaterDirective);
