import { reason } from "../../error.js";
import { type Kept, SHELVES, type Shelf, type Store } from "./store.js";

/** A change of one row: what was there (no value: nothing) becomes what is to be there (no value: nothing). */
export interface Edit {
  readonly shelf: Shelf;
  /** The row's id. */
  readonly id: string;
  /** What is changed about the row: a later edit of the same takes the place of one that waits. */
  readonly what: string;
  change(kept: unknown): unknown;
}

type Shelves = Record<Shelf, Map<string, unknown>>;

/**
 * What is kept of one guide, as it will be once everything is written.
 *
 * An edit holds at once and is written at once. What could not be written waits and is written with the next edit; what
 * another tab has written in the meantime stays.
 */
export class Journal {
  readonly #store: Store;
  readonly #changed: () => void;
  readonly #waiting = new Map<string, Edit>();
  #shelves: Shelves = { assessments: new Map(), practice: new Map() };
  #current: string | undefined;
  #choosing = false;
  #writing = false;
  #refusal: string | undefined;

  /** `changed` is called after every change, whoever made it. */
  constructor(store: Store, changed: () => void) {
    this.#store = store;
    this.#changed = changed;
  }

  /** Reads what is kept. Never fails: where that is refused, there is a {@link refusal}. */
  async open(): Promise<void> {
    this.#store.watch(() => void this.#read());
    await this.#read();
  }

  /** The rows of a shelf, by id. */
  rows(shelf: Shelf): ReadonlyMap<string, unknown> {
    return this.#shelves[shelf];
  }

  /** Which assessment is being answered. */
  get current(): string | undefined {
    return this.#current;
  }

  /** Tells whether something waits to be written. */
  get pending(): boolean {
    return this.#waiting.size > 0 || this.#choosing;
  }

  /** Why the last attempt to read or write failed; no value where it did not. */
  get refusal(): string | undefined {
    return this.#refusal;
  }

  /** Makes changes, and says which assessment is being answered from now on. */
  edit(edits: readonly Edit[], current: string | undefined): void {
    for (const edit of edits) {
      this.#apply(edit);
      const row = `${edit.shelf}/${edit.id}/`;
      if (edit.what === "") {
        // The whole row is new: what waited to be changed about the old one is moot.
        this.#forget(row);
      }
      this.#waiting.delete(row + edit.what);
      this.#waiting.set(row + edit.what, edit);
    }
    this.#choosing ||= current !== this.#current;
    this.#current = current;
    this.#changed();
    void this.#write();
  }

  #apply({ shelf, id, change }: Edit): void {
    this.#put(shelf, id, change(this.#shelves[shelf].get(id)));
  }

  #put(shelf: Shelf, id: string, value: unknown): void {
    if (value === undefined) {
      this.#shelves[shelf].delete(id);
    } else {
      this.#shelves[shelf].set(id, value);
    }
  }

  #forget(row: string): void {
    for (const key of this.#waiting.keys()) {
      if (key.startsWith(row)) {
        this.#waiting.delete(key);
      }
    }
  }

  async #read(): Promise<void> {
    try {
      this.#accept(await this.#store.load());
      this.#refusal = undefined;
    } catch (thrown) {
      this.#refusal = reason(thrown);
    }
    this.#changed();
  }

  #accept(kept: Kept): void {
    this.#shelves = { assessments: new Map(kept.assessments), practice: new Map(kept.practice) };
    this.#current = this.#choosing ? this.#current : kept.current;
    for (const edit of this.#waiting.values()) {
      this.#apply(edit);
    }
  }

  async #write(): Promise<void> {
    if (this.#writing) {
      return;
    }
    this.#writing = true;
    try {
      while (this.pending) {
        await (this.#waiting.size > 0 ? this.#writeRow() : this.#choose());
      }
      this.#refusal = undefined;
    } catch (thrown) {
      this.#refusal = reason(thrown);
    } finally {
      this.#writing = false;
    }
    this.#changed();
  }

  /** Writes all that waits for the row whose edit waits longest. */
  async #writeRow(): Promise<void> {
    const [first] = this.#waiting.values();
    if (first === undefined) {
      return;
    }
    const { shelf, id } = first;
    const batch = [...this.#waiting].filter(([, edit]) => edit.shelf === shelf && edit.id === id);
    const kept = await this.#store.edit(shelf, id, (row) => batch.reduce((made, [, edit]) => edit.change(made), row));
    for (const [key, edit] of batch) {
      if (this.#waiting.get(key) === edit) {
        this.#waiting.delete(key);
      }
    }
    this.#put(shelf, id, kept);
    for (const edit of this.#waiting.values()) {
      if (edit.shelf === shelf && edit.id === id) {
        this.#apply(edit);
      }
    }
  }

  async #choose(): Promise<void> {
    const current = this.#current;
    await this.#store.choose(current);
    // Another one may have been chosen in the meantime.
    this.#choosing = current !== this.#current;
  }
}

/** The edits that bring rows back to what they are now. */
export function restoring(journal: Journal, rows: readonly Pick<Edit, "shelf" | "id">[]): Edit[] {
  return rows.map(({ shelf, id }) => {
    const now = journal.rows(shelf).get(id);
    return { shelf, id, what: "", change: () => now };
  });
}

/** Every row there is. */
export function everyRow(journal: Journal): Pick<Edit, "shelf" | "id">[] {
  return SHELVES.flatMap((shelf) => [...journal.rows(shelf).keys()].map((id) => ({ shelf, id })));
}
