import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { failure, isLeadmarkError, type LeadmarkError, reason, requireSound } from "../error.js";
import type { Assessment, Guide, Scorecard } from "../index.js";
import { send } from "./events.js";
import { LanguageController } from "./messages/controller.js";
import type { Messages } from "./messages/messages.js";
import { savedSentence } from "./messages/saved.js";
import type { Place } from "./public.js";
import { answerCount } from "./session/answers.js";
import { SessionController } from "./session/controller.js";
import { download, fileName, fileText } from "./session/file.js";
import type { Session } from "./session/session.js";
import { failed, loading, stopped, unread } from "./text/state.js";

/**
 * What all elements share: which guide and store, the language, the failure to load, where the focus goes.
 *
 * A subclass draws what it is given and says what happened; every figure comes from Rust.
 */
export abstract class GuideElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: { type: String },
    guide: { attribute: false },
    store: { type: String },
    lang: { type: String },
    headingLevel: { type: Number, attribute: "heading-level" },
    hrefOf: { attribute: false },
  };

  /** A guide's address; empty for the built-in guide. */
  declare src: string;
  /** A guide that has been read, in the place of one at an address. */
  declare guide: Guide | undefined;
  /** The name under which answers are kept on this device, or `none`. */
  declare store: string;
  /** The language of buttons and messages, as a BCP 47 tag; empty for that of the page around, else of the browser. */
  declare lang: string;
  /** The level of the first heading, from 1 to 6. */
  declare headingLevel: number;
  /** The address of a place in another element, where the page has one; without it nothing links there. */
  declare hrefOf: ((place: Place) => string | undefined) | undefined;

  readonly #language = new LanguageController(this);
  readonly #sessions = new SessionController(this, (error) => send(this, "leadmark-error", { error }));
  #focusWanted = "";
  /** The failure that was told of last. */
  #told = "";
  /** Why a prepared guide could not be loaded, when that was told of last. */
  #unloaded: LeadmarkError | undefined;

  constructor() {
    super();
    this.src = "";
    this.guide = undefined;
    this.store = "default";
    this.lang = "";
    this.headingLevel = 2;
    this.hrefOf = undefined;
  }

  /** The answers; no value before the guide is loaded. */
  get session(): Session | undefined {
    return this.#sessions.session;
  }

  /** The assessment as it would be exported; no value before the guide is loaded. */
  get assessment(): Assessment | undefined {
    return this.session?.assessment;
  }

  /** All that follows from the answers; no value before the guide is loaded. */
  get scorecard(): Scorecard | undefined {
    return this.session?.guide.loaded === true ? this.session.card : undefined;
  }

  /** Puts the focus on the first heading, as soon as there is one. */
  override focus(): void {
    this.focusOn("[part~=heading]");
  }

  /** Tells whether it is of no use as long as it is not known what is kept. */
  protected get asks(): boolean {
    return true;
  }

  /** Tells whether it shows figures. Else it draws what a prepared guide asks, before that is loaded. */
  protected get figures(): boolean {
    return true;
  }

  /** Draws the element once the guide is loaded. */
  protected abstract draw(messages: Messages, session: Session): TemplateResult;

  /** Puts the focus on the first thing that a selector finds, as soon as there is one. */
  protected focusOn(selector: string): void {
    this.#focusWanted = selector;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { messages, ready } = this.#language;
    const { session, error } = this.#sessions;
    if (error !== undefined) {
      return failed(messages, this.headingLevel, error, () => this.#sessions.retry());
    }
    if (session === undefined || !ready) {
      return loading(messages, this.#sessions.slow ? () => this.#sessions.retry() : undefined);
    }
    const trouble = session.unread;
    if (trouble !== undefined && this.asks) {
      return unread(messages, this.headingLevel, trouble, {
        tryAgain: () => session.tryAgain(),
        goOn: () => session.goOn(),
      });
    }
    if (this.figures && !session.guide.loaded) {
      return this.#loadingFigures(messages, session);
    }
    try {
      requireSound();
      return this.draw(messages, session);
    } catch (thrown) {
      return this.#stopped(
        messages,
        session,
        isLeadmarkError(thrown) ? thrown : failure("internal", reason(thrown), thrown),
      );
    }
  }

  /** Draws that what is shown has yet to be worked out, and sees to it that it can be. */
  #loadingFigures(messages: Messages, session: Session): TemplateResult {
    const { failure: error } = session;
    if (error !== undefined) {
      return failed(messages, this.headingLevel, error, () => this.#sessions.load());
    }
    this.#sessions.load();
    return loading(messages, this.#sessions.slow ? () => this.#sessions.retry() : undefined);
  }

  /** Draws that this element has failed. The answers are not the element's: they are kept all the same. */
  #stopped(messages: Messages, session: Session, error: LeadmarkError): TemplateResult {
    if (this.#told !== error.code) {
      this.#told = error.code;
      // Not while drawing: who hears of it may change the element.
      queueMicrotask(() => send(this, "leadmark-error", { error }));
    }
    const { assessment } = session;
    const save = () => download(fileName(assessment), fileText(assessment));
    const saved = savedSentence(messages, session.saved);
    return stopped(messages, this.headingLevel, error, saved, answerCount(assessment) > 0 ? save : undefined);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const error = this.session?.failure;
    if (error !== undefined && error !== this.#unloaded) {
      send(this, "leadmark-error", { error });
    }
    this.#unloaded = error;
    const target = this.#focusWanted === "" ? null : this.renderRoot.querySelector<HTMLElement>(this.#focusWanted);
    if (target !== null) {
      this.#focusWanted = "";
      // A heading is where a new view begins: the page scrolls there by itself, or stays where it is.
      target.focus({ preventScroll: target.matches("[part~=heading]") });
    }
  }
}
