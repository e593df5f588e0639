import { html, nothing, type TemplateResult } from "lit";
import type { Domain, Example, Outcome, Point, Question, Step, Topic } from "../../index.js";
import { heading } from "../text/heading.js";
import { ours } from "../text/languages.js";
import { inner } from "../text/link.js";
import { blocks, plain, runs } from "../text/text.js";
import { later } from "./later.js";
import { ratedGroup } from "./rated.js";
import { onward, related, type View } from "./view.js";

/** Draws a domain with its topics. */
export function domain(view: View, { id, name, about, topics }: Domain): TemplateResult {
  return html`
    <section class="domain" data-id=${id} part="domain">
      ${heading(view.level + 1, "domain-heading", name)} ${blocks(about)} ${topics.map((one) => topic(view, one))}
      <p class="small screen">${inner(view.way, "", "link", ours(view.messages, view.messages.guide.top))}</p>
    </section>
  `;
}

function topic(view: View, one: Topic): TemplateResult {
  return html`
    <section class="topic" data-id=${one.id} part="topic">
      ${heading(view.level + 2, "topic-heading", one.name)} ${later(view.queue, () => topicText(view, one))}
    </section>
  `;
}

function topicText(view: View, { id, about, questions, measuresSection, measureGroups }: Topic): TemplateResult {
  return html`
      ${related(view, view.messages.guide.informs, view.connections.metrics(id))} ${blocks(about)} ${questions.map((one) => question(view, one))}
      ${
        measuresSection === null
          ? nothing
          : html`<div class="measures" data-id=${measuresSection.id ?? nothing}>
              ${heading(view.level + 3, "measures-heading", measuresSection.name)} ${blocks(measuresSection.about)}
            </div>`
      }
      ${measureGroups.map((group) => ratedGroup(view, { ...group, statements: group.measures, level: view.level + 4 }))}
  `;
}

function question(view: View, one: Question): TemplateResult {
  const { guide } = view.messages;
  const { id, text, about, framework, steps, example, remarks } = one;
  return html`
    <section class="question" data-id=${id} part="question">
      ${heading(view.level + 3, "question-heading", runs(text))} ${blocks(about)}
      ${
        steps.length === 0
          ? nothing
          : html`<p class="label">${framework === "" ? ours(view.messages, guide.framework) : framework}</p>
              <ol class="framework" part="framework">${steps.map(step)}</ol>`
      }
      ${example === null ? nothing : workedExample(example)} ${blocks(remarks)}
      ${steps.length === 0 ? nothing : onward(view, "practice", id, guide.practise, plain(text))}
    </section>
  `;
}

function step({ text, about, points }: Step): TemplateResult {
  return html`
    <li>
      <strong>${runs(text)}</strong> ${blocks(about)}
      ${points.length === 0 ? nothing : html`<ul>${points.map(statement)}</ul>`}
    </li>
  `;
}

function workedExample(example: Example): TemplateResult {
  return html`
    <div class="example" part="example">
      <p><strong>${runs(example.text)}</strong></p>
      ${exampleText(example)}
    </div>
  `;
}

/** Draws what happened in a worked example, and what came of it. */
export function exampleText({ about, outcomes }: Example): TemplateResult {
  return html`${blocks(about)} ${outcomes.length === 0 ? nothing : html`<ul>${outcomes.map(statement)}</ul>`}`;
}

function statement({ text, about }: Point | Outcome): TemplateResult {
  return html`<li>${runs(text)} ${blocks(about)}</li>`;
}
