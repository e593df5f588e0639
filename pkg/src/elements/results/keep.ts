import { html, nothing, type TemplateResult } from "lit";
import type { Assessment, Problem } from "../../index.js";
import type { Messages } from "../messages/messages.js";
import { answerCount } from "../session/answers.js";
import type { FileKind } from "../session/file.js";
import { canTell, type Tellable } from "../session/problems.js";
import { heading } from "../text/heading.js";
import { problemText } from "../text/problem.js";

/** A question that stands open in the section on a person's answers, or a file that was refused. */
export type Asking =
  | { readonly kind: "erase" }
  | { readonly kind: "import"; readonly assessment: Assessment; readonly problems: readonly Problem[] }
  | { readonly kind: "refused"; readonly problems: readonly Found[] };

/** What is told of something found in a file, and where. */
export type Found = Tellable & Pick<Problem, "path">;

/** What was done last, and how to go back on it. */
export interface Done {
  /** As a sentence. */
  readonly words: string;
  readonly back?: { readonly words: string; go(): void };
  /** Whether the way back is the session's undo, which is there until the next change. */
  readonly undoes?: boolean;
  /** Text that the browser did not let us copy. */
  readonly text?: string;
}

/** What the section shows, and whom it tells. */
export interface KeepView {
  readonly messages: Messages;
  readonly level: number;
  readonly own: boolean;
  /** Where the answers are, as a sentence. */
  readonly saved: string;
  /** Whether to say that the browser may clear them. */
  readonly reminder: boolean;
  /** How many answers there are here. */
  readonly count: number;
  /** How many assessments are kept. */
  readonly kept: number;
  /** Whether notes go into reports. */
  readonly notes: boolean;
  readonly asking: Asking | undefined;
  readonly done: Done;
  exportFile(kind: FileKind): void;
  copyReport(): void;
  withNotes(notes: boolean): void;
  print(): void;
  importFile(file: File): void;
  begin(): void;
  eraseAll(): void;
  confirm(): void;
  cancel(): void;
}

/** Draws what a person can do with their answers: take them along, bring them in, begin anew, erase them. */
export function keepSection(view: KeepView): TemplateResult {
  const words = view.messages.results.keep;
  return html`
    <section class="keep screen" part="keep">
      ${heading(view.level, "subheading", words.title(view.own))}
      <p class="small" part="saved" role="status">${view.saved}</p>
      ${view.count === 0 ? nothing : takeAlong(view)}
      <div class="group">
        <label class="button" part="button import">
          ${words.import}<input type="file" class="hidden" accept=".json,application/json" @change=${(event: Event) => choose(event, view)} />
        </label>
        <p class="small">${words.bringIn}</p>
      </div>
      ${
        view.count === 0
          ? nothing
          : html`<div class="group">
              <button type="button" part="button begin" @click=${view.begin}>${words.begin}</button>
              <p class="small">${words.beginHint(view.own)}</p>
            </div>`
      }
      ${
        view.kept === 0
          ? nothing
          : html`<div class="group"><button type="button" class="quiet" part="erase" @click=${view.eraseAll}>${words.eraseAll}</button></div>`
      }
      ${view.asking === undefined ? nothing : question(view, view.asking)}
      ${outcome(view)}
    </section>
  `;
}

function takeAlong(view: KeepView): TemplateResult {
  const words = view.messages.results.keep;
  const file = (kind: FileKind, label: string) =>
    html`<button type="button" class="quiet" part=${`export-${kind}`} @click=${() => view.exportFile(kind)}>${label}</button>`;
  return html`
    ${view.reminder ? html`<p class="small" part="reminder">${words.reminder}</p>` : nothing}
    <div class="group">
      <button type="button" class=${view.own ? nothing : "primary"} part="button export" @click=${() => view.exportFile("json")}>${words.export}</button>
      <p class="small">${words.exportHint}</p>
    </div>
    <div class="group">
      <p class="small">
        ${words.others}
        <label class="check"><input type="checkbox" part="with-notes" .checked=${view.notes} @change=${(event: Event) => view.withNotes((event.target as HTMLInputElement).checked)} />${words.withNotes}</label>
      </p>
      <div class="actions">
        ${file("markdown", words.markdown)} ${file("csv", words.csv)} ${file("csv-metrics", words.csvMetrics)} ${file("xapi", words.xapi)}
        <button type="button" class="quiet" part="copy" @click=${view.copyReport}>${words.copy}</button>
        <button type="button" class="quiet" part="print" @click=${view.print}>${words.print}</button>
      </div>
    </div>
  `;
}

function outcome({ messages, done }: KeepView): TemplateResult {
  const { back, text } = done;
  return html`
    <p class="done">
      <span role="status">${done.words}</span>
      ${back === undefined ? nothing : html`<button type="button" class="quiet" part="undo" @click=${back.go}>${back.words}</button>`}
    </p>
    ${
      text === undefined
        ? nothing
        : html`<label class="small" for="by-hand">${messages.results.keep.text}</label>
          <textarea id="by-hand" part="by-hand" rows="8" readonly .value=${text}></textarea>`
    }
  `;
}

function choose(event: Event, view: KeepView): void {
  const input = event.target as HTMLInputElement;
  const [file] = input.files ?? [];
  // So that the same file, mended, can be chosen again.
  input.value = "";
  if (file !== undefined) {
    view.importFile(file);
  }
}

function question(view: KeepView, asking: Asking): TemplateResult {
  const words = view.messages.results.keep;
  switch (asking.kind) {
    case "erase":
      return ask(view, words.confirmErase(view.kept), html`<p>${words.confirmEraseHint}</p>`, words.erase, words.keep);
    case "import":
      return ask(
        view,
        words.confirmPart(answerCount(asking.assessment)),
        html`<p>${words.partly}</p>${findings(view.messages, asking.problems)}`,
        words.importAnyway,
        words.cancel,
      );
    case "refused":
      return html`
        <div class="ask" part="error" role="alert">
          <p><strong tabindex="-1" data-focus>${words.refused}</strong></p>
          ${findings(view.messages, asking.problems)}
          <p>${words.untouched}</p>
        </div>
      `;
  }
}

function ask(view: KeepView, title: string, detail: unknown, yes: string, no: string): TemplateResult {
  return html`
    <div class="ask" part="question" role="group" aria-labelledby="question">
      <p><strong id="question" tabindex="-1" data-focus>${title}</strong></p>
      ${detail}
      <div class="actions">
        <button type="button" class="primary" part="button confirm" @click=${view.confirm}>${yes}</button>
        <button type="button" part="button cancel" @click=${view.cancel}>${no}</button>
      </div>
    </div>
  `;
}

/** Draws what was found, each with its place, as soon as it can be said. */
export function findings(messages: Messages, problems: readonly Found[]): TemplateResult {
  return html`
    <ul class="findings" part="findings">
      ${canTell(messages.lang) ? problems.map((problem) => html`<li>${problemText(messages, problem)}</li>`) : nothing}
    </ul>
  `;
}
