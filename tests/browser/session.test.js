// The session that a page's elements share: many assessments of one guide, kept on this device, across tabs and versions.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { PACKAGE, stage, until } from "./page.js";
import { FROM_VERSION_1 } from "./version-1.js";

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sessions</title></head><body>
  <script type="module" src="/session.js"></script></body></html>`;
const SCRIPT = `import { openSession } from "/leadmark/elements.js"; import { Guide, init } from "/leadmark/index.js";
  await init(); Object.assign(window, { openSession, Guide, ready: true });`;
const { open, server } = await stage(after, { "/leadmark/": PACKAGE }, { "/": PAGE, "/session.js": SCRIPT });

/**
 * @typedef {{ openSession: typeof import("leadmark/elements").openSession, Guide: typeof import("leadmark").Guide,
 *   ready: boolean }} Globals
 */

/**
 * Opens the page, and gives a way to run code with its session.
 *
 * @param {import("playwright-core").BrowserContext} [context]
 * @param {() => void} [before]
 */
async function session(context, before) {
  const page = context === undefined ? (await open("/", {}, before)).page : await context.newPage();
  await page.goto(server.origin);
  await page.waitForFunction(() => /** @type {Globals} */ (/** @type {unknown} */ (window)).ready);
  return page;
}

/**
 * Waits until the session says that all is saved; the tests then look whether it is.
 *
 * @param {import("playwright-core").Page} page
 */
async function settled(page) {
  await until(page, async () => {
    const { openSession } = /** @type {Globals} */ (/** @type {unknown} */ (window));
    return (await openSession()).saved.where === "device";
  });
}

/** What the page's session holds, as a test wants to see it. Runs in the page. */
const held = async () => {
  const { openSession } = /** @type {Globals} */ (/** @type {unknown} */ (window));
  const { assessment, assessments, saved, undoable, last, unreadable } = await openSession();
  return { assessment, assessments, saved: saved.where, undoable, last: last?.id, unreadable };
};

test("begins, sets aside, opens, renames, removes and brings back", async () => {
  const page = await session();
  const ids = await page.evaluate(async () => {
    const { openSession } = /** @type {Globals} */ (/** @type {unknown} */ (window));
    const session = await openSession();
    session.rate("reliability", 2);
    const first = session.assessment.id;
    session.begin();
    const untouched = session.assessment.id;
    session.begin({ role: "peer", group: "Platform" }, "full");
    session.rate("reliability", 4);
    session.rename(first, "  Spring  ");
    return { first, untouched, second: session.assessment.id };
  });
  await settled(page);
  await page.reload();
  await page.waitForFunction(() => /** @type {Globals} */ (/** @type {unknown} */ (window)).ready);
  const kept = await page.evaluate(held);
  assert.equal(kept.assessment.id, ids.second);
  assert.deepEqual(kept.assessment.rater, { role: "peer", group: "Platform" });
  assert.deepEqual(
    kept.assessments.map(({ id }) => id).sort(),
    [ids.first, ids.second].sort(),
    "an empty one leaves no trace",
  );
  assert.equal(kept.assessments.find(({ id }) => id === ids.first)?.name, "Spring");
  assert.equal(kept.last, undefined, "one's own earlier view is no earlier view of a peer");

  const after = await page.evaluate(
    async ([first, second]) => {
      const { openSession } = /** @type {Globals} */ (/** @type {unknown} */ (window));
      const session = await openSession();
      session.remove(String(second));
      const removed = { id: session.assessment.id, count: session.assessments.length };
      session.undo();
      const back = { id: session.assessment.id, count: session.assessments.length };
      session.open(String(first));
      return { removed, back, opened: session.assessment.answers["reliability"]?.level };
    },
    [ids.first, ids.second],
  );
  assert.deepEqual(after, { removed: { id: ids.first, count: 1 }, back: { id: ids.second, count: 2 }, opened: 2 });
});

test("the last assessment of the same kind is what this one is compared with", async () => {
  const page = await session();
  const change = await page.evaluate(async () => {
    const { openSession } = /** @type {Globals} */ (/** @type {unknown} */ (window));
    const session = await openSession();
    for (const id of ["reliability", "code-quality", "innovation", "technical-debt"]) {
      session.rate(id, 2);
    }
    await new Promise((later) => setTimeout(later, 5));
    session.begin();
    for (const id of ["reliability", "code-quality", "innovation", "technical-debt"]) {
      session.rate(id, 3);
    }
    return session.change?.metrics[0]?.outcomes;
  });
  assert.deepEqual([change?.before, change?.after, change?.delta], [25, 50, 25]);
});

test("brings files in beside what is there, merges copies, refuses other guides, and takes it back", async () => {
  const page = await session();
  const outcome = await page.evaluate(async () => {
    const { openSession } = /** @type {Globals} */ (/** @type {unknown} */ (window));
    const session = await openSession();
    session.rate("reliability", 2);
    const here = session.assessment;
    const later = here.updatedAt + 1000;
    const copy = { ...here, updatedAt: later, answers: { "code-quality": { level: 5, at: later } } };
    session.add([copy]);
    const merged = session.assessment;
    const other = { ...here, id: "another", answers: { innovation: { level: 1, at: here.updatedAt } } };
    session.add([other]);
    const opened = session.assessment.id;
    session.undo();
    let refused;
    try {
      session.add([{ ...here, id: "foreign", guide: { id: "gardening", fingerprint: "0" } }]);
    } catch (error) {
      refused = /** @type {{ code?: string }} */ (error).code;
    }
    return { here: here.id, merged, opened, now: session.assessment.id, count: session.assessments.length, refused };
  });
  assert.equal(outcome.merged.id, outcome.here);
  assert.deepEqual(Object.keys(outcome.merged.answers).sort(), ["code-quality", "reliability"]);
  assert.equal(outcome.opened, "another");
  assert.deepEqual([outcome.now, outcome.count, outcome.refused], [outcome.here, 1, "different-guides"]);
});

test("two tabs answer one assessment, and both have both answers", async () => {
  const one = await session();
  await one.evaluate(async () => {
    const { openSession } = /** @type {Globals} */ (/** @type {unknown} */ (window));
    (await openSession()).rate("reliability", 2);
  });
  await settled(one);
  const two = await session(one.context());
  await two.evaluate(async () => {
    const { openSession } = /** @type {Globals} */ (/** @type {unknown} */ (window));
    (await openSession()).rate("code-quality", 3);
  });
  await one.evaluate(async () => {
    const { openSession } = /** @type {Globals} */ (/** @type {unknown} */ (window));
    (await openSession()).rate("innovation", 4);
  });
  for (const page of [one, two]) {
    await until(page, async () => {
      const { openSession } = /** @type {Globals} */ (/** @type {unknown} */ (window));
      const { answers } = (await openSession()).assessment;
      return ["reliability", "code-quality", "innovation"].every((id) => answers[id]?.level !== undefined);
    });
  }
  assert.equal((await one.evaluate(held)).assessments.length, 1);
});

test("what version 1 of the database kept is found, and is the one being answered", async () => {
  const { page } = await open("/leadmark/theme.css");
  await page.evaluate(async (assessment) => {
    const database = await new Promise((opened) => {
      const request = indexedDB.open("leadmark", 1);
      request.onupgradeneeded = () => request.result.createObjectStore("assessments");
      request.onsuccess = () => opened(request.result);
    });
    const transaction = database.transaction("assessments", "readwrite");
    transaction.objectStore("assessments").put(assessment, ["default", "technical-leadership"]);
    transaction.objectStore("assessments").put("nonsense", ["other", "technical-leadership"]);
    await new Promise((done) => {
      transaction.oncomplete = done;
    });
    database.close();
  }, FROM_VERSION_1);
  const next = await session(page.context());
  const kept = await next.evaluate(held);
  assert.deepEqual(kept.assessment.answers, FROM_VERSION_1.answers);
  assert.equal(kept.assessment.id, FROM_VERSION_1.id);
  const other = await next.evaluate(async () => {
    const { openSession } = /** @type {Globals} */ (/** @type {unknown} */ (window));
    const session = await openSession({ store: "other" });
    const [row] = session.unreadable;
    session.rate("reliability", 1);
    return {
      kept: row?.kept,
      problems: row?.problems.length,
      count: session.assessments.length,
      still: session.unreadable.length,
    };
  });
  assert.deepEqual(other, { kept: "nonsense", problems: 1, count: 1, still: 1 }, "what can't be read stays, untouched");
});

test("answers to an older version of the guide are brought along, and kept as they were until the next answer", async () => {
  const page = await session();
  const outcome = await page.evaluate(async () => {
    const { openSession, Guide } = /** @type {Globals} */ (/** @type {unknown} */ (window));
    const text = (/** @type {string} */ items) => `# Craft {#craft}\n\n## Success metrics\n\n### Quality\n\n${items}`;
    const before = await openSession({ guide: Guide.parse(text("- We ship {#ships}\n- We test {#tests}\n")) });
    before.rate("ships", 4);
    before.rate("tests", 2);
    for (let looks = 0; before.saved.where !== "device" && looks < 500; looks += 1) {
      await new Promise((later) => setTimeout(later, 20));
    }
    const after = await openSession({
      guide: Guide.parse(text("- We ship what works {#works was=ships}\n- We measure\n")),
    });
    const rebased = after.rebased;
    const answers = after.assessment.answers;
    after.rate("we-measure", 5);
    return { rebased, answers, now: after.assessment, still: after.rebased };
  });
  assert.deepEqual(outcome.rebased?.moved, [{ from: "ships", to: "works" }]);
  assert.deepEqual(outcome.rebased?.orphaned, ["tests"]);
  assert.equal(outcome.answers["works"]?.level, 4);
  assert.equal(outcome.now.answers["tests"]?.level, 2);
  assert.equal(outcome.now.answers["we-measure"]?.level, 5);
  assert.equal(outcome.still, undefined);
});

