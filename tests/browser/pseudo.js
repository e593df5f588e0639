// A language that nobody speaks, made of English when a test runs: accented, 40 % longer, in brackets. What shows without
// accents was not taken from the catalogue.

import { fileURLToPath } from "node:url";
import { Guide, init } from "leadmark";
import { rolldown } from "rolldown";

/** @param {string} path from the repository's root */
const source = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Runs in the page, within the catalogues. */
const ACCENTS = `
  const accented = { a: "å", e: "é", i: "î", o: "ö", u: "û", y: "ý", A: "Å", E: "É", I: "Î", O: "Ö", U: "Û", Y: "Ý" };
  const said = (text) => /\\p{L}/u.test(text)
    ? "⟦" + text.replace(/\\{\\w+\\}|[aeiouy]/gi, (letter) => accented[letter] ?? letter) + " " + "ŵø ".repeat(text.length * 0.4 / 3) + "⟧"
    : text;
  const pseudo = (part) =>
    typeof part === "string" ? said(part)
    : typeof part === "function" ? (...given) => pseudo(part(...given))
    : Array.isArray(part) ? part.map(pseudo)
    : part !== null && typeof part === "object" ? Object.fromEntries(Object.entries(part).map(([name, one]) => [name, pseudo(one)]))
    : part;
`;

/** What English errors say themselves is made of German. */
const ELEMENTS = `
  import { en } from ${JSON.stringify(source("pkg/src/elements/messages/en/catalogue.ts"))};
  import { catalogue as german } from ${JSON.stringify(source("pkg/src/elements/messages/de/catalogue.ts"))};
  ${ACCENTS}
  const share = { ...en.results.share, refusals: german.results.share.refusals };
  const all = { ...en, errors: german.errors, results: { ...en.results, share } };
  export const catalogue = { ...pseudo(all), lang: "de", direction: "ltr" };
`;

const PARTS = [
  "copy",
  "embed",
  "files",
  "frame",
  "history",
  "invited",
  "offline",
  "own",
  "page",
  "shared",
  "team",
  "words",
];

const PAGE = `
  ${PARTS.map((part) => `import * as ${part} from ${JSON.stringify(source(`www/src/messages/en/${part}.ts`))};`).join("\n")}
  ${ACCENTS}
  import { shared as german } from ${JSON.stringify(source("www/src/messages/de/around.ts"))};
  const links = { ...shared.shared, refusals: german.refusals };
  const fixed = Object.fromEntries([...document.querySelectorAll("[data-say]")].map((place) => [place.dataset.say, place.ariaLabel
    ?? [...place.childNodes].map((node) => node instanceof Text ? node.data : "[" + node.textContent + "]").join("")]));
  export const catalogue = { ...pseudo({ ${PARTS.map((part) => `...${part}`).join(", ")}, shared: links, fixed }), direction: "ltr" };
`;

/** In English findings, problems of files and broken links are said by Rust and by the package, so these are made of German. */
const FINDINGS = `
  import { findings as german } from ${JSON.stringify(source("www/src/messages/de/findings.ts"))};
  ${ACCENTS}
  export const findings = pseudo(german);
`;

const PROBLEMS = `
  import { problems as german } from ${JSON.stringify(source("pkg/src/elements/messages/de/problems.ts"))};
  ${ACCENTS}
  export const problems = pseudo(german);
`;

/**
 * Bundles a catalogue as one module.
 *
 * @param {string} code
 */
async function bundled(code) {
  const name = "\0pseudo";
  const build = await rolldown({
    input: name,
    resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
    plugins: [
      {
        name: "pseudo",
        resolveId: (id) => (id === name ? id : null),
        load: (id) => (id === name ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ format: "es" });
  await build.close();
  return output[0].code;
}

/**
 * Has a page speak this language in the place of German, which it must ask for.
 *
 * @param {import("playwright-core").BrowserContext} context
 */
export async function speakPseudo(context) {
  const [elements, page, findings, problems] = await Promise.all([
    bundled(ELEMENTS),
    bundled(PAGE),
    bundled(FINDINGS),
    bundled(PROBLEMS),
  ]);
  await context.route(/\/assets\/findings-[^/]+\.js$/, (route) =>
    route.fulfill({ body: findings, contentType: "text/javascript" }),
  );
  await context.route(/\/assets\/(de|catalogue)-[^/]+\.js$/, async (route) => {
    const original = await (await route.fetch()).text();
    const body = original.includes("addEvidence") ? elements : original.includes("off-scale") ? problems : page;
    await route.fulfill({ body, contentType: "text/javascript" });
  });
}

await init();
const { data } = await Guide.builtin();
/** @type {string[]} */
const words = [];
JSON.stringify(data, (_, value) => {
  if (typeof value === "string") {
    words.push(value.replace(/\s+/g, " "));
  }
  return value;
});
const GUIDE = words.join("\n");

/**
 * Lists the texts of a page that are neither in this language, nor a guide's, nor among those given.
 *
 * @param {import("playwright-core").Page} page
 * @param {readonly RegExp[]} given what a person wrote
 */
export async function plainTexts(page, given) {
  const texts = await page.evaluate(() => {
    /** @type {{ text: string, lang: string }[]} */
    const found = [];
    /**
     * @param {Node} node
     * @param {string} lang
     */
    const walk = (node, lang) => {
      if (node instanceof Text) {
        found.push({ text: node.data.replace(/\s+/g, " ").trim(), lang });
        return;
      }
      let spoken = lang;
      if (node instanceof Element) {
        if (
          !node.checkVisibility() ||
          ["TEXTAREA", "CODE", "PRE", "SCRIPT", "STYLE", "NOSCRIPT"].includes(node.tagName)
        ) {
          return;
        }
        spoken = node.getAttribute("lang") ?? lang;
        for (const name of ["aria-label", "title", "placeholder", "alt"]) {
          found.push({ text: node.getAttribute(name) ?? "", lang: spoken });
        }
      }
      const inside = node instanceof Element && node.shadowRoot !== null ? node.shadowRoot : node;
      for (const child of inside.childNodes) {
        walk(child, spoken);
      }
    };
    walk(document.body, document.documentElement.lang);
    return found;
  });
  return texts
    .filter(({ text }) => /[aeiouy]/i.test(text))
    .filter(({ text, lang }) => !(lang === "en" && GUIDE.includes(text)))
    .map(({ text }) => text)
    .filter((text) => !given.some((pattern) => pattern.test(text)));
}
