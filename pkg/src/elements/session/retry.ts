/** The first pause, and the longest, in milliseconds. */
const FIRST = 1000;
const LONGEST = 60_000;

/** Tries again what has failed: after pauses that grow, and as soon as the page is looked at again. */
export class Retry {
  readonly #again: () => void;
  #pause = FIRST;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wanted = false;

  constructor(again: () => void) {
    this.#again = again;
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible" && this.#wanted) {
        this.now();
      }
    });
  }

  /** Tries again after the next pause. */
  later(): void {
    this.#wanted = true;
    if (this.#timer === undefined) {
      this.#timer = setTimeout(() => this.now(), this.#pause);
      this.#pause = Math.min(2 * this.#pause, LONGEST);
    }
  }

  /** Tries again at once. */
  now(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#again();
  }

  /** Stops: it has succeeded. */
  done(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pause = FIRST;
    this.#wanted = false;
  }
}
