import { css } from "lit";

/** The look of the assessment's pages: progress, the way around, notices, the review, and all of it on paper. */
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

  .paper {
    display: none;
  }

  .group {
    margin-block: 3.5em -1em;
    font-size: 1.15em;
  }

  .about {
    color: var(--_soft);
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

  .contents,
  .contents nav {
    inline-size: 100%;
  }

  .contents summary {
    font-size: inherit;
  }

  .contents ol {
    max-inline-size: 35rem;
    margin: 0.3em 0 1em;
    padding: 0;
    list-style: none;
  }

  .contents li {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1em;
    border-block-end: 1px solid var(--_line);
    border-inline-start: 3px solid transparent;
    padding-inline: 0.6em 0.2em;
  }

  .contents li:has([aria-current="page"]) {
    background: var(--_tint);
    border-inline-start-color: var(--_accent);
  }

  .contents .quiet {
    flex: 1;
    min-inline-size: 0;
    font-size: inherit;
    font-weight: 500;
    text-decoration-color: transparent;
  }

  .contents .quiet:hover {
    text-decoration-color: currentColor;
  }

  .state {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  .notice {
    margin-block: 1.75em 0;
    padding-block: 0.15em;
    padding-inline: 1em 0.6em;
    border-inline-start: 3px solid var(--_accent);
    color: var(--_ink);
  }

  .notice > :is(p, ul) {
    margin-block: 0 0.4em;
  }

  .notice ul,
  .overview ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .notice.small :is(.name, button) {
    font-size: inherit;
  }

  .errors {
    border-inline-start-color: var(--_ink);
  }

  /* Focus is put here from code, after a press of the mouse too: it has to be seen. */
  .errors:focus {
    outline: 3px solid var(--_accent);
    outline-offset: 4px;
  }

  .how {
    margin-block-start: 0.8em;
  }

  .how p {
    color: var(--_soft);
  }

  .overview {
    margin-block-start: 2.25em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .overview .row-title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1.5em;
  }

  .overview .quiet {
    font-weight: 500;
    overflow-wrap: anywhere;
  }

  .overview .go {
    padding-block: 0.2em;
    color: inherit;
    font: inherit;
    text-decoration-color: var(--_soft);
  }

  .more {
    margin-block-start: 2.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
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

    .steps button:not(.quiet) {
      flex: 1 0 100%;
      text-align: center;
    }

    .steps .quiet {
      margin-inline: auto;
    }
  }

  @media (forced-colors: active) {
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
    /* Said again: what is laid out above would show otherwise. */
    .screen {
      display: none;
    }

    .title {
      margin-block-start: 1.5em;
    }

    .paper {
      display: block;
    }

    .sheet {
      display: flex;
      justify-content: space-between;
      gap: 2em;
      max-inline-size: none;
      color: inherit;
    }

    .blank {
      display: inline-block;
      inline-size: 9em;
      border-block-end: 1px solid;
    }
  }
`;
