import { html, nothing, type TemplateResult } from "lit";
import type { Id, Lens, MetricScore } from "../../index.js";
import { heading } from "../text/heading.js";
import { theirs } from "../text/languages.js";
import { runs } from "../text/text.js";
import { contributors } from "./figures.js";
import { type Cell, grid, type Line } from "./grid.js";
import type { Picture } from "./picture.js";
import { answerOf, orMissing, rangeOf } from "./words.js";

const LENSES: readonly Lens[] = ["outcomes", "practices", "readiness"];

/** Which metrics are opened, and how to be told of more: what is folded away is not drawn, for a guide may have thousands. */
export interface Folds {
  readonly open: ReadonlySet<string>;
  fold(id: string, open: boolean): void;
}

/** Draws every metric with what each answer adds to it, folded. */
export function whySection(picture: Picture, folds: Folds): TemplateResult | typeof nothing {
  const words = picture.messages.results.why;
  return picture.card.metrics.length === 0
    ? nothing
    : html`
      <section class="folds" part="why">
        ${heading(picture.level, "subheading", words.title)}
        <p class="lede">${words.about}</p>
        ${picture.card.metrics.map((metric) => fold(picture, metric, folds))}
      </section>
    `;
}

function fold(picture: Picture, metric: MetricScore, { open, fold }: Folds): TemplateResult {
  const { messages, text } = picture;
  const toggled = (event: Event) => fold(metric.id, (event.target as HTMLDetailsElement).open);
  return html`
    <details data-metric=${metric.id} @toggle=${toggled}>
      <summary>
        <span class="spread">${theirs(text, metric.name)} <b>${orMissing(messages, metric.outcomes.score, messages.points)}</b></span>
      </summary>
      ${open.has(metric.id) ? LENSES.map((lens) => account(picture, metric, lens)) : nothing}
    </details>
  `;
}

/** What a score is made of, through one lens. A lens that was not asked about says nothing. */
function account(picture: Picture, metric: MetricScore, lens: Lens): TemplateResult | typeof nothing {
  const { messages } = picture;
  const { why: words, tenth, lenses } = messages.results;
  const score = metric[lens];
  if (score.total === 0 || (lens !== "outcomes" && score.answered === 0)) {
    return nothing;
  }
  const items = contributors(picture, metric.id, lens);
  const feeds = items.map(({ scored }) => scored.feeds.find((feed) => feed.metric === metric.id));
  const weighted = feeds.some((feed) => feed?.weight !== feeds[0]?.weight);
  const columns = [words.item, words.answer, ...(weighted ? [words.weight] : []), words.share, words.headroom];
  const lines = items.map(({ item, scored }, index): Line => {
    const feed = feeds[index];
    const points = (name: string, value: number | null | undefined): Cell => ({
      content: orMissing(messages, value, tenth),
      figure: [name, value ?? ""],
    });
    return {
      id: item.id,
      head: html`<span lang=${picture.text.lang} dir=${picture.text.dir}>${runs(item.text)}</span>`,
      cells: [
        {
          content:
            scored.level === null
              ? answerOf(picture, item, scored)
              : theirs(picture.text, answerOf(picture, item, scored)),
        },
        ...(weighted ? [{ content: orMissing(messages, feed?.weight, (weight) => `${weight}`) }] : []),
        points("share", feed?.share),
        points("headroom", feed?.headroom),
      ],
    };
  });
  return html`
    ${grid("why-table", lenses[lens](picture.own), columns, [...lines, ...sum(picture, score.score, weighted)])}
    <p class="small">${reason(picture, metric.id, lens)}</p>
  `;
}

/** The last row: the shares add up to the score, the headrooms to what is missing to 100. */
function sum({ messages }: Picture, score: number | null, weighted: boolean): Line[] {
  const { why: words, tenth } = messages.results;
  if (score === null) {
    return [];
  }
  const blank: Cell = { content: "" };
  return [
    {
      id: "",
      kind: "together",
      head: words.together,
      cells: [
        blank,
        ...(weighted ? [blank] : []),
        { content: tenth(score), figure: ["sum", score] },
        { content: tenth(100 - score), figure: ["rest", 100 - score] },
      ],
    },
  ];
}

/** Why there is a score or none, and how far open answers could move it. */
function reason({ card, messages }: Picture, metric: Id, lens: Lens): string {
  const { why: words, tenth } = messages.results;
  const score = card.metrics.find(({ id }) => id === metric)?.[lens];
  if (score === undefined || score.low === null || score.high === null || score.coverage === null) {
    return words.nothing;
  }
  const [low, high] = [messages.points(score.low), messages.points(score.high)];
  if (score.score === null) {
    return words.half(messages.share(score.coverage), low, high);
  }
  const sums = words.sums(tenth(score.score), tenth(100 - score.score));
  return rangeOf(messages, score) === low ? sums : `${sums} ${words.band(low, high)}`;
}
