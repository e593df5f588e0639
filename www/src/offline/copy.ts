// The copy that the browser keeps of this site, for when there is no network: how it begins, and how it ends.

import { workerAddress } from "../trusted.js";

/** Where its worker is: at the same address for ever, for browsers ask there whether it has changed. */
const WORKER = "./service-worker.js";

/** The browser's workers; no value where it has none for this page, as on an insecure address. */
export function workers(): ServiceWorkerContainer | undefined {
  try {
    return (navigator as Partial<Navigator>).serviceWorker;
  } catch {
    // In a sandboxed frame even asking is refused.
    return undefined;
  }
}

/** Has the site kept. Rejects where the browser refuses that. */
export function keepCopy(container: ServiceWorkerContainer): Promise<ServiceWorkerRegistration> {
  return container.register(workerAddress(WORKER));
}

/** Removes the kept copy. The next visit makes another one. Never fails: where nothing can be kept, nothing is. */
export async function forgetCopy(): Promise<void> {
  const scope = new URL("./", document.baseURI).href;
  try {
    const registration = await workers()?.getRegistration(scope);
    // Another site may be above this one.
    if (registration?.scope === scope) {
      await registration.unregister();
    }
    const names = (await globalThis.caches?.keys()) ?? [];
    await Promise.all(names.filter((name) => name.startsWith(`leadmark ${scope} `)).map((name) => caches.delete(name)));
  } catch {
    // Storage is refused here.
  }
}
