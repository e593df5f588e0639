import { css } from "lit";

/** The look of what is chosen or ticked, a row each, and of what is written. */
export const rowStyle = css`
  .row {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.2em 0.85em;
    align-items: baseline;
    margin-inline: -0.75em;
    padding: 0.55em 0.75em;
    border-block-start: 1px solid var(--_line);
    border-inline-start: 3px solid transparent;
    cursor: pointer;
  }

  .row:hover {
    background: color-mix(in oklab, var(--_tint), var(--_paper));
  }

  /* A bar as well as a tint, so that it shows without colour. */
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

  .row input {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    translate: 0 0.15em;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  .row .name {
    font: 600 var(--_step--1) / 1.4 var(--_sans);
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
    min-block-size: 8em;
    max-block-size: 32em;
  }

  @media (forced-colors: active) {
    /* A transparent border would show here, and say that every row is ticked. */
    .row {
      border-inline-start-color: Canvas;
    }

    .row:has(:checked) {
      border-inline-start-color: Highlight;
    }
  }
`;
