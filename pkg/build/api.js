// Writes docs/api.md from the built package: `node build/api.js`. What people read there is what the declarations say.

import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { declarationsOf, required } from "./declarations.js";

const here = dirname(fileURLToPath(import.meta.url));
const types = join(here, "../dist/types");
const projects = join(here, "../../tests/packages");

/** Where the page is kept. */
export const PAGE = join(here, "../../docs/api.md");

/** @typedef {import("./declarations.js").Declaration} Declaration */
/** @typedef {import("./declarations.js").Comment} Comment */
/** @typedef {{ name: string, description: string, type?: { text: string }, default?: string }} Named */
/** @typedef {{ tagName: string, description: string, members: (Named & { kind: string, attribute?: string })[], events: Named[], slots: Named[], cssParts: Named[], cssProperties: Named[] }} Element */

/** Makes the page from the template and what was built last. */
export async function apiPage() {
  const [template, program, manifest, exported] = await Promise.all([
    readFile(join(here, "api-template.md"), "utf8"),
    readFile(join(here, "../README.md"), "utf8"),
    readFile(join(here, "../dist/custom-elements.json"), "utf8"),
    exports(),
  ]);
  const shown = exported.filter(({ kind }) => kind === "type").sort(byName);
  // Everything else waits for it.
  const functions = exported.filter(({ kind, name }) => kind === "function" && name !== "openSession").sort(initFirst);
  /** @type {Element[]} */
  const elements = JSON.parse(manifest).modules[0].declarations;
  const shared = elements[0]?.members.filter(({ name }) => elements.every((one) => has(one, name))) ?? [];
  const open = exported.filter(({ name }) => name === "openSession");

  const links = new Set([
    ...shown.map(({ name }) => name),
    ...functions.map(({ name }) => name),
    "Guide",
    "Scoring",
    "Session",
  ]);
  const parts = {
    "example program": fenceOf(program, "js"),
    "example esbuild/inline.js": await example("esbuild/inline.js"),
    "example esbuild/address.js": await example("esbuild/address.js"),
    "example react/leadmark.d.ts": await example("react/leadmark.d.ts"),
    functions: functions.map((one) => entry(one.name, one.source, one.comment, links)).join("\n\n"),
    guide: classText(exported, "Guide", links, "###"),
    scoring: classText(exported, "Scoring", links, "###"),
    shared: memberTable(shared, links),
    elements: elements.map((one) => elementText(one, shared, links)).join("\n\n"),
    "custom properties": table(["property", "unless set", ""], elements[0]?.cssProperties.map(propertyRow) ?? []),
    sessions: [
      ...open.map((one) => entry(one.name, one.source, one.comment, links)),
      `### Session`,
      classText(exported, "Session", links, "####"),
    ].join("\n\n"),
    data: shown.map((one) => dataText(one, links)).join("\n\n"),
  };
  return Object.entries(parts).reduce((page, [name, text]) => page.replace(`<!-- ${name} -->`, () => text), template);
}

/** All that the entries of the package export, under the names that it has outside. */
export async function exports() {
  const found = await Promise.all(["index", "elements"].map((entry) => exportsOf(join(types, `${entry}.d.ts`))));
  return found.flat();
}

/**
 * What a module declares and exports, and what it hands on from others.
 *
 * @param {string} path
 * @returns {Promise<Declaration[]>}
 */
async function exportsOf(path) {
  const text = await readFile(path, "utf8");
  const handedOn = [...text.matchAll(/^export (?:type )?\{([^}]+)\} from "([^"]+)";/gm)].map(
    async ([, list = "", from = ""]) => {
      const declared = await declarationsOf(join(dirname(path), from.replace(/\.js$/, ".d.ts")));
      const items = list.split(",").map((item) => item.trim().replace(/^type /, ""));
      return items.filter(Boolean).map((item) => {
        const [inside = "", outside = inside] = item.split(" as ");
        return renamed(required(declared, inside), outside);
      });
    },
  );
  return [...(await Promise.all(handedOn)).flat(), ...(await declarationsOf(path)).values()];
}

/**
 * A guide's data has another name outside, where `Guide` is the class.
 *
 * @param {Declaration} one
 * @param {string} name
 * @returns {Declaration}
 */
function renamed(one, name) {
  return { ...one, name, source: one.source.replace(`interface ${one.name} {`, `interface ${name} {`) };
}

/**
 * @param {string} name
 * @param {string} source
 * @param {Comment} comment
 * @param {ReadonlySet<string>} links
 * @param {string} [level]
 */
function entry(name, source, comment, links, level = "###") {
  const signature = source.replace(/^declare /, "").replace(/^export /, "");
  return [`${level} ${name}`, fenced("ts", signature), ...commentText(comment, links)].join("\n\n");
}

/**
 * @param {Comment} comment
 * @param {ReadonlySet<string>} links
 */
