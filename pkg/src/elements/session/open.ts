import { failure, isLeadmarkError, type LeadmarkError, reason } from "../../error.js";
import { Guide, init, type PreparedGuide, type Source } from "../../index.js";
import { fetchAnew } from "../../init.js";
import { Session } from "./session.js";
import { deviceStore, memoryStore } from "./store.js";

/** The store name that keeps nothing. */
const NONE = "none";

/** The largest guide, as Rust has it, too: what is larger need not be read at all. */
const MOST_BYTES = 4 * 1024 * 1024;

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

/**
 * Says where the file is that tells what the guide at an address asks: the `guide.json` that `leadmark build` writes beside a
 * guide. Whoever opens that guide from then on can show the assessment before the WebAssembly part is there; without the file
 * it is loaded as ever. What it tells is shown as it is: it has to come from where the page comes from.
 */
export function prepareGuide(src: string, prepared: string): void {
  void once(guides, addressOf(src), (address) => preparedGuide(address, addressOf(prepared))).catch(() => undefined);
}

/** Gives up all fetches under way, which take too long, and begins others in their place. */
export function fetchGuidesAnew(): void {
  for (const controller of fetching) {
    controller.abort();
  }
  fetchAnew();
}

/** What ends each fetch: a second try would wait for the first one else. */
const fetching = new Set<AbortController>();

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
  const [markdown] = await Promise.all([sourceAt(address), init()]);
  return Guide.parse(markdown);
}

async function preparedGuide(address: string, preparedAddress: string): Promise<Guide> {
  try {
    const { data, items } = JSON.parse(new TextDecoder().decode(await fetchBytes(preparedAddress))) as PreparedGuide;
    if (typeof data.fingerprint === "string" && Array.isArray(items)) {
      return Guide.prepared({ data, items }, () => sourceAt(address));
    }
  } catch {
    // It makes the beginning sooner; nothing depends on it.
  }
  return loadGuide(address);
}

async function sourceAt(address: string): Promise<Source> {
  return address.startsWith("#") ? textOf(address) : fetchBytes(address);
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

/** The bytes at an address. Whoever waits for a fetch that is given up waits for the one after it. */
async function fetchBytes(address: string): Promise<Uint8Array> {
  for (;;) {
    const controller = new AbortController();
    fetching.add(controller);
    try {
      return await bytesAt(address, controller.signal);
    } catch (thrown) {
      if (!controller.signal.aborted) {
        throw isLeadmarkError(thrown) ? thrown : unreached(address, thrown);
      }
    } finally {
      fetching.delete(controller);
    }
  }
}

async function bytesAt(address: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(address, { signal });
  if (!response.ok) {
    throw unavailable(address, `it answered ${response.status}`);
  }
  const bytes = await bounded(response, address);
  // Servers say so of Markdown, too; what counts is how it begins.
  if (/^\s*<(!doctype html|html)\b/i.test(new TextDecoder().decode(bytes.subarray(0, 512)))) {
    throw unavailable(address, "it answered with a web page where a guide's Markdown was expected; check the address");
  }
  return bytes;
}

/** What may be told of a fetch that failed: browsers tell pages no more than that it did. */
function unreached(address: string, thrown: unknown): LeadmarkError {
  const elsewhere = new URL(address).origin !== location.origin;
  const mend = elsewhere
    ? "; a guide on another site can be fetched only where that site allows it (Access-Control-Allow-Origin)"
    : "";
  return failure(
    "guide-unavailable",
    `the guide at ${address} could not be fetched (${reason(thrown)}): check the connection and the address${mend}`,
    thrown,
  );
}

/** Reads a response of no more bytes than a guide may have: an endless one must not fill the memory. */
async function bounded(response: Response, address: string): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    chunks.push(part.value);
    size += part.value.length;
    if (size > MOST_BYTES) {
      await reader?.cancel();
      throw failure("too-large", `the guide at ${address} has more than 4 MB: split it into several guides`);
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function unavailable(address: string, why: string): LeadmarkError {
  return failure("guide-unavailable", `the guide at ${address} could not be fetched: ${why}`);
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: (key: string) => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before !== undefined) {
    return before;
  }
  const made = make(key);
  known.set(key, made);
  made.catch(() => known.get(key) === made && known.delete(key));
  return made;
}
