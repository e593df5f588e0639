import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Assessment, Id, Item, Scorecard } from "../../index.js";
import { send } from "../events.js";
import { type Messages, messagesFor } from "../messages/messages.js";
import { savedSentence } from "../messages/saved.js";
import { responded } from "../session/answers.js";
import { SessionController } from "../session/controller.js";
import type { Session } from "../session/session.js";
import { base } from "../style/base.js";
import { heading } from "../text/heading.js";
import { guideText, ours } from "../text/languages.js";
import { failed, loading } from "../text/state.js";
import { blocks } from "../text/text.js";
import { fits } from "./evidence.js";
import { itemFieldset } from "./item.js";
import { type Page, pagesOf } from "./pages.js";
import { style } from "./style.js";

/** The page behind the last success metric. */
const RESULTS = "results";

/**
 * `<leadmark-assessment>`: asks for an answer to each statement of a guide, one page a success metric, then shows the
 * results. It draws what it is given and says what happened; every figure comes from Rust.
 *
 * @fires leadmark-answer - an answer was given, changed or taken back
 * @fires leadmark-complete - every statement has been dealt with
 * @fires leadmark-page - the person wants to go to another page; cancel it to take them there yourself
 * @fires leadmark-error - the guide can't be shown
 */
export class LeadmarkAssessment extends LitElement {
  static override styles = [base, style];

  static override properties = {
    src: { type: String },
    mode: { type: String },
    store: { type: String },
    lang: { type: String },
    page: { type: String },
    headingLevel: { type: Number, attribute: "heading-level" },
  };

  /** A guide's address; empty for the built-in guide. */
  declare src: string;
  /** What is asked: `quick` is the statements of the success metrics. */
  declare mode: string;
  /** The name under which answers are kept on this device, or `none`. */
  declare store: string;
  /** The language of buttons and messages, as a BCP 47 tag; empty for the page's. */
  declare lang: string;
  /** The page shown: a success metric's id, or `results`; empty for the first. */
  declare page: string;
  /** The level of the page's heading, from 1 to 6. */
  declare headingLevel: number;

  readonly #sessions = new SessionController(this, (error) => send(this, "leadmark-error", { error }));
  /** Notes that are too long to be kept, as they stand in their fields. */
  readonly #drafts = new Map<Id, string>();
  #announcement = "";
  #focusWanted = false;

  constructor() {
    super();
    this.src = "";
    this.mode = "quick";
    this.store = "default";
    this.lang = "";
    this.page = "";
    this.headingLevel = 2;
  }

  /** The assessment as it would be exported; no value before the guide is loaded. */
  get assessment(): Assessment | undefined {
    return this.#sessions.session?.assessment;
  }

  /** All that follows from the answers; no value before the guide is loaded. */
  get scorecard(): Scorecard | undefined {
    return this.#sessions.session?.card;
  }

