import { html, type TemplateResult } from "lit";
import type { LeadmarkError } from "../../error.js";
import { sentence } from "../messages/formats.js";
import { type Messages, said } from "../messages/messages.js";

/**
 * Draws what is said of an error, by its code. In English the error says it itself, and more of it; so it does where nothing is
 * known of it.
 */
export function errorSentence({ errors }: Pick<Messages, "errors">, error: LeadmarkError): TemplateResult {
  return html`${said(errors, error) ?? html`<bdi lang="en">${sentence(error.message)}</bdi>`}`;
}
