import { html, nothing, type TemplateResult } from "lit";
import type { Id } from "../../index.js";
import type { Place } from "../public.js";

/** How the links of an element find their way. */
export interface Way {
  /** The address of a place, where the page has one. */
  readonly hrefOf: ((place: Place) => string | undefined) | undefined;
  /** Which element this is. */
  readonly view: Place["view"];
  /** What the element shows. */
  readonly page: () => Id;
  /** Shows another part of the element. */
  go(page: Id): void;
}

/**
 * Draws a link to another part of the same element: to its address, where the page gives one, else the element goes there
 * by itself. `part` is its name for styling from outside.
 */
export function inner(way: Way, id: Id, part: string, content: unknown): TemplateResult {
  const href = way.hrefOf?.({ view: way.view, id });
  const follow = (event: MouseEvent) => {
    // The address of what is shown leads nowhere new, so the browser would not move.
    if (href === undefined || (id === way.page() && plainly(event))) {
      event.preventDefault();
      way.go(id);
    }
  };
  return html`<a part=${part} href=${href ?? `#${encodeURIComponent(id)}`} @click=${follow}>${content}</a>`;
}

/** Draws a link to a place in another element, where the page has an address for it. */
export function outer(way: Way, place: Place, part: string, content: unknown): TemplateResult | typeof nothing {
  const href = way.hrefOf?.(place);
  return href === undefined ? nothing : html`<a part=${part} href=${href}>${content}</a>`;
}

/** Tells whether a click means this page and not another tab. */
function plainly(event: MouseEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}
