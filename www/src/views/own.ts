import { type Check, type Diagnostic, Guide, init } from "leadmark";
import { html, nothing, render, type TemplateResult } from "lit";
import { fileDrop } from "../file-drop.js";
import { findingIn, loadFindingWords } from "../messages/guide-findings.js";
import { own as words } from "../messages/own.js";
import { messages } from "../messages.js";
import { keptGuide, type OwnGuide } from "../own-guide.js";
import { focusHeading, focusOn, type Page, type View } from "../page.js";
import { hashOf } from "../route.js";
import { select } from "./own/select.js";

/** How long typing has to pause before the text is read, in milliseconds; where reading takes long, twice as long as that. */
const PAUSE = 300;

/** The longest guide, in bytes; Rust has the same limit, but a file past it need not be read at all. */
const MOST_BYTES = 4 * 1024 * 1024;

/** How many findings are listed. Past that, most come of the same few mistakes. */
const MOST_FINDINGS = 100;

/** What was written survives the change of guide that "Use this guide" is. */
let draft: OwnGuide | undefined;
/** What was done last, as a sentence. */
let said = "";
/** Draws the view that is there now. */
let redraw: (() => void) | undefined;

/** Where a person opens a guide of their own, reads what was found in it, and takes it into use. */
export async function open(root: HTMLElement, page: Page): Promise<View> {
  await Promise.all([init(), loadFindingWords()]);
  draft ??= (await keptGuide()) ?? { name: "", markdown: "" };
  const view = new OwnView(root, page);
  redraw = () => view.draw();
  return {
    show: () => {
      view.draw();
      // Another language may be spoken by now.
      void loadFindingWords().then(() => view.draw());
    },
    title: () => [messages.page.views.own],
    focus: () => focusHeading(root),
  };
}

class OwnView {
  readonly #root: HTMLElement;
  readonly #page: Page;
  #name = draft?.name ?? "";
  #check: Check | undefined;
  #refused = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = PAUSE;
  /** What the field is given; after that it is the person's. */
  readonly #given = draft?.markdown ?? "";
  /** The text that was read last. */
  #text = this.#given;

  constructor(root: HTMLElement, page: Page) {
    this.#root = root;
    this.#page = page;
    this.#read(this.#text);
  }

