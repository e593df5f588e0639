// Practice among other things: a guide without questions, a page that leads elsewhere, several of them on one page.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { examine } from "./axe.js";
import { PACKAGE, stage } from "./page.js";
import { PAGES, parts } from "./practice-pages.js";

const { open } = await stage(after, { "/leadmark/": PACKAGE }, PAGES);

test("a guide without questions, and a page that there is not", async () => {
  const { page, watched } = await open("/nothing");
  const { element } = parts(page);
  await element.getByText("This guide has no questions with a framework").waitFor();
  await examine(page, "nothing to practise");
  await page.goto(new URL("/", page.url()).href);
  await page.evaluate(() => {
    const practice = document.querySelector("leadmark-practice");
    if (practice) {
      // A question that has no steps is no item.
      practice.page = "why";
    }
  });
  await element.getByRole("heading", { name: "Practice" }).waitFor();
  watched.quiet();
});

test("pages can be taken over, and links lead where the page says", async () => {
  const { page, watched } = await open("/");
  const { element, button } = parts(page);
  await element.getByText("3 questions: 3 new.").waitFor();
  await page.evaluate(() => {
    document.addEventListener("leadmark-page", (event) => {
      event.preventDefault();
      document.title = `wanted ${/** @type {CustomEvent} */ (event).detail.page}`;
    });
    const practice = document.querySelector("leadmark-practice");
    if (practice) {
      practice.hrefOf = ({ view, id }) => `#/${view}/${id}`;
    }
  });
  await button(/^Mock interview/).click();
  assert.equal(await page.title(), "wanted interview");
  assert.equal(await element.evaluate((practice) => /** @type {any} */ (practice).page), "");
  assert.equal(await element.getByRole("link", { name: "When is it done?" }).getAttribute("href"), "#/practice/done");
  assert.equal(
    await element.getByRole("link", { name: /^Read this topic ?: Design/ }).getAttribute("href"),
    "#/guide/design",
  );
  await page.evaluate(() => {
    const practice = document.querySelector("leadmark-practice");
    if (practice) {
      practice.page = "done";
      practice.focus();
    }
  });
  assert.equal(await element.getByRole("link", { name: "Prepare: Design" }).getAttribute("href"), "#/guide/design");
  await page.waitForFunction(
    () => document.querySelector("leadmark-practice")?.shadowRoot?.activeElement?.textContent === "When is it done?",
  );
  watched.quiet();
});

test("several on one page, one's own looks, moved while the time runs, another guide", async () => {
  const { page, watched } = await open("/two");
  const [first, second, third] = [0, 1, 2].map((index) => page.locator("leadmark-practice").nth(index));
  assert.ok(first && second && third);
  for (const element of [first, second, third]) {
    await element.getByText("3 questions: 3 new.").waitFor();
  }
  const looks = await first.evaluate((element) => {
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    const style = (/** @type {string} */ selector) =>
      getComputedStyle(/** @type {Element} */ (root.querySelector(selector)));
    return [style("[part~=practise]").backgroundColor, style("[part~=subheading]").color];
  });
  assert.deepEqual(looks, ["rgb(120, 40, 90)", "rgb(1, 2, 3)"]);
  await first.getByRole("link", { name: "When is it done?" }).click();
  await first.getByRole("button", { name: "Start" }).click();
  await page.evaluate(() => document.body.append(/** @type {Node} */ (document.querySelector("leadmark-practice"))));
  const moved = page.locator("body > leadmark-practice");
  await moved.getByRole("button", { name: "Pause" }).waitFor();
  // Each second shows for no longer than that: a later one is as good.
  await moved.getByRole("timer").filter({ hasText: /[1-9]/ }).waitFor();
  await moved.getByRole("button", { name: "Reveal the framework" }).click();
  await moved.getByRole("checkbox").check();
  await moved.getByRole("button", { name: "Save and set the next date" }).click();
  const [same, other] = [page.locator("main leadmark-practice").nth(0), page.locator("main leadmark-practice").nth(1)];
  await same.getByText("3 questions: 2 new, 1 for later.").waitFor();
  await other.getByText("3 questions: 3 new.").waitFor();
  await page.evaluate(() => {
    const practice = document.querySelector("leadmark-practice");
    if (practice) {
      practice.src = "";
    }
  });
  await same.getByText("12 questions: 12 new.").waitFor();
  watched.quiet();
});
