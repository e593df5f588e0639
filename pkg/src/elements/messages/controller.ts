import type { ReactiveController, ReactiveControllerHost } from "lit";
import { en } from "./en/catalogue.js";
import { loadMessages, type Messages, messagesFor, spoken } from "./messages.js";

type Host = ReactiveControllerHost & HTMLElement;

/** The elements that are on a page, to be told when the page changes its language. */
const hosts = new Set<Host>();
let observer: MutationObserver | undefined;

/** Keeps an element in the language of its `lang`, else of what is around it, else of the browser. */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  #messages: Messages | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Tells whether the words that are wanted are there: those of another language, once something has been said in it. */
  get ready(): boolean {
    return this.#messages !== undefined;
  }

  /** What to say it in. */
  get messages(): Messages {
    return this.#messages ?? en;
  }

  hostUpdate(): void {
    const language = spoken(languagesAround(this.#host));
    const messages = messagesFor(language);
    if (messages === undefined) {
      void loadMessages(language).then(() => this.#host.requestUpdate());
    } else {
      this.#messages = messages;
    }
  }

  hostConnected(): void {
    hosts.add(this.#host);
    observer ??= observe();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size === 0) {
      observer?.disconnect();
      observer = undefined;
    }
  }
}

/** Has all elements say anew what they say. */
export function redrawAll(): void {
  for (const host of hosts) {
    host.requestUpdate();
  }
}

function observe(): MutationObserver {
  const made = new MutationObserver(redrawAll);
  made.observe(document, { subtree: true, attributes: true, attributeFilter: ["lang"] });
  return made;
}

/** The tags that decide an element's language: its own, else the nearest one around it, else what the browser prefers. */
function languagesAround(host: Host): readonly string[] {
  if (host.lang !== "") {
    return [host.lang];
  }
  for (let around: Element | null = host; around !== null; around = parentOf(around)) {
    const tag = around.getAttribute("lang") ?? "";
    if (tag !== "") {
      return [tag];
    }
  }
  return navigator.languages;
}

/** What an element is in, out of shadow roots, too. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
