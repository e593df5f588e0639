import type { Block, Guide, Id, Run, Text } from "leadmark";
import { html, type TemplateResult } from "lit";

/** Draws inline text as nodes. Text of a guide is never markup. */
export function runs(text: Text): (TemplateResult | string)[] {
  return text.map(run);
}

/** The words of inline text without their looks. */
export function plain(text: Text): string {
  return text.map((part) => part.text).join("");
}

/** Draws the paragraphs among some blocks. */
export function paragraphs(blocks: readonly Block[]): TemplateResult[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [html`<p>${runs(block.text)}</p>`] : []));
}

/** A guide's words within ours: set apart, for they may be of another language and direction. */
export function theirs(lang: string | null, words: unknown): TemplateResult {
  return lang === null ? html`<bdi>${words}</bdi>` : html`<bdi lang=${lang}>${words}</bdi>`;
}

/** What a part of the guide or an item is called, in plain words; no value where there is none of that id. */
export function nameOf({ data, items }: Guide, id: Id): string | undefined {
  const topics = data.domains.flatMap((domain) => domain.topics);
  const measureGroups = topics.flatMap((topic) => topic.measureGroups);
  const named = [...data.metrics, ...data.practiceGroups, ...measureGroups, ...data.domains, ...topics];
  const item = items.find((one) => one.id === id);
  return named.find((part) => part.id === id)?.name ?? (item === undefined ? undefined : plain(item.text));
}

function run({ text, strong, emphasis, code, href }: Run): TemplateResult | string {
  const inner = code === true ? html`<code>${text}</code>` : text;
  const slanted = emphasis === true ? html`<em>${inner}</em>` : inner;
  const heavy = strong === true ? html`<strong>${slanted}</strong>` : slanted;
  // Rust lets only http, https, mailto and relative addresses through.
  return href === undefined ? heavy : html`<a href=${href} rel="noopener noreferrer">${heavy}</a>`;
}
