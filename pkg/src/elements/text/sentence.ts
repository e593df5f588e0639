import { html, type TemplateResult } from "lit";

/**
 * Makes a sentence of a message. Messages of our errors begin small and end without a full stop, so that they can be joined;
 * those of browsers do as they like.
 */
export function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.?!]$/.test(message) ? "" : "."}`;
}

/** Draws the message of an error as a sentence. Those are English in any language. */
export function errorSentence({ message }: Error): TemplateResult {
  return html`<bdi lang="en">${sentence(message)}</bdi>`;
}
