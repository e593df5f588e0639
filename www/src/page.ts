import type { Guide } from "leadmark";
import type { Place, Session } from "leadmark/elements";
import type { OwnGuide } from "./own-guide.js";
import type { Route } from "./route.js";

/** What a view is given of the page around it. */
export interface Page {
  /** The person's own guide; no value where the built-in one is used. */
  readonly guide: Guide | undefined;
  /** Where the guide is that this page was built with; empty for that of the package. */
  readonly src: string;
  /** The answers to the guide in use. Rejects where the guide can't be loaded. */
  session(): Promise<Session>;
  /** The same, once figures can be worked out of them. */
  figures(): Promise<Session>;
  /** The address of a place in one of the elements. */
  hrefOf(place: Place): string;
  /**
   * Takes another guide into use, for all views at once; no value goes back to the built-in one. Tells whether it will be
   * in use at the next visit, too.
   */
  use(own: OwnGuide | undefined): Promise<boolean>;
  /** Says that the title may have changed. */
  retitle(): void;
}

/** One of the page's views, in a section of its own. */
export interface View {
  /** Shows what an address asks for. Called at each visit, also where the address differs in its parts only. */
  show(route: Route): void;
  /** The title's parts, the most particular first. */
  title(): readonly string[];
  /** Puts the focus where reading starts, as a new page would. */
  focus(): void;
  /** Waits until all is drawn that is drawn at first, where that comes bit by bit. */
  drawn?(): Promise<void>;
}

/** Makes a view in its section; what a view's module exports as `open`. */
export type OpenView = (root: HTMLElement, page: Page) => View | Promise<View>;

/** Puts the focus on a view's heading; a heading is where reading starts, so nothing scrolls. */
export function focusHeading(root: HTMLElement): void {
  root.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
}

/** Puts the focus on what a selector finds, once the view is drawn. */
export function focusOn(root: HTMLElement, selector: string): void {
  root.querySelector<HTMLElement>(selector)?.focus();
}
