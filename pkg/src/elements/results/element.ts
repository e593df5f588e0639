import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { failure, isLeadmarkError, type LeadmarkError, reason } from "../../error.js";
import type { Assessment, Problem, ReportFormat, Scorecard } from "../../index.js";
import { packLink } from "../../share.js";
import { loadLanguage } from "../../words.js";
import { GuideElement } from "../element.js";
import { send } from "../events.js";
import type { Messages } from "../messages/messages.js";
import { savedSentence } from "../messages/saved.js";
import { answerCount } from "../session/answers.js";
import { download, type FileKind, fileName, fileText } from "../session/file.js";
import type { Session } from "../session/session.js";
import { base } from "../style/base.js";
import { chart } from "./chart.js";
import { chartStyle } from "./chart-style.js";
import { copied, select } from "./clipboard.js";
import { doubtSection } from "./doubts.js";
import { rowsOf } from "./figures.js";
import { groupSection } from "./groups.js";
import { headline, notices, title, unusable } from "./headline.js";
import { readFile } from "./importing.js";
import { type Asking, type Done, findings, keepSection } from "./keep.js";
import { lensSection } from "./lenses.js";
import { noticeSection } from "./notice.js";
import { type Findings, findingsOf, findingsOfGiven, type Picture, pictureOf } from "./picture.js";
import { printStyle } from "./print-style.js";
import { type Link, shareSection } from "./share.js";
import { standingSection } from "./standing.js";
import { stepSection } from "./steps.js";
import { style } from "./style.js";
import { table } from "./table.js";
import { tableStyle } from "./table-style.js";
import { targetSection } from "./targets.js";
import { whySection } from "./why.js";
import { answered } from "./words.js";

/**
 * `<leadmark-results>`: where a person stands, and how sure that is. It draws what it is given; every figure comes from
 * Rust. On one page with a `<leadmark-assessment>` of the same guide and store it follows every answer.
 *
 * What is put inside it shows below the sentence that says that nothing is answered yet.
 *
 * @fires leadmark-error - the guide can't be shown, or a file can't be imported
 * @fires leadmark-page - the person wants to answer on, and `hrefOf` gave no address for that
 */
export class LeadmarkResults extends GuideElement {
  static override properties: PropertyDeclarations = {
    ...GuideElement.properties,
    readonly: { type: Boolean },
    shown: { attribute: false },
    shareBase: { type: String, attribute: "share-base" },
  };
  static override styles = [base, style, chartStyle, tableStyle, printStyle];

  /** Shows figures only: nothing can be changed, kept or erased. */
  declare readonly: boolean;
  /** An assessment to show in the place of the one that is being answered. It is not kept, and can't be changed. */
  declare shown: Assessment | undefined;
  /** What a shared link begins with, up to where the answers go. Without it nothing is shared by link. */
  declare shareBase: string;

  #asking: Asking | undefined;
  #done: Done = { words: "" };
  #notes = false;
  /** Whether the answers were handed over as a file: then there is nothing to be reminded of. */
  #exported = false;
  #link: Link | undefined;
  readonly #open = new Set<string>();

  constructor() {
    super();
    this.readonly = false;
    this.shown = undefined;
    this.shareBase = "";
  }

  override get assessment(): Assessment | undefined {
    return this.shown ?? super.assessment;
  }

  override get scorecard(): Scorecard | undefined {
    const { session, shown } = this;
    if (shown === undefined || session === undefined) {
      return super.scorecard;
    }
    try {
      return findingsOfGiven(session.guide, shown).card;
    } catch {
      // What can't be used has no figures; the element says why.
      return undefined;
    }
  }

  /** What is given to be shown is not kept here. */
  protected override get asks(): boolean {
    return this.shown === undefined;
  }

  protected override draw(messages: Messages, session: Session): TemplateResult {
    let found: Findings;
    try {
      found = this.shown === undefined ? findingsOf(session) : findingsOfGiven(session.guide, this.shown);
    } catch (thrown) {
      if (session.stopped) {
        throw thrown;
      }
      return unusable(messages, this.headingLevel, coded(thrown));
    }
    const elsewhere = this.shown !== undefined;
    const editable = !this.readonly && !elsewhere;
    const picture = pictureOf(found, messages, this.headingLevel + 1, { editable, elsewhere }, this.hrefOf);
    return html`
      <div lang=${messages.lang} dir=${messages.direction}>
        ${title(picture)}
        ${notices(picture, {
          widen: () => this.#widen(messages, session, picture),
          exportFile: () => void this.#export(messages, session, "json"),
        })}
        ${answered(picture) ? this.#figures(picture, session) : this.#empty(picture)}
        ${picture.problems.length === 0 ? nothing : this.#misfits(messages, picture.problems)}
        ${editable ? this.#keep(messages, session) : nothing}
      </div>
    `;
  }

