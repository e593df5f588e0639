// What the results show beside the figures: the chart and its marks, targets, the plan, questions to oneself, and who speaks.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { examine, examineLooks } from "./axe.js";
import { focused, PACKAGE, stage } from "./page.js";
import { answered, BEFORE, BUILT_IN, bring, mixed, NOW, resultPages, tableFigures } from "./results.js";

const MANY = `# Many {#many}\n\n## Success metrics\n\n${Array.from({ length: 40 }, (_, index) => `### Success metric number ${index} with a name that goes on for quite a while {#m${index}}\n\n- First statement ${index} {#a${index}}\n- Second statement ${index} {#b${index}}\n`).join("\n")}`;
const NINE = `# Nine {#nine}\n\n## How to rate {.scale}\n\n${Array.from({ length: 9 }, (_, index) => `${index + 1}. **Level number ${index + 1}** Meaning.`).join("\n")}\n\n## Success metrics\n\n### Quality {#q}\n\n- It works {#works}\n- It lasts {#lasts}\n`;
const HABITS =
  "# Habits {#habits}\n\n## Best practices\n\n### Mornings {#mornings}\n\n- Get up {#up}\n- Plan {#plan}\n\n## Evenings\n\n### Rest {#rest}\n\n#### How do you rest?\n\n1. Stop\n2. Read\n";

const { open } = await stage(after, { "/leadmark/": PACKAGE }, resultPages({ many: MANY, nine: NINE, habits: HABITS }));
const indicators = BUILT_IN.items.filter(({ kind }) => kind === "indicator");

/** @param {(index: number) => number | null | undefined} answer @param {Partial<import("leadmark").Assessment>} [given] */
const quick = (answer, given) =>
  answered(BUILT_IN, (item) => (item.kind === "indicator" ? answer(indicators.indexOf(item)) : undefined), {
    mode: "quick",
    ...given,
  });

/**
 * Opens a page with an assessment that is answered already.
 *
 * @param {string} address
 * @param {...import("leadmark").Assessment} assessments
 */
async function results(address, ...assessments) {
  const opened = await open(address, { viewport: { width: 1100, height: 900 } });
  await bring(opened.page, ...assessments);
  return { ...opened, element: opened.page.locator("leadmark-results") };
}

/**
 * Where marks stand on a row's track, in points.
 *
 * @param {import("playwright-core").Locator} row
 * @param {string} mark
 */
async function position(row, mark) {
  const [track, found] = await Promise.all([row.locator(".track").boundingBox(), row.locator(mark).boundingBox()]);
  assert.ok(track && found);
  return (100 * (found.x + found.width / 2 - track.x)) / track.width;
}

test("last time, now and target stand where the table says", async () => {
  const targets = { "technical-excellence": 4 };
  const { page, element, watched } = await results(
    "/",
    quick((index) => (index % 3) + 1, { id: "before", startedAt: BEFORE, updatedAt: BEFORE }),
    quick((index) => (index === 2 ? undefined : (index % 4) + 2), { targets }),
  );
  const change = await page.evaluate(() => document.querySelector("leadmark-results")?.session?.change);
  const metric = change?.metrics.find(({ id }) => id === "technical-excellence");
  assert.ok(metric && change);
  const rows = await tableFigures(element.locator("[part~=table]"));
  const { before, delta, low, high } = metric.outcomes;
  assert.equal(rows["technical-excellence"]?.["last"], String(before));
  assert.equal(rows["technical-excellence"]?.["difference"], `${delta}/${low}/${high}`);
  assert.equal(rows["technical-excellence"]?.["target"], "4");
  assert.equal(rows[""]?.["last"], String(change.overall.outcomes.before));
  const row = element.locator(".plot").nth(1);
  for (const [mark, points] of /** @type {const} */ ([
    [".dot", Number(rows["technical-excellence"]?.["score"])],
    [".last", before ?? 0],
    [".target", 75],
  ])) {
    const at = await position(row, mark);
    assert.ok(Math.abs(at - points) < 0.5, `${mark} is drawn at ${at}, not ${points}`);
  }
  assert.deepEqual(await element.locator(".key span").allTextContents(), [
    "score",
    "23 March 2026",
    "target",
    "what open answers could change",
  ]);
  await element.getByText("Last time is 23 March 2026.").waitFor();
  watched.quiet();
});

