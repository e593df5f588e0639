import { listen, type Message, tell } from "./channel.js";
import { databaseToRead, databaseToWrite, watchDatabase } from "./database.js";
import type { DatabaseNews, Place } from "./place.js";

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

/** Which assessment is being answered from now on; no value: none that is kept. */
export interface Choice {
  readonly current: string | undefined;
}

/** What a store tells: another tab has changed something, or what has become of the database. */
export type News = DatabaseNews | "changed";

/** Where the answers to one guide are kept. The reader decides what the values are. Every call may be refused. */
export interface Store {
  /** Reads all that is kept. */
  load(): Promise<Kept>;
  /**
   * Reads, changes and writes one row in one step, so that two tabs lose nothing, and with it what is being answered. No
   * value erases the row.
   */
  edit(shelf: Shelf, id: string, change: (kept: unknown) => unknown, choice?: Choice): Promise<unknown>;
  /** Remembers which assessment is being answered. */
  choose(choice: Choice): Promise<void>;
  /** Calls back with everything that happens to what is kept from elsewhere. */
  watch(told: (news: News) => void): void;
}

/** What "saved" says must be true after a power failure, too. */
const DURABLE: IDBTransactionOptions = { durability: "strict" };

const NOTHING: Kept = { assessments: new Map(), current: undefined, practice: new Map() };

/** Keeps answers in this browser, under a store's name and a guide's id. */
export function deviceStore(name: string, guide: string): Store {
  const place: Place = [name, guide];
  // Arrays sort behind strings, so this range holds every row of the place and none of another.
  const rows = () => IDBKeyRange.bound([name, guide], [name, guide, []]);
  let told = (_news: News): void => undefined;
  const hear = (message: Message) => {
    if (message === "erased") {
      told("erased");
    } else if (message === "restored") {
      told("woken");
    } else if (Array.isArray(message) && message[0] === name && message[1] === guide) {
      told("changed");
    }
  };
  return {
    async load() {
      const transaction = (await databaseToRead())?.transaction(["assessments", "current", "practice"]);
      if (transaction === undefined) {
        return NOTHING;
      }
      const read = (shelf: Shelf) => {
        const all = transaction.objectStore(shelf);
        return Promise.all([all.getAllKeys(rows()), all.getAll(rows())]);
      };
      const [assessments, practice, current] = await Promise.all([
        read("assessments"),
        read("practice"),
        transaction.objectStore("current").get(place),
        transaction.done,
      ]);
      return { assessments: byId(assessments), current, practice: byId(practice) };
    },
    async edit(shelf, id, change, choice) {
      const transaction = (await databaseToWrite()).transaction([shelf, "current"], "readwrite", DURABLE);
      const shelved = transaction.objectStore(shelf);
      let next: unknown;
      const write = async () => {
        next = change(await shelved.get([...place, id]));
        const written = next === undefined ? shelved.delete([...place, id]) : shelved.put(next, [...place, id]);
        await Promise.all([written, choice && chosen(transaction.objectStore("current"), choice)]);
      };
      await Promise.all([write().catch(aborting(transaction)), transaction.done]);
      tell(place, hear);
      return next;
    },
    async choose(choice) {
      const transaction = (await databaseToWrite()).transaction("current", "readwrite", DURABLE);
      await Promise.all([chosen(transaction.store, choice).catch(aborting(transaction)), transaction.done]);
      tell(place, hear);
    },
    watch(changed) {
      told = changed;
      watchDatabase(changed);
      listen(hear);
    },
  };

  async function chosen(
    shelf: { put(id: string, key: Place): Promise<unknown>; delete(key: Place): Promise<void> },
    { current }: Choice,
  ): Promise<void> {
    await (current === undefined ? shelf.delete(place) : shelf.put(current, place));
  }
}

/** Takes back what a transaction has done so far, and fails as its part did. */
function aborting(transaction: { abort(): void }): (thrown: unknown) => never {
  return (thrown) => {
    try {
      transaction.abort();
    } catch {
      // It is over already.
    }
    throw thrown;
  };
}

/** Keeps answers until the page is closed. */
export function memoryStore(): Store {
  const shelves = { assessments: new Map<string, unknown>(), practice: new Map<string, unknown>() };
  let chosen: string | undefined;
  return {
    load: () => Promise.resolve({ ...shelves, current: chosen }),
    edit(shelf, id, change, choice) {
      const next = change(shelves[shelf].get(id));
      if (next === undefined) {
        shelves[shelf].delete(id);
      } else {
        shelves[shelf].set(id, next);
      }
      chosen = choice === undefined ? chosen : choice.current;
      return Promise.resolve(next);
    },
    choose({ current }) {
      chosen = current;
      return Promise.resolve();
    },
    watch() {},
  };
}

function byId([keys, values]: readonly [readonly IDBValidKey[], readonly unknown[]]): Map<string, unknown> {
  return new Map(keys.map((key, index) => [(key as string[])[2] ?? "", values[index]]));
}
