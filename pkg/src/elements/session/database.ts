import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { DatabaseNews, Place, RowKey } from "./place.js";
import { blocked, slow } from "./trouble.js";

interface Schema extends DBSchema {
  assessments: { key: RowKey | Place; value: unknown };
  current: { key: Place; value: string };
  practice: { key: RowKey; value: unknown };
}

export type Database = IDBPDatabase<Schema>;

export const DATABASE = "leadmark";
const VERSION = 2;

/** How long an opening may take before it is said that it does. It goes on meanwhile. */
const PATIENCE = 5_000;

interface Opening {
  /** No value where there is no database and none was to be made. */
  readonly done: Promise<Database | undefined>;
  /** Fails as soon as the opening is held up. */
  readonly stuck: Promise<never>;
}

let opening: Opening | undefined;
const listeners = new Set<(news: DatabaseNews) => void>();

/** Calls back with what becomes of the database. */
export function watchDatabase(told: (news: DatabaseNews) => void): void {
  if (listeners.size === 0) {
    watchPage();
  }
  listeners.add(told);
}

/** Tells everybody in this page what has become of the database. */
export function tellOfDatabase(news: DatabaseNews): void {
  for (const told of listeners) {
    told(news);
  }
}

/** The database; no value where there is none: looking leaves no trace. */
export function databaseToRead(): Promise<Database | undefined> {
  const { done, stuck } = opened(false);
  return Promise.race([done, stuck]);
}

/** The database, made where there is none. */
export async function databaseToWrite(): Promise<Database> {
  const { done, stuck } = opened(true);
  // Where somebody was only looking and found none, it is made now.
  return (await Promise.race([done, stuck])) ?? databaseToWrite();
}

/** Lets the connection go; whoever comes next opens another. */
export async function closeDatabase(): Promise<void> {
  const closing = opening;
  opening = undefined;
  (await closing?.done.catch(() => undefined))?.close();
}

/** Opens the database once; after a failure or a lost connection the next call tries again. */
function opened(create: boolean): Opening {
  if (opening !== undefined) {
    return opening;
  }
  const made = open(create, () => forget());
  const forget = () => {
    if (opening === made) {
      opening = undefined;
    }
  };
  made.done.then((database) => database ?? forget(), forget);
  opening = made;
  return made;
}

function open(create: boolean, forget: () => void): Opening {
  let hold = (_why: DOMException): void => undefined;
  const stuck = new Promise<never>((_, fail) => {
    hold = fail;
  });
  stuck.catch(() => undefined);
  let held = false;
  const holdUp = (why: DOMException) => {
    held = true;
    hold(why);
  };
  const patience = setTimeout(() => holdUp(slow(PATIENCE)), PATIENCE);
  const done = connect(create, forget, () => holdUp(blocked())).finally(() => clearTimeout(patience));
  const ready = () => held && tellOfDatabase("ready");
  done.then(ready, ready);
  return { done, stuck };
}

// Async so that a browser that throws on the mere mention of `indexedDB`, as sandboxed frames do, gives a rejection.
async function connect(create: boolean, forget: () => void, held: () => void): Promise<Database | undefined> {
  let none = false;
  try {
    return await openDB<Schema>(DATABASE, VERSION, {
      async upgrade(created, before, _after, transaction) {
        // Who waits for the database hears of a failure; nobody else has to.
        transaction.done.catch(() => undefined);
        if (before === 0 && !create) {
          none = true;
          transaction.abort();
          return;
        }
        // Asked for by name: somebody who only looked may have left an empty database behind.
        if (!created.objectStoreNames.contains("assessments")) {
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
      blocked: held,
      blocking(_current, wanted, event) {
        // A newer version in another tab wants to upgrade, or to erase all: give way rather than hold it up.
        (event.target as IDBDatabase).close();
        forget();
        if (wanted === null) {
          tellOfDatabase("erased");
        }
      },
      terminated() {
        forget();
        tellOfDatabase("lost");
      },
    });
  } catch (thrown) {
    if (none) {
      return undefined;
    }
    throw thrown;
  }
}

/** A page that sleeps must not hold others up, and hears nothing: it lets go, and looks again when it wakes. */
function watchPage(): void {
  const sleep = () => void closeDatabase();
  const wake = () => tellOfDatabase("woken");
  window.addEventListener("pagehide", ({ persisted }) => persisted && sleep());
  window.addEventListener("pageshow", ({ persisted }) => persisted && wake());
  document.addEventListener("freeze", sleep);
  document.addEventListener("resume", wake);
}

function idOf(value: unknown): string {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === "string" ? id : "unnamed";
}