test("the key names only what is drawn", async () => {
  const { element } = await results(
    "/",
    quick(() => 3),
  );
  assert.deepEqual(await element.locator(".key span").allTextContents(), ["score"]);
  assert.equal(await element.locator(".band").count(), 0);
});

test("the dot travels from last time within 200 ms, and not at all under reduced motion", async () => {
  for (const [reducedMotion, animations] of /** @type {const} */ ([
    ["no-preference", 5],
    ["reduce", 0],
  ])) {
    const { page } = await open("/", { reducedMotion });
    await bring(
      page,
      quick(() => 2, { id: "before", startedAt: BEFORE }),
    );
    await bring(
      page,
      quick(() => 4),
    );
    const running = await page.evaluate(() =>
      (document.querySelector("leadmark-results")?.shadowRoot?.getAnimations() ?? []).map((animation) =>
        Number(animation.effect?.getTiming().duration),
      ),
    );
    assert.ok(running.length <= animations, reducedMotion);
    assert.ok(running.every((duration) => duration <= 200));
  }
});

test("a quick one before a full one is compared, and not drawn beside it", async () => {
  const { element } = await results(
    "/",
    quick((index) => (index % 5) + 1, { id: "before", startedAt: BEFORE }),
    answered(BUILT_IN, mixed),
  );
  assert.equal(await element.locator(".last").count(), 0);
  await element.getByText("One of the two assessments is a quick one").waitFor();
});

test("a target is chosen by name, stands in the chart, shortens the plan, and stays", async () => {
  const { page, element } = await results(
    "/",
    quick((index) => (index % 4) + 1),
  );
  const count = async () => await element.locator("[part~=steps] li").count();
  const before = await count();
  await element.getByText("No target set").click();
  await element.getByLabel("Technical excellence").selectOption("Established");
  await element.locator(".target").first().waitFor();
  assert.ok((await count()) < before);
  await element.getByText("Targets shape this list").waitFor();
  await element.getByText("1 target set").waitFor();
  await page.waitForFunction(() => document.querySelector("leadmark-results")?.session?.saved.where === "device");
  await page.reload();
  await element.locator(".track .target").waitFor();
  await element.getByText("1 target set").click();
  assert.equal(await element.getByLabel("Technical excellence").inputValue(), "3");
  await element.getByLabel("Technical excellence").selectOption("No target");
  await element.getByText("No target set").waitFor();
});

test("strengths and gaps are the answers above and below the middle", async () => {
  const { element } = await results(
    "/",
    quick((index) => [5, 1, 3, 4, 2][index]),
  );
  const listed = (/** @type {string} */ part) =>
    element.locator(`[part~=${part}] li`).evaluateAll((items) => items.map((item) => item.getAttribute("data-item")));
  const ids = indicators.map(({ id }) => id);
  assert.deepEqual(await listed("strengths"), [ids[0], ids[3]]);
  assert.deepEqual(await listed("gaps"), [ids[1], ids[4]]);
});

test("the plan has five steps in the open, links to what to read and practise, and the rest folded", async () => {
  const { page, element } = await results(
    "/",
    quick(() => 2),
  );
  const plan = await page.evaluate(() => document.querySelector("leadmark-results")?.session?.plan);
  const first = element.locator("[part~=steps] > ol > li");
  assert.equal(await first.count(), 5);
  await element.getByText("11 more steps").click();
  assert.equal(await element.locator("[part~=more-steps] li").count(), 11);
  const topic = plan?.actions[0]?.topics[0];
  assert.ok(topic);
  assert.equal(await first.first().getByRole("link", { name: topic.name }).getAttribute("href"), `#/guide/${topic.id}`);
  const practise = await first.first().getByRole("link", { name: "practise a question" }).getAttribute("href");
  const question = BUILT_IN.items.find(({ id }) => `#/practice/${id}` === practise);
  assert.equal(question?.group, topic.id);
  const statement = await first.first().locator("strong a").getAttribute("href");
  assert.equal(statement, `#/assessment/${plan?.actions[0]?.item}`);
  assert.match((await first.first().textContent()) ?? "", /From Beginning to Established/);
});

