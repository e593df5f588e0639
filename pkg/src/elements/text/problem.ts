import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "../messages/messages.js";
import { problemIn, type Tellable } from "../session/problems.js";

/** Draws what can't be used of a file: its place, what is wrong with it and, unless it is left out, how it is mended. */
export function problemText(
  { lang: language }: Messages,
  { path, ...problem }: Tellable & { readonly path: string },
  mend = true,
): TemplateResult {
  const { message, help, lang } = problemIn(problem, language);
  return html`${path === "" ? nothing : html`<code>${path}</code>: `}<bdi lang=${lang ?? nothing}>${message}${mend ? help : ""}</bdi>`;
}
