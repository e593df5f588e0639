import type { Id } from "../../index.js";

/**
 * Notes that are too long to be kept, as they stand in their fields, by assessment and item.
 *
 * They live until the page is closed, so while there are any the browser asks before it closes the page.
 */
export class Drafts {
  readonly #texts = new Map<string, string>();

  /** What stands in an item's field, where that could not be kept. */
  of(assessment: string, item: Id): string | undefined {
    return this.#texts.get(key(assessment, item));
  }

  /** Holds a text. */
  hold(assessment: string, item: Id, text: string): void {
    this.#texts.set(key(assessment, item), text);
    window.addEventListener("beforeunload", ask);
  }

  /** Lets a text go: what stands in its field is kept, or wanted no more. */
  drop(assessment: string, item: Id): void {
    this.#texts.delete(key(assessment, item));
    if (this.#texts.size === 0) {
      window.removeEventListener("beforeunload", ask);
    }
  }
}

function key(assessment: string, item: Id): string {
  return JSON.stringify([assessment, item]);
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
