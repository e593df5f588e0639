import "leadmark/elements";
import { Guide } from "leadmark";
import type { PageDetail } from "leadmark/elements";
import { messages } from "./messages.js";
import { hashOf, type Route, routeOf } from "./route.js";

const startTitle = document.title;
const startHeading = found<HTMLElement>("#start-title");
const main = found<HTMLElement>("#main");
const assessment = found("leadmark-assessment");
const results = found("leadmark-results");
const views = [...document.querySelectorAll<HTMLElement>("[data-view]")];
const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-nav]")];

/** Names of the success metrics, for titles; empty until the guide is read. */
let names: ReadonlyMap<string, string> = new Map();

// Pages of the assessment have addresses here, so that each is a bookmark and the browser's Back works.
assessment.addEventListener("leadmark-page", (event: CustomEvent<PageDetail>) => {
  event.preventDefault();
  location.hash = hashOf(event.detail.page);
});

window.addEventListener("hashchange", () => {
  const route = routeOf(location.hash);
  if (route === undefined) {
    return;
  }
  show(route);
  window.scrollTo(0, 0);
  focus(route);
});

found<HTMLAnchorElement>(".skip").addEventListener("click", (event) => {
  // The fragment is the route here, so the jump is made by hand.
  event.preventDefault();
  main.focus();
});

show(routeOf(location.hash) ?? { view: "start" });
void nameMetrics();

function show(route: Route): void {
  if (route.view === "assess" && route.page !== "") {
    assessment.page = route.page;
  }
  for (const view of views) {
    view.hidden = view.dataset["view"] !== route.view;
  }
  for (const link of links) {
    if (link.dataset["nav"] === route.view) {
      link.setAttribute("aria-current", "page");
    } else {
      link.removeAttribute("aria-current");
    }
  }
  document.title = titleOf(route);
}

function titleOf(route: Route): string {
  switch (route.view) {
    case "start":
      return startTitle;
    case "assess": {
      const name = names.get(assessment.page) ?? [...names.values()][0];
      return name === undefined ? messages.title(messages.assess) : messages.title(name, messages.assess);
    }
    case "results":
      return messages.title(messages.results);
  }
}

/** Puts the focus where reading starts, as a new page would. */
function focus(route: Route): void {
  switch (route.view) {
    case "start":
      startHeading.focus({ preventScroll: true });
      break;
    case "assess":
      assessment.focus();
      break;
    case "results":
      results.focus();
      break;
  }
}

/** Learns the names of the success metrics. Where that fails, the elements say so; titles stay general. */
async function nameMetrics(): Promise<void> {
  try {
    const guide = await Guide.builtin();
    names = new Map(guide.data.metrics.map(({ id, name }) => [id, name]));
    guide.free();
    show(routeOf(location.hash) ?? { view: "start" });
  } catch (error) {
    console.warn(error);
  }
}

function found<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag];
function found<Kind extends Element>(selector: string): Kind;
function found(selector: string): Element {
  const element = document.querySelector(selector);
  if (element === null) {
    throw new Error(`index.html has no ${selector}`);
  }
  return element;
}
