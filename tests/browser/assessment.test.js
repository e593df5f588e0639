// The assessment by itself: what it asks and in what order, the way around, the review, what can't be saved.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { host } from "./host.js";
import { focused, PACKAGE, rate, ready, stage } from "./page.js";

const TAG = "<h1>Our handbook</h1><leadmark-assessment></leadmark-assessment>";
const own = (/** @type {string} */ guide) => host(`<leadmark-assessment src="${guide}"></leadmark-assessment>`);

const SCALES = `# Scales {#scales}

## Success metrics

### Extremes {#extremes}

- Two levels {#two}
  1. No
  2. Yes
- Nine levels {#nine}
${Array.from({ length: 9 }, (_, index) => `  ${index + 1}. **Level ${index + 1}** Behaviour ${index + 1}.`).join("\n")}
- Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft with **bold**, \`code\` and [a link](https://example.org/) {#words}
`;

const BEFORE = `# Craft {#craft}\n\n## Success metrics\n\n### Quality\n\n- We ship what works {#ships}\n- We mend {#mends}\n`;
const AFTER = `# Craft {#craft}\n\n## Success metrics\n\n### Quality\n\n- We ship what works for users {#ships}\n`;

const { open, server } = await stage(
  after,
  { "/leadmark/": PACKAGE },
  {
    "/": host(TAG),
    "/quick": host('<leadmark-assessment mode="quick"></leadmark-assessment>'),
    "/full": host('<leadmark-assessment mode="full"></leadmark-assessment>'),
    "/scales": own("scales.md"),
    "/scales.md": SCALES,
    "/before": own("before.md"),
    "/before.md": BEFORE,
    "/after": own("after.md"),
    "/after.md": AFTER,
    "/practices": own("practices.md"),
    "/practices.md":
      "# Habits {#habits}\n\n## Testing\n\n### Why\n\n#### Why test?\n\n1. Think\n   - Of users\n\n## Best practices\n\n### Daily\n\n- I write tests {#tests}\n",
  },
);

/**
 * @param {import("playwright-core").Page} page
 */
function parts(page) {
  const element = page.locator("leadmark-assessment");
  return {
    element,
    heading: element.locator("[part~=heading]"),
    item: (/** @type {string} */ id) => element.locator(`fieldset[data-item="${id}"]`),
    button: (/** @type {string | RegExp} */ name) => element.getByRole("button", { name }),
  };
}

/**
 * Shows a page of the assessment, as a host that keeps addresses would.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} name
 */
async function show(page, name) {
  await page.evaluate((to) => {
    const element = document.querySelector("leadmark-assessment");
    if (element !== null) {
      element.page = to;
      element.focus();
    }
  }, name);
}

/**
 * @param {import("playwright-core").Page} page
 */
function mode(page) {
  return page.evaluate(() => document.querySelector("leadmark-assessment")?.assessment?.mode ?? "full");
}

test("full: metrics, then practices, then a topic's measures under their groups", async () => {
  const { page, watched } = await open("/full");
  const { heading, element, button } = parts(page);
  const names = [];
  for (let index = 1; index <= 9; index += 1) {
    await element.locator("[part~=heading]", { hasText: `${index} of 9` }).waitFor();
    names.push(((await heading.textContent()) ?? "").replace(/\s+/g, " ").trim());
    assert.equal(await element.locator("fieldset").count(), index === 9 ? 12 : 4);
    await element.locator("[part~=next]").click();
  }
  assert.equal(names[0], "1 of 9 · Success metrics for technical leadership: Technical excellence");
  assert.equal(names[5], "6 of 9 · Best practices for senior technical leaders: Team development");
  assert.equal(names[8], "9 of 9 · Metrics to track: Engineering metrics");
  await element.getByRole("heading", { name: "Look over your answers" }).waitFor();
  await button("Back: Engineering metrics").click();
  assert.deepEqual(await element.locator("[part~=group-heading]").allTextContents(), [
    "Delivery",
    "Quality",
    "Performance",
    "Team",
  ]);
  await element.getByRole("group", { name: /^Question 44 of 44 ?: Knowledge sharing and collaboration/ }).waitFor();
  watched.quiet();
});

test("mode full always widens; quick narrows only where nothing beyond the statements is answered", async () => {
  const { page } = await open("/");
  await ready(page);
  assert.equal(await mode(page), "quick");
  const ask = (/** @type {string} */ wanted) =>
    page.evaluate(async (to) => {
      const element = document.querySelector("leadmark-assessment");
      element?.setAttribute("mode", to);
      await /** @type {any} */ (element).updateComplete;
    }, wanted);
  await ask("full");
  assert.equal(await mode(page), "full");
  await page.getByText("0 of 44 answered").waitFor();
  await ask("quick");
  assert.equal(await mode(page), "quick");
  await ask("full");
  await show(page, "developing");
  await parts(page).item("mentoring").locator("input[value='4']").check();
  await ask("quick");
  assert.equal(await mode(page), "full", "an answered practice is not hidden");
  await page.getByText("1 of 44 answered").waitFor();
});

