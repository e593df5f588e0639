import { html, nothing, type TemplateResult } from "lit";
import type { Flag, Id } from "../../index.js";
import { heading } from "../text/heading.js";
import { runs } from "../text/text.js";
import { itemsById } from "./figures.js";
import { answerLink } from "./link.js";
import type { Picture } from "./picture.js";

/** How many items of a pattern are named in the open. */
const NAMED = 8;

/** Draws the patterns worth a second look, each as a question; among them the top answers that lack a note. */
export function doubtSection(picture: Picture): TemplateResult | typeof nothing {
  const { messages, card } = picture;
  const words = messages.results.doubts;
  if (card.flags.length === 0) {
    return nothing;
  }
  const { evidenced } = card.overall.outcomes;
  return html`
    <section part="flags">
      ${heading(picture.level, "subheading", words.title)}
      <p class="lede">${words.about(picture.own)}${evidenced === null ? nothing : html` ${words.evidenced(messages.share(evidenced))}`}</p>
      ${card.flags.map((flag) => doubt(picture, flag))}
    </section>
  `;
}

function doubt(picture: Picture, flag: Flag): TemplateResult {
  const words = picture.messages.results.doubts;
  const count = flag.items.length;
  switch (flag.code) {
    case "all-top":
      return html`<p data-flag=${flag.code}>${words.allTop(count)}</p>`;
    case "straight-line":
      return html`<p data-flag=${flag.code}>${words.straightLine(count)}</p>`;
    case "unsupported-high":
      return html`<p data-flag=${flag.code}>${words.unsupported(count)}</p>${named(picture, flag.items)}`;
    case "many-not-applicable":
      return html`<p data-flag=${flag.code}>${excluded(picture, flag.items)}</p>${named(picture, flag.items)}`;
  }
}

/** Names the one metric that all of the items count for, where there is just one. */
function excluded({ card, messages }: Picture, items: readonly Id[]): string {
  const words = messages.results.doubts;
  const all = new Set(items);
  const shared = card.items
    .filter(({ id }) => all.has(id))
    .map(({ feeds }) => feeds.map(({ metric }) => metric))
    .reduce((left, right) => left.filter((metric) => right.includes(metric)));
  const metric = shared.length === 1 ? card.metrics.find(({ id }) => id === shared[0]) : undefined;
  return metric === undefined ? words.excludedSomewhere(items.length) : words.excluded(items.length, metric.name);
}

function named(picture: Picture, items: readonly Id[]): TemplateResult {
  const rest = items.slice(NAMED);
  return html`
    ${statements(picture, items.slice(0, NAMED))}
    ${
      rest.length === 0
        ? nothing
        : html`<details><summary>${picture.messages.results.doubts.more(rest.length)}</summary>${statements(picture, rest)}</details>`
    }
  `;
}

/** Draws items by their statements, each leading to where it is answered. */
export function statements(picture: Picture, items: readonly Id[]): TemplateResult {
  const { guide, text } = picture;
  const known = itemsById(guide);
  return html`
    <ul class="plain tight" lang=${text.lang} dir=${text.dir}>
      ${items.map((id) => {
        const item = known.get(id);
        return html`<li data-item=${id}>${item === undefined ? html`<code>${id}</code>` : answerLink(picture, id, runs(item.text))}</li>`;
      })}
    </ul>
  `;
}
