import "leadmark/elements";
import { html, nothing, render, type TemplateResult } from "lit";
import { copyText } from "../copy-text.js";
import { line, pick, radios } from "../fields.js";
import { embed as words } from "../messages/embed.js";
import { languages } from "../messages/languages.js";
import { messages } from "../messages.js";
import { focusHeading, type Page, type View } from "../page.js";
import { codeFor, type Options, parentIn } from "./embed/code.js";

/** Shows how to put an element into other pages: choices, the code that they make, and the thing itself. */
export function open(root: HTMLElement, page: Page): View {
  let options: Options = {
    way: "element",
    view: "assessment",
    mode: "",
    store: "default",
    theme: "auto",
    lang: "",
    src: "",
    parent: "",
    results: "",
  };
  const draw = () => render(content(options, set, preview(page, options)), root);
  const set = (change: Partial<Options>) => {
    options = { ...options, ...change };
    draw();
  };
  return {
    show: draw,
    title: () => [messages.page.views.embed],
    focus: () => focusHeading(root),
  };
}

type Set = (change: Partial<Options>) => void;

function content(options: Options, set: Set, preview: HTMLElement): TemplateResult {
  const { way, view } = options;
  return html`
    <h1 tabindex="-1">${words.title}</h1>
    <p class="lede">${words.lede}</p>
    ${radios("way", words.way, words.ways, way, (chosen) => set({ way: chosen }))}
    ${way === "file" ? nothing : choices(options, set)}
    ${way === "element" ? html`<p>${words.elementAbout}</p>` : nothing}
    ${way === "frame" ? html`<p>${words.frameAbout}</p>` : nothing}
    ${way === "frame" && parentIn(options) !== undefined ? html`<p>${words.frameScript} ${options.results === "" ? nothing : words.resultsAbout}</p>` : nothing}
    ${way === "file" ? html`<p>${words.fileAbout}</p>` : nothing}
    ${copyText("embed-code", words.code, codeFor(options, new URL("embed.html", document.baseURI).href, words.frameTitle[view]), way === "file" ? 2 : 4)}
    ${way === "file" ? html`<p>${words.fileAfter}</p>` : nothing}
    ${
      way === "file"
        ? nothing
        : html`
          <h2>${words.preview}</h2>
          <p class="small">${words.previewAbout} ${options.src === "" ? nothing : words.previewNoSrc}</p>
          <div class="preview" role="region" aria-label=${words.preview} data-theme=${options.theme}>${preview}</div>
        `
    }
  `;
}

function choices(options: Options, set: Set): TemplateResult {
  const { way, view, mode, store, theme, lang, src } = options;
  return html`
    ${pick("embed-view", words.view, words.views, view, (chosen) => set({ view: chosen }))}
    ${view === "assessment" ? pick("embed-mode", words.mode, words.modes, mode, (chosen) => set({ mode: chosen })) : nothing}
    ${pick("embed-store", words.store, words.stores, store, (chosen) => set({ store: chosen }))}
    ${way === "frame" ? pick("embed-theme", words.theme, words.themes, theme, (chosen) => set({ theme: chosen })) : nothing}
    ${line("embed-lang", words.lang, words.langHint(["en", ...Object.keys(languages)]), lang, (given) => set({ lang: given }))}
    ${line("embed-src", words.src, words.srcHint, src, (given) => set({ src: given }))}
    ${way === "frame" ? around(options, set) : nothing}
  `;
}

/** What the frame and the page around it have to do with each other. */
function around(options: Options, set: Set): TemplateResult {
  const { view, parent, results } = options;
  const refused = parent !== "" && parentIn(options) === undefined;
  const scored = view === "assessment" || view === "results";
  return html`
    ${line("embed-parent", words.parent, refused ? words.parentRefused : words.parentHint, parent, (given) => set({ parent: given }))}
    ${parentIn(options) !== undefined && scored ? pick("embed-results", words.results, words.resultsChoices, results, (chosen) => set({ results: chosen })) : nothing}
  `;
}

const previews = new Map<string, HTMLElement>();

/** The element as chosen. One that is drawn again is the same one, so that typing an address does not begin it anew. */
function preview(page: Page, { view, mode, lang }: Options): HTMLElement {
  const known = previews.get(view);
  const element = known ?? document.createElement(`leadmark-${view}`);
  previews.set(view, element);
  Object.assign(element, { guide: page.guide, src: page.src, mode, lang, store: "none", headingLevel: 3 });
  return element;
}
