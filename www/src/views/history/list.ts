import type { Assessment } from "leadmark";
import type { Erased, Session } from "leadmark/elements";
import { html, nothing, type TemplateResult } from "lit";
import { eraseEverything } from "../../erase.js";
import { fileDrop, fileFindings, placed } from "../../file-drop.js";
import { download, type FileReading, fileName, readFile } from "../../files.js";
import { fileWords } from "../../messages/files.js";
import { history as words } from "../../messages/history.js";
import { detailOf, told } from "../../messages/problems.js";
import { focusOn } from "../../page.js";
import { hashOf } from "../../route.js";
import { theirs } from "../../text.js";
import { choosePair } from "./compare.js";
import { entry, nameOf } from "./entry.js";
import { Trend } from "./trend.js";

/** The list of kept assessments, and what can be done with them. */
export class HistoryList {
  readonly #root: HTMLElement;
  readonly #session: Session;
  readonly #redraw: () => void;
  readonly #trend: Trend;
  /** Which one is being renamed. */
  #renaming: string | undefined;
  #readings: readonly FileReading[] = [];
  /** What was done last, as a sentence, and whether it can be taken back. */
  #done = "";
  #undoable = false;
  /** Whether it is being asked if everything is to be erased. */
  #asking = false;
  /** The way back from that, until the page is left or something else is done. */
  #erased: Erased | undefined;

  constructor(root: HTMLElement, session: Session, redraw: () => void) {
    this.#root = root;
    this.#session = session;
    this.#redraw = redraw;
    this.#trend = new Trend(session, redraw);
  }

  /** Forgets what was said, when the view is come to anew. */
  settle(): void {
    this.#renaming = undefined;
    this.#readings = [];
    this.#asking = false;
    this.#tellOnly("");
  }

  draw(): TemplateResult {
    const { assessments, unreadable } = this.#session;
    return html`
      <h1 tabindex="-1">${words.title}</h1>
      ${this.#trouble()} ${assessments.length === 0 ? this.#empty() : this.#full(assessments)}
      ${unreadable.length === 0 ? nothing : this.#unreadable()}
      <h2>${words.filesTitle}</h2>
      <p>${words.filesAbout}</p>
      ${fileDrop({
        label: fileWords.choose,
        accept: ".json,.ndjson,.jsonl",
        multiple: true,
        take: (files) => void this.#import(files),
      })}
      ${
        assessments.length === 0
          ? nothing
          : html`<p><button type="button" @click=${() => this.#exportAll()}>${words.exportAll}</button></p>`
      }
      <div class="said" tabindex="-1">
        ${fileFindings(this.#readings)}
        ${this.#readings.some(({ findings }) => findings.length > 0) ? html`<p>${fileWords.untouched}</p>` : nothing}
      </div>
      ${this.#erasing()}
      <p class="done">
        <span role="status">${this.#done}</span>
        ${this.#erased !== undefined || (this.#undoable && this.#session.undoable) ? html`<button type="button" class="quiet undo" @click=${() => void this.#undo()}>${words.undo}</button>` : nothing}
      </p>
    `;
  }

  /** Why there is nothing to show, though there may be something. */
  #trouble(): TemplateResult | typeof nothing {
    const { unread } = this.#session;
    return unread === undefined
      ? nothing
      : html`<p role="alert">${words.unread} ${detailOf(unread.detail)} <button type="button" @click=${() => this.#session.tryAgain()}>${words.tryAgain}</button></p>`;
  }

  #erasing(): TemplateResult {
    if (!this.#asking) {
      return html`<h2>${words.erase.title}</h2>
        <p>${words.erase.about}</p>
        <p><button type="button" class="quiet erase" @click=${() => this.#askToErase()}>${words.erase.button}</button></p>`;
    }
    return html`<h2>${words.erase.title}</h2>
      <div role="group" aria-labelledby="erase-question">
        <p><strong id="erase-question" tabindex="-1">${words.erase.question}</strong></p>
        <p>${words.erase.hint}</p>
        <p class="actions">
          <button type="button" class="confirm" @click=${() => void this.#eraseEverything()}>${words.erase.yes}</button>
          <button type="button" class="quiet" @click=${() => this.#keep()}>${words.erase.no}</button>
        </p>
      </div>`;
  }

  #empty(): TemplateResult | typeof nothing {
    if (this.#session.unread !== undefined) {
      return nothing;
    }
    return html`
      <p class="lede">${words.none}</p>
      <p><a class="button" href=${hashOf("assess")}>${words.start}</a></p>
    `;
  }

  #full(assessments: readonly Assessment[]): TemplateResult {
    const session = this.#session;
    return html`
      <p class="lede">${words.lede(assessments.length)}</p>
      <p class="actions"><button type="button" @click=${() => this.#begin()}>${words.anew}</button> <span class="small">${words.anewHint}</span></p>
      ${this.#trend.draw()}
      ${choosePair(session, undefined, undefined)}
      <h2>${words.listTitle}</h2>
      <ol class="entries">
        ${assessments.map((assessment) =>
          entry(session, assessment, {
            renaming: this.#renaming === assessment.id,
            open: () => this.#open(assessment),
            rename: () => this.#startRenaming(assessment),
            save: (name) => this.#rename(assessment, name),
            cancel: () => this.#stopRenaming(assessment),
            export: () => this.#export(assessment),
            remove: () => this.#remove(assessment),
          }),
        )}
      </ol>
    `;
  }

  #unreadable(): TemplateResult {
    return html`
      <h2>${words.unreadableTitle}</h2>
      <p>${words.unreadable}</p>
      <ul>
        ${this.#session.unreadable.map(
          ({ id, kept, problems }) => html`
            <li>
              ${theirs(null, id)}: ${problems[0] === undefined ? nothing : placed("", { ...told(problems[0]), help: "" })}
              <button type="button" class="quiet" @click=${() => this.#exportRaw(id, kept)}>${words.exportRaw}<span class="hidden">${words.of(id)}</span></button>
            </li>
          `,
        )}
      </ul>
    `;
  }

  #begin(): void {
    this.#session.begin();
    location.hash = hashOf("assess");
  }

  #open(assessment: Assessment): void {
    this.#session.open(assessment.id);
    location.hash = hashOf("results");
  }

  #startRenaming(assessment: Assessment): void {
    this.#renaming = assessment.id;
    this.#redraw();
    const field = this.#root.querySelector<HTMLInputElement>(".rename input");
    field?.focus();
    field?.select();
  }

  #stopRenaming({ id }: Assessment): void {
    this.#renaming = undefined;
    this.#redraw();
    focusOn(this.#root, `[data-rename="${CSS.escape(id)}"]`);
  }

  #rename(assessment: Assessment, name: string): void {
    this.#tellOnly("");
    this.#session.rename(assessment.id, name);
    const renamed = this.#session.assessments.find(({ id }) => id === assessment.id) ?? assessment;
    this.#done = words.renamed(nameOf(renamed));
    this.#stopRenaming(assessment);
  }

