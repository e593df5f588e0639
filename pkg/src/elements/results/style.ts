import { css } from "lit";

/** The look of the results around the chart and the table. */
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
    max-inline-size: 35rem;
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
  }

  @media print {
    li,
    .notice {
      break-inside: avoid;
    }
  }
`;
