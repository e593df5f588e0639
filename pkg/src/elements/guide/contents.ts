import { html, nothing, type TemplateResult } from "lit";
import type { GuideData, Id } from "../../index.js";
import { heading } from "../text/heading.js";
import { ours } from "../text/languages.js";
import { inner } from "../text/link.js";
import type { Named } from "./connections.js";
import type { View } from "./view.js";

/** A part of the guide and the parts within it. */
interface Chapter {
  /** No value where the guide gives no name to link to. */
  readonly id: Id | null;
  readonly name: string;
  readonly parts: readonly Named[];
}

/** Draws the list of contents: domains with their topics, practices, the scale, success metrics. */
export function contents(view: View, data: GuideData): TemplateResult | typeof nothing {
  const chapters = chaptersOf(data);
  if (chapters.length === 0) {
    return nothing;
  }
  const { messages, level } = view;
  return html`
    <nav class="contents" part="contents" aria-labelledby="contents">
      <div id="contents">${heading(level + 1, "subheading", ours(messages, messages.guide.contents))}</div>
      <ul>${chapters.map((chapter) => entry(view, chapter))}</ul>
    </nav>
  `;
}

function entry(view: View, { id, name, parts }: Chapter): TemplateResult {
  return html`
    <li>
      ${id === null ? html`<span class="chapter">${name}</span>` : html`<span class="chapter">${inner(view.way, id, "link", name)}</span>`}
      ${parts.length === 0 ? nothing : html`<ul>${parts.map((part) => html`<li>${inner(view.way, part.id, "link", part.name)}</li>`)}</ul>`}
    </li>
  `;
}

function chaptersOf(data: GuideData): Chapter[] {
  const { domains, practicesSection, practiceGroups, scale, metricsSection, metrics } = data;
  const chapters = domains.map(({ id, name, topics }): Chapter => ({ id, name, parts: topics }));
  if (practiceGroups.length > 0) {
    chapters.push({ ...practicesSection, parts: practiceGroups });
  }
  if (scale.section !== null && scale.section.id !== null) {
    chapters.push({ ...scale.section, parts: [] });
  }
  if (metrics.length > 0) {
    chapters.push({ ...metricsSection, parts: metrics });
  }
  return chapters;
}
