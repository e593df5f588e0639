import "leadmark/elements/practice";
import type { Page, View } from "../page.js";
import { pagedView, place } from "./element-view.js";

/** The guide's questions, to practise with. */
export function open(root: HTMLElement, page: Page): View {
  return pagedView(place(root, page, "leadmark-practice"), page, "practice");
}
