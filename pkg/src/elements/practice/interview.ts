import { html, nothing, type TemplateResult } from "lit";
import type { Guide, Id, Review } from "../../index.js";
import { heading } from "../text/heading.js";
import { theirs } from "../text/languages.js";
import { runs } from "../text/text.js";
import type { Attempt } from "./attempt.js";
import type { View } from "./view.js";

/** The page of the mock interview. */
export const INTERVIEW = "interview";

/** How many questions a mock interview has, where the guide has as many. */
const LENGTH = 3;

/** A mock interview: all questions are asked first, then all are ticked. */
export interface Interview {
  readonly attempts: readonly Attempt[];
  /** Overall readiness before it, points from 0 to 100. */
  readonly before: number | null;
  phase: "asking" | "ticking" | "over";
  /** Which question it has come to, from 0. */
  index: number;
}

/** How many questions a mock interview has in a guide of so many. */
export function interviewLength(questions: number): number {
  return Math.min(LENGTH, questions);
}

/** Draws lots for the questions of an interview. */
export function drawn(guide: Guide, reviews: Readonly<Record<Id, Review>>, now: number): Id[] {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  // 53 bits, as many as a whole number has.
  const seed = (high >>> 11) * 2 ** 32 + low;
  return guide.draw({ reviews, now, seed, count: LENGTH });
}

/** Draws what an interview is, before it begins. */
export function invitation(view: View, start: () => void): TemplateResult {
  const { messages, level, way, asked } = view;
  const { interview: words, toAll } = messages.practice;
  return html`
    <div class="title">${heading(level, "heading", words.title)}</div>
    <p class="lede">${words.about(interviewLength(asked.size))}</p>
    <div class="actions screen">
      <button type="button" class="primary" part="button start-interview" @click=${start}>${words.start}</button>
      <button type="button" part="button all" @click=${() => way.go("")}>${toAll}</button>
    </div>
  `;
}

/** Draws what came of an interview. */
export function interviewSummary(view: View, { attempts, before }: Interview, another: () => void): TemplateResult {
  const { messages, level, session, way, now } = view;
  const { interview: words, toAll } = messages.practice;
  const after = session.practice(now).readiness.score;
  return html`
    <div class="title">${heading(level, "heading", words.over)}</div>
    <p class="lede">${words.overall(before, after)}</p>
    <table part="table" aria-label=${words.title}>
      <thead>
        <tr>
          <th scope="col">${words.question}</th>
          <th scope="col">${words.covered}</th>
          <th scope="col">${words.time}</th>
          <th scope="col">${words.back}</th>
        </tr>
      </thead>
      <tbody>${attempts.map((attempt) => summaryRow(view, attempt))}</tbody>
    </table>
    ${[...new Set(attempts.map(({ asked }) => asked.topic.id))].map((topic) => change(view, attempts, topic))}
    <div class="actions screen">
      <button type="button" class="primary" part="button another" @click=${another}>${words.another}</button>
      <button type="button" part="button all" @click=${() => way.go("")}>${toAll}</button>
    </div>
  `;
}

function summaryRow(view: View, { asked, outcome, stopwatch }: Attempt): TemplateResult {
  const { interview: words, readiness, timer } = view.messages.practice;
  return html`
    <tr>
      <th scope="row">${theirs(view.text, runs(asked.question.text))}</th>
      <td>${outcome === undefined ? nothing : readiness.count(outcome.covered, asked.points.length)}</td>
      <td>${timer.time(stopwatch.elapsed(performance.now()))}</td>
      <td>${outcome === undefined ? nothing : words.backOn(outcome.review.due, view.now)}</td>
    </tr>
  `;
}

/** Says how a topic's readiness changed over all questions that came from it. */
function change({ messages }: View, attempts: readonly Attempt[], topic: Id): TemplateResult | typeof nothing {
  const of = attempts.filter(({ asked }) => asked.topic.id === topic);
  const [first, last] = [of.at(0), of.at(-1)];
  if (first?.outcome === undefined || last?.outcome === undefined) {
    return nothing;
  }
  const { readiness } = messages.practice.done;
  return html`<p class="small">${readiness(first.asked.topic.name, first.outcome.before, last.outcome.after)}</p>`;
}
