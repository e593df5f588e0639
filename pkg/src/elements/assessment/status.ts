import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Id } from "../../index.js";
import type { Messages } from "../messages/messages.js";
import type { Session } from "../session/session.js";
import { guideText, theirs } from "../text/languages.js";
import { savedState } from "../text/saved.js";
import { type Page, REVIEW } from "./pages.js";
import { tallyOf, tallyOfAll } from "./tally.js";

/** What the line over a page shows, and whom it tells. */
export interface StatusView {
  readonly messages: Messages;
  readonly session: Session;
  readonly pages: readonly Page[];
  /** The page that is shown. */
  readonly current: Id;
  go(page: Id): void;
  /** Hands the answers over as a file. */
  save(): void;
}

/** Draws how far the assessment has come, where the answers are, and the way to every page. */
export function statusLine(view: StatusView): TemplateResult {
  const { messages, session, pages } = view;
  const { responded, notApplicable, total } = tallyOfAll(session, pages);
  return html`
    <div class="status small screen">
      <span id="progress">${messages.assessment.progress(responded, total, notApplicable)}</span>
      ${savedState(messages, session, view.save)}
      <progress part="progress" aria-labelledby="progress" max=${total} .value=${responded}></progress>
      ${keyed(view.current, contents(view))}
    </div>
  `;
}

function contents(view: StatusView): TemplateResult {
  const { contents, pages, review } = view.messages.assessment;
  return html`
    <details class="contents" part="contents">
      <summary>${contents}</summary>
      <nav aria-label=${pages}>
        <ol>
          ${view.pages.map((page) => pageEntry(view, page))}
          <li>${entryButton(view, REVIEW, html`${review.title}`)}</li>
        </ol>
      </nav>
    </details>
  `;
}

function pageEntry(view: StatusView, page: Page): TemplateResult {
  const { messages, session } = view;
  const { responded, total } = tallyOf(session, page.questions);
  const guide = guideText(messages, session.guide.data);
  return html`
    <li>
      ${entryButton(view, page.id, theirs(guide, page.name))}
      <span class="state">${messages.assessment.pageState(responded, total)}</span>
    </li>
  `;
}

function entryButton({ current, go }: StatusView, page: Id, name: TemplateResult): TemplateResult {
  return html`
    <button type="button" class="quiet" aria-current=${page === current ? "page" : "false"} @click=${() => go(page)}>
      ${name}
    </button>
  `;
}
