import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { OwnGuide } from "./own-guide.js";

/** What the page keeps for itself: a guide that the person brought, and the language that they chose. */
interface Schema extends DBSchema {
  guides: { key: "own"; value: OwnGuide };
  settings: { key: "language"; value: string };
}

/**
 * The database is the page's own: answers are the elements' affair. It is opened for a moment, so no tab holds another up.
 * Looking leaves no trace: where there is none it is made only to `keep` something, and else nothing is run.
 */
export async function usingKept<T>(
  keep: boolean,
  run: (database: IDBPDatabase<Schema>) => Promise<T>,
): Promise<T | undefined> {
  let none = false;
  const opening = openDB<Schema>("leadmark-page", 2, {
    upgrade(created, before, _after, transaction) {
      transaction.done.catch(() => undefined);
      if (before === 0 && !keep) {
        none = true;
        transaction.abort();
        return;
      }
      // The first version had no settings.
      if (before === 0) {
        created.createObjectStore("guides");
      }
      created.createObjectStore("settings");
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
