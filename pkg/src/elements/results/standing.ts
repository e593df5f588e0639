import { html, nothing, type TemplateResult } from "lit";
import { heading } from "../text/heading.js";
import { ours } from "../text/languages.js";
import { runs } from "../text/text.js";
import { gaps, type Standing, strengths } from "./figures.js";
import { answerLink } from "./link.js";
import type { Picture } from "./picture.js";

/** How many are named: more would be a list to file, not one to start with. */
const NAMED = 5;

/** Draws the highest and the lowest answers. */
export function standingSection(picture: Picture): TemplateResult | typeof nothing {
  const words = picture.messages.results.standing;
  if (picture.card.items.every(({ level }) => level === null)) {
    return nothing;
  }
  return html`
    <div class="pair">
      ${list(picture, "strengths", words.strengths, strengths(picture), words.noStrengths)}
      ${list(picture, "gaps", words.gaps, gaps(picture), words.noGaps)}
    </div>
  `;
}

function list(
  picture: Picture,
  part: string,
  title: string,
  standings: readonly Standing[],
  none: string,
): TemplateResult {
  const { messages, text } = picture;
  const more = standings.length - NAMED;
  return html`
    <section part=${part}>
      ${heading(picture.level, "subheading", title)}
      ${
        standings.length === 0
          ? html`<p class="lede">${none}</p>`
          : html`<ul class="plain" lang=${text.lang} dir=${text.dir}>
              ${standings.slice(0, NAMED).map((standing) => entry(picture, standing))}
            </ul>`
      }
      ${more > 0 ? html`<p class="small">${messages.results.standing.more(more)}</p>` : nothing}
    </section>
  `;
}

function entry(picture: Picture, { item, level }: Standing): TemplateResult {
  return html`
    <li data-item=${item.id}>
      ${answerLink(picture, item.id, runs(item.text))}
      <span class="level small">${item.levels[level - 1]?.name ?? ours(picture.messages, level)}</span>
    </li>
  `;
}
