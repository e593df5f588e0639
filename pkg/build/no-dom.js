// What Lit extends and registers with where there is no page: nothing that does anything.

/** Stands in for the browser's class. */
export const HTMLElement = class {};

/** Stands in for the browser's registry. */
export const customElements = { define() {}, get() {} };
