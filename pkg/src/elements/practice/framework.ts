import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Id, Point, Step } from "../../index.js";
import { exampleText } from "../guide/teaching.js";
import { heading } from "../text/heading.js";
import { ours } from "../text/languages.js";
import { blocks, runs } from "../text/text.js";
import { type Attempt, lastCovered } from "./attempt.js";
import type { View } from "./view.js";

/** Told which points are ticked, or no longer. */
type Tick = (points: readonly Id[], covered: boolean) => void;

/** Draws the framework, each of its points to be ticked, with the example and the remarks folded beneath. */
export function framework(view: View, attempt: Attempt, tick: Tick): TemplateResult {
  const { messages, level, session, text } = view;
  const { practice: words } = messages;
  const { question, points } = attempt.asked;
  const before = lastCovered(session, attempt.asked) ?? [];
  const name = question.framework;
  return html`
    <section class="framework" part="framework">
      ${heading(level + 1, "framework-heading", name === "" ? words.framework : html`<bdi lang=${text.lang}>${name}</bdi>`)}
      <p class="small">${words.tick}</p>
      ${before.length === 0 ? nothing : last(view, attempt, before, tick)}
      <div lang=${text.lang} dir=${text.dir}>${question.steps.map((step) => stepRows(view, attempt, step, tick))}</div>
      <p class="small" part="ticked">${words.ticked(attempt.ticked.size, points.length)}</p>
      ${
        question.example === null
          ? nothing
          : html`<details part="example" lang=${text.lang} dir=${text.dir}>
              <summary>${runs(question.example.text)}</summary>
              ${exampleText(question.example)}
            </details>`
      }
      ${
        question.remarks.length === 0
          ? nothing
          : html`<details part="remarks" lang=${text.lang} dir=${text.dir}>
              <summary>${ours(messages, words.remarks)}</summary>
              ${blocks(question.remarks)}
            </details>`
      }
    </section>
  `;
}

function last({ messages }: View, { asked }: Attempt, before: readonly Id[], tick: Tick): TemplateResult {
  const { practice: words } = messages;
  return html`
    <p class="last small">
      ${words.lastTime(before.length, asked.points.length)}
      <button type="button" class="quiet" part="button show-last" @click=${() => tick(before, true)}>${words.showLast}</button>
    </p>
  `;
}

function stepRows(view: View, attempt: Attempt, step: Step, tick: Tick): TemplateResult {
  // A step without points is a point itself.
  const rows =
    step.points.length === 0
      ? row(view, attempt, { ...step, text: undefined }, tick)
      : step.points.map((point) => row(view, attempt, point, tick));
  return html`
    <fieldset part="step">
      <legend>${runs(step.text)}</legend>
      ${step.points.length === 0 || step.about.length === 0 ? nothing : html`<div class="about">${blocks(step.about)}</div>`} ${rows}
    </fieldset>
  `;
}

function row(
  { messages }: View,
  { ticked }: Attempt,
  { id, text, about }: Omit<Point, "text"> & { readonly text: Point["text"] | undefined },
  tick: Tick,
): TemplateResult {
  return html`
    <label class="row" part="point">
      <input
        type="checkbox"
        value=${id}
        .checked=${live(ticked.has(id))}
        @change=${(event: Event) => tick([id], (event.target as HTMLInputElement).checked)}
      />
      <span>${text === undefined ? ours(messages, messages.practice.step) : runs(text)} ${blocks(about)}</span>
    </label>
  `;
}
