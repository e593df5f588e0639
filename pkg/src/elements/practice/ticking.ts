import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Stopwatch } from "./stopwatch.js";

const SECOND = 1000;

/** Draws an element again at every whole second of a running stopwatch, and when its page comes to the front. */
export class Ticking implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #shown: () => Stopwatch | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  readonly #again = () => this.#host.requestUpdate();

  /** `shown` gives the stopwatch that is on the screen, if there is one. */
  constructor(host: ReactiveControllerHost, shown: () => Stopwatch | undefined) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener("visibilitychange", this.#again);
    this.#again();
  }

  hostDisconnected(): void {
    document.removeEventListener("visibilitychange", this.#again);
    clearTimeout(this.#waiting);
  }

  hostUpdated(): void {
    clearTimeout(this.#waiting);
    const stopwatch = this.#shown();
    if (stopwatch?.running === true) {
      const rest = SECOND - (stopwatch.elapsed(performance.now()) % SECOND);
      this.#waiting = setTimeout(this.#again, rest);
    }
  }
}
