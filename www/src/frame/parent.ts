import type { Scorecard } from "leadmark";
import { frame as messages } from "../messages/frame.js";

/** What a frame tells the page around it. It listens to nothing. */
export type FrameMessage =
  | { readonly type: "leadmark-height"; readonly height: number }
  | { readonly type: "leadmark-results"; readonly scorecard: Scorecard };

/** The page around this one, whose origin has been checked. */
export interface Parent {
  readonly origin: string;
  tell(message: FrameMessage): void;
}

/** Where a page stands, as far as the browser says. */
export interface Standing {
  /** Whether it is in a frame at all. */
  readonly framed: boolean;
  /** The origin of the page around it; no value where the browser keeps that to itself. */
  readonly origin: string | undefined;
}

/** Finds out where this page stands. */
export function standing(): Standing {
  const framed = window.parent !== window;
  // Not in every browser; "null" where the page around asked not to be named.
  const ancestors: DOMStringList | undefined = location.ancestorOrigins;
  const named = ancestors === undefined ? URL.parse(document.referrer)?.origin : ancestors[0];
  return { framed, origin: framed && named !== "null" ? named : undefined };
}

/**
 * The page that may be told something: the one that is named, if the browser does not say that it is another one. A
 * sentence where the name can't be used; no value where there is nobody to tell.
 *
 * Messages go to that origin only, by the browser's own rule, so that a name that is wrong reaches nobody.
 */
export function parentOf(
  named: string,
  { framed, origin }: Standing,
): Parent | { readonly refused: string } | undefined {
  if (named === "") {
    return undefined;
  }
  const asked = originOf(named);
  if (asked === undefined) {
    return { refused: messages.noOrigin(named) };
  }
  if (!framed) {
    return undefined;
  }
  if (origin !== undefined && origin !== asked) {
    return { refused: messages.otherParent(named, origin) };
  }
  return { origin: asked, tell: (message) => window.parent.postMessage(message, asked) };
}

/** An origin as it is written, with a slash after it or not; no value for everything else. */
export function originOf(text: string): string | undefined {
  const address = URL.parse(text);
  const web = address?.protocol === "https:" || address?.protocol === "http:";
  return address && web && [address.origin, `${address.origin}/`].includes(text) ? address.origin : undefined;
}
