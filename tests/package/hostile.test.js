// Hostile input through the package: whatever is given, there is a result or an error of ours, soon, and everything after
// that is as it was before.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { cohort, Guide, init, isLeadmarkError, packLink, recallOf, schedule } from "leadmark";
import { assessmentOf } from "./assessment.js";

await init();
const guide = Guide.parse(
  "# Craft {#craft}\n\n## Success metrics\n\n### Quality {#quality}\n\n- It works {#works}\n- It lasts {#lasts}\n",
);
after(() => guide.free());

const good = assessmentOf(guide.data, { works: 4, lasts: 2 });
const expected = guide.score(good);

/** The codes that there are for what is no plain data. Whatever else is refused is refused for another reason. */
const NO_DATA = ["bad-value", "not-an-assessment", "too-deep", "too-large"];

/** @param {unknown} works the answer to an item */
const answering = (works) => ({ ...good, answers: { works } });
/** @param {unknown} level */
const at = (level) => answering({ level, at: 1 });

/** @param {() => unknown} get */
const getter = (get) => Object.defineProperty({ ...good }, "answers", { enumerable: true, get });

/** An object that holds itself. */
function circle() {
  const whole = answering({ level: 3, at: 1 });
  return Object.assign(whole, { answers: { works: whole } });
}

/** A list in a list, and so on. */
function nested(depth = 100_000) {
  /** @type {unknown[]} */
  let inner = [];
  for (let level = 0; level < depth; level += 1) {
    inner = [inner];
  }
  return inner;
}

/** Objects that share what is in them: small in memory, and as a tree without end. */
function laughs() {
  /** @type {Record<string, unknown>} */
  let inner = {};
  for (let level = 0; level < 28; level += 1) {
    inner = { a: inner, b: inner };
  }
  return inner;
}

/** An object that has two more of its kind whenever it is looked at. */
function endless() {
  return new Proxy(
    {},
    {
      ownKeys: () => ["a", "b"],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }),
      get: (_, name) => (typeof name === "string" ? endless() : undefined),
    },
  );
}

const revoked = Proxy.revocable({}, {});
revoked.revoke();
const unkind = {
  toString() {
    throw new Error("not even a name");
  },
};

/** @type {Readonly<Record<string, () => unknown>>} */
const NOT_DATA = {
  "a circle": circle,
  "a circle in a list": () => {
    /** @type {unknown[]} */
    const list = [];
    list.push(list);
    return answering({ covered: list, at: 1 });
  },
  "very deep nesting": () => answering(nested()),
  "very much of the same": () => answering(laughs()),
  "an object without end": () => answering(endless()),
  "a list with a billion holes": () => answering({ covered: new Array(2 ** 32 - 1), at: 1 }),
  "a list of millions": () => answering({ covered: new Array(2 ** 21).fill("a"), at: 1 }),
  "texts without measure": () => answering({ covered: new Array(80).fill("x".repeat(2 ** 20)), at: 1 }),
  "a getter that throws": () =>
    getter(() => {
      throw new TypeError("no");
    }),
  "a getter that throws what looks like ours": () =>
    getter(() => {
      throw Object.assign(new Error("no"), { code: "off-scale" });
    }),
  "a getter that throws what can't be told": () =>
    getter(() => {
      throw unkind;
    }),
  "a getter that calls itself": () => {
    const whole = /** @type {any} */ (getter(() => whole.answers));
    return whole;
  },
  "a proxy that throws": () =>
    answering(
      new Proxy(
        {},
        {
          ownKeys() {
            throw new RangeError("no");
          },
        },
      ),
    ),
  "a proxy that was taken back": () => answering(revoked.proxy),
  "a proxy that is taken back": () => revoked.proxy,
  "a kind that throws": () =>
    answering({
      get [Symbol.toStringTag]() {
        throw new Error("no");
      },
    }),
  "a map": () => ({ ...good, answers: new Map([["works", { level: 3, at: 1 }]]) }),
  "a set": () => answering({ covered: new Set(["a"]), at: 1 }),
  "a date": () => ({ ...good, startedAt: new Date(1) }),
  "a boxed text": () => ({ ...good, id: Object("an id") }),
  "a promise": () => ({ ...good, answers: Promise.resolve({}) }),
  "a large whole number": () => ({ ...good, startedAt: 1n }),
  "a number of many digits": () => ({ ...good, startedAt: 10n ** 400n }),
  bytes: () => answering({ covered: new Uint8Array(3), at: 1 }),
  "raw memory": () => answering({ covered: new ArrayBuffer(3), at: 1 }),
  "a function": () => answering(() => 1),
  "a function for all": () => () => good,
  "a class": () => class {},
  "a symbol": () => answering(Symbol("level")),
  "a symbol for all": () => Symbol("assessment"),
  "no number": () => at(Number.NaN),
  "no end": () => at(Number.POSITIVE_INFINITY),
  "no beginning": () => ({ ...good, startedAt: Number.NEGATIVE_INFINITY }),
  nothing: () => undefined,
  "a list": () => [good],
  "a text": () => JSON.stringify(good),
};

