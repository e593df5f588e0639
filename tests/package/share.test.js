// Sharing by link: what goes in comes out, and what did not come from us is refused before it takes memory.

import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { Guide, init, packLink, unpackLink } from "leadmark";
import { assessmentOf } from "./assessment.js";

await init();
const guide = await Guide.builtin();
const rated = guide.items.filter(({ kind }) => kind !== "question");
const levels = Object.fromEntries(rated.map(({ id }, index) => [id, index % 7 === 6 ? null : (index % 2) + 1]));
const assessment = assessmentOf(guide.data, levels);

/** @param {string | Uint8Array} content */
const packed = (content) => `1.${deflateRawSync(content).toString("base64url")}`;

test("a link holds everything but what the person wrote, and fits in an address", async () => {
  const { reliability, ...answers } = assessment.answers;
  assert.ok(reliability);
  const noted = {
    ...assessment,
    name: "Before the move",
    answers: {
      ...answers,
      reliability: { ...reliability, note: "Seen in March.", confidence: /** @type {const} */ ("low") },
      retired: { note: "Only a note.", at: 1 },
    },
  };
  const link = await packLink(noted);
  assert.match(link, /^1\.[A-Za-z0-9_-]+$/);
  assert.ok(link.length < 2_000, `${link.length} characters`);
  assert.deepEqual(JSON.parse(await unpackLink(link)), {
    ...assessment,
    answers: { ...answers, reliability: { ...reliability, confidence: "low" } },
  });
  assert.deepEqual(JSON.parse(await unpackLink(`#${await packLink(noted, { notes: true })}`)), noted);
});

test("what comes out is read like any file", async () => {
  const { assessment: read, problems } = guide.read(await unpackLink(await packLink(assessment)));
  assert.deepEqual([read, problems], [assessment, []]);
});

test("an item may be called __proto__", async () => {
  const answers = Object.fromEntries([["__proto__", { level: 1, at: 1 }]]);
  const text = await unpackLink(await packLink({ ...assessment, answers }));
  assert.match(text, /"answers":\{"__proto__":\{"level":1,"at":1\}\}/);
});

test("what does not fit in a link is refused with what to do", async () => {
  /** @param {number} seed */
  const noise = (seed) => Array.from({ length: 900 }, (_, at) => Math.sin(seed * 991 + at).toString(36)).join("");
  const answers = Object.fromEntries(
    guide.items.map(({ id }, index) => [id, { level: 1, note: noise(index).slice(0, 4_000), at: 1 }]),
  );
  await assert.rejects(packLink({ ...assessment, answers }, { notes: true }), {
    code: "too-large",
    message: /^the link would have \d+ characters, more than 8192: leave the notes out, or export the file$/,
  });
  await assert.doesNotReject(packLink({ ...assessment, answers }));
  const name = "x".repeat(300_000);
  await assert.rejects(packLink({ ...assessment, name }, { notes: true }), { code: "too-large" });
});

const good = await packLink(assessment);
const REFUSED = /** @type {const} */ ([
  ["nothing", "", "bad-link", /does not begin as a link of Leadmark does/],
  ["something else", "overview", "bad-link", /does not begin/],
  ["a later version", "2.AAAA", "later-version", /made by a later version/],
  ["a version alone", "1.", "bad-link", /characters that don’t belong there/],
  ["no base64url", "1.ab+/", "bad-link", /characters that don’t belong there/],
  ["padding", "1.YWI=", "bad-link", /characters that don’t belong there/],
  ["an impossible length", "1.abcde", "bad-link", /or lacks some/],
  ["no deflate", "1.______", "bad-link", /cut off or changed/],
  ["a cut link", good.slice(0, -6), "bad-link", /cut off or changed/],
  ["no JSON", packed("no"), "bad-link", /not JSON/],
  ["nothing packed", packed(""), "bad-link", /not JSON/],
  ["no UTF-8", packed(Uint8Array.of(0x22, 0xff, 0x22)), "bad-link", /not text/],
  ["over 8 KB", `1.${"A".repeat(8_191)}`, "too-large", /has 8193 characters, more than 8192/],
  ["over 256 KB unpacked", packed(`"${"x".repeat(262_143)}"`), "too-large", /more than 262144 bytes/],
]);

for (const [what, link, code, message] of REFUSED) {
  test(`${what} is refused`, async () => {
    await assert.rejects(unpackLink(link), { name: "Error", code, message });
  });
}

test("256 KB is no more than there may be", async () => {
  assert.equal((await unpackLink(packed(`"${"x".repeat(262_142)}"`))).length, 262_144);
});

test("whatever stands behind the end is refused, and so is every shorter link", async () => {
  const bytes = deflateRawSync(JSON.stringify(assessment));
  for (const behind of [[0], [1], [255], [0, 0, 0], [3, 0]]) {
    const link = `1.${Buffer.concat([bytes, Uint8Array.from(behind)]).toString("base64url")}`;
    await assert.rejects(unpackLink(link), { code: "bad-link" }, String(behind));
  }
  for (let length = 1; length < bytes.length; length += 1 + Math.floor(bytes.length / 40)) {
    const link = `1.${bytes.subarray(0, length).toString("base64url")}`;
    await assert.rejects(unpackLink(link), { code: "bad-link" }, String(length));
  }
});

test("a small link that unpacks to very much takes no such memory", async () => {
  const bomb = packed(Buffer.alloc(6_000_000, " "));
  assert.ok(bomb.length < 8_192);
  const before = process.memoryUsage().rss;
  for (let time = 0; time < 50; time += 1) {
    await assert.rejects(unpackLink(bomb), { code: "too-large" });
  }
  const taken = (process.memoryUsage().rss - before) / 2 ** 20;
  assert.ok(taken < 100, `${taken} MB`);
});

test("a number is no link", async () => {
  await assert.rejects(unpackLink(/** @type {any} */ (3)), { code: "invalid-argument" });
});
