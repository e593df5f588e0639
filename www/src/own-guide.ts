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
    return await using((database) => database.get("guides", "own"));
  } catch {
    // Nothing can have been kept where storage is refused.
    return undefined;
  }
}

/** Keeps a guide for the next visit; no value forgets it. Tells whether that was possible. */
export async function keepGuide(own: OwnGuide | undefined): Promise<boolean> {
  try {
    await using<unknown>((database) =>
      own === undefined ? database.delete("guides", "own") : database.put("guides", own, "own"),
    );
    return true;
  } catch {
    return false;
  }
}

/** The database is the page's own: answers are the elements' affair. It is opened for a moment, so no tab holds another up. */
async function using<T>(run: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const database = await openDB<Schema>("leadmark-page", 1, {
    upgrade: (created) => void created.createObjectStore("guides"),
  });
  try {
    return await run(database);
  } finally {
    database.close();
  }
}