/** @type {Readonly<Record<string, (given: any) => unknown>>} */
const CALLS = {
  score: (given) => guide.score(given),
  plan: (given) => guide.plan(given),
  compare: (given) => guide.compare(good, given),
  raters: (given) => guide.raters([good, given]),
  merge: (given) => guide.merge(given, good),
  rebase: (given) => guide.rebase(given),
  rebaseFrom: (given) => guide.rebase(given, guide),
  practice: (given) => guide.practice(given, {}, 1),
  csv: (given) => guide.report(given, "csv"),
  before: (given) => guide.report(good, "json", { before: given }),
  cohort: (given) => cohort(guide, [good, given]),
  link: (given) => packLink(given),
  "link with notes": (given) => packLink(given, { notes: true }),
};

/**
 * Runs something that is to fail as everything of ours does, and gives the error.
 *
 * @param {() => unknown} run
 * @param {string} what
 */
async function refusal(run, what) {
  try {
    await run();
  } catch (thrown) {
    assert.ok(isLeadmarkError(thrown), `${what} threw ${thrown}`);
    assert.notEqual(thrown.code, "internal", `${what}: ${thrown.message}`);
    assert.ok(thrown.message.length < 1_000, `${what}: ${thrown.message.length} characters`);
    return thrown;
  }
  return assert.fail(`${what} was taken`);
}

/** What goes on until a limit ends it takes its time, and is no other for one function than for the next. */
const SLOW = ["very much of the same", "an object without end", "a list of millions", "texts without measure"];
const FEW = ["score", "cohort", "link"];

/** What may be taken where anything may be left out. */
const TAKEN = ["before: nothing"];
/** What a link holds is read when it is opened: these two are data, and no assessment. */
const PACKED = ["link with notes: a list", "link with notes: a text"];

for (const [what, make] of Object.entries(NOT_DATA)) {
  test(`${what} is refused everywhere, soon, and breaks nothing`, async () => {
    const started = performance.now();
    for (const [name, call] of Object.entries(CALLS)) {
      const place = `${name}: ${what}`;
      const asked = !SLOW.includes(what) || FEW.includes(name);
      if (asked && !TAKEN.includes(place) && !PACKED.includes(place)) {
        const { code } = await refusal(() => call(make()), place);
        assert.ok(NO_DATA.includes(code), `${place}: ${code}`);
      }
    }
    assert.ok(performance.now() - started < 30_000, "soon");
    assert.deepEqual(guide.score(good), expected);
  });
}

