import { html, type TemplateResult } from "lit";
import type { LeadmarkError } from "../../index.js";
import type { Messages } from "../messages/messages.js";
import { heading } from "./heading.js";
import { sentence } from "./sentence.js";

/** What stands there until the guide is loaded. */
export function loading(messages: Messages): TemplateResult {
  return html`<p class="small" part="loading" lang=${messages.lang} aria-busy="true">${messages.loading}</p>`;
}

/** What stands there when the guide can't be shown: what happened, what to do, and a way to try again. */
export function failed(messages: Messages, level: number, error: LeadmarkError, retry: () => void): TemplateResult {
  return html`
    <div class="failure" part="error" role="alert" lang=${messages.lang}>
      ${heading(level, "heading", messages.failed.title)}
      <p>${sentence(error.message)}</p>
      <p class="small">${messages.failed.code(error.code)}</p>
      <button type="button" part="button" @click=${retry}>${messages.failed.retry}</button>
    </div>
  `;
}
