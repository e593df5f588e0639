import { html, nothing, type TemplateResult } from "lit";
import type { Id, Item } from "../../index.js";
import type { Messages } from "../messages/messages.js";
import { type GuideText, ours } from "../text/languages.js";
import { inner, outer, type Way } from "../text/link.js";
import type { Connections, Named } from "./connections.js";
import type { Queue } from "./later.js";

/** What all parts of the document are drawn with. */
export interface View {
  readonly messages: Messages;
  readonly text: GuideText;
  /** The level of the document's own heading. */
  readonly level: number;
  readonly items: ReadonlyMap<Id, Item>;
  readonly connections: Connections;
  readonly way: Way;
  /** Where the parts of a large guide wait for their turn; no value where all is drawn at once. */
  readonly queue: Queue | undefined;
}

/** Draws a line of links: what they have in common, then their names. */
export function related(view: View, label: string, parts: readonly Named[]): TemplateResult | typeof nothing {
  if (parts.length === 0) {
    return nothing;
  }
  return html`
    <div class="related small" part="related">
      <span>${ours(view.messages, label)}</span>
      <ul>${parts.map(({ id, name }) => html`<li>${inner(view.way, id, "link", name)}</li>`)}</ul>
    </div>
  `;
}

/** Draws a line with a link out of the guide, where the page has an address for it; `name` says to what it belongs. */
export function onward(
  view: View,
  to: "practice" | "assessment",
  id: Id,
  words: string,
  name: string,
): TemplateResult | typeof nothing {
  const content = html`${ours(view.messages, words)}<span class="hidden">${view.messages.guide.of(name)}</span>`;
  const link = outer(view.way, { view: to, id }, "link onward", content);
  return link === nothing ? nothing : html`<p class="onward small screen">${link}</p>`;
}
