import { html, type TemplateResult } from "lit";
import type { Messages } from "../messages/messages.js";
import { ours } from "../text/languages.js";
import { CONFIDENCES } from "./confidence.js";
import type { ItemView } from "./item.js";

/** Draws what stands in the place of the note's field on paper: what was written, or lines to write on. */
export function paperEvidence({ messages, answer, text }: ItemView): TemplateResult {
  const { assessment } = messages;
  return html`
    <div class="paper small">
      <p class="written">${ours(messages, assessment.paper.evidence)} ${text === "" ? lines(3) : text}</p>
      <p>
        ${ours(messages, assessment.paper.sure)}
        ${CONFIDENCES.map((degree) => box(messages, assessment.sureness[degree], answer?.confidence === degree))}
      </p>
    </div>
  `;
}

/** Draws what stands over a page on paper: which guide it is, and when it was filled in. */
export function paperTitle(messages: Messages, title: string): TemplateResult {
  return html`
    <p class="paper small sheet">
      <span>${title}</span><span>${ours(messages, messages.assessment.paper.date)} <span class="blank"></span></span>
    </p>
  `;
}

function box(messages: Messages, word: string, chosen: boolean): TemplateResult {
  return html`<span class="box">${chosen ? "●" : "○"} ${ours(messages, word)}</span>`;
}

function lines(count: number): TemplateResult[] {
  return Array.from({ length: count }, () => html`<span class="line"></span>`);
}