  draw(): void {
    render(this.#content(), this.#root);
  }

  #content(): TemplateResult {
    const { guide } = this.#page;
    return html`
      <h1 tabindex="-1">${words.title}</h1>
      <p class="lede">${words.lede}</p>
      <p class="done own-said" tabindex="-1"><span role="status">${said}</span>${guide !== undefined && said !== "" ? html` <a href=${hashOf("start")}>${words.start}</a>` : nothing}</p>
      ${guide === undefined ? nothing : html`<p><button type="button" @click=${() => void this.#back()}>${words.back}</button></p>`}
      ${fileDrop({ label: words.file, accept: ".md,.markdown,.txt", multiple: false, take: (files) => void this.#openFile(files) })}
      ${this.#refused === "" ? nothing : html`<p role="alert">${this.#refused}</p>`}
      <div class="workbench">
        <div>
          <label for="own-text">${words.label}</label>
          <textarea id="own-text" rows="18" spellcheck="false" autocomplete="off" dir=${directionOf(this.#text)} aria-describedby="own-hint" .defaultValue=${this.#given} @input=${() => this.#later()}></textarea>
          <p id="own-hint" class="small">${words.hint}</p>
        </div>
        <div class="found">
          <h2>${words.findingsTitle}</h2>
          ${this.#found()}
        </div>
      </div>
      ${this.#usable()}
    `;
  }

  #found(): TemplateResult {
    const check = this.#check;
    if (check === undefined) {
      return html`<p class="small" role="status">${words.empty}</p>`;
    }
    const count = (severity: Diagnostic["severity"]) =>
      check.diagnostics.filter((one) => one.severity === severity).length;
    const summary = words.summary(count("error"), count("warning"), count("note"));
    // Errors first: they are what keeps the guide from being used.
    const sorted = [...check.diagnostics].sort((left, right) => rank(left) - rank(right));
    const more = sorted.length - MOST_FINDINGS;
    return html`
      <p class="small" role="status">${summary === "" ? words.clean : summary}</p>
      <ol class="diagnostics">
        ${sorted.slice(0, MOST_FINDINGS).map((finding) => this.#finding(finding))}
      </ol>
      ${more > 0 ? html`<p class="small">${words.more(more)}</p>` : nothing}
      <h3>${words.countsTitle}</h3>
      <ul class="counts">
        ${countsOf(check).map((count) => html`<li>${count}</li>`)}
      </ul>
    `;
  }

  #finding(finding: Diagnostic): TemplateResult {
    const { severity, start, end } = finding;
    const { message, help, lang } = findingIn(finding);
    return html`
      <li>
        <button type="button" class="quiet" @click=${() => select(this.#field(), start, end)}>${words.at(words.severity[severity], words.place(start.line, start.column))}</button>
        <span lang=${lang ?? nothing} dir=${lang === undefined ? nothing : "ltr"}>${message}${help}</span>
      </li>
    `;
  }

  #usable(): TemplateResult {
    const error = this.#check?.diagnostics.find(({ severity }) => severity === "error");
    const said = error === undefined ? undefined : findingIn(error);
    return html`
      <p class="use">
        <button type="button" class="primary" ?disabled=${this.#check === undefined || error !== undefined} aria-describedby=${error === undefined ? nothing : "own-unusable"} @click=${() => void this.#use()}>${words.use}</button>
      </p>
      ${error === undefined ? nothing : html`<p id="own-unusable" class="small">${words.unusable(words.place(error.start.line, error.start.column))} <bdi lang=${said?.lang ?? nothing}>${said?.message}</bdi></p>`}
    `;
  }

  #field(): HTMLTextAreaElement {
    const field = this.#root.querySelector("textarea");
    if (field === null) {
      throw new Error("the view is not drawn");
    }
    return field;
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      draft = { name: this.#name, markdown: this.#field().value };
      said = "";
      this.#read(draft.markdown);
      this.draw();
    }, this.#pause);
  }

  #read(markdown: string): void {
    const started = performance.now();
    this.#text = markdown;
    this.#check = markdown.trim() === "" ? undefined : Guide.check(markdown);
    this.#pause = Math.max(PAUSE, 2 * (performance.now() - started));
  }

  async #openFile([file]: readonly File[]): Promise<void> {
    if (file === undefined) {
      return;
    }
    const text = file.size > MOST_BYTES ? undefined : decoded(await file.arrayBuffer());
    this.#refused =
      file.size > MOST_BYTES ? words.tooLarge(file.size, MOST_BYTES) : text === undefined ? words.notText : "";
    if (text !== undefined) {
      this.#name = file.name;
      draft = { name: file.name, markdown: text };
      this.#field().value = text;
      this.#read(text);
    }
    this.draw();
  }

  async #use(): Promise<void> {
    clearTimeout(this.#timer);
    const own = { name: this.#name, markdown: this.#field().value };
    draft = own;
    this.#read(own.markdown);
    if (this.#check === undefined || this.#check.diagnostics.some(({ severity }) => severity === "error")) {
      this.draw();
      return;
    }
    const title = titleOf(own.markdown);
    await this.#change(own, (kept) => (kept ? words.inUse(title) : `${words.inUse(title)} ${words.notKept}`));
  }

  async #back(): Promise<void> {
    await this.#change(undefined, () => words.isBack);
  }

  /** All views are made anew for another guide, this one among them: the new one says what was done. */
  async #change(own: OwnGuide | undefined, sentence: (kept: boolean) => string): Promise<void> {
    const kept = await this.#page.use(own);
    said = sentence(kept);
    redraw?.();
    const section = document.querySelector<HTMLElement>("[data-view=own]");
    if (section !== null) {
      focusOn(section, ".own-said");
    }
  }
}

/** The direction of a text's first letter. A browser's own `dir="auto"` takes seconds over a long field. */
function directionOf(text: string): "rtl" | "ltr" {
  return /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? "rtl" : "ltr";
}

/** What a guide holds, part by part. What it has none of is left out, unless it can't do without. */
function countsOf({ counts }: Check): string[] {
  const parts = Object.keys(words.counts) as (keyof typeof words.counts)[];
  return parts
    .filter((part) => counts[part] > 0 || part === "metrics" || part === "indicators")
    .map((part) => words.counts[part](counts[part]));
}

function rank({ severity }: Diagnostic): number {
  return ["error", "warning", "note"].indexOf(severity);
}

function titleOf(markdown: string): string {
  const guide = Guide.parse(markdown);
  try {
    return guide.data.title;
  } finally {
    guide.free();
  }
}

function decoded(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
