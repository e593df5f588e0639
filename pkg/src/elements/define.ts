/**
 * Registers an element. Does nothing where there is no page, and leaves a name alone that is already taken, so that two
 * copies of the package on one page do no harm.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (typeof document !== "undefined" && customElements.get(name) === undefined) {
    customElements.define(name, element);
  }
}
