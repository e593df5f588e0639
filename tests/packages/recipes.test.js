// The recipes for frameworks in docs/embedding.md, as they stand there: each is built, and an assessment completed in it.

import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { stage } from "../browser/page.js";
import { complete } from "../complete.js";
import { recipe } from "../recipe.js";
import { node, PLACE } from "./place.js";

/** What a project is made of: the recipe, what shows it, and how it is built. */
const PROJECTS = [
  {
    name: "React",
    files: {
      "Recipe.jsx": await fence("React", "jsx"),
      "main.jsx": `import { createRoot } from "react-dom/client";
        import { Assessment } from "./Recipe.jsx";
        createRoot(document.querySelector("#root")).render(<Assessment onComplete={(card) => console.log(card)} />);`,
      "vite.config.js": `export default { oxc: { jsx: { runtime: "automatic" } } };`,
    },
    main: "main.jsx",
  },
  {
    name: "Vue",
    files: {
      "Recipe.vue": await fence("Vue", "vue"),
      "main.js": `import { createApp } from "vue";
        import Recipe from "./Recipe.vue";
        createApp(Recipe).mount("#root");`,
      "vite.config.js": `import vue from "@vitejs/plugin-vue";
        export default { plugins: [${(await fence("Vue", "js")).trim().replace(/;$/, "")}] };`,
    },
    main: "main.js",
  },
  {
    name: "Svelte",
    files: {
      "Recipe.svelte": await fence("Svelte", "svelte"),
      "main.js": `import { mount } from "svelte";
        import Recipe from "./Recipe.svelte";
        mount(Recipe, { target: document.querySelector("#root") });`,
      "vite.config.js": `import { svelte } from "@sveltejs/vite-plugin-svelte";
        export default { plugins: [svelte()] };`,
    },
    main: "main.js",
  },
];

for (const { name, files, main } of PROJECTS) {
  test(`${name}: an assessment is completed in the recipe`, async () => {
    const project = `recipe-${name.toLowerCase()}`;
    await mkdir(join(PLACE, project), { recursive: true });
    const page = `<!doctype html><html lang="en"><title>${name}</title><div id="root"></div><script type="module" src="./${main}"></script></html>`;
    for (const [file, text] of Object.entries({ ...files, "index.html": page })) {
      await writeFile(join(PLACE, project, file), text);
    }
    await node(project, "node_modules/vite/bin/vite.js", ["build", "--logLevel", "warn"]);
    const { open } = await stage(after, { "/": `${join(PLACE, project, "dist")}/` });
    const opened = await open("/");
    // It is told at the end of a whole assessment.
    const told = opened.page.waitForEvent("console", {
      predicate: (message) => message.type() === "log",
      timeout: 120_000,
    });
    await complete(opened.page);
    const [card] = (await told).args();
    assert.equal(await card?.evaluate((card) => card.overall.outcomes.score), 75);
    opened.watched.quiet();
    await opened.context.close();
  });
}

/**
 * The first fence of a language below a heading of the page.
 *
 * @param {string} heading
 * @param {string} language
 */
async function fence(heading, language) {
  const found = (await recipe(heading)).find((fence) => fence.language === language);
  assert.ok(found, `docs/embedding.md has no ${language} block under ${heading}`);
  return found.text;
}
