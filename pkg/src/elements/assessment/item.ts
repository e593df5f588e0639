import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Answer, Confidence, Item, Level } from "../../index.js";
import type { Messages } from "../messages/messages.js";
import { responded } from "../session/answers.js";
import { ours } from "../text/languages.js";
import { blocks, plain, runs } from "../text/text.js";
import { evidence } from "./evidence.js";
import type { AskedItem } from "./pages.js";
import { paperEvidence } from "./paper.js";

/** What an item's fieldset shows, and whom it tells. */
export interface ItemView {
  readonly messages: Messages;
  readonly asked: AskedItem;
  /** How many items the whole assessment asks. */
  readonly total: number;
  readonly answer: Answer | undefined;
  /** The note as it stands in its field, kept or not. */
  readonly text: string;
  /** Whether the note is shown from the start. */
  readonly unfolded: boolean;
  /** Whether the answer was given to another version of the guide. */
  readonly stale: boolean;
  /** Whether the person speaks of themselves. */
  readonly self: boolean;
  rate(item: Item, level: number): void;
  excuse(item: Item): void;
  clear(item: Item): void;
  write(item: Item, text: string): void;
  trust(item: Item, confidence: Confidence | undefined): void;
}

/**
 * Draws one statement with its levels.
 *
 * Native radios in a fieldset: a screen reader says the statement with the group and each level with its behaviour, and
 * the arrow keys work as everywhere. Nothing moves on by itself when one is chosen, since the arrow keys choose.
 */
export function itemFieldset(view: ItemView): TemplateResult {
  const { item, about } = view.asked;
  // Where no level says more than its name, the names are the list.
  const names = item.levels.every(({ text }) => text.length === 0);
  return html`
    <fieldset part="item" data-item=${item.id}>
      <legend part="statement">
        <span class="place small">${ours(view.messages, place(view))}<span class="hidden">: </span></span>${runs(item.text)}
      </legend>
      ${about.length > 0 ? html`<div class="about">${blocks(about)}</div>` : nothing}
      <div class=${names ? "levels names" : "levels"} part="levels">
        ${item.levels.map((level, index) => levelRow(view, level, index + 1))} ${excuseRow(view)}
      </div>
      <div class="tools screen">${evidence(view)} ${clearButton(view)}</div>
      ${paperEvidence(view)}
    </fieldset>
  `;
}

function place({ messages, asked, total, stale }: ItemView): string {
  const { question, checkAgain } = messages.assessment;
  return stale ? `${question(asked.number, total)} · ${checkAgain}` : question(asked.number, total);
}

function levelRow(view: ItemView, level: Level, number: number): TemplateResult {
  const { item } = view.asked;
  return html`
    <label class="row" part="level">
      <input
        type="radio"
        name=${item.id}
        value=${number}
        .checked=${live(view.answer?.level === number)}
        @change=${() => view.rate(item, number)}
      />
      <span class="name">${level.name}</span>
      ${level.text.length > 0 ? html`<span class="anchor">${runs(level.text)}</span>` : nothing}
    </label>
  `;
}

function excuseRow(view: ItemView): TemplateResult {
  const { item } = view.asked;
  return html`
    <label class="row excuse" part="not-applicable">
      <input
        type="radio"
        name=${item.id}
        value="not-applicable"
        .checked=${live(view.answer?.notApplicable === true)}
        @change=${() => view.excuse(item)}
      />
      <span class="name">${ours(view.messages, view.messages.assessment.notApplicable(view.self))}</span>
    </label>
  `;
}

function clearButton(view: ItemView): TemplateResult | typeof nothing {
  if (!responded(view.answer)) {
    return nothing;
  }
  const { item } = view.asked;
  const { clear, of } = view.messages.assessment;
  return html`
    <button type="button" class="quiet" part="clear" @click=${() => view.clear(item)}>
      ${ours(view.messages, clear)}<span class="hidden">${of(plain(item.text))}</span>
    </button>
  `;
}
