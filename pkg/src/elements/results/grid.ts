import { html, nothing, type TemplateResult } from "lit";

/** A cell: what is shown, and exactly what it stands for, so that a program that reads the page loses nothing. */
export interface Cell {
  readonly content: unknown;
  /** The figure's name and exact value; none where the cell is words. */
  readonly figure?: readonly [name: string, value: number | string];
}

/** A row: what it is about, and a cell for each further column. */
export interface Line {
  readonly id: string;
  readonly head: unknown;
  readonly cells: readonly Cell[];
  readonly kind?: "overall" | "together" | undefined;
}

/**
 * Draws a table of figures, whose rows become blocks with their columns named where there is little room.
 *
 * The roles are spelt out because the narrow layout sets `display`, which takes a table's meaning away in some browsers.
 */
export function grid(
  part: string,
  caption: unknown,
  columns: readonly string[],
  lines: readonly Line[],
): TemplateResult {
  const wide = columns.length > 6 ? "wide" : "";
  return html`
    <table part=${part} role="table" class=${wide}>
      <caption>${caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${lines.map((line) => gridRow(columns, line))}
      </tbody>
    </table>
  `;
}

function gridRow(columns: readonly string[], { id, head, cells, kind }: Line): TemplateResult {
  return html`
    <tr role="row" data-row=${id} class=${kind ?? nothing}>
      <th role="rowheader" scope="row">${head}</th>
      ${cells.map(
        ({ content, figure }, index) => html`
          <td role="cell" data-label=${columns[index + 1] ?? ""}>${
            figure === undefined
              ? html`<span>${content}</span>`
              : html`<data data-figure=${figure[0]} value=${figure[1]}>${content}</data>`
          }</td>
        `,
      )}
    </tr>
  `;
}
