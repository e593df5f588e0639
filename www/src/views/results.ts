import { messages } from "../messages.js";
import type { Page, View } from "../page.js";
import { hashOf } from "../route.js";
import { place } from "./element-view.js";

/** Where a person stands. Below the sentence that nothing is answered yet there is a way to begin. */
export function open(root: HTMLElement, page: Page): View {
  const element = place(root, page, "leadmark-results");
  element.shareBase = `${location.origin}${location.pathname}${location.search}${hashOf("shared")}/`;
  const begin = document.createElement("p");
  const link = document.createElement("a");
  link.className = "button";
  link.href = hashOf("assess");
  link.textContent = messages.page.beginAssessment;
  begin.append(link);
  element.append(begin);
  return {
    show: () => undefined,
    title: () => [messages.page.views.results],
    focus: () => element.focus(),
  };
}
