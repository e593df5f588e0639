// A guide whose data is known before it is read: what can be asked of it when, and what becomes of it when it is loaded.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { Guide, init } from "leadmark";
import { assessmentOf } from "./assessment.js";

const MARKDOWN = await readFile(new URL(import.meta.resolve("leadmark/guides/technical-leadership.md")), "utf8");
await init();
const read = Guide.parse(MARKDOWN);
const assessment = assessmentOf(read.data, { reliability: 3 });
const prepared = { data: read.data, items: read.items };
/** @param {string} code */
const coded = (code) => (/** @type {unknown} */ thrown) => /** @type {{ code: string }} */ (thrown).code === code;

test("its data is there at once, all else when it is loaded", async () => {
  const guide = Guide.prepared(prepared, () => MARKDOWN);
  assert.equal(guide.loaded, false);
  assert.equal(guide.data, prepared.data);
  assert.equal(guide.items, prepared.items);
  assert.throws(() => guide.score(assessment), coded("not-initialised"));
  await Promise.all([guide.load(), guide.load()]);
  assert.equal(guide.loaded, true);
  assert.equal(guide.data, prepared.data, "the same guide keeps its data");
  assert.deepEqual(guide.score(assessment), read.score(assessment));
  await guide.load();
});

test("what was prepared from another version gives way", async () => {
  const guide = Guide.prepared({ data: { ...read.data, title: "Old" }, items: [] }, async () => MARKDOWN);
  await guide.load();
  assert.deepEqual(guide.data, read.data);
  assert.deepEqual(guide.items, read.items);
});

test("a failure is told, and loading can be tried again", async () => {
  let tries = 0;
  const guide = Guide.prepared(prepared, async () => {
    tries += 1;
    if (tries === 1) {
      throw new Error("no network");
    }
    return tries === 2 ? "# Nothing here" : MARKDOWN;
  });
  await assert.rejects(guide.load(), /no network/);
  await assert.rejects(guide.load(), coded("no-metrics"));
  assert.equal(guide.loaded, false);
  await guide.load();
  assert.equal(guide.loaded, true);
});

test("a guide that is freed while it is loaded stays freed", async () => {
  const guide = Guide.prepared(prepared, () => MARKDOWN);
  const loading = guide.load();
  guide.free();
  await assert.rejects(loading, coded("freed"));
  assert.throws(() => guide.score(assessment), coded("freed"));
});

test("a guide that has been read is loaded", async () => {
  assert.equal(read.loaded, true);
  await read.load();
});
