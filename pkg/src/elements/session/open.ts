import { failure, reason } from "../../error.js";
import { Guide, init } from "../../index.js";
import { Session } from "./session.js";
import { deviceStore, memoryStore } from "./store.js";

/** The store name that keeps nothing. */
const NONE = "none";

const guides = new Map<string, Promise<Guide>>();
const sessions = new Map<string, Promise<Session>>();

/** Which guide, and where its answers are kept. */
export interface SessionPlace {
  /** A guide that has been read; it must not be freed while the page uses it. */
  readonly guide?: Guide | undefined;
  /** A guide's address, where none is given, or `#` and the id of an element that holds one; empty for the built-in guide. */
  readonly src?: string;
  /** The name under which answers are kept on this device, or `none`; `default` unless given. */
  readonly store?: string;
}

/**
 * Opens the session of a guide and a store's name. The same pair gives the same session, so that the elements of a page
 * agree; a failure is not remembered.
 *
 * @throws {LeadmarkError} `guide-unavailable`, and what {@link init} and {@link Guide.parse} throw.
 */
export async function openSession({ guide: given, src = "", store = "default" }: SessionPlace = {}): Promise<Session> {
  const guide = given ?? (await once(guides, addressOf(src), loadGuide));
  const { id, fingerprint } = guide.data;
  return once(sessions, JSON.stringify([store, id, fingerprint, versionOf(given)]), async () => {
    const kept = store === NONE ? memoryStore() : deviceStore(store, id);
    const session = new Session(guide, kept, store === NONE);
    await session.load();
    return session;
  });
}

/** Guides that differ in what is not scored have one fingerprint, and yet must not be taken for each other. */
const versions = new WeakMap<Guide, number>();
let lastVersion = 0;

function versionOf(guide: Guide | undefined): number {
  if (guide === undefined) {
    return 0;
  }
  const version = versions.get(guide) ?? ++lastVersion;
  versions.set(guide, version);
  return version;
}

function addressOf(src: string): string {
  return src === "" || src.startsWith("#") ? src : new URL(src, document.baseURI).href;
}

async function loadGuide(address: string): Promise<Guide> {
  if (address === "") {
    return Guide.builtin();
  }
  if (address.startsWith("#")) {
    const text = textOf(address);
    await init();
    return Guide.parse(text);
  }
  const [bytes] = await Promise.all([fetchBytes(address), init()]);
  return Guide.parse(bytes);
}

/**
 * The text of an element of the page. In a script, which nothing in it may end early, one backslash is taken out between
 * `<` and `/` or `!`: that is how `leadmark build` puts it in.
 */
function textOf(address: string): string {
  const element = document.getElementById(address.slice(1));
  if (element === null) {
    throw failure(
      "guide-unavailable",
      `the guide at ${address} could not be found: no element of this page has that id`,
    );
  }
  const text = element.textContent;
  return element instanceof HTMLScriptElement ? text.replace(/<\\(\\*[/!])/g, "<$1") : text;
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch (thrown) {
    throw failure("guide-unavailable", `the guide at ${address} could not be fetched (${reason(thrown)})`, thrown);
  }
  if (!response.ok) {
    throw failure("guide-unavailable", `the guide at ${address} could not be fetched: it answered ${response.status}`);
  }
  return new Uint8Array(await response.arrayBuffer());
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: (key: string) => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before !== undefined) {
    return before;
  }
  const made = make(key);
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}
