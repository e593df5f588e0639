// One element alone on a page, for frames: `embed.html?view=assessment&mode=quick&store=none&theme=dark&src=my-guide.md`.

import "leadmark/elements";
import { messages } from "./messages/frame.js";

const VIEWS = ["assessment", "results", "practice", "guide"] as const;
type FrameView = (typeof VIEWS)[number];

const asked = new URLSearchParams(location.search);
const main = document.querySelector("main");
const refusal = refused();

theme(asked.get("theme") ?? "auto");
if (refusal === undefined) {
  main?.replaceChildren(element());
} else {
  main?.replaceChildren(said(refusal));
}

/** Why what is asked for can't be shown; no value where it can. */
function refused(): string | undefined {
  const view = asked.get("view") ?? "assessment";
  if (!VIEWS.includes(view as FrameView)) {
    return messages.view(view, VIEWS.join(", "));
  }
  const src = asked.get("src") ?? "";
  const address = src === "" ? undefined : URL.parse(src, document.baseURI);
  if (address === null) {
    return messages.address(src);
  }
  // The policy of this page lets it fetch from its own address only. Said here, it is a sentence and no broken request.
  return address === undefined || address.origin === location.origin
    ? undefined
    : messages.elsewhere(src, location.origin);
}

function element(): HTMLElement {
  const view = (asked.get("view") ?? "assessment") as FrameView;
  const made = document.createElement(`leadmark-${view}`);
  for (const name of ["src", "mode", "store", "lang"]) {
    const value = asked.get(name);
    if (value !== null && value !== "") {
      made.setAttribute(name, value);
    }
  }
  made.headingLevel = 1;
  document.title = messages.title(view);
  return made;
}

function theme(name: string): void {
  if (name === "light" || name === "dark") {
    document.documentElement.dataset["theme"] = name;
  }
}

function said(sentence: string): HTMLElement {
  const block = document.createElement("div");
  const heading = document.createElement("h1");
  const paragraph = document.createElement("p");
  block.setAttribute("role", "alert");
  heading.textContent = messages.refused;
  paragraph.textContent = sentence;
  block.append(heading, paragraph);
  return block;
}
