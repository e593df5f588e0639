/** The sentences that the page says from code; all others stand in index.html. */
export const messages = {
  /** A document's title: what is shown, most particular first. */
  title: (...parts: string[]) => [...parts, "Leadmark"].join(" – "),
  assess: "Assess",
  results: "Results",
};