test("without addresses nothing is a link", async () => {
  const { element } = await results(
    "/plain",
    quick(() => 2),
  );
  await element.locator("[part~=steps] li").first().waitFor();
  assert.equal(await element.locator("a").count(), 0);
});

const FLAGS = /** @type {const} */ ([
  ["all-top", () => 5, /All 16 answers are at the top\. Would the people around see it so, too\?/],
  ["straight-line", () => 3, /All 16 answers stand at the same level\. Is it really so even/],
  ["unsupported-high", (/** @type {number} */ index) => (index === 1 ? 5 : 3), /One answer at the top has no note\./],
  [
    "many-not-applicable",
    (/** @type {number} */ index) => (index < 2 ? null : 3),
    /2 statements under Technical excellence, more than a third, are marked as not applicable\. Does somebody else/,
  ],
]);

for (const [code, answer, words] of FLAGS) {
  test(`${code} is a question to oneself`, async () => {
    const { element } = await results("/", quick(answer));
    assert.match((await element.locator(`[data-flag=${code}]`).textContent()) ?? "", words);
  });
}

test("a top answer without a note leads to where it is answered", async () => {
  const { element } = await results(
    "/",
    quick((index) => (index === 1 ? 5 : 2)),
  );
  const link = element.locator("[part~=flags]").getByRole("link");
  assert.equal(await link.getAttribute("href"), `#/assessment/${indicators[1]?.id}`);
});

test("a metric without a score says why, with the half rule", async () => {
  const { element } = await results(
    "/",
    quick((index) => (index === 0 ? 3 : undefined)),
  );
  const fold = element.locator('[part~=why] details[data-metric="technical-excellence"]');
  await fold.locator("summary").click();
  await fold.getByText("Answers that carry 25% of the weight are there.").waitFor();
  await fold.getByText("it will lie between 13 and 88").waitFor();
  const rows = await tableFigures(fold.locator("table"));
  assert.equal(rows[indicators[0]?.id ?? ""]?.["share"], "");
});

test("lenses stand side by side where something was answered through them", async () => {
  const { element, page } = await results(
    "/",
    quick(() => 3),
  );
  assert.equal(await element.locator("[part~=lenses]").count(), 0);
  await bring(page, answered(BUILT_IN, mixed, { id: "full" }));
  assert.deepEqual(await element.locator("[part~=lens-table] thead th").allTextContents(), [
    "Success metric",
    "What you achieve",
    "What you do",
    "What you can explain",
  ]);
});

test("a quick assessment offers the full set, by a link or by a button", async () => {
  const { page, element } = await results(
    "/",
    quick(() => 3),
  );
  const link = element.getByRole("link", { name: "Go on with the full set" });
  assert.equal(await link.getAttribute("href"), "#/assessment/");
  await link.click();
  await element.getByText("16 of 28 statements and measures answered.").waitFor();
  assert.equal(await link.count(), 0);
  assert.match(page.url(), /#\/assessment\/$/);

  const plain = await results(
    "/plain",
    quick(() => 3),
  );
  const told = plain.page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener("leadmark-page", (event) => resolve(/** @type {CustomEvent} */ (event).detail.page));
      }),
  );
  await plain.element.getByRole("button", { name: "Go on with the full set" }).click();
  assert.equal(await told, "");
  await plain.element.getByText("Measures and practices are now part of this assessment.").waitFor();
});

test("a peer's answers are about somebody else, and are to be handed over", async () => {
  const rater = /** @type {const} */ ({ role: "peer", group: "Platform" });
  const { element, page, watched } = await results(
    "/",
    quick(() => 4, { id: "about-another", rater, startedAt: BEFORE }),
    quick((index) => (index % 4) + 2, { rater }),
  );
  await element.getByRole("heading", { name: "How you see this person" }).waitFor();
  await element.getByText("Answered as a peer").waitFor();
  await element.getByText("group: Platform").waitFor();
  assert.equal(await element.locator(".last, [part~=compared], [part~=targets]").count(), 0);
  const downloading = page.waitForEvent("download");
  await element.getByRole("button", { name: "Export the file" }).click();
  assert.match((await downloading).suggestedFilename(), /^leadmark-.*-2026-09-21\.json$/);
  watched.quiet();
});