  #remove(assessment: Assessment): void {
    this.#session.remove(assessment.id);
    this.#tell(words.removed(nameOf(assessment)), true);
  }

  #export(assessment: Assessment): void {
    const name = fileName(assessment.guide.id, assessment.updatedAt, ".json");
    download(name, `${JSON.stringify(assessment, undefined, 2)}\n`);
    this.#tell(words.exported(name), false);
  }

  #exportRaw(id: string, kept: unknown): void {
    const name = `leadmark-${id.replace(/[^\w-]/g, "").slice(0, 40)}.json`;
    download(name, `${JSON.stringify(kept, undefined, 2)}\n`);
    this.#tell(words.exported(name), false);
  }

  /** One assessment a line, as the command line reads them, too. */
  #exportAll(): void {
    const { assessments } = this.#session;
    const name = fileName(this.#session.guide.data.id, assessments[0]?.updatedAt ?? Date.now(), ".ndjson");
    download(name, assessments.map((assessment) => `${JSON.stringify(assessment)}\n`).join(""));
    this.#tell(words.exportedAll(assessments.length, name), false);
  }

  async #import(files: readonly File[]): Promise<void> {
    const readings = await Promise.all(files.map((file) => readFile(this.#session.guide, file)));
    const assessments = readings.flatMap((reading) => reading.assessments);
    if (assessments.length > 0) {
      this.#session.add(assessments, { open: false });
    }
    this.#readings = readings;
    const done = files.length === 0 ? fileWords.nothingFound : words.importedNothing;
    this.#tell(assessments.length === 0 ? done : words.imported(assessments.length), assessments.length > 0);
    if (readings.some(({ findings }) => findings.length > 0)) {
      focusOn(this.#root, ".said");
    }
  }

  #askToErase(): void {
    this.#asking = true;
    this.#tell("", false);
    focusOn(this.#root, "#erase-question");
  }

  #keep(): void {
    this.#asking = false;
    this.#redraw();
    focusOn(this.#root, ".erase");
  }

  async #eraseEverything(): Promise<void> {
    this.#asking = false;
    this.#readings = [];
    try {
      const erased = await eraseEverything();
      this.#tell(words.erase.done, false);
      this.#erased = erased;
    } catch (thrown) {
      this.#tell(`${words.erase.failed} ${detailOf(thrown)}`, false);
    }
    this.#redraw();
    focusOn(this.#root, ".undo");
  }

  async #undo(): Promise<void> {
    const erased = this.#erased;
    try {
      await (erased === undefined ? this.#session.undo() : erased.undo());
    } catch (thrown) {
      // The way back stays: it can be tried again.
      this.#done = `${words.notUndone} ${detailOf(thrown)}`;
      this.#redraw();
      return;
    }
    this.#readings = [];
    this.#tell(words.undone, false);
    this.#root.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }

  #tell(done: string, undoable: boolean): void {
    this.#tellOnly(done);
    this.#undoable = undoable;
    this.#redraw();
    if (undoable) {
      focusOn(this.#root, ".undo");
    }
  }

  #tellOnly(done: string): void {
    this.#done = done;
    this.#undoable = false;
    this.#erased = undefined;
  }
}
