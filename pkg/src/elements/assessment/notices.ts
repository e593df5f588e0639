import { html, nothing, type TemplateResult } from "lit";
import type { Id, Rater, Rebased } from "../../index.js";
import type { Messages } from "../messages/messages.js";
import { canTell } from "../session/problems.js";
import type { Session } from "../session/session.js";
import { problemText } from "../text/problem.js";
import { errorSentence } from "../text/sentence.js";

/** Says whose view is asked, where a person speaks of somebody else, and in which group. */
export function raterNotice(messages: Messages, { role, group }: Rater): TemplateResult | typeof nothing {
  const { views, viewEvidence, group: named } = messages.assessment;
  if (role === "self" && group === undefined) {
    return nothing;
  }
  return html`
    <div class="notice small" part="rater">
      ${role === "self" ? nothing : html`<p>${views[role]} ${viewEvidence}</p>`}
      ${group === undefined ? nothing : html`<p>${named(group)}</p>`}
    </div>
  `;
}

/** Says what has become of answers to another version of the guide. Nothing has to be done about it. */
export function changedNotice(
  messages: Messages,
  { checkAgain, orphaned }: Pick<Rebased, "checkAgain" | "orphaned">,
  close: () => void,
): TemplateResult {
  const { changed } = messages.assessment;
  return html`
    <section class="notice small" part="changed" aria-labelledby="changed">
      <p id="changed" class="name">${changed.title}</p>
      ${checkAgain.length > 0 ? html`<p>${changed.check(checkAgain.length)}</p>` : nothing}
      ${orphaned.length > 0 ? html`<p>${changed.orphaned(orphaned.length)} ${codes(orphaned)}.</p>` : nothing}
      <button type="button" class="quiet" part="button close" @click=${close}>
        ${checkAgain.length > 0 ? changed.done : changed.close}
      </button>
    </section>
  `;
}

/** Says that no scores can be worked out as yet, and why. Answers are kept all the same. */
export function unloadedNotice(messages: Messages, session: Session): TemplateResult | typeof nothing {
  const { failure } = session;
  const words = messages.assessment.unloaded;
  // How it ends, the session tells.
  const retry = () => void session.loadGuide().catch(() => undefined);
  return failure === undefined
    ? nothing
    : html`
        <div class="notice small" part="unloaded" role="alert">
          <p>${words.text}</p>
          <p>${errorSentence(messages, failure)}</p>
          <button type="button" class="quiet" part="button retry" @click=${retry}>${words.retry}</button>
        </div>
      `;
}

/** Says what of the kept answers can't be used, and that it is left alone. Answers without an item are told elsewhere. */
export function troubleNotice(messages: Messages, session: Session): TemplateResult | typeof nothing {
  const { assessment } = messages;
  const { unreadable } = session;
  const problems = session.problems.filter(({ code }) => code !== "unknown-item");
  if (problems.length === 0 && unreadable.length === 0) {
    return nothing;
  }
  return html`
    <div class="notice small" part="trouble">
      ${unreadable.length > 0 ? html`<p>${assessment.unreadable(unreadable.length)}</p>` : nothing}
      ${
        problems.length > 0
          ? html`<p>${assessment.problems(problems.length)}</p>
            <ul>
              ${canTell(messages.lang) ? problems.map((problem) => html`<li>${problemText(messages, problem, false)}</li>`) : nothing}
            </ul>`
          : nothing
      }
    </div>
  `;
}

function codes(ids: readonly Id[]): TemplateResult[] {
  return ids.map((id, index) => html`${index === 0 ? nothing : ", "}<code>${id}</code>`);
}
