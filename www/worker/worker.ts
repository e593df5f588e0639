// Keeps the site for when there is no network. All files of a build are fetched before it is used, and a page has them all
// from the build that it was opened with.

import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { CACHE, FILES, keptAddress } from "./build.js";
import { cacheOf, takeOver, tidy } from "./tabs.js";

declare const self: ServiceWorkerGlobalScope;

const files = new PrecacheController({
  cacheName: CACHE,
  // Answers that a cache on the way thinks fresh may be of an earlier build. The host is asked; it need not send them again.
  plugins: [{ requestWillFetch: async ({ request }) => new Request(request, { cache: "no-cache" }) }],
});
// By hash: a host in the middle of an upload must not have us mix two builds.
files.addToCacheList([...FILES].map(([url, integrity]) => ({ url, revision: null, integrity })));

self.addEventListener("install", (event) => {
  event.waitUntil(
    files.install(event).catch(async (thrown) => {
      await caches.delete(CACHE);
      throw thrown;
    }),
  );
});

self.addEventListener("activate", (event) => event.waitUntil(begin()));

self.addEventListener("message", (event) => {
  // A person has asked for this build; without that it waits until the last page is closed.
  if (event.data === "take-over") {
    event.waitUntil(self.skipWaiting());
  }
});

self.addEventListener("fetch", (event) => {
  const address = keptAddress(event.request);
  if (address !== undefined) {
    event.respondWith(answer(event, address));
  }
});

async function begin(): Promise<void> {
  await takeOver();
  // The first visit goes on with what is kept, too.
  await self.clients.claim();
}

async function answer(event: FetchEvent, address: string): Promise<Response> {
  const { request, clientId } = event;
  event.waitUntil(tidy());
  const cacheName = request.mode === "navigate" ? CACHE : await cacheOf(clientId);
  const kept = await caches.match(address, { cacheName, ignoreVary: true });
  return kept ?? fetch(request);
}