  /** Puts the focus on the page's heading, as soon as there is one. */
  override focus(): void {
    this.#focusWanted = true;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const messages = messagesFor(this.lang || document.documentElement.lang);
    const { session, error } = this.#sessions;
    if (error !== undefined) {
      return failed(messages, this.headingLevel, error, () => this.#sessions.retry());
    }
    if (session === undefined) {
      return loading(messages);
    }
    const pages = pagesOf(session.guide);
    if (pages.length === 0) {
      return html`<p class="small" lang=${messages.lang}>${messages.assessment.nothingToRate}</p>`;
    }
    return this.page === RESULTS ? this.#results(messages, pages) : this.#page(messages, session, pages);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const target = this.renderRoot.querySelector<HTMLElement>("[part~=heading], leadmark-results");
    if (this.#focusWanted && target !== null) {
      this.#focusWanted = false;
      target.focus({ preventScroll: true });
    }
  }

  #page(messages: Messages, session: Session, pages: readonly Page[]): TemplateResult {
    const index = Math.max(
      0,
      pages.findIndex(({ id }) => id === this.page),
    );
    const page = pages[index] as Page;
    const { lang, dir } = guideText(messages, session.guide.data);
    return html`
      <div part="page" lang=${messages.lang} dir=${messages.direction}>
        ${this.#status(messages, session, pages)}
        <div class="title" lang=${lang} dir=${dir}>
          ${heading(this.headingLevel, "heading", this.#headingText(messages, page, index, pages.length))}
          <div class="lede" part="about">${blocks(page.about)}</div>
        </div>
        ${keyed(page.id, html`<div lang=${lang} dir=${dir}>${this.#items(messages, session, page)}</div>`)}
        <p class="hidden" role="status">${this.#announcement}</p>
        ${this.#steps(messages, pages, index)}
      </div>
    `;
  }

  #status(messages: Messages, session: Session, pages: readonly Page[]): TemplateResult {
    const [done, total] = tally(session, pages);
    return html`
      <div class="status small screen">
        <span id="progress">${messages.assessment.progress(done, total)}</span>
        <span part="saved" role="status">${savedSentence(messages, session.saved)}</span>
        <progress part="progress" aria-labelledby="progress" max=${total} .value=${done}></progress>
      </div>
    `;
  }

  #headingText(messages: Messages, page: Page, index: number, count: number): TemplateResult {
    const place = messages.assessment.place(index + 1, count);
    return html`<span class="place small">${ours(messages, place)}<span class="hidden">: </span></span>${page.name}`;
  }

  #items(messages: Messages, session: Session, page: Page): TemplateResult[] {
    return page.questions.map((asked) => {
      const answer = session.answer(asked.item.id);
      return itemFieldset({
        messages,
        asked,
        answer,
        evidence: {
          text: this.#drafts.get(asked.item.id) ?? answer?.note ?? "",
          write: (item, text) => this.#note(session, item, text),
        },
        rate: (item, level) => this.#change(session, item, () => session.rate(item, level)),
        excuse: (item) => this.#change(session, item, () => session.excuse(item)),
        clear: (item) => this.#clear(messages, session, item),
      });
    });
  }

  #steps(messages: Messages, pages: readonly Page[], index: number): TemplateResult {
    const before = pages[index - 1];
    const after = pages[index + 1];
    const { assessment } = messages;
    return html`
      <div class="steps screen">
        <button type="button" class="primary" part="button next" @click=${() => this.#go(after?.id ?? RESULTS)}>
          ${after === undefined ? assessment.toResults : assessment.next(after.name)}
        </button>
        ${before === undefined ? nothing : html`<button type="button" part="button back" @click=${() => this.#go(before.id)}>${assessment.back(before.name)}</button>`}
        ${after === undefined ? nothing : html`<button type="button" class="quiet" part="so-far" @click=${() => this.#go(RESULTS)}>${assessment.soFar}</button>`}
      </div>
    `;
  }

  #results(messages: Messages, pages: readonly Page[]): TemplateResult {
    const last = pages.at(-1) as Page;
    return html`
      <leadmark-results
        exportparts="heading, chart, table, notice, saved, button"
        src=${this.src || nothing}
        store=${this.store}
        lang=${this.lang || nothing}
        heading-level=${this.headingLevel}
      ></leadmark-results>
      <div class="steps screen" lang=${messages.lang}>
        <button type="button" part="button back" @click=${() => this.#go(last.id)}>${messages.assessment.back(last.name)}</button>
      </div>
    `;
  }

  #go(page: string): void {
    if (!send(this, "leadmark-page", { page })) {
      return;
    }
    this.page = page;
    this.#announcement = "";
    this.focus();
    if (this.getBoundingClientRect().top < 0) {
      this.scrollIntoView({ block: "start" });
    }
  }

  #note(session: Session, item: Item, text: string): void {
    if (fits(text)) {
      this.#drafts.delete(item.id);
      this.#change(session, item, () => session.note(item, text));
    } else {
      this.#drafts.set(item.id, text);
      this.requestUpdate();
    }
  }

  #clear(messages: Messages, session: Session, item: Item): void {
    this.#change(session, item, () => session.clear(item));
    this.#announcement = messages.assessment.cleared;
    // The button that was pressed is about to go: the focus stays with its item.
    const radios = this.renderRoot.querySelectorAll<HTMLInputElement>("input[type=radio]");
    [...radios].find((radio) => radio.name === item.id)?.focus();
  }

  #change(session: Session, item: Item, change: () => void): void {
    const pages = pagesOf(session.guide);
    const [before, total] = tally(session, pages);
    this.#announcement = "";
    change();
    const { assessment, card: scorecard } = session;
    send(this, "leadmark-answer", { id: item.id, answer: session.answer(item.id) ?? null, assessment, scorecard });
    if (before < total && tally(session, pages)[0] === total) {
      send(this, "leadmark-complete", { assessment, scorecard });
    }
  }
}

/** How many statements have been dealt with, and how many there are. */
function tally(session: Session, pages: readonly Page[]): [done: number, total: number] {
  const asked = pages.flatMap((page) => page.questions);
  return [asked.filter(({ item }) => responded(session.answer(item.id))).length, asked.length];
}
