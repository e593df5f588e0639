/** Where a person is: a view, and within the assessment a success metric's page (empty: the one that was left). */
export type Route =
  | { readonly view: "start" }
  | { readonly view: "assess"; readonly page: string }
  | { readonly view: "results" };

/** Reads an address's fragment. What is unknown leads to the start; no value where it is no route but a place on the page. */
export function routeOf(hash: string): Route | undefined {
  if (hash !== "" && !hash.startsWith("#/")) {
    return undefined;
  }
  const [view, page = ""] = hash.slice(2).split("/");
  switch (view) {
    case "assess":
      return { view, page: decoded(page) };
    case "results":
      return { view };
    default:
      return { view: "start" };
  }
}

/** The fragment of a page of the assessment, or of its results. */
export function hashOf(page: string): string {
  return page === "results" ? "#/results" : `#/assess/${encodeURIComponent(page)}`;
}

function decoded(page: string): string {
  try {
    return decodeURIComponent(page);
  } catch {
    return "";
  }
}
