/** What the page does for other languages, where there are none. */
const NOTHING = `
  export const languages = {}, inLanguage = (part, english) => english;
  export const sayFixed = () => {}, sayCounts = sayFixed, languageMenu = sayFixed;
  export const preferredLanguage = async () => "en", speakIn = sayFixed;
`;

/** What the package does for other languages: `de:()=>import("../languages/de.js")`. */
const CATALOGUE = /\w+: ?\(\) ?=> ?import\([`"']\.\.\/languages\/\w+\.js[`"']\),?/g;

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
      filter: { id: /www[\\/]src[\\/](messages[\\/](languages|spoken)|fixed|language|language-menu)\.ts$/ },
      handler: () => NOTHING,
    },
    transform: {
      filter: { id: /pkg[\\/]dist[\\/]/, code: "../languages/" },
      handler: (code) => ({ code: code.replace(CATALOGUE, ""), map: null }),
    },
    transformIndexHtml: {
      order: "pre",
      handler: (page) => page.replace(/ data-(say|count|minutes)="[^"]*"|\s*<p class="language"><\/p>/g, ""),
    },
  };
}
