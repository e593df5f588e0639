/** What can be shown. `invited` is the question that a link to answer for somebody else asks; `missing` is no view of ours. */
export type ViewName =
  | "start"
  | "assess"
  | "invited"
  | "results"
  | "practice"
  | "guide"
  | "history"
  | "team"
  | "embed"
  | "own"
  | "shared"
  | "missing";

/** Where a person is: a view, what of it, and what the address asks for besides. */
export interface Route {
  readonly view: ViewName;
  /** What stands behind the view's name, decoded: a page of the assessment, two assessments to compare. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
}

/** How many parts an address may have behind each name. */
const PARTS: Readonly<Record<string, readonly number[]>> = {
  assess: [0, 1],
  results: [0],
  practice: [0, 1],
  guide: [0, 1],
  history: [0, 2],
  team: [0],
  embed: [0],
  own: [0],
  shared: [1],
};

/** Reads an address's fragment; no value where it is no route but a place on the page. */
export function routeOf(hash: string): Route | undefined {
  if (hash !== "" && hash !== "#" && !hash.startsWith("#/")) {
    return undefined;
  }
  const [path = "", ...search] = hash.slice(2).split("?");
  const query = new URLSearchParams(search.join("?"));
  const [name = "", ...coded] = path.replace(/\/$/, "").split("/");
  if (name === "" && coded.length === 0) {
    return { view: "start", parts: [], query };
  }
  const parts = coded.map(decoded);
  if (!Object.hasOwn(PARTS, name) || !PARTS[name]?.includes(parts.length) || !parts.every(isText)) {
    return { view: "missing", parts: [], query };
  }
  const view = name === "assess" && query.has("role") ? "invited" : (name as ViewName);
  return { view, parts, query };
}

/** The fragment of a view and what of it; empty parts at the end are left out. */
export function hashOf(view: ViewName, ...parts: readonly string[]): string {
  const kept = parts.filter((part) => part !== "");
  return view === "start" ? "#/" : `#/${[view, ...kept.map(encodeURIComponent)].join("/")}`;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

function isText(part: string | undefined): part is string {
  return part !== undefined;
}
