import { html, nothing, type TemplateResult } from "lit";
import type { Id } from "../../index.js";
import type { Messages } from "../messages/messages.js";
import type { Session } from "../session/session.js";
import { heading } from "../text/heading.js";
import { type GuideText, guideText, theirs } from "../text/languages.js";
import { plain } from "../text/text.js";
import type { AskedItem, Page } from "./pages.js";
import { openItems, tallyOf, tallyOfAll } from "./tally.js";

/** So many open statements of a page are listed; the page itself shows the rest. */
const LISTED = 20;

/** What the review shows, and whom it tells. */
export interface ReviewView {
  readonly messages: Messages;
  readonly session: Session;
  readonly pages: readonly Page[];
  readonly headingLevel: number;
  /** How many statements a full assessment would ask beyond these; 0 where that is not on offer. */
  readonly more: number;
  go(page: Id): void;
  /** Leads to an open statement. */
  answer(asked: AskedItem): void;
  /** Asks the full assessment. */
  widen(): void;
}

/** Draws the heading of the review and how much is open. */
export function reviewTitle({ messages, session, pages, headingLevel }: ReviewView): TemplateResult {
  const { review } = messages.assessment;
  const { responded, total } = tallyOfAll(session, pages);
  const open = total - responded;
  const said = responded === 0 ? review.nothing : open === 0 ? review.all(total) : review.open(open, total);
  return html`
    <div class="title">
      ${heading(headingLevel, "heading", review.title)}
      <div class="lede"><p>${said}</p></div>
    </div>
  `;
}

/** Draws what is open, page by page, each entry with a way to it. Nothing has to be answered. */
export function reviewList(view: ReviewView): TemplateResult {
  const { messages, more } = view;
  const { review } = messages.assessment;
  const guide = guideText(messages, view.session.guide.data);
  return html`
    ${view.pages.map((page) => pageSection(view, guide, page))}
    ${
      more === 0
        ? nothing
        : html`<div class="more screen">
            <p class="small">${review.more(more)}</p>
            <button type="button" part="button widen" @click=${() => view.widen()}>${review.addMore}</button>
          </div>`
    }
  `;
}

function pageSection(view: ReviewView, guide: GuideText, page: Page): TemplateResult {
  const { messages, session, headingLevel } = view;
  const { review, pageState } = messages.assessment;
  const { responded, notApplicable, total } = tallyOf(session, page.questions);
  const open = openItems(session, page);
  const state = open.length === 0 ? review.complete : pageState(responded, total);
  return html`
    <section class="overview" part="overview">
      <div class="row-title">
        ${heading(headingLevel + 1, "page-heading", pageButton(view, guide, page))}
        <span class="small">${notApplicable === 0 ? state : `${state}, ${review.notApplicable(notApplicable)}`}</span>
      </div>
      ${
        open.length === 0
          ? nothing
          : html`<ul>
              ${open.slice(0, LISTED).map((asked) => html`<li>${openButton(view, guide, asked)}</li>`)}
            </ul>`
      }
      ${open.length > LISTED ? html`<p class="small">${review.rest(open.length - LISTED)}</p>` : nothing}
    </section>
  `;
}

function pageButton({ go }: ReviewView, guide: GuideText, { id, name }: Page): TemplateResult {
  return html`<button type="button" class="quiet go" part="go" @click=${() => go(id)}>${theirs(guide, name)}</button>`;
}

function openButton(view: ReviewView, guide: GuideText, asked: AskedItem): TemplateResult {
  const { question } = view.messages.assessment.review;
  return html`
    <button type="button" class="quiet" part="open" @click=${() => view.answer(asked)}>
      ${question(asked.number)}${theirs(guide, plain(asked.item.text))}
    </button>
  `;
}
