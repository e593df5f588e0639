// One's own guide: opened, pasted, read as it is typed, taken into use, kept, given back.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { examine } from "./axe.js";
import { spoil } from "./kept.js";
import { focused, ready, stage, written } from "./page.js";

const { open, server } = await stage(after);
const GUIDES = fileURLToPath(new URL("../../guides/", import.meta.url));

const SMALL = `# Craft {#craft}

How we build.

## Success metrics

### Quality

- We ship **what works** {#ships}
- We mend what is broken {#mends}
`;

/**
 * Opens the view and pastes a text.
 *
 * @param {string} text
 */
async function paste(text) {
  const opened = await open("/#/own");
  await opened.page.getByLabel("The guide’s text").fill(text);
  return opened;
}

test("pasted, read, taken into use everywhere, kept over a reload, and given back", async () => {
  const { page, watched } = await paste(SMALL);
  await page.getByText("1 success metric").waitFor();
  await page.getByText("2 statements").waitFor();
  await page.getByRole("button", { name: "Use this guide" }).click();
  await page.getByText("Craft is in use on this page now.").waitFor();
  await page.getByRole("link", { name: "Your guide: Craft" }).waitFor();
  assert.match((await focused(page)).text, /^Craft is in use/);

  await page.getByRole("link", { name: "Go to the start" }).click();
  await page.getByRole("heading", { level: 1, name: "Craft" }).waitFor();
  await page.getByText("How we build.", { exact: true }).waitFor();
  await page.getByText("2 statements, about 5 minutes").first().waitFor();
  assert.equal(await page.title(), "Craft – Leadmark");
  await page.getByRole("link", { name: "Quality" }).click();
  await page.locator("leadmark-assessment legend", { hasText: "what works" }).waitFor();
  await page.locator("leadmark-assessment input[value='4']").first().check();
  await written(page);

  await page.reload();
  await page.getByRole("link", { name: "Your guide: Craft" }).waitFor();
  assert.equal(await page.locator("leadmark-assessment input[value='4']").first().isChecked(), true);
  await page.goto(`${server.origin}/#/history`);
  await page.getByText("1 assessment of this guide").waitFor();

  await page.goto(`${server.origin}/#/own`);
  await page.getByRole("button", { name: "Back to the built-in guide" }).click();
  await page.getByText("The built-in guide is in use again.").waitFor();
  assert.equal(await page.getByRole("link", { name: "Your guide: Craft" }).count(), 0);
  assert.equal(await page.getByLabel("The guide’s text").inputValue(), SMALL);
  await page.goto(`${server.origin}/#/`);
  await page.getByRole("heading", { level: 1, name: "Technical leadership" }).waitFor();
  await page.getByText("16 statements, about").waitFor();
  await page.goto(`${server.origin}/#/history`);
  await page.getByText("No assessment of this guide is kept here yet.").waitFor();
  watched.quiet();
});

test("findings follow the typing; choosing one selects its place", async () => {
  const { page, watched } = await paste(
    `${"Some text.\n".repeat(80)}\n# Craft\n\n## Success metrics\n\n### 📈 Quality {#a}\n\n- One {#b}\n- Two {#b}\n`,
  );
  const finding = page.getByRole("button", { name: /^Error, line \d+, column \d+$/ }).first();
  await finding.waitFor();
  await finding.click();
  const chosen = await page.getByLabel("The guide’s text").evaluate((field) => {
    const { value, selectionStart, selectionEnd, scrollTop } = /** @type {HTMLTextAreaElement} */ (field);
    return { text: value.slice(selectionStart, selectionEnd), scrollTop };
  });
  assert.match(chosen.text, /b/);
  assert.ok(chosen.scrollTop > 0, "the place is brought into sight");
  assert.equal(await page.getByRole("button", { name: "Use this guide" }).isDisabled(), true);
  await page.getByText("This guide can’t be used while it has an error:").waitFor();
  await examine(page, "a guide with errors");
  await page.getByLabel("The guide’s text").fill(SMALL);
  await page.getByText("This guide can’t be used while it has an error:").waitFor({ state: "detached" });
  assert.equal(await page.getByRole("button", { name: "Use this guide" }).isEnabled(), true);
  watched.quiet();
});

test("a file is opened, a right-to-left one among them; what is no text is refused", async () => {
  const { page, watched } = await open("/#/own", { viewport: { width: 320, height: 640 } });
  const field = page.getByLabel("Open a .md file");
  await field.setInputFiles({ name: "bytes.md", mimeType: "text/markdown", buffer: Buffer.from([0xff, 0xfe, 0x00]) });
  await page.getByText("The file is not text in UTF-8.").waitFor();
  const buffer = await readFile(`${GUIDES}examples/code-review.ar.md`);
  await field.setInputFiles({ name: "code-review.ar.md", mimeType: "text/markdown", buffer });
  await page.getByRole("button", { name: "Use this guide" }).click();
  await page.getByText("is in use on this page now.").waitFor();
  for (const view of ["start", "assess", "results", "history", "team"]) {
    await page.goto(`${server.origin}/#/${view === "start" ? "" : view}`);
    await page.locator(`[data-view=${view}]:not([hidden]) h1`).first().waitFor();
    await examine(page, `an Arabic guide, ${view}`);
  }
  watched.quiet();
});

test("a guide of a megabyte stays usable", async () => {
  const topic = `### Topic\n\nSome text.\n\n#### How would you do it?\n\n1. **Begin**\n   - ${"words ".repeat(70)}\n\n`;
  const text = `${SMALL}\n## Domain\n\n${topic.repeat(2_300)}`;
  assert.ok(text.length > 1_000_000);
  const { page, watched } = await open("/#/own");
  await page
    .getByLabel("Open a .md file")
    .setInputFiles({ name: "big.md", mimeType: "text/markdown", buffer: Buffer.from(text) });
  await page.getByText("2,300 questions").waitFor({ timeout: 30_000 });
  const field = page.getByLabel("The guide’s text");
  const started = Date.now();
  await field.press("End");
  await field.press("x");
  await page.getByText("2,300 questions").waitFor();
  assert.ok(Date.now() - started < 10_000, `a key took ${Date.now() - started} ms`);
  watched.quiet();
});

test("a kept guide that can't be read any more gives way, and says so", async () => {
  const { page } = await paste(SMALL);
  await page.getByRole("button", { name: "Use this guide" }).click();
  await page.getByText("Craft is in use").waitFor();
  await spoil(page, "## Nothing");
  await page.reload();
  await page.getByText("The guide that you opened here can’t be used by this version").waitFor();
  await page.getByRole("link", { name: "Mend your guide" }).click();
  await page.getByText("This guide can’t be used while it has an error:").waitFor();
});

test("where storage is refused the guide is in use until the page is closed", async () => {
  const { page } = await open("/#/own", {}, () => {
    Object.defineProperty(window, "indexedDB", {
      get() {
        throw new DOMException("The user denied permission.", "SecurityError");
      },
    });
  });
  await page.getByLabel("The guide’s text").fill(SMALL);
  await page.getByText("2 statements").waitFor();
  await page.getByRole("button", { name: "Use this guide" }).click();
  await page.getByText("This browser refuses to keep it").waitFor();
  await page.reload();
  await page.goto(`${server.origin}/#/assess`);
  await ready(page);
  await page.getByText("of 16 answered").first().waitFor();
});
