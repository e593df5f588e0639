// A tab that dies in the middle of a note: what was written until half a second before is there when it is opened again.

import assert from "node:assert/strict";
import { mkdtemp, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { launchProfile } from "../chromium.js";
import { serve } from "../server.js";
import { host } from "./host.js";
import { noteViolations, PACKAGE, ready } from "./page.js";

/** How much of what was typed last may be lost, in milliseconds. */
const LOST = 500;
const TEXT = "In March we lost the payment service twice, and found the cause the second time only. ".repeat(3);

const server = await serve({ "/leadmark/": PACKAGE }, { "/": host("<leadmark-assessment></leadmark-assessment>") });
// In memory where there is room: a disk that stalls for seconds is not what is measured.
const memory = await statfs("/dev/shm").catch(() => undefined);
const roomy = memory !== undefined && memory.bavail * memory.bsize > 500_000_000;
const folder = await mkdtemp(join(roomy ? "/dev/shm" : tmpdir(), "leadmark-profile-"));
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
  const item = page.locator("leadmark-assessment fieldset").first();
  await item.locator("input[value='3']").check();
  await item.locator("summary").click();
  await item.locator("textarea").focus();
  /** @type {number[]} */
  const typed = [];
  for (const character of TEXT) {
    // Far faster than anybody types; without a pause the keys alone would keep the page busy.
    await page.keyboard.type(character, { delay: 20 });
    typed.push(performance.now());
  }
  const crashed = page.waitForEvent("crash");
  const client = await first.newCDPSession(page);
  const end = performance.now();
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
  const due = typed.filter((at) => at < end - LOST).length;
  assert.ok(due > 20, "it was typed for longer than what may be lost");
  assert.ok(note.length >= due, `${note.length} characters are kept, ${due} were older than ${LOST} ms`);
});
