// A tab that dies in the middle of a note: what was written until half a second before is there when it is opened again.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { launchProfile } from "../chromium.js";
import { serve } from "../server.js";
import { host } from "./host.js";
import { noteViolations, PACKAGE, ready } from "./page.js";

/** How much of what was typed last may be lost, in milliseconds, and in writes where the disk is slower than that. */
const LOST = 500;
const WRITES = 3;
/** How many characters are typed at least. */
const LEAST = 250;
const TEXT = "In March we lost the payment service twice, and found the cause the second time only. ".repeat(40);

const server = await serve({ "/leadmark/": PACKAGE }, { "/": host("<leadmark-assessment></leadmark-assessment>") });
const folder = await mkdtemp(join(tmpdir(), "leadmark-profile-"));
/** @type {string[]} */
const violations = [];
after(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  assert.deepEqual(violations, [], "no page may do what its policy forbids");
});

test("a crash of the renderer while typing", async () => {
  const first = await launchProfile(folder);
  await noteViolations(first, violations);
  const page = await first.newPage();
  await page.goto(server.origin);
  await ready(page);
  /** When the typing began, and when each write since was on the disk. @type {number[]} */
  const written = [];
  await page.exposeFunction("noteWrite", () => void written.push(performance.now()));
  await page.evaluate(() => {
    // It is what tabs tell each other then.
    new BroadcastChannel("leadmark").addEventListener("message", () => void (/** @type {any} */ (window).noteWrite()));
  });
  const item = page.locator("leadmark-assessment fieldset").first();
  await item.locator("input[value='3']").check();
  await item.locator("summary").click();
  await item.locator("textarea").focus();
  const client = await first.newCDPSession(page);
  /** @type {number[]} */
  const typed = [];
  let [lost, due] = [LOST, 0];
  written.push(performance.now());
  for (const character of TEXT) {
    // From then on at leisure, until enough of it is old.
    await page.keyboard.type(character, { delay: typed.length < LEAST ? 0 : 100 });
    const now = performance.now();
    typed.push(now);
    const slowest = Math.max(...written.map((at, index) => (written[index + 1] ?? now) - at));
    lost = Math.max(LOST, WRITES * slowest);
    due = typed.filter((at) => at < now - lost).length;
    if (typed.length > LEAST && due > 20) {
      break;
    }
  }
  const crashed = page.waitForEvent("crash");
  client.send("Page.crash").catch(() => {});
  await crashed;
  await first.close();

  const second = await launchProfile(folder);
  await noteViolations(second, violations);
  const again = await second.newPage();
  await again.goto(server.origin);
  await ready(again);
  const answer = await again.evaluate(
    () => document.querySelector("leadmark-assessment")?.assessment?.answers["reliability"],
  );
  await second.close();
  assert.equal(answer?.level, 3);
  const note = answer?.note ?? "";
  assert.ok(TEXT.startsWith(note), "nothing is garbled");
  assert.ok(due > 20, "it was typed for longer than what may be lost");
  assert.ok(note.length >= due, `${note.length} characters are kept, ${due} were older than ${Math.round(lost)} ms`);
});
