import { html, render } from "lit";
import { detailOf } from "./messages/problems.js";
import { messages } from "./messages.js";
import type { OpenView, Page, View } from "./page.js";
import { hashOf, type ViewName } from "./route.js";
import { open as assess } from "./views/assess.js";

/** Where each view's code is. All but the assessment's is loaded when a person first goes there. */
const VIEWS: Readonly<Record<Exclude<ViewName, "start">, () => Promise<{ open: OpenView }>>> = {
  assess: () => Promise.resolve({ open: assess }),
  invited: () => import("./views/invited.js"),
  results: () => import("./views/results.js"),
  practice: () => import("./views/practice.js"),
  guide: () => import("./views/guide.js"),
  history: () => import("./views/history.js"),
  team: () => import("./views/team.js"),
  embed: () => import("./views/embed.js"),
  own: () => import("./views/own.js"),
  shared: () => import("./views/shared.js"),
  missing: () => Promise.resolve({ open: missing }),
};

/** Loads a view's code and makes the view in its section. */
export async function loadView(name: ViewName, section: HTMLElement, page: Page): Promise<View> {
  if (name === "start") {
    throw new Error("the start is there from the beginning");
  }
  if (section.childElementCount === 0) {
    render(html`<p class="small" aria-busy="true">${messages.page.loading}</p>`, section);
  }
  const { open } = await VIEWS[name]();
  const view = await open(section, page);
  return view;
}

/** Says in a section that its view could not be loaded. */
export function failedPart(section: HTMLElement, thrown: unknown, retry: () => void): void {
  const words = messages.page.notLoaded;
  render(
    html`
      <h1 tabindex="-1">${words.title}</h1>
      <p role="alert">${detailOf(thrown)} ${words.text}</p>
      <button type="button" @click=${retry}>${words.retry}</button>
    `,
    section,
  );
}

/** What stands at an address that leads nowhere. */
function missing(root: HTMLElement): View {
  const words = messages.page.missing;
  return {
    show: () =>
      render(
        html`
          <h1 tabindex="-1">${words.title}</h1>
          <p>${words.text} <a href=${hashOf("start")}>${words.toStart}</a></p>
        `,
        root,
      ),
    title: () => [messages.page.views.missing],
    focus: () => root.querySelector("h1")?.focus({ preventScroll: true }),
  };
}
