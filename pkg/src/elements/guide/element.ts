import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Guide, Id } from "../../index.js";
import { GuideElement } from "../element.js";
import { send } from "../events.js";
import type { Messages } from "../messages/messages.js";
import type { Session } from "../session/session.js";
import { base } from "../style/base.js";
import { heading } from "../text/heading.js";
import { guideText } from "../text/languages.js";
import { blocks } from "../text/text.js";
import { connections } from "./connections.js";
import { contents } from "./contents.js";
import { Queue } from "./later.js";
import { metric, part, ratedGroup, scaleList } from "./rated.js";
import { style } from "./style.js";
import { domain } from "./teaching.js";
import type { View } from "./view.js";

/** From how many items on a guide is drawn part after part, and laid out as the parts come near. */
const LARGE = 500;
/** For how many frames a part is kept where it was scrolled to: layout settles within two or three. */
const FRAMES = 8;

/**
 * `<leadmark-guide>`: the guide as a document to read, with links between what is taught and what is rated.
 *
 * @fires leadmark-page - the person wants to go to another part of the guide; cancel it to take them there yourself
 * @fires leadmark-error - the guide can't be shown
 */
export class LeadmarkGuide extends GuideElement {
  static override styles = [base, style];

  static override properties: PropertyDeclarations = {
    page: { type: String },
  };

  /** The id of the part to show: a domain, topic, question, metric, group or item. Empty for the top. */
  declare page: string;

  /** What was gone to last, and in which guide. */
  #gone: { readonly page: Id; readonly session: Session | undefined } = { page: "", session: undefined };

  /** Where the parts of a large guide wait to be drawn. */
  #queue: Queue | undefined;
  /** The part that is being kept at the top. */
  #held: HTMLElement | undefined;

  constructor() {
    super();
    this.page = "";
  }

  /** Puts the focus on the heading of the part that is shown, as soon as there is one. */
  override focus(): void {
    if (this.page === "" || this.session === undefined || !this.#show(this.page)) {
      super.focus();
    }
  }

  /** The guide can be read whatever becomes of the answers. */
  protected override get asks(): boolean {
    return false;
  }

  protected override get figures(): boolean {
    return false;
  }

  protected override draw(messages: Messages, { guide }: Session): TemplateResult {
    // Answers change often and the guide does not: it is drawn once.
    const document = () => this.#document(messages, guide);
    return html`${guard([guide.data, messages, this.headingLevel, this.hrefOf], document)}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { page, session } = this;
    if (session === undefined || (page === this.#gone.page && session === this.#gone.session)) {
      return;
    }
    this.#gone = { page, session };
    if (page !== "") {
      this.#show(page);
    }
  }

  #document(messages: Messages, guide: Guide): TemplateResult {
    const { data } = guide;
    const large = guide.items.length > LARGE;
    this.#queue = large ? new Queue() : undefined;
    const text = guideText(messages, data);
    const view: View = {
      messages,
      text,
      level: this.headingLevel,
      items: new Map(guide.items.map((item) => [item.id, item])),
      connections: connections(guide),
      queue: this.#queue,
      way: { hrefOf: this.hrefOf, view: "guide", page: () => this.page, go: (page) => this.#go(page) },
    };
    const { overview, domains, practicesSection, practiceGroups, scale, metricsSection, metrics, closing } = data;
    const groups = practiceGroups.map((group) =>
      ratedGroup(view, { ...group, statements: group.practices, level: view.level + 2 }),
    );
    const measured = metrics.map((one) => metric(view, one));
    return html`
      <article part="document" class=${large ? "large" : nothing} lang=${text.lang} dir=${text.dir}>
        <div class="title">${heading(view.level, "heading", data.title)}</div>
        <div class="overview" part="overview">${blocks(overview)}</div>
        ${contents(view, data)} ${domains.map((one) => domain(view, one))}
        ${practiceGroups.length === 0 ? nothing : part(view, practicesSection, groups)}
        ${scale.section === null ? nothing : part(view, scale.section, scaleList(scale.levels))}
        ${metrics.length === 0 ? nothing : part(view, metricsSection, measured)}
        ${closing.length === 0 ? nothing : html`<div class="closing" part="closing">${blocks(closing)}</div>`}
      </article>
    `;
  }

  #go(page: Id): void {
    if (!send(this, "leadmark-page", { page })) {
      return;
    }
    this.page = page;
    this.#gone = { page, session: this.session };
    if (page === "" || !this.#show(page)) {
      this.#held = undefined;
      super.focus();
      this.scrollIntoView({ block: "start" });
    }
  }

  /** Scrolls to a part and puts the focus where reading it begins; tells whether there is such a part. */
  #show(page: Id): boolean {
    const find = () => this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(page)}"]`);
    let shown = find();
    if (shown === null) {
      // It may be waiting for its turn.
      this.#queue?.flush();
      shown = find();
    }
    if (shown === null) {
      return false;
    }
    // An item's own levels unfold with it: whoever is sent to an item wants to know what they are.
    shown.querySelector<HTMLDetailsElement>(":scope > details")?.setAttribute("open", "");
    shown.querySelector<HTMLElement>("[tabindex='-1']")?.focus({ preventScroll: true });
    this.#held = shown;
    this.#hold(shown, FRAMES);
    return true;
  }

  /** Keeps a part at the top while what comes near it is laid out and would push it away. */
  #hold(part: HTMLElement, frames: number): void {
    if (part === this.#held && part.isConnected) {
      part.scrollIntoView({ block: "start" });
      this.#held = frames > 0 ? part : undefined;
      requestAnimationFrame(() => this.#hold(part, frames - 1));
    }
  }
}
