import type { Guide, Item } from "leadmark";
import type { Session } from "leadmark/elements";
import { html, nothing, render, type TemplateResult } from "lit";
import { sayCounts } from "./fixed.js";
import { found } from "./found.js";
import { messages } from "./messages.js";
import { askedIn, minutesFor } from "./minutes.js";
import { focusHeading, type Page, type View } from "./page.js";
import { hashOf } from "./route.js";
import { paragraphs, runs } from "./text.js";

/** The part that comes of the answers; the guide's part stands there from the beginning, unless it is the person's own. */
export function fillStart(root: HTMLElement, page: Page, builtInTitle: string): View {
  const parts = new StartParts(root);
  let drawResume: () => void = () => undefined;
  parts.fill(page.guide);
  void page.session().then(
    (session) => {
      drawResume = () => parts.resume(session);
      session.subscribe(drawResume);
      drawResume();
    },
    // Where the guide can't be loaded the assessment says so; there is nothing to continue.
    () => parts.nothingToResume(),
  );
  return {
    show: () => {
      parts.fill(page.guide);
      drawResume();
    },
    title: () => [page.guide?.data.title ?? builtInTitle],
    focus: () => focusHeading(root),
  };
}

/** The places of the start that script fills: elements with `data-fill`. */
class StartParts {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Puts a guide's words in the place of the built-in one's, or those back. */
  fill(guide: Guide | undefined): void {
    if (guide === undefined && !written.has(this.#root)) {
      sayCounts(this.#root);
      return;
    }
    if (!written.has(this.#root)) {
      written.set(
        this.#root,
        [...this.#root.querySelectorAll<HTMLElement>("[data-fill]")].map((part) => {
          const { lang, dir } = part;
          return { part, nodes: [...part.childNodes], lang, dir };
        }),
      );
    }
    if (guide === undefined) {
      for (const { part, nodes, lang, dir } of written.get(this.#root) ?? []) {
        if (dir !== "") {
          Object.assign(part, { lang, dir });
        }
        part.replaceChildren(...nodes);
      }
      sayCounts(this.#root);
    } else {
      for (const [name, content] of Object.entries(sizesOf(guide))) {
        this.#put(name, content);
      }
      for (const [name, content] of Object.entries(wordsOf(guide))) {
        const part = this.#put(name, content);
        // The guide's own words are laid out as they are written, from right to left perhaps.
        part.dir = "auto";
        part.lang = guide.data.lang ?? "";
      }
    }
  }

  resume(session: Session): void {
    this.#put("resume", resumeOf(session));
  }

  nothingToResume(): void {
    this.#put("resume", nothing);
  }

  #put(name: string, content: unknown): HTMLElement {
    const part = found<HTMLElement>(`[data-fill=${name}]`, this.#root);
    // Each part is drawn into a fresh fragment: what stood there was written by the build, or for another guide.
    const fragment = document.createDocumentFragment();
    render(content, fragment as unknown as HTMLElement);
    part.replaceChildren(fragment);
    return part;
  }
}

/** What the build wrote, so that it can be put back. */
const written = new WeakMap<HTMLElement, readonly Written[]>();

interface Written {
  readonly part: HTMLElement;
  readonly nodes: readonly ChildNode[];
  readonly lang: string;
  readonly dir: string;
}

/** How much there is to answer. */
function sizesOf({ items }: Guide): Record<string, TemplateResult> {
  const quick = askedIn("quick", items);
  const full = askedIn("full", items);
  return {
    quick: html`<strong>${messages.start.quick(quick.length, minutesFor(quick))}</strong>`,
    full: html`<strong>${messages.start.full(full.length, minutesFor(full))}</strong>`,
  };
}

/** What the guide says about itself. */
function wordsOf({ data }: Guide): Record<string, unknown> {
  return {
    title: data.title,
    overview: paragraphs(data.overview.slice(0, 1)),
    metrics: data.metrics.map(
      ({ id, name, indicators }) =>
        html`<li><a href=${hashOf("assess", id)}>${name}</a> <span><bdi>${messages.start.statements(indicators.length)}</bdi></span></li> `,
    ),
    "how-to-rate": paragraphs(data.scale.section?.about ?? []),
    scale: data.scale.levels.map(({ name, text }) => html`<div><dt>${name}</dt><dd>${runs(text)}</dd></div>`),
  };
}

function resumeOf(session: Session): TemplateResult | typeof nothing {
  const { assessment, guide } = session;
  const asked = askedIn(assessment.mode ?? "full", guide.items);
  const answered = asked.filter((item) => isAnswered(session, item)).length;
  if (answered === 0) {
    return nothing;
  }
  const words = messages.start;
  return html`
    <dl class="begin">
      <div>
        <dt><a class="button" href=${hashOf("assess")}>${words.resume}</a></dt>
        <dd>
          <strong>${words.resumeState(answered, asked.length, assessment.updatedAt)}</strong>.
          <button type="button" class="quiet" @click=${() => beginAnew(session)}>${words.anew}</button>: ${words.anewHint}.
        </dd>
      </div>
    </dl>
  `;
}

function isAnswered(session: Session, { id }: Item): boolean {
  const answer = session.answer(id);
  return answer?.level !== undefined || answer?.notApplicable === true;
}

function beginAnew(session: Session): void {
  session.begin();
  location.hash = hashOf("assess");
}
