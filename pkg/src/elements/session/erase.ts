import { deleteDB, openDB } from "idb";
import { tellAll } from "./channel.js";
import { closeDatabase, DATABASE } from "./database.js";
import { blocked } from "./trouble.js";

/** The databases of this site that are ours: the answers, and what a page beside them keeps under a name like it. */
const OURS = new RegExp(`^${DATABASE}(-|$)`);

/** A database as it was, without indexes: ours have none. */
interface Copy {
  readonly name: string;
  readonly version: number;
  readonly shelves: readonly { readonly name: string; readonly rows: readonly (readonly [IDBValidKey, unknown])[] }[];
}

/** The way back from erasing everything, as long as the page is open. */
export interface Erased {
  /** Brings back what was erased. What was answered since then is kept, but for answers to the same rows. */
  undo(): Promise<void>;
}

/**
 * Erases everything that Leadmark keeps on this device for this site: all guides, all stores, what a page of ours keeps
 * beside them. The databases are gone at once, in all tabs; the way back is in the memory of this page alone, and goes
 * with it.
 *
 * @throws {DOMException} where the browser refuses, or another tab with an older version holds on to a database: then
 * that one is erased as soon as the tab is closed.
 */
export async function eraseDevice(): Promise<Erased> {
  const names = await ourDatabases();
  const copies = await Promise.all(names.map(copyOf));
  // First what is in memory: an answer on its way must not make a database anew.
  tellAll("erased");
  await closeDatabase();
  await Promise.all(names.map(remove));
  return {
    async undo() {
      await Promise.all(copies.map(restore));
      tellAll("restored");
    },
  };
}

/** Asked for one by one where the browser does not list them. */
async function ourDatabases(): Promise<string[]> {
  if (typeof indexedDB.databases !== "function") {
    return [DATABASE, `${DATABASE}-page`];
  }
  const all = await indexedDB.databases();
  return all.flatMap(({ name }) => (name !== undefined && OURS.test(name) ? [name] : []));
}

async function copyOf(name: string): Promise<Copy> {
  const database = await openDB(name);
  try {
    const shelves = await Promise.all(
      [...database.objectStoreNames].map(async (shelf) => {
        const { store, done } = database.transaction(shelf);
        const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll(), done]);
        return { name: shelf, rows: keys.map((key, index) => [key, values[index]] as const) };
      }),
    );
    return { name, version: database.version, shelves };
  } finally {
    database.close();
  }
}

async function remove(name: string): Promise<void> {
  await new Promise<void>((removed, fail) => {
    deleteDB(name, { blocked: () => fail(blocked()) }).then(removed, fail);
  });
}

async function restore({ name, version, shelves }: Copy): Promise<void> {
  if (shelves.length === 0) {
    return;
  }
  const database = await openDB(name, version, {
    upgrade(created) {
      for (const shelf of shelves) {
        created.createObjectStore(shelf.name);
      }
    },
  });
  try {
    const names = shelves.map((shelf) => shelf.name);
    const transaction = database.transaction(names, "readwrite", { durability: "strict" });
    const written = shelves.flatMap((shelf) =>
      shelf.rows.map(([key, value]) => transaction.objectStore(shelf.name).put(value, key)),
    );
    await Promise.all([...written, transaction.done]);
  } finally {
    database.close();
  }
}
