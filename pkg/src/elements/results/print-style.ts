import { css } from "lit";

/** The results on paper: two pages or so, without what can be pressed or is folded away. */
export const printStyle = css`
  @media print {
    :host {
      max-inline-size: none;
      padding: 0;
      font-size: 9.5pt;
      line-height: 1.4;
    }

    .title > :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.9em;
    }

    section {
      margin-block-start: 1.5em;
    }

    .lede {
      margin-block-start: 0.3em;
    }

    .headline {
      margin-block-start: 0.8em;
    }

    .headline data {
      font-size: 2em;
    }

    .chart,
    table,
    .chart ~ table {
      margin-block-start: 0.9em;
    }

    .axis span,
    td small,
    th .why,
    .plot .why {
      font-size: 0.93em;
    }

    .track {
      min-block-size: 1.9em;
    }

    th,
    td {
      padding-block: 0.22em;
    }

    ol,
    ul.plain {
      margin-block-start: 0.6em;
    }

    li,
    ul.plain li {
      margin-block-end: 0.45em;
    }

    .gains {
      line-height: 1.45;
    }

    ul.tight {
      columns: 2;
    }

    .plain a {
      min-block-size: 0;
    }

    .chart,
    li,
    tr,
    .notice {
      break-inside: avoid;
    }

    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }

    details:not([open]),
    .folds:not(:has(details[open])) {
      display: none;
    }

    /* On paper a link is its words. */
    a {
      color: inherit;
      text-decoration: none;
    }

    .track .dot {
      animation: none;
      transition: none;
    }
  }
`;
