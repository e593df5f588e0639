import { css, unsafeCSS } from "lit";
import { tokenDeclarations } from "./tokens.js";

/** What both elements share: tokens, type, headings, buttons, focus. Sizes are in em of the element's own base. */
export const base = css`
  :host {
    ${unsafeCSS(tokenDeclarations())}
    --_step--1: 0.8236em;
    --_step-1: 1.2236em;
    --_step-2: 2.1em;
    display: block;
    container-type: inline-size;
    box-sizing: border-box;
    max-inline-size: 44.8em;
    /* What is chosen reaches a little further than the text does, but never out of the element. */
    padding-inline: 0.75em;
    color: var(--_ink);
    /* A page that shrinks its root, as some wikis do, must not shrink what is read. */
    font: 400 var(--leadmark-font-size, max(1.0625rem, 16px)) / 1.55 var(--_serif);
    overflow-wrap: break-word;
  }

  :host([hidden]) {
    display: none;
  }

  /* No line of Japanese begins with a small kana or the mark of a long vowel. */
  :lang(ja) {
    line-break: strict;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: var(--_step-1);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }

  /* Focus is put here from code to start reading; there is nothing to press. */
  h1:focus,
  h2:focus,
  h3:focus,
  h4:focus,
  h5:focus,
  h6:focus {
    outline: none;
  }

  .title > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_step-2);
    line-height: 1.12;
    letter-spacing: -0.015em;
  }

  p {
    margin-block: 0 0.8em;
    max-inline-size: 35rem;
    text-wrap: pretty;
  }

  a {
    color: var(--_accent);
  }

  .failure p {
    margin-block: 0.6em 0.8em;
  }

  .failure .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .lede {
    margin-block: 0.6em 0;
    color: var(--_soft);
  }

  .small {
    font: 400 var(--_step--1) / 1.45 var(--_sans);
    color: var(--_soft);
  }

  button,
  .button {
    display: inline-block;
    margin: 0;
    padding: 0.7em 1.15em;
    border: 1px solid var(--_accent);
    border-radius: 0.4em;
    background: transparent;
    color: var(--_accent);
    font: 600 var(--_step--1) / 1.35 var(--_sans);
    text-align: start;
    cursor: pointer;
  }

  button:hover,
  .button:hover {
    background: var(--_tint);
  }

  button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  button.primary:hover {
    background: color-mix(in oklab, var(--_accent), var(--_ink) 18%);
  }

  button.quiet {
    padding: 0.45em 0;
    border-color: transparent;
    border-inline-width: 0;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  button.quiet:hover {
    background: none;
    text-decoration-thickness: 2px;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.2em;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    button,
    .button {
      border-color: ButtonText;
    }

    /* Borders that are transparent would show here. */
    button.quiet {
      border: 0;
    }
  }

  @media print {
    button,
    .button,
    .screen {
      display: none;
    }
  }
`;
