import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "../messages/messages.js";
import { savedNowhereElse, savedPoliteness, savedSentence } from "../messages/saved.js";
import { answerCount } from "../session/answers.js";
import type { Session } from "../session/session.js";

/** Draws where the answers are, and a button that hands them over as a file where nothing else keeps them. */
export function savedState(messages: Messages, { saved, assessment }: Session, save: () => void): TemplateResult {
  return html`
    <span part="saved" role="status" aria-live=${savedPoliteness(saved)}>${savedSentence(messages, saved)}</span>
    ${
      savedNowhereElse(saved) && answerCount(assessment) > 0
        ? html`<button type="button" class="quiet" part="save-file" @click=${save}>${messages.saveFile}</button>`
        : nothing
    }
  `;
}
