import { css } from "lit";

/** The look of tables; where there is little room each row becomes a block with its columns named. */
export const tableStyle = css`
  table {
    inline-size: 100%;
    margin-block-start: 2em;
    border-collapse: collapse;
    font: 400 var(--_step--1) / 1.4 var(--_sans);
    font-variant-numeric: tabular-nums;
  }

  .chart ~ table {
    margin-block-start: 3em;
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
  [data-figure="score"] {
    font-weight: 600;
  }

  [part="why-table"] tbody th {
    font: 400 1em / 1.4 var(--_serif);
  }

  [part="why-table"] .together :is(th, td) {
    border-block-end: 0;
    font: 600 1em / 1.4 var(--_sans);
  }

  tr > :last-child {
    padding-inline-end: 0;
  }

  td {
    white-space: nowrap;
  }

  td span {
    white-space: normal;
  }

  td small {
    color: var(--_soft);
    font-size: max(0.93em, 12px);
    font-weight: 400;
  }

  th .why {
    display: block;
    padding-block-end: 0;
    font-size: max(0.93em, 12px);
  }

  table + .small {
    margin-block: 0.8em 0;
  }

  table.wide :is(th, td) {
    padding-inline-end: 0.7em;
  }

  table.wide td small {
    display: block;
  }

  @container (inline-size < 36em) {
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
      grid-template-columns: minmax(0, 4fr) minmax(0, 5fr);
      gap: 0.1em 1em;
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_line);
    }

    [part="lens-table"] tbody tr {
      grid-template-columns: minmax(0, 1fr);
    }

    tbody :is(th, td) {
      padding: 0;
      border: 0;
    }

    tbody th {
      grid-column: 1 / -1;
    }

    td {
      white-space: normal;
    }

    table.wide td:last-child,
    [part="why-table"] td:first-of-type {
      grid-column: 1 / -1;
    }

    table.wide td small {
      display: inline;
    }

    /* A cell that says nothing in a row of columns says nothing here. */
    td:has(> span:empty) {
      display: none;
    }

    td::before {
      content: attr(data-label) ": " / "";
      color: var(--_soft);
      font-weight: 400;
    }
  }
`;
