import type { ReactiveController, ReactiveControllerHost } from "lit";
import { failure, isLeadmarkError, type LeadmarkError, reason } from "../../error.js";
import type { Guide } from "../../index.js";
import { fetchGuidesAnew, openSession } from "./open.js";
import type { Session } from "./session.js";

/** What an element must have to be given a session. */
export interface SessionHost extends ReactiveControllerHost {
  readonly guide: Guide | undefined;
  readonly src: string;
  readonly store: string;
}

/** How long a guide may be on its way before the person is told, in milliseconds. */
const PATIENCE = 8000;

type Wanted = readonly [guide: Guide | undefined, src: string, store: string];

/** Keeps an element's session in step with its `guide`, `src` and `store`, and the element in step with its session. */
export class SessionController implements ReactiveController {
  readonly #host: SessionHost;
  readonly #failed: (error: LeadmarkError) => void;
  #wanted: Wanted | undefined;
  #session: Session | undefined;
  #error: LeadmarkError | undefined;
  #unsubscribe: (() => void) | undefined;
  #connected = false;
  #slow = false;
  /** The session whose guide is being loaded. */
  #loading: Session | undefined;

  /** `failed` is told of every failure to load the guide. */
  constructor(host: SessionHost, failed: (error: LeadmarkError) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  get session(): Session | undefined {
    return this.#session;
  }

  get error(): LeadmarkError | undefined {
    return this.#error;
  }

  /** Tells whether loading takes unusually long. */
  get slow(): boolean {
    return this.#slow;
  }

  /** Tries again after a failure, or where loading takes too long. */
  retry(): void {
    if (this.#slow) {
      fetchGuidesAnew();
    }
    this.#wanted = undefined;
    this.#error = undefined;
    this.#loading = undefined;
    this.#host.requestUpdate();
  }

  /** Loads a prepared guide. The session tells how it ended. */
  load(): void {
    const session = this.#session;
    const wanted = this.#wanted;
    if (session === undefined || wanted === undefined || session === this.#loading) {
      return;
    }
    this.#loading = session;
    const done = () => {
      this.#loading = this.#loading === session ? undefined : this.#loading;
    };
    void this.#patiently(wanted, () => session.loadGuide()).then(done, done);
  }

  hostUpdate(): void {
    const { guide, src, store } = this.#host;
    const wanted: Wanted = [guide, src, store];
    if (this.#wanted === undefined || wanted.some((part, index) => part !== this.#wanted?.[index])) {
      this.#wanted = wanted;
      void this.#open(wanted);
    }
  }

  hostConnected(): void {
    this.#connected = true;
    this.#follow(this.#session);
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  async #open(wanted: Wanted): Promise<void> {
    this.#follow(undefined);
    this.#error = undefined;
    const [guide, src, store] = wanted;
    let session: Session | undefined;
    let error: LeadmarkError | undefined;
    try {
      session = await this.#patiently(wanted, () => openSession({ guide, src, store }));
    } catch (thrown) {
      error = isLeadmarkError(thrown) ? thrown : failure("internal", reason(thrown), thrown);
    }
    // The attributes may have changed while this was under way: then the later call has the say.
    if (wanted !== this.#wanted) {
      return;
    }
    this.#follow(session);
    this.#error = error;
    this.#host.requestUpdate();
    if (error !== undefined) {
      this.#failed(error);
    }
  }

  /** Runs something that is waited for, and lets it show where that takes unusually long. */
  async #patiently<T>(wanted: Wanted, run: () => Promise<T>): Promise<T> {
    this.#slow = false;
    const patience = setTimeout(() => this.#tellSlow(wanted), PATIENCE);
    try {
      return await run();
    } finally {
      clearTimeout(patience);
      this.#slow &&= wanted !== this.#wanted;
    }
  }

  #tellSlow(wanted: Wanted): void {
    if (wanted === this.#wanted) {
      this.#slow = true;
      this.#host.requestUpdate();
    }
  }

  #follow(session: Session | undefined): void {
    this.#unsubscribe?.();
    this.#session = session;
    // An element that has left the page must not be held on to by what outlives it.
    this.#unsubscribe = this.#connected ? session?.subscribe(() => this.#host.requestUpdate()) : undefined;
    if (session !== undefined) {
      this.#host.requestUpdate();
    }
  }
}
