import { html, nothing, type TemplateResult } from "lit";
import type { Assessment, Problem } from "../../index.js";
import type { Messages } from "../messages/messages.js";
import { answerCount } from "../session/answers.js";
import { heading } from "../text/heading.js";
import { sentence } from "../text/sentence.js";

/** A question that stands open in the section on a person's answers, or a file that was refused. */
export type Asking =
  | { readonly kind: "erase" }
  | { readonly kind: "import"; readonly assessment: Assessment; readonly problems: readonly Problem[] }
  | { readonly kind: "refused"; readonly problems: readonly Found[] };

/** What is told of something found in a file. */
export type Found = Pick<Problem, "path" | "message" | "help">;

/** What the section shows, and whom it tells. */
export interface KeepView {
  readonly messages: Messages;
  readonly level: number;
  /** Where the answers are, as a sentence. */
  readonly saved: string;
  /** How many answers there are here. */
  readonly count: number;
  readonly asking: Asking | undefined;
  /** What was done last, as a sentence. */
  readonly done: string;
  readonly undoable: boolean;
  exportFile(): void;
  importFile(file: File): void;
  startOver(): void;
  confirm(): void;
  cancel(): void;
  undo(): void;
}

/** Draws what a person can do with their answers: take them along, bring them in, erase them. */
export function keepSection(view: KeepView): TemplateResult {
  const words = view.messages.results.keep;
  return html`
    <section class="keep screen" part="keep">
      ${heading(view.level, "subheading", words.title)}
      <p class="small" part="saved" role="status">${view.saved}</p>
      <div class="actions">
        <button type="button" part="button export" ?disabled=${view.count === 0} @click=${view.exportFile}>${words.export}</button>
        <label class="button" part="button import">
          ${words.import}<input type="file" class="hidden" accept=".json,application/json" @change=${(event: Event) => choose(event, view)} />
        </label>
        <button type="button" class="quiet" part="start-over" ?disabled=${view.count === 0} @click=${view.startOver}>${words.startOver}</button>
      </div>
      ${view.asking === undefined ? nothing : question(view, view.asking)}
      <p class="done">
        <span role="status">${view.done}</span>
        ${view.undoable ? html`<button type="button" class="quiet" part="undo" @click=${view.undo}>${words.undo}</button>` : nothing}
      </p>
    </section>
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
      return ask(view, words.confirmErase(view.count), html`<p>${words.confirmEraseHint}</p>`, words.erase, words.keep);
    case "import":
      return ask(
        view,
        importQuestion(view, asking.assessment),
        partly(view, asking.problems),
        importVerb(view),
        words.cancel,
      );
    case "refused":
      return html`
        <div class="ask" part="error" role="alert">
          <p><strong tabindex="-1" data-focus>${words.refused}</strong></p>
          ${findings(asking.problems)}
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

function importQuestion({ messages, count }: KeepView, assessment: Assessment): string {
  const words = messages.results.keep;
  const found = answerCount(assessment);
  return count === 0
    ? words.confirmPart(found)
    : words.confirmReplace(found, messages.day(assessment.updatedAt), count);
}

function importVerb({ messages, count }: KeepView): string {
  const words = messages.results.keep;
  return count === 0 ? words.importAnyway : words.replace;
}

function partly({ messages }: KeepView, problems: readonly Problem[]): TemplateResult | typeof nothing {
  return problems.length === 0 ? nothing : html`<p>${messages.results.keep.partly}</p>${findings(problems)}`;
}

/** Draws what was found, each with its place. */
export function findings(problems: readonly Found[]): TemplateResult {
  return html`
    <ul class="findings" part="findings">
      ${problems.map(({ path, message, help }) => html`<li>${path === "" ? nothing : html`<code>${path}</code>: `}${sentence(message)}${help === "" ? nothing : html` ${sentence(help)}`}</li>`)}
    </ul>
  `;
}
