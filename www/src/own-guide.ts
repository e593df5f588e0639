import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** A guide that a person brought, as text. */
export interface OwnGuide {
  /** The file's name; empty where it was pasted. */
  readonly name: string;
  readonly markdown: string;
}

interface Schema extends DBSchema {
  guides: { key: "own"; value: OwnGuide };
}

/** Reads the guide that was kept; no value where there is none, or where storage is refused. */
export async function keptGuide(): Promise<OwnGuide | undefined> {
  try {
    return await using(false, (database) => database.get("guides", "own"));
  } catch {
    // Nothing can have been kept where storage is refused.
    return undefined;
  }
}

/** Keeps a guide for the next visit; no value forgets it. Tells whether that was possible. */
export async function keepGuide(own: OwnGuide | undefined): Promise<boolean> {
  try {
    await using<unknown>(own !== undefined, (database) =>
      own === undefined ? database.delete("guides", "own") : database.put("guides", own, "own"),
    );
    return true;
  } catch {
    return false;
  }
}

/**
 * The database is the page's own: answers are the elements' affair. It is opened for a moment, so no tab holds another up.
 * Looking leaves no trace: where there is none it is made only to `keep` something, and else nothing is run.
 */
async function using<T>(keep: boolean, run: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T | undefined> {
  let none = false;
  const opening = openDB<Schema>("leadmark-page", 1, {
    upgrade(created, _before, _after, transaction) {
      transaction.done.catch(() => undefined);
      if (keep) {
        created.createObjectStore("guides");
      } else {
        none = true;
        transaction.abort();
      }
    },
  });
  const database = await opening.catch((refused: unknown) => {
    if (none) {
      return undefined;
    }
    throw refused;
  });
  try {
    return database && (await run(database));
  } finally {
    database?.close();
  }
}
