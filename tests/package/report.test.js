// Reports through the package: each format, its options, and what is refused.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Guide, init, loadLanguage } from "leadmark";
import { assessmentOf } from "./assessment.js";

const MARKDOWN = `# Craft {#craft}

## Success metrics

### Quality {#quality}

- It works {#works}
- It lasts {#lasts}
`;

await init();
const guide = Guide.parse(MARKDOWN);
after(() => guide.free());

/** @param {Readonly<Record<string, number | null>>} levels */
const assessment = (levels) => assessmentOf(guide.data, levels);

/** An assessment with a note that Markdown and a spreadsheet would both make something of. */
function noted() {
  const sample = assessment({ works: 5, lasts: 2 });
  const answer = sample.answers["works"];
  assert.ok(answer);
  answer.note = "=1+1 | <script>alert(1)</script>\n稼働率";
  return sample;
}

test("Markdown is a page with the figures of the scorecard", () => {
  const page = guide.report(noted(), "markdown");
  assert.match(page, /^# Self-assessment: Craft\n\n- Date: 2026-09-21\n/);
  assert.ok(page.includes("| Quality | 63 | 63 | 2 of 2 |"), page);
  assert.ok(page.includes("  > \\=1+1 \\| &lt;script&gt;alert(1)&lt;/script&gt;\\\n  > 稼働率\n"), page);
});

test("an earlier assessment is compared with", () => {
  const at = 1_780_000_000_000;
  const before = { ...assessment({ works: 3, lasts: 2 }), id: "before", startedAt: at, updatedAt: at };
  const page = guide.report(noted(), "markdown", { before });
  assert.ok(page.includes("| Quality | 63 | 63 | 2 of 2 | 38 | +25 |"), page);
  assert.ok(page.includes("On 2026-05-28 it was 38; the difference is +25."), page);
});

test("a page is in the language that is asked for, once that is loaded", async () => {
  assert.throws(() => guide.report(noted(), "markdown", { lang: "de" }), {
    code: "invalid-argument",
    message: 'no report can be written in "de" yet: call await loadLanguage("de") once, and give what that gives',
  });
  assert.equal(await loadLanguage("de-AT"), "de");
  const german = guide.report(noted(), "markdown", { lang: "de" });
  assert.match(german, /^# Selbsteinschätzung: Craft\n\n- Datum: 2026-09-21\n/);
  assert.ok(german.includes("Beide Aussagen sind beantwortet. Hinter 80\u00a0% der Punktzahl stehen Notizen."), german);
  assert.equal(guide.report(noted(), "csv", { lang: "de" }), guide.report(noted(), "csv"));

  assert.equal(await loadLanguage("ar"), "ar");
  const arabic = guide.report(noted(), "markdown", { lang: "ar" });
  assert.match(arabic, /^# تقييم ذاتي: \u2068Craft\u2069\n/);

  assert.equal(await loadLanguage("tlh"), "en");
  assert.equal(guide.report(noted(), "markdown", { lang: "en-GB" }), guide.report(noted(), "markdown"));
});

test("CSV has a mark, a header of stable names, and no formula", () => {
  const rows = guide.report(noted(), "csv").split("\r\n");
  assert.equal(
    rows[0],
    "\uFEFFid,kind,group,groupName,text,status,level,levelName,value,note,confidence,answeredAt,feeds",
  );
  assert.equal(
    rows[1],
    'works,indicator,quality,Quality,It works,answered,5,Leading,1,"\'=1+1 | <script>alert(1)</script>\n稼働率",,2026-09-21T14:13:20.000Z,quality:50',
  );
  assert.equal(rows.length, 4);
  const metrics = guide.report(noted(), "csv-metrics").split("\r\n");
  assert.match(metrics[1] ?? "", /^metric,quality,Quality,1,,62\.5,62\.5,62\.5,1,0\.8,2,2,2,/);
  assert.match(metrics[2] ?? "", /^overall,,,,,62\.5,/);
});

test("JSON holds what the other functions give", () => {
  const [before, sample] = [assessment({ works: 3 }), noted()];
  const { format, title, lang, before: earlier, ...rest } = JSON.parse(guide.report(sample, "json", { before }));
  assert.deepEqual([format, title, lang], ["leadmark/report@1", "Craft", null]);
  assert.deepEqual(earlier, { id: before.id, updatedAt: before.updatedAt });
  assert.deepEqual(rest, {
    assessment: sample,
    scorecard: guide.score(sample),
    plan: guide.plan(sample),
    change: guide.compare(before, sample),
  });
  const alone = JSON.parse(guide.report(sample, "json"));
  assert.deepEqual([alone.before, alone.change], [null, null]);
});

test("statements are a list that a learning record store takes, without notes unless asked", () => {
  const statements = JSON.parse(guide.report(noted(), "xapi"));
  const told = statements.map((/** @type {any} */ { verb, object, result }) => [
    verb.id.split("/").at(-1),
    object.definition.interactionType,
    result.response ?? result.score?.raw ?? result.completion,
  ]);
  assert.deepEqual(told, [
    ["answered", "likert", "5"],
    ["answered", "likert", "2"],
    ["completed", undefined, true],
    ["scored", undefined, 62.5],
    ["scored", undefined, 62.5],
  ]);
  assert.equal(guide.report(noted(), "xapi"), guide.report(noted(), "xapi", { notes: false }));
  assert.ok(!guide.report(noted(), "xapi").includes("稼働率"));
  assert.ok(guide.report(noted(), "xapi", { notes: true }).includes("稼働率"));
});

test("notes can be left out of each", () => {
  for (const format of /** @type {const} */ (["markdown", "csv", "csv-metrics", "json"])) {
    assert.ok(!guide.report(noted(), format, { notes: false }).includes("稼働率"), format);
    assert.equal(guide.report(noted(), format, { notes: true }), guide.report(noted(), format));
  }
});

test("what there is not is refused, by name", () => {
  const sample = noted();
  /** @type {any} */
  const loose = guide;
  for (const format of ["html", "", "CSV", null, undefined, 3, {}]) {
    assert.throws(() => loose.report(sample, format), {
      code: "invalid-argument",
      message: 'a report is written as "markdown", "csv", "csv-metrics", "json" or "xapi"',
    });
  }
  for (const options of [{ notes: "no" }, { note: false }, 3, [sample], { before: sample, __proto__: null, also: 1 }]) {
    assert.throws(() => loose.report(sample, "markdown", options), { code: "invalid-argument" });
  }
  assert.equal(loose.report(sample, "csv", null), guide.report(sample, "csv"));
  assert.equal(loose.report(sample, "csv", { notes: undefined, before: null }), guide.report(sample, "csv"));
});

test("a bad assessment is refused with its place", () => {
  const bad = assessment({ works: 9 });
  assert.throws(() => guide.report(bad, "csv"), { code: "off-scale", path: "answers.works.level" });
  assert.throws(() => guide.report(noted(), "csv", { before: bad }), {
    code: "off-scale",
    path: "before.answers.works.level",
  });
  assert.throws(() => guide.report(noted(), "json", { before: /** @type {any} */ (3) }), {
    code: "not-an-assessment",
    path: "before",
  });
});

test("ids that objects have by themselves are ids like any other", () => {
  const own = Guide.parse(MARKDOWN.replace("{#works}", "{#constructor}").replace("{#lasts}", "{#__proto__}"));
  const sample = assessmentOf(own.data, {});
  Object.defineProperty(sample.answers, "constructor", { value: { level: 5, at: 1 }, enumerable: true });
  Object.defineProperty(sample.answers, "__proto__", { value: { level: 3, at: 1 }, enumerable: true });
  const rows = own.report(sample, "csv").split("\r\n");
  assert.deepEqual(
    rows.slice(1, 3).map((row) => row.split(",").filter((_, column) => column === 0 || column === 6)),
    [
      ["constructor", "5"],
      ["__proto__", "3"],
    ],
  );
  own.free();
});
