import { html, nothing, type TemplateResult } from "lit";
import type { Id, Practice, QuestionPractice } from "../../index.js";
import { heading } from "../text/heading.js";
import { theirs } from "../text/languages.js";
import { inner, outer } from "../text/link.js";
import { plain, runs } from "../text/text.js";
import { earliest, nextOf, stateSentence } from "./due.js";
import { INTERVIEW, interviewLength } from "./interview.js";
import { readinessTable } from "./readiness.js";
import type { View } from "./view.js";

/** Draws where a person stands with all questions, and what to practise next. */
export function overview(view: View): TemplateResult {
  const { messages, level, session, now } = view;
  const { practice: words } = messages;
  const practice = session.practice(now);
  const unusable = session.unusable.filter((id) => view.asked.has(id));
  return html`
    <div class="title">${heading(level, "heading", words.title)}</div>
    <p class="lede">${words.summary(practice.counts.due, practice.counts.new, practice.counts.later)}</p>
    ${unusable.length === 0 ? nothing : html`<p class="small" part="unusable">${words.unusable(unusable.length)}</p>`}
    ${next(view, practice)} ${readinessTable(view, practice)} ${everything(view, practice)}
  `;
}

function next(view: View, practice: Practice): TemplateResult | typeof nothing {
  const { messages, way, asked, now } = view;
  const { practice: words } = messages;
  const due = nextOf(practice);
  const one = due ?? earliest(practice.questions);
  const question = one === undefined ? undefined : asked.get(one.id)?.question;
  if (one === undefined || question === undefined) {
    return nothing;
  }
  return html`
    <div class="next" part="next">
      <p class="small">${due === undefined ? words.ahead(one.due ?? now, now) : words.next}</p>
      <p class="asked">${theirs(view.text, runs(question.text))}</p>
      <div class="actions screen">
        <button type="button" class="primary" part="button practise" @click=${() => way.go(one.id)}>
          ${due === undefined ? words.practiseAhead : words.practise}<span class="hidden">${words.of(plain(question.text))}</span>
        </button>
        <button type="button" part="button interview" @click=${() => way.go(INTERVIEW)}>
          ${words.interview.open(interviewLength(asked.size))}
        </button>
      </div>
    </div>
  `;
}

function everything(view: View, { topics, questions }: Practice): TemplateResult {
  const { messages, level } = view;
  const byTopic = new Map(topics.map(({ id }): [Id, QuestionPractice[]] => [id, []]));
  for (const one of questions) {
    byTopic.get(one.topic)?.push(one);
  }
  return html`
    <section part="all">
      ${heading(level + 1, "subheading", messages.practice.all)}
      ${topics.map(
        ({ id, name }) => html`
          <div class="topic">
            <div>${heading(level + 2, "topic-heading", theirs(view.text, name))} ${readTopic(view, id, name)}</div>
            <ul class="questions">${(byTopic.get(id) ?? []).map((one) => entry(view, one))}</ul>
          </div>
        `,
      )}
    </section>
  `;
}

function readTopic({ messages, way }: View, id: Id, name: string): TemplateResult | typeof nothing {
  const { read, of } = messages.practice;
  const link = outer(way, { view: "guide", id }, "link", html`${read}<span class="hidden">${of(name)}</span>`);
  return link === nothing ? nothing : html`<span class="small screen">${link}</span>`;
}

function entry(view: View, one: QuestionPractice): TemplateResult {
  const question = view.asked.get(one.id)?.question;
  return html`
    <li>
      ${question === undefined ? nothing : inner(view.way, one.id, "link", theirs(view.text, runs(question.text)))}
      <span class="state small">${stateSentence(view.messages, one, view.now)}</span>
    </li>
  `;
}
