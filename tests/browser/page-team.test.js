// The Team view: other people's files side by side, with the floors that protect them; and the link that asks for them.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { around, assessment, file } from "./assessments.js";
import { examine } from "./axe.js";
import { focused, rate, ready, stage } from "./page.js";

const { open, server } = await stage(after);

const SELF = file("me.json", assessment("me", around(4)));

/**
 * Files of others in a role.
 *
 * @param {"peer" | "report" | "manager"} role
 * @param {number} count
 */
function others(role, count) {
  return Array.from({ length: count }, (_, index) =>
    file(`${role}-${index}.json`, assessment(`${role}-${index}`, around(2 + (index % 2), index), { rater: { role } })),
  );
}

/**
 * Self-assessments of some people in a group.
 *
 * @param {string | undefined} group
 * @param {number} count
 */
function people(group, count) {
  return Array.from({ length: count }, (_, index) =>
    file(
      `${group}-${index}.json`,
      assessment(`${group}-${index}`, around(1 + (index % 5), index), {
        rater: group === undefined ? { role: "self" } : { role: "self", group },
      }),
    ),
  );
}

/**
 * @param {ReturnType<typeof file>[]} files
 */
async function teamWith(files) {
  const opened = await open("/#/team");
  await opened.page.getByLabel("Choose files").setInputFiles(files);
  return opened;
}

test("nothing given yet", async () => {
  const { page, watched } = await open("/#/team");
  await page.getByText("No files yet.").waitFor();
  await page.getByText("The files stay on this device.").waitFor();
  assert.equal(await page.title(), "Team – Leadmark");
  watched.quiet();
});

test("one person: gaps and agreement from three peers on, a manager from one", async () => {
  const { page, watched } = await teamWith([SELF, ...others("peer", 3), ...others("manager", 1)]);
  await page.getByText("5 assessments from 5 files.").waitFor();
  assert.equal(await page.getByRole("radio", { name: "One person, as they and others see them" }).isChecked(), true);
  await page.getByText("One self-assessment, 3 peers, 0 reports, 1 manager.").waitFor();
  const table = page.getByRole("table", { name: "By success metric, what the person achieves" });
  const cells = await table
    .getByRole("row", { name: /^Technical excellence/ })
    .getByRole("cell")
    .allTextContents();
  assert.match(cells[0] ?? "", /^\d+$/);
  assert.match(cells[1] ?? "", /^\d+ \(n\u00a0=\u00a04\)$/);
  assert.match(cells[2] ?? "", /^\+\d+$/);
  assert.match(cells[3] ?? "", /^\d\.\d\d$/);
  assert.match(cells[4] ?? "", /^\d+ \(n\u00a0=\u00a03\)$/);
  assert.equal(cells[5], "–");
  assert.match(cells[6] ?? "", /^\d+ \(n\u00a0=\u00a01\)$/);
  const items = page.getByRole("table", { name: "Every statement that others answered" }).getByRole("row");
  assert.equal(await items.count(), 17);
  await examine(page, "raters");
  watched.quiet();
});

test("two peers show nothing, and the page says why", async () => {
  const { page, watched } = await teamWith([SELF, ...others("peer", 2)]);
  await page.getByText("There is nothing that may be shown yet").waitFor();
  await page.getByText("What others say shows from three of them on").waitFor();
  watched.quiet();
});

test("a file that comes twice counts once; files add up; taking them away leaves nothing", async () => {
  const { page, watched } = await teamWith([SELF, SELF]);
  await page.getByText("1 assessment from 2 files.").waitFor();
  await page.getByLabel("Choose files").setInputFiles(others("report", 3));
  await page.getByText("4 assessments from 5 files.").waitFor();
  await page.locator("summary", { hasText: "Which files these are" }).click();
  await page.getByRole("row", { name: /report-1\.json Report/ }).waitFor();
  await page.getByRole("button", { name: "Take all files away" }).click();
  await page.getByText("The files are gone from this page.").waitFor();
  assert.equal(await page.getByRole("table").count(), 0);
  watched.quiet();
});

