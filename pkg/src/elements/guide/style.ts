import { css } from "lit";

/** The look of the guide: one column to read for an hour, told apart by size and space. */
export const style = css`
  article {
    line-height: 1.6;
  }

  .overview {
    margin-block-start: 1.4em;
  }

  p,
  ul,
  ol,
  dl,
  blockquote,
  pre {
    max-inline-size: 35rem;
    margin-block: 0 0.9em;
  }

  ul,
  ol {
    padding-inline-start: 1.35em;
  }

  li {
    margin-block-end: 0.35em;
  }

  li > p {
    margin-block-end: 0.35em;
  }

  li > :is(ul, ol) {
    margin-block: 0.35em 0.5em;
  }

  ::marker {
    color: var(--_soft);
  }

  ul {
    list-style-type: disc;
  }

  blockquote {
    margin-inline: 0;
    padding-inline-start: 1.1em;
    border-inline-start: 3px solid var(--_line);
    color: var(--_soft);
  }

  pre {
    padding: 0.8em 0.9em;
    overflow-x: auto;
    border: 1px solid var(--_line);
    border-radius: 0.3em;
  }

  code,
  pre {
    font-size: 0.88em;
  }

  /* Whoever jumps to a part sees it with some air above. */
  [data-id] {
    scroll-margin-block-start: 1.25em;
  }

  .domain {
    margin-block-start: 4.5em;
  }

  .domain > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-end: 0.6em;
    font-size: 1.7em;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }

  .topic,
  .domain > .group {
    padding-block-start: 3em;
    scroll-margin-block-start: -1.75em;
  }

  /* What is far away is laid out when it comes near. The padding is room for focus rings, which would be cut off. */
  .large :is(.topic, .domain > .group) {
    content-visibility: auto;
    contain-intrinsic-size: auto 60em;
    margin-inline: -0.75em;
    padding-inline: 0.75em;
  }

  .topic > :is(h1, h2, h3, h4, h5, h6),
  .domain > .group > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-end: 0.5em;
    font-size: 1.35em;
    line-height: 1.25;
  }

  .question {
    margin-block-start: 2.75em;
  }

  .question > :is(h1, h2, h3, h4, h5, h6),
  .measures > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-end: 0.7em;
    font-size: 1.15em;
  }

  .measures {
    margin-block-start: 2.75em;
  }

  .topic > .group {
    margin-block-start: 1.75em;
  }

  .topic > .group > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-end: 0.35em;
    font-size: 1em;
  }

  .label {
    margin-block: 1.5em 0.5em;
    font: 600 var(--_step--1) / 1.4 var(--_sans);
    color: var(--_soft);
  }

  .framework > li {
    margin-block-end: 0.9em;
    padding-inline-start: 0.25em;
  }

  .framework > li::marker {
    color: var(--_accent);
    font-weight: 600;
  }

  .framework > li > ul {
    padding-inline-start: 1.1em;
  }

  .example {
    max-inline-size: 35rem;
    margin-block: 1.5em;
    padding-inline-start: 1.1em;
    border-inline-start: 3px solid var(--_line);
  }

  .example > :last-child {
    margin-block-end: 0;
  }

  .contents {
    margin-block-start: 2.75em;
  }

  .contents ul {
    margin: 0.6em 0 0;
    padding: 0;
    max-inline-size: none;
    list-style: none;
  }

  .contents > ul {
    font: 400 var(--_step--1) / 1.4 var(--_sans);
    columns: 2 17em;
    column-gap: 2.5em;
  }

  .contents > ul > li {
    margin-block-end: 1.1em;
    break-inside: avoid;
  }

  .contents ul ul {
    margin-block-start: 0.1em;
  }

  .contents li li {
    margin-block-end: 0;
  }

  .contents a {
    display: inline-block;
    padding-block: 0.3em;
    color: var(--_soft);
    text-decoration-color: var(--_line);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }

  .contents a:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }

  .chapter,
  .chapter a {
    font-weight: 600;
    color: var(--_ink);
  }

  .related {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    max-inline-size: 42rem;
    margin-block-end: 0.5em;
    align-items: baseline;
  }

  .related ul {
    display: contents;
    list-style: none;
  }

  .related li {
    margin: 0;
  }

  .related + :not(.related) {
    margin-block-start: 0.75em;
  }

  .related a,
  .onward a,
  .domain > .small a {
    display: inline-block;
    padding-block: 0.3em;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .onward {
    margin-block: 0.9em 0;
  }

  .onward a {
    font-weight: 600;
  }

  .domain > p.small {
    margin-block: 2.5em 0;
  }

  .rated {
    padding: 0;
    list-style: none;
  }

  .rated > li {
    margin-block-end: 0.75em;
  }

  .statement {
    margin-block-end: 0.1em;
    font-weight: 600;
  }

  /* Focus is put here from code, to say which of many statements was meant. */
  .statement:focus {
    outline: none;
    background: var(--_tint);
    box-shadow: 0 0 0 0.25em var(--_tint);
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.3em;
    font: 400 var(--_step--1) / 1.35 var(--_sans);
    color: var(--_soft);
    cursor: pointer;
  }

  summary:hover {
    color: var(--_ink);
  }

  .scale > div {
    display: grid;
    grid-template-columns: 7.2em 1fr;
    gap: 0.1em 0.85em;
    align-items: baseline;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .scale dt {
    font: 600 var(--_step--1) / 1.4 var(--_sans);
  }

  .scale dd {
    margin: 0;
  }

  details > .scale {
    margin-block: 0.3em 1em;
  }

  .closing {
    margin-block-start: 4.5em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
    color: var(--_soft);
  }

  @container (inline-size < 36em) {
    .title > :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.75em;
    }

    .domain > :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.45em;
    }

    .topic > :is(h1, h2, h3, h4, h5, h6),
    .domain > .group > :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.25em;
    }

    .scale > div {
      grid-template-columns: 1fr;
    }
  }

  @media (forced-colors: active) {
    .statement:focus {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    .large :is(.topic, .domain > .group) {
      content-visibility: visible;
    }

    /* What is folded away on the screen is wanted on paper. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    summary,
    .contents {
      display: none;
    }

    li,
    .scale > div {
      break-inside: avoid;
    }

    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    .label {
      break-after: avoid;
    }
  }
`;