test("a place is named, and told with the rest", async () => {
  const { path, problems, message } = await refusal(
    () => cohort(guide, [good, /** @type {any} */ (at(1n))]),
    "a place",
  );
  assert.equal(path, "assessments[1].answers.works.level");
  assert.match(message, /^assessments\[1\]\.answers\.works\.level: this is a bigint, not data; give /);
  assert.deepEqual(
    problems?.map(({ severity, code, path }) => [severity, code, path]),
    [["error", "bad-value", path]],
  );
});

test("what is data by another way is taken as data", async () => {
  class Assessed {
    constructor() {
      Object.assign(this, structuredClone(good));
    }
    get later() {
      return assert.fail("a getter of the class is no data");
    }
  }
  const bare = Object.assign(Object.create(null), good);
  for (const given of /** @type {any[]} */ ([new Assessed(), new Proxy(good, {}), bare, Object.freeze({ ...good })])) {
    assert.deepEqual(guide.score(given), expected);
    assert.equal(await packLink(given), await packLink(good));
    assert.deepEqual(cohort(guide, [given]), cohort(guide, [good]));
  }
});

test("what changes whenever it is looked at is looked at once", () => {
  let looks = 0;
  const works = {
    at: 1,
    get level() {
      looks += 1;
      return looks === 1 ? 4 : 9;
    },
  };
  const turned = { ...good, answers: { works, lasts: good.answers["lasts"] } };
  assert.deepEqual(guide.score(/** @type {any} */ (turned)).overall, expected.overall);
  assert.equal(looks, 1);
});

test("half of a character is shown as what can't be read, in every function alike", () => {
  const given = /** @type {any} */ ({ ...good, id: "a\ud800b", rater: { role: "self", group: "\udfff" } });
  assert.equal(guide.merge(given, given).id, "a\ufffdb");
  assert.equal(cohort(guide, [given]).all.assessments, 1);
  assert.equal(guide.read(JSON.stringify(given)).assessment?.id, "a\ufffdb");
  assert.equal(guide.merge({ ...given, id: "nul\0" }, { ...given, id: "nul\0" }).id, "nul\0");
});

for (const level of [-0, 0, -1, 1.5, 6, 2 ** 31, 2 ** 32 + 1, 2 ** 53, Number.MAX_VALUE, Number.MIN_VALUE]) {
  test(`the level ${Object.is(level, -0) ? "−0" : level} is off the scale`, async () => {
    const { code, path } = await refusal(() => guide.score(/** @type {any} */ (at(level))), "a level");
    assert.deepEqual([code, path], ["off-scale", "answers.works.level"]);
  });
}

/** @type {Readonly<Record<string, string>>} */
const FILES = {
  "lists in lists": "[".repeat(500_000),
  "lists in lists that end": "[".repeat(500_000) + "]".repeat(500_000),
  "objects in objects": `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`,
  "an answer that is deep": `{"format":"leadmark/assessment@1","answers":{"works":${"[".repeat(90)}${"]".repeat(90)}}}`,
};

for (const [what, text] of Object.entries(FILES)) {
  test(`a file of ${what} is too deep, and breaks nothing`, async () => {
    assert.equal((await refusal(() => guide.read(text), what)).code, "too-deep");
    assert.deepEqual(guide.score(good), expected);
  });
}

test("brackets in a file's texts are no nesting", () => {
  const note = `${"[{".repeat(400)}\\"${'"['.repeat(50)}`;
  const noted = { ...good, answers: { works: { level: 3, note, at: 1 } } };
  assert.deepEqual(guide.read(JSON.stringify(noted)).assessment, noted);
});

test("what is too long is refused before it is handed over", async () => {
  const long = Buffer.alloc(200 * 2 ** 20, "x").toString("latin1");
  const before = process.memoryUsage().rss;
  assert.equal((await refusal(() => guide.read(long), "a file")).code, "too-large");
  assert.equal((await refusal(() => Guide.parse(long), "a guide")).code, "too-large");
  assert.equal((await refusal(() => Guide.parse(new Uint8Array(2 ** 23)), "bytes")).code, "too-large");
  const taken = (process.memoryUsage().rss - before) / 2 ** 20;
  assert.ok(taken < 150, `${taken} MB`);
});