  #empty(picture: Picture): TemplateResult {
    const words = picture.messages.results;
    const href = picture.editable ? picture.hrefOf({ view: "assessment", id: "" }) : undefined;
    return html`
      <p class="lede">${words.none}</p>
      ${href === undefined ? nothing : html`<p><a class="button" part="button begin-answering" href=${href}>${words.begin}</a></p>`}
      <slot></slot>
    `;
  }

  #figures(picture: Picture, session: Session): TemplateResult {
    const rows = rowsOf(picture);
    const drawn = rows.some(({ score }) => score.applicable > 0);
    return html`
      ${headline(picture)} ${drawn ? html`${chart(picture, rows)} ${table(picture, rows)}` : nothing}
      ${lensSection(picture)} ${standingSection(picture)}
      ${picture.editable && picture.own && picture.card.metrics.length > 0 ? targetSection(picture, (metric, level) => session.aim(metric, level)) : nothing}
      ${stepSection(picture)} ${doubtSection(picture)}
      ${whySection(picture, { open: this.#open, fold: (id, open) => this.#fold(id, open) })} ${groupSection(picture)}
      ${noticeSection(picture)}
      ${
        picture.editable && this.shareBase !== ""
          ? shareSection(picture, this.#link, {
              make: (notes) => void this.#share(session.assessment, notes),
              copy: () => void this.#copyLink(),
            })
          : nothing
      }
    `;
  }

  #misfits(messages: Messages, problems: readonly Problem[]): TemplateResult {
    const { keep, shown } = messages.results;
    return html`<section part="misfits"><p>${this.shown === undefined ? keep.kept : shown.partly}</p>${findings(messages, problems)}</section>`;
  }

  #keep(messages: Messages, session: Session): TemplateResult {
    // Before a report is asked for: browsers let a page copy only right behind a click.
    void loadLanguage(messages.lang);
    const { assessment, assessments, unreadable } = session;
    return keepSection({
      messages,
      level: this.headingLevel + 1,
      own: assessment.rater.role === "self",
      saved: savedSentence(messages, session.saved),
      reminder: session.shortLived && !this.#exported,
      count: answerCount(assessment),
      kept: assessments.length + unreadable.length,
      notes: this.#notes,
      asking: this.#asking,
      // Once something else was changed there is no way back, and what was done is no news.
      done: this.#done.undoes === true && !session.undoable ? { words: "" } : this.#done,
      exportFile: (kind) => void this.#export(messages, session, kind),
      copyReport: () => void this.#copyReport(messages, session),
      withNotes: (notes) => {
        this.#notes = notes;
        this.requestUpdate();
      },
      print: () => window.print(),
      importFile: (file) => void this.#import(messages, session, file),
      begin: () => this.#begin(messages, session),
      eraseAll: () => this.#ask({ kind: "erase" }),
      confirm: () => this.#confirm(messages, session),
      cancel: () => this.#tell({ words: "" }, "[part~=erase], [part~=import] input"),
    });
  }

  #widen(messages: Messages, session: Session, picture: Picture): void {
    session.ask("full");
    if (picture.hrefOf({ view: "assessment", id: "" }) === undefined && send(this, "leadmark-page", { page: "" })) {
      this.#tell({ words: messages.results.quick.widened }, "");
    }
  }

  async #export(messages: Messages, session: Session, kind: FileKind): Promise<void> {
    // Only this one has sentences; what else is exported need not wait.
    const lang = kind === "markdown" ? await loadLanguage(messages.lang) : "en";
    const { assessment } = session;
    const name = fileName(assessment, kind);
    this.#exported ||= kind === "json";
    download(name, kind === "json" ? fileText(assessment) : this.#report(session, kind, lang), kind);
    this.#tell({ words: messages.results.keep.exported(name) }, "");
  }

  #report(session: Session, format: ReportFormat, lang: string): string {
    const { guide, assessment, last } = findingsOf(session);
    const before = last === undefined ? {} : { before: last };
    return guide.report(assessment, format, { notes: this.#notes, lang, ...before });
  }

  async #copyReport({ lang: shown, results: { keep } }: Messages, session: Session): Promise<void> {
    const lang = await loadLanguage(shown);
    let text: string;
    try {
      text = this.#report(session, "markdown", lang);
    } catch (thrown) {
      this.#refuse(coded(thrown));
      return;
    }
    if (await copied(text)) {
      this.#tell({ words: keep.copied }, "");
    } else {
      this.#tell({ words: keep.copyByHand, text }, "");
      await this.#select("[part~=by-hand]");
    }
  }

  async #share(assessment: Assessment, notes: boolean): Promise<void> {
    const wanted: Link = { assessment, notes };
    this.#showLink(wanted);
    let link: Link;
    try {
      const packed = await packLink(assessment, { notes });
      const address = new URL(this.shareBase + packed, document.baseURI).href;
      link = { ...wanted, address, size: packed.length };
    } catch (thrown) {
      link = { ...wanted, error: coded(thrown) };
    }
    // Another one may have been asked for while this one was made.
    if (this.#link === wanted) {
      this.#showLink(link);
      this.focusOn("[part~=link-notes]");
    }
  }

  async #copyLink(): Promise<void> {
    const link = this.#link;
    if (link?.address !== undefined) {
      const done = await copied(link.address);
      this.#showLink({ ...link, copied: done ? "yes" : "refused" });
      if (!done) {
        await this.#select("[part~=link]");
      }
    }
  }

  #showLink(link: Link): void {
    this.#link = link;
    this.requestUpdate();
  }

  async #select(field: string): Promise<void> {
    await this.updateComplete;
    const found = this.renderRoot.querySelector<HTMLTextAreaElement>(field);
    if (found !== null) {
      select(found);
    }
  }

  async #import(messages: Messages, session: Session, file: File): Promise<void> {
    try {
      const { assessment, problems } = await readFile(session.guide, file);
      if (problems.length > 0) {
        this.#ask({ kind: "import", assessment, problems });
      } else {
        this.#take(messages, session, assessment);
      }
    } catch (thrown) {
      this.#refuse(coded(thrown));
    }
  }

  #take(messages: Messages, session: Session, assessment: Assessment): void {
    const words = messages.results.keep;
    const here = session.assessments.some(({ id }) => id === assessment.id);
    session.add([assessment]);
    const count = answerCount(assessment);
    this.#tell(this.#undoable(messages, session, here ? words.merged(count) : words.imported(count)), "[part~=undo]");
  }

  #begin(messages: Messages, session: Session): void {
    const words = messages.results.keep;
    const { id, rater } = session.assessment;
    const reopen = () => {
      session.open(id);
      this.#tell({ words: words.reopened }, "[part~=heading]");
    };
    session.begin(rater);
    this.#tell({ words: words.begun, back: { words: words.back, go: reopen } }, "[part~=undo]");
  }

  #confirm(messages: Messages, session: Session): void {
    const asking = this.#asking;
    if (asking?.kind === "import") {
      this.#take(messages, session, asking.assessment);
    } else if (asking?.kind === "erase") {
      session.erase();
      this.#tell(this.#undoable(messages, session, messages.results.keep.erased), "[part~=undo]");
    }
  }

  /** What was done, with the way back for as long as there is one. */
  #undoable(messages: Messages, session: Session, words: string): Done {
    const { undo, restored } = messages.results.keep;
    const go = () => {
      session.undo();
      this.#tell({ words: restored }, "[part~=export], [part~=import] input");
    };
    return { words, back: { words: undo, go }, undoes: true };
  }

  #refuse(error: LeadmarkError): void {
    const { code, message, problems = [{ code, message, help: "", path: "" }] } = error;
    this.#ask({ kind: "refused", problems });
    send(this, "leadmark-error", { error });
  }

  #ask(asking: Asking): void {
    this.#asking = asking;
    this.#done = { words: "" };
    this.focusOn("[data-focus]");
  }

  #tell(done: Done, focus: string): void {
    this.#asking = undefined;
    this.#done = done;
    this.focusOn(focus);
  }

  #fold(id: string, open: boolean): void {
    if (open) {
      this.#open.add(id);
    } else {
      this.#open.delete(id);
    }
    this.requestUpdate();
  }
}

function coded(thrown: unknown): LeadmarkError {
  return isLeadmarkError(thrown) ? thrown : failure("internal", reason(thrown), thrown);
}
