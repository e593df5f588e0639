import { html, nothing, type TemplateResult } from "lit";
import type { Block, Run, Text } from "../../index.js";

/** Draws inline text as nodes. Text of a guide is never markup. */
export function runs(text: Text): (TemplateResult | string)[] {
  return text.map(run);
}

/** Draws blocks of running text as nodes. */
export function blocks(content: readonly Block[]): (TemplateResult | typeof nothing)[] {
  return content.map(block);
}

/** The words of inline text without their looks, for labels. */
export function plain(text: Text): string {
  return text.map((part) => part.text).join("");
}

function run(part: Run): TemplateResult | string {
  const code = part.code === true ? html`<code>${part.text}</code>` : part.text;
  const emphasis = part.emphasis === true ? html`<em>${code}</em>` : code;
  const strong = part.strong === true ? html`<strong>${emphasis}</strong>` : emphasis;
  // Rust lets only http, https, mailto and relative addresses through.
  return part.href === undefined ? strong : html`<a href=${part.href} rel="noopener noreferrer">${strong}</a>`;
}

function block(part: Block): TemplateResult | typeof nothing {
  switch (part.kind) {
    case "paragraph":
      return html`<p>${runs(part.text)}</p>`;
    case "heading":
      // A heading without a role of its own must not break the page's outline.
      return html`<p><strong>${runs(part.text)}</strong></p>`;
    case "list":
      return list(part.start, part.entries);
    case "quote":
      return html`<blockquote>${blocks(part.blocks)}</blockquote>`;
    case "code":
      return html`<pre><code>${part.text}</code></pre>`;
    case "verbatim":
      return html`<pre>${part.text}</pre>`;
    case "comment":
      return nothing;
  }
}

function list(start: number | null, entries: readonly Block[][]): TemplateResult {
  const items = entries.map((entry) => html`<li>${entry.map(tight)}</li>`);
  return start === null ? html`<ul>${items}</ul>` : html`<ol start=${start === 1 ? nothing : start}>${items}</ol>`;
}

/** A list entry that is one line needs no paragraph around it. */
function tight(part: Block, _index: number, entry: readonly Block[]): TemplateResult | typeof nothing {
  return entry.length === 1 && part.kind === "paragraph" ? html`${runs(part.text)}` : block(part);
}
