import { html, type TemplateResult } from "lit";
import type { Place } from "../public.js";
import type { Picture } from "./picture.js";

/** Draws words as a link to another element where the page has a place for it, else as plain text. */
export function linked(picture: Picture, place: Place, part: string, words: unknown): TemplateResult {
  const href = picture.hrefOf(place);
  return href === undefined ? html`${words}` : html`<a part=${part} href=${href}>${words}</a>`;
}

/** Draws a statement that leads to where it is answered; answers from elsewhere lead nowhere. */
export function answerLink(picture: Picture, id: string, words: unknown): TemplateResult {
  return picture.editable ? linked(picture, { view: "assessment", id }, "to-answer", words) : html`${words}`;
}
