// docs/api.md says what the package says of itself, and what the package's README shows, runs.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { apiPage, exports, PAGE } from "../../pkg/build/api.js";
import { fresh } from "./fresh.js";

const here = dirname(fileURLToPath(import.meta.url));

test("docs/api.md is what the build makes of it", async () => {
  const [kept, made] = await Promise.all([readFile(PAGE, "utf8"), apiPage()]);
  assert.ok(kept === made, "docs/api.md is behind the package: run `npm run docs --workspace pkg`");
});

test("docs/api.md tells of everything that is exported", async () => {
  const page = await readFile(PAGE, "utf8");
  const names = (await exports()).map(({ name }) => name);
  assert.ok(names.includes("GuideData") && names.includes("openSession"));
  const told = (/** @type {string} */ name) => page.includes(`# ${name}\n`) || page.includes(`\`${name}\``);
  assert.deepEqual(
    names.filter((name) => !told(name)),
    [],
  );
});

test("every link in docs/api.md leads to a heading, and no placeholder is left", async () => {
  const page = await readFile(PAGE, "utf8");
  const text = page.replaceAll(/^```.*?^```/gms, "");
  const anchors = new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
      title
        .toLowerCase()
        .replaceAll(/[^\w -]/g, "")
        .replaceAll(" ", "-"),
    ),
  );
  const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor ?? "");
  assert.ok(links.length > 10);
  assert.deepEqual(
    links.filter((anchor) => !anchors.has(anchor)),
    [],
  );
  assert.deepEqual(text.match(/<!-- (?!Made by).*-->|\{@link/g), null);
});

test("the program in the package's README runs, and prints what it says", async () => {
  const readme = await readFile(join(here, "../../pkg/README.md"), "utf8");
  const snippet = /^```js\n(import \{ Guide.*?)^```/ms.exec(readme)?.[1] ?? "";
  const printed = await fresh(snippet);
  const promised = [...snippet.matchAll(/^console\.log\(.*\); \/\/ (\S+?)(?::.*)?$/gm)].map(([, value]) => value);
  assert.equal(promised.length, 2);
  assert.deepEqual(printed.split("\n"), promised);
});
