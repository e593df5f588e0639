import "./parsed.js";
import { html, nothing, render } from "lit";
import { sayFixed } from "./fixed.js";
import { found } from "./found.js";
import { GuideInUse } from "./guide-in-use.js";
import { speakIn } from "./language.js";
import { languageMenu, preferredLanguage } from "./language-menu.js";
import { messages } from "./messages.js";
import { nextTask } from "./next-task.js";
import { focusHeading, type Page, type View } from "./page.js";
import { hashOf, type Route, routeOf, type ViewName } from "./route.js";
import { fillStart } from "./start.js";
import { failedPart, loadView } from "./views.js";

const startTitle = document.title.replace(/ – Leadmark$/, "");
const main = found<HTMLElement>("#main");
const start = found<HTMLElement>("[data-view=start]");
const inUse = found<HTMLElement>(".in-use");
const footer = found<HTMLElement>("footer");
const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-nav]")];

const guides = new GuideInUse();
const opened = new Map<ViewName, Promise<View>>();
/** The view that is shown, once it is loaded. */
let shown: View | undefined;
let route: Route = routeOf(location.hash) ?? { view: "start", parts: [], query: new URLSearchParams() };

const page: Page = {
  get guide() {
    return guides.guide;
  },
  src: guides.src,
  session: () => guides.session(),
  async figures() {
    const session = await guides.session();
    await session.loadGuide();
    return session;
  },
  hrefOf: ({ view, id }) => hashOf(view === "assessment" ? "assess" : view, id),
  async use(own) {
    const kept = await guides.use(own);
    forget();
    await restart();
    return kept;
  },
  retitle,
};

// Pages of the elements have addresses here, so that each is a bookmark and the browser's Back works.
main.addEventListener("leadmark-page", (event) => {
  const section = (event.target as Element).closest<HTMLElement>("[data-view]");
  const view = section?.dataset["view"] as ViewName | undefined;
  if (view === "assess" || view === "practice" || view === "guide") {
    event.preventDefault();
    const { page: wanted } = event.detail;
    location.hash = view === "assess" && wanted === "results" ? hashOf("results") : hashOf(view, wanted);
  }
});

window.addEventListener("hashchange", () => {
  const next = routeOf(location.hash);
  if (next !== undefined) {
    window.scrollTo(0, 0);
    void go(next, true);
  }
});

found<HTMLAnchorElement>(".skip").addEventListener("click", (event) => {
  // The fragment is the route here, so the jump is made by hand.
  event.preventDefault();
  main.focus();
});

mark();
// Whoever comes for another view need not see the start flash by, nor the footer jump from its end to theirs.
start.hidden = route.view !== "start";
footer.hidden = start.hidden;
if (route.view === "assess" && route.parts.length === 0) {
  sectionOf("assess").hidden = false;
} else {
  forget();
}
found(".asked").remove();
await nextTask();
await Promise.all([guides.open(), preferredLanguage().then(speakIn)]);
if (guides.guide !== undefined) {
  forget();
}
sayFixed();
await nextTask();
await restart();
void showFooter();

/** Shows the footer, with its menu of languages, once the elements above it have something to draw. */
async function showFooter(): Promise<void> {
  // What can't be loaded is drawn as a sentence that says so.
  await guides.session().catch(() => undefined);
  await shown?.drawn?.();
  await new Promise(requestAnimationFrame);
  await nextTask();
  languageMenu(() => {
    nameGuide();
    // What is shown says it anew; other views do when they are shown.
    void go(route, false);
    sayFixed();
  });
  footer.hidden = false;
}

/** Waits until all is there that figures are worked out by, or can't be had. */
export async function whenLoaded(): Promise<void> {
  try {
    const session = await guides.session();
    if (session.failure === undefined) {
      await session.loadGuide();
    }
  } catch {
    // Whoever shows figures says why there are none.
  }
}

/** Takes all views away but the start, and what stands in for the assessment: they are of another guide, or page. */
function forget(): void {
  opened.clear();
  for (const section of main.querySelectorAll("[data-view]:not([data-view=start])")) {
    section.remove();
  }
}

/** Shows what is asked for with the guide in use. */
async function restart(): Promise<void> {
  nameGuide();
  await go(route, false);
  // The assessment is what nearly everybody came for: it is made ready while the start is read.
  await nextTask();
  void open("assess");
}

/** Shows what an address asks for. */
async function go(next: Route, focus: boolean): Promise<void> {
  route = next;
  shown = undefined;
  const section = sectionOf(next.view);
  for (const other of main.querySelectorAll<HTMLElement>("[data-view]")) {
    other.hidden = other !== section;
  }
  mark();
  retitle();
  try {
    const view = await open(next.view);
    // The person may have gone on while this was loading.
    if (route === next) {
      shown = view;
      view.show(next);
      retitle();
      if (focus) {
        view.focus();
      }
    }
  } catch (thrown) {
    opened.delete(next.view);
    failedPart(section, thrown, () => {
      section.remove();
      void go(routeOf(location.hash) ?? next, true);
    });
    if (focus) {
      focusHeading(section);
    }
  }
}

function open(name: ViewName): Promise<View> {
  const view = opened.get(name) ?? made(name);
  opened.set(name, view);
  return view;
}

async function made(name: ViewName): Promise<View> {
  return name === "start" ? fillStart(start, page, startTitle) : loadView(name, sectionOf(name), page);
}

function sectionOf(name: ViewName): HTMLElement {
  const existing = main.querySelector<HTMLElement>(`[data-view=${name}]`);
  if (existing !== null) {
    return existing;
  }
  const section = document.createElement("section");
  section.dataset["view"] = name;
  section.hidden = true;
  main.append(section);
  return section;
}

function mark(): void {
  const current = route.view === "invited" ? "assess" : route.view;
  for (const link of links) {
    if (link.dataset["nav"] === current) {
      link.setAttribute("aria-current", "page");
    } else {
      link.removeAttribute("aria-current");
    }
  }
}

function retitle(): void {
  const parts = shown?.title() ?? (route.view === "start" ? [startTitle] : [messages.page.views[route.view]]);
  document.title = messages.page.title(...parts);
}

/** Says at the top which guide is in use, where it is not the built-in one. */
function nameGuide(): void {
  const { guide, problem } = guides;
  inUse.hidden = guide === undefined && problem === undefined;
  if (problem === undefined) {
    const named = guide && html`<a href=${hashOf("own")}>${messages.page.guideInUse(guide.data.title)}</a>`;
    render(named ?? nothing, inUse);
  } else {
    void sayUnusable(problem);
  }
}

/** Says that the guide that was kept can't be used, and why, as soon as the words for that are there. */
async function sayUnusable(problem: unknown): Promise<void> {
  const say = (why: unknown) => {
    const words = messages.page;
    render(html`${words.guideUnusable} ${why} <a href=${hashOf("own")}>${words.guideUnusableLink}</a>`, inUse);
  };
  say(nothing);
  const why = await import("./messages/guide-findings.js")
    .then(({ unusableBy }) => unusableBy(problem))
    .catch(() => nothing);
  // Another guide may be in use by now.
  if (guides.problem === problem) {
    say(why);
  }
}
