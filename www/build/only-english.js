/** What the page does for other languages, where there are none. */
const NOTHING = `
  export const languages = {}, catalogue = undefined;
  export const sayFixed = () => {}, sayCounts = sayFixed, languageMenu = sayFixed;
  export const preferredLanguage = async () => "en", speakIn = sayFixed;
`;

/**
 * Leaves out all languages but English: a single file has no other file to load them from, and no room for them.
 *
 * @returns {import("vite").Plugin}
 */
export function onlyEnglish() {
  return {
    name: "only-english",
    enforce: "pre",
    load: {
      // The page's list of languages and what it does with them, and in the package the catalogues themselves.
      filter: {
        id: /www[\\/]src[\\/](messages[\\/]languages|fixed|language|language-menu)\.ts$|dist[\\/]languages[\\/]/,
      },
      handler: () => NOTHING,
    },
    transformIndexHtml: {
      order: "pre",
      handler: (page) => page.replace(/ data-(say|count|minutes)="[^"]*"|\s*<p class="language"><\/p>/g, ""),
    },
  };
}
