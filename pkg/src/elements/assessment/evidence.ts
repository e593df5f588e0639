import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Messages } from "../messages/messages.js";
import { ours } from "../text/languages.js";
import { plain } from "../text/text.js";
import { confidence } from "./confidence.js";
import type { ItemView } from "./item.js";
import { charactersOver, charactersUsed, MOST, NEAR } from "./length.js";

/** Draws what goes with an answer and can be left out: the note and how sure it is, folded away until wanted. */
export function evidence(view: ItemView): TemplateResult {
  const { messages, asked } = view;
  return html`
    <details class="evidence" part="evidence" ?open=${view.unfolded}>
      <summary>
        ${ours(messages, summary(view))}<span class="hidden">${messages.assessment.of(plain(asked.item.text))}</span>
      </summary>
      ${fields(view)}
    </details>
  `;
}

function fields(view: ItemView): TemplateResult {
  const { messages, asked, text } = view;
  const { assessment } = messages;
  const { item, number } = asked;
  const over = charactersOver(text);
  return html`
      <label>
        <span class="small">${ours(messages, assessment.evidenceHint)}</span>
        <textarea
          rows="4"
          part="note"
          dir="auto"
          aria-invalid=${over > 0 ? "true" : nothing}
          aria-describedby="count-${number}"
          .value=${live(text)}
          @input=${(event: InputEvent) => view.write(item, (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      <p id="count-${number}" class="small count" role="status" lang=${messages.lang}>${count(messages, text)}</p>
      ${confidence(view)}
  `;
}

function summary({ messages, answer, text }: ItemView): string {
  const { assessment } = messages;
  if (charactersOver(text) > 0) {
    return assessment.unsaved;
  }
  return text === "" && answer?.confidence === undefined
    ? assessment.addEvidence
    : assessment.noted(text !== "", answer?.confidence);
}

function count({ assessment }: Messages, text: string): string | typeof nothing {
  const used = charactersUsed(text);
  if (used > MOST) {
    return assessment.tooLong(used - MOST);
  }
  return used >= NEAR ? assessment.characters(used, MOST) : nothing;
}