function commentText({ words, throws, examples }, links) {
  return [
    ...(words === "" ? [] : [linked(words, links)]),
    ...examples.map((code) => fenced("js", code)),
    ...(throws === ""
      ? []
      : [
          `Throws ${linked(
            throws.replace(/^[AT](?=[a-z])/, (letter) => letter.toLowerCase()),
            links,
          )}`,
        ]),
  ];
}

/**
 * @param {Declaration[]} exported
 * @param {string} name
 * @param {ReadonlySet<string>} links
 * @param {string} level
 */
function classText(exported, name, links, level) {
  const one = required(new Map(exported.map((declaration) => [declaration.name, declaration])), name);
  const members = one.members.filter(({ name }) => name !== "constructor" && !name.startsWith("["));
  const owner = one.name.toLowerCase();
  return [
    ...commentText(one.comment, links),
    ...members.map((member) =>
      entry(`${member.isStatic ? one.name : owner}.${member.name}`, member.source, member.comment, links, level),
    ),
  ].join("\n\n");
}

/**
 * @param {Element} element
 * @param {Element["members"]} shared
 * @param {ReadonlySet<string>} links
 */
function elementText(element, shared, links) {
  const own = element.members.filter(({ name }) => !shared.some((other) => other.name === name));
  const parts = element.cssParts.map(({ name, description }) => [`\`${name}\``, description]);
  const events = element.events.map(({ name, type, description }) => [`\`${name}\``, `\`${type?.text}\``, description]);
  return [
    `### ${element.tagName}`,
    description(element),
    ...(own.length === 0 ? [] : [memberTable(own, links)]),
    table(["event", "", ""], events),
    ...element.slots.map(
      ({ name, description }) => `What is put inside${name === "" ? "" : ` with \`slot="${name}"\``}: ${description}`,
    ),
    table(["`::part()`", ""], parts),
  ].join("\n\n");
}

/** @param {Element} element */
function description(element) {
  return element.description.replace(/^`<[\w-]+>`: (.)/, (_, letter) => letter.toUpperCase());
}

/**
 * @param {Element["members"]} members
 * @param {ReadonlySet<string>} links
 */
function memberTable(members, links) {
  const rows = members.map(({ kind, name, attribute, type, default: value, description }) => [
    kind === "method" ? `\`${name}()\`` : `\`${name}\``,
    attribute === undefined ? "" : `\`${attribute}\``,
    type === undefined ? "" : `\`${type.text}\``,
    value === undefined ? "" : `\`${value}\``,
    linked(description, links),
  ]);
  return table(["property", "attribute", "type", "unless set", ""], rows);
}

/** @param {Named} property */
function propertyRow({ name, default: value, description }) {
  return [`\`${name}\``, `\`${value}\``, description];
}

/**
 * @param {Declaration} one
 * @param {ReadonlySet<string>} links
 */
function dataText(one, links) {
  const source = one.source
    // Comments in a line, two spaces a level: a type is to be seen as a whole.
    .replaceAll(
      /\/\*\*\s*([\s\S]*?)\s*\*\//g,
      (_, text) => `/** ${text.replaceAll(/\s*\n\s*\* ?/g, " ").replace(/^\* /, "")} */`,
    )
    .replaceAll(/^( {4})+/gm, (spaces) => " ".repeat(spaces.length / 2))
    .replace(/^declare /, "");
  return entry(one.name, source, one.comment, links);
}

/**
 * @param {readonly string[]} head
 * @param {readonly string[][]} rows
 */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/**
 * @param {string} words
 * @param {ReadonlySet<string>} links
 */
function linked(words, links) {
  return words.replaceAll(/\{@link ([\w.]+)\}/g, (_, name) => {
    const [owner = "", member] = name.split(".");
    const anchor = member === undefined ? owner.toLowerCase() : `${owner.toLowerCase()}${member.toLowerCase()}`;
    return links.has(owner) ? `[\`${name}\`](#${anchor})` : `\`${name}\``;
  });
}

/**
 * @param {string} language
 * @param {string} code
 */
function fenced(language, code) {
  return `\`\`\`${language}\n${code.trim()}\n\`\`\``;
}

/**
 * The first fenced block of a language.
 *
 * @param {string} markdown
 * @param {string} language
 */
function fenceOf(markdown, language) {
  const block = new RegExp(`^\`\`\`${language}\\n.*?^\`\`\``, "ms").exec(markdown)?.[0];
  if (block === undefined) {
    throw new Error(`pkg/README.md has no ${language} block`);
  }
  return block;
}

/** @param {string} path a file of the projects that the toolchain tests build */
async function example(path) {
  return fenced(path.split(".").at(-1) ?? "", await readFile(join(projects, path), "utf8"));
}

/**
 * @param {Element} element
 * @param {string} name
 */
function has(element, name) {
  return element.members.some((member) => member.name === name);
}

/**
 * @param {Declaration} a
 * @param {Declaration} b
 */
function initFirst(a, b) {
  return Number(b.name === "init") - Number(a.name === "init");
}

/**
 * @param {Declaration} a
 * @param {Declaration} b
 */
function byName(a, b) {
  return a.name < b.name ? -1 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(PAGE, await apiPage());
}
