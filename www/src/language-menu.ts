import { html, render } from "lit";
import { found } from "./found.js";
import { usingKept } from "./kept.js";
import { fitting, speakIn } from "./language.js";
import { carried, languages } from "./messages/languages.js";
import { messages } from "./messages.js";

/** The language that was chosen here, else the one that the page brings along, else the first that the browser prefers. */
export async function preferredLanguage(): Promise<string> {
  const chosen = await usingKept(false, (database) => database.get("settings", "language")).catch(() => undefined);
  return fitting(chosen === undefined ? [...carried, ...navigator.languages] : [chosen]);
}

/** Draws the menu of languages into its place; nothing where there is but one. `changed` is called once another is spoken. */
export function languageMenu(changed: () => void): void {
  const names = [["en", "English"], ...Object.entries(languages).map(([tag, { name }]) => [tag, name])] as const;
  if (names.length === 1) {
    return;
  }
  const choose = async ({ target }: Event) => {
    const { value } = target as HTMLSelectElement;
    await speakIn(value);
    draw();
    changed();
    // Where nothing can be kept, the choice is for this visit.
    await usingKept<unknown>(true, (database) => database.put("settings", value, "language")).catch(() => undefined);
  };
  const draw = () => {
    const current = document.documentElement.lang;
    render(
      html`
        <label for="language">${messages.page.language}</label>
        <select id="language" @change=${(event: Event) => void choose(event)}>
          ${names.map(([tag, name]) => html`<option value=${tag} lang=${tag} .selected=${tag === current}>${name}</option>`)}
        </select>
      `,
      found<HTMLElement>(".language"),
    );
  };
  draw();
}
