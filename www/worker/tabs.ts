import { CACHE, PREFIX } from "./build.js";

declare const self: ServiceWorkerGlobalScope;

/** Which build the site runs on. Browsers end a worker whenever they like, so this is kept in a cache, too. */
interface Tabs {
  /** The cache of the build that pages are opened with; empty before the first. */
  readonly now: string;
  /** The caches of earlier builds that pages are still open with, by the pages' ids. */
  readonly before: Readonly<Record<string, string>>;
}

const RECORD = `${PREFIX}tabs`;

let known: Promise<Tabs> | undefined;

/** The cache of the build that a page was opened with. */
export async function cacheOf(page: string): Promise<string> {
  known ??= read();
  return (await known).before[page] ?? CACHE;
}

/** Opens pages with this build from now on; those that are open stay with theirs. */
export async function takeOver(): Promise<void> {
  const { now, before } = await read();
  const open = await self.clients.matchAll({ type: "window" });
  const earlier = open.map(({ id }): [string, string] => [id, before[id] ?? now]);
  await write({ now: CACHE, before: Object.fromEntries(earlier.filter(([, cache]) => cache !== "")) });
  await removeUnused();
}

/** Removes the builds whose last page has been closed. */
export async function tidy(): Promise<void> {
  known ??= read();
  const { now, before } = await known;
  const open = await Promise.all(Object.keys(before).map(async (id) => (await self.clients.get(id))?.id));
  const left = Object.entries(before).filter(([id]) => open.includes(id));
  if (left.length < open.length) {
    await write({ now, before: Object.fromEntries(left) });
    await removeUnused();
  }
}

async function removeUnused(): Promise<void> {
  // A newer build may be on its way into a cache that nobody uses yet.
  if (self.registration.installing !== null || self.registration.waiting !== null) {
    return;
  }
  const used = [CACHE, RECORD, ...Object.values((await read()).before)];
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && !used.includes(name)).map((name) => caches.delete(name)),
  );
}

async function read(): Promise<Tabs> {
  const kept = await caches.match(self.registration.scope, { cacheName: RECORD });
  return kept === undefined ? { now: "", before: {} } : await kept.json();
}

async function write(tabs: Tabs): Promise<void> {
  known = Promise.resolve(tabs);
  await (await caches.open(RECORD)).put(self.registration.scope, new Response(JSON.stringify(tabs)));
}
