import { failure, isLeadmarkError, type LeadmarkError, reason } from "../../error.js";
import type { Guide } from "../../index.js";

/** Loads a prepared guide: at the latest when nothing else is to be done, at once where it is needed. */
export class GuideLoading {
  readonly #guide: Guide;
  readonly #loaded: () => void;
  readonly #failed: () => void;
  #failure: LeadmarkError | undefined;
  #loading: Promise<void> | undefined;

  /** `loaded` and `failed` are called back with every end of it. */
  constructor(guide: Guide, loaded: () => void, failed: () => void) {
    this.#guide = guide;
    this.#loaded = loaded;
    this.#failed = failed;
  }

  /** Why it failed; no value where it did not, or not yet. */
  get failure(): LeadmarkError | undefined {
    return this.#failure;
  }

  /**
   * Loads the guide, as far as that has not been done; after a failure it tries again.
   *
   * @throws {LeadmarkError} As {@link Guide.load} does.
   */
  load(): Promise<void> {
    if (this.#guide.loaded) {
      return Promise.resolve();
    }
    this.#loading ??= this.#load().finally(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  /** Loads the guide as soon as nothing else is to be done, the first drawing above all. */
  loadWhenIdle(): void {
    const load = () => {
      // Somebody may have tried already. How it ends, everybody is told.
      if (this.#failure === undefined) {
        this.load().catch(() => undefined);
      }
    };
    // Not every browser has the one.
    if (typeof requestIdleCallback === "function") {
      requestIdleCallback(load, { timeout: 1000 });
    } else {
      setTimeout(load, 200);
    }
  }

  async #load(): Promise<void> {
    try {
      await this.#guide.load();
    } catch (thrown) {
      this.#failure = isLeadmarkError(thrown) ? thrown : failure("internal", reason(thrown), thrown);
      this.#failed();
      throw this.#failure;
    }
    this.#failure = undefined;
    this.#loaded();
  }
}
