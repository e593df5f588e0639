// What people load is no larger than bench/budget.json allows.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { complaint, excesses, filesBelow, fits, measured, SIZES } from "../../bench/size/budget.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

test("every file is within its budget", async () => {
  const { files: budgets } = JSON.parse(readFileSync(join(root, "bench/budget.json"), "utf8"));
  const files = ["pkg/dist", "www/dist"].flatMap((folder) => filesBelow(root, folder));
  const sizes = await measured(root, files, budgets);
  assert.deepEqual(
    Object.keys(budgets).filter((name) => sizes[name] === undefined),
    [],
    "a budget is for a file that is built",
  );
  assert.deepEqual(excesses(budgets, sizes).map(complaint), []);
});

test("what goes over is told with its file, its size and its budget", () => {
  const budgets = { "a.js": { raw: 10, brotli: 5 }, "b-*.js": { gzip: 7 }, "c.css": { raw: 1 } };
  const over = excesses(budgets, { "a.js": { raw: 10, brotli: 1234 }, "b-*.js": { gzip: 8 }, "c.css": undefined });
  assert.deepEqual(over, [
    { name: "a.js", kind: "brotli", size: 1234, budget: 5 },
    { name: "b-*.js", kind: "gzip", size: 8, budget: 7 },
  ]);
  assert.match(
    complaint(/** @type {import("../../bench/size/budget.js").Excess} */ (over[0])),
    /^a\.js has 1,234 bytes \(brotli\) and may have 5: /,
  );
});

test("a budget is for all files that its name fits", () => {
  assert.ok(fits("www/dist/assets/core-*.js", "www/dist/assets/core-BPRgTKip.js"));
  assert.ok(!fits("www/dist/assets/core-*.js", "www/dist/assets/core-a/b.js"));
  assert.ok(!fits("www/dist/*.js", "www/dist/frame-js"));
});

test("sizes are those of what a host sends", async () => {
  const content = Buffer.from("an answer, a score, a plan; ".repeat(100));
  assert.equal(await SIZES.raw(content), 2800);
  assert.ok((await SIZES.brotli(content)) < 100);
  assert.ok((await SIZES.gzip(content)) < 100);
});