test("empty page: the first with something open, and it stays when that is answered", async () => {
  const { page } = await open("/quick");
  const { heading, element } = parts(page);
  await ready(page);
  await rate(page, [3, 3, 3, 3]);
  assert.match((await heading.textContent()) ?? "", /Technical excellence/, "nothing moves on by itself");
  await page.getByText("Saved on this device").waitFor();
  await page.reload();
  await element.locator("[part~=heading]", { hasText: "Team performance" }).waitFor();
  await page.evaluate(async () => {
    const session = document.querySelector("leadmark-assessment")?.session;
    for (const { id, kind } of session?.guide.items ?? []) {
      if (kind === "indicator") {
        session?.rate(id, 2);
      }
    }
  });
  await page.waitForFunction(keptAnswers, 16);
  await page.reload();
  await element.getByText("All 16 statements are answered.").waitFor();
});

test("an item's id shows its page with the focus on its answer", async () => {
  const { page } = await open("/full");
  await ready(page);
  await show(page, "mentoring");
  const { item, heading } = parts(page);
  await item("mentoring").waitFor();
  assert.match((await heading.textContent()) ?? "", /Team development/);
  assert.equal((await focused(page)).name, "mentoring");
  await item("engineering-culture").locator("input[value='5']").check();
  await show(page, "engineering-culture");
  const value = () =>
    page.evaluate(
      () => /** @type {any} */ (document.querySelector("leadmark-assessment")?.shadowRoot?.activeElement)?.value,
    );
  assert.equal(await value(), "5", "an answered item has the focus on what was chosen");
});

test("the list of pages says how far each is, marks the present one, and leads there", async () => {
  const { page, watched } = await open("/quick");
  await ready(page);
  await rate(page, [3, null, 2]);
  await page.getByText("3 of 16 answered, 1 of them as not applicable").waitFor();
  const { element } = parts(page);
  await element.getByText("All pages").click();
  const list = element.getByRole("navigation", { name: "Pages of the assessment" });
  const entries = (await list.getByRole("listitem").allTextContents()).map((text) => text.replace(/\s+/g, " ").trim());
  assert.deepEqual(entries, [
    "Technical excellence 3 of 4",
    "Team performance 0 of 4",
    "Business impact 0 of 4",
    "Leadership effectiveness 0 of 4",
    "Look over your answers",
  ]);
  assert.equal(
    await list
      .locator("[aria-current=page]")
      .textContent()
      .then((text) => text?.trim()),
    "Technical excellence",
  );
  await list.getByRole("button", { name: "Business impact" }).press("Enter");
  await element.locator("[part~=heading]", { hasText: "Business impact" }).waitFor();
  assert.match((await focused(page)).text, /Business impact/);
  assert.equal(await list.isVisible(), false, "the list folds away");
  watched.quiet();
});

test("the review lists what is open and leads to it; results are always possible", async () => {
  const { page, watched } = await open("/quick");
  const { element, button } = parts(page);
  await ready(page);
  await rate(page, [3, null, undefined, 2]);
  await show(page, "review");
  await element.getByText("13 of 16 statements are open. You can leave them open").waitFor();
  assert.match((await focused(page)).text, /Look over your answers/);
  await button("Question 3: Technical debt is known").click();
  await element.locator("[part~=heading]", { hasText: "Technical excellence" }).waitFor();
  assert.equal((await focused(page)).name, "technical-debt");
  await page.keyboard.press("Space");
  await page.getByText("4 of 16 answered").waitFor();
  await show(page, "review");
  await element.getByText("All answered, 1 not applicable").waitFor();
  await button("See your results").click();
  await element.getByRole("heading", { name: "Where you stand" }).waitFor();
  await button("Back to the overview").click();
  await element.getByRole("heading", { name: "Look over your answers" }).waitFor();
  watched.quiet();
});

test("a quick assessment can be widened at its end", async () => {
  const { page } = await open("/");
  const { element, button } = parts(page);
  await ready(page);
  await show(page, "review");
  await element.getByText("The guide has 28 statements more").waitFor();
  await button("Add practices and measures").click();
  await element.locator("[part~=heading]", { hasText: "5 of 9" }).waitFor();
  assert.equal(await mode(page), "full");
});

test("a guide with practices alone offers them", async () => {
  const { page } = await open("/practices");
  const { button, element } = parts(page);
  await button("Add practices and measures").click();
  const item = element.getByRole("group", { name: /^Question 1 of 1 ?: I write tests/ });
  await item.getByRole("radio", { name: "Sometimes" }).check();
  await page.getByText("1 of 1 answered").waitFor();
});