test("a group: figures from five on, small groups hidden", async () => {
  const { page, watched } = await teamWith([...people("Payments", 6), ...people("Cards", 5), ...people("Risk", 2)]);
  await page.getByText("13 assessments from 13 files.").waitFor();
  assert.equal(await page.getByRole("radio", { name: "A group of people" }).isChecked(), true);
  await page.getByText("13 self-assessments.").waitFor();
  const overall = page.getByRole("table", { name: "By success metric, what people achieve" }).getByRole("row");
  assert.equal((await overall.nth(1).getByRole("cell").first().textContent())?.trim(), "13");
  // Risk is too small; with two hidden alone everybody less the others would give them away, so Cards goes, too.
  await page.getByRole("row", { name: /^Payments/ }).waitFor();
  assert.equal(await page.getByRole("row", { name: /^Cards/ }).count(), 0);
  await page.getByText("2 groups with 7 assessments together are not shown").waitFor();
  await page.getByRole("table", { name: "Overall scores in ten bands of ten points" }).waitFor();
  await examine(page, "cohort");
  await page.getByRole("radio", { name: "One person" }).check();
  await page.getByText("These files hold nobody’s view but the person’s own.").waitFor();
  watched.quiet();
});

test("four people are too few", async () => {
  const { page, watched } = await teamWith(people(undefined, 4));
  await page.getByText("4 self-assessments are too few: figures show from 5 on.").waitFor();
  watched.quiet();
});

test("nothing of the files is stored", async () => {
  const { page } = await teamWith([SELF, ...others("peer", 3)]);
  await page.getByText("4 assessments from 4 files.").waitFor();
  await page.goto(`${server.origin}/#/history`);
  await page.getByText("No assessment of this guide is kept here yet.").waitFor();
  await page.reload();
  await page.goto(`${server.origin}/#/team`);
  await page.getByText("No files yet.").waitFor();
});

test("a bad file is told with its place", async () => {
  const { page, watched } = await teamWith([SELF, file("bad.json", "no")]);
  await page.getByText("bad.json can’t be used").waitFor();
  await examine(page, "a bad file");
  watched.quiet();
});

test("a link asks a peer, whose answers are apart from their own", async () => {
  const { page, watched } = await open("/#/team");
  await page.getByLabel("Group, if you like").fill("Zahlungen & Co/Ü");
  await page.getByRole("radio", { name: "A report: you lead them" }).check();
  const link = await page.getByLabel("Link to send").inputValue();
  assert.match(link, /#\/assess\?role=report&mode=quick&group=Zahlungen\+%26\+Co%2F%C3%9C&guide=technical-leadership$/);

  const { page: asked } = await open("/#/assess/technical-excellence");
  await ready(asked);
  await rate(asked, [5, 5]);
  await asked.goto(link);
  await asked.getByRole("heading", { level: 1, name: "You are asked to answer as a report" }).waitFor();
  await asked.getByText("They named the group Zahlungen & Co/Ü.").waitFor();
  await asked.getByText("Answers of your own are under way here.").waitFor();
  assert.equal(await asked.title(), "Asked to answer – Leadmark");
  await examine(asked, "asked to answer");
  await asked.getByRole("button", { name: "Begin" }).click();
  await asked.getByText("0 of 16 answered").first().waitFor();
  const rater = await asked.evaluate(() => document.querySelector("leadmark-assessment")?.assessment?.rater);
  assert.deepEqual(rater, { role: "report", group: "Zahlungen & Co/Ü" });
  await rate(asked, [2]);

  await asked.goto(link);
  await asked.getByRole("button", { name: "Go on with these answers" }).click();
  await asked.locator("leadmark-assessment").getByText("1 of 16 answered").first().waitFor();
  await asked.goto(`${server.origin}/#/history`);
  await asked.getByText("2 assessments of this guide").waitFor();
  await asked.getByText("Quick · by yourself · 2 of 16 answered").waitFor();
  await asked.getByText("Quick · as a report · group Zahlungen & Co/Ü · 1 of 16 answered").waitFor();
  watched.quiet();
});

for (const [query, said] of /** @type {const} */ ([
  ["role=boss", "It asks for answers in the role “boss”"],
  [`role=peer&group=${"x".repeat(61)}`, "is longer than 60 characters"],
  ["role=peer&guide=cooking", "It asks about the guide “cooking”"],
])) {
  test(`a link that can't be followed says why: ${query.slice(0, 30)}`, async () => {
    const { page, watched } = await open(`/#/assess?${query}`);
    await page.getByText(said).waitFor();
    assert.equal(await page.getByRole("button", { name: "Begin" }).count(), 0);
    watched.quiet();
  });
}

test("where the clipboard is refused, the text is selected", async () => {
  const { page } = await open("/#/team", {}, () => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.getByRole("button", { name: "Copy" }).click();
  await page.getByText("The text is selected").waitFor();
  assert.equal((await focused(page)).tag, "textarea");
});
