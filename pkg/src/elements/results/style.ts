import { css } from "lit";

/** The look of the results: a range plot that is laid out anew where there is little room, and the table beside it. */
export const style = css`
  .headline {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    margin-block: 1.5em 0;
  }

  .headline data {
    font: 600 2.6em / 1 var(--_sans);
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
  }

  .headline-missing {
    margin-block: 1.5em 0;
  }

  section {
    margin-block-start: 3.5em;
  }

  /* The chart: label, track, figure. The track keeps room for the outer level names. */
  .chart {
    --_label: 11.5em;
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
    font-size: 0.93em;
  }

  .axis span {
    position: absolute;
    inset-block-end: 0.5em;
    inset-inline-start: calc(var(--at) * 1%);
    inline-size: 8em;
    margin-inline-start: -4em;
    text-align: center;
  }

  .plot {
    min-block-size: 2.9em;
  }

  .overall .label,
  .overall .figure {
    font-weight: 700;
  }

  .track {
    position: relative;
    align-self: stretch;
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

  table {
    inline-size: 100%;
    margin-block-start: 3em;
    border-collapse: collapse;
    font: 400 var(--_step--1) / 1.4 var(--_sans);
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: 0.6em;
    color: var(--_soft);
    text-align: start;
  }

  th,
  td {
    padding: 0.6em 0 0.6em;
    padding-inline-end: 1em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }

  thead th {
    color: var(--_soft);
  }

  tbody th,
  td:first-of-type {
    font-weight: 600;
  }

  tr > :last-child {
    padding-inline-end: 0;
  }

  ol {
    margin: 1.5em 0 0;
    padding-inline-start: 1.75em;
  }

  li {
    margin-block-end: 1.25em;
    padding-inline-start: 0.35em;
  }

  ol > li::marker {
    color: var(--_accent);
    font-weight: 600;
  }

  li > strong,
  .move,
  .action {
    display: block;
    max-inline-size: 38rem;
  }

  .move {
    margin-block: 0.15em;
  }

  .notice {
    padding-inline-start: 1.1em;
    border-inline-start: 3px solid var(--_line);
  }

  .notice p {
    margin-block: 0.5em 0;
  }

  .keep > .small {
    margin-block: 0.4em 1em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.6em 1em;
  }

  button:disabled {
    border-color: var(--_line);
    color: var(--_soft);
    cursor: default;
    text-decoration: none;
  }

  button.quiet:disabled {
    border-color: transparent;
  }

  label.button {
    position: relative;
  }

  label.button:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .ask {
    margin-block-start: 1.25em;
    padding: 1em 1.1em;
    border: 1px solid var(--_soft);
    border-radius: 0.4em;
  }

  .ask > :last-child {
    margin-block-end: 0;
  }

  [data-focus]:focus {
    outline: none;
  }

  .findings {
    margin-block: 0 0.8em;
    padding-inline-start: 1.2em;
  }

  .findings li {
    margin-block-end: 0.4em;
  }

  .findings code {
    font-size: 0.88em;
    overflow-wrap: anywhere;
  }

  .done {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    min-block-size: 2.2em;
    margin-block: 0.75em 0;
    font: 400 var(--_step--1) / 1.45 var(--_sans);
  }

  @container (inline-size < 36em) {
    .title > :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.75em;
    }

    /* The label stands above its row, and the level names take turns on two lines: nothing shrinks. */
    .axis {
      block-size: 3.2em;
      margin-inline: 1.5em;
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
      block-size: 1.7em;
      margin-inline: 1.5em;
    }

    .why {
      grid-row: 3;
      grid-column: 1 / -1;
    }

    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    table,
    tbody,
    caption {
      display: block;
    }

    tbody tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.1em 1em;
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_line);
    }

    tbody :is(th, td) {
      padding: 0;
      border: 0;
    }

    tbody th {
      grid-column: 1 / -1;
    }

    td::before {
      content: attr(data-label) ": " / "";
      color: var(--_soft);
      font-weight: 400;
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
    }

    .stop {
      border-color: GrayText;
    }
  }

  @media print {
    .chart,
    table,
    li,
    .notice {
      break-inside: avoid;
    }
  }
`;
