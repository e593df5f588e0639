import type { Mode } from "leadmark";
import type { Session } from "leadmark/elements";
import { html, nothing, type TemplateResult } from "lit";
import { copyText } from "../../copy-text.js";
import { line, radios } from "../../fields.js";
import { type Invitation, invitationHash, MOST_GROUP } from "../../invitation.js";
import { team } from "../../messages/team.js";

/** What it says, in the language that is spoken when it is drawn. */
const words = () => team.ask;

/** Makes a link that asks somebody else how they see a person's work. */
export class AskOthers {
  readonly #session: Session;
  readonly #ownGuide: boolean;
  readonly #redraw: () => void;
  #role: Invitation["role"] = "peer";
  #mode: Mode;
  #group = "";

  constructor(session: Session, ownGuide: boolean, redraw: () => void) {
    this.#session = session;
    this.#ownGuide = ownGuide;
    this.#redraw = redraw;
    // Others are asked what the person answers: figures are compared over what both were asked.
    this.#mode = session.assessment.mode ?? "full";
  }

  draw(): TemplateResult {
    return html`
      <h2>${words().title}</h2>
      <p>${words().about}</p>
      <p>${words().three}</p>
      ${radios("ask-role", words().role, words().roles, this.#role, (role) => this.#set(() => (this.#role = role)))}
      ${radios("ask-mode", words().mode, words().modes, this.#mode, (mode) => this.#set(() => (this.#mode = mode)))}
      ${line("ask-group", words().group, words().groupHint, this.#group, (group) => this.#set(() => (this.#group = group)), MOST_GROUP)}
      ${this.#ownGuide ? html`<p class="aside">${words().ownGuide}</p>` : nothing}
      ${copyText("ask-link", words().link, this.#link())}
    `;
  }

  #set(change: () => void): void {
    change();
    this.#redraw();
  }

  #link(): string {
    const hash = invitationHash({
      role: this.#role,
      group: this.#group,
      mode: this.#mode,
      guide: this.#session.guide.data.id,
    });
    return `${location.origin}${location.pathname}${location.search}${hash}`;
  }
}
