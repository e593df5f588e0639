import { html, nothing, type TemplateResult } from "lit";
import type { Action, Gain, Id, TopicReadiness } from "../../index.js";
import { heading } from "../text/heading.js";
import { ours, theirs } from "../text/languages.js";
import { runs } from "../text/text.js";
import { answerLink, linked } from "./link.js";
import type { Picture } from "./picture.js";

/** How many steps stand in the open: more would be a list to file, not one to start with. */
const FIRST = 5;
/** How many topics a step names. */
const TOPICS = 2;

/** Draws the plan: the most valuable steps, and the others behind a disclosure. */
export function stepSection(picture: Picture): TemplateResult {
  const words = picture.messages.results.steps;
  return html`
    <section part="steps">
      ${heading(picture.level, "subheading", words.title(picture.own))}
      ${plan(picture)}
    </section>
  `;
}

function plan(picture: Picture): TemplateResult {
  const words = picture.messages.results.steps;
  const { actions } = picture.plan;
  if (actions.length === 0) {
    const rated = picture.card.items.some(({ level }) => level !== null);
    return html`<p class="lede">${rated ? words.none : words.unanswered}</p>`;
  }
  const rest = actions.slice(FIRST);
  const aimed = Object.keys(picture.assessment.targets ?? {}).length > 0;
  return html`
    <p class="lede">${actions[0]?.overallGain === null ? words.aboutLowest : words.about} ${aimed ? words.shaped : nothing}</p>
    ${list(picture, actions.slice(0, FIRST), 1)}
    ${
      rest.length === 0
        ? nothing
        : html`<details part="more-steps">
            <summary>${words.rest(rest.length)}</summary>
            ${list(picture, rest, FIRST + 1)}
          </details>`
    }
  `;
}

function list(picture: Picture, actions: readonly Action[], start: number): TemplateResult {
  const { text } = picture;
  return html`
    <ol lang=${text.lang} dir=${text.dir} start=${start}>
      ${actions.map((action) => step(picture, action))}
    </ol>
  `;
}

function step(picture: Picture, action: Action): TemplateResult {
  const { messages } = picture;
  return html`
    <li data-item=${action.item}>
      <strong>${answerLink(picture, action.item, runs(action.text))}</strong>
      <span class="move small">${ours(messages, messages.results.steps.move(action.from.name, action.to.name))}</span>
      ${action.to.text.length === 0 ? nothing : html`<span class="action">${runs(action.to.text)}</span>`}
      <span class="gains small">${ours(messages, joined(worth(picture, action)))}</span>
      ${action.topics.length === 0 ? nothing : html`<span class="gains small">${ours(messages, lessons(picture, action.topics.slice(0, TOPICS)))}</span>`}
    </li>
  `;
}

/** What a step adds. */
function worth(picture: Picture, { lens, gains, overallGain }: Action): TemplateResult[] {
  const { steps: words, signedTenth } = picture.messages.results;
  const overall = lens === "practices" ? words.practiceGain : words.overallGain;
  const whole =
    overallGain === null
      ? []
      : [html`<data data-figure="overall-gain" value=${overallGain}>${overall(signedTenth(overallGain))}</data>`];
  return [...gains.flatMap((gain) => gained(picture, gain)), ...whole];
}

function gained(picture: Picture, { metric, points }: Gain): TemplateResult[] {
  if (points === null) {
    return [];
  }
  const { steps: words, signedTenth } = picture.messages.results;
  const name = picture.card.metrics.find(({ id }) => id === metric)?.name ?? metric;
  return [html`<data data-figure="gain" value=${points}>${words.gain(signedTenth(points), name)}</data>`];
}

/** Where to learn for a step: topics to read, and a question of the first of them to practise. */
function lessons(picture: Picture, topics: readonly TopicReadiness[]): TemplateResult {
  const words = picture.messages.results.steps;
  const named = topics.map(({ id, name }) =>
    linked(picture, { view: "guide", id }, "to-topic", theirs(picture.text, name)),
  );
  const question = topics.map(({ id }) => firstOpenQuestion(picture, id)).find((id) => id !== undefined);
  const practice = question === undefined ? undefined : picture.hrefOf({ view: "practice", id: question });
  return html`${words.read} ${joined(named)}${
    practice === undefined || !picture.editable || !picture.own
      ? nothing
      : html` · <a part="to-practice" href=${practice}>${words.practise}</a>`
  }`;
}

function joined(parts: readonly TemplateResult[]): TemplateResult[] {
  return parts.map((part, index) => html`${index === 0 ? nothing : " · "}${part}`);
}

/** A topic's first question that was not practised, else its first one; no value where it has none. */
function firstOpenQuestion({ card }: Picture, topic: Id): Id | undefined {
  const questions = card.items.filter(({ kind, group }) => kind === "question" && group === topic);
  const open = questions.find(({ status }) => status === "unanswered") ?? questions[0];
  return open?.id;
}