test("a note too long is named when going on, can be mended, and is not lost", async () => {
  const { page, watched } = await open("/quick");
  const { element, item, button } = parts(page);
  await ready(page);
  await rate(page, [3, 4]);
  await item("code-quality").locator("summary").click();
  const note = item("code-quality").getByRole("textbox");
  await note.fill("x".repeat(4_003));
  await element.locator("[part~=next]").click();
  const errors = element.locator("[part~=errors]");
  await errors.getByText("A text is too long to be saved").waitFor();
  assert.match((await focused(page)).part, /errors/);
  assert.match((await element.locator("[part~=heading]").textContent()) ?? "", /Technical excellence/);
  await errors
    .getByRole("button", { name: "Code can be understood and changed without fear: too long by 3 characters" })
    .click();
  assert.equal((await focused(page)).part, "note");
  assert.match((await note.getAttribute("aria-describedby")) ?? "", /count/);

  await errors.getByRole("button", { name: "Go on without saving" }).click();
  await element.locator("[part~=heading]", { hasText: "Team performance" }).waitFor();
  await show(page, "review");
  await errors.waitFor();
  assert.match((await focused(page)).part, /errors/);
  await errors.getByRole("button", { name: /^Code can be understood/ }).click();
  await element.locator("[part~=heading]", { hasText: "Technical excellence" }).waitFor();
  assert.equal((await focused(page)).part, "note", "the fold is open and the field has the focus");
  assert.equal((await note.inputValue()).length, 4_003, "what was written is still there");
  await note.fill("Short enough.");
  await button(/^Next/).click();
  await element.locator("[part~=heading]", { hasText: "Team performance" }).waitFor();
  const kept = await page.evaluate(
    () => document.querySelector("leadmark-assessment")?.assessment?.answers["code-quality"],
  );
  assert.deepEqual([kept?.level, kept?.note], [4, "Short enough."]);
  watched.quiet();
});

test("a text that could not be saved stays with its own assessment", async () => {
  const { page } = await open("/quick");
  const { item } = parts(page);
  await ready(page);
  await item("reliability").locator("summary").click();
  await item("reliability").getByRole("textbox").fill("x".repeat(4_003));
  await page.evaluate(() => document.querySelector("leadmark-assessment")?.session?.begin());
  await page.waitForFunction(
    () => document.querySelector("leadmark-assessment")?.shadowRoot?.querySelector("textarea")?.value === "",
  );
});

test("confidence is optional, kept beside the answer, and can be taken back", async () => {
  const { page } = await open("/quick");
  const { item } = parts(page);
  await ready(page);
  const first = item("reliability");
  await first.locator("input[value='3']").check();
  await first.locator("summary").click();
  const group = first.getByRole("radiogroup", { name: "How sure are you of this answer?" });
  await group.getByRole("radio", { name: "Low" }).check();
  const kept = () =>
    page.evaluate(() => document.querySelector("leadmark-assessment")?.assessment?.answers["reliability"]);
  assert.deepEqual([(await kept())?.level, (await kept())?.confidence], [3, "low"]);
  await first.getByText("Confidence low").waitFor();
  await group.getByRole("button", { name: "Clear confidence" }).click();
  assert.equal((await kept())?.confidence, undefined);
  assert.equal((await kept())?.level, 3);
  assert.equal((await focused(page)).name, "confidence/reliability");
});

test("whose view is asked stands on every page, with the group", async () => {
  const { page, watched } = await open("/quick");
  const { element, item } = parts(page);
  await ready(page);
  assert.equal(await element.locator("[part~=rater]").count(), 0);
  for (const [role, said] of /** @type {const} */ ([
    ["peer", /^You answer as a peer: how do you see this person’s work\? Evidence helps/],
    ["report", /^You answer as someone who reports to this person/],
    ["manager", /^You answer as this person’s manager/],
  ])) {
    await page.evaluate(
      (as) => document.querySelector("leadmark-assessment")?.session?.begin({ role: as, group: "Payments" }),
      role,
    );
    const notice = element.locator("[part~=rater]");
    await notice.getByText(said).waitFor();
    await notice.getByText("Group: Payments").waitFor();
    await item("reliability").getByRole("radio", { name: "Not applicable", exact: true }).waitFor();
  }
  await element.locator("[part~=next]").click();
  await element.locator("[part~=heading]", { hasText: "Team performance" }).waitFor();
  await element.getByText("You answer as this person’s manager").waitFor();
  watched.quiet();
});

