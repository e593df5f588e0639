import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Assessment, Id, Item, Rebased, Scorecard } from "../../index.js";
import { nextTask } from "../../next-task.js";
import { GuideElement } from "../element.js";
import { send } from "../events.js";
import type { Messages } from "../messages/messages.js";
import { download, fileName, fileText } from "../session/file.js";
import type { Session } from "../session/session.js";
import { base } from "../style/base.js";
import { rowStyle } from "../style/rows.js";
import { heading } from "../text/heading.js";
import { guideText } from "../text/languages.js";
import { blocks } from "../text/text.js";
import { Drafts } from "./drafts.js";
import { errorSummary, type Overlong } from "./errors.js";
import { itemFieldset } from "./item.js";
import { itemStyle } from "./item-style.js";
import { ERRORS, fieldsetOf, type Landing, radioOf } from "./landing.js";
import { charactersOver } from "./length.js";
import { changedNotice, raterNotice, troubleNotice, unloadedNotice } from "./notices.js";
import {
  type AskedItem,
  after,
  type Group,
  moreThan,
  type Page,
  pagesOf,
  pageWith,
  questionsOf,
  RESULTS,
  REVIEW,
} from "./pages.js";
import { painted } from "./painted.js";
import { paperTitle } from "./paper.js";
import { reviewList, reviewTitle } from "./review.js";
import { statusLine } from "./status.js";
import { style } from "./style.js";
import { answeredBeyond, firstOpen, tallyOfAll } from "./tally.js";
import { pageTitle } from "./title.js";

/** What became of answers to another version of the guide, as long as the person wants to see it. */
interface Changed extends Pick<Rebased, "checkAgain" | "orphaned"> {
  readonly assessment: string;
}

/**
 * `<leadmark-assessment>`: asks for an answer to each statement of a guide, one page a success metric, practice group or
 * topic, then shows what is open, then the results. It draws what it is given and says what happened; every figure
 * comes from Rust.
 *
 * Nothing moves on by itself and nothing has to be answered: every page, and the results, can be reached at any time.
 *
 * @fires leadmark-answer - an answer was given, changed or taken back, and is on the screen
 * @fires leadmark-complete - every statement has been dealt with
 * @fires leadmark-page - the person wants to go to another page; cancel it to take them there yourself
 * @fires leadmark-error - the guide can't be shown
 */
export class LeadmarkAssessment extends GuideElement {
  static override styles = [base, rowStyle, style, itemStyle];

  static override properties: PropertyDeclarations = {
    mode: { type: String },
    page: { type: String },
  };

  /**
   * What is asked: `quick`, `full`, or empty for what the assessment at hand asks.
   *
   * `full` always widens an assessment. `quick` narrows one only where no practice or measure is answered: such answers
   * would stay in the file and count nowhere, and nobody could see why.
   */
  declare mode: string;
  /**
   * The page shown: the id of a success metric, of a practice group, of a topic with measures; `review` or `results`.
   * The id of a measure group or an item shows its page. Empty: the first page on which something is open.
   */
  declare page: string;

  readonly #drafts = new Drafts();
  /** Items whose note is shown from the start. Never folded again by us: that is the person's choice. */
  readonly #unfolded = new Set<Id>();
  #announcement = "";
  /** Which mode was asked of which assessment, so that it is asked once. */
  #asked = "";
  /** The page shown where none is named: it stays when its last statement has been answered. */
  #first: { readonly assessment: string; readonly page: Id } | undefined;
  #landing: Landing | undefined;
  /** The page on which Next was pressed while a note could not be kept. */
  #warned = "";
  #changed: Changed | undefined;
  /** What has been drawn of a page. The first time its title comes in a task of its own, ahead of what is asked. */
  #drawn: "nothing" | "title" | "all" = "nothing";

  constructor() {
    super();
    this.mode = "";
    this.page = "";
  }

  /** Puts the focus where reading starts: on the heading, on the item that `page` names, on what can't be saved. */
  override focus(): void {
    const { session } = this;
    if (this.page === RESULTS) {
      this.focusOn("leadmark-results");
      return;
    }
    if (session === undefined) {
      super.focus();
      return;
    }
    const pages = this.#pages(session);
    const shown = this.#shown(session, pages);
    const landing = this.#landing;
    this.#landing = undefined;
    if (landing?.page === shown) {
      this.focusOn(landing.selector);
    } else if (shown === REVIEW && this.#overlong(session, pages.flatMap(questionsOf)).length > 0) {
      this.focusOn(ERRORS);
    } else if (session.guide.items.some(({ id }) => id === this.page)) {
      this.focusOn(radioOf(session, this.page));
    } else {
      super.focus();
    }
  }

