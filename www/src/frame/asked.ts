import { frame as messages } from "../messages/frame.js";

export const VIEWS = ["assessment", "results", "practice", "guide"] as const;
export type FrameView = (typeof VIEWS)[number];

const THEMES = ["auto", "light", "dark"] as const;
const MODES = ["quick", "full"] as const;
const RESULTS = ["ask"] as const;
/** The views that come to scores. */
const SCORED: readonly FrameView[] = ["assessment", "results"];

/** What the address of the frame asks for. */
export interface Asked {
  readonly view: FrameView;
  /** What the element is given. */
  readonly attributes: Readonly<Record<"src" | "mode" | "store" | "lang", string>>;
  readonly theme: (typeof THEMES)[number];
  /** Who is to be told the height, and the results; empty where nobody is. Not yet checked. */
  readonly parent: string;
  /** Whether the person is to be asked for their scores. */
  readonly results: boolean;
  /** What was asked for and is not done, as sentences. */
  readonly unused: readonly string[];
}

/** Reads the query; a sentence where there is nothing that could be shown. */
export function readQuery(query: URLSearchParams, address: URL): Asked | { readonly refused: string } {
  const unused: string[] = [];
  const given = (name: string) => query.get(name) ?? "";
  const oneOf = <Known extends string>(name: string, known: readonly Known[]): Known | undefined => {
    const found = known.find((value) => value === given(name));
    if (found === undefined && given(name) !== "") {
      unused.push(messages.unknown(name, given(name), known));
    }
    return found;
  };
  const view = VIEWS.find((known) => known === (given("view") || "assessment"));
  if (view === undefined) {
    return { refused: messages.view(given("view"), VIEWS) };
  }
  const refused = refusedSource(given("src"), address);
  if (refused !== undefined) {
    return { refused };
  }
  const theme = oneOf("theme", THEMES) ?? "auto";
  const mode = oneOf("mode", MODES) ?? "";
  const results = oneOf("results", RESULTS) === "ask";
  if (results && !SCORED.includes(view)) {
    unused.push(messages.noScores(view, SCORED));
  } else if (results && given("parent") === "") {
    unused.push(messages.nobodyToTell);
  }
  return {
    view,
    attributes: { src: given("src"), mode, store: given("store"), lang: given("lang") },
    theme,
    parent: given("parent"),
    results: results && SCORED.includes(view),
    unused,
  };
}

/** Why a guide can't be fetched from its address; no value where it can. */
function refusedSource(src: string, page: URL): string | undefined {
  const address = src === "" ? undefined : URL.parse(src, page.href);
  if (address === null) {
    return messages.address(src);
  }
  // The policy of this page lets it fetch from its own address only. Said here, it is a sentence and no broken request.
  return address === undefined || address.origin === page.origin ? undefined : messages.elsewhere(src, page.origin);
}
