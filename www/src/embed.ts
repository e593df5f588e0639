// One element alone on a page, for frames: `embed.html?view=assessment&mode=quick&store=none&theme=dark&src=my-guide.md`.
// It tells the page around it its height, where that page is named (`parent=https://wiki.example`), and the scores, where
// that is asked for (`results=ask`) and the person agrees. It does nothing that another page says.

import "leadmark/elements/assessment";
import type { LeadmarkElements } from "leadmark/elements";
import { builtInSource, prepareBuiltIn } from "./built-in.js";
import { type Asked, readQuery } from "./frame/asked.js";
import { tellHeight } from "./frame/height.js";
import { parentOf, standing } from "./frame/parent.js";
import { askForScores } from "./frame/question.js";
import { fitting, speakIn } from "./language.js";
import { frame as messages } from "./messages/frame.js";

/** Where the code of the other elements is. The assessment is what most frames show. */
const OTHERS = {
  results: () => import("leadmark/elements/results"),
  practice: () => import("leadmark/elements/practice"),
  guide: () => import("leadmark/elements/guide"),
};

const main = document.querySelector("main");
const query = new URLSearchParams(location.search);
const lang = query.get("lang") ?? "";
await speakIn(fitting(lang === "" ? navigator.languages : [lang]));
const asked = readQuery(query, new URL(document.baseURI));

if ("refused" in asked) {
  main?.replaceChildren(refusal(asked.refused));
} else {
  await show(asked);
}

async function show(asked: Asked): Promise<void> {
  const { view, theme, results } = asked;
  if (theme !== "auto") {
    document.documentElement.dataset["theme"] = theme;
  }
  if (view !== "assessment") {
    await OTHERS[view]();
  }
  const element = elementFor(asked);
  const parent = parentOf(asked.parent, standing());
  const unused = [...asked.unused, ...(parent !== undefined && "refused" in parent ? [parent.refused] : [])];
  main?.replaceChildren(element, ...unused.map(aside));
  if (parent === undefined || "refused" in parent) {
    return;
  }
  tellHeight(parent);
  if (results) {
    const question = document.createElement("section");
    question.setAttribute("aria-label", messages.askTitle);
    main?.prepend(question);
    // Where the guide can't be loaded the element says so, and there are no scores.
    void askForScores(element, parent, question).catch(() => undefined);
  }
}

function elementFor({ view, attributes }: Asked): LeadmarkElements[keyof LeadmarkElements] {
  const made = document.createElement(`leadmark-${view}`);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== "") {
      made.setAttribute(name, value);
    }
  }
  if (made.src === "") {
    made.src = builtInSource();
    prepareBuiltIn();
  }
  made.headingLevel = 1;
  document.title = messages.title(view);
  return made;
}

/** A sentence for whoever wrote the frame's address, below what they wanted to show. */
function aside(sentence: string): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.className = "small";
  paragraph.textContent = sentence;
  return paragraph;
}

function refusal(sentence: string): HTMLElement {
  const block = document.createElement("div");
  const heading = document.createElement("h1");
  const paragraph = document.createElement("p");
  block.setAttribute("role", "alert");
  heading.textContent = messages.refused;
  paragraph.textContent = sentence;
  block.append(heading, paragraph);
  return block;
}
