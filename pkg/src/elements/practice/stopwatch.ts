/**
 * Measures how long something takes, in milliseconds. It reads no clock: `now` is any clock that only moves forward, so a
 * page in the background that is drawn late shows the right time all the same.
 */
export class Stopwatch {
  #before = 0;
  #since: number | undefined;

  get running(): boolean {
    return this.#since !== undefined;
  }

  elapsed(now: number): number {
    return this.#before + (this.#since === undefined ? 0 : Math.max(0, now - this.#since));
  }

  start(now: number): void {
    this.#since ??= now;
  }

  pause(now: number): void {
    this.#before = this.elapsed(now);
    this.#since = undefined;
  }

  /** Begins at nothing again; one that runs goes on running. */
  reset(now: number): void {
    this.#before = 0;
    this.#since = this.running ? now : undefined;
  }
}
