/** What reports say in the languages besides English, which is in the WebAssembly part. */
const languages: Readonly<Record<string, () => Promise<{ readonly default: string }>>> = {
  de: () => import("../../crates/leadmark-report/words/de.ftl"),
  es: () => import("../../crates/leadmark-report/words/es.ftl"),
  fr: () => import("../../crates/leadmark-report/words/fr.ftl"),
  ja: () => import("../../crates/leadmark-report/words/ja.ftl"),
  ar: () => import("../../crates/leadmark-report/words/ar.ftl"),
};

const loaded = new Map<string, string>();

/**
 * Loads what reports say in a language, named by a BCP 47 tag such as `de` or `pt-BR`, and tells the language to ask for: `en`
 * where reports don't speak it, or where it can't be loaded.
 *
 * @example
 * const lang = await loadLanguage(document.documentElement.lang);
 * const page = guide.report(assessment, "markdown", { lang });
 */
export async function loadLanguage(tag: string): Promise<string> {
  const language = primary(tag);
  if (!loaded.has(language) && Object.hasOwn(languages, language)) {
    const words = await languages[language]?.().catch(() => undefined);
    if (words !== undefined) {
      loaded.set(language, words.default);
    }
  }
  return loaded.has(language) ? language : "en";
}

/**
 * The catalogue that reports in a language are written with; no value for English, and as long as it is not loaded.
 *
 * @internal
 */
export function wordsIn(tag: unknown): string | undefined {
  return typeof tag === "string" ? loaded.get(primary(tag)) : undefined;
}

function primary(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? "";
}
