// How soon the first question can be answered, and how much has been loaded by then.

/** As many times slower as Lighthouse takes a phone to be. */
export const SLOWER = 4;

/** How long a page may take, in milliseconds. */
const PATIENCE = 120_000;

/** Lighthouse's slow 4G, as a browser throttles it: bytes a second and milliseconds. */
export const SLOW_4G = {
  offline: false,
  downloadThroughput: 1_474_560 / 8,
  uploadThroughput: 675_000 / 8,
  latency: 562.5,
};

/**
 * Runs in the page ahead of everything else: clicks the first radio button as soon as it is there, and notes when it did, in
 * milliseconds after navigation, and whether the page had taken the click. A click that has no effect within a second
 * is one that a person would have made in vain; it is counted, and made again.
 *
 * @param {string | null} host
 * @param {(root: ParentNode, radio: HTMLInputElement) => boolean} taken
 */
function answerFirst(host, taken) {
  const bench = /** @type {any} */ (globalThis);
  bench.firstAnswer = new Promise((resolve) => {
    let at = 0;
    let vain = 0;
    /** @type {HTMLInputElement | undefined} */
    let clicked;
    const step = () => {
      const now = performance.now();
      const root = host === null ? document : document.querySelector(host)?.shadowRoot;
      if (root && clicked !== undefined && taken(root, clicked)) {
        resolve({ at, vain, origin: performance.timeOrigin });
        return;
      }
      if (clicked !== undefined && now - at > 1000) {
        clicked.checked = false;
        clicked = undefined;
        vain += 1;
      }
      /** @type {HTMLInputElement | null | undefined} */
      const radio = clicked === undefined ? root?.querySelector("input[type=radio]:enabled") : undefined;
      // Hidden radios have a label that is drawn in their place.
      if (radio && (radio.closest("label") ?? radio).getClientRects().length > 0) {
        clicked = radio;
        at = performance.now();
        radio.click();
      }
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

/**
 * @typedef {{ at: number, bytes: number, vain: number }} FirstAnswer milliseconds after navigation; bytes over the network
 * until then; clicks in vain
 */

/**
 * Opens a page in a context of the browser and answers its first question.
 *
 * @param {import("playwright-core").BrowserContext} context
 * @param {import("./sites.js").Site} site
 * @param {string} origin
 * @param {boolean} slowly over a slow network
 * @returns {Promise<FirstAnswer>}
 */
export async function firstAnswer(context, site, origin, slowly) {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  const load = await watchLoad(client);
  await client.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  if (slowly) {
    await client.send("Network.emulateNetworkConditions", SLOW_4G);
  }
  await page.addInitScript({
    content: `(${answerFirst})(${JSON.stringify(site.host)}, (root, radio) => ${site.taken})`,
  });
  await page.goto(origin + site.address, { waitUntil: "commit" });
  const {
    at,
    vain,
    origin: began,
  } = await within(
    page.evaluate(() => /** @type {any} */ (globalThis).firstAnswer),
    `${site.name} can't be answered`,
  );
  const bytes = load.bytesUntil(began + at);
  await kept(page);
  await page.close();
  return { at, bytes, vain };
}

/**
 * Waits until what a page keeps for the next visit is there, its service worker among it.
 *
 * @param {import("playwright-core").Page} page
 */
async function kept(page) {
  await page.waitForLoadState("networkidle");
  await page.evaluate(async () => {
    const registrations = await navigator.serviceWorker.getRegistrations();
    await (registrations.length > 0 ? navigator.serviceWorker.ready : undefined);
  });
}

/**
 * Watches what a page loads over the network.
 *
 * @param {import("playwright-core").CDPSession} client
 */
async function watchLoad(client) {
  /** What came, and when, by a clock of the browser's own, in seconds. @type {{ at: number, bytes: number }[]} */
  const parts = [];
  /** What of each file has been counted. @type {Map<string, number>} */
  const counted = new Map();
  /** How many milliseconds since 1970 the browser's clock began at. */
  let zero = Number.NaN;
  const add = (/** @type {string} */ id, /** @type {number} */ at, /** @type {number} */ bytes) => {
    parts.push({ at, bytes });
    counted.set(id, (counted.get(id) ?? 0) + bytes);
  };
  client.on("Network.requestWillBeSent", ({ timestamp, wallTime }) => {
    zero = (wallTime - timestamp) * 1000;
  });
  client.on("Network.dataReceived", ({ requestId, timestamp, encodedDataLength }) =>
    add(requestId, timestamp, encodedDataLength),
  );
  client.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
    // The sum of all parts with the headers, which no part tells.
    add(requestId, timestamp, encodedDataLength - (counted.get(requestId) ?? 0));
  });
  await client.send("Network.enable");
  return {
    /**
     * @param {number} time in milliseconds since 1970
     */
    bytesUntil: (time) => parts.filter(({ at }) => zero + at * 1000 <= time).reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/**
 * @template T
 * @param {Promise<T>} work
 * @param {string} complaint
 * @returns {Promise<T>}
 */
async function within(work, complaint) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${complaint} within ${PATIENCE / 1000} s`)), PATIENCE);
  });
  try {
    return await Promise.race([work, /** @type {Promise<never>} */ (late)]);
  } finally {
    clearTimeout(timer);
  }
}
