/** What the page has of other languages: the one that the file carries, or none. */
const CARRIED = `
  export const languages = globalThis.leadmarkLanguage?.page ?? {};
  export const carried = Object.keys(languages);
`;

/** What the package does for other languages: `de:()=>import("../languages/de.js")`, `de: () => import("./words/de.js")`. */
const CATALOGUE = /\w+: ?\(\) ?=> ?import\([`"'](\.\.\/languages|\.\.\/problems|\.\/words)\/\w+\.js[`"']\),?/g;

/** What stands in the place of each folder's. */
const CARRIED_IN = new Map([
  ["../languages", "elements"],
  ["../problems", "problems"],
  ["./words", "reports"],
]);

/**
 * Leaves all languages but English out of the script: a single file has no other file to load them from, and no room for all of
 * them. A script before it may bring one along, that of the guide (`carried-scripts.js`).
 *
 * @returns {import("vite").Plugin}
 */
export function carriedLanguage() {
  return {
    name: "carried-language",
    enforce: "pre",
    load: {
      filter: { id: /www[\\/]src[\\/]messages[\\/]languages\.ts$/ },
      handler: () => CARRIED,
    },
    transform: {
      filter: { id: /pkg[\\/]dist[\\/]/, code: /\/(languages|problems|words)\// },
      handler(code) {
        const done = new Set();
        const replaced = code.replace(CATALOGUE, (_, folder) => {
          const part = done.has(folder) ? "" : `...globalThis.leadmarkLanguage?.${CARRIED_IN.get(folder)},`;
          done.add(folder);
          return part;
        });
        return { code: replaced, map: null };
      },
    },
  };
}
