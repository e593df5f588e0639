import { html, nothing, type TemplateResult } from "lit";
import type { Block, Id, Level, Metric, Rated, Section } from "../../index.js";
import { heading } from "../text/heading.js";
import { ours } from "../text/languages.js";
import { blocks, plain, runs } from "../text/text.js";
import { later } from "./later.js";
import { onward, related, type View } from "./view.js";

/** A group of statements that are rated: measures or practices. */
interface RatedGroup {
  readonly id: Id;
  readonly name: string;
  readonly about: readonly Block[];
  readonly statements: readonly Rated[];
  /** The level of its heading. */
  readonly level: number;
}

/** Draws a heading over parts with a role, with its own text, and the parts. */
export function part(view: View, { id, name, about }: Section, parts: unknown): TemplateResult {
  return html`
    <section class="domain" data-id=${id ?? nothing} part="section">
      ${heading(view.level + 1, "section-heading", name)} ${blocks(about)} ${parts}
    </section>
  `;
}

/** Draws a group of measures or practices. */
export function ratedGroup(view: View, { id, name, about, statements, level }: RatedGroup): TemplateResult {
  const { guide } = view.messages;
  return html`
    <section class="group" data-id=${id} part="group">
      ${heading(level, "group-heading", name)} ${related(view, guide.informs, view.connections.metrics(id))}
      ${blocks(about)} ${ratedList(view, statements)} ${onward(view, "assessment", id, guide.rate, name)}
    </section>
  `;
}

/** Draws a success metric with its indicators and what informs it. */
export function metric(view: View, one: Metric): TemplateResult {
  return html`
    <section class="topic" data-id=${one.id} part="metric">
      ${heading(view.level + 2, "metric-heading", one.name)} ${later(view.queue, () => metricText(view, one))}
    </section>
  `;
}

function metricText(view: View, { id, name, about, indicators }: Metric): TemplateResult {
  const { guide } = view.messages;
  return html`
    ${blocks(about)} ${ratedList(view, indicators)}
    ${related(view, guide.learnFrom, view.connections.topics(id))}
    ${related(view, guide.practices, view.connections.practices(id))}
    ${indicators.length === 0 ? nothing : onward(view, "assessment", id, guide.rate, name)}
  `;
}

/** Draws the levels that most statements are rated on. */
export function scaleList(levels: readonly Level[]): TemplateResult {
  return html`
    <dl class="scale" part="scale">
      ${levels.map(({ name, text }) => html`<div><dt>${name}</dt> <dd>${runs(text)}</dd></div>`)}
    </dl>
  `;
}

function ratedList(view: View, statements: readonly Rated[]): TemplateResult {
  const shared = statements.find(({ anchors }) => anchors.length === 0);
  const levels = shared === undefined ? undefined : view.items.get(shared.id)?.levels;
  return html`
    <ul class="rated">${statements.map((one) => statement(view, one))}</ul>
    ${levels === undefined ? nothing : html`<p class="small">${ours(view.messages, view.messages.guide.scale(levels.map(({ name }) => name)))}</p>`}
  `;
}

/** Draws a statement; its own levels are folded away, where a search in the page still finds them. */
function statement(view: View, { id, text, about, anchors }: Rated): TemplateResult {
  const { guide } = view.messages;
  const levels = anchors.length === 0 ? [] : (view.items.get(id)?.levels ?? anchors);
  return html`
    <li data-id=${id} part="item">
      <p class="statement" tabindex="-1">${runs(text)}</p>
      ${blocks(about)}
      ${
        levels.length === 0
          ? nothing
          : html`<details part="levels">
              <summary>
                ${ours(view.messages, guide.levels(levels.length))}<span class="hidden">${guide.of(plain(text))}</span>
              </summary>
              ${scaleList(levels)}
            </details>`
      }
    </li>
  `;
}
