import { html, nothing, type TemplateResult } from "lit";
import type { Level } from "../../index.js";
import { theirs } from "../text/languages.js";
import { comparable, type Row, stop } from "./figures.js";
import type { Picture } from "./picture.js";
import { place } from "./place.js";
import { orMissing, whyNoScore } from "./words.js";

/** How many level names fit above the plot, and how long they may be; else numbers stand there, and the names below. */
const MOST_NAMES = 5;
const LONGEST_NAME = 14;

/**
 * Draws a range plot: a row a metric, a band from low to high, a dot for the score, a hollow one for the last time, a tick
 * for the target, the figure at the end.
 *
 * For a screen reader it is one picture that points to the table, which holds the same figures.
 */
export function chart(picture: Picture, rows: readonly Row[]): TemplateResult {
  const { messages, guide, text } = picture;
  const { levels } = guide.data.scale;
  const named = levels.length <= MOST_NAMES && levels.every(({ name }) => name.length <= LONGEST_NAME);
  const label = messages.results.chart(levels.at(0)?.name ?? "", levels.at(-1)?.name ?? "");
  const before = comparable(picture);
  return html`
    <div class="chart" part="chart" role="img" aria-label=${label}>
      <div class="axis ${named ? "named" : "numbered"}" lang=${named ? text.lang : nothing}>
        ${levels.map((level, index) => axisLabel(named ? level.name : `${index + 1}`, index, levels.length))}
      </div>
      ${rows.map((row) => chartRow(picture, levels.length, row, before))}
    </div>
    ${key(picture, rows, before)}
    ${named ? nothing : scaleNames(picture, levels)}
  `;
}

function axisLabel(words: string, index: number, count: number): TemplateResult {
  return html`<span ${place({ "--at": stop(index + 1, count) })}>${words}</span>`;
}

function chartRow({ messages, text }: Picture, levels: number, row: Row, compared: boolean): TemplateResult {
  const { id, name, score } = row;
  return html`
    <div class="plot ${id === "" ? "overall" : ""}">
      <span class="label">${id === "" ? name : theirs(text, name)}</span>
      <div class="track">
        ${Array.from({ length: levels }, (_, index) => html`<i class="stop" ${place({ "--at": stop(index + 1, levels) })}></i>`)}
        ${marks(row, levels, compared)}
      </div>
      <span class="figure">${orMissing(messages, score.score, messages.points)}</span>
      ${score.score === null ? html`<span class="why small">${whyNoScore(messages, score)}</span>` : nothing}
    </div>
  `;
}

function marks({ score, target, difference }: Row, levels: number, compared: boolean): TemplateResult {
  const { low, high, score: now } = score;
  const before = compared ? (difference?.before ?? null) : null;
  return html`
    ${moving(score) && low !== null && high !== null ? html`<i class="band" ${place({ "--low": low, "--high": high })}></i>` : nothing}
    ${target === null ? nothing : html`<i class="target" ${place({ "--at": stop(target, levels) })}></i>`}
    ${before === null ? nothing : html`<i class="last" ${place({ "--at": before })}></i>`}
    ${now === null ? nothing : html`<i class=${before === null ? "dot" : "dot travels"} ${place({ "--at": now, "--from": before ?? now })}></i>`}
  `;
}

/** Tells whether open answers can still move a score. */
function moving({ low, high }: Row["score"]): boolean {
  return low !== null && high !== null && low < high;
}

/** Names the marks that are drawn, and no others. */
function key({ messages, last }: Picture, rows: readonly Row[], compared: boolean): TemplateResult {
  const words = messages.results.key;
  const marks: readonly (readonly [drawn: boolean, mark: string, meaning: string])[] = [
    [rows.some(({ score }) => score.score !== null), "dot", words.score],
    [
      compared && rows.some(({ difference }) => difference !== undefined && difference.before !== null),
      "last",
      words.last(last === undefined ? "" : messages.day(last.updatedAt)),
    ],
    [rows.some(({ target }) => target !== null), "target", words.target],
    [rows.some(({ score }) => moving(score)), "band", words.band],
  ];
  return html`
    <p class="key small" aria-hidden="true">
      ${marks.map(([drawn, mark, meaning]) => (drawn ? html`<span><i class=${mark}></i>${meaning}</span>` : nothing))}
    </p>
  `;
}

/** The names that found no room above the plot. */
function scaleNames({ messages, text }: Picture, levels: readonly Level[]): TemplateResult {
  return html`
    <div class="scale small">
      <span>${messages.results.scale}:</span>
      <ol lang=${text.lang} dir=${text.dir}>${levels.map(({ name }) => html`<li>${name}</li>`)}</ol>
    </div>
  `;
}
