import { html, nothing, type TemplateResult } from "lit";
import type { Level, Score } from "../../index.js";
import type { Messages } from "../messages/messages.js";
import { type GuideText, theirs } from "../text/languages.js";
import type { Row } from "./figures.js";
import { place } from "./place.js";
import { whyNoScore } from "./words.js";

/** How many level names fit on one line; with more they take turns on two. */
const ONE_LINE = 5;

/**
 * Draws a range plot: a row a metric, a band from low to high, a dot for the score, the figure at the end.
 *
 * For a screen reader it is one picture that points to the table, which holds the same figures.
 */
export function chart(
  messages: Messages,
  text: GuideText,
  levels: readonly Level[],
  rows: readonly Row[],
): TemplateResult {
  const { results } = messages;
  const label = results.chart(levels.at(0)?.name ?? "", levels.at(-1)?.name ?? "");
  return html`
    <div class="chart" part="chart" role="img" aria-label=${label}>
      <div class="axis ${levels.length > ONE_LINE ? "many" : ""}" lang=${text.lang}>${levels.map((level, index) => axisLabel(level, index, levels.length))}</div>
      ${rows.map((row) => chartRow(messages, text, levels.length, row))}
    </div>
    <p class="key small" aria-hidden="true">
      <span><i class="dot"></i>${results.keyScore}</span>
      <span><i class="band"></i>${results.keyBand}</span>
    </p>
  `;
}

function axisLabel(level: Level, index: number, count: number): TemplateResult {
  return html`<span ${place({ "--at": stop(index, count) })}>${level.name}</span>`;
}

function chartRow(messages: Messages, text: GuideText, stops: number, { id, name, score }: Row): TemplateResult {
  return html`
    <div class="plot ${id === "" ? "overall" : ""}">
      <span class="label">${id === "" ? name : theirs(text, name)}</span>
      <div class="track">
        ${Array.from({ length: stops }, (_, index) => html`<i class="stop" ${place({ "--at": stop(index, stops) })}></i>`)}
        ${marks(score)}
      </div>
      <span class="figure">${score.score === null ? messages.results.missing : messages.points(score.score)}</span>
      ${score.score === null ? html`<span class="why small">${whyNoScore(messages, score)}</span>` : nothing}
    </div>
  `;
}

function marks({ low, high, score }: Score): TemplateResult {
  const band =
    low === null || high === null ? nothing : html`<i class="band" ${place({ "--low": low, "--high": high })}></i>`;
  const dot = score === null ? nothing : html`<i class="dot" ${place({ "--at": score })}></i>`;
  return html`${band}${dot}`;
}

/** Where a level stands on the way from 0 to 100. */
function stop(index: number, count: number): number {
  return count > 1 ? (100 * index) / (count - 1) : 0;
}
