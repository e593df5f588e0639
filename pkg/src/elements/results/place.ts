import { noChange } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";

type Places = Readonly<Record<`--${string}`, number>>;

/**
 * Puts an element at figures of a scale, as custom properties that the style sheet turns into distances.
 *
 * By the object model, not by a style attribute: a strict Content-Security-Policy forbids the latter, and Lit's own
 * `styleMap` writes one on its first turn.
 */
class PlaceDirective extends Directive {
  override render(_places: Places): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [places]: [Places]): typeof noChange {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(places)) {
      style.setProperty(name, String(value));
    }
    return noChange;
  }
}

export const place = directive(PlaceDirective);
