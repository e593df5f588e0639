import { html, type TemplateResult } from "lit";
import type { Messages } from "../messages/messages.js";
import { heading } from "../text/heading.js";
import { type GuideText, ours } from "../text/languages.js";
import { runs } from "../text/text.js";
import type { NextStep } from "./figures.js";

/** Draws the lowest answers with what the next level looks like. */
export function nextStepList(
  messages: Messages,
  level: number,
  text: GuideText,
  steps: readonly NextStep[],
): TemplateResult {
  const words = messages.results.steps;
  return html`
    <section part="steps">
      ${heading(level, "subheading", words.title)}
      ${
        steps.length === 0
          ? html`<p class="lede">${words.none}</p>`
          : html`<p class="lede">${words.about}</p>
            <ol lang=${text.lang} dir=${text.dir}>
              ${steps.map((step) => nextStep(messages, step))}
            </ol>`
      }
    </section>
  `;
}

function nextStep(messages: Messages, { item, level }: NextStep): TemplateResult {
  const from = item.levels[level - 1];
  const to = item.levels[level];
  return html`
    <li data-item=${item.id}>
      <strong>${runs(item.text)}</strong>
      <span class="move small">${ours(messages, messages.results.steps.move(from?.name ?? "", to?.name ?? ""))}</span>
      <span class="action">${runs(to?.text ?? [])}</span>
    </li>
  `;
}
