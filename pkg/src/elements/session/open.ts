import { failure, reason } from "../../error.js";
import { Guide, init } from "../../index.js";
import { Session } from "./session.js";
import { deviceStore, memoryStore } from "./store.js";

/** The store name that keeps nothing. */
const NONE = "none";

const guides = new Map<string, Promise<Guide>>();
const sessions = new Map<string, Promise<Session>>();

/**
 * Gives the session for a guide's address (empty: the built-in guide) and a store's name. The same pair gives the
 * same session, so that the elements of a page agree; a failure is not remembered.
 */
export async function openSession(src: string, store: string): Promise<Session> {
  const guide = await once(guides, src === "" ? "" : new URL(src, document.baseURI).href, loadGuide);
  const { id, fingerprint } = guide.data;
  return once(sessions, JSON.stringify([store, id, fingerprint]), async () => {
    const kept = store === NONE ? memoryStore() : deviceStore(store, id);
    const session = new Session(guide, kept, store === NONE);
    await session.load();
    return session;
  });
}

async function loadGuide(address: string): Promise<Guide> {
  if (address === "") {
    return Guide.builtin();
  }
  const [bytes] = await Promise.all([fetchBytes(address), init()]);
  return Guide.parse(bytes);
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
