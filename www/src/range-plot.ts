import { html, nothing, type TemplateResult } from "lit";
import { place } from "./place.js";

/** One row of a range plot; figures are points from 0 to 100. */
export interface PlotRow {
  readonly label: unknown;
  /** From where to where the band reaches. */
  readonly band?: readonly [low: number, high: number] | undefined;
  /** The solid dot. */
  readonly dot?: number | null | undefined;
  /** The hollow one. */
  readonly ring?: number | null | undefined;
  /** What stands at the row's end. */
  readonly figure: string;
}

/** What the marks of a plot mean; only what is drawn is named. */
export interface PlotKey {
  readonly dot?: string;
  readonly ring?: string;
  readonly band?: string;
}

/** How many level names fit on one line; with more they take turns on two. */
const ONE_LINE = 5;

/** Draws a range plot. For a screen reader it is one picture that points to the table with the same figures. */
export function rangePlot(
  label: string,
  levels: readonly unknown[],
  rows: readonly PlotRow[],
  key: PlotKey,
): TemplateResult {
  const stops = levels.map((_, index) => (levels.length > 1 ? (100 * index) / (levels.length - 1) : 0));
  return html`
    <div class="chart" role="img" aria-label=${label}>
      <div class="axis ${levels.length > ONE_LINE ? "many" : ""}">
        ${levels.map((name, index) => html`<span ${place({ "--at": stops[index] ?? 0 })}>${name}</span>`)}
      </div>
      ${rows.map((row) => plotRow(row, stops))}
    </div>
    <p class="key small" aria-hidden="true">
      ${key.dot === undefined ? nothing : html`<span><i class="dot"></i>${key.dot}</span>`}
      ${key.ring === undefined ? nothing : html`<span><i class="ring"></i>${key.ring}</span>`}
      ${key.band === undefined ? nothing : html`<span><i class="band"></i>${key.band}</span>`}
    </p>
  `;
}

function plotRow({ label, band, dot, ring, figure }: PlotRow, stops: readonly number[]): TemplateResult {
  return html`
    <div class="plot">
      <span class="label">${label}</span>
      <div class="track">
        ${stops.map((at) => html`<i class="stop" ${place({ "--at": at })}></i>`)}
        ${band === undefined ? nothing : html`<i class="band" ${place({ "--low": band[0], "--high": band[1] })}></i>`}
        ${typeof ring === "number" ? html`<i class="ring" ${place({ "--at": ring })}></i>` : nothing}
        ${typeof dot === "number" ? html`<i class="dot" ${place({ "--at": dot })}></i>` : nothing}
      </div>
      <span class="figure">${figure}</span>
    </div>
  `;
}
