import { css } from "lit";

/** The look of one item, on top of that of rows: a statement worth reading, its levels as a list from low to high. */
export const itemStyle = css`
  fieldset {
    min-inline-size: 0;
    margin: 3em 0 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 0.6em;
    font-size: var(--_step-1);
    font-weight: 600;
    line-height: 1.3;
    /* A legend is as wide as its longest word, unless words may be broken anywhere. */
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  /* What is stressed stands out from what is bold anyway. */
  legend strong {
    font-weight: 800;
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.2em;
  }

  legend .place {
    margin-block-end: 0.35em;
    font-size: 0.67em;
  }

  .row {
    grid-template-columns: auto 7.2em 1fr;
    padding-block: 0.6em;
  }

  /* Names alone are a list of words: closer together, and as wide as they like. */
  .names .row {
    grid-template-columns: auto 1fr;
    padding-block: 0.45em;
  }

  .name {
    font: 600 var(--_step--1) / 1.4 var(--_sans);
  }

  .anchor {
    color: var(--_soft);
  }

  .row:has(:checked) .anchor {
    color: var(--_ink);
  }

  .row.excuse {
    grid-template-columns: auto 1fr;
    margin-block-start: 0.6em;
    border-block-start-style: dashed;
  }

  .excuse .name {
    font-weight: 500;
    color: var(--_soft);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1.5em;
    padding-block-start: 0.35em;
    border-block-start: 1px solid var(--_line);
  }

  .tools .quiet {
    margin-inline-start: auto;
    padding-block: 0.45em;
    color: var(--_soft);
    font-weight: 500;
  }

  /* The field grows with what is written, but only downwards. */
  .evidence[open] {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .evidence > label {
    display: block;
    contain: inline-size;
  }

  textarea {
    min-block-size: 6.5em;
    max-block-size: 24em;
  }

  textarea[aria-invalid] {
    border-width: 2px;
    border-color: var(--_ink);
  }

  .count:empty {
    display: none;
  }

  .sure {
    margin-block: 0.6em 0.8em;
  }

  .sure > p {
    margin: 0;
  }

  .sureness {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.5em;
  }

  .sureness input {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0;
    margin-inline-end: 0.25em;
    vertical-align: -0.2em;
    accent-color: var(--_accent);
  }

  .sureness label {
    padding-block: 0.5em;
    font: 400 var(--_step--1) / 1.4 var(--_sans);
    cursor: pointer;
  }

  @container (inline-size < 36em) {
    .row {
      grid-template-columns: auto 1fr;
    }

    .anchor {
      grid-column: 2;
    }
  }

  @media print {
    /* Said again: what is laid out above would show otherwise. */
    .screen {
      display: none;
    }

    fieldset {
      break-inside: avoid;
      margin-block-start: 2em;
    }

    .row {
      padding-block: 0.35em;
    }

    .row:has(:checked) {
      border-inline-start-color: currentColor;
    }

    .paper {
      padding-block-start: 0.6em;
      border-block-start: 1px solid var(--_line);
      color: inherit;
    }

    .written {
      white-space: pre-wrap;
    }

    .line {
      display: block;
      block-size: 1.9em;
      border-block-end: 1px solid var(--_line);
    }

    .box {
      margin-inline-start: 1.5em;
    }
  }
`;
