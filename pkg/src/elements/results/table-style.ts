import { css } from "lit";

/** The look of the table; where there is little room each row becomes a block with its columns named. */
export const tableStyle = css`
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

  td {
    white-space: nowrap;
  }

  th .why {
    display: block;
    padding-block-end: 0;
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
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
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

  @media print {
    table {
      break-inside: avoid;
    }
  }
`;
