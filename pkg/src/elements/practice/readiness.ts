import { html, nothing, type TemplateResult } from "lit";
import type { Practice, PracticeCounts, Score } from "../../index.js";
import { place } from "../results/place.js";
import { heading } from "../text/heading.js";
import { theirs } from "../text/languages.js";
import type { View } from "./view.js";

/** Draws readiness by topic: a table whose rows are bars, so that it is a chart for the eye and figures for everybody. */
export function readinessTable(view: View, { topics, readiness, counts }: Practice): TemplateResult {
  const { messages, level, text } = view;
  const { readiness: words } = messages.practice;
  const title = html`<div id="readiness">${heading(level + 1, "subheading", words.title)}</div>`;
  if (readiness.answered + topics.reduce((sum, topic) => sum + topic.readiness.answered, 0) === 0) {
    return html`<section part="readiness">${title}<p class="small">${words.nothing}</p></section>`;
  }
  return html`
    <section part="readiness">
      ${title}
      <p class="small">${words.about}</p>
      <table part="table" aria-labelledby="readiness">
        <thead>
          <tr>
            <th scope="col">${words.topic}</th>
            <th scope="col">${words.readiness}</th>
            <th scope="col">${words.points}</th>
            <th scope="col">${words.due}</th>
          </tr>
        </thead>
        <tbody>
          ${topics.map((topic) => row(view, theirs(text, topic.name), topic.readiness, topic.counts))}
          ${topics.length > 1 ? row(view, words.all, readiness, counts) : nothing}
        </tbody>
      </table>
    </section>
  `;
}

function row({ messages }: View, name: unknown, { score }: Score, counts: PracticeCounts): TemplateResult {
  const { readiness: words } = messages.practice;
  return html`
    <tr>
      <th scope="row">
        ${name}
        ${score === null ? nothing : html`<span class="bar" aria-hidden="true"><i ${place({ "--at": score })}></i></span>`}
      </th>
      <td>${score === null ? words.none : html`<data value=${score}>${messages.points(score)}</data>`}</td>
      <td>${words.count(counts.covered, counts.points)}</td>
      <td>${counts.due}</td>
    </tr>
  `;
}
