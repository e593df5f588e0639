import { html, nothing, type TemplateResult } from "lit";
import type { Score } from "../../index.js";
import { heading } from "../text/heading.js";
import { theirs } from "../text/languages.js";
import { lensesOf } from "./figures.js";
import { type Cell, grid, type Line } from "./grid.js";
import { linked } from "./link.js";
import type { Picture } from "./picture.js";
import { orMissing, rangeOf } from "./words.js";

/** Draws the lenses side by side, where there is more than one to look through. */
export function lensSection(picture: Picture): TemplateResult | typeof nothing {
  const { messages, card, own } = picture;
  const words = messages.results.lenses;
  const lenses = lensesOf(picture);
  if (lenses.length < 2) {
    return nothing;
  }
  const columns = [messages.results.table.metric, ...lenses.map((lens) => words[lens](own))];
  const lines: Line[] = [
    {
      id: "",
      kind: "overall",
      head: messages.results.overall,
      cells: lenses.map((lens) => scored(picture, lens, card.overall[lens])),
    },
    ...card.metrics.map((metric) => ({
      id: metric.id,
      head: theirs(picture.text, metric.name),
      cells: lenses.map((lens) => scored(picture, lens, metric[lens])),
    })),
  ];
  return html`
    <section part="lenses">
      ${heading(picture.level, "subheading", words.title(lenses.length))}
      <p class="lede">${words.about}</p>
      ${grid("lens-table", words.caption, columns, lines)}
      ${practiceLink(picture)}
    </section>
  `;
}

/** Where nothing was practised yet, the way there. */
function practiceLink(picture: Picture): TemplateResult | typeof nothing {
  const { applicable, answered } = picture.card.overall.readiness;
  const place = { view: "practice", id: "" } as const;
  return picture.editable && picture.own && applicable > 0 && answered === 0 && picture.hrefOf(place) !== undefined
    ? html`<p class="small screen">${linked(picture, place, "to-practice", picture.messages.results.lenses.practise)}</p>`
    : nothing;
}

function scored({ messages }: Picture, lens: string, score: Score): Cell {
  const words = messages.results.lenses;
  const figure = [lens, score.score ?? ""] as const;
  if (score.answered === 0) {
    return { content: html`<small>${score.applicable === 0 ? words.nothing : words.unanswered}</small>`, figure };
  }
  const range = score.low === score.high ? nothing : html` <small>${rangeOf(messages, score)}</small>`;
  return { content: html`${orMissing(messages, score.score, messages.points)}${range}`, figure };
}
