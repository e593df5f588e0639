import { html, type TemplateResult } from "lit";

/** A table of figures: a heading a row, then cells under their columns' names. */
export interface FiguresTable {
  /** Two narrow columns stay a table on a phone, too. */
  readonly compact?: boolean;
  readonly caption: unknown;
  /** The first is that of the headings. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly heading: unknown; readonly cells: readonly unknown[] }[];
}

/**
 * Draws a table that becomes a list of blocks where there is little room. The roles are spelt out because that layout sets
 * `display`, which takes a table's meaning away in some browsers.
 */
export function figuresTable({ compact = false, caption, columns, rows }: FiguresTable): TemplateResult {
  return html`
    <table class="figures ${compact ? "compact" : ""}" role="table">
      <caption>${caption}</caption>
      <thead role="rowgroup">
        <tr role="row">${columns.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}</tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ({ heading, cells }) => html`
            <tr role="row">
              <th role="rowheader" scope="row">${heading}</th>
              ${cells.map((cell, index) => html`<td role="cell" data-label=${columns[index + 1] ?? ""}>${cell}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
