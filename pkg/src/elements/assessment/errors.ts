import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "../messages/messages.js";
import { type GuideText, theirs } from "../text/languages.js";
import { plain } from "../text/text.js";
import { charactersOver } from "./length.js";
import type { AskedItem } from "./pages.js";

/** A note that is too long to be kept, as it stands in its field. */
export interface Overlong {
  readonly asked: AskedItem;
  readonly text: string;
}

/** What the summary shows, and whom it tells. */
export interface ErrorsView {
  readonly messages: Messages;
  readonly guide: GuideText;
  readonly overlong: readonly Overlong[];
  /** Leads to a note's field. */
  mend(asked: AskedItem): void;
  /** Leaves the page all the same, where that was asked for. */
  readonly goOn: (() => void) | undefined;
}

/**
 * Lists what is not saved, at the top of a page, and takes the focus; each entry leads to its field. Going on stays
 * possible, as a choice of its own.
 */
export function errorSummary(view: ErrorsView): TemplateResult | typeof nothing {
  const { messages, overlong, goOn } = view;
  const { errors } = messages.assessment;
  if (overlong.length === 0) {
    return nothing;
  }
  return html`
    <section class="notice errors screen" part="errors" tabindex="-1" aria-labelledby="errors">
      <p id="errors" class="name">${errors.title(overlong.length)}</p>
      <ul>
        ${overlong.map((entry) => html`<li>${entryButton(view, entry)}</li>`)}
      </ul>
      <p class="small">${errors.kept}</p>
      ${goOn === undefined ? nothing : html`<button type="button" part="button go-on" @click=${goOn}>${errors.goOn}</button>`}
    </section>
  `;
}

function entryButton({ messages, guide, mend }: ErrorsView, { asked, text }: Overlong): TemplateResult {
  const over = messages.assessment.errors.over(charactersOver(text));
  return html`
    <button type="button" class="quiet" @click=${() => mend(asked)}>${theirs(guide, plain(asked.item.text))}${over}</button>
  `;
}
