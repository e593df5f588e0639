// The page around the views: addresses, titles, focus, Back, what is loaded when, what is not there.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { focused, rate, ready, settled, stage } from "./page.js";

const { open, server } = await stage(after);

/** Each view's address, its link in the navigation, and its first heading. */
const VIEWS = /** @type {const} */ ([
  ["#/assess", "Assess", /Technical excellence/],
  ["#/results", "Results", /^Where you stand/],
  ["#/practice", "Practice", /.+/],
  ["#/guide", "Guide", /.+/],
  ["#/history", "History", /^Your history$/],
  ["#/team", "Team", /^Team$/],
  ["#/embed", "Embed", /^Put it into your own page$/],
]);

for (const [hash, name, heading] of VIEWS) {
  test(`${name}: reached by its link, with title, mark and focus; Back leads back`, async () => {
    const { page, watched } = await open("/");
    await ready(page);
    const link = page.getByRole("navigation", { name: "Views" }).getByRole("link", { name, exact: true });
    await link.click();
    await page.waitForFunction(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) {
        element = element.shadowRoot.activeElement;
      }
      return element?.tagName === "H1";
    });
    assert.match((await focused(page)).text, heading);
    assert.equal(new URL(page.url()).hash.replace(/(#\/[a-z]+).*/, "$1"), hash);
    assert.equal(await link.getAttribute("aria-current"), "page");
    assert.equal(await page.getByRole("navigation", { name: "Views" }).locator("[aria-current]").count(), 1);
    assert.match(await page.title(), new RegExp(`${name} – Leadmark$`));
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Technical leadership" }).waitFor();
    assert.match(await page.title(), /^Technical leadership .+ – Leadmark$/);
    await page.goForward();
    await page.waitForFunction((wanted) => document.title.endsWith(wanted), `${name} – Leadmark`);
    watched.quiet();
  });
}

for (const hash of ["#/nowhere", "#/history/one", "#/assess/a/b", "#/guide/%E0%A4%A", "#/constructor", "#/shared"]) {
  test(`an address that leads nowhere says so: ${hash}`, async () => {
    const { page, watched } = await open(`/${hash}`);
    await page.getByRole("heading", { level: 1, name: "There is nothing at this address" }).waitFor();
    assert.equal(await page.title(), "Not found – Leadmark");
    await page.getByRole("link", { name: "Go to the start" }).click();
    await page.getByRole("link", { name: "Start the assessment" }).waitFor();
    watched.quiet();
  });
}

test("the skip link leads to what is shown, and the address stays", async () => {
  const { page } = await open("/#/history");
  await page.getByRole("heading", { level: 1, name: "Your history" }).waitFor();
  await page.keyboard.press("Tab");
  assert.equal((await focused(page)).text, "Skip to content");
  await page.keyboard.press("Enter");
  assert.equal((await focused(page)).tag, "main");
  assert.match(page.url(), /#\/history$/);
});

test("a view's code is asked for when a person first goes there, once", async () => {
  const { page, watched } = await open("/");
  await ready(page);
  await page.waitForLoadState("networkidle");
  const scripts = () => watched.requests.filter((url) => url.endsWith(".js"));
  assert.equal(scripts().filter((url) => /\/(history|team|embed)-/.test(url)).length, 0);
  for (const _ of [1, 2]) {
    await page.goto(`${server.origin}/#/history`);
    await page.getByRole("heading", { level: 1, name: "Your history" }).waitFor();
    await page.goto(`${server.origin}/#/`);
  }
  assert.equal(scripts().filter((url) => url.includes("/history-")).length, 1);
});

test("a view that can't be loaded says so, and can be tried again", async () => {
  const { page } = await open("/");
  await ready(page);
  await page.route("**/team-*.js", (route) => route.abort());
  await page.goto(`${server.origin}/#/team`);
  await page.getByRole("heading", { level: 1, name: "This part could not be loaded" }).waitFor();
  await page.getByText("Are you offline?").waitFor();
  await page.getByRole("button", { name: "Try again" }).waitFor();
});

test("quick or full is chosen at the start, and the address that a reload finds chooses nothing", async () => {
  const { page, watched } = await open("/");
  await ready(page);
  await page.getByText("16 statements, about").waitFor();
  await page.getByText("44 items, about").waitFor();
  await page.getByRole("link", { name: "Start the full one" }).click();
  await page.getByText("0 of 44 answered").first().waitFor();
  assert.match(page.url(), /#\/assess$/);
  await page.goto(`${server.origin}/#/`);
  await page.getByRole("link", { name: "Start the assessment" }).first().click();
  await page.getByText("0 of 16 answered").first().waitFor();
  watched.quiet();
});

test("the start offers to go on, or to begin anew and keep what is there", async () => {
  const { page, watched } = await open("/#/assess/technical-excellence");
  await ready(page);
  await rate(page, [3, 4]);
  await page.goto(`${server.origin}/#/`);
  await page.getByText("2 of 16 answered, last changed on").waitFor();
  await page.getByRole("link", { name: "Continue where you left" }).click();
  await page.waitForURL(/#\/assess$/);
  await page.goto(`${server.origin}/#/`);
  await page.getByRole("button", { name: "Begin a new assessment" }).click();
  await page.getByText("0 of 16 answered").first().waitFor();
  await page.goto(`${server.origin}/#/history`);
  await page.getByText("2 assessments of this guide").waitFor();
  watched.quiet();
});

test("the guide can be read without JavaScript, from the page that needs it", async () => {
  const { page, watched } = await open("/", { javaScriptEnabled: false });
  await page.getByRole("link", { name: "The guide can be read without it." }).click();
  await page.getByRole("heading", { level: 2, name: "Architecture and technical strategy" }).waitFor();
  await page.getByText("Find the bounded contexts").waitFor();
  await page.getByRole("link", { name: "Success metrics for technical leadership" }).click();
  await page.getByText("We hear about outages from customers").first().waitFor();
  watched.quiet();
});

test("fits on 320 px, and with text twice as large", async () => {
  for (const fontSize of ["100%", "200%"]) {
    const { page } = await open("/", { viewport: { width: 320, height: 640 } });
    await ready(page);
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, fontSize);
    for (const view of ["start", "history", "team", "embed", "own"]) {
      const hash = `#/${view === "start" ? "" : view}`;
      await page.goto(`${server.origin}/${hash}`);
      await page.locator(`[data-view=${view}] h1:visible`).first().waitFor();
      await settled(page);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(over <= 0, `${hash} at ${fontSize}: ${over} px run out of the page`);
    }
  }
});
