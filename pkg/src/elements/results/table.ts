import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "../messages/messages.js";
import { type GuideText, theirs } from "../text/languages.js";
import type { Row } from "./figures.js";
import { rangeOf, whyNoScore } from "./words.js";

/**
 * Draws the figures as a table. Each is a `data` element that also holds its exact value, so that nothing is lost in
 * rounding for whoever reads the page with a program.
 *
 * The roles are spelt out because the narrow layout sets `display`, which takes a table's meaning away in some browsers.
 */
export function table(messages: Messages, text: GuideText, rows: readonly Row[]): TemplateResult {
  const { table: words } = messages.results;
  const columns = [words.metric, words.score, words.range, words.coverage, words.answered];
  return html`
    <table part="table" role="table">
      <caption>${words.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => tableRow(messages, text, row))}
      </tbody>
    </table>
  `;
}

function tableRow(messages: Messages, text: GuideText, { id, name, score }: Row): TemplateResult {
  const { missing, table: words } = messages.results;
  return html`
    <tr role="row" data-row=${id} class=${id === "" ? "overall" : ""}>
      <th role="rowheader" scope="row">
        ${id === "" ? name : theirs(text, name)}${score.score === null ? html`<span class="why small">${whyNoScore(messages, score)}</span>` : nothing}
      </th>
      ${cell(words.score, "score", score.score ?? "", shown(score.score, messages.points, missing))}
      ${cell(words.range, "range", `${score.low ?? ""}/${score.high ?? ""}`, rangeOf(messages, score))}
      ${cell(words.coverage, "coverage", score.coverage ?? "", shown(score.coverage, messages.share, missing))}
      ${cell(words.answered, "answered", `${score.answered}/${score.applicable}`, words.count(score.answered, score.applicable))}
    </tr>
  `;
}

function cell(column: string, figure: string, value: number | string, text: string): TemplateResult {
  return html`<td role="cell" data-label=${column}><data data-figure=${figure} value=${value}>${text}</data></td>`;
}

function shown(value: number | null, format: (value: number) => string, otherwise: string): string {
  return value === null ? otherwise : format(value);
}
