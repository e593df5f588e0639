import { css } from "lit";

/** The look of practice: one question, large, and room to think. */
export const style = css`
  .status {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.15em 1.5em;
    margin-block-end: 1em;
  }

  section {
    margin-block-start: 3.5em;
  }

  .lede + p {
    margin-block-start: 1.5em;
  }

  .lede + table {
    margin-block: 1.5em;
  }

  section > .small,
  section > div > .small {
    margin-block: 0.4em 1em;
  }

  .next {
    margin-block-start: 2.5em;
  }

  .next > .small {
    margin-block-end: 0.3em;
  }

  .asked {
    margin-block-end: 1em;
    font-size: var(--_step-1);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: pretty;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.75em 1em;
  }

  .fieldset + .actions,
  .recall + .actions,
  .notes + .actions,
  table + .actions,
  .lede + .actions,
  .small + .actions {
    margin-block-start: 2em;
  }

  .about {
    margin-block-start: 1em;
    color: var(--_soft);
  }

  .about + .small {
    margin-block-end: 0.4em;
  }

  .small > a,
  .questions a {
    display: inline-block;
    padding-block: 0.25em;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: 400 var(--_step--1) / 1.45 var(--_sans);
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 0.6em 0 0.6em 1.25em;
    border-block-end: 1px solid var(--_line);
    text-align: end;
    vertical-align: baseline;
    white-space: nowrap;
  }

  th:first-child {
    padding-inline-start: 0;
    inline-size: 100%;
    text-align: start;
    white-space: normal;
  }

  thead th {
    color: var(--_soft);
    font-weight: 400;
  }

  tbody th {
    font-weight: 500;
  }

  tbody td:nth-child(2) {
    font-weight: 700;
  }

  /* Drawn as borders: those survive forced colours and are printed without being asked for. */
  .bar {
    display: block;
    max-inline-size: 24em;
    margin-block-start: 0.45em;
    border-block-start: 1px solid var(--_line);
  }

  .bar i {
    display: block;
    inline-size: calc(var(--at) * 1%);
    margin-block-start: -4px;
    border-block-start: 7px solid var(--_accent);
    border-radius: 3px;
  }

  .topic {
    margin-block-start: 2em;
  }

  .topic > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1.5em;
  }

  .topic :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
  }

  .questions {
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }

  .questions li {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .state {
    display: block;
  }

  .timer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 1em;
    margin-block-start: 2em;
  }

  .time {
    min-inline-size: 2.4em;
    font: 600 var(--_step-1) / 1.4 var(--_sans);
    font-variant-numeric: tabular-nums;
  }

  .limit {
    margin-inline-start: auto;
  }

  .limit input {
    inline-size: 4em;
    padding: 0.35em 0.5em;
    border: 1px solid var(--_soft);
    border-radius: 0.3em;
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }

  button:disabled {
    border-color: transparent;
    color: var(--_soft);
    cursor: default;
    text-decoration: none;
  }

  details {
    margin-block-start: 1.25em;
  }

  summary {
    inline-size: fit-content;
    max-inline-size: 100%;
    padding-block: 0.4em;
    font: 500 var(--_step--1) / 1.35 var(--_sans);
    color: var(--_soft);
    cursor: pointer;
  }

  summary:hover {
    color: var(--_ink);
  }

  .notes > .small {
    margin-block: 0.4em 0;
  }

  fieldset {
    min-inline-size: 0;
    margin: 2em 0 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 0.5em;
    font-weight: 600;
    line-height: 1.3;
  }

  .recall {
    margin-block-start: 3em;
  }

  .recall legend {
    font-size: var(--_step-1);
  }

  .row:last-child {
    border-block-end: 1px solid var(--_line);
  }

  .recall .row {
    grid-template-columns: auto 4em 1fr;
  }

  .meaning .small {
    display: block;
  }

  .row p:last-child {
    margin-block-end: 0;
  }

  @container (inline-size < 36em) {
    .title > :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.6em;
    }

    th,
    td {
      padding-inline-start: 0.75em;
    }

    thead th {
      white-space: normal;
    }

    .recall .row {
      grid-template-columns: auto 1fr;
    }

    .meaning {
      grid-column: 2;
    }

    .limit {
      margin-inline-start: 0;
    }

    .actions button:not(.quiet) {
      flex: 1 0 100%;
      text-align: center;
    }
  }

  @media (forced-colors: active) {
    .bar i {
      border-color: Highlight;
    }

  }

  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    li,
    tr,
    fieldset {
      break-inside: avoid;
    }
  }
`;
