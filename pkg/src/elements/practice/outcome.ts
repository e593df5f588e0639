import { html, nothing, type TemplateResult } from "lit";
import { heading } from "../text/heading.js";
import { theirs } from "../text/languages.js";
import { plain, runs } from "../text/text.js";
import type { Attempt } from "./attempt.js";
import { nextOf } from "./due.js";
import type { View } from "./view.js";

/** Draws what came of practising a question, and the next one. */
export function outcome(view: View, { asked, outcome, stopwatch }: Attempt): TemplateResult | typeof nothing {
  if (outcome === undefined) {
    return nothing;
  }
  const { messages, level, session, text, way, now } = view;
  const { practice: words } = messages;
  const { covered, review, before, after } = outcome;
  const took = stopwatch.elapsed(performance.now());
  const next = nextOf(session.practice(now));
  const question = next === undefined ? undefined : view.asked.get(next.id)?.question;
  return html`
    <div class="title">${heading(level, "heading", words.done.title(review.due, now))}</div>
    <p class="lede">${theirs(text, runs(asked.question.text))}</p>
    <p>${words.done.about(covered, asked.points.length, review.due)} ${took === 0 ? nothing : words.timer.took(took)}</p>
    <p>${words.done.readiness(asked.topic.name, before, after)}</p>
    <div class="next">
      ${
        next === undefined || question === undefined
          ? html`<p>${words.done.nothingDue}</p>`
          : html`<p class="small">${words.next}</p>
              <p class="asked">${theirs(text, runs(question.text))}</p>`
      }
      <div class="actions screen">
        ${
          next === undefined || question === undefined
            ? nothing
            : html`<button type="button" class="primary" part="button practise" @click=${() => way.go(next.id)}>
                ${words.practise}<span class="hidden">${words.of(plain(question.text))}</span>
              </button>`
        }
        <button type="button" part="button all" @click=${() => way.go("")}>${words.toAll}</button>
      </div>
    </div>
  `;
}
