import type { ReactiveController, ReactiveControllerHost } from "lit";
import { failure, isLeadmarkError, type LeadmarkError, reason } from "../../error.js";
import { openSession } from "./open.js";
import type { Session } from "./session.js";

/** What an element must have to be given a session. */
export interface SessionHost extends ReactiveControllerHost {
  readonly src: string;
  readonly store: string;
}

/** Keeps an element's session in step with its `src` and `store`, and the element in step with its session. */
export class SessionController implements ReactiveController {
  readonly #host: SessionHost;
  readonly #failed: (error: LeadmarkError) => void;
  #wanted: string | undefined;
  #session: Session | undefined;
  #error: LeadmarkError | undefined;
  #unsubscribe: (() => void) | undefined;
  #connected = false;

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

  /** Tries again after a failure. */
  retry(): void {
    this.#wanted = undefined;
    this.#error = undefined;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const wanted = JSON.stringify([this.#host.src, this.#host.store]);
    if (wanted !== this.#wanted) {
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

  async #open(wanted: string): Promise<void> {
    this.#follow(undefined);
    this.#error = undefined;
    let session: Session | undefined;
    let error: LeadmarkError | undefined;
    try {
      session = await openSession(this.#host.src, this.#host.store);
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