test("bytes are the browser's own, whatever they say of themselves", async () => {
  const text = new TextEncoder().encode("# Craft\n\n## Success metrics\n\n### Quality\n\n- It works\n");
  const liar = Object.defineProperties(new Uint8Array(text), {
    length: { get: () => 2 ** 31 },
    byteLength: {
      get() {
        throw new Error("no");
      },
    },
  });
  assert.equal(Guide.check(liar).counts.indicators, 1);
  const shared = new Uint8Array(new SharedArrayBuffer(text.length));
  shared.set(text);
  assert.equal(Guide.check(shared).counts.indicators, 1);
  const gone = text.slice();
  structuredClone(gone.buffer, { transfer: [gone.buffer] });
  const others = [
    gone,
    new Proxy(text, {}),
    new DataView(text.buffer),
    text.buffer,
    Object("# A"),
    [35, 32, 65],
    () => text,
  ];
  for (const other of /** @type {any[]} */ ([...others, { length: 2 ** 31 }, Symbol("guide"), 1n])) {
    assert.equal((await refusal(() => Guide.parse(other), String(typeof other))).code, "invalid-argument");
    assert.equal((await refusal(() => Guide.check(other), String(typeof other))).code, "invalid-argument");
  }
  assert.deepEqual(guide.score(good), expected);
});

test("options and requests are data, too", async () => {
  const any = (/** @type {unknown} */ value) => /** @type {any} */ (value);
  const throwing = Object.defineProperty({}, "notes", {
    enumerable: true,
    get() {
      throw new Error("no");
    },
  });
  /** @type {[string, () => unknown][]} */
  const wrong = [
    ["report", () => guide.report(good, "csv", any(throwing))],
    ["report of a map", () => guide.report(good, "csv", any(new Map()))],
    ["format", () => guide.report(good, any(unkind))],
    ["cohort", () => cohort(guide, [good], any(throwing))],
    ["link", () => packLink(good, any(throwing))],
    ["link and a number", () => packLink(good, any(1))],
    ["link and more", () => packLink(good, any({ note: true }))],
    ["link and a yes", () => packLink(good, any({ notes: "yes" }))],
    ["rebase from data", () => guide.rebase(good, any(guide.data))],
    ["raters of a proxy", () => guide.raters(any(revoked.proxy))],
    ["cohort of an object", () => cohort(guide, any({ length: 1, 0: good }))],
  ];
  for (const [what, run] of wrong) {
    assert.equal((await refusal(run, what)).code, "invalid-argument", what);
  }
  for (const run of [
    () => schedule(any(revoked.proxy), "good", 1),
    () => schedule(null, "good", any(1n)),
    () => recallOf(any(Symbol("points")), 2),
    () => guide.draw(any(throwing && revoked.proxy)),
    () => guide.draw(any({ reviews: new Map(), now: 1, seed: 1 })),
    () => guide.practice(good, any(circle()), 1),
  ]) {
    const { code } = await refusal(run, String(run));
    assert.ok(NO_DATA.includes(code), `${run}: ${code}`);
  }
  const many = any(new Array(2 ** 32 - 1));
  assert.equal((await refusal(() => cohort(guide, many), "holes")).code, "not-an-assessment");
  assert.equal((await refusal(() => guide.raters(many), "holes")).code, "not-an-assessment");
});

/** Names that objects have by themselves. */
const INHERITED = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "__defineGetter__",
];

