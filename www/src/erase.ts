// Leaves nothing of this page on the device.

import { type Erased, eraseDevice } from "leadmark/elements";

/** What the names of our caches begin with. */
const OURS = "leadmark";

/**
 * Erases the answers to all guides, the person's own guide, and what was put by so that the page works offline. What was
 * put by is not brought back by undoing: the next visit fetches it again.
 */
export async function eraseEverything(): Promise<Erased> {
  const erased = await eraseDevice();
  await Promise.all([dropCaches(), unregister()]);
  return erased;
}

/** There are none where the page is not served securely, or from a file. */
async function dropCaches(): Promise<void> {
  try {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(OURS)).map((name) => caches.delete(name)));
  } catch {
    // Where the browser refuses them, nothing can be in them.
  }
}

/** Only what looks after this very page: others on this site may have service workers of their own. */
async function unregister(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.unregister();
  } catch {
    // As above.
  }
}
