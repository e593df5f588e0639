import { html, nothing, type TemplateResult } from "lit";
import type { Assessment, LeadmarkError } from "../../index.js";
import { answerCount } from "../session/answers.js";
import { heading } from "../text/heading.js";
import { theirs } from "../text/languages.js";
import { errorSentence } from "../text/sentence.js";
import type { Picture } from "./picture.js";
import { orMissing, rangeOf } from "./words.js";

/** A link that was asked for: being made, made, or why it can't be. */
export interface Link {
  /** What it was made of; once the answers change, it is stale. */
  readonly assessment: Assessment;
  readonly notes: boolean;
  readonly address?: string;
  /** How long what is packed is, in characters. */
  readonly size?: number;
  readonly error?: LeadmarkError;
  /** What has come of copying it. */
  readonly copied?: "yes" | "refused";
}

/** What the section tells. */
export interface ShareActions {
  make(notes: boolean): void;
  copy(): void;
}

/** Draws the way to share by link: first a preview of exactly what the link holds, then the link. */
export function shareSection(picture: Picture, link: Link | undefined, actions: ShareActions): TemplateResult {
  const words = picture.messages.results.share;
  const present = link?.assessment === picture.assessment ? link : undefined;
  return html`
    <section class="share screen" part="share">
      ${heading(picture.level, "subheading", words.title)}
      <p class="lede">${words.about}</p>
      ${
        present === undefined
          ? html`<button type="button" part="button make-link" @click=${() => actions.make(false)}>${words.make}</button>`
          : made(picture, present, actions)
      }
    </section>
  `;
}

function made(picture: Picture, link: Link, { make, copy }: ShareActions): TemplateResult {
  const words = picture.messages.results.share;
  const wanted = (event: Event) => make((event.target as HTMLInputElement).checked);
  return html`
    <p class="small">
      <label class="check"><input type="checkbox" part="link-notes" .checked=${link.notes} @change=${wanted} />${words.withNotes}</label>
    </p>
    ${link.error === undefined ? nothing : refused(picture, link.error)}
    ${link.address === undefined ? nothing : ready(picture, link, link.address, copy)}
    <p class="done"><span role="status" part="link-status">${status(picture, link)}</span></p>
  `;
}

function refused({ messages }: Picture, error: LeadmarkError): TemplateResult {
  return html`
    <div class="ask" part="link-error" role="alert">
      <p><strong>${messages.results.share.failed}</strong></p>
      <p>${errorSentence({ errors: messages.results.share.refusals }, error)}</p>
    </div>
  `;
}

function ready(picture: Picture, link: Link, address: string, copy: () => void): TemplateResult {
  const words = picture.messages.results.share;
  const whole = (event: Event) => (event.target as HTMLTextAreaElement).select();
  return html`
    ${preview(picture, link)}
    <label class="small" for="link">${words.link}</label>
    <textarea id="link" part="link" rows="3" readonly spellcheck="false" .value=${address} @focus=${whole}></textarea>
    <button type="button" class="primary" part="button copy-link" @click=${copy}>${words.copy}</button>
  `;
}

function preview(picture: Picture, { notes, size = 0 }: Link): TemplateResult {
  const { messages, assessment, card, guide } = picture;
  const words = messages.results.share;
  const { role, group } = assessment.rater;
  const written = Object.values(assessment.answers).filter(({ note }) => note !== undefined).length;
  const overall = card.overall.outcomes;
  const entries: readonly (readonly [name: unknown, value: unknown])[] = [
    [words.guide, theirs(picture.text, guide.data.title)],
    ...(notes && assessment.name !== undefined ? [[words.name, assessment.name] as const] : []),
    [
      words.rater,
      group === undefined ? words.raters[role] : html`${words.raters[role]}, ${messages.results.group(group)}`,
    ],
    [words.answers, answerCount(assessment)],
    [words.overall, figure(picture, overall)],
    ...card.metrics.map(({ name, outcomes }) => [theirs(picture.text, name), figure(picture, outcomes)] as const),
    [words.targets, Object.keys(assessment.targets ?? {}).length],
    [words.notes, notes ? words.notesIn(written) : words.notesLeftOut(written)],
    [words.size, words.sizeOf(messages.results.tenth(size / 1024))],
  ];
  return html`
    <p class="small" id="holds">${words.holds}</p>
    <dl class="holds" part="holds" aria-labelledby="holds">
      ${entries.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>
  `;
}

function figure({ messages }: Picture, score: Picture["card"]["overall"]["outcomes"]): string {
  const points = orMissing(messages, score.score, messages.points);
  return score.low === null || score.low === score.high ? points : `${points} (${rangeOf(messages, score)})`;
}

function status({ messages }: Picture, { address, error, copied }: Link): string {
  const words = messages.results.share;
  if (copied !== undefined) {
    return copied === "yes" ? words.copied : words.copyByHand;
  }
  return address === undefined && error === undefined ? words.making : "";
}
