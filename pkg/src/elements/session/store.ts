import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/**
 * Where one assessment is kept. Values are plain data of any shape: what was stored may be from another version, so
 * the reader decides what it is.
 */
export interface Store {
  /** Reads what is kept; no value where there is nothing. */
  load(): Promise<unknown>;
  /** Reads, changes and writes in one step, so that two tabs lose nothing. No value erases. */
  edit(change: (kept: unknown) => unknown): Promise<unknown>;
  /** Calls back after another tab has changed what is kept. */
  watch(changed: () => void): void;
}

interface Schema extends DBSchema {
  assessments: { key: [store: string, guide: string]; value: unknown };
}

const DATABASE = "leadmark";

/** Keeps an assessment in this browser, under a store's name and a guide's id. Every call may be refused. */
export function deviceStore(name: string, guide: string): Store {
  const key: [string, string] = [name, guide];
  const channel = openChannel();
  return {
    async load() {
      return (await database()).get("assessments", key);
    },
    async edit(change) {
      const transaction = (await database()).transaction("assessments", "readwrite");
      const next = change(await transaction.store.get(key));
      await (next === undefined ? transaction.store.delete(key) : transaction.store.put(next, key));
      await transaction.done;
      channel?.postMessage(key);
      return next;
    },
    watch(changed) {
      channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        if (Array.isArray(data) && data[0] === name && data[1] === guide) {
          changed();
        }
      });
    },
  };
}

/** Keeps an assessment until the page is closed. */
export function memoryStore(): Store {
  let kept: unknown;
  return {
    load: () => Promise.resolve(kept),
    edit(change) {
      kept = change(kept);
      return Promise.resolve(kept);
    },
    watch() {},
  };
}

let opening: Promise<IDBPDatabase<Schema>> | undefined;

/** Opens the database once; after a failure or a lost connection the next call tries again. */
function database(): Promise<IDBPDatabase<Schema>> {
  const forget = () => {
    opening = undefined;
  };
  opening ??= open(forget).catch((refused: unknown) => {
    forget();
    throw refused;
  });
  return opening;
}

// Async so that a browser that throws on the mere mention of `indexedDB`, as sandboxed frames do, gives a rejection.
async function open(forget: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(DATABASE, 1, {
    upgrade(created) {
      created.createObjectStore("assessments");
    },
    blocking(_current, _blocked, event) {
      // A newer version in another tab wants to upgrade: give way rather than hold it up.
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}

function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(DATABASE);
  } catch {
    // Refused in some frames: tabs then learn of each other's changes when they are loaded anew.
    return undefined;
  }
}
