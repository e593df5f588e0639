import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** What is kept of one guide under one name. Values are of any shape: they may be from another version. */
export interface Kept {
  /** The assessments, by id. */
  readonly assessments: ReadonlyMap<string, unknown>;
  /** Which of them is being answered. */
  readonly current: string | undefined;
  /** What is remembered of practised questions, by question. */
  readonly practice: ReadonlyMap<string, unknown>;
}

/** The kinds of row that are kept, each under its own id. */
export const SHELVES = ["assessments", "practice"] as const;
export type Shelf = (typeof SHELVES)[number];

/** Where the answers to one guide are kept. The reader decides what the values are. Every call may be refused. */
export interface Store {
  /** Reads all that is kept. */
  load(): Promise<Kept>;
  /** Reads, changes and writes one row in one step, so that two tabs lose nothing. No value erases it. */
  edit(shelf: Shelf, id: string, change: (kept: unknown) => unknown): Promise<unknown>;
  /** Remembers which assessment is being answered; no value forgets it. */
  choose(id: string | undefined): Promise<void>;
  /** Calls back after another tab has changed what is kept. */
  watch(changed: () => void): void;
}

type Row = [store: string, guide: string, id: string];
type Place = [store: string, guide: string];

interface Schema extends DBSchema {
  assessments: { key: Row | Place; value: unknown };
  current: { key: Place; value: string };
  practice: { key: Row; value: unknown };
}

const DATABASE = "leadmark";
const VERSION = 2;

/** Keeps answers in this browser, under a store's name and a guide's id. */
export function deviceStore(name: string, guide: string): Store {
  const place: Place = [name, guide];
  // Arrays sort behind strings, so this range holds every row of the place and none of another.
  const rows = () => IDBKeyRange.bound([name, guide], [name, guide, []]);
  const channel = openChannel();
  const tell = () => channel?.postMessage(place);
  return {
    async load() {
      const transaction = (await database()).transaction(["assessments", "current", "practice"]);
      const [assessments, practice, current] = await Promise.all([
        Promise.all([
          transaction.objectStore("assessments").getAllKeys(rows()),
          transaction.objectStore("assessments").getAll(rows()),
        ]),
        Promise.all([
          transaction.objectStore("practice").getAllKeys(rows()),
          transaction.objectStore("practice").getAll(rows()),
        ]),
        transaction.objectStore("current").get(place),
      ]);
      return { assessments: byId(assessments), current, practice: byId(practice) };
    },
    async edit(shelf, id, change) {
      const transaction = (await database()).transaction(shelf, "readwrite");
      const next = change(await transaction.store.get([...place, id]));
      await (next === undefined
        ? transaction.store.delete([...place, id])
        : transaction.store.put(next, [...place, id]));
      await transaction.done;
      tell();
      return next;
    },
    async choose(id) {
      const connection = await database();
      await (id === undefined ? connection.delete("current", place) : connection.put("current", id, place));
      tell();
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

/** Keeps answers until the page is closed. */
export function memoryStore(): Store {
  const shelves = { assessments: new Map<string, unknown>(), practice: new Map<string, unknown>() };
  let current: string | undefined;
  return {
    load: () => Promise.resolve({ ...shelves, current }),
    edit(shelf, id, change) {
      const next = change(shelves[shelf].get(id));
      if (next === undefined) {
        shelves[shelf].delete(id);
      } else {
        shelves[shelf].set(id, next);
      }
      return Promise.resolve(next);
    },
    choose(id) {
      current = id;
      return Promise.resolve();
    },
    watch() {},
  };
}

function byId([keys, values]: readonly [readonly (Row | Place)[], readonly unknown[]]): Map<string, unknown> {
  return new Map(keys.map((key, index) => [key[2] ?? "", values[index]]));
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
  return openDB<Schema>(DATABASE, VERSION, {
    async upgrade(created, before, _after, transaction) {
      if (before < 1) {
        created.createObjectStore("assessments");
      }
      if (before < 2) {
        const current = created.createObjectStore("current");
        created.createObjectStore("practice");
        // Version 1 kept one assessment a guide, without an id in its key.
        const assessments = transaction.objectStore("assessments");
        for (const key of await assessments.getAllKeys()) {
          if (key.length === 2) {
            const value = await assessments.get(key);
            const id = idOf(value);
            await assessments.put(value, [...key, id]);
            await current.put(id, key);
            await assessments.delete(key);
          }
        }
      }
    },
    blocking(_current, _blocked, event) {
      // A newer version in another tab wants to upgrade: give way rather than hold it up.
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}

function idOf(value: unknown): string {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === "string" ? id : "unnamed";
}

function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(DATABASE);
  } catch {
    // Refused in some frames: tabs then learn of each other's changes when they are loaded anew.
    return undefined;
  }
}
