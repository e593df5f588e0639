import { Guide, init } from "leadmark";
import { openSession, type Session } from "leadmark/elements/session";
import { builtInSource, prepareBuiltIn } from "./built-in.js";
import { keepGuide, keptGuide, type OwnGuide } from "./own-guide.js";

/** Which guide the page runs on: the built-in one, or one that the person opened here. */
export class GuideInUse {
  /** Where the built-in guide is. */
  readonly src = builtInSource();
  #guide: Guide | undefined;
  #problem: unknown;

  /** The person's own guide; no value where the built-in one is used. */
  get guide(): Guide | undefined {
    return this.#guide;
  }

  /** What was thrown where a guide that was kept can't be used; no value where there is none or it can. */
  get problem(): unknown {
    return this.#problem;
  }

  /** Takes up the guide that was kept at an earlier visit, if there is one. */
  async open(): Promise<void> {
    prepareBuiltIn();
    const own = await keptGuide();
    if (own !== undefined) {
      await this.#take(own);
    }
  }

  /** Takes a guide into use and keeps it; no value goes back to the built-in one. Tells whether it could be kept. */
  async use(own: OwnGuide | undefined): Promise<boolean> {
    const kept = await keepGuide(own);
    await this.#take(own);
    return kept;
  }

  session(): Promise<Session> {
    return openSession({ guide: this.#guide, src: this.src });
  }

  async #take(own: OwnGuide | undefined): Promise<void> {
    // The guide before is not freed: elements that are just leaving the page may still ask it something.
    this.#guide = undefined;
    this.#problem = undefined;
    if (own !== undefined) {
      try {
        await init();
        this.#guide = Guide.parse(own.markdown);
      } catch (thrown) {
        this.#problem = thrown;
      }
    }
  }
}
