// The declarations check strictly in strangers' projects, with the compiler of today and the one before, and in React's JSX.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { node } from "./place.js";

const BEFORE = "node_modules/typescript/bin/tsc";
const TODAY = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

for (const [name, compiler] of [
  ["before", BEFORE],
  ["today", TODAY],
]) {
  for (const [module, resolution] of [
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ]) {
    test(`types check strictly under ${resolution} resolution, compiler of ${name}`, async () => {
      const options = ["--project", ".", "--module", module ?? "", "--moduleResolution", resolution ?? ""];
      const { stdout } = await node("types", compiler ?? "", options);
      assert.equal(stdout, "");
    });
  }
}

test("React knows the elements by the declaration that docs/api.md shows", async () => {
  const { stdout } = await node("react", TODAY, ["--project", "."]);
  assert.equal(stdout, "");
});
