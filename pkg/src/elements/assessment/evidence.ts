import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Item } from "../../index.js";
import type { Messages } from "../messages/messages.js";
import { ours } from "../text/languages.js";
import { plain } from "../text/text.js";

/** How many characters a note may have, and from where on they are counted aloud. */
const MOST = 4_000;
const NEAR = 3_600;

/** What an item's note shows, and whom it tells. */
export interface EvidenceView {
  /** The text as it stands in the field, saved or not. */
  readonly text: string;
  write(item: Item, text: string): void;
}

/** Tells whether a note is short enough to be kept. Characters are counted as Rust counts them, not as UTF-16 does. */
export function fits(text: string): boolean {
  return charactersOf(text) <= MOST;
}

/** Draws the optional note of an item, folded away until it is wanted. */
export function evidence(messages: Messages, item: Item, view: EvidenceView): TemplateResult {
  const { assessment } = messages;
  const statement = plain(item.text);
  const used = charactersOf(view.text);
  return html`
    <details class="evidence" part="evidence">
      <summary>
        ${ours(messages, view.text === "" ? assessment.addEvidence : assessment.evidence)}<span class="hidden"
          >${assessment.of(statement)}</span
        >
      </summary>
      <label>
        <span class="small">${ours(messages, assessment.evidenceHint)}</span>
        <textarea
          rows="4"
          part="note"
          dir="auto"
          aria-invalid=${used > MOST ? "true" : nothing}
          .value=${live(view.text)}
          @input=${(event: InputEvent) => view.write(item, (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      <p class="small count" role="status" lang=${messages.lang}>${count(messages, used)}</p>
    </details>
  `;
}

function count({ assessment }: Messages, used: number): string | typeof nothing {
  if (used > MOST) {
    return assessment.tooLong(used - MOST);
  }
  return used >= NEAR ? assessment.characters(used, MOST) : nothing;
}

function charactersOf(text: string): number {
  // Few notes are near the limit, and a text never has more characters than UTF-16 units.
  return text.length < NEAR ? text.length : [...text].length;
}
