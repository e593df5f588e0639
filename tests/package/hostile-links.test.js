// Links that nobody made: whatever stands behind the #, there is an assessment or an error of ours, soon, and in little memory.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { constants, deflateRawSync } from "node:zlib";
import { Guide, init, isLeadmarkError, packLink, unpackLink } from "leadmark";
import { randomOf } from "../hostile/random.js";
import { assessmentOf } from "./assessment.js";

await init();
const guide = await Guide.builtin();
after(() => guide.free());
const rated = guide.items.filter(({ kind }) => kind !== "question");
const good = assessmentOf(guide.data, Object.fromEntries(rated.map(({ id }, index) => [id, (index % 4) + 1])));
const expected = guide.score(good);
const link = await packLink(good);

/** The most that a link may unpack to, in bytes. */
const MOST_BYTES = 256 * 1024;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const STRANGE = [..."+/=%#.? \t\n\0é", "\u202e", "\ud800", "💣", "1.", "2.", "##"];

/** @param {string | Uint8Array} content */
const packed = (content, strategy = constants.Z_DEFAULT_STRATEGY) =>
  `1.${deflateRawSync(content, { strategy }).toString("base64url")}`;

/**
 * Opens a link as the page does, and gives what came of it: a code, or "read".
 *
 * @param {string} given
 */
async function opened(given) {
  try {
    const text = await unpackLink(given);
    assert.ok(Buffer.byteLength(text) <= MOST_BYTES);
    const { assessment, problems } = guide.read(text);
    if (assessment === null || problems.some(({ severity }) => severity === "error")) {
      return problems[0]?.code ?? assert.fail("nothing is said of why");
    }
    guide.score(assessment);
    assert.deepEqual(guide.read(await unpackLink(await packLink(assessment, { notes: true }))).assessment, assessment);
    return "read";
  } catch (thrown) {
    assert.ok(isLeadmarkError(thrown), `${JSON.stringify(given)} threw ${thrown}`);
    assert.notEqual(thrown.code, "internal", `${JSON.stringify(given)}: ${thrown.message}`);
    return thrown.code;
  }
}

/**
 * Tries many links, and gives how often each came to what.
 *
 * @param {number} seed
 * @param {number} count
 * @param {(random: () => number) => string} make
 */
