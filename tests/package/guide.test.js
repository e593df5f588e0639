// What a guide gives: its data, its items, its findings, and errors with a code where it can't be used.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Guide, init, isLeadmarkError } from "leadmark";

await init();

const SMALL = `# Craft {#craft lang=en}

## Success metrics

### Quality

We judge what *others* see.

- We ship what works {#ships}
  1. It breaks.
  2. It works.
- We mend **what breaks** {#mends weight=2}
`;

test("the built-in guide is the shipped Markdown", async () => {
  const builtin = await Guide.builtin();
  const file = await readFile(fileURLToPath(import.meta.resolve("leadmark/guides/technical-leadership.md")));
  const parsed = Guide.parse(file);
  assert.deepEqual(parsed.data, builtin.data);
  assert.equal(builtin.data.lang, "en");
  assert.equal(builtin.data.metrics.length, 4);
  assert.equal(builtin.items.filter(({ kind }) => kind === "indicator").length, 16);
});

test("text and bytes give the same guide", () => {
  const fromText = Guide.parse(SMALL);
  const fromBytes = Guide.parse(new TextEncoder().encode(SMALL));
  assert.deepEqual(fromBytes.data, fromText.data);
});

test("data is plain, and text is runs", () => {
  const guide = Guide.parse(SMALL);
  const { id, title, metrics } = guide.data;
  assert.equal(id, "craft");
  assert.equal(title, "Craft");
  assert.deepEqual(metrics[0]?.about, [
    { kind: "paragraph", text: [{ text: "We judge what " }, { text: "others", emphasis: true }, { text: " see." }] },
  ]);
  assert.deepEqual(structuredClone(guide.data), guide.data);
  assert.deepEqual(JSON.parse(JSON.stringify(guide.data)), guide.data);
});

test("items carry their levels with names, their own or the scale's", () => {
  const guide = Guide.parse(SMALL);
  const [ships, mends] = guide.items;
  assert.equal(ships?.levels.length, 2);
  assert.deepEqual(ships?.levels[1]?.text, [{ text: "It works." }]);
  assert.equal(mends?.weight, 2);
  assert.deepEqual(
    mends?.levels.map(({ name }) => name),
    ["Not yet", "Beginning", "Established", "Measured", "Leading"],
  );
});

test("check tells every finding with its place, and counts", () => {
  const { diagnostics, counts } = Guide.check("# Craft\n\nSome text.\n");
  assert.equal(counts.metrics, 0);
  const error = diagnostics.find(({ severity }) => severity === "error");
  assert.equal(error?.code, "no-metrics");
  assert.ok((error?.start.line ?? 0) >= 1);
  assert.notEqual(error?.help, "");
});

const REFUSED = /** @type {const} */ ([
  ["bytes that are not UTF-8", new Uint8Array([0x23, 0x20, 0xff, 0xfe]), "not-utf8"],
  ["an empty text", "", "empty-guide"],
  ["only a title", "# Craft\n", "no-metrics"],
  ["5 MB", "x".repeat(5 * 1024 * 1024), "too-large"],
]);

for (const [what, source, code] of REFUSED) {
  test(`${what} is refused with ${code}, its place and its mend`, () => {
    assert.throws(
      () => Guide.parse(source),
      (/** @type {unknown} */ error) => {
        assert.ok(isLeadmarkError(error));
        assert.equal(error.code, code);
        assert.match(error.message, /^line \d+, column \d+: .+; .+/);
        assert.equal(error.diagnostics?.[0]?.severity, "error");
        return true;
      },
    );
  });
}

test("what is neither text nor bytes is refused", () => {
  for (const source of [42, null, undefined, {}, ["# A"]]) {
    assert.throws(() => Guide.parse(/** @type {any} */ (source)), { code: "invalid-argument" });
    assert.throws(() => Guide.check(/** @type {any} */ (source)), { code: "invalid-argument" });
  }
});

test("a freed guide says so, and may be freed twice", () => {
  const guide = Guide.parse(SMALL);
  guide.free();
  guide.free();
  assert.throws(() => guide.read("{}"), { code: "freed" });
});
