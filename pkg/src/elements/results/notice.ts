import { html, type TemplateResult } from "lit";
import { heading } from "../text/heading.js";
import type { Picture } from "./picture.js";

/** Draws what the figures are for, and what they are not for. */
export function noticeSection({ messages, level, own }: Picture): TemplateResult {
  const words = messages.results.notice;
  return html`
    <section class="notice" part="notice">
      ${heading(level, "subheading", words.title)}
      <p>${words.text(own)}</p>
    </section>
  `;
}
