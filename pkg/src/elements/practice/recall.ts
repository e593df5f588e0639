import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Recall } from "../../index.js";
import { type Attempt, consequences, recallOfAttempt } from "./attempt.js";
import type { View } from "./view.js";

const RECALLS: readonly Recall[] = ["again", "hard", "good", "easy"];

/** Draws how it went: four radios, each with what it means and when the question would come back. */
export function recallRows(view: View, attempt: Attempt, choose: (recall: Recall) => void): TemplateResult {
  const { recall: words } = view.messages.practice;
  const chosen = recallOfAttempt(attempt);
  const reviews = consequences(view.session, attempt, view.now);
  return html`
    <fieldset class="recall" part="recall" aria-describedby="recall-about">
      <legend>${words.title}</legend>
      <p class="small" id="recall-about">${words.about}</p>
      ${RECALLS.map(
        (recall) => html`
          <label class="row" part="recall-row">
            <input
              type="radio"
              name="recall"
              value=${recall}
              .checked=${live(recall === chosen)}
              @change=${() => choose(recall)}
            />
            <span class="name">${words[recall]}</span>
            <span class="meaning">${words.meaning[recall]} <span class="small">${words.back(reviews[recall].due, view.now)}</span></span>
          </label>
        `,
      )}
    </fieldset>
  `;
}
