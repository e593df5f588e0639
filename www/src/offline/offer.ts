import { html, render } from "lit";
import { found } from "../found.js";
import { offline as words } from "../messages/offline.js";
import { keepCopy, workers } from "./copy.js";
import { saved } from "./saved.js";

/**
 * Has the site kept for when there is no network, and offers a newer version where one is ready. The page changes to it
 * when the person asks for it, or when it is opened the next time.
 */
export async function keepOffline(place: HTMLElement): Promise<void> {
  const container = workers();
  // A frame is a part of somebody else's page, and browsers may keep what it keeps apart.
  if (container === undefined || window.top !== window) {
    return;
  }
  let before = container.controller;
  let asked = false;
  let registration: ServiceWorkerRegistration | undefined;
  const use = async () => {
    if (!(await saved())) {
      window.addEventListener("beforeunload", ask, { once: true });
    }
    const next = registration?.waiting ?? null;
    asked = next !== null;
    // Where another tab has asked already, the newer version only waits for this one to be loaded anew.
    next === null ? location.reload() : next.postMessage("take-over");
  };
  const offer = () => {
    // What is to be read out has to come into a place that was there before.
    found("[role=status]", place).textContent = words.ready;
    render(html`<button type="button" class="quiet" @click=${use}>${words.use}</button>`, place);
  };
  container.addEventListener("controllerchange", () => {
    if (asked) {
      // Where the person stays after all, nothing else is to load the page anew.
      asked = false;
      location.reload();
    } else if (before !== null) {
      offer();
    }
    before = container.controller;
  });
  try {
    registration = await keepCopy(container);
  } catch {
    // Refused, in a private window perhaps. The page needs the network then, as any page.
    return;
  }
  const tell = () => {
    if (registration?.waiting != null && registration.active !== null) {
      offer();
    }
  };
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener("statechange", tell);
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration?.installing ?? null));
  tell();
}

/** Has the browser ask whether to leave the page. */
function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