test("names that objects have by themselves are names like others, as items, metrics, groups and people", async () => {
  const metrics = INHERITED.map((name, index) => `### Metric ${index} {#${name}}\n\n- Item ${index} {#item-${name}}\n`);
  const items = INHERITED.map((name, index) => `- Statement ${index} {#${name}}\n`);
  const head = "# Names {#constructor}\n\n## Success metrics\n\n";
  const asMetrics = Guide.parse(head + metrics.join("\n"));
  const asItems = Guide.parse(`${head}### Quality {#quality}\n\n${items.join("")}`);
  assert.deepEqual(
    asMetrics.data.metrics.map(({ id }) => id),
    INHERITED,
  );
  assert.deepEqual(
    asItems.items.map(({ id }) => id),
    INHERITED,
  );
  const answers = Object.fromEntries(INHERITED.map((name, index) => [name, { level: (index % 5) + 1, at: 1 }]));
  const targets = Object.fromEntries(INHERITED.map((name) => [name, 5]));
  const answered = { ...assessmentOf(asItems.data, {}), id: "__proto__", answers };
  const card = asItems.score(answered);
  assert.equal(card.overall.outcomes.answered, INHERITED.length);
  assert.deepEqual(
    card.items.map(({ level }) => level),
    INHERITED.map((_, index) => (index % 5) + 1),
  );
  assert.deepEqual(asItems.read(JSON.stringify(answered)), { assessment: answered, problems: [] });
  assert.deepEqual(asItems.merge(answered, answered).answers, answers);
  assert.equal(asItems.plan(answered).actions.length, INHERITED.filter((_, index) => index % 5 < 4).length);
  const aimed = {
    ...assessmentOf(asMetrics.data, Object.fromEntries(INHERITED.map((name) => [`item-${name}`, 2]))),
    targets,
  };
  assert.deepEqual(
    asMetrics.score(aimed).metrics.map(({ target }) => target),
    INHERITED.map(() => 5),
  );
  const people = INHERITED.flatMap((group) =>
    [1, 2, 3, 4, 5].map((index) => ({ ...answered, id: `${group}${index}`, rater: { role: any("self"), group } })),
  );
  assert.deepEqual(
    cohort(asItems, people, { by: "group" })
      .groups.map(({ name }) => name)
      .sort(),
    [...INHERITED].sort(),
  );
  assert.deepEqual(JSON.parse(asItems.report(answered, "json")).assessment.answers, answers);
  assert.equal(Object.getOwnPropertyNames(Object.prototype).length, OWN, "nothing was put on what all objects share");
  assert.equal(/** @type {any} */ ({}).level, undefined);
});

const OWN = Object.getOwnPropertyNames(Object.prototype).length;
const any = (/** @type {unknown} */ value) => /** @type {any} */ (value);

/** @type {Readonly<Record<string, string>>} */
const GUIDES = {
  "quotations in quotations": ">".repeat(500_000),
  "lists in lists": Array.from({ length: 1_500 }, (_, depth) => `${" ".repeat(depth * 2)}- a`).join("\n"),
  "lists on one line": `${"- ".repeat(50_000)}a`,
  "open brackets": "[".repeat(500_000),
  "links in links": "[a](".repeat(100_000),
  stars: "*a ".repeat(200_000),
  backticks: Array.from({ length: 1_500 }, (_, length) => "`".repeat(length)).join(" "),
  "tags that don’t end": "<a ".repeat(200_000),
  "comments that don’t end": "<!--".repeat(150_000),
  "fences that don’t end": "```\n~~~\n".repeat(50_000),
  attributes: `# A ${"{#a ".repeat(100_000)}`,
  headings: "# A\n".repeat(60_000),
  NUL: "\0".repeat(500_000),
  "every character": Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).join(""),
};

for (const [what, text] of Object.entries(GUIDES)) {
  test(`a guide of ${what} is read or refused, soon, and breaks nothing`, () => {
    const started = performance.now();
    const { diagnostics } = Guide.check(
      `# Craft\n\n${text}\n\n## Success metrics\n\n### Quality\n\n- It works\n\n${text}`,
    );
    assert.ok(Array.isArray(diagnostics));
    const took = performance.now() - started;
    assert.ok(took < 20_000, `${took} ms`);
    assert.deepEqual(guide.score(good), expected);
  });
}
