import { prepareGuide } from "leadmark/elements/session";

/**
 * Where the guide is that this page was built with: a file beside it, or `#` and the id of an element that holds it. Empty
 * where the page does not say.
 */
export function builtInSource(): string {
  return document.querySelector('link[rel="alternate"][type="text/markdown"]')?.getAttribute("href") ?? "";
}

/** Lets the assessment be shown before all is loaded, where the build wrote down what the guide asks. */
export function prepareBuiltIn(): void {
  const prepared = document.querySelector('link[rel="preload"][type="application/json"]')?.getAttribute("href");
  if (prepared !== null && prepared !== undefined) {
    prepareGuide(builtInSource(), prepared);
  }
}
