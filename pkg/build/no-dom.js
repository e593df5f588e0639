// What Lit extends and registers with where there is no page: nothing, so that no trace of it is left behind.

/** Stands in for the browser's class. */
export const HTMLElement = class {};

/** Lit puts this where the browser's registry would be; no value keeps that place as empty as it was. */
export const customElements = undefined;
