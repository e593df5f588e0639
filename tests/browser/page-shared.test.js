// Results that came as a link: read-only, kept only when asked for; and links that can't be read.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { packLink } from "leadmark";
import { around, assessment, overall } from "./assessments.js";
import { examine } from "./axe.js";
import { stage } from "./page.js";

const { open, server } = await stage(after);
const SHARED = assessment("shared", [...around(3).slice(0, 14)]);

test("shown, not stored; a copy is kept when asked for, and taken back", async () => {
  const link = `/#/shared/${await packLink(SHARED)}`;
  const { page, watched } = await open(link);
  await page.getByRole("heading", { level: 1, name: "Shared results" }).waitFor();
  const results = page.locator("[data-view=shared] leadmark-results");
  await results.locator("[part~=overall]").first().waitFor();
  assert.match(
    await results.locator("[part~=overall]").first().innerText(),
    new RegExp(`\\b${overall(SHARED).score}\\b`),
  );
  assert.equal(await results.locator("input[type=file]").count(), 0);
  assert.equal(await page.title(), "Shared results – Leadmark");
  assert.ok(page.url().endsWith(link), "the address stays, so that it can be kept as a bookmark");
  await examine(page, "shared results");

  await page.getByRole("button", { name: "Keep a copy" }).click();
  await page.getByText("A copy is in your history.").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("The copy is removed.").waitFor();
  await page.getByRole("button", { name: "Keep a copy" }).click();
  await page.getByRole("link", { name: "Go to your history" }).click();
  await page.getByText("1 assessment of this guide").waitFor();
  await page.getByText("Quick · by yourself · 14 of 16 answered").waitFor();
  watched.quiet();
});

test("nothing is stored unless asked for", async () => {
  const { page } = await open(`/#/shared/${await packLink(SHARED)}`);
  await page.locator("[data-view=shared] leadmark-results [part~=overall]").first().waitFor();
  await page.goto(`${server.origin}/#/history`);
  await page.getByText("No assessment of this guide is kept here yet.").waitFor();
});

const WHOLE = await packLink(SHARED);
const OTHER = await packLink({ ...SHARED, guide: { id: "cooking", fingerprint: "" } });

for (const [what, data, said] of /** @type {const} */ ([
  ["cut short", WHOLE.slice(0, -20), /cut|copy it|again/],
  ["no link of ours", "abc", /does not begin as a link of Leadmark does/],
  ["too long", `1.${"A".repeat(9_000)}`, /more than 8192/],
  ["of a later version", "2.AAAA", /later version/],
  ["about another guide", OTHER, /These are answers to the guide “cooking”/],
])) {
  test(`a link ${what} says so`, async () => {
    const { page, watched } = await open(`/#/shared/${data}`);
    await page.getByRole("heading", { level: 1, name: "This link can’t be read" }).waitFor();
    assert.match(await page.getByRole("alert").innerText(), said);
    await examine(page, `a link ${what}`);
    watched.quiet();
  });
}
