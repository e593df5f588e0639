// Writes custom-elements.json, which tells editors and catalogues what the elements have. Properties, types and events come
// from the declared types, attributes and defaults from the classes as built; only what neither knows is in parts.js.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { evaluate } from "./bundle.js";
import { declarationsOf, parsedComment, required } from "./declarations.js";
import { CUSTOM_PROPERTIES, PARTS, SLOTS } from "./parts.js";

const MODULE = "dist/elements.js";
/** What the interface of all elements is called in public.ts. */
const SHARED = "LeadmarkElement";

/** @typedef {import("./declarations.js").Declaration} Declaration */
/** @typedef {import("./declarations.js").Member} Member */

/**
 * Writes the manifest of the package at `root`, whose modules are in `dist` already.
 *
 * @param {string} root
 * @param {string} dist
 */
export async function writeManifest(root, dist) {
  const [elements, events, classes, properties] = await Promise.all([
    declarationsOf(join(root, "src/elements/public.ts")),
    declarationsOf(join(root, "src/elements/events.ts")),
    import(`${pathToFileURL(join(dist, "elements.js")).href}?${Date.now()}`),
    customProperties(root),
  ]);
  const declarations = await Promise.all(
    Object.keys(PARTS).map(async (tag) => {
      const name = tag.replace(/(^|-)(.)/g, (_, __, letter) => letter.toUpperCase());
      const source = await readFile(join(root, "src/elements", tag.replace("leadmark-", ""), "element.ts"), "utf8");
      return declaration(tag, name, source, elements, events, classes[name], properties);
    }),
  );
  const exports = declarations.flatMap(({ name, tagName }) => [
    { kind: "js", name, declaration: { name, module: MODULE } },
    { kind: "custom-element-definition", name: tagName, declaration: { name, module: MODULE } },
  ]);
  const modules = [{ kind: "javascript-module", path: MODULE, declarations, exports }];
  const manifest = { schemaVersion: "2.1.0", readme: "README.md", modules };
  await writeFile(join(dist, "custom-elements.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * @param {string} tagName
 * @param {string} name
 * @param {string} source the module of the element's class
 * @param {Map<string, Declaration>} elements
 * @param {Map<string, Declaration>} events
 * @param {any} element the class
 * @param {object[]} cssProperties
 */
function declaration(tagName, name, source, elements, events, element, cssProperties) {
  const own = required(elements, `${name}Element`);
  const members = [...required(elements, SHARED).members, ...own.members].map((member) =>
    member.method ? method(member) : field(member, element),
  );
  const attributes = members.flatMap((member) =>
    "attribute" in member && member.attribute !== undefined
      ? [
          {
            name: member.attribute,
            fieldName: member.name,
            type: member.type,
            default: member.default,
            description: member.description,
          },
        ]
      : [],
  );
  return {
    kind: "class",
    name,
    tagName,
    customElement: true,
    description: classDescription(source),
    superclass: { name: "HTMLElement" },
    attributes,
    members,
    events: fired(source, required(events, "LeadmarkEvents").members),
    slots: described(SLOTS[tagName] ?? {}),
    cssParts: described(PARTS[tagName] ?? {}),
    cssProperties,
  };
}

/**
 * @param {Member} member
 * @param {any} element
 */
function field({ name, readonly, type, comment }, element) {
  // Asking for the attributes is what makes Lit gather the properties.
  void element.observedAttributes;
  const options = element.elementProperties.get(name);
  const attribute = options === undefined || options.attribute === false ? undefined : attributeOf(name, options);
  const value = readonly ? undefined : new element()[name];
  return {
    kind: "field",
    name,
    type: { text: type },
    description: comment.words,
    default: value === undefined ? undefined : JSON.stringify(value),
    attribute,
    ...(readonly ? { readonly: true } : {}),
  };
}

/**
 * @param {string} name
 * @param {{ attribute?: string | boolean }} options as Lit has them
 */
function attributeOf(name, { attribute }) {
  return typeof attribute === "string" ? attribute : name.toLowerCase();
}

/** @param {Member} member */
function method({ name, type, comment }) {
  return { kind: "method", name, return: { type: { text: type } }, description: comment.words };
}

/**
 * The events that the comment of an element's class says it sends, with their types.
 *
 * @param {string} source
 * @param {Member[]} members
 */
function fired(source, members) {
  return [...source.matchAll(/^ \* @fires (\S+) - (.+)$/gm)].map(([, name, words = ""]) => {
    const known = members.find((member) => member.name === name);
    if (known === undefined) {
      throw new Error(`an element says that it fires ${name}, which src/elements/events.ts does not know`);
    }
    return { name, type: { text: known.type }, description: `${words[0]?.toUpperCase()}${words.slice(1)}.` };
  });
}

/** @param {string} root */
async function customProperties(root) {
  const { COLOURS, FACES } = await evaluate(join(root, "src/elements/style/tokens.ts"));
  return [
    ...COLOURS.map((/** @type {string[]} */ [name, light, dark]) => [name, `light-dark(${light}, ${dark})`, "<color>"]),
    ...FACES.map((/** @type {string[]} */ [name, faces]) => [name, faces, undefined]),
  ].map(([name, value, syntax]) => {
    const description = CUSTOM_PROPERTIES[name];
    if (description === undefined) {
      throw new Error(`build/parts.js does not say what --leadmark-${name} is for`);
    }
    return { name: `--leadmark-${name}`, syntax, default: value, description };
  });
}

/**
 * What the comment of an element's class says of it.
 *
 * @param {string} source
 */
function classDescription(source) {
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport class/.exec(source)?.[1];
  if (comment === undefined) {
    throw new Error("an element's class has no comment to describe it");
  }
  return parsedComment(comment).words;
}

/** @param {import("./parts.js").Parts} parts */
function described(parts) {
  return Object.entries(parts).map(([name, description]) => ({ name, description }));
}
