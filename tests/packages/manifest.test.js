// custom-elements.json: valid by the published schema, and true of the elements as a browser draws them.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { stage } from "../browser/page.js";
import { INSTALLED, PLACE } from "./place.js";

const SOURCES = join(dirname(fileURLToPath(import.meta.url)), "../../pkg/src/elements");
const tools = createRequire(join(PLACE, "package.json"));

/** @typedef {{ name: string, description: string, default?: string }} Named */
/** @typedef {Named & { fieldName: string }} Attribute */
/** @typedef {{ tagName: string, name: string, attributes: Attribute[], cssParts: Named[], cssProperties: Named[], slots: Named[], members: Named[] }} Declaration */

const manifest = JSON.parse(await readFile(join(INSTALLED, "dist/custom-elements.json"), "utf8"));
/** @type {Declaration[]} */
const declarations = manifest.modules[0].declarations;

test("the manifest is valid by its schema, and package.json names it", async () => {
  const Ajv = tools("ajv");
  const ajv = new Ajv({ allErrors: true, strict: false });
  const valid = ajv.validate(tools("custom-elements-manifest/schema.json"), manifest);
  assert.ok(valid, JSON.stringify(ajv.errors, null, 2));
  const { customElements } = JSON.parse(await readFile(join(INSTALLED, "package.json"), "utf8"));
  assert.equal(customElements, "./dist/custom-elements.json");
});

test("attributes are those of the elements", async () => {
  const { page } = await host();
  for (const { tagName, attributes } of declarations) {
    const found = await page.evaluate((tag) => {
      const { observedAttributes } = /** @type {any} */ (customElements.get(tag));
      return observedAttributes.map((/** @type {string} */ name) => name).toSorted();
    }, tagName);
    assert.deepEqual(attributes.map(({ name }) => name).toSorted(), found, tagName);
  }
});

test("properties are there, with the defaults that the manifest says", async () => {
  const { page } = await host();
  for (const { tagName, members } of declarations) {
    for (const member of members) {
      const [there, value] = await page.evaluate(
        ([tag, name]) => {
          const element = /** @type {any} */ (document.createElement(tag ?? ""));
          const value = element[name ?? ""];
          // A promise is no default.
          return [(name ?? "") in element, value instanceof Promise ? undefined : JSON.stringify(value)];
        },
        [tagName, member.name],
      );
      assert.ok(there, `${tagName}.${member.name}`);
      assert.equal(value, member.default, `${tagName}.${member.name}`);
    }
  }
});

test("every part that is drawn is in the manifest", async () => {
  const { page } = await host();
  for (const { tagName, cssParts } of declarations) {
    const known = cssParts.map(({ name }) => name);
    for (const state of await states(page, tagName)) {
      assert.ok(state.length > 2, `${tagName} draws something`);
      assert.deepEqual(
        state.filter((part) => !known.includes(part)),
        [],
        tagName,
      );
    }
  }
});

test("every part and slot in the manifest is in the elements' sources, and no other part is", async () => {
  const shared = await source("text");
  for (const { tagName, cssParts, slots } of declarations) {
    const text = shared + (await source(tagName.replace("leadmark-", "")));
    for (const { name } of cssParts) {
      assert.match(text, new RegExp(`["\` ]${name}["\` ]|part=\\$\\{\`export-`), `${tagName}::part(${name})`);
    }
    const written = [...text.matchAll(/ part="([^"$]+)"/g)].flatMap(([, parts = ""]) => parts.split(" "));
    const known = new Set(cssParts.map(({ name }) => name));
    assert.deepEqual(
      [...new Set(written)].filter((part) => !known.has(part)),
      [],
      tagName,
    );
    assert.equal(slots.length, text.split("<slot").length - 1, tagName);
  }
});

test("custom properties do what they say", async () => {
  const { page } = await host();
  for (const { name, default: value } of declarations[0]?.cssProperties ?? []) {
    const used = await page.evaluate(
      ([name = ""]) => {
        const sheets = document.querySelector("leadmark-assessment")?.shadowRoot?.adoptedStyleSheets ?? [];
        const texts = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
        return texts.some((text) => text.includes(`var(${name},`));
      },
      [name],
    );
    assert.ok(used, name);
    assert.ok(value, name);
  }
});

/** A page with every element. */
async function host() {
  const tags = declarations.map(({ tagName }) => `<${tagName} store="none"></${tagName}>`).join("");
  const { open } = await stage(
    after,
    { "/leadmark/": `${join(INSTALLED, "dist")}/` },
    {
      "/host": `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
        <script type="module" src="/leadmark/elements.js"></script>${tags}</html>`,
    },
  );
  const { page } = await open("/host");
  for (const { tagName } of declarations) {
    await page.locator(tagName).locator("[part~=heading]").first().waitFor();
  }
  return { page };
}

/**
 * The parts that an element draws: at first, and on every page that it has.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} tag
 */
async function states(page, tag) {
  const pages = await page.evaluate((tag) => {
    const { session } = /** @type {any} */ (document.querySelector(tag));
    const { data, items } = session.guide;
    /** @type {Record<string, string[]>} */
    const pages = {
      "leadmark-assessment": [
        "review",
        ...items.filter((/** @type {any} */ { kind }) => kind !== "question").map(idOf),
      ],
      "leadmark-practice": ["interview", items.find((/** @type {any} */ { kind }) => kind === "question").id],
      "leadmark-guide": [data.metrics[0].id],
    };
    /** @param {{ id: string }} part */
    function idOf({ id }) {
      return id;
    }
    return ["", ...(pages[tag] ?? [])];
  }, tag);
  const found = [];
  for (const shown of pages) {
    found.push(
      await page.evaluate(
        async ([tag = "", shown]) => {
          const element = /** @type {any} */ (document.querySelector(tag));
          element.page = shown;
          await element.updateComplete;
          const drawn = [...element.shadowRoot.querySelectorAll("[part]")];
          return [...new Set(drawn.flatMap((one) => [...one.part]))];
        },
        [tag, shown],
      ),
    );
  }
  return found;
}

/**
 * The sources of a folder of elements, as one text.
 *
 * @param {string} folder
 */
async function source(folder) {
  const names = (await readdir(join(SOURCES, folder))).filter((name) => name.endsWith(".ts"));
  return (await Promise.all(names.map((name) => readFile(join(SOURCES, folder, name), "utf8")))).join("\n");
}
