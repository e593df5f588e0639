// Takes the place of the worker that another site has left at this address, and goes with all that it kept: here the page
// is always the newest.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const { scope } = registration;
  for (const name of await caches.keys()) {
    if (name.startsWith(`leadmark ${scope} `)) {
      await caches.delete(name);
    }
  }
  const pages = await clients.matchAll({ type: "window" });
  await registration.unregister();
  await Promise.all(pages.map((page) => page.navigate(page.url)));
}
