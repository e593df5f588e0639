import { html, type TemplateResult } from "lit";
import type { Id, MetricScore } from "../../index.js";
import { heading } from "../text/heading.js";
import { theirs } from "../text/languages.js";
import type { Picture } from "./picture.js";

/** Draws a choice of target for every success metric. `aim` is told of a choice; no level takes a target back. */
export function targetSection(picture: Picture, aim: (metric: Id, level: number | undefined) => void): TemplateResult {
  const words = picture.messages.results.targets;
  const set = picture.card.metrics.filter(({ target }) => target !== null).length;
  return html`
    <section class="screen" part="targets">
      ${heading(picture.level, "subheading", words.title)}
      <p class="lede">${words.about}</p>
      <details>
        <summary>${set === 0 ? words.none : words.set(set)}</summary>
        <div class="targets">${picture.card.metrics.map((metric, index) => choice(picture, metric, index, aim))}</div>
      </details>
    </section>
  `;
}

function choice(
  { messages, text, guide }: Picture,
  { id, name, target }: MetricScore,
  index: number,
  aim: (metric: Id, level: number | undefined) => void,
): TemplateResult {
  const field = `target-${index}`;
  const chosen = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    aim(id, value === "" ? undefined : Number(value));
  };
  return html`
    <label for=${field}>${theirs(text, name)}</label>
    <select id=${field} part="target" data-metric=${id} @change=${chosen}>
      <option value="" .selected=${target === null}>${messages.results.targets.noTarget}</option>
      ${guide.data.scale.levels.map((level, step) => html`<option value=${step + 1} lang=${text.lang} .selected=${target === step + 1}>${level.name}</option>`)}
    </select>
  `;
}
