import { usingKept } from "./kept.js";

/** A guide that a person brought, as text. */
export interface OwnGuide {
  /** The file's name; empty where it was pasted. */
  readonly name: string;
  readonly markdown: string;
}

/** Reads the guide that was kept; no value where there is none, or where storage is refused. */
export async function keptGuide(): Promise<OwnGuide | undefined> {
  try {
    return await usingKept(false, (database) => database.get("guides", "own"));
  } catch {
    // Nothing can have been kept where storage is refused.
    return undefined;
  }
}

/** Keeps a guide for the next visit; no value forgets it. Tells whether that was possible. */
export async function keepGuide(own: OwnGuide | undefined): Promise<boolean> {
  try {
    await usingKept<unknown>(own !== undefined, (database) =>
      own === undefined ? database.delete("guides", "own") : database.put("guides", own, "own"),
    );
    return true;
  } catch {
    return false;
  }
}
