import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Confidence } from "../../index.js";
import { ours } from "../text/languages.js";
import type { ItemView } from "./item.js";

/** How sure an answer can be, least first. */
export const CONFIDENCES: readonly Confidence[] = ["low", "medium", "high"];

/** Draws the optional question how sure the answer is. */
export function confidence(view: ItemView): TemplateResult {
  const { messages, asked } = view;
  const { assessment } = messages;
  const label = `sure-${asked.number}`;
  const hint = `sure-hint-${asked.number}`;
  return html`
    <div class="sure" part="confidence" role="radiogroup" aria-labelledby=${label} aria-describedby=${hint}>
      <p id=${label} class="name">${ours(messages, assessment.sure)}</p>
      <p id=${hint} class="small">${ours(messages, assessment.sureHint)}</p>
      <div class="sureness">${CONFIDENCES.map((degree) => choice(view, degree))} ${clearButton(view)}</div>
    </div>
  `;
}

function choice({ messages, asked, answer, trust }: ItemView, degree: Confidence): TemplateResult {
  return html`
    <label>
      <input
        type="radio"
        name=${`confidence/${asked.item.id}`}
        value=${degree}
        .checked=${live(answer?.confidence === degree)}
        @change=${() => trust(asked.item, degree)}
      />
      ${ours(messages, messages.assessment.sureness[degree])}
    </label>
  `;
}

function clearButton({ messages, asked, answer, trust }: ItemView): TemplateResult | typeof nothing {
  if (answer?.confidence === undefined) {
    return nothing;
  }
  return html`
    <button type="button" class="quiet" part="clear-confidence" @click=${() => trust(asked.item, undefined)}>
      ${ours(messages, messages.assessment.sureClear)}
    </button>
  `;
}
