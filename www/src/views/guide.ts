import "leadmark/elements/guide";
import type { Page, View } from "../page.js";
import { pagedView, place } from "./element-view.js";

/** The guide to read. */
export function open(root: HTMLElement, page: Page): View {
  return pagedView(place(root, page, "leadmark-guide"), page, "guide");
}
