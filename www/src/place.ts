import { noChange } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";

type Places = Readonly<Record<`--${string}`, number>>;

/**
 * Puts an element at figures of a scale, as custom properties that the style sheet turns into distances. By the object
 * model, for the page's policy forbids style attributes.
 */
class PlaceDirective extends Directive {
  override render(_places: Places): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [places]: [Places]): typeof noChange {
    for (const [name, value] of Object.entries(places)) {
      (part.element as HTMLElement).style.setProperty(name, String(value));
    }
    return noChange;
  }
}

export const place = directive(PlaceDirective);
