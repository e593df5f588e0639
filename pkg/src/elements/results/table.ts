import { html, nothing, type TemplateResult } from "lit";
import type { Difference } from "../../index.js";
import type { Messages } from "../messages/messages.js";
import { theirs } from "../text/languages.js";
import { comparable, type Row } from "./figures.js";
import { type Cell, grid, type Line } from "./grid.js";
import type { Picture } from "./picture.js";
import { levelName, orMissing, rangeOf, whyNoScore } from "./words.js";

/** Draws what the chart shows as a table. A column that nothing would be in is left out. */
export function table(picture: Picture, rows: readonly Row[]): TemplateResult {
  const { messages, change, last, card } = picture;
  const { table: words } = messages.results;
  const aims = rows.some(({ target }) => target !== null);
  const columns = [
    card.metrics.length === 0 ? words.group : words.metric,
    words.score,
    words.range,
    words.coverage,
    words.answered,
    ...(aims ? [words.target] : []),
    ...(change === undefined ? [] : [words.last, words.difference]),
  ];
  const lines = rows.map((row): Line => {
    const { id, name, score } = row;
    return {
      id,
      kind: id === "" ? "overall" : undefined,
      head: html`${id === "" ? name : theirs(picture.text, name)}${score.score === null ? html`<span class="why small">${whyNoScore(messages, score)}</span>` : nothing}`,
      cells: [
        { content: orMissing(messages, score.score, messages.points), figure: ["score", score.score ?? ""] },
        { content: rangeOf(messages, score), figure: ["range", `${score.low ?? ""}/${score.high ?? ""}`] },
        { content: orMissing(messages, score.coverage, messages.share), figure: ["coverage", score.coverage ?? ""] },
        {
          content: words.count(score.answered, score.applicable),
          figure: ["answered", `${score.answered}/${score.applicable}`],
        },
        ...(aims ? [target(picture, row)] : []),
        ...(change === undefined ? [] : compared(messages, row.difference)),
      ],
    };
  });
  return html`
    ${grid("table", words.caption, columns, lines)}
    ${
      last === undefined
        ? nothing
        : html`<p class="small" part="compared">${(comparable(picture) ? words.compared : words.comparedQuick)(messages.day(last.updatedAt))}</p>`
    }
  `;
}

function target(picture: Picture, { target: level }: Row): Cell {
  const { messages, text } = picture;
  return {
    content: level === null ? messages.results.missing : theirs(text, levelName(picture, level)),
    figure: ["target", level ?? ""],
  };
}

function compared(messages: Messages, difference: Difference | undefined): Cell[] {
  return [
    {
      content: orMissing(messages, difference?.before, messages.points),
      figure: ["last", difference?.before ?? ""],
    },
    {
      content: deltaOf(messages, difference),
      figure: ["difference", `${difference?.delta ?? ""}/${difference?.low ?? ""}/${difference?.high ?? ""}`],
    },
  ];
}

function deltaOf(messages: Messages, difference: Difference | undefined): unknown {
  const { signed, missing, table: words } = messages.results;
  const { delta = null, low = null, high = null } = difference ?? {};
  if (low === null || high === null) {
    return missing;
  }
  const bounds = low === high ? nothing : html` <small>${words.bounds(signed(low), signed(high))}</small>`;
  return html`${delta === null ? missing : signed(delta)}${bounds}`;
}
