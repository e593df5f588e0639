import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { failure, isLeadmarkError, type LeadmarkError, reason } from "../../error.js";
import type { Assessment, Problem, Scorecard } from "../../index.js";
import { send } from "../events.js";
import { type Messages, messagesFor } from "../messages/messages.js";
import { savedSentence } from "../messages/saved.js";
import { answerCount } from "../session/answers.js";
import { SessionController } from "../session/controller.js";
import type { Session } from "../session/session.js";
import { base } from "../style/base.js";
import { heading } from "../text/heading.js";
import { guideText } from "../text/languages.js";
import { failed, loading } from "../text/state.js";
import { chart } from "./chart.js";
import { chartStyle } from "./chart-style.js";
import { metricRows, nextSteps, overall, type Row } from "./figures.js";
import { download, fileName, fileText, tooLarge } from "./file.js";
import { type Asking, findings, keepSection } from "./keep.js";
import { nextStepList } from "./steps.js";
import { style } from "./style.js";
import { table } from "./table.js";
import { tableStyle } from "./table-style.js";

/**
 * `<leadmark-results>`: where a person stands, and how sure that is. It draws what it is given; every figure comes from
 * Rust. On one page with a `<leadmark-assessment>` of the same guide and store it follows every answer.
 *
 * What is put inside it shows below the sentence that says that nothing is answered yet.
 *
 * @fires leadmark-error - the guide can't be shown, or a file can't be imported
 */
export class LeadmarkResults extends LitElement {
  static override styles = [base, style, chartStyle, tableStyle];

  static override properties = {
    src: { type: String },
    store: { type: String },
    lang: { type: String },
    headingLevel: { type: Number, attribute: "heading-level" },
  };

  /** A guide's address; empty for the built-in guide. */
  declare src: string;
  /** The name under which answers are kept on this device, or `none`. */
  declare store: string;
  /** The language of buttons and messages, as a BCP 47 tag; empty for the page's. */
  declare lang: string;
  /** The level of the first heading, from 1 to 6. */
  declare headingLevel: number;

  readonly #sessions = new SessionController(this, (error) => send(this, "leadmark-error", { error }));
  #asking: Asking | undefined;
  #done = "";
  #focusWanted = "";

