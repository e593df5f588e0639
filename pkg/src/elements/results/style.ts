import { css } from "lit";

/** The look of the results around the charts and the tables. */
export const style = css`
  .facts {
    margin-block: 0.7em 0;
  }

  .lede + p:has(.button) {
    margin-block-start: 1.5em;
  }

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

  .told {
    margin-block: 0.3em 0;
  }

  .headline-missing {
    margin-block: 1.5em 0;
  }

  [part~="quick"] {
    margin-block: 0.7em 0;
  }

  section {
    margin-block-start: 3.5em;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 2.5em;
  }

  ol,
  ul {
    margin: 1.5em 0 0;
    padding-inline-start: 1.75em;
  }

  li {
    margin-block-end: 1.25em;
    padding-inline-start: 0.35em;
  }

  ul.plain {
    margin-block-start: 0.9em;
    padding: 0;
    list-style: none;
  }

  ul.plain li {
    margin-block-end: 0.8em;
    padding: 0;
  }

  ul.tight li {
    margin-block-end: 0;
    padding-block: 0.2em;
  }

  .plain a {
    display: inline-block;
    min-block-size: 24px;
    color: inherit;
    text-decoration-color: var(--_soft);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  li strong a {
    color: inherit;
    text-decoration-color: var(--_soft);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  :is(.plain, li strong) a:hover {
    text-decoration-thickness: 2px;
  }

  ol > li::marker {
    color: var(--_accent);
    font-weight: 600;
  }

  li > strong,
  .move,
  .action,
  .gains,
  .level {
    display: block;
    max-inline-size: 35rem;
  }

  .move,
  .gains {
    margin-block: 0.15em;
  }

  .gains {
    line-height: 1.7;
  }

  [data-flag] {
    margin-block: 1.2em 0;
  }

  details {
    margin-block-start: 1em;
  }

  summary {
    padding-block: 0.35em;
    color: var(--_accent);
    font: 600 var(--_step--1) / 1.45 var(--_sans);
    cursor: pointer;
  }

  .folds details {
    margin-block-start: 0;
    border-block-end: 1px solid var(--_line);
  }

  .folds .lede + details,
  .folds :is(h1, h2, h3, h4, h5, h6) + details {
    margin-block-start: 1.2em;
    border-block-start: 1px solid var(--_line);
  }

  .folds summary {
    padding-block: 0.7em;
    color: var(--_ink);
  }

  .spread {
    display: inline-flex;
    inline-size: calc(100% - 1.5em);
    justify-content: space-between;
    gap: 1em;
    font-variant-numeric: tabular-nums;
  }

  .folds table {
    margin-block-start: 0.6em;
  }

  .folds details > .small {
    margin-block: 0.8em 1.4em;
  }

  .targets {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 16em);
    align-items: center;
    gap: 0.6em 1.5em;
    margin-block-start: 0.6em;
    font: 500 var(--_step--1) / 1.35 var(--_sans);
  }

  select {
    min-inline-size: 0;
    inline-size: 100%;
    min-block-size: 2.6em;
    padding-inline: 0.6em;
    border: 1px solid var(--_soft);
    border-radius: 0.4em;
    background: var(--leadmark-paper, Canvas);
    color: var(--_ink);
    font: inherit;
  }

  .notice {
    padding-inline-start: 1.1em;
    border-inline-start: 3px solid var(--_line);
  }

  div.notice {
    margin-block-start: 1.5em;
  }

  .notice p {
    margin-block: 0.5em 0;
  }

  .notice button {
    margin-block-start: 1em;
  }

  .keep > .small {
    margin-block: 0.4em 1em;
  }

  .group {
    margin-block-start: 1.5em;
  }

  .group > p {
    margin-block: 0.5em 0;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 1.4em;
  }

  .ask .actions {
    gap: 0.6em 1em;
  }

  .check {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 24px;
    color: var(--_ink);
  }

  .check input {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .group p:has(.check) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }

  textarea {
    display: block;
    inline-size: 100%;
    margin-block: 0.3em 1em;
    padding: 0.7em;
    border: 1px solid var(--_soft);
    border-radius: 0.4em;
    background: var(--leadmark-paper, Canvas);
    color: var(--_ink);
    font: 400 0.85em / 1.45 ui-monospace, monospace;
    overflow-wrap: anywhere;
  }

  .share > :is(button, .small) {
    margin-block-start: 0.8em;
  }

  .holds {
    margin-block: 0 1.4em;
    font: 400 var(--_step--1) / 1.4 var(--_sans);
  }

  .holds div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 1em;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_line);
  }

  .holds dt {
    color: var(--_soft);
  }

  .holds dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }

  button:disabled {
    border-color: var(--_line);
    color: var(--_soft);
    cursor: default;
    text-decoration: none;
  }

  label.button {
    position: relative;
  }

  label.button:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  a.button {
    text-decoration: none;
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

    .pair,
    .targets {
      grid-template-columns: minmax(0, 1fr);
    }

    .targets {
      row-gap: 0.2em;
    }

    .targets select {
      margin-block-end: 0.8em;
    }
  }
`;