test("what is shown and not kept can't be changed, and is not kept", async () => {
  const { page, element, watched } = await results(
    "/",
    quick(() => 2),
  );
  await page.evaluate(
    (shown) => {
      const element = document.querySelector("leadmark-results");
      if (element !== null) {
        element.shown = shown;
      }
    },
    quick(() => 5, { id: "shown", name: "From a link" }),
  );
  await element.getByRole("heading", { name: "Where this person stands" }).waitFor();
  await element.getByText("From a link").waitFor();
  assert.equal((await tableFigures(element.locator("[part~=table]")))[""]?.["score"], "100");
  assert.equal(await element.locator("button, select, input, textarea").count(), 0);
  const [score, kept] = await page.evaluate(() => {
    const element = document.querySelector("leadmark-results");
    return [element?.scorecard?.overall.outcomes.score, element?.session?.assessments.map(({ id }) => id)];
  });
  assert.deepEqual([score, kept], [100, ["present"]]);
  watched.quiet();
});

test("what can't be shown is refused with a sentence", async () => {
  const { page, element } = await results(
    "/",
    quick(() => 2),
  );
  const show = (/** @type {unknown} */ shown) =>
    page.evaluate((given) => {
      const element = document.querySelector("leadmark-results");
      if (element !== null) {
        element.shown = /** @type {any} */ (given);
      }
    }, shown);
  await show(quick(() => 3, { guide: { id: "another-guide", fingerprint: "" } }));
  await element.getByRole("alert").getByText('These answers are to the guide "another-guide", not to').waitFor();
  await element.getByText("Code: different-guides").waitFor();
  assert.equal(await page.evaluate(() => document.querySelector("leadmark-results")?.scorecard), undefined);
  await show({ format: "leadmark/assessment@9" });
  await element.getByRole("alert").getByText("was written by a later version").waitFor();
});

test("readonly shows the present answers without anything to press", async () => {
  const { element } = await results(
    "/readonly",
    quick(() => 3),
  );
  await element.locator("[part~=chart]").waitFor();
  assert.equal(await element.locator("button, select, input").count(), 0);
});

test("a changed guide is said, with what may no longer mean the same", async () => {
  const given = quick(() => 3, { guide: { id: BUILT_IN.data.id, fingerprint: "older" } });
  given.answers["retired"] = { level: 2, at: NOW };
  const { element, page } = await open("/").then(async ({ page }) => {
    await page.waitForFunction(() => document.querySelector("leadmark-results")?.session !== undefined);
    await page.evaluate((shown) => {
      const element = document.querySelector("leadmark-results");
      if (element !== null) {
        element.shown = shown;
      }
    }, given);
    return { page, element: page.locator("leadmark-results") };
  });
  await element.getByRole("heading", { name: "The guide has changed" }).waitFor();
  await element.getByText("16 answers were given to another version of the guide").waitFor();
  await element.getByText("1 answer has no statement any more. It is kept, but counts nowhere:").waitFor();
  await element.locator("[part~=rebased]").getByText("retired").waitFor();
  await examine(page, "a changed guide");
});

test("nothing answered, nothing applicable, one answer", async () => {
  const { page, element } = await results(
    "/",
    quick(() => null),
  );
  await element.getByText("there is nothing to score").waitFor();
  await examine(page, "nothing applies");
  await bring(
    page,
    quick((index) => (index === 3 ? 2 : undefined), { id: "one" }),
  );
  await element.getByText("There is no overall score yet").waitFor();
  await examine(page, "one answer");
  const fresh = (await open("/")).page;
  await fresh.getByText("Nothing is answered yet.").waitFor();
  assert.equal(await fresh.getByRole("link", { name: "Start the assessment" }).getAttribute("href"), "#/assessment/");
  await examine(fresh, "empty");
});