  constructor() {
    super();
    this.src = "";
    this.store = "default";
    this.lang = "";
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

  /** Puts the focus on the first heading, as soon as there is one. */
  override focus(): void {
    this.#focusOn("[part~=heading]");
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
    const answers = answerCount(session.assessment);
    return html`
      <div lang=${messages.lang} dir=${messages.direction}>
        <div class="title">${heading(this.headingLevel, "heading", messages.results.title)}</div>
        ${answers === 0 ? this.#empty(messages) : this.#figures(messages, session)}
        ${session.problems.length === 0 ? nothing : this.#misfits(messages, session.problems)}
        ${this.#keep(messages, session, answers)}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const target = this.#focusWanted === "" ? null : this.renderRoot.querySelector<HTMLElement>(this.#focusWanted);
    if (target !== null) {
      this.#focusWanted = "";
      target.focus({ preventScroll: target.matches("[part~=heading]") });
    }
  }

  #empty(messages: Messages): TemplateResult {
    return html`<p class="lede">${messages.results.none}</p><slot></slot>`;
  }

  #figures(messages: Messages, session: Session): TemplateResult {
    const { guide, card } = session;
    const { results } = messages;
    const headline = overall(card);
    const rows: Row[] = [{ id: "", name: results.overall, score: headline }, ...metricRows(card)];
    const text = guideText(messages, guide.data);
    const { answered, applicable, total } = headline;
    return html`
      <p class="lede">
        ${applicable === 0 ? results.nothingApplies : results.summary(answered, applicable, total - applicable)}
      </p>
      ${
        headline.score === null || headline.low === null || headline.high === null
          ? headlineMissing(messages, applicable)
          : html`
            <p class="headline" part="overall">
              <span class="small">${results.overall}</span>
              <data value=${headline.score}>${messages.points(headline.score)}</data>
              <span class="small">${results.outOf}</span>
            </p>
            <p class="small">
              ${answered === applicable ? results.fixed : results.overallRange(messages.points(headline.low), messages.points(headline.high))}
            </p>
          `
      }
      ${chart(messages, text, guide.data.scale.levels, rows)} ${table(messages, text, rows)}
      ${headline.answered === 0 ? nothing : nextStepList(messages, this.headingLevel + 1, text, nextSteps(guide, card))}
      <section class="notice" part="notice">
        ${heading(this.headingLevel + 1, "subheading", results.notice.title)}
        <p>${results.notice.text}</p>
      </section>
    `;
  }

  #misfits(messages: Messages, problems: readonly Problem[]): TemplateResult {
    return html`<section part="misfits"><p>${messages.results.keep.kept}</p>${findings(problems)}</section>`;
  }

  #keep(messages: Messages, session: Session, count: number): TemplateResult {
    return keepSection({
      messages,
      level: this.headingLevel + 1,
      saved: savedSentence(messages, session.saved),
      count,
      asking: this.#asking,
      done: this.#done,
      undoable: session.undoable,
      exportFile: () => this.#export(messages, session),
      importFile: (file) => void this.#import(messages, session, file),
      startOver: () => this.#ask({ kind: "erase" }),
      confirm: () => void this.#confirm(messages, session),
      cancel: () => this.#tell("", "[part~=start-over]"),
      undo: () => void session.undo().then(() => this.#tell(messages.results.keep.restored, "[part~=export]")),
    });
  }

  #export(messages: Messages, session: Session): void {
    const name = fileName(session.assessment);
    download(name, fileText(session.assessment));
    this.#tell(messages.results.keep.exported(name), "");
  }

  async #import(messages: Messages, session: Session, file: File): Promise<void> {
    try {
      const large = tooLarge(file);
      if (large !== undefined) {
        throw large;
      }
      const { assessment, problems } = session.guide.read(await file.text());
      if (assessment === null) {
        const [first] = problems;
        throw Object.assign(failure(first?.code ?? "not-an-assessment", first?.message ?? ""), { problems });
      }
      if (problems.length > 0 || answerCount(session.assessment) > 0) {
        this.#ask({ kind: "import", assessment, problems });
      } else {
        await this.#take(messages, session, assessment);
      }
    } catch (thrown) {
      this.#refuse(isLeadmarkError(thrown) ? thrown : failure("internal", reason(thrown), thrown));
    }
  }

  async #confirm(messages: Messages, session: Session): Promise<void> {
    const asking = this.#asking;
    if (asking?.kind === "import") {
      await this.#take(messages, session, asking.assessment);
    } else if (asking?.kind === "erase") {
      await session.startOver();
      this.#tell(messages.results.keep.erased, "[part~=undo]");
    }
  }

  async #take(messages: Messages, session: Session, assessment: Assessment): Promise<void> {
    await session.replace(assessment);
    this.#tell(messages.results.keep.imported(answerCount(assessment)), "[part~=undo], [part~=export]");
  }

  #refuse(error: LeadmarkError): void {
    this.#ask({ kind: "refused", problems: error.problems ?? [{ path: "", message: error.message, help: "" }] });
    send(this, "leadmark-error", { error });
  }

  #ask(asking: Asking): void {
    this.#asking = asking;
    this.#done = "";
    this.#focusOn("[data-focus]");
  }

  #tell(done: string, focus: string): void {
    this.#asking = undefined;
    this.#done = done;
    this.#focusOn(focus);
  }

  #focusOn(selector: string): void {
    this.#focusWanted = selector;
    this.requestUpdate();
  }
}

function headlineMissing(messages: Messages, applicable: number): TemplateResult | typeof nothing {
  return applicable === 0
    ? nothing
    : html`<p class="headline-missing" part="overall">${messages.results.overallHalf}</p>`;
}