test("erasing leaves nothing of the guide, and can be undone", async () => {
  const page = await session();
  const outcome = await page.evaluate(async () => {
    const { openSession } = /** @type {Globals} */ (/** @type {unknown} */ (window));
    const session = await openSession();
    session.rate("reliability", 2);
    session.aim("technical-excellence", 4);
    session.trust("reliability", "low");
    session.think("cloud-strategy", "What I would say.");
    session.begin();
    session.rate("reliability", 3);
    session.erase();
    const erased = { count: session.assessments.length, notes: session.practised("cloud-strategy").notes };
    session.undo();
    const first = session.assessments.find(({ targets }) => targets !== undefined);
    const back = { count: session.assessments.length, notes: session.practised("cloud-strategy").notes, first };
    session.erase();
    return { erased, back };
  });
  assert.deepEqual(outcome.erased, { count: 0, notes: undefined });
  assert.equal(outcome.back.count, 2);
  assert.equal(outcome.back.notes, "What I would say.");
  assert.deepEqual(outcome.back.first?.targets, { "technical-excellence": 4 });
  assert.equal(outcome.back.first?.answers["reliability"]?.confidence, "low");
  // There is nothing before the first of it is written, either.
  await until(page, async () => {
    const { openSession } = /** @type {Globals} */ (/** @type {unknown} */ (window));
    return (await openSession()).saved.where === "nowhere";
  });
  await until(page, async () => {
    const database = await new Promise((opened) => {
      const request = indexedDB.open("leadmark");
      request.onsuccess = () => opened(request.result);
    });
    const counts = await Promise.all(
      [...database.objectStoreNames].map(
        (name) =>
          new Promise((got) => {
            const request = database.transaction(name).objectStore(name).count();
            request.onsuccess = () => got(request.result);
          }),
      ),
    );
    database.close();
    return counts.every((count) => count === 0);
  });
});
