import { messages } from "../messages.js";
import type { Page, View } from "../page.js";
import type { Route, ViewName } from "../route.js";
import { nameOf } from "../text.js";

type ElementName = "leadmark-assessment" | "leadmark-results" | "leadmark-practice" | "leadmark-guide";

/** Puts one of the package's elements into a section, with the guide in use and the page's addresses. */
export function place<Name extends ElementName>(
  root: HTMLElement,
  page: Page,
  name: Name,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.guide = page.guide;
  element.src = page.src;
  element.headingLevel = 1;
  element.hrefOf = (place) => page.hrefOf(place);
  const coming = root.querySelector(":scope > [slot=loading]:not(:empty)");
  root.replaceChildren(element);
  if (coming !== null) {
    element.append(coming);
    const begun = page.session().catch(() => undefined);
    void begun.then(() => element.updateComplete).then(() => coming.remove());
  }
  return element;
}

/** A view that is an element and a page of it: its title says which. */
export function pagedView(
  element: HTMLElementTagNameMap[ElementName] & { page: string },
  page: Page,
  name: Exclude<ViewName, "start">,
  show: (route: Route) => void = () => undefined,
): View {
  let part: string | undefined;
  return {
    show(route) {
      const [wanted = ""] = route.parts;
      element.page = wanted;
      show(route);
      part = undefined;
      // Where the guide can't be loaded the element says so; the title stays general.
      void page.session().then(
        ({ guide }) => {
          part = titleOf(wanted, (id) => nameOf(guide, id));
          page.retitle();
        },
        () => undefined,
      );
    },
    title: () => [...(part === undefined ? [] : [part]), messages.page.views[name]],
    focus: () => element.focus(),
    async drawn() {
      // No means that more was asked for while it was drawn.
      while (!(await element.updateComplete)) {}
    },
  };
}

/** Titles are short: a question's words are many. */
const MOST = 70;

function titleOf(id: string, named: (id: string) => string | undefined): string | undefined {
  const name = id === "review" ? messages.page.review : id === "" ? undefined : named(id);
  return name === undefined || name.length <= MOST ? name : `${name.slice(0, MOST).trimEnd()}…`;
}
