import type { Block, Id, Run, Text } from "leadmark";
import type { Session } from "leadmark/elements";
import { html, type TemplateResult } from "lit";

/** Draws inline text as nodes. Text of a guide is never markup. */
export function runs(text: Text): TemplateResult[] {
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
export function nameOf({ guide, card }: Session, id: Id): string | undefined {
  const item = guide.items.find((one) => one.id === id);
  return (
    card.groups.find((group) => group.id === id)?.name ??
    guide.data.domains.find((domain) => domain.id === id)?.name ??
    guide.data.domains.flatMap(({ topics }) => topics).find((topic) => topic.id === id)?.name ??
    (item === undefined ? undefined : plain(item.text))
  );
}

function run({ text, strong, emphasis, code, href }: Run): TemplateResult {
  const inner = code === true ? html`<code>${text}</code>` : html`${text}`;
  const slanted = emphasis === true ? html`<em>${inner}</em>` : inner;
  const heavy = strong === true ? html`<strong>${slanted}</strong>` : slanted;
  // Rust lets only http, https, mailto and relative addresses through.
  return href === undefined ? heavy : html`<a href=${href} rel="noopener noreferrer">${heavy}</a>`;
}