async function tried(seed, count, make) {
  const random = randomOf(seed);
  /** @type {Record<string, number>} */
  const outcomes = {};
  for (let time = 0; time < count; time += 1) {
    const outcome = await opened(make(random));
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  assert.deepEqual(guide.score(good), expected);
  return outcomes;
}

/**
 * @template T
 * @param {() => number} random
 * @param {ArrayLike<T>} from
 * @returns {T}
 */
const one = (random, from) => /** @type {T} */ (from[Math.floor(random() * from.length)]);

/** @param {() => number} random */
const noise = (random, most = 300) =>
  Array.from({ length: Math.floor(random() * most) }, () => one(random, ALPHABET)).join("");

/**
 * Changes a text or some bytes in a few places: takes out, puts in, repeats, cuts off.
 *
 * @template {string | Buffer} T
 * @param {() => number} random
 * @param {T} whole
 * @param {() => T} piece
 * @param {(parts: readonly T[]) => T} join
 */
function changed(random, whole, piece, join) {
  let now = whole;
  for (let time = Math.floor(random() * 3); time >= 0; time -= 1) {
    const at = Math.floor(random() * now.length);
    const end = Math.min(now.length, at + Math.floor(random() * 8));
    const part = (/** @type {number} */ from, /** @type {number} */ to) =>
      /** @type {T} */ (typeof now === "string" ? now.slice(from, to) : now.subarray(from, to));
    const rest = part(end, now.length);
    const middle = one(random, [[], [piece()], [part(at, end), part(at, end)], [piece(), part(at, end)]]);
    now = random() < 0.1 ? part(0, at) : join([part(0, at), ...middle, rest]);
  }
  return now;
}

test("noise is refused", async () => {
  const outcomes = await tried(1, 800, (random) => one(random, ["1.", "", "#", "#1.", "0.", "99."]) + noise(random));
  assert.equal(outcomes["read"], undefined);
  assert.ok((outcomes["bad-link"] ?? 0) > 200 && (outcomes["later-version"] ?? 0) > 50, JSON.stringify(outcomes));
});

test("a link of ours with a few characters changed is refused, or read as what it has become", async () => {
  const outcomes = await tried(2, 1_200, (random) =>
    changed(
      random,
      link,
      () => (random() < 0.2 ? one(random, STRANGE) : noise(random, 8)),
      (parts) => parts.join(""),
    ),
  );
  assert.ok((outcomes["bad-link"] ?? 0) > 600, JSON.stringify(outcomes));
});

test("a text of ours with a few bytes changed, and packed again, is read as any file is", async () => {
  const bytes = Buffer.from(JSON.stringify(good));
  const pieces = ['"', "{", "}", "[", "]", ":", ",", "null", "-0", "1e999", "\\ud800", '"__proto__":', "\0", "\xff"];
  const outcomes = await tried(3, 500, (random) =>
    packed(
      changed(
        random,
        bytes,
        () => Buffer.from(one(random, pieces), "latin1"),
        (parts) => Buffer.concat([...parts]),
      ),
    ),
  );
  assert.ok((outcomes["bad-link"] ?? 0) > 100 && (outcomes["read"] ?? 0) > 20, JSON.stringify(outcomes));
});

test("JSON of any shape is read as any file is", async () => {
  const names = ["format", "id", "guide", "answers", "at", "level", "note", "__proto__", "constructor", "", "\u0000"];
  const values = [null, true, -1, 0, 1e308, "", "leadmark/assessment@1", "\ud800", "x".repeat(5_000), {}, []];
  /** @param {() => number} random @returns {unknown} */
  const shape = (random, depth = 0) => {
    const kind = random();
    if (depth > 5 || kind < 0.4) {
      return one(random, values);
    }
    const parts = Array.from({ length: Math.floor(random() * 5) }, () => shape(random, depth + 1));
    return kind < 0.6 ? parts : Object.fromEntries(parts.map((part) => [one(random, names), part]));
  };
  await tried(4, 400, (random) => packed(JSON.stringify({ ...good, [one(random, names)]: shape(random) })));
});

test("what unpacks to very much, in whatever way, is refused in little memory and time", async () => {
  const size = 5_500_000;
  const bombs = [
    packed(Buffer.alloc(size, " ")),
    packed(Buffer.alloc(size, 0)),
    packed(Buffer.alloc(size, "[")),
    packed(`"${"x".repeat(size)}"`, constants.Z_RLE),
    packed(`"${"ab".repeat(size / 2)}`),
    packed(`[${"[],".repeat(size / 4)}[]]`),
    packed(JSON.stringify({ ...good, name: "x".repeat(size) })),
  ].filter(({ length }) => length <= 8_192);
  assert.ok(bombs.length >= 5, `${bombs.length} are short enough`);
  const before = process.memoryUsage().rss;
  const started = performance.now();
  for (let time = 0; time < 20; time += 1) {
    for (const bomb of bombs) {
      assert.equal(await opened(bomb), "too-large");
    }
  }
  const each = (performance.now() - started) / (20 * bombs.length);
  assert.ok(each < 2_000, `${each} ms each`);
  const taken = (process.memoryUsage().rss - before) / 2 ** 20;
  assert.ok(taken < 150, `${taken} MB`);
});

test("256 KB that are nothing but brackets are refused, and break nothing", async () => {
  const half = MOST_BYTES / 2;
  assert.equal(await opened(packed("[".repeat(half) + "]".repeat(half))), "too-deep");
  assert.equal(await opened(packed(`${'{"a":'.repeat(40_000)}1${"}".repeat(40_000)}`)), "too-deep");
  assert.deepEqual(guide.score(good), expected);
});

test("a link holds nothing that the person wrote, not even where nobody looks for it", async () => {
  const secret = "in confidence";
  const given = /** @type {any} */ ({
    ...good,
    name: secret,
    comment: secret,
    answers: {
      reliability: { level: 3, note: secret, at: 1, remark: secret, because: { of: secret } },
      cost: { note: secret, at: 1 },
    },
  });
  const text = await unpackLink(await packLink(given));
  assert.ok(!text.includes(secret), text);
  assert.deepEqual(JSON.parse(text).answers, { reliability: { level: 3, at: 1 } });
});
