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
  const show = (sentence: string, button: string, go: () => void) => {
    // What is to be read out has to come into a place that was there before.
    found("[role=status]", place).textContent = sentence;
    render(html`<button type="button" class="quiet" @click=${go}>${button}</button>`, place);
  };
  const use = () => {
    const next = registration?.waiting ?? null;
    if (next === null) {
      // Another tab has asked already: the newer version only waits for this one to be loaded anew.
      location.reload();
    } else {
      asked = true;
      next.postMessage("take-over");
    }
  };
  const useOnceSaved = async () => {
    if (await saved()) {
      use();
    } else {
      show(words.unsaved, words.anyway, use);
    }
  };
  const offer = () => show(words.ready, words.use, () => void useOnceSaved());
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
