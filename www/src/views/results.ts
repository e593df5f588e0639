import "leadmark/elements/results";
import { messages } from "../messages.js";
import type { Page, View } from "../page.js";
import { hashOf } from "../route.js";
import { place } from "./element-view.js";

/** Where a person stands. */
export function open(root: HTMLElement, page: Page): View {
  const element = place(root, page, "leadmark-results");
  element.shareBase = `${location.origin}${location.pathname}${location.search}${hashOf("shared")}/`;
  return {
    show: () => undefined,
    title: () => [messages.page.views.results],
    focus: () => element.focus(),
  };
}