  protected override get figures(): boolean {
    return false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has("page")) {
      this.#first = undefined;
      this.#warned = "";
    }
    if (this.session !== undefined) {
      this.#ask(this.session);
      this.#notice(this.session);
    }
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.#drawn !== "all") {
      await nextTask();
    }
    super.scheduleUpdate();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#drawn === "title") {
      this.#drawn = "all";
    } else if (this.#drawn === "nothing" && this.session !== undefined) {
      this.#drawn = "title";
      this.requestUpdate();
    }
  }

  protected override draw(messages: Messages, session: Session): TemplateResult {
    const pages = this.#pages(session);
    if (this.page === RESULTS) {
      return this.#results(messages);
    }
    if (pages.length === 0) {
      return this.#nothing(messages, session);
    }
    const shown = this.#shown(session, pages);
    const page = pages.find(({ id }) => id === shown);
    return html`
      <div part="page" lang=${messages.lang} dir=${messages.direction}>
        ${statusLine({ messages, session, pages, current: shown, go: (to) => this.#go(to), save: () => this.#save(messages, session) })}
        ${paperTitle(messages, session.guide.data.title)}
        ${raterNotice(messages, session.assessment.rater)} ${this.#notices(messages, session)}
        ${page === undefined ? this.#review(messages, session, pages) : this.#page(messages, session, pages, page)}
        <p class="hidden" role="status">${this.#announcement}</p>
      </div>
    `;
  }

  #page(messages: Messages, session: Session, pages: readonly Page[], page: Page): TemplateResult {
    const guide = guideText(messages, session.guide.data);
    const overlong = this.#warned === page.id ? this.#overlong(session, page.questions) : [];
    const goOn = () => this.#go(after(pages, page)?.id ?? REVIEW);
    const total = pages.flatMap(questionsOf).length;
    const whole = this.#drawn !== "nothing";
    return html`
      ${errorSummary({ messages, guide, overlong, goOn, mend: (asked) => this.#mend(session, page, asked) })}
      ${pageTitle({ messages, guide: session.guide, pages, page, headingLevel: this.headingLevel })}
      ${keyed(
        page.id,
        html`<div lang=${guide.lang} dir=${guide.dir}>
          ${whole ? page.groups.map((group) => this.#group(messages, session, group, total)) : nothing}
        </div>`,
      )}
      ${whole ? this.#steps(messages, session, pages, page) : nothing}
    `;
  }

  #group(messages: Messages, session: Session, { name, about, questions }: Group, total: number): TemplateResult {
    return html`
      ${name === "" ? nothing : html`<div class="group">${heading(this.headingLevel + 1, "group-heading", name)}</div>`}
      ${about.length > 0 ? html`<div class="about">${blocks(about)}</div>` : nothing}
      ${questions.map((asked) => this.#item(messages, session, asked, total))}
    `;
  }

  #item(messages: Messages, session: Session, asked: AskedItem, total: number): TemplateResult {
    const { id } = asked.item;
    const answer = session.answer(id);
    return itemFieldset({
      messages,
      asked,
      total,
      answer,
      text: this.#drafts.of(session.assessment.id, id) ?? answer?.note ?? "",
      unfolded: this.#unfolded.has(id),
      stale: this.#changed?.checkAgain.includes(id) === true,
      self: session.assessment.rater.role === "self",
      rate: (item, level) => this.#answer(session, item, () => session.rate(item.id, level)),
      excuse: (item) => this.#answer(session, item, () => session.excuse(item.id)),
      clear: (item) => this.#clear(messages, session, item),
      write: (item, text) => this.#write(session, item, text),
      trust: (item, confidence) => {
        this.#change(session, item, () => session.trust(item.id, confidence));
        if (confidence === undefined) {
          this.#cleared(`confidence/${item.id}`, messages.assessment.sureCleared);
        }
      },
    });
  }

  #steps(messages: Messages, session: Session, pages: readonly Page[], page: Page): TemplateResult {
    const back = pages[pages.indexOf(page) - 1];
    const next = after(pages, page);
    const { assessment } = messages;
    return html`
      <div class="steps screen">
        <button type="button" class="primary" part="button next" @click=${() => this.#next(session, page, next?.id ?? REVIEW)}>
          ${next === undefined ? assessment.toReview : assessment.next(next.name)}
        </button>
        ${back === undefined ? nothing : this.#backButton(back.id, assessment.back(back.name))}
        <button type="button" class="quiet" part="so-far" @click=${() => this.#go(RESULTS)}>${assessment.soFar}</button>
      </div>
    `;
  }

  #review(messages: Messages, session: Session, pages: readonly Page[]): TemplateResult {
    const last = pages.at(-1) as Page;
    const { assessment } = messages;
    const view = {
      messages,
      session,
      pages,
      headingLevel: this.headingLevel,
      more: this.mode === "quick" ? 0 : moreThan(session.guide, pages),
      go: (page: Id) => this.#go(page),
      answer: ({ item }: AskedItem) => this.#go(pageWith(pages, item.id)?.id ?? "", radioOf(session, item.id)),
      widen: () => this.#widen(session, pages),
    };
    return html`
      ${reviewTitle(view)}
      ${errorSummary({
        messages,
        guide: guideText(messages, session.guide.data),
        overlong: this.#overlong(session, pages.flatMap(questionsOf)),
        goOn: undefined,
        mend: (asked) => this.#mend(session, pageWith(pages, asked.item.id) ?? last, asked),
      })}
      ${reviewList(view)}
      <div class="steps screen">
        <button type="button" class="primary" part="button next" @click=${() => this.#go(RESULTS)}>${assessment.toResults}</button>
        ${this.#backButton(last.id, assessment.back(last.name))}
      </div>
    `;
  }

  #results(messages: Messages): TemplateResult {
    // Most of the time it is not needed: it is loaded when it is. Where it can't be, there is the way back.
    void import("../results.js").catch(() => undefined);
    return html`
      <leadmark-results
        exportparts="heading, chart, table, notice, saved, button"
        src=${this.src || nothing}
        .guide=${this.guide}
        .hrefOf=${this.hrefOf}
        store=${this.store}
        lang=${messages.lang}
        heading-level=${this.headingLevel}
      ></leadmark-results>
      <div class="steps screen" lang=${messages.lang} dir=${messages.direction}>
        ${this.#backButton(REVIEW, messages.assessment.review.back)}
      </div>
    `;
  }

  #nothing(messages: Messages, session: Session): TemplateResult {
    const more = this.mode === "quick" ? 0 : moreThan(session.guide, []);
    const { assessment } = messages;
    return html`
      <div lang=${messages.lang} dir=${messages.direction}>
        <p class="small">${more === 0 ? assessment.nothingToRate : assessment.nothingQuick}</p>
        ${
          more === 0
            ? nothing
            : html`<button type="button" part="button widen" @click=${() => this.#widen(session, [])}>
                ${assessment.review.addMore}
              </button>`
        }
      </div>
    `;
  }

  #notices(messages: Messages, session: Session): TemplateResult {
    const changed = this.#changed;
    const close = () => {
      this.#changed = { assessment: session.assessment.id, checkAgain: [], orphaned: [] };
      this.focus();
    };
    const toSay = changed !== undefined && changed.checkAgain.length + changed.orphaned.length > 0;
    return html`${unloadedNotice(messages, session)} ${troubleNotice(messages, session)} ${toSay ? changedNotice(messages, changed, close) : nothing}`;
  }

  #backButton(page: Id, words: string): TemplateResult {
    return html`<button type="button" part="button back" @click=${() => this.#go(page)}>${words}</button>`;
  }

  #pages({ guide, assessment }: Session): readonly Page[] {
    return pagesOf(guide, assessment.mode ?? "full");
  }

  /** The id of the page that is shown, among those of the assessment and the review. */
  #shown(session: Session, pages: readonly Page[]): Id {
    if (this.page === REVIEW || this.page === RESULTS) {
      return this.page;
    }
    const named = this.page === "" ? undefined : pageWith(pages, this.page);
    if (named !== undefined) {
      return named.id;
    }
    const { id } = session.assessment;
    if (this.#first?.assessment !== id || !pages.some((page) => page.id === this.#first?.page)) {
      this.#first = { assessment: id, page: firstOpen(session, pages)?.id ?? REVIEW };
    }
    return this.#first.page;
  }

  #overlong(session: Session, questions: readonly AskedItem[]): Overlong[] {
    return questions.flatMap((asked) => {
      const text = this.#drafts.of(session.assessment.id, asked.item.id);
      return text === undefined ? [] : [{ asked, text }];
    });
  }

  /** Puts the mode in force that the page wants, once for each assessment. */
  #ask(session: Session): void {
    const asked = JSON.stringify([this.mode, session.assessment.id]);
    if (asked === this.#asked) {
      return;
    }
    this.#asked = asked;
    if (this.mode === "full" || (this.mode === "quick" && !answeredBeyond(session))) {
      session.ask(this.mode);
    }
  }

  /** Remembers what has become of older answers: the session knows it only until the next answer. */
  #notice({ assessment, rebased }: Session): void {
    if (this.#changed?.assessment !== assessment.id) {
      this.#changed = rebased === undefined ? undefined : { ...rebased, assessment: assessment.id };
    }
  }

  /** Goes to another page, and there to what a selector finds. */
  #go(page: Id, selector?: string): void {
    this.#landing = selector === undefined ? undefined : { page, selector };
    if (!send(this, "leadmark-page", { page })) {
      return;
    }
    this.page = page;
    this.#warned = "";
    this.#announcement = "";
    this.focus();
    if (this.getBoundingClientRect().top < 0) {
      this.scrollIntoView({ block: "start" });
    }
  }

  /** Goes on, unless a note of this page could not be kept: then that is said first. */
  #next(session: Session, page: Page, to: Id): void {
    if (this.#overlong(session, page.questions).length === 0) {
      this.#go(to);
      return;
    }
    this.#warned = page.id;
    this.focusOn(ERRORS);
  }

  /** Leads to a note that is too long. */
  #mend(session: Session, page: Page, { item }: AskedItem): void {
    const selector = `${fieldsetOf(item.id)} textarea`;
    this.#unfolded.add(item.id);
    if (this.#shown(session, this.#pages(session)) === page.id) {
      this.focusOn(selector);
    } else {
      this.#go(page.id, selector);
    }
  }

  #widen(session: Session, pages: readonly Page[]): void {
    session.ask("full");
    this.#go(this.#pages(session)[pages.length]?.id ?? REVIEW);
  }

  /** Hands the answers over as a file, where nothing else keeps them. */
  #save(messages: Messages, { assessment }: Session): void {
    const name = fileName(assessment);
    download(name, fileText(assessment));
    this.#announcement = messages.results.keep.exported(name);
    this.requestUpdate();
  }

  #write(session: Session, item: Item, text: string): void {
    const { id } = session.assessment;
    if (charactersOver(text) === 0) {
      this.#drafts.drop(id, item.id);
      this.#change(session, item, () => session.note(item.id, text));
    } else {
      this.#drafts.hold(id, item.id, text);
      this.requestUpdate();
    }
  }

  #clear(messages: Messages, session: Session, item: Item): void {
    this.#answer(session, item, () => session.clear(item.id));
    this.#cleared(item.id, messages.assessment.cleared);
  }

  /** Says that an answer was taken back. The button that was pressed is about to go: the focus stays with its item. */
  #cleared(name: string, words: string): void {
    this.#announcement = words;
    this.renderRoot.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`)?.focus();
  }

  #answer(session: Session, item: Item, change: () => void): void {
    if (this.#changed !== undefined) {
      const checkAgain = this.#changed.checkAgain.filter((id) => id !== item.id);
      this.#changed = { ...this.#changed, checkAgain };
    }
    this.#change(session, item, change);
  }

  /** All that follows from an assessment's answers. No value where that can't be worked out any more: drawing then says so. */
  #scored(session: Session, assessment: Assessment): Scorecard | undefined {
    try {
      return assessment === session.assessment ? session.card : session.guide.score(assessment);
    } catch (thrown) {
      this.requestUpdate();
      if (session.stopped) {
        return undefined;
      }
      throw thrown;
    }
  }

  #change(session: Session, item: Item, change: () => void): void {
    const pages = this.#pages(session);
    const before = tallyOfAll(session, pages);
    this.#announcement = "";
    change();
    const { id } = item;
    const { assessment } = session;
    const answer = session.answer(id) ?? null;
    const complete = before.responded < before.total && tallyOfAll(session, pages).responded === before.total;
    const tell = () => {
      const scorecard = this.#scored(session, assessment);
      if (scorecard !== undefined) {
        send(this, "leadmark-answer", { id, answer, assessment, scorecard });
        if (complete) {
          send(this, "leadmark-complete", { assessment, scorecard });
        }
      }
    };
    // What follows from an answer is worked out once the answer is on the screen. The first ones may come before what scores
    // them; where that can't be loaded, nobody is told of an answer.
    void Promise.all([session.loadGuide(), painted()]).then(tell, () => undefined);
  }
}
