import { html, nothing, type TemplateResult } from "lit";

/** Words for each of the things that can be chosen, in order. */
type Choices<Key extends string> = Readonly<Record<Key, string>>;

/** Draws a choice whose possibilities are all in sight. */
export function radios<Key extends string>(
  name: string,
  legend: string,
  choices: Choices<Key>,
  chosen: Key,
  choose: (key: Key) => void,
): TemplateResult {
  return html`
    <fieldset class="choices">
      <legend>${legend}</legend>
      ${keysOf(choices).map(
        (key) =>
          html`<label><input type="radio" name=${name} value=${key} .checked=${key === chosen} @change=${() => choose(key)} /> ${choices[key]}</label>`,
      )}
    </fieldset>
  `;
}

/** Draws a choice that takes one line. */
export function pick<Key extends string>(
  id: string,
  label: string,
  choices: Choices<Key>,
  chosen: Key,
  choose: (key: Key) => void,
): TemplateResult {
  const change = (event: Event) => choose((event.target as HTMLSelectElement).value as Key);
  return html`
    <p class="field">
      <label for=${id}>${label}</label>
      <select id=${id} @change=${change}>
        ${keysOf(choices).map((key) => html`<option value=${key} ?selected=${key === chosen}>${choices[key]}</option>`)}
      </select>
    </p>
  `;
}

/** Draws a line to write on. `most` is in characters. */
export function line(
  id: string,
  label: string,
  hint: string,
  value: string,
  write: (value: string) => void,
  most?: number,
): TemplateResult {
  const input = (event: Event) => write((event.target as HTMLInputElement).value.trim());
  return html`
    <p class="field">
      <label for=${id}>${label}</label>
      <input id=${id} type="text" autocomplete="off" spellcheck="false" maxlength=${most ?? nothing} .value=${value} aria-describedby=${`${id}-hint`} @input=${input} />
      <span id=${`${id}-hint`} class="small">${hint}</span>
    </p>
  `;
}

function keysOf<Key extends string>(choices: Choices<Key>): Key[] {
  return Object.keys(choices) as Key[];
}
