// The mock interview: three questions in a row, frameworks at the end, what came of it.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { examine } from "./axe.js";
import { host } from "./host.js";
import { focused, PACKAGE, stage } from "./page.js";

const { open } = await stage(
  after,
  { "/leadmark/": PACKAGE },
  {
    "/": host('<leadmark-practice heading-level="1" page="interview"></leadmark-practice>'),
    "/one": host('<leadmark-practice heading-level="1" page="interview" src="one.md"></leadmark-practice>'),
    "/one.md": "# Craft {#craft}\n\n## Building\n\n### Design {#design}\n\n#### How? {#how}\n\n1. **Ask** {#ask}\n",
  },
);

test("three questions, then three frameworks, then what came of it", async () => {
  const { page, watched } = await open("/", { viewport: { width: 360, height: 740 } });
  const interview = page.locator("leadmark-practice");
  const button = (/** @type {string} */ name) => interview.getByRole("button", { name });
  await interview.getByText("3 questions, one after another").waitFor();
  await examine(page, "the invitation");
  await button("Start").click();
  /** @type {string[]} */
  const asked = [];
  for (const place of [1, 2, 3]) {
    await interview.getByText(`Question ${place} of 3`).waitFor();
    asked.push((await interview.getByRole("heading", { level: 1 }).textContent()) ?? "");
    await page.waitForFunction(
      (text) => document.querySelector("leadmark-practice")?.shadowRoot?.activeElement?.textContent === text,
      asked.at(-1),
    );
    // The time runs by itself, and nothing is given away.
    await button("Pause").waitFor();
    assert.equal(await interview.getByRole("checkbox").count(), 0);
    await interview.getByRole("textbox").fill(`Thought ${place}`);
    await examine(page, "a question");
    await button(place < 3 ? "Next question" : "Finish and reveal").press("Enter");
  }
  assert.equal(new Set(asked).size, 3);
  for (const place of [1, 2, 3]) {
    await interview.getByText(`Question ${place} of 3`).waitFor();
    assert.equal(await interview.getByRole("heading", { level: 1 }).textContent(), asked[place - 1]);
    assert.equal(await interview.getByRole("textbox").inputValue(), `Thought ${place}`);
    await interview.getByText("0 of").first().waitFor();
    for (const point of await interview.getByRole("checkbox").all()) {
      await point.check();
    }
    await interview.getByRole("radio", { name: /^Easy/ }).and(interview.locator(":checked")).waitFor();
    await button(place < 3 ? "Save, and on to the next" : "Save, and see the summary").press("Enter");
  }
  await interview.getByRole("heading", { name: "What came of it" }).waitFor();
  assert.equal((await focused(page)).text, "What came of it");
  for (const question of asked) {
    const row = interview.getByRole("row", { name: question });
    const [covered, , back] = await row.getByRole("cell").allTextContents();
    assert.match(covered ?? "", /^(\d+) of \1$/);
    assert.match(back ?? "", /^in \d+ days$/);
  }
  await examine(page, "the summary");
  const reviews = await page.evaluate(() =>
    Object.values(document.querySelector("leadmark-practice")?.session?.reviews ?? {}),
  );
  assert.equal(reviews.length, 3);

  // Another one draws questions that have not been asked.
  await button("Another interview").click();
  await interview.getByText("Question 1 of 3").waitFor();
  assert.ok(!asked.includes((await interview.getByRole("heading", { level: 1 }).textContent()) ?? ""));
  await button("End the interview").click();
  await interview.getByRole("heading", { name: "Practice" }).waitFor();
  await interview.getByText("12 questions: 9 new, 3 for later.").waitFor();
  watched.quiet();
});

test("an interview that is left waits, with its time stopped", async () => {
  const { page, watched } = await open("/");
  const interview = page.locator("leadmark-practice");
  await interview.getByRole("button", { name: "Start" }).click();
  await interview.getByRole("button", { name: "Next question" }).click();
  const question = await interview.getByRole("heading", { level: 1 }).textContent();
  const go = (/** @type {string} */ to) =>
    page.evaluate((to) => {
      const practice = document.querySelector("leadmark-practice");
      if (practice) {
        practice.page = to;
      }
    }, to);
  await go("");
  await interview.getByRole("heading", { name: "Practice" }).waitFor();
  await go("interview");
  await interview.getByText("Question 2 of 3").waitFor();
  assert.equal(await interview.getByRole("heading", { level: 1 }).textContent(), question);
  assert.equal(await interview.getByRole("button", { name: "Pause" }).count(), 0);
  watched.quiet();
});

test("a guide with one question has an interview of one", async () => {
  const { page, watched } = await open("/one");
  const interview = page.locator("leadmark-practice");
  await interview.getByText("One question, with a timer").waitFor();
  await interview.getByRole("button", { name: "Start" }).click();
  await interview.getByText("Question 1 of 1").waitFor();
  await interview.getByRole("button", { name: "Finish and reveal" }).click();
  await interview.getByRole("checkbox", { name: "The step itself" }).check();
  await interview.getByRole("button", { name: "Save, and see the summary" }).click();
  await interview.getByText("Readiness in Design: 100 of 100.").waitFor();
  watched.quiet();
});
