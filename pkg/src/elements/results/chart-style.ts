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
    font-size: max(0.93em, 12px);
    position: absolute;
    inset-block-end: 0.5em;
    inset-inline-start: calc(var(--at) * 1%);
    inline-size: 8em;
    margin-inline-start: -4em;
    text-align: center;
  }

  .numbered.axis span {
    inline-size: 2em;
    margin-inline-start: -1em;
  }

  .overall .label,
  .overall .figure {
    font-weight: 700;
  }

  .label {
    min-inline-size: 0;
    padding-block: 0.35em;
  }

  .track {
    position: relative;
    align-self: stretch;
    min-block-size: 2.9em;
  }

  .stop,
  .track .band,
  .track .dot,
  .track .last,
  .track .target {
    position: absolute;
    inset-block-start: 50%;
  }

  .track .stop {
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

  .track .travels {
    animation: travel 200ms;
  }

  @keyframes travel {
    from {
      inset-inline-start: calc(var(--from) * 1% - var(--_dot) / 2);
    }
  }

  .last {
    /* So much larger than the dot that it shows where the two coincide. */
    inline-size: 18px;
    block-size: 18px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--leadmark-paper, Canvas);
  }

  .track .last {
    inset-inline-start: calc(var(--at) * 1% - 9px);
    margin-block-start: -9px;
  }

  .target {
    block-size: 20px;
    border-inline-start: 3px solid var(--_ink);
  }

  .track .target {
    inset-inline-start: calc(var(--at) * 1% - 1.5px);
    margin-block-start: -10px;
  }

  .figure {
    text-align: end;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .plot .why {
    grid-column: 2;
    padding-block-end: 0.6em;
    font-size: max(0.93em, 12px);
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

  .scale {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.6em;
    margin-block-start: 0.6em;
  }

  .scale ol {
    display: contents;
    counter-reset: level;
  }

  .scale li {
    display: inline;
    margin: 0;
    padding: 0;
    padding-inline-end: 0.75em;
    counter-increment: level;
  }

  .scale li::before {
    content: counter(level) " ";
    color: var(--_ink);
    font-weight: 600;
  }

  @container (inline-size < 36em) {
    /* The label stands above its row, and the level names take turns on two lines: nothing shrinks. */
    .axis {
      margin-inline: 1.5em;
    }

    .named.axis {
      block-size: 3.2em;
    }

    .named.axis span:nth-child(odd) {
      inset-block-end: 1.75em;
    }

    .named.axis span:first-child {
      margin-inline-start: -1.6em;
      text-align: start;
    }

    .named.axis span:last-child {
      margin-inline-start: -6.4em;
      text-align: end;
    }

    .plot {
      grid-template-columns: minmax(0, 1fr) auto;
      row-gap: 0.15em;
      padding-block: 0.5em;
    }

    .label {
      padding-block: 0;
    }

    .track {
      grid-row: 2;
      grid-column: 1 / -1;
      min-block-size: 1.7em;
      margin-inline: 1.5em;
    }

    .plot .why {
      grid-row: 3;
      grid-column: 1 / -1;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .track .dot,
    .track .travels {
      animation: none;
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

    .last {
      border-color: Highlight;
      background: Canvas;
      forced-color-adjust: none;
    }

    .target {
      border-color: CanvasText;
    }

    .stop {
      border-color: GrayText;
    }
  }
`;
