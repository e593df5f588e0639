import { html, type TemplateResult } from "lit";
import type { GuideData } from "../../index.js";
import type { Messages } from "../messages/messages.js";
import { direction } from "./direction.js";

/** How a guide's text is marked, so that it is read aloud and laid out in its own language. */
export interface GuideText {
  readonly lang: string;
  readonly dir: "ltr" | "rtl" | "auto";
}

/** How this guide's text is marked; one that names no language is taken to be in the page's. */
export function guideText(messages: Messages, guide: GuideData): GuideText {
  return { lang: guide.lang ?? messages.lang, dir: direction(guide.lang) };
}

/** Our own words within a guide's text: the layout is the guide's, the words keep their own direction. */
export function ours({ lang, direction }: Messages, words: unknown): TemplateResult {
  return html`<bdi lang=${lang} dir=${direction}>${words}</bdi>`;
}

/** A guide's words within ours. */
export function theirs({ lang }: GuideText, words: unknown): TemplateResult {
  return html`<bdi lang=${lang}>${words}</bdi>`;
}
