/**
 * Where the guide is that this page was built with: a file beside it, or `#` and the id of an element that holds it. Empty
 * where the page does not say.
 */
export function builtInSource(): string {
  return document.querySelector('link[rel="alternate"][type="text/markdown"]')?.getAttribute("href") ?? "";
}
