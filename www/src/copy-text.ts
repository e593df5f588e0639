import { html, type TemplateResult } from "lit";
import { copyWords as words } from "./messages/copy.js";

/** Draws a text to take along: to be read, selected, or copied by a button. `id` is the field's, unique on the page. */
export function copyText(id: string, label: string, text: string, rows = 2): TemplateResult {
  return html`
    <div class="copy">
      <label for=${id}>${label}</label>
      <textarea id=${id} class="code" dir="ltr" readonly rows=${rows} spellcheck="false" .value=${text}></textarea>
      <p><button type="button" @click=${(event: Event) => void copy(event)}>${words.copy}</button> <span class="small" role="status"></span></p>
    </div>
  `;
}

/** Copies the field's text. Where the browser refuses, as on plain http, it is selected, so that one key copies it. */
async function copy(event: Event): Promise<void> {
  const block = (event.currentTarget as HTMLElement).closest(".copy");
  const field = block?.querySelector("textarea");
  const status = block?.querySelector("[role=status]");
  if (!field || !status) {
    return;
  }
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = words.copied;
  } catch {
    field.focus();
    field.select();
    status.textContent = words.selected;
  }
}
