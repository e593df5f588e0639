import { css } from "lit";

/** The look of the assessment: a statement worth reading, and its levels as a list from low to high. */
export const style = css`
  leadmark-results {
    padding-inline: 0;
  }

  .status {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.15em 1.5em;
  }

  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 3px;
    margin-block-start: 0.25em;
    border: 0;
    border-radius: 2px;
    overflow: hidden;
    background: var(--_line);
    color: var(--_accent);
  }

  progress::-webkit-progress-bar {
    background: var(--_line);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .title {
    margin-block-start: 2.5em;
  }

  .place {
    display: block;
    margin-block-end: 0.5em;
    letter-spacing: 0;
  }

  .title .place {
    font-size: 0.39em;
  }

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
    text-wrap: pretty;
  }

  .about {
    color: var(--_soft);
  }

  .row {
    display: grid;
    grid-template-columns: auto 7.2em 1fr;
    gap: 0.2em 0.85em;
    align-items: baseline;
    margin-inline: -0.75em;
    padding: 0.6em 0.75em;
    border-block-start: 1px solid var(--_line);
    border-inline-start: 3px solid transparent;
    cursor: pointer;
  }

  .row:hover {
    background: color-mix(in oklab, var(--_tint), var(--_paper));
  }

  /* A bar as well as a tint, so that the choice shows without colour. */
  .row:has(:checked) {
    background: var(--_tint);
    border-inline-start-color: var(--_accent);
  }

  /* The whole row is the target, so the whole row shows the focus. */
  .row:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
  }

  .row :focus-visible {
    outline: none;
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

  input[type="radio"] {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    translate: 0 0.15em;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  .excuse {
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

  .evidence label {
    display: block;
    contain: inline-size;
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.45em;
    font: 500 var(--_step--1) / 1.35 var(--_sans);
    color: var(--_soft);
    cursor: pointer;
  }

  summary:hover {
    color: var(--_ink);
  }

  textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.4em;
    padding: 0.6em 0.75em;
    border: 1px solid var(--_soft);
    border-radius: 0.3em;
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    overflow-wrap: anywhere;
    resize: vertical;
    field-sizing: content;
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

  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.75em 1em;
    margin-block-start: 3.5em;
  }

  .steps .quiet {
    margin-inline-start: auto;
  }

  @container (inline-size < 36em) {
    .title > :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.75em;
    }

    .title .place {
      font-size: 0.47em;
    }

    .row {
      grid-template-columns: auto 1fr;
    }

    .anchor {
      grid-column: 2;
    }

    .steps button:not(.quiet) {
      flex: 1 0 100%;
      text-align: center;
    }

    .steps .quiet {
      margin-inline: auto;
    }
  }

  @media (forced-colors: active) {
    /* A transparent border would show here, and say that every row is chosen. */
    .row {
      border-inline-start-color: Canvas;
    }

    .row:has(:checked) {
      border-inline-start-color: Highlight;
    }

    progress {
      forced-color-adjust: none;
      background: Canvas;
      border: 1px solid CanvasText;
      block-size: 6px;
    }

    progress::-webkit-progress-bar {
      background: Canvas;
    }

    progress::-webkit-progress-value {
      background: Highlight;
    }

    progress::-moz-progress-bar {
      background: Highlight;
    }
  }

  @media print {
    fieldset {
      break-inside: avoid;
    }

    .row:has(:checked) {
      border-inline-start-color: currentColor;
    }
  }
`;