test("a guide with practices only is shown by group", async () => {
  const { page, element, watched } = await open("/habits").then((opened) => ({
    ...opened,
    element: opened.page.locator("leadmark-results"),
  }));
  await page.waitForFunction(() => document.querySelector("leadmark-results")?.session !== undefined);
  await page.evaluate(() => {
    const session = document.querySelector("leadmark-results")?.session;
    session?.ask("full");
    session?.rate("up", 4);
    session?.rate("plan", 2);
  });
  await element.getByText("This guide has no success metrics").waitFor();
  assert.equal((await tableFigures(element.locator("[part~=table]")))["mornings"]?.["score"], "50");
  await element.getByText("the lowest answers first").waitFor();
  await examine(page, "practices only");
  watched.quiet();
});

test("nine long level names: numbers in the chart, their names below it", async () => {
  for (const width of [1100, 360]) {
    const { page } = await open("/nine", { viewport: { width, height: 800 } });
    const element = page.locator("leadmark-results");
    await page.waitForFunction(() => document.querySelector("leadmark-results")?.session !== undefined);
    await page.evaluate(() => document.querySelector("leadmark-results")?.session?.rate("works", 7));
    await element.locator(".scale li").last().waitFor();
    assert.deepEqual(
      (await element.locator(".axis span").allTextContents()).map((label) => label.trim()),
      ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
    );
    await examine(page, `nine levels, ${width} px`);
  }
});

test("forty metrics with long names stay within the page", async () => {
  const { page } = await open("/many", { viewport: { width: 320, height: 700 } });
  await page.waitForFunction(() => document.querySelector("leadmark-results")?.session !== undefined);
  await page.evaluate(() => {
    for (const at of Array.from({ length: 40 }, (_, index) => index)) {
      document.querySelector("leadmark-results")?.session?.rate(`a${at}`, (at % 5) + 1);
    }
  });
  await page.locator("leadmark-results .plot").nth(40).waitFor();
  await examine(page, "forty metrics");
});

test("everything unfolded is accessible", async () => {
  const { page, watched } = await open("/");
  await bring(
    page,
    answered(BUILT_IN, (_, index) => (index % 5) + 1, { id: "before", startedAt: BEFORE, updatedAt: BEFORE }),
    answered(BUILT_IN, mixed, { targets: { "technical-excellence": 4 } }),
  );
  await page.evaluate(() => {
    for (const details of document.querySelector("leadmark-results")?.shadowRoot?.querySelectorAll("details") ?? []) {
      details.open = true;
    }
  });
  await page.locator("[part~=why-table]").last().waitFor();
  await examineLooks(page, "everything unfolded", [1100, 320]);
  const levels = await page
    .locator("leadmark-results")
    .evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll("h1, h2, h3, h4, h5, h6") ?? [])].map(({ tagName }) => tagName),
    );
  assert.equal(levels[0], "H1");
  assert.ok(levels.slice(1).every((level) => level === "H2"));
  watched.quiet();
});

test("nothing on a phone is smaller than 12 px", async () => {
  const { page } = await open("/", { viewport: { width: 320, height: 700 } });
  await bring(
    page,
    quick(() => 2, { id: "before", startedAt: BEFORE }),
    quick((index) => (index % 7) + 1),
  );
  const smallest = await page.locator("leadmark-results").evaluate((element) => {
    const texts = [...(element.shadowRoot?.querySelectorAll("*") ?? [])].filter((part) =>
      [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ""),
    );
    return Math.min(...texts.map((part) => Number.parseFloat(getComputedStyle(part).fontSize)));
  });
  assert.ok(smallest >= 12, `${smallest} px`);
});

test("on paper: two pages, the date, no controls", async () => {
  const { page, element } = await results("/", answered(BUILT_IN, mixed));
  const paper = await page.pdf({ format: "A4", margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } });
  assert.match(paper.toString("latin1"), /\/Count 2\b/);
  await page.emulateMedia({ media: "print" });
  await element.getByText("last changed on 21 September 2026").waitFor();
  for (const control of await element.locator("button, select, input, summary").all()) {
    assert.equal(await control.isVisible(), false);
  }
});

test("the focus goes to the heading", async () => {
  const { page } = await results(
    "/",
    quick(() => 3),
  );
  await page.evaluate(() => document.querySelector("leadmark-results")?.focus());
  await page.waitForFunction(() => document.activeElement?.tagName === "LEADMARK-RESULTS");
  assert.deepEqual((await focused(page)).text, "Where you stand");
});
