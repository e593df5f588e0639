import { html, nothing, type TemplateResult } from "lit";
import type { LeadmarkError } from "../../index.js";
import type { Messages } from "../messages/messages.js";
import { heading } from "../text/heading.js";
import { theirs } from "../text/languages.js";
import { errorSentence } from "../text/sentence.js";
import { statements } from "./doubts.js";
import { comparable } from "./figures.js";
import { findings } from "./keep.js";
import type { Picture } from "./picture.js";
import { answered } from "./words.js";

/** What the first lines can set going. */
export interface HeadlineActions {
  /** Goes on with the full set. */
  widen(): void;
  exportFile(): void;
}

/** Draws the title: of whom this is, of which guide, and as of when. */
export function title(picture: Picture): TemplateResult {
  const { messages, guide, text, assessment, own, elsewhere, level } = picture;
  const { results: words } = messages;
  const { role, group } = assessment.rater;
  const facts = [
    theirs(text, guide.data.title),
    ...(assessment.name === undefined ? [] : [html`<bdi>${assessment.name}</bdi>`]),
    ...(role === "self" ? [] : [words.role[role]]),
    ...(group === undefined ? [] : [words.group(group)]),
    ...(answered(picture) ? [words.changed(messages.day(assessment.updatedAt))] : []),
  ];
  return html`
    <div class="title">
      ${heading(level - 1, "heading", elsewhere ? words.shownTitle(role === "self") : words.title(own))}
      <p class="facts small" part="facts">${facts.map((fact, index) => html`${index === 0 ? nothing : " · "}${fact}`)}</p>
    </div>
  `;
}

/** Draws what is to be known before the figures: a changed guide, whose answers these are, what was not asked. */
export function notices(picture: Picture, actions: HeadlineActions): TemplateResult {
  const { messages, own, editable } = picture;
  const words = messages.results;
  return html`
    ${changedGuide(picture)}
    ${
      own || !editable || !answered(picture)
        ? nothing
        : html`
          <div class="notice screen" part="hand-over">
            <p>${words.handOver.text}</p>
            <button type="button" class="primary" part="button export-first" @click=${actions.exportFile}>${words.handOver.action}</button>
          </div>
        `
    }
    ${editable && answered(picture) && narrow(picture) ? widening(picture, actions) : nothing}
  `;
}

/** Tells whether the guide has more to ask than this assessment does. */
function narrow({ assessment, guide }: Picture): boolean {
  return assessment.mode === "quick" && guide.items.some(({ kind }) => kind === "measure" || kind === "practice");
}

function widening(picture: Picture, { widen }: HeadlineActions): TemplateResult {
  const words = picture.messages.results.quick;
  const href = picture.hrefOf({ view: "assessment", id: "" });
  return html`
    <p class="small screen" part="quick">
      ${words.text}
      ${
        href === undefined
          ? html`<button type="button" class="quiet" part="widen" @click=${widen}>${words.widen}</button>`
          : html`<a part="widen" href=${href} @click=${widen}>${words.widen}</a>`
      }
    </p>
  `;
}

function changedGuide(picture: Picture): TemplateResult | typeof nothing {
  const { messages, rebased, level } = picture;
  const words = messages.results.rebased;
  if (rebased === undefined || (rebased.checkAgain.length === 0 && rebased.orphaned.length === 0)) {
    return nothing;
  }
  const { checkAgain, orphaned, compared } = rebased;
  return html`
    <section class="notice" part="rebased">
      ${heading(level, "subheading", words.title)}
      ${
        checkAgain.length === 0
          ? nothing
          : compared
            ? html`<p>${words.check(checkAgain.length)}</p>${statements(picture, checkAgain)}`
            : html`<p>${words.checkAll(checkAgain.length)}</p>`
      }
      ${orphaned.length === 0 ? nothing : html`<p>${words.orphaned(orphaned.length)}</p>${statements(picture, orphaned)}`}
    </section>
  `;
}

/** Draws what is answered, the overall score and its band, in words. */
export function headline(picture: Picture): TemplateResult {
  const { messages, card } = picture;
  const { results } = messages;
  const { score, low, high, answered, applicable, total } = card.overall.outcomes;
  const measures = card.items.some(({ kind }) => kind === "measure");
  if (card.metrics.every(({ outcomes }) => outcomes.total === 0)) {
    return html`<p class="lede">${results.noMetrics}</p>`;
  }
  if (applicable === 0 || low === null || high === null) {
    return html`<p class="lede">${results.nothingApplies}</p>`;
  }
  const [least, most] = [messages.points(low), messages.points(high)];
  return html`
    <p class="lede">${results.summary(answered, applicable, total - applicable, measures)}</p>
    ${
      score === null
        ? html`<p class="headline-missing" part="overall">${results.overallHalf(least, most)}</p>`
        : html`
          <p class="headline" part="overall">
            <span class="small">${results.overall}</span>
            <data value=${score}>${messages.points(score)}</data>
            <span class="small">${results.outOf}</span>
          </p>
          <p class="told small">${answered === applicable ? results.fixed : results.overallRange(least, most)}</p>
          ${since(picture)}
        `
    }
  `;
}

/** What the overall score was the last time. */
function since(picture: Picture): TemplateResult | typeof nothing {
  const { change, last, messages } = picture;
  const { before = null, delta = null, low = null, high = null } = change?.overall.outcomes ?? {};
  if (
    last === undefined ||
    before === null ||
    delta === null ||
    low === null ||
    high === null ||
    !comparable(picture)
  ) {
    return nothing;
  }
  const { since: told, sinceBetween, signed } = messages.results;
  const bounds = low === high ? nothing : html` ${sinceBetween(signed(low), signed(high))}`;
  return html`<p class="told small">${told(messages.day(last.updatedAt), messages.points(before), signed(delta))}${bounds}</p>`;
}

/** Draws why an assessment that was to be shown can't be. */
export function unusable(messages: Messages, level: number, error: LeadmarkError): TemplateResult {
  return html`
    <div class="failure" part="error" role="alert" lang=${messages.lang} dir=${messages.direction}>
      ${heading(level, "heading", messages.results.shown.failed)}
      ${error.problems === undefined ? html`<p>${errorSentence(messages, error)}</p>` : findings(messages, error.problems)}
      <p class="small">${messages.failed.code(error.code)}</p>
    </div>
  `;
}
