// A browser that is killed while answers come fast: every answer that was shown as saved is there after the restart.
// LEADMARK_KILLS says how often; the moments are drawn from LEADMARK_SEED.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { launchToKill } from "../chromium.js";
import { serve } from "../server.js";
import { host } from "./host.js";
import { PACKAGE, ready } from "./page.js";

const KILLS = Number(process.env["LEADMARK_KILLS"] ?? 5);
const SEED = Number(process.env["LEADMARK_SEED"] ?? 1);

/** How far apart answers come, in milliseconds. */
const PACE = 50;
/** How long they come at least and at most before the browser is killed, in milliseconds. */
const [LEAST, MOST] = [200, 1200];

/** @typedef {Record<string, { level?: number, at: number }>} Answers */

const server = await serve(
  { "/leadmark/": PACKAGE },
  { "/": host('<leadmark-assessment mode="full"></leadmark-assessment>') },
);
const folder = await mkdtemp(join(tmpdir(), "leadmark-killed-"));
after(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

test(`${KILLS} kills`, async (context) => {
  const random = randomFrom(SEED);
  /** @type {Answers} */
  let shown = {};
  const sum = { given: 0, shown: 0, lost: 0 };
  for (let kill = 0; kill <= KILLS; kill += 1) {
    const { browser, kill: end } = await launchToKill(folder);
    try {
      const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
      page.setDefaultTimeout(60_000);
      await page.goto(server.origin);
      await ready(page);
      const kept = await page.evaluate(held);
      const lost = Object.keys(shown).filter((id) => !holds(kept, shown, id));
      sum.lost += lost.length;
      assert.deepEqual(lost, [], `after kill ${kill}: of ${Object.keys(shown).length} shown as saved`);
      if (kill === KILLS) {
        break;
      }
      let given = 0;
      let saves = 0;
      await page.exposeFunction("tellShown", (/** @type {number} */ count, /** @type {Answers} */ answers) => {
        given = count;
        saves += 1;
        shown = answers;
      });
      await page.evaluate(answer, PACE);
      const moment = LEAST + random() * (MOST - LEAST);
      await new Promise((over) => setTimeout(over, moment));
      for (const slowest = Date.now() + 60_000; saves === 0 && Date.now() < slowest; ) {
        await new Promise((over) => setTimeout(over, 10));
      }
      await end();
      sum.given += given;
      sum.shown += saves;
    } finally {
      await end().catch(() => undefined);
    }
  }
  assert.ok(sum.shown >= KILLS, "answers were shown as saved before the kills");
  context.diagnostic(
    `${KILLS} kills from seed ${SEED}: ${sum.given} answers given, shown as saved ${sum.shown} times, ${sum.lost} lost`,
  );
});

/**
 * Tells whether what is kept of an item is what was shown as saved, or came later.
 *
 * @param {Answers} kept
 * @param {Answers} shown
 * @param {string} id
 */
function holds(kept, shown, id) {
  const [now, then] = [kept[id], shown[id]];
  return (
    now !== undefined && then !== undefined && (now.at > then.at || (now.at === then.at && now.level === then.level))
  );
}

function held() {
  return document.querySelector("leadmark-assessment")?.assessment?.answers ?? {};
}

/**
 * Chooses one level after the other, by the radio buttons of the page and by the session for the items of other pages, and
 * tells what there is whenever the page shows that it is saved.
 *
 * @param {number} pace
 */
function answer(pace) {
  const element = document.querySelector("leadmark-assessment");
  const session = element?.session;
  const root = element?.shadowRoot;
  if (!element || !session || !root) {
    throw new Error("the guide is not loaded");
  }
  const items = session.guide.items.filter(({ kind }) => kind !== "question");
  let count = 0;
  const tell = () => {
    const words = root.querySelector("[part=saved]")?.textContent;
    if (words === "Saved on this device") {
      /** @type {{ tellShown?: (count: number, answers: unknown) => void }} */ (window).tellShown?.(
        count,
        session.assessment.answers,
      );
    }
  };
  new MutationObserver(tell).observe(root, { subtree: true, childList: true, characterData: true });
  setInterval(() => {
    // On a slow disk answers come faster than they are written: now and then all of them are waited for.
    if (count % 10 === 9 && session.saved.where === "saving") {
      return;
    }
    const item = items[count % items.length];
    count += 1;
    if (item !== undefined) {
      const level = 1 + Math.floor(Math.random() * item.levels.length);
      const radio = root.querySelector(`[data-item="${CSS.escape(item.id)}"] input[value="${level}"]`);
      if (radio instanceof HTMLInputElement && !radio.checked) {
        radio.click();
      } else {
        session.rate(item.id, level);
      }
    }
  }, pace);
}

/**
 * The same numbers from 0 to 1 for the same seed (mulberry32).
 *
 * @param {number} seed
 */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
