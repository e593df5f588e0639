import { html, nothing, type TemplateResult } from "lit";
import type { LeadmarkError } from "../../index.js";
import { sentence } from "../messages/formats.js";
import type { Messages } from "../messages/messages.js";
import type { Trouble } from "../session/trouble.js";
import { heading } from "./heading.js";
import { errorSentence } from "./sentence.js";

/** What stands there until the guide is loaded: what its page has for that, or a line; `retry`, where that takes unusually long. */
export function loading(messages: Messages, retry: (() => void) | undefined): TemplateResult {
  const { slow } = messages;
  return html`
    <div lang=${messages.lang} dir=${messages.direction}>
      <slot name="loading"><p class="small" part="loading" aria-busy="true">${messages.loading}</p></slot>
      <p class="small" role="status">${retry === undefined ? nothing : slow.text}</p>
      ${retry === undefined ? nothing : html`<button type="button" part="button retry" @click=${retry}>${slow.retry}</button>`}
    </div>
  `;
}

/** What stands there when the guide can't be shown: what happened, what to do, and a way to try again. */
export function failed(messages: Messages, level: number, error: LeadmarkError, retry: () => void): TemplateResult {
  // After a trap only a new page has a new instance.
  const [words, go] =
    error.code === "trapped" ? [messages.stopped.reload, () => location.reload()] : [messages.failed.retry, retry];
  return html`
    <div class="failure" part="error" role="alert" lang=${messages.lang} dir=${messages.direction}>
      ${heading(level, "heading", messages.failed.title)}
      <p>${errorSentence(messages, error)}</p>
      <p class="small">${messages.failed.code(error.code)}</p>
      <button type="button" part="button" @click=${go}>${words}</button>
    </div>
  `;
}

/** What stands there when an element can't be drawn any more: where the answers are, and how to take them along. */
export function stopped(
  messages: Messages,
  level: number,
  error: LeadmarkError,
  saved: string,
  save: (() => void) | undefined,
): TemplateResult {
  const words = messages.stopped;
  return html`
    <div class="failure" part="error" role="alert" lang=${messages.lang} dir=${messages.direction}>
      ${heading(level, "heading", words.title)}
      <p>${errorSentence(messages, error)}</p>
      <p>${words.kept} ${saved}</p>
      <p class="small">${messages.failed.code(error.code)}</p>
      <div class="actions">
        <button type="button" part="button reload" @click=${() => location.reload()}>${words.reload}</button>
        ${save === undefined ? nothing : html`<button type="button" part="button save-file" @click=${save}>${messages.saveFile}</button>`}
      </div>
    </div>
  `;
}

/** What stands there while it is not known what is kept: why, and what can be done. */
export function unread(
  messages: Messages,
  level: number,
  trouble: Trouble,
  { tryAgain, goOn }: { tryAgain(): void; goOn(): void },
): TemplateResult {
  const words = messages.unread;
  const { why } = trouble;
  const outdated = why === "outdated";
  return html`
    <div class="failure" part="error unread" role="alert" lang=${messages.lang} dir=${messages.direction}>
      ${heading(level, "heading", words.title)}
      <p>${why === "refused" || why === "full" ? words.why.failed : words.why[why]}</p>
      ${messages.lang === "en" ? html`<p class="small">${sentence(trouble.detail)}</p>` : nothing}
      <div class="actions">
        <button type="button" part="button retry" @click=${outdated ? () => location.reload() : tryAgain}>${outdated ? words.reload : words.retry}</button>
        <button type="button" part="button go-on" @click=${goOn}>${words.goOn}</button>
      </div>
      <p class="small">${words.goOnHint}</p>
    </div>
  `;
}
