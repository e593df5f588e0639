import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { savedNowhereElse } from "../messages/saved.js";
import { download, fileName, fileText } from "../session/file.js";
import { heading } from "../text/heading.js";
import { outer } from "../text/link.js";
import { savedState } from "../text/saved.js";
import { blocks, runs } from "../text/text.js";
import { type Asked, type Attempt, lastCovered, notesOf } from "./attempt.js";
import type { View } from "./view.js";

/** Draws the head of a question's page: `place` says where it stands. */
export function questionHead(view: View, { question }: Asked, place: unknown): TemplateResult {
  const { messages, level, session, text } = view;
  const save = () => download(fileName(session.assessment), fileText(session.assessment));
  return html`
    <div class="status small screen">
      <span>${place}</span>
      ${savedNowhereElse(session.saved) ? savedState(messages, session, save) : nothing}
    </div>
    <div class="title" lang=${text.lang} dir=${text.dir}>${heading(level, "heading", runs(question.text))}</div>
  `;
}

/** Draws why a question is asked, when it was practised last, and the way to its topic in the guide. */
export function background(view: View, asked: Asked): TemplateResult {
  const { messages, session, text, way } = view;
  const { practice: words } = messages;
  const { question, topic, points } = asked;
  const covered = lastCovered(session, asked);
  const link = outer(way, { view: "guide", id: topic.id }, "link prepare", words.prepare(topic.name));
  return html`
    ${question.about.length === 0 ? nothing : html`<div class="about" lang=${text.lang} dir=${text.dir}>${blocks(question.about)}</div>`}
    ${covered === undefined ? nothing : html`<p class="small">${words.lastTime(covered.length, points.length)}</p>`}
    ${link === nothing ? nothing : html`<p class="small screen">${link}</p>`}
  `;
}

/** Draws the notes. Those of an earlier time are folded away, so as not to give the answer away. */
export function notes({ messages, session }: View, { asked, notedBefore, revealed }: Attempt): TemplateResult {
  const { practice: words } = messages;
  return html`
    <details class="notes" part="notes" ?open=${!notedBefore || revealed}>
      <summary>${notedBefore ? words.notesBefore : words.notes}</summary>
      <textarea
        rows="6"
        part="note"
        dir="auto"
        aria-label=${notedBefore ? words.notesBefore : words.notes}
        aria-describedby="notes-hint"
        .value=${live(notesOf(session, asked))}
        @input=${(event: InputEvent) => session.think(asked.question.id, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="small" id="notes-hint">${words.notesHint}</p>
    </details>
  `;
}
