import { css } from "lit";

/** The look of the range plot, which is laid out anew where there is little room. */
export const chartStyle = css`
  /* The chart: label, track, figure. The track keeps room for the outer level names. */
  .chart {
    --_label: 12.5em;
    --_figure: 2.6em;
    --_gap: 2.4em;
    --_dot: 14px;
    margin-block-start: 2.25em;
    font: 500 var(--_step--1) / 1.35 var(--_sans);
  }

  .axis,
  .plot {
    display: grid;
    grid-template-columns: var(--_label) minmax(0, 1fr) var(--_figure);
    column-gap: var(--_gap);
    align-items: center;
  }

  .axis {
    position: relative;
    block-size: 2em;
    margin-inline: calc(var(--_label) + var(--_gap)) calc(var(--_figure) + var(--_gap));
    color: var(--_soft);
  }

  .axis span {
    font-size: 0.93em;
    position: absolute;
    inset-block-end: 0.5em;
    inset-inline-start: calc(var(--at) * 1%);
    inline-size: 8em;
    margin-inline-start: -4em;
    text-align: center;
  }


  .many.axis {
    block-size: 3.2em;
  }

  .many.axis span:nth-child(odd) {
    inset-block-end: 1.75em;
  }

  .overall .label,
  .overall .figure {
    font-weight: 700;
  }

  .track {
    position: relative;
    align-self: stretch;
    min-block-size: 2.9em;
  }

  .stop,
  .track .band,
  .track .dot {
    position: absolute;
    inset-block-start: 50%;
  }

  .stop {
    inset-block: 0;
    inset-inline-start: calc(var(--at) * 1%);
    border-inline-start: 1px solid var(--_line);
  }

  /* Marks are drawn as borders: those survive forced colours and are printed without being asked for. */
  .band {
    block-size: 0;
    border-block-start: 12px solid var(--_band);
    border-radius: 6px;
  }

  .track .band {
    inset-inline: calc(var(--low) * 1% - 6px) calc(100% - var(--high) * 1% - 6px);
    margin-block-start: -6px;
  }

  .dot {
    inline-size: 0;
    block-size: 0;
    border: calc(var(--_dot, 14px) / 2) solid var(--_accent);
    border-radius: 50%;
  }

  .track .dot {
    inset-inline-start: calc(var(--at) * 1% - var(--_dot) / 2);
    margin-block-start: calc(var(--_dot) / -2);
    transition: inset-inline-start 200ms;
  }

  .figure {
    text-align: end;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .why {
    grid-column: 2;
    padding-block-end: 0.6em;
    font-size: 0.93em;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.75em;
    margin-block: 1.1em 0;
    max-inline-size: none;
  }

  .key span {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
  }

  .key .band {
    inline-size: 2em;
  }

  @container (inline-size < 36em) {
    /* The label stands above its row, and the level names take turns on two lines: nothing shrinks. */
    .axis {
      block-size: 3.2em;
      margin-inline: 1.5em;
    }

    .axis span {
      font-size: max(0.93em, 12px);
    }

    .axis span:nth-child(odd) {
      inset-block-end: 1.75em;
    }

    .axis span:first-child {
      margin-inline-start: -1.6em;
      text-align: start;
    }

    .axis span:last-child {
      margin-inline-start: -6.4em;
      text-align: end;
    }

    .plot {
      grid-template-columns: minmax(0, 1fr) auto;
      row-gap: 0.15em;
      padding-block: 0.5em;
    }

    .track {
      grid-row: 2;
      grid-column: 1 / -1;
      min-block-size: 1.7em;
      margin-inline: 1.5em;
    }

    .why {
      grid-row: 3;
      grid-column: 1 / -1;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .track .dot {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .band {
      border-color: GrayText;
    }

    .dot {
      border-color: Highlight;
      outline: 2px solid Canvas;
    }

    .stop {
      border-color: GrayText;
    }
  }

  @media print {
    .chart {
      break-inside: avoid;
    }
  }
`;