test("a changed guide: what to check again, what is kept without a statement, and nothing in the way", async () => {
  const { page, watched } = await open("/before");
  const { element, item, button } = parts(page);
  await ready(page);
  await rate(page, [3, 4]);
  await page.getByText("Saved on this device").waitFor();
  await page.goto(`${server.origin}/after`);
  await element.getByText("The one statement is answered.").waitFor();
  await show(page, "quality");
  const note = element.getByRole("region", { name: "The guide has changed since you answered" });
  await note.getByText("Your 1 answer is kept.").waitFor();
  await note.getByText("1 answer belongs to statements that the guide no longer has.").waitFor();
  assert.equal(await note.locator("code").textContent(), "mends");
  await element
    .getByRole("group", { name: /^Question 1 of 1 · check again ?: We ship what works for users/ })
    .waitFor();
  assert.equal(await item("ships").locator("input[value='3']").isChecked(), true);
  await item("ships").locator("input[value='2']").check();
  await element.getByRole("group", { name: /^Question 1 of 1 ?: We ship/ }).waitFor();
  await note.getByText("1 answer belongs").waitFor();
  await button("Close this note").click();
  assert.equal(await note.count(), 0);
  assert.match((await focused(page)).text, /Quality/);
  const kept = await page.evaluate(() =>
    Object.keys(document.querySelector("leadmark-assessment")?.assessment?.answers ?? {}),
  );
  assert.deepEqual(kept.sort(), ["mends", "ships"]);
  watched.quiet();
});

test("scales of two and of nine, names without anchors, long words, runs", async () => {
  const { page } = await open("/scales", { viewport: { width: 320, height: 700 } });
  const { item } = parts(page);
  await ready(page);
  assert.equal(await item("two").getByRole("radio").count(), 3);
  assert.equal(await item("nine").locator("[part~=level]").count(), 9);
  await item("nine").getByRole("radio", { name: "Level 9 Behaviour 9." }).check();
  await item("words").locator("legend strong", { hasText: "bold" }).waitFor();
  await item("words").locator("legend code", { hasText: "code" }).waitFor();
  await item("words").getByRole("link", { name: "a link" }).waitFor();
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, "nothing runs out sideways");
});

test("pages are announced with their ids and can be taken over by the page", async () => {
  const { page } = await open("/quick");
  const { element, heading } = parts(page);
  await ready(page);
  await page.evaluate(() => {
    document.addEventListener("leadmark-page", (event) => {
      event.preventDefault();
      document.title = /** @type {CustomEvent} */ (event).detail.page;
    });
  });
  await element.locator("[part~=next]").click();
  assert.equal(await page.title(), "team-performance");
  assert.match((await heading.textContent()) ?? "", /Technical excellence/);
  await element.locator("[part~=so-far]").click();
  assert.equal(await page.title(), "results");
  await show(page, "leadership-effectiveness");
  await element.locator("[part~=heading]", { hasText: "Leadership" }).waitFor();
  await element.locator("[part~=next]").click();
  assert.equal(await page.title(), "review");
  await show(page, "review");
  await element.getByRole("button", { name: "Question 9: " }).click();
  assert.equal(await page.title(), "business-impact");
  await show(page, "business-impact");
  assert.equal((await focused(page)).name, "delivery", "the jump is remembered for the page that took over");
});

test("on paper: the statements with their levels, room to write, and no buttons", async () => {
  const { page } = await open("/quick");
  const { element, item } = parts(page);
  await ready(page);
  await item("reliability").locator("summary").click();
  await item("reliability").getByRole("textbox").fill("Four incidents in March.");
  await item("reliability").locator(".sure input[value=medium]").check();
  await page.emulateMedia({ media: "print" });
  await element.getByText("Technical leadership for senior engineering leaders").waitFor();
  assert.match(
    (await item("reliability").locator(".paper").innerText()).replace(/\s+/g, " "),
    /Evidence: Four incidents in March\. How sure: ○ Low ?● Medium ?○ High/,
  );
  assert.equal(await item("code-quality").locator(".line").count(), 3);
  assert.equal(await item("code-quality").locator(".line").first().isVisible(), true);
  for (const selector of ["button", "textarea", "summary", "progress"]) {
    for (const found of await element.locator(selector).all()) {
      assert.equal(await found.isVisible(), false, `${selector} is not for paper`);
    }
  }
});

/**
 * Tells whether so many answers are kept on this device.
 *
 * @param {number} count
 */
async function keptAnswers(count) {
  const database = await new Promise((opened) => {
    const opening = indexedDB.open("leadmark");
    opening.onsuccess = () => opened(opening.result);
  });
  const kept = await new Promise((got) => {
    const getting = database.transaction("assessments").objectStore("assessments").getAll();
    getting.onsuccess = () => got(getting.result);
  });
  database.close();
  return kept.some((/** @type {{ answers: object }} */ { answers }) => Object.keys(answers).length === count);
}
