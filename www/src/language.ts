import { languages } from "./messages/languages.js";
import { speak } from "./messages/spoken.js";

/** The first language of these BCP 47 tags that there is, else English. */
export function fitting(tags: readonly string[]): string {
  const wanted = tags.map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  return wanted.find((language) => language === "en" || Object.hasOwn(languages, language)) ?? "en";
}

/** Speaks a language from now on: the page and the elements on it. Where its words can't be loaded, English. */
export async function speakIn(language: string): Promise<void> {
  const loaded = await languages[language]?.load().catch(() => undefined);
  speak(loaded?.catalogue);
  const root = document.documentElement;
  root.lang = loaded === undefined ? "en" : language;
  root.dir = loaded?.catalogue.direction ?? "ltr";
}
